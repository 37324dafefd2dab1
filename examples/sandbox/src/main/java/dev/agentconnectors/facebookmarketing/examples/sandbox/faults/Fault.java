package dev.agentconnectors.facebookmarketing.examples.sandbox.faults;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fault that waits for calls: which ones, how many of them, and what happens to each. */
final class Fault {
    private final String description;
    private final @Nullable Face face;
    private final @Nullable String method;
    private final String path;
    private int toSkip;
    private int left;
    private final Duration delay;
    private final Map<String, String> headers;
    private final Effect effect;

    Fault(FaultPlan plan, Effect effect) {
        this.face = plan.face;
        this.method = plan.method;
        this.path = plan.path;
        this.toSkip = plan.skip;
        this.left = plan.times;
        this.delay = plan.delay;
        this.headers = Map.copyOf(plan.headers);
        this.effect = effect;
        this.description = (face == null ? "calls" : face + " calls")
                + (method == null ? "" : " by " + method)
                + (path.isEmpty() ? "" : " to *" + path + "*")
                + " " + effect.words()
                + (delay.isZero() ? "" : " after " + delay.toMillis() + " ms")
                + (headers.isEmpty() ? "" : " with " + String.join(", ", plan.headers.keySet()));
    }

    boolean matches(Face calledFace, String calledMethod, String calledPath) {
        return (face == null || face == calledFace)
                && (method == null || method.equalsIgnoreCase(calledMethod))
                && calledPath.contains(path);
    }

    /** Counts a matching call; true when the fault is for this one. The caller holds the lock of all faults. */
    boolean strikes() {
        if (toSkip > 0) {
            toSkip--;
            return false;
        }
        return left-- > 0;
    }

    boolean isSpent() {
        return left <= 0;
    }

    Duration delay() {
        return delay;
    }

    Map<String, String> headers() {
        return headers;
    }

    Effect effect() {
        return effect;
    }

    @Override
    public String toString() {
        return "the next " + left + (toSkip == 0 ? "" : " after " + toSkip) + " " + description;
    }
}
