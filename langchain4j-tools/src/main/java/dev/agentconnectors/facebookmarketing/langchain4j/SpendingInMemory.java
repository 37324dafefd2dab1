package dev.agentconnectors.facebookmarketing.langchain4j;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A ledger that forgets when the process ends. */
final class SpendingInMemory implements SpendingLedger {

    private final Map<String, List<Entry>> entries = new ConcurrentHashMap<>();

    @Override
    public void update(String accountId, UnaryOperator<List<Entry>> step) {
        entries.compute(accountId, (account, before) -> {
            List<Entry> after = List.copyOf(step.apply(before == null ? List.of() : before));
            return after.isEmpty() ? null : after;
        });
    }
}
