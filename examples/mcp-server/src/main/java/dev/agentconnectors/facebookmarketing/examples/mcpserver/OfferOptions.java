package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ConfigurationException;
import dev.agentconnectors.facebookmarketing.langchain4j.ReadPolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.ToolSets;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what clients are offered. */
final class OfferOptions {

    /** How many tools. */
    enum Tools {
        /** Reports and looking things up; with writes also what it takes to run and set up campaigns. */
        standard,
        /** One for each operation. */
        all,
        /** One for reports, and one for everything else. */
        generic
    }

    private static final Predicate<Operation> STANDARD =
            ToolSets.DEFAULT.or(ToolSets.CAMPAIGN_MANAGEMENT).or(ToolSets.CAMPAIGN_CREATION);

    @Option(
            names = "--tools",
            defaultValue = "standard",
            description = "standard: reports and looking things up, with --writes also running and setting up"
                    + " campaigns; all: one tool for each operation; generic: one tool for everything.")
    private Tools tools = Tools.standard;

    @Option(
            names = "--writes",
            description = "Offer tools that change something. A person is asked about each change, in the client"
                    + " if it can ask; else the change waits: --pending, --approve.")
    private boolean writes;

    @Option(names = "--max-daily-budget", paramLabel = "AMOUNT", description = "Such as \"100.00 USD\".")
    private @Nullable String maxDailyBudget;

    @Option(names = "--max-lifetime-budget", paramLabel = "AMOUNT", description = "Such as \"500.00 USD\".")
    private @Nullable String maxLifetimeBudget;

    @Option(
            names = "--account",
            paramLabel = "ID",
            description = "Read and change this ad account only; several times for several.")
    private List<String> accounts = List.of();

    boolean generic() {
        return tools == Tools.generic;
    }

    Predicate<Operation> selection() {
        return tools == Tools.standard ? STANDARD : operation -> true;
    }

    boolean writes() {
        return writes;
    }

    /** What clients may read. */
    ReadPolicy reads() {
        return accounts.isEmpty()
                ? ReadPolicy.standard()
                : checked(() -> ReadPolicy.standard().onlyAccounts(accounts.toArray(String[]::new)));
    }

    /** What a person may be asked about at all. Whoever approves each change may also activate and archive. */
    WritePolicy rules(WritePolicy policy) {
        return checked(() -> {
            WritePolicy rules = policy.allowActivation().allowDeletion();
            if (maxDailyBudget != null) {
                rules = rules.maxDailyBudget(maxDailyBudget);
            }
            if (maxLifetimeBudget != null) {
                rules = rules.maxLifetimeBudget(maxLifetimeBudget);
            }
            return accounts.isEmpty() ? rules : rules.onlyAccounts(accounts.toArray(String[]::new));
        });
    }

    private static <T> T checked(Supplier<T> policy) {
        try {
            return policy.get();
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()));
        }
    }
}
