package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthConfigTest {

    private static final String SECRET = "hush-hush";

    private static void refused(ThrowingCallable making, String message) {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(making)
                .withMessageContaining(message)
                .withMessageNotContaining(SECRET);
    }

    private static AirbyteAuthConfig.Builder airbyte() {
        return AirbyteAuthConfig.builder().airbyteClientId("client").airbyteClientSecret(SECRET);
    }

    @Test
    void noneShowsASecret() {
        assertThat(OAuthAuthConfig.of(SECRET))
                .hasToString("OAuthAuthConfig[accessToken=***, clientId=null, clientSecret=none]");
        assertThat(OAuthAuthConfig.of(SECRET, "app", SECRET))
                .hasToString("OAuthAuthConfig[accessToken=***, clientId=app, clientSecret=***]");
        assertThat(ServiceAccountKeyAuthConfig.of(SECRET)).hasToString("ServiceAccountKeyAuthConfig[accountKey=***]");
        assertThat(airbyte().connectorId("c-1").organizationId("o-1").build())
                .hasToString("AirbyteAuthConfig[airbyteClientId=client, airbyteClientSecret=***, connectorId=c-1,"
                        + " organizationId=o-1]");
        assertThat(airbyte().externalUserId("u-1").build())
                .hasToString(
                        "AirbyteAuthConfig[airbyteClientId=client, airbyteClientSecret=***, external_user_id=u-1]");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void missingCredentialsAreNamed(String nothing) {
        refused(() -> OAuthAuthConfig.of(nothing), "accessToken is missing");
        refused(() -> OAuthAuthConfig.of(SECRET, nothing, SECRET), "clientId is missing");
        refused(() -> OAuthAuthConfig.of(SECRET, "app", nothing), "clientSecret is missing");
        refused(() -> ServiceAccountKeyAuthConfig.of(nothing), "accountKey is missing");
        refused(
                () -> AirbyteAuthConfig.builder()
                        .airbyteClientSecret(SECRET)
                        .airbyteClientId(nothing)
                        .connectorId("c")
                        .build(),
                "airbyteClientId is missing");
        refused(
                () -> AirbyteAuthConfig.builder()
                        .airbyteClientId("client")
                        .airbyteClientSecret(nothing)
                        .connectorId("c")
                        .build(),
                "airbyteClientSecret is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hush-hush\n", " hush-hush", "hush hush-hush", "hush-hush\u00e9", "hush-hush\u0000"})
    void miscopiedCredentialsAreRefusedWithoutBeingShown(String miscopied) {
        refused(() -> OAuthAuthConfig.of(miscopied), "accessToken holds white space or a character");
        refused(() -> ServiceAccountKeyAuthConfig.of(miscopied), "accountKey holds white space");
        refused(() -> airbyte().airbyteClientSecret(miscopied).connectorId("c").build(), "airbyteClientSecret holds");
    }

    @Test
    void theAppMayBeKnownInPart() {
        assertThat(new OAuthAuthConfig(SECRET, null, null).clientSecret()).isNull();
        assertThat(new OAuthAuthConfig(SECRET, "app", null).clientId()).isEqualTo("app");
    }

    @Test
    void aHostedConnectorIsNamedInJustOneWay() {
        refused(() -> airbyte().build(), "Which connector? Give connectorId, or the owner");
        refused(() -> airbyte().connectorId("c").externalUserId("u").build(), "give either connectorId or an owner");
        refused(() -> airbyte().externalUserId("u").customerName("u").build(), "three names for the same key");
        refused(() -> airbyte().customerName("u").workspaceName("w").build(), "three names for the same key");
        refused(() -> airbyte().connectorId(" ").build(), "connectorId is blank");
        refused(() -> airbyte().externalUserId(" ").build(), "The owner (external_user_id) is blank");
    }

    @Test
    void aHostedConnectorsOwnerHasTheServersName() {
        assertThat(airbyte().externalUserId("u").build().owner()).contains(ConnectorOwner.externalUserId("u"));
        assertThat(airbyte().customerName("u").build().owner()).contains(ConnectorOwner.customerName("u"));
        assertThat(airbyte().workspaceName("u").build().owner()).contains(ConnectorOwner.workspaceName("u"));
        AirbyteAuthConfig byId = airbyte().connectorId("c").build();
        assertThat(byId.connectorId()).contains("c");
        assertThat(byId.owner()).isEmpty();
        assertThat(byId.organizationId()).isEmpty();
    }
}
