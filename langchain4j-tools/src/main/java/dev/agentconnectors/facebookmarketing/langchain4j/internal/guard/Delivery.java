package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a write does to delivery.
 *
 * @param starts whether something may deliver afterwards that does not deliver now
 * @param prolongs whether something may deliver for longer than now
 * @param ends whether it certainly delivers no more
 * @param forGood whether it is taken out of use for good
 */
record Delivery(boolean starts, boolean prolongs, boolean ends, boolean forGood) {

    private static final String PAUSED = "PAUSED";
    private static final Set<String> FOR_GOOD = Set.of("ARCHIVED", "DELETED");

    static Delivery of(GatedCall call, WriteSubject subject, Instant now) {
        if (call.effect() == Effect.DELETE) {
            return new Delivery(false, false, true, true);
        }
        boolean creates = subject.object() == null;
        Set<String> states = Natures.given(call, Nature.STATUS).stream()
                .map(name -> String.valueOf(call.parameters().get(name)))
                .collect(Collectors.toSet());
        boolean archives = states.stream().anyMatch(FOR_GOOD::contains);
        boolean pauses = states.equals(Set.of(PAUSED));
        // Whatever is not known to keep it from delivering lets it deliver; left out, Facebook takes ACTIVE for a new
        // one.
        boolean activates =
                states.isEmpty() ? creates && Natures.mayDeliver(call) : !pauses && !FOR_GOOD.containsAll(states);
        boolean longer =
                object(subject).filter(object -> isLonger(call, object)).isPresent();
        boolean ended = object(subject).filter(object -> hasEnded(object, now)).isPresent();
        return new Delivery(activates || (longer && ended), longer, archives || pauses, archives);
    }

    private static Optional<AdObject> object(WriteSubject subject) {
        return Optional.ofNullable(subject.object());
    }

    /** An end that cannot be read may have passed. */
    private static boolean hasEnded(AdObject object, Instant now) {
        return Natures.fields(object.entity(), Nature.END).stream()
                .filter(object.fields()::containsKey)
                .anyMatch(name -> Moments.exact(object.text(name))
                        .filter(end -> end.isAfter(now))
                        .isEmpty());
    }

    private static boolean isLonger(GatedCall call, AdObject object) {
        boolean later = Natures.given(call, Nature.END).stream()
                .anyMatch(end -> object.text(end) != null
                        && !before(
                                Moments.exact(String.valueOf(call.parameters().get(end))),
                                Moments.exact(object.text(end))));
        boolean sooner = Natures.given(call, Nature.START).stream()
                .anyMatch(start -> !before(
                        Moments.exact(object.text(start)),
                        Moments.exact(String.valueOf(call.parameters().get(start)))));
        return later || sooner;
    }

    /** True if both are known and the first is not later than the second. */
    private static boolean before(Optional<Instant> first, Optional<Instant> second) {
        return first.isPresent() && second.isPresent() && !first.get().isAfter(second.get());
    }
}
