package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Session;
import org.jspecify.annotations.Nullable;

/** Who is here. A visit ends with its session, and lets go of its connector then. */
final class Visits implements Session.LifeCycleListener, AutoCloseable {

    private static final String VISIT = "visit";

    private record Place(Visit visit, Session session, String address) {}

    // The one who came first, first.
    private final Map<Visit, Place> present = new LinkedHashMap<>();
    private final int most;

    Visits(int most) {
        this.most = most;
    }

    /** The visit that a request belongs to, or empty for a stranger. */
    static Optional<Visit> of(Request request) {
        Optional<Visit> known = Optional.ofNullable(visit(request.getSession(false)));
        known.ifPresent(Visit::cameBack);
        return known;
    }

    /**
     * The visit that a request belongs to or begins. Where too many are here, one goes for it: of those that are not
     * connected, if there is any, one of the address that has most; and there one that never came back rather than one in
     * the middle of something.
     *
     * @param address where it comes from
     */
    Visit begin(Request request, String address) {
        Optional<Visit> known = of(request);
        if (known.isPresent()) {
            return known.get();
        }
        Visit visit = new Visit();
        Session session = request.getSession(true);
        session.setAttribute(VISIT, visit);
        Place leaves = null;
        synchronized (present) {
            if (present.size() >= most) {
                leaves = leastMissed();
                present.remove(leaves.visit());
            }
            present.put(visit, new Place(visit, session, address));
        }
        if (leaves != null) {
            end(leaves);
        }
        return visit;
    }

    @Override
    public void onSessionDestroyed(Session session) {
        Visit visit = visit(session);
        if (visit != null) {
            synchronized (present) {
                present.remove(visit);
            }
            visit.close();
        }
    }

    /** How many are here. */
    int size() {
        synchronized (present) {
            return present.size();
        }
    }

    @Override
    public void close() {
        List<Visit> all;
        synchronized (present) {
            all = List.copyOf(present.keySet());
            present.clear();
        }
        all.forEach(Visit::close);
    }

    private Place leastMissed() {
        Map<String, Long> crowds =
                present.values().stream().collect(Collectors.groupingBy(Place::address, Collectors.counting()));
        Function<Place, Long> crowd = place -> crowds.getOrDefault(place.address(), 0L);
        return present.values().stream()
                .min(Comparator.<Place, Boolean>comparing(
                                place -> place.visit().connection().isPresent())
                        .thenComparing(crowd, Comparator.reverseOrder())
                        .thenComparing(place -> place.visit().flow().isPresent())
                        .thenComparing(place -> place.visit().hasComeBack()))
                .orElseThrow();
    }

    private static void end(Place place) {
        try {
            place.session().invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            // Then its own end has closed it.
        }
        place.visit().close();
    }

    private static @Nullable Visit visit(@Nullable Session session) {
        return session == null ? null : (Visit) session.getAttribute(VISIT);
    }
}
