package dev.agentconnectors.facebookmarketing.examples.webapp;

import static dev.agentconnectors.facebookmarketing.examples.webapp.RunningApp.ACCOUNT;
import static dev.agentconnectors.facebookmarketing.examples.webapp.RunningApp.YEN_ACCOUNT;
import static dev.agentconnectors.facebookmarketing.examples.webapp.Visitor.location;
import static dev.agentconnectors.facebookmarketing.examples.webapp.Visitor.parameter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.examples.sandbox.RecordedRequest;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteConnector;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteSettings;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteSettings.ConsentOutcome;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OAuthFlowTest {

    @AutoClose
    private final RunningApp running = RunningApp.start();

    private final Visitor visitor = running.visitor();

    @Test
    void consentBecomesAConnectorOfThisPersonForTheAccountsThatTheyNamed() {
        visitor.connect("act_" + ACCOUNT + ", " + YEN_ACCOUNT);

        assertThat(running.connectors()).singleElement().satisfies(connector -> {
            assertThat(connector.owner().key()).isEqualTo("external_user_id");
            assertThat(connector.owner().value()).startsWith("webapp-");
            assertThat(connector.accountIds()).containsExactlyInAnyOrder(ACCOUNT, YEN_ACCOUNT);
        });
        assertThat(visitor.get("/chat").body())
                .contains("Alder &amp; Finch Outfitters (" + ACCOUNT, YEN_ACCOUNT)
                .doesNotContain(running.connectors().get(0).id());
    }

    @Test
    void aConnectorThatExistsAlreadyWhenThePersonComesBackServesToo() {
        try (RunningApp newer = RunningApp.start(AirbyteSettings.DEFAULT.withConsent(ConsentOutcome.CONNECTOR_ID))) {
            Visitor person = newer.visitor();

            person.connect(ACCOUNT);

            assertThat(newer.connectors()).hasSize(1);
            assertThat(person.get("/chat").body()).contains("Alder &amp; Finch Outfitters");
        }
    }

    @Test
    void aConnectorIdThatThePersonHasExchangedForAnothersIsRefused() {
        try (RunningApp newer = RunningApp.start(AirbyteSettings.DEFAULT.withConsent(ConsentOutcome.CONNECTOR_ID))) {
            Visitor person = newer.visitor();
            URI callback = person.decide(ACCOUNT, "allow");
            URI exchanged = URI.create(
                    callback.toString().replace(parameter(callback, "connector_id"), Sandbox.AIRBYTE_CONNECTOR_ID));

            assertThat(location(person.get(exchanged.toString()))).hasPath("/");
            assertThat(person.get("/").body()).contains("not one of yours");
            assertThat(location(person.get("/chat"))).hasPath("/");
        }
    }

    @Test
    void whoDeniesComesBackWithoutAConnectionAndIsTold() {
        URI callback = visitor.decide(ACCOUNT, "deny");

        assertThat(location(visitor.get(callback.toString()))).hasPath("/");
        assertThat(visitor.get("/").body())
                .contains("You have not allowed access")
                .contains("Connect Facebook");
        assertThat(visitor.get("/").body()).as("told once").doesNotContain("You have not allowed access");
        assertThat(running.connectors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?secret_id=stolen", "?secret_id=stolen&state=", "?secret_id=stolen&state=guessed-by-someone"})
    void aForgedCallbackConnectsNothingAndLeavesTheRealFlowAlone(String query) {
        URI callback = visitor.decide(ACCOUNT, "allow");

        assertThat(location(visitor.get(OAuthFlow.CALLBACK_PATH + query))).hasPath("/");
        assertThat(visitor.get("/").body()).contains("may be forged");
        assertThat(running.connectors()).isEmpty();

        assertThat(location(visitor.get(callback.toString()))).hasPath("/chat");
    }

    @Test
    void anotherPersonsCallbackConnectsNothing() {
        URI callbackOfAnother = running.visitor().decide(ACCOUNT, "allow");
        visitor.decide(YEN_ACCOUNT, "allow");

        assertThat(location(visitor.get(callbackOfAnother.toString()))).hasPath("/");
        assertThat(visitor.get("/").body()).contains("may be forged");
        assertThat(running.connectors()).isEmpty();
    }

    @Test
    void aCallbackServesOnce() {
        URI callback = visitor.decide(ACCOUNT, "allow");
        visitor.get(callback.toString());

        visitor.get(callback.toString());

        assertThat(visitor.get("/chat").body())
                .contains("No connection was being made here", "What was connected before still is.");
        assertThat(running.connectors()).hasSize(1);
    }

    @Test
    void aBrowserThatBeganNothingIsTurnedAway() {
        HttpResponse<String> response = visitor.get(OAuthFlow.CALLBACK_PATH + "?secret_id=stolen&state=x");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(visitor.cookies()).isEmpty();
        assertThat(running.sandbox().requests().of(Face.AIRBYTE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "?error=%3Cscript%3Ealert(1)%3C/script%3E", "?state=%00&secret_id=a&secret_id=b"})
    void whateverComesAsACallbackIsSurvived(String query) {
        visitor.decide(ACCOUNT, "allow");

        assertThat(location(visitor.get(OAuthFlow.CALLBACK_PATH + query))).hasPath("/");
        assertThat(Visitor.withoutOurScript(visitor.get("/").body()))
                .contains("Nothing was connected")
                .doesNotContain("<script");
    }

    @Test
    void whatTheServiceReportsIsShownAsText() {
        URI callback = visitor.decide(ACCOUNT, "deny");
        String state = parameter(callback, "state");

        visitor.get(
                OAuthFlow.CALLBACK_PATH + "?error=server_error&error_description=%3Cb%3Ebold%3C%2Fb%3E&state=" + state);

        assertThat(visitor.get("/").body()).contains("&lt;b&gt;bold").doesNotContain("<b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " , ", "act_", "my account", "123;x"})
    void accountIdsThatAreNoneAreRefusedBeforeAnybodyIsAsked(String accountIds) {
        HttpResponse<String> response = visitor.submit("/connect", Map.of("account_ids", accountIds));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("class=\"notice\"");
        assertThat(running.sandbox().requests().of(Face.AIRBYTE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ConsentOutcome.class)
    void aServiceThatFailsOnTheWayBackIsReportedAndThePersonCanBeginAnew(ConsentOutcome outcome) {
        try (RunningApp failing = RunningApp.start(AirbyteSettings.DEFAULT.withConsent(outcome))) {
            Visitor person = failing.visitor();
            URI callback = person.decide(ACCOUNT, "allow");
            failing.sandbox().airbyte().revokeTokens();
            failing.sandbox()
                    .faults()
                    .next(2)
                    .on(Face.AIRBYTE)
                    .path("/integrations/connectors")
                    .answer(403, "application/json", "{}");

            assertThat(location(person.get(callback.toString()))).hasPath("/");
            assertThat(person.get("/").body()).contains("Nothing was connected.");

            failing.sandbox().faults().clear();
            person.connect(ACCOUNT);
        }
    }

    @Test
    void aServiceThatFailsAtTheBeginningIsReported() {
        running.sandbox()
                .faults()
                .next(1)
                .on(Face.AIRBYTE)
                .path("oauth/initiate")
                .answer(403, "application/json", "{}");

        HttpResponse<String> response = visitor.submit("/connect", Map.of("account_ids", ACCOUNT));

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(response.body()).contains("Airbyte could not do that");
    }

    @Test
    void whoIsNotConnectedCannotDisconnect() {
        assertThat(location(visitor.submit("/disconnect", Map.of()))).hasPath("/");

        assertThat(running.sandbox().requests().of(Face.AIRBYTE)).isEmpty();
    }

    @Test
    void theStateIsNotShownWhereAFlowIs() {
        Visit.Flow flow = Visit.Flow.begin(List.of(ACCOUNT));

        assertThat(flow.toString()).contains(ACCOUNT).doesNotContain(flow.state());
    }

    @Test
    void disconnectingDeletesTheConnectorAndEndsTheVisit() {
        visitor.connect(ACCOUNT);
        AirbyteConnector connector = running.connectors().get(0);

        HttpResponse<String> response = visitor.submit("/disconnect", Map.of());

        assertThat(response.body()).contains("Disconnected");
        assertThat(running.sandbox().requests().of(Face.AIRBYTE))
                .extracting(RecordedRequest::method, RecordedRequest::path)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "DELETE", "/api/v1/integrations/connectors/" + connector.id()));
        assertThat(running.connectors()).isEmpty();
        assertThat(running.app().visits().size()).isZero();
        assertThat(location(visitor.get("/chat"))).hasPath("/");
    }
}
