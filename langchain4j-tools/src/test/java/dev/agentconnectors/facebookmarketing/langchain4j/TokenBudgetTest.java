package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.langchain4j.internal.Json;
import dev.langchain4j.model.openai.internal.OpenAiUtils;
import dev.langchain4j.service.tool.AiServiceTool;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the tools cost in every request to a model, as the OpenAI request carries them. */
class TokenBudgetTest {

    private static final Encoding O200K = Encodings.newDefaultEncodingRegistry().getEncoding(EncodingType.O200K_BASE);

    private final FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
            .authConfig(OAuthAuthConfig.of("token-for-nothing"))
            .build();

    @Test
    void theGenericToolWithAllOperationsStaysWithin1800Tokens() {
        int tokens = tokens(FacebookMarketingTools.builder(connector)
                .generic(true)
                .writes(WritePolicy.allowed())
                .build());

        System.out.println("Generic tool with all operations: " + tokens + " o200k tokens");
        assertThat(tokens).isLessThanOrEqualTo(1_800);
    }

    @Test
    void theReadingToolsTogetherStayWithin2600Tokens() {
        int tokens = tokens(FacebookMarketingTools.of(connector));

        System.out.println("Reading tools together: " + tokens + " o200k tokens");
        assertThat(tokens).isLessThanOrEqualTo(2_600);
    }

    private static int tokens(List<AiServiceTool> tools) {
        return OpenAiUtils.toTools(
                        tools.stream().map(AiServiceTool::toolSpecification).toList(), false)
                .stream()
                .mapToInt(tool -> O200K.countTokens(compact(Json.toJson(tool.function()))))
                .sum();
    }

    /** LangChain4j indents its JSON, which is not what a model is charged for. */
    private static String compact(String json) {
        return ToolJson.write(ToolJson.readObject(json).orElseThrow());
    }
}
