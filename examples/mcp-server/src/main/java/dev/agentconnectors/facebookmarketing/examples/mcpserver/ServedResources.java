package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.langchain4j.FacebookMarketingTools;
import dev.langchain4j.exception.ToolExecutionException;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person attaches to a conversation: the ad accounts, and the reference pages. */
final class ServedResources {

    static final String ACCOUNTS = "facebook-ads://accounts";
    static final String ACCOUNT = ACCOUNTS + "/{account_id}";
    static final String REFERENCE = "facebook-ads://reference";

    private static final String MARKDOWN = "text/markdown";
    private static final String PLAIN = "text/plain";

    /** Reads accounts, under the rules that hold for the tools. */
    private final FacebookMarketingTools accounts;

    ServedResources(FacebookMarketingTools accounts) {
        this.accounts = accounts;
    }

    List<SyncResourceSpecification> specifications() {
        List<SyncResourceSpecification> all = new ArrayList<>();
        all.add(new SyncResourceSpecification(
                Resource.builder(ACCOUNTS, "accounts")
                        .title("Ad accounts")
                        .description("The ad accounts that can be read, with currency, time zone and balance.")
                        .mimeType(PLAIN)
                        .build(),
                (exchange, request) ->
                        contents(request.uri(), PLAIN, read(exchange, "facebook_list_ad_accounts", Map.of()))));
        page("README.md")
                .ifPresent(text -> all.add(
                        reference(REFERENCE, "reference", "What can be read and changed, entity by entity.", text)));
        for (Entity entity : Catalog.facebookMarketing().entities()) {
            page(entity.name() + ".md")
                    .ifPresent(text -> all.add(reference(
                            REFERENCE + "/" + entity.name(),
                            "reference/" + entity.name(),
                            "Operations, parameters and fields. " + entity.description(),
                            text)));
        }
        return all;
    }

    List<SyncResourceTemplateSpecification> templates() {
        return List.of(new SyncResourceTemplateSpecification(
                ResourceTemplate.builder(ACCOUNT, "account")
                        .title("One ad account")
                        .description("An ad account by its id, digits only.")
                        .mimeType(PLAIN)
                        .build(),
                (exchange, request) -> contents(
                        request.uri(),
                        PLAIN,
                        read(
                                exchange,
                                "facebook_get_ad_account",
                                Map.of("account_id", request.uri().substring(ACCOUNTS.length() + 1))))));
    }

    private String read(McpSyncServerExchange exchange, String tool, Map<String, Object> arguments) {
        try {
            return accounts.call(tool, arguments, Caller.of(exchange).context());
        } catch (ToolExecutionException e) {
            throw McpError.builder(ErrorCodes.INTERNAL_ERROR)
                    .message(String.valueOf(e.getMessage()))
                    .build();
        }
    }

    private static SyncResourceSpecification reference(String uri, String name, String description, String text) {
        return new SyncResourceSpecification(
                Resource.builder(uri, name)
                        .description(description)
                        .mimeType(MARKDOWN)
                        .build(),
                (exchange, request) -> contents(uri, MARKDOWN, text));
    }

    private static ReadResourceResult contents(String uri, String mimeType, String text) {
        return ReadResourceResult.builder(List.of(TextResourceContents.builder(uri, text)
                        .mimeType(mimeType)
                        .build()))
                .build();
    }

    /** A page that the build has put into the jar. */
    private static Optional<String> page(String file) {
        try (InputStream page = ServedResources.class.getResourceAsStream("/reference/" + file)) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
