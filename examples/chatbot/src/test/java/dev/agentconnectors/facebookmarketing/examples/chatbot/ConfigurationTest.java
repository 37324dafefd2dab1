package dev.agentconnectors.facebookmarketing.examples.chatbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.ConnectorOwner;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.ServiceAccountKeyAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {

    private static final Map<String, String> AIRBYTE =
            Map.of("AIRBYTE_CLIENT_ID", "app", "AIRBYTE_CLIENT_SECRET", "hush-hush");

    @Test
    void an_empty_environment_leaves_all_to_the_sandbox() {
        Configuration configuration = Configuration.read(Map.of());

        assertThat(configuration.model()).isNull();
        assertThat(configuration.credentials()).isNull();
        assertThat(configuration.isComplete()).isFalse();
    }

    @Test
    void what_is_missing_comes_from_the_sandbox_and_nothing_else() {
        Configuration onlyModel = Configuration.read(Map.of("OPENAI_API_KEY", "sk-1"));
        Configuration onlyAds = Configuration.read(Map.of("FACEBOOK_ACCESS_TOKEN", "EAAreal"));
        try (Sandbox sandbox = Sandbox.start()) {
            Configuration sandboxAds = onlyModel.completedBy(sandbox);
            assertThat(sandboxAds.model()).isEqualTo(onlyModel.model());
            assertThat(sandboxAds.credentials()).isEqualTo(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN));
            assertThat(sandboxAds.graphApiUrl()).isEqualTo(sandbox.graphUrl());

            Configuration scripted = onlyAds.completedBy(sandbox);
            assertThat(scripted.credentials()).isEqualTo(OAuthAuthConfig.of("EAAreal"));
            assertThat(scripted.graphApiUrl()).isNull();
            assertThat(scripted.model()).isNotNull();
            assertThat(scripted.model().baseUrl()).isEqualTo(sandbox.modelUrl());
        }
    }

    @Test
    void a_key_is_enough_for_a_model() {
        assertThat(Configuration.read(Map.of("OPENAI_API_KEY", "sk-1")).model())
                .isEqualTo(new ModelSettings("sk-1", null, ModelSettings.DEFAULT_NAME));
    }

    @Test
    void a_server_without_keys_and_another_model_can_be_named() {
        Configuration configuration =
                Configuration.read(Map.of("OPENAI_BASE_URL", "http://localhost:11434/v1", "OPENAI_MODEL", "qwen3:8b"));

        assertThat(configuration.model()).isNotNull();
        assertThat(configuration.model().baseUrl()).isEqualTo("http://localhost:11434/v1");
        assertThat(configuration.model().name()).isEqualTo("qwen3:8b");
    }

    @Test
    void facebook_with_a_token_and_the_app_behind_it() {
        Configuration configuration = Configuration.read(Map.of(
                "FACEBOOK_ACCESS_TOKEN", "EAAreal", "FACEBOOK_CLIENT_ID", "1", "FACEBOOK_CLIENT_SECRET", "hush-hush"));

        assertThat(configuration.credentials()).isEqualTo(OAuthAuthConfig.of("EAAreal", "1", "hush-hush"));
    }

    @Test
    void facebook_with_an_account_key() {
        assertThat(Configuration.read(Map.of("FACEBOOK_ACCOUNT_KEY", "EAAkey")).credentials())
                .isEqualTo(ServiceAccountKeyAuthConfig.of("EAAkey"));
    }

    @Test
    void airbyte_by_connector_id_in_an_organization() {
        AirbyteAuthConfig config = airbyte(Map.of("AIRBYTE_CONNECTOR_ID", "c-1", "AIRBYTE_ORGANIZATION_ID", "o-1"));

        assertThat(config.connectorId()).hasValue("c-1");
        assertThat(config.organizationId()).hasValue("o-1");
        assertThat(config.airbyteClientId()).isEqualTo("app");
        assertThat(config.airbyteClientSecret()).isEqualTo("hush-hush");
    }

    @Test
    void airbyte_by_owner_under_each_name() {
        assertThat(airbyte(Map.of("AIRBYTE_EXTERNAL_USER_ID", "ann")).owner())
                .hasValue(ConnectorOwner.externalUserId("ann"));
        assertThat(airbyte(Map.of("AIRBYTE_CUSTOMER_NAME", "ann")).owner())
                .hasValue(ConnectorOwner.customerName("ann"));
        assertThat(airbyte(Map.of("AIRBYTE_WORKSPACE_NAME", "ann")).owner())
                .hasValue(ConnectorOwner.workspaceName("ann"));
    }

    @Test
    void blank_variables_count_as_not_set() {
        assertThat(Configuration.read(Map.of("FACEBOOK_ACCESS_TOKEN", " ", "AIRBYTE_CLIENT_ID", ""))
                        .credentials())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "FACEBOOK_ACCESS_TOKEN=EAAx AIRBYTE_CLIENT_ID=app | Facebook or Airbyte?",
                "FACEBOOK_ACCESS_TOKEN=EAAx FACEBOOK_ACCOUNT_KEY=EAAy | FACEBOOK_ACCOUNT_KEY stands alone",
                "FACEBOOK_ACCOUNT_KEY=EAAy FACEBOOK_CLIENT_SECRET=s | FACEBOOK_ACCOUNT_KEY stands alone",
                "FACEBOOK_CLIENT_ID=1 | FACEBOOK_ACCESS_TOKEN is not set",
                "FACEBOOK_API_URL=http://localhost | FACEBOOK_ACCESS_TOKEN is not set",
                "AIRBYTE_CLIENT_ID=app AIRBYTE_CONNECTOR_ID=c | AIRBYTE_CLIENT_SECRET is not set",
                "AIRBYTE_CLIENT_SECRET=s AIRBYTE_CONNECTOR_ID=c | AIRBYTE_CLIENT_ID is not set",
                "AIRBYTE_CLIENT_ID=app AIRBYTE_CLIENT_SECRET=s | Which connector?",
                "AIRBYTE_CONNECTOR_ID=c AIRBYTE_EXTERNAL_USER_ID=u | not AIRBYTE_CONNECTOR_ID and AIRBYTE_EXTERNAL_USER_ID",
                "AIRBYTE_CUSTOMER_NAME=c AIRBYTE_WORKSPACE_NAME=u | Which connector?",
                "OPENAI_MODEL=gpt-5 | OPENAI_API_KEY"
            })
    void contradictions_are_refused_with_the_way_out(String variables, String message) {
        Map<String, String> environment = new HashMap<>();
        Pattern.compile("(\\S+?)=(\\S+)")
                .matcher(variables)
                .results()
                .forEach(variable -> environment.put(variable.group(1), variable.group(2)));

        assertThatThrownBy(() -> Configuration.read(environment))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_malformed_token_is_refused_without_being_shown() {
        assertThatThrownBy(() -> Configuration.read(Map.of("FACEBOOK_ACCESS_TOKEN", "EAA with blanks")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageNotContaining("EAA with blanks");
    }

    @Test
    void shows_no_secret() {
        Map<String, String> all = new HashMap<>(AIRBYTE);
        all.put("AIRBYTE_CONNECTOR_ID", "c-1");
        all.put("OPENAI_API_KEY", "sk-hush-hush");

        assertThat(Configuration.read(all).toString()).contains("c-1").doesNotContain("hush-hush");
    }

    private static AirbyteAuthConfig airbyte(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(AIRBYTE);
        environment.putAll(more);
        return (AirbyteAuthConfig) Configuration.read(environment).credentials();
    }
}
