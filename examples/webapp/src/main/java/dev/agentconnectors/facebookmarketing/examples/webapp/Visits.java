package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Session;
import org.jspecify.annotations.Nullable;

/** Who is here. A visit ends with its session, and lets go of its connector then. */
final class Visits implements Session.LifeCycleListener, AutoCloseable {

    private static final String VISIT = "visit";
    private static final int MOST = 1_000;

    private final Set<Visit> present = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The visit that a request belongs to, or empty for a stranger. */
    static Optional<Visit> of(Request request) {
        return Optional.ofNullable(visit(request.getSession(false)));
    }

    /** The visit that a request belongs to or begins, or empty where too many are here. */
    Optional<Visit> begin(Request request) {
        Optional<Visit> known = of(request);
        if (known.isPresent()) {
            return known;
        }
        Visit visit = new Visit();
        synchronized (present) {
            if (present.size() >= MOST) {
                return Optional.empty();
            }
            present.add(visit);
        }
        request.getSession(true).setAttribute(VISIT, visit);
        return Optional.of(visit);
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
            all = List.copyOf(present);
            present.clear();
        }
        all.forEach(Visit::close);
    }

    private static @Nullable Visit visit(@Nullable Session session) {
        return session == null ? null : (Visit) session.getAttribute(VISIT);
    }
}
