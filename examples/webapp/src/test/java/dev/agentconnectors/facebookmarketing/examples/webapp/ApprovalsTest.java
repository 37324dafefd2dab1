package dev.agentconnectors.facebookmarketing.examples.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.examples.chatbot.ConfigurationException;
import dev.agentconnectors.facebookmarketing.examples.chatbot.Variables;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an agent wants to change is decided on by somebody else, in another browser, after a restart. */
class ApprovalsTest {

    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");
    private static final String CODE = "the-code-of-maya";

    private final Sandbox sandbox = Sandbox.start();

    @TempDir
    private Path folder;

    private Services services;
    private WebApp app;
    private Node campaign;

    @BeforeEach
    void start() {
        campaign = sandbox.store()
                .children(sandbox.store().accountIds().get(0), Kind.CAMPAIGN)
                .get(0);
        sandbox.store().update(campaign.id(), Map.of("status", "ACTIVE"));
        open();
    }

    private void open() {
        Variables variables = new Variables(Map.of(
                "AIRBYTE_CLIENT_ID",
                Sandbox.AIRBYTE_CLIENT_ID,
                "AIRBYTE_CLIENT_SECRET",
                Sandbox.AIRBYTE_CLIENT_SECRET,
                "AIRBYTE_API_URL",
                sandbox.airbyteUrl(),
                "OPENAI_BASE_URL",
                sandbox.modelUrl(),
                "APPROVERS",
                "maya=" + CODE + ",tom=the-code-of-tom"));
        services = Services.start(variables, Sandbox::start);
        app = WebApp.start(
                services,
                PendingChanges.open(
                        services,
                        Approvers.read(variables),
                        folder.resolve("changes").toString()),
                0,
                null);
    }

    @AfterEach
    void stop() {
        close();
        sandbox.close();
    }

    private void close() {
        app.close();
        services.close();
    }

    private void restart() {
        close();
        open();
    }

    private HttpResponse<String> asked(String question) {
        Visitor person = new Visitor(app.url());
        person.connect("act_" + RunningApp.ACCOUNT);
        return person.ask(question);
    }

    private Visitor approver() {
        Visitor approver = new Visitor(app.url());
        HttpResponse<String> signedIn = approver.submit("/approvals/sign-in", Map.of("name", "maya", "code", CODE));
        assertThat(Visitor.location(signedIn).getPath()).isEqualTo("/approvals");
        return approver;
    }

    private static String id(String page) {
        Matcher matcher = ID.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }

    private String status() {
        return sandbox.store().node(campaign.id()).orElseThrow().text("status");
    }

    /** Sends a form of the page of who decides, and shows the page that comes of it. */
    private static String done(Visitor approver, String what, Map<String, String> fields) {
        Visitor.location(approver.submit("/approvals/" + what, fields));
        return approver.get("/approvals").body();
    }

    @Test
    void aChangeWaitsThroughARestartAndIsMadeOnceSomebodyApproves() {
        String chat = asked("Pause the newest campaign.").body();

        assertThat(chat)
                .contains("waits for a person's approval", "class=\"change waiting\"")
                .contains("Pause campaign ‹" + campaign.text("name") + "›")
                .contains("href=\"/approvals\"");
        assertThat(status()).isEqualTo("ACTIVE");
        restart();

        Visitor approver = approver();
        String page = approver.get("/approvals").body();
        assertThat(page)
                .contains("Deciding as <strong>maya</strong>", "status: ACTIVE → PAUSED")
                .contains("Pause campaign ‹" + campaign.text("name") + "›");
        page = done(approver, "decide", Map.of("id", id(page), "decision", "approve"));

        assertThat(status()).isEqualTo("PAUSED");
        assertThat(page).contains("Done: Pause campaign ‹", "approved by maya", "Nothing waits.");
        page = done(approver, "undo", Map.of("id", id(page)));
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(page).contains("Done: Activate campaign ‹");
        page = done(approver, "stop", Map.of());
        assertThat(status()).as("the undo has activated it").isEqualTo("PAUSED");
        assertThat(page).contains("Done: Pause campaign ‹");
        assertThat(done(approver, "stop", Map.of())).contains("Nothing that agents activated is running.");
    }

