package dev.agentconnectors.facebookmarketing.examples.sandbox.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes calls fail. A fault strikes the next calls that match it and is gone then; a call meets one fault at most, the
 * oldest that matches. Thread-safe.
 *
 * <pre>{@code
 * sandbox.faults().next(3).on(Face.GRAPH).graphError(17);
 * sandbox.faults().next(1).method("POST").path("/campaigns").dropAfter();
 * }</pre>
 */
public final class Faults {
    private final List<Fault> waiting = new ArrayList<>();

    /** Makes a set without faults. */
    public Faults() {}

    /**
     * Begins a fault.
     *
     * @param times how many calls it strikes, at least 1
     * @return says which calls and what happens; its last method puts the fault in place
     */
    public FaultPlan next(int times) {
        return new FaultPlan(this, times);
    }

    /**
     * Puts a fault in place that is written as text, such as {@code graph:error=17:times=3}.
     *
     * @param text parts separated by colons: a face ({@code graph}, {@code model}, {@code airbyte}), {@code times=N},
     *     {@code skip=N}, {@code method=POST}, {@code path=/campaigns}, {@code delay=500ms}, {@code retry-after=30},
     *     {@code usage=95}, and one of {@code error=CODE} or {@code error=CODE/SUBCODE}, {@code status=503},
     *     {@code html}, {@code empty}, {@code truncate}, {@code drop-before}, {@code drop-after}
     * @throws IllegalArgumentException when the text is something else
     */
    public void add(String text) {
        FaultText.read(text, this);
    }

    /** Takes all faults away. */
    public synchronized void clear() {
        waiting.clear();
    }

    /** {@return what is still to go wrong, for reading} */
    public synchronized List<String> pending() {
        return waiting.stream().map(Fault::toString).toList();
    }

    synchronized void add(Fault fault) {
        waiting.add(fault);
    }

    synchronized Optional<Fault> take(Face face, String method, String path) {
        Optional<Fault> struck = waiting.stream()
                .filter(fault -> fault.matches(face, method, path))
                .filter(Fault::strikes)
                .findFirst();
        waiting.removeIf(Fault::isSpent);
        return struck;
    }
}
