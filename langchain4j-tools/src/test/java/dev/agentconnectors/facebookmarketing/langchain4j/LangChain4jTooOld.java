package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import org.junit.jupiter.api.Test;

/** Run with a LangChain4j that is too old, and by that execution of the build alone: the pom names it. */
class LangChain4jTooOld {

    @Test
    void theToolsSaySoInOneSentence() {
        try (FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of("token-for-nothing"))
                .build()) {
            assertThatThrownBy(() -> FacebookMarketingTools.of(connector))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("need LangChain4j " + LangChain4jVersion.OLDEST + " or newer");
            assertThatThrownBy(() -> ToolUtils.of(connector))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("need LangChain4j " + LangChain4jVersion.OLDEST + " or newer");
        }
    }
}
