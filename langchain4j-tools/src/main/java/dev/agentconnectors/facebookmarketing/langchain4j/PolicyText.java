package dev.agentconnectors.facebookmarketing.langchain4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Says what a {@link WritePolicy} permits. */
final class PolicyText {

    private PolicyText() {}

    /** A few sentences. */
    static String of(WritePolicy policy) {
        if (policy.mode() == WritePolicy.Mode.OFF) {
            return "Nothing may be changed.";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(
                switch (policy.mode()) {
                    case PREVIEW -> "Writes are checked and reported, and nothing changes.";
                    case PENDING -> "Writes wait until somebody approves them.";
                    case APPROVAL -> "Writes are done once somebody approves them.";
                    default -> "Writes are done.";
                });
        sentences.add(
                policy.activationAllowed()
                        ? "Objects may be created active and be activated."
                        : "New objects start paused, and nothing is activated.");
        sentences.add(
                policy.deletionAllowed() ? "Archiving and deleting are allowed." : "Nothing is archived or deleted.");
        if (policy.automationAllowed()) {
            sentences.add("Ad rules and budget schedules may be created.");
        }
        sentences.add(
                policy.accounts().isEmpty()
                        ? "In any account."
                        : "Only in " + String.join(", ", new TreeSet<>(policy.accounts())) + ".");
        if (!policy.pages().isEmpty()) {
            sentences.add("New creatives only for " + String.join(", ", new TreeSet<>(policy.pages())) + ".");
        }
        sentences.add(policy.caps().any() ? money(policy.caps()) : "Money is not limited.");
        if (policy.changes().isPresent()) {
            sentences.add("What is changed is kept, to be listed and taken back.");
        }
        return String.join(" ", sentences);
    }

    private static String money(SpendingCaps caps) {
        List<String> parts = new ArrayList<>();
        for (SpendingLedger.Kind kind : SpendingLedger.Kind.values()) {
            List<String> amounts = new ArrayList<>();
            for (String currency : caps.currencies(kind)) {
                Optional<Money> each = caps.ofEach(kind, currency);
                boolean sums = kind == SpendingLedger.Kind.DAILY_BUDGET || kind == SpendingLedger.Kind.LIFETIME_BUDGET;
                String total = sums
                        ? caps.ofAll(kind, currency)
                                .map(all -> " (" + all + " together)")
                                .orElse("")
                        : "";
                each.ifPresent(cap -> amounts.add("up to " + cap + total));
            }
            parts.add(kind.words() + ": " + (amounts.isEmpty() ? "none" : String.join(", ", amounts)));
        }
        return "Money for each object and account: " + String.join("; ", parts) + ".";
    }
}
