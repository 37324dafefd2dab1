package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes in a map. */
final class PendingWritesInMemory implements PendingWrites {

    private final Map<String, PendingWrite> writes = new ConcurrentHashMap<>();

    @Override
    public void add(PendingWrite write) {
        if (writes.putIfAbsent(write.id(), write) != null) {
            throw new IllegalStateException("There is a pending write with the id " + write.id() + " already.");
        }
    }

    @Override
    public Optional<PendingWrite> find(String id) {
        return Optional.ofNullable(writes.get(id));
    }

    @Override
    public boolean replace(PendingWrite expected, PendingWrite next) {
        AtomicInteger replaced = new AtomicInteger();
        PendingWrite unused = writes.computeIfPresent(expected.id(), (id, now) -> {
            if (now.version() != expected.version()) {
                return now;
            }
            replaced.incrementAndGet();
            return next;
        });
        return replaced.get() == 1;
    }

    @Override
    public List<PendingWrite> list(PendingWrites.Query query) {
        return writes.values().stream()
                .filter(query::admits)
                .sorted(Comparator.comparing(PendingWrite::createdAt)
                        .thenComparing(PendingWrite::id)
                        .reversed())
                .limit(query.limit())
                .toList();
    }

    @Override
    public int removeEndedBefore(Instant time) {
        AtomicInteger removed = new AtomicInteger();
        writes.values().removeIf(write -> {
            PendingWrite.Ending ending = write.ending();
            boolean past = ending != null && ending.at().isBefore(time);
            removed.addAndGet(past ? 1 : 0);
            return past;
        });
        return removed.get();
    }
}
