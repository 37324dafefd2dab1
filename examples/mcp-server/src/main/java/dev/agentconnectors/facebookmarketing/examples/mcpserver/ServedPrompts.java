package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import io.modelcontextprotocol.server.McpServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.spec.McpSchema.GetPromptRequest;
import io.modelcontextprotocol.spec.McpSchema.GetPromptResult;
import io.modelcontextprotocol.spec.McpSchema.Prompt;
import io.modelcontextprotocol.spec.McpSchema.PromptArgument;
import io.modelcontextprotocol.spec.McpSchema.PromptMessage;
import io.modelcontextprotocol.spec.McpSchema.Role;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Work that a person starts by a prompt. The texts lie beside this class, in {@code prompts}. */
final class ServedPrompts {

    /** Something that a person fills in; what stands in its place if they do not. */
    private record Blank(String name, String description, String otherwise) {}

    private static final Blank ACCOUNT = new Blank(
            "account_id",
            "The ad account, digits only. Without it: the only one, or the one that you are asked for.",
            "the ad account that the accounts tool lists; if there are several, ask me which");

    private ServedPrompts() {}

    /**
     * The prompts.
     *
     * @param writes whether there are tools to launch something with
     */
    static List<SyncPromptSpecification> specifications(boolean writes) {
        List<SyncPromptSpecification> all = new ArrayList<>();
        all.add(prompt(
                "weekly_report",
                "Weekly report",
                "What was spent last week, what it brought, and what changed against the week before.",
                List.of(ACCOUNT)));
        all.add(prompt(
                "account_audit",
                "Account audit",
                "Finds what wastes money or stands still in an ad account. Changes nothing.",
                List.of(ACCOUNT)));
        if (writes) {
            all.add(prompt(
                    "campaign_launch",
                    "Campaign launch",
                    "Sets up a campaign with an ad set and an ad, paused, one approved step at a time.",
                    List.of(
                            ACCOUNT,
                            new Blank(
                                    "goal", "What the campaign is for, such as more sales of running shoes.", "ask me"),
                            new Blank(
                                    "daily_budget",
                                    "In the account's currency, such as 50.00.",
                                    "ask me, and suggest one from what the account spends now"))));
        }
        return all;
    }

    private static SyncPromptSpecification prompt(String name, String title, String description, List<Blank> blanks) {
        String text = text(name);
        Prompt prompt = Prompt.builder(name)
                .title(title)
                .description(description)
                .arguments(blanks.stream()
                        .map(blank -> PromptArgument.builder(blank.name())
                                .description(blank.description())
                                .required(false)
                                .build())
                        .toList())
                .build();
        return new SyncPromptSpecification(
                prompt,
                (exchange, request) -> GetPromptResult.builder(List.of(PromptMessage.builder(
                                        Role.USER,
                                        TextContent.builder(filledIn(text, blanks, request))
                                                .build())
                                .build()))
                        .description(description)
                        .build());
    }

    private static String filledIn(String text, List<Blank> blanks, GetPromptRequest request) {
        Map<String, Object> given = request.arguments() == null ? Map.of() : request.arguments();
        String filled = text;
        for (Blank blank : blanks) {
            String value = Objects.requireNonNullElse(given.get(blank.name()), "")
                    .toString()
                    .strip();
            filled = filled.replace("{" + blank.name() + "}", value.isEmpty() ? blank.otherwise() : value);
        }
        return filled;
    }

    private static String text(String name) {
        try (InputStream file = ServedPrompts.class.getResourceAsStream("prompts/" + name + ".md")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