    @Test
    void whatIsRefusedIsNotMadeAndTheConversationLearnsOfIt() {
        Visitor person = new Visitor(app.url());
        person.connect("act_" + RunningApp.ACCOUNT);
        HttpResponse<String> unused = person.ask("Pause the newest campaign.");
        Visitor approver = approver();

        String page = done(
                approver,
                "decide",
                Map.of("id", id(approver.get("/approvals").body()), "decision", "refuse", "reason", "Not <b>now</b>."));

        assertThat(page)
                .contains("refused by maya", "Not &lt;b&gt;now&lt;/b&gt;.")
                .doesNotContain("<b>now");
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(person.ask("What became of it?").body())
                .contains("The change was <strong>refused</strong>", "class=\"change refused\"");
    }

    @Test
    void whatHasChangedInTheMeantimeIsAskedAgain() {
        HttpResponse<String> unused = asked("Rename the newest campaign to \"Autumn\".");
        sandbox.store().update(campaign.id(), Map.of("name", "<i>Renamed</i> by somebody"));
        Visitor approver = approver();

        String page = done(
                approver, "decide", Map.of("id", id(approver.get("/approvals").body()), "decision", "approve"));

        assertThat(page)
                .contains("It is asked again below.", "Rename campaign ‹&lt;i&gt;Renamed&lt;/i&gt; by somebody›")
                .doesNotContain("<i>Renamed");
        String unusedPage = done(approver, "decide", Map.of("id", id(page), "decision", "approve"));
        assertThat(sandbox.store().node(campaign.id()).orElseThrow().text("name"))
                .isEqualTo("Autumn");
    }

    @Test
    void onlyWhoHasSignedInDecides() {
        HttpResponse<String> unused = asked("Pause the newest campaign.");
        String id = id(approver().get("/approvals").body());
        Visitor stranger = new Visitor(app.url());

        assertThat(stranger.get("/approvals").body()).contains("Sign in").doesNotContain(id, "Pause campaign");
        assertThat(stranger.submit("/approvals/sign-in", Map.of("name", "maya", "code", "the-code-of-tom"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(stranger.submit("/approvals/sign-in", Map.of("name", "", "code", ""))
                        .statusCode())
                .isEqualTo(403);
        for (String what : new String[] {"decide", "undo", "stop"}) {
            assertThat(done(stranger, what, Map.of("id", id, "decision", "approve")))
                    .contains("Sign in first.");
        }

        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void aFormOfAnotherSiteDecidesNothing() {
        HttpResponse<String> unused = asked("Pause the newest campaign.");
        Visitor approver = approver();
        String id = id(approver.get("/approvals").body());

        for (String what : new String[] {"sign-in", "sign-out", "decide", "undo", "stop"}) {
            assertThat(approver.post("/approvals/" + what, Map.of("id", id, "decision", "approve", "token", "forged"))
                            .statusCode())
                    .as(what)
                    .isEqualTo(403);
        }

        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(approver.get("/approvals").body()).contains("Deciding as");
        Visitor.location(approver.submit("/approvals/sign-out", Map.of()));
        assertThat(approver.get("/approvals").body()).doesNotContain("Deciding as");
    }

    @Test
    void theSessionIsAnotherOneOnceSomebodyHasSignedIn() {
        Visitor visitor = new Visitor(app.url());
        HttpResponse<String> unused = visitor.get("/approvals");
        String before = visitor.session().getValue();

        Visitor.location(visitor.submit("/approvals/sign-in", Map.of("name", "maya", "code", CODE)));

        assertThat(visitor.session().getValue()).isNotEqualTo(before);
    }

    @Test
    void thePageLoadsNothingFromElsewhere() {
        HttpResponse<String> page = approver().get("/approvals");

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        assertThat(Visitor.withoutOurScript(page.body())).doesNotContain("<script", "style=");
    }

    @Test
    void codesAreChosenWell() {
        assertThatThrownBy(() -> Approvers.read(new Variables(Map.of("APPROVERS", "maya=short"))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("at least 8 characters");
        Approvers invented = Approvers.read(new Variables(Map.of()));
        assertThat(invented.invitation()).contains("sign in as approver");
        assertThat(invented.toString()).isEqualTo("Approvers[approver]");
    }
}
