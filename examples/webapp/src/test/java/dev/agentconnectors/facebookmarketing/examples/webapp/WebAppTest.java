package dev.agentconnectors.facebookmarketing.examples.webapp;

import static dev.agentconnectors.facebookmarketing.examples.webapp.RunningApp.ACCOUNT;
import static dev.agentconnectors.facebookmarketing.examples.webapp.RunningApp.YEN_ACCOUNT;
import static dev.agentconnectors.facebookmarketing.examples.webapp.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.examples.chatbot.ConfigurationException;
import dev.agentconnectors.facebookmarketing.examples.chatbot.Variables;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAppTest {

    private static final String SPEND = "Which campaigns have spent the most this month?";

    @AutoClose
    private final RunningApp running = RunningApp.start();

    private final Visitor visitor = running.visitor();

    @Test
    void questionsAreAnsweredFromThePersonsOwnConnectorAndTheCallsAreShown() {
        visitor.connect(ACCOUNT);

        String page = visitor.ask(SPEND).body();

        assertThat(page)
                .contains("<h2>" + SPEND + "</h2>")
                .containsPattern("facebook_search_records.* entity=ads_insights|facebook_report")
                .containsPattern("(\\d+ records|done), [\\d,]+ ms")
                .containsPattern("<summary>\\d calls?, \\d+\\.\\d s</summary>")
                .contains("<th scope=\"col\" class=\"figure\">Spend</th>", " USD</td>");
        assertThat(running.sandbox().requests().of(Face.AIRBYTE))
                .anyMatch(request ->
                        request.path().contains(running.connectors().get(0).id() + "/execute"));
    }

    @Test
    void aConversationGoesOn() {
        visitor.connect(ACCOUNT);

        visitor.ask("List my ad accounts");
        String page = visitor.ask(SPEND).body();

        assertThat(page).contains("<h2>List my ad accounts</h2>", "<h2>" + SPEND + "</h2>");
        assertThat(page.split("id=\"latest\"", -1)).hasSize(2);
    }

    @Test
    void whatTheAgentWantsToChangeWaits() {
        visitor.connect(ACCOUNT);

        assertThat(visitor.ask("Rename the newest campaign to \"Autumn\"").body())
                .contains("waits for a person", "class=\"change waiting\"");

        assertThat(running.sandbox().store().list(ACCOUNT, "campaigns"))
                .extracting(campaign -> campaign.get("name"))
                .doesNotContain("Autumn");
    }

    @Test
    void peopleSeeTheirOwnConversationAndConnectorOnly() {
        Visitor other = running.visitor();
        visitor.connect(ACCOUNT);
        other.connect(YEN_ACCOUNT);
        visitor.ask(SPEND);

        assertThat(other.get("/chat").body()).doesNotContain("<h2>" + SPEND);
        assertThat(running.connectors())
                .extracting(connector -> connector.owner().value())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatPeopleTypeIsShownAsText() {
        visitor.connect(ACCOUNT);

        String page = visitor.ask("<script>alert('x')</script>\"&").body();

        assertThat(Visitor.withoutOurScript(page)).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void aModelThatCannotBeReachedIsSaidSoAndTheConversationGoesOn() {
        visitor.connect(ACCOUNT);
        running.sandbox().faults().next(1).on(Face.MODEL).answer(400, "application/json", "{}");

        assertThat(visitor.ask(SPEND).body()).contains("There was no answer");
        assertThat(visitor.ask(SPEND).body()).contains("<table>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void nothingIsNotAQuestion(String question) {
        visitor.connect(ACCOUNT);

        HttpResponse<String> response = visitor.ask(question);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Ask something.");
    }

    @Test
    void endlessQuestionsAreRefused() {
        visitor.connect(ACCOUNT);

        assertThat(visitor.ask("x".repeat(2_001)).body()).contains("at most 2000 characters");
        assertThat(visitor.ask("x".repeat(30_000)).statusCode()).isEqualTo(400);
        assertThat(running.sandbox().requests().of(Face.MODEL)).isEmpty();
    }

    @Test
    void whoIsNotConnectedIsSentToTheFirstPage() {
        assertThat(location(visitor.get("/chat"))).hasPath("/");
        visitor.get("/");
        assertThat(location(visitor.submit("/chat", Map.of("question", SPEND)))).hasPath("/");
        assertThat(visitor.get("/").body()).contains("Connect your ads first.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/connect", "/chat", "/disconnect"})
    void aFormThatAnotherSiteSendsDoesNothing(String path) {
        visitor.connect(ACCOUNT);
        Visitor other = running.visitor();
        int before = running.sandbox().requests().all().size();

        HttpResponse<String> without = visitor.post(path, Map.of("account_ids", ACCOUNT, "question", SPEND));
        HttpResponse<String> withAnothers =
                visitor.post(path, Map.of("account_ids", ACCOUNT, "question", SPEND, "token", other.token()));
        HttpResponse<String> fromAStranger = running.visitor().post(path, Map.of("token", visitor.token()));

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(withAnothers.statusCode()).isEqualTo(403);
        assertThat(fromAStranger.statusCode()).isEqualTo(403);
        assertThat(running.sandbox().requests().all()).hasSize(before);
        assertThat(running.connectors()).hasSize(1);
    }

    @Test
    void theSessionIsForThisBrowserAloneAndChangesItsNameOnceConnected() {
        HttpResponse<String> first = visitor.get("/");
        assertThat(first.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        HttpCookie before = visitor.session();

        visitor.connect(ACCOUNT);

        assertThat(visitor.session().getValue()).isNotEqualTo(before.getValue());
        assertThat(request("GET /chat HTTP/1.1", authority(), "Cookie: session=" + before.getValue()))
                .as("the name before is nobody's")
                .startsWith("HTTP/1.1 303");
    }

    @Test
    void behindHttpsTheSessionStaysThere() {
        try (RunningApp proxied = RunningApp.behind("https://ads.example.com/")) {
            String answer = request(proxied.app(), "GET / HTTP/1.1", "ads.example.com");

            assertThat(answer).startsWith("HTTP/1.1 200").containsPattern("Set-Cookie: session=.*Secure");
            assertThat(proxied.app().url()).hasToString("https://ads.example.com");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://ads.example.com",
                "https://ads.example.com/app",
                "https://me@ads.example.com",
                "ads",
                "https://a?b"
            })
    void aPublicUrlThatCannotWorkIsRefused(String url) {
        assertThatThrownBy(() -> RunningApp.behind(url))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(url)
                .hasMessageContaining("https://ads.example.com");
    }

    @Test
    void anotherNameForThisMachineLeadsToTheRightOne() {
        String answer = request("GET / HTTP/1.1", "rebound.example.com");

        assertThat(answer)
                .startsWith("HTTP/1.1 303")
                .contains("Location: " + running.app().url() + "/")
                .doesNotContain("Set-Cookie", "token");
    }

    @Test
    void pagesLoadNothingFromElsewhereAndAreKeptNowhere() {
        assertThat(visitor.get("/").headers().map())
                .containsEntry("Cache-Control", java.util.List.of("no-store"))
                .containsEntry("Referrer-Policy", java.util.List.of("no-referrer"))
                .hasEntrySatisfying(
                        "Content-Security-Policy",
                        values -> assertThat(values.get(0))
                                .contains(
                                        "default-src 'none'",
                                        "style-src 'self'",
                                        "script-src 'self'",
                                        "frame-ancestors 'none'")
                                .doesNotContain("unsafe", "*", "http"));
        assertThat(Visitor.withoutOurScript(visitor.get("/").body()))
                .doesNotContain("<script", "style=", "http://", "https://");
        assertThat(visitor.get("/style.css").body()).doesNotContain("url(", "@import");
    }

    @ParameterizedTest
    @CsvSource({"/nothing", "/chat/", "/style.css/..%2f..%2fpom.xml", "/connect", "/disconnect"})
    void thereIsNothingElse(String path) {
        assertThat(visitor.get(path).statusCode()).isBetween(400, 404);
    }

    @Test
    void aPortThatIsTakenIsSaidSo() {
        int taken = running.app().url().getPort();

        assertThatThrownBy(() -> WebApp.start(Services.start(new Variables(Map.of()), Sandbox::start), taken, null))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(String.valueOf(taken));
    }

    private String request(String line, String host, String... headers) {
        return request(running.app(), line, host, headers);
    }

    /** A request as no well-behaved client sends it. */
    private static String request(WebApp app, String line, String host, String... headers) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), app.port())) {
            String request = line + "\r\nHost: " + host + "\r\nConnection: close\r\n" + String.join("\r\n", headers)
                    + (headers.length == 0 ? "" : "\r\n") + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String authority() {
        URI url = running.app().url();
        return url.getAuthority();
    }
}
