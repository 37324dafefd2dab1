package dev.agentconnectors.facebookmarketing.examples.sandbox.faults;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {
    private final Sandbox sandbox = Sandbox.start();
    private final Faults faults = sandbox.faults();

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void anErrorStrikesAsOftenAsAskedForAndThenNoMore() throws Exception {
        faults.next(2).graphError(17, 2446079);

        for (int call = 0; call < 2; call++) {
            HttpResponse<String> answer = me();
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"code\":17", "\"error_subcode\":2446079", "fbtrace_id");
        }
        assertThat(me().statusCode()).isEqualTo(200);
        assertThat(faults.pending()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 500, true",
        "2, 500, true",
        "4, 400, false",
        "190, 401, false",
        "613, 400, false",
        "80004, 400, false"
    })
    void errorsLookLikeGraphs(int code, int status, boolean passing) throws Exception {
        faults.next(1).graphError(code);

        HttpResponse<String> answer = me();
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":" + code, "\"is_transient\":" + passing);
    }

    @Test
    void aFaultWaitsForTheCallsItIsMeantFor() throws Exception {
        faults.next(1).on(Face.GRAPH).method("POST").path("/campaigns").skip(1).graphError(1);

        assertThat(me().statusCode()).isEqualTo(200);
        assertThat(createCampaign("First").statusCode()).isEqualTo(200);
        assertThat(createCampaign("Second").statusCode()).isEqualTo(500);
        assertThat(names()).contains("First").doesNotContain("Second");
        assertThat(createCampaign("Third").statusCode()).isEqualTo(200);
    }

    @Test
    void faultsOfOtherFacesDoNotStrike() throws Exception {
        faults.next(1).on(Face.AIRBYTE).graphError(1);
        faults.next(1).on(Face.MODEL).answer(429, "application/json", "{}");

        assertThat(me().statusCode()).isEqualTo(200);
        assertThat(get("/v1/chat/completions").statusCode()).isEqualTo(429);
        assertThat(get("/api/v1/anything").statusCode()).isEqualTo(502);
    }

    @Test
    void bodiesThatAreNotJsonComeAsAskedFor() throws Exception {
        faults.next(1).htmlPage();
        faults.next(1).emptyBadGateway();
        faults.next(1).retryAfter("7").answer(503, "text/plain", "later");

        HttpResponse<String> html = me();
        assertThat(html.statusCode()).isEqualTo(502);
        assertThat(html.headers().firstValue("content-type").orElse("")).startsWith("text/html");
        assertThat(html.body()).contains("<html>");
        HttpResponse<String> empty = me();
        assertThat(empty.statusCode()).isEqualTo(502);
        assertThat(empty.body()).isEmpty();
        HttpResponse<String> later = me();
        assertThat(later.statusCode()).isEqualTo(503);
        assertThat(later.headers().firstValue("retry-after")).contains("7");
        assertThat(later.body()).isEqualTo("later");
    }

    @Test
    void headersOfACallThatIsServedAreReplaced() throws Exception {
        faults.next(1).usage(100).retryAfter("300").serve();

        HttpResponse<String> answer = me();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("name");
        assertThat(answer.headers().allValues("x-app-usage"))
                .hasSize(1)
                .first()
                .asString()
                .contains("\"call_count\":100");
        assertThat(answer.headers().firstValue("x-business-use-case-usage").orElse(""))
                .contains("\"estimated_time_to_regain_access\":5");
        assertThat(answer.headers().firstValue("retry-after")).contains("300");
    }

    @Test
    void aDelayOutlastsAnImpatientClientAndNobodyElse() throws Exception {
        faults.next(1).delay(Duration.ofSeconds(30)).serve();

        assertThatThrownBy(() -> send(request("/v26.0/me").timeout(Duration.ofMillis(300))))
                .isInstanceOf(HttpTimeoutException.class);
        assertThat(me().statusCode()).isEqualTo(200);

        faults.next(1).delay(Duration.ofMillis(30)).serve();
        long start = System.nanoTime();
        assertThat(me().statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(30));
    }

    @Test
    void aConnectionDroppedBeforeTheWorkLeavesNothingBehind() {
        faults.next(10).method("POST").dropBefore();

        assertThatThrownBy(() -> createCampaign("Lost")).isInstanceOf(IOException.class);
        assertThat(names()).doesNotContain("Lost");
    }

    @Test
    void aConnectionDroppedAfterTheWorkLeavesTheWorkDone() {
        faults.next(1).method("POST").dropAfter();

        assertThatThrownBy(() -> createCampaign("Done")).isInstanceOf(IOException.class);
        assertThat(names()).containsOnlyOnce("Done");
    }

    @Test
    void aTruncatedAnswerBreaksOffAndTheWorkIsDone() {
        faults.next(1).method("POST").truncate();

        assertThatThrownBy(() -> createCampaign("Half heard")).isInstanceOf(IOException.class);
        assertThat(names()).containsOnlyOnce("Half heard");
    }

    @Test
    void faultsCanBeTakenAway() throws Exception {
        faults.next(1).graphError(1);
        faults.clear();

        assertThat(me().statusCode()).isEqualTo(200);
    }

    @Test
    void faultsAreSwitchedOverHttpWhileTheSandboxRuns() throws Exception {
        HttpRequest.Builder two = request("/_sandbox/faults")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "graph:error=190/463:times=1\ndelay=1ms:retry-after=9:path=/me\n"));
        assertThat(send(two).body().lines()).hasSize(2);

        assertThat(me().body()).contains("\"error_subcode\":463");
        assertThat(get("/_sandbox/faults").body().lines()).hasSize(1);
        assertThat(me().headers().firstValue("retry-after")).contains("9");

        faults.add("graph:error=2");
        assertThat(send(request("/_sandbox/faults").DELETE()).body()).isBlank();
        assertThat(me().statusCode()).isEqualTo(200);

        HttpRequest.Builder wrong =
                request("/_sandbox/faults").POST(HttpRequest.BodyPublishers.ofString("graph:thunder=3"));
        assertThat(send(wrong).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "error=17:times=1",
                "graph:error=17",
                "error=17/0:method=GET:path=/me",
                "status=400",
                "graph:status=400"
            })
    void faultsAreWrittenAsText(String text) throws Exception {
        faults.add(text);

        assertThat(me().statusCode()).isEqualTo(400);
        assertThat(me().statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "empty"})
    void proxiesAreWrittenAsText(String text) throws Exception {
        faults.add(text);

        assertThat(me().statusCode()).isEqualTo(502);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop-before:method=POST", "drop-after:method=POST", "truncate:method=POST"})
    void brokenConnectionsAreWrittenAsText(String text) {
        faults.add(text);

        assertThatThrownBy(() -> createCampaign("Broken")).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "error", "error=many", "times=0:error=1", "delay=5", "usage=high", "thunder"})
    void textThatIsNoFaultIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> faults.add(text));
    }

    private HttpResponse<String> me() throws Exception {
        return get("/v26.0/me");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpResponse<String> createCampaign(String name) throws Exception {
        String form = Map.of(
                        "name",
                        name,
                        "objective",
                        "OUTCOME_TRAFFIC",
                        "special_ad_categories",
                        "[]",
                        "daily_budget",
                        "2000")
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request("/v26.0/act_" + USD + "/campaigns")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private List<String> names() {
        return sandbox.store().list(USD, "campaigns").stream()
                .map(campaign -> campaign.get("name").toString())
                .toList();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
                .header("Authorization", "Bearer " + Sandbox.ACCESS_TOKEN);
    }

    /** A client of its own for each call: none finds a connection that an earlier fault has closed. */
    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
