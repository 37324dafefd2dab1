package dev.agentconnectors.facebookmarketing.pacing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Limits of a process. Keys of which nothing has to be remembered take no room. */
final class InMemoryUsageState implements UsageState {

    /** So many keys at most; beyond, those whose times are furthest in the past go. */
    static final int MOST_KEYS = 10_000;

    private final Map<String, Usage> usages = new ConcurrentHashMap<>(4);

    @Override
    public Usage update(String key, UnaryOperator<Usage> change) {
        Usage kept = usages.compute(key, (unused, before) -> {
            Usage after = change.apply(Objects.requireNonNullElse(before, Usage.NONE));
            return after.equals(Usage.NONE) ? null : after;
        });
        if (usages.size() > MOST_KEYS) {
            forgetTheOldest();
        }
        return Objects.requireNonNullElse(kept, Usage.NONE);
    }

    int size() {
        return usages.size();
    }

    private synchronized void forgetTheOldest() {
        if (usages.size() <= MOST_KEYS) {
            return;
        }
        List<String> oldest = usages.entrySet().stream()
                .sorted(Comparator.comparing(entry -> lastMatters(entry.getValue())))
                .limit(MOST_KEYS / 10)
                .map(Map.Entry::getKey)
                .toList();
        oldest.forEach(usages::remove);
    }

    private static java.time.Instant lastMatters(Usage usage) {
        return usage.nextCall().isAfter(usage.blockedUntil()) ? usage.nextCall() : usage.blockedUntil();
    }
}
