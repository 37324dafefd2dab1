package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Currencies;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules for budgets: whole minor units, large enough, of one sort, and at one level. */
final class Budgets {
    private static final String DAILY = "daily_budget";
    private static final String LIFETIME = "lifetime_budget";

    private final Store store;

    Budgets(Store store) {
        this.store = store;
    }

    /** The budget among the parameters as fields, empty when there is none. */
    Map<String, Object> read(Node account, Params params) {
        Map<String, Object> budget = new LinkedHashMap<>();
        for (String name : new String[] {DAILY, LIFETIME}) {
            params.number(name).filter(amount -> amount > 0).ifPresent(amount -> {
                checkEnough(account, amount, name);
                budget.put(name, Long.toString(amount));
            });
            if (params.number(name).filter(amount -> amount == 0).isPresent() && budget.isEmpty()) {
                throw tooLow(account, name);
            }
        }
        if (budget.size() > 1) {
            throw Refusals.withoutSubcode(
                    "Two Budgets", "Set either a daily budget or a lifetime budget, not both.", DAILY, LIFETIME);
        }
        return budget;
    }

    /** The change of a budget, after checking that it keeps to the level and the sort of budget that is in use. */
    Map<String, @Nullable Object> change(Node node, Params params) {
        Node account = store.node("act_" + node.accountId()).orElseThrow();
        Map<String, @Nullable Object> changes = new LinkedHashMap<>(read(account, params));
        if (changes.isEmpty()) {
            return changes;
        }
        boolean elsewhere = node.kind() == Kind.CAMPAIGN
                ? store.children(node.id(), Kind.AD_SET).stream()
                        .anyMatch(adset -> !adset.text("status").equals("DELETED") && has(adset))
                : store.node(node.text("campaign_id")).filter(Budgets::has).isPresent();
        if (elsewhere) {
            throw Refusals.budgetAtTwoLevels();
        }
        String other = changes.containsKey(DAILY) ? LIFETIME : DAILY;
        if (node.number(other) > 0) {
            throw Refusals.withoutSubcode(
                    "Budget Type Can't Be Changed",
                    "A daily budget can't become a lifetime budget, nor the other way round.",
                    other);
        }
        return changes;
    }

    static boolean has(Node node) {
        return node.number(DAILY) > 0 || node.number(LIFETIME) > 0;
    }

    private static void checkEnough(Node account, long amount, String name) {
        if (amount < account.number("min_daily_budget")) {
            throw tooLow(account, name);
        }
    }

    private static GraphException tooLow(Node account, String name) {
        String least = Currencies.major(account.number("min_daily_budget"), account.text("currency")) + " "
                + account.text("currency");
        return Refusals.budgetTooLow(name, least);
    }
}
