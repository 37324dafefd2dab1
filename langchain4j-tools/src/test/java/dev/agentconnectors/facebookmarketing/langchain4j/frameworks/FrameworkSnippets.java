package dev.agentconnectors.facebookmarketing.langchain4j.frameworks;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.langchain4j.FacebookMarketingTools;
import dev.agentconnectors.facebookmarketing.langchain4j.ToolErrorAttributes;
import dev.agentconnectors.facebookmarketing.langchain4j.ToolMetadata;
import dev.agentconnectors.facebookmarketing.langchain4j.ToolObservations;
import dev.agentconnectors.facebookmarketing.langchain4j.ToolSets;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.tools.CampaignTools;
import dev.agentconnectors.facebookmarketing.langchain4j.tools.ReportTools;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.agentic.Agent;
import dev.langchain4j.agentic.AgenticServices;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.invocation.InvocationParameters;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.V;
import dev.langchain4j.service.tool.ToolErrorHandlerResult;
import dev.langchain4j.service.tool.ToolProvider;
import io.micrometer.observation.ObservationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Each region between "snippet" and "end" stands in docs/frameworks.md, letter for letter. */
public final class FrameworkSnippets {

    private FrameworkSnippets() {}

    interface Assistant {

        String chat(String message);
    }

    interface RoleAssistant {

        String chat(@dev.langchain4j.service.UserMessage String message, InvocationParameters parameters);
    }

    /** The framework calls it from its own package. */
    public interface AdAnalyst {

        @Agent
        @dev.langchain4j.service.UserMessage("{{question}}")
        String answer(@V("question") String question);
    }

    /** A developer's own tools. */
    static final class CalendarTools {
        @Tool("Tells today's date.")
        public String today() {
            return "2026-11-24";
        }
    }

    static Assistant together(ChatModel model, FacebookMarketingTools facebook) {
        // snippet: together
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(model)
                .tools(new CalendarTools(), new ReportTools(facebook), new CampaignTools(facebook))
                .build();
        // end
        return assistant;
    }

    static Assistant provider(ChatModel model, FacebookMarketingTools facebook) {
        // snippet: provider
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(model)
                .tools(new CalendarTools())
                .toolProvider(facebook.toolProvider())
                .build();
        // end
        return assistant;
    }

    static RoleAssistant perRequest(ChatModel model, FacebookMarketingConnector connector) {
        // snippet: per-request
        FacebookMarketingTools forAnalysts = FacebookMarketingTools.of(connector);
        FacebookMarketingTools forManagers = FacebookMarketingTools.builder(connector)
                .only(ToolSets.DEFAULT.or(ToolSets.CAMPAIGN_MANAGEMENT))
                .writes(WritePolicy.allowed().maxDailyBudget("100.00 USD"))
                .build();

        ToolProvider byRole = FacebookMarketingTools.toolProvider(
                request -> "manager".equals(request.invocationParameters().get("role")) ? forManagers : forAnalysts);

        RoleAssistant assistant = AiServices.builder(RoleAssistant.class)
                .chatModel(model)
                .toolProvider(byRole)
                .build();
        // end
        return assistant;
    }

    static AdAnalyst agent(ChatModel model, FacebookMarketingTools facebook) {
        // snippet: agent
        AdAnalyst analyst = AgenticServices.agentBuilder(AdAnalyst.class)
                .chatModel(model)
                .tools(facebook.objects().toArray())
                .build();
        // end
        return analyst;
    }

    static Assistant twoAccounts(
            ChatModel model, FacebookMarketingConnector shopConnector, FacebookMarketingConnector clubConnector) {
        // snippet: two-accounts
        FacebookMarketingTools shop = FacebookMarketingTools.builder(shopConnector)
                .namePrefix("shop_")
                .build();
        FacebookMarketingTools club = FacebookMarketingTools.builder(clubConnector)
                .namePrefix("club_")
                .build();

        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(model)
                .toolProviders(shop.toolProvider(), club.toolProvider())
                .build();
        // end
        return assistant;
    }

    static String ownLoop(ChatModel model, FacebookMarketingTools facebook, String question) {
        // snippet: own-loop
        List<ChatMessage> messages = new ArrayList<>(List.of(UserMessage.from(question)));
        while (true) {
            AiMessage answer = model.chat(ChatRequest.builder()
                            .messages(messages)
                            .toolSpecifications(facebook.specifications())
                            .build())
                    .aiMessage();
            messages.add(answer);
            if (!answer.hasToolExecutionRequests()) {
                return answer.text();
            }
            for (ToolExecutionRequest call : answer.toolExecutionRequests()) {
                messages.add(ToolExecutionResultMessage.from(
                        call, facebook.execute(call, null).resultText()));
            }
        }
        // end
    }

    static FacebookMarketingTools errors(FacebookMarketingConnector connector, Consumer<Object> log) {
        // snippet: errors
        FacebookMarketingTools tools = FacebookMarketingTools.builder(connector)
                .toolExecutionErrorHandler((error, context) -> {
                    log.accept(context.toolExecutionRequest().name() + ": " + error.getCause());
                    return ToolErrorHandlerResult.text(error.getMessage() + " Our help desk: extension 200.");
                })
                .build();
        // end
        return tools;
    }

    static Assistant attributes(ChatModel model, FacebookMarketingTools facebook, Consumer<Object> log) {
        // snippet: attributes
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(model)
                .tools(facebook)
                .afterToolExecution(execution -> {
                    if (execution.hasFailed()) {
                        log.accept(execution.attributes().get(ToolErrorAttributes.ERROR));
                    }
                })
                .build();
        // end
        return assistant;
    }

    static List<ToolSpecification> metadata(FacebookMarketingTools facebook) {
        // snippet: metadata
        List<ToolSpecification> writing = facebook.specifications().stream()
                .filter(tool -> Boolean.FALSE.equals(tool.metadata().get(ToolMetadata.READ_ONLY)))
                .toList();
        // end
        return writing;
    }

    static FacebookMarketingTools progress(FacebookMarketingConnector connector, Consumer<String> screen) {
        // snippet: progress
        FacebookMarketingTools tools = FacebookMarketingTools.builder(connector)
                .progress(event -> screen.accept(event.text())) // "Facebook works the report out: 40 %."
                .build();
        // end
        return tools;
    }

    static FacebookMarketingTools observations(FacebookMarketingConnector connector, ObservationRegistry registry) {
        // snippet: observations
        FacebookMarketingTools tools = FacebookMarketingTools.builder(connector)
                .observations(ToolObservations.in(registry))
                .build();
        // end
        return tools;
    }
}
