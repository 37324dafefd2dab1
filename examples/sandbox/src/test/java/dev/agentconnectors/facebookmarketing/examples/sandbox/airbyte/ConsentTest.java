package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteCalls.CONNECTORS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteCalls.Reply;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteSettings.ConsentOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentTest {
    private static final String INITIATE = CONNECTORS + "/oauth/initiate";
    private static final String CALLBACK = "https://app.example/callback?state=s%2F1";
    private static final String CREATE = "{'external_user_id': 'ann', 'connector_type': 'Facebook-Marketing',"
            + " 'name': 'Mine', 'server_side_oauth_secret_id': '%s', 'replication_config': {'account_ids': '" + USD
            + "'}}";

    private final Sandbox sandbox = Sandbox.start();
    private final AirbyteCalls calls = new AirbyteCalls(sandbox).logIn();

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void thePageTellsWhoAsksForWhat() {
        Reply page = calls.get(consentUrl(calls, "<b>ann</b>"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=UTF-8");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.body())
                .contains("<html lang=\"en\">", "sandbox", "app.example", "&lt;b&gt;ann&lt;/b&gt;", USD)
                .contains(">Allow</button>", ">Deny</button>")
                .doesNotContain("<b>ann", Sandbox.ACCESS_TOKEN);
    }

    @Test
    void whoAllowsComesBackWithASecretThatMakesOneConnector() {
        String target = decide(calls, consentUrl(calls, "ann"), "allow");
        assertThat(target).startsWith(CALLBACK + "&secret_id=");
        String secret = target.substring(target.indexOf("secret_id=") + "secret_id=".length());
        assertThat(sandbox.airbyte().connectors()).as("none made yet").hasSize(1);

        Reply created = calls.create(CREATE, secret);
        assertThat(created.status()).isEqualTo(200);
        String connector = CONNECTORS + "/" + created.json().path("id").asText();
        assertThat(calls.executeAt(connector, "campaigns", "list", "{'account_id': '%s'}", USD)
                        .result())
                .isNotEmpty();

        Reply again = calls.create(CREATE, secret);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.json().at("/errors/0/field").asText()).isEqualTo("server_side_oauth_secret_id");
        assertThat(calls.create(CREATE, "made-up").status()).isEqualTo(400);
    }

    @Test
    void aCreateThatFailsDoesNotUseTheSecretUp() {
        String target = decide(calls, consentUrl(calls, "ann"), "allow");
        String secret = target.substring(target.indexOf("secret_id=") + "secret_id=".length());

        assertThat(calls.create(CREATE.replace("'name': 'Mine',", ""), secret).status())
                .isEqualTo(422);
        assertThat(calls.create(CREATE, secret).status()).isEqualTo(200);
    }

    @Test
    void whoDeniesComesBackWithTheReason() {
        String target = decide(calls, consentUrl(calls, "ann"), "deny");

        assertThat(target).startsWith(CALLBACK + "&error=access_denied&error_description=The+person+");
    }

    @Test
    void newerServersMakeTheConnectorThemselves() {
        AirbyteSettings newer = AirbyteSettings.DEFAULT.withConsent(ConsentOutcome.CONNECTOR_ID);
        try (Sandbox started = Sandbox.builder().airbyte(newer).start()) {
            AirbyteCalls asked = new AirbyteCalls(started).logIn();
            String target = decide(asked, consentUrl(asked, "ann"), "allow");
            String id = target.substring(target.indexOf("connector_id=") + "connector_id=".length());

            AirbyteConnector connector = started.airbyte().connector(id).orElseThrow();
            assertThat(connector.owner()).isEqualTo(new Owner("external_user_id", "ann"));
            assertThat(connector.accountIds()).isEqualTo(started.store().accountIds());
            assertThat(asked.executeAt(CONNECTORS + "/" + id, "*", "check", "{}")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        String url = consentUrl(calls, "ann");
        String request = url.substring(url.indexOf('?') + 1);
        assertThat(calls.form("/oauth/consent", request).status()).isEqualTo(400);
        assertThat(calls.form("/oauth/consent", request + "&decision=maybe").status())
                .isEqualTo(400);

        decide(calls, url, "allow");

        assertThat(calls.form("/oauth/consent", request + "&decision=allow").status())
                .isEqualTo(404);
        assertThat(calls.get(url).status()).isEqualTo(404);
        assertThat(calls.get("/oauth/consent").status()).isEqualTo(404);
        assertThat(calls.delete("/oauth/consent").status()).isEqualTo(405);
    }

    @Test
    void aUrlWithoutParametersGetsItsFirst() {
        String target = decide(calls, consentUrl(calls, "ann", "http://localhost:8080/back"), "allow");

        assertThat(target).startsWith("http://localhost:8080/back?secret_id=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "callback",
                "http://app.example/callback",
                "ftp://app.example/",
                "https://app.example/#top",
                "https://a b/",
                "javascript:alert(1)",
                "http://localhost.app.example/"
            })
    void peopleAreSentBackOverHttpsOrWithinTheMachineOnly(String url) {
        Reply refused = calls.post(
                INITIATE,
                "{'external_user_id': 'ann', 'connector_type': 'Facebook-Marketing', 'redirect_url': '%s'}",
                url);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.blamed()).containsOnly("body.redirect_url");
    }

    @Test
    void theQuestionItselfIsChecked() {
        assertThat(calls.post(INITIATE, "{}").blamed())
                .containsExactlyInAnyOrder("body.external_user_id", "body.connector_type", "body.redirect_url");
    }

    private static String consentUrl(AirbyteCalls calls, String owner) {
        return consentUrl(calls, owner, CALLBACK);
    }

    private static String consentUrl(AirbyteCalls calls, String owner, String callback) {
        Reply reply = calls.post(
                INITIATE,
                "{'external_user_id': '%s', 'connector_type': 'Facebook-Marketing', 'redirect_url': '%s'}",
                owner,
                callback);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json().path("consent_url").asText();
    }

    private static String decide(AirbyteCalls calls, String consentUrl, String decision) {
        Reply reply = calls.form(
                "/oauth/consent", consentUrl.substring(consentUrl.indexOf('?') + 1) + "&decision=" + decision);
        assertThat(reply.status()).isEqualTo(303);
        return reply.headers().firstValue("Location").orElseThrow();
    }
}
