package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphErrorsTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    @BeforeEach
    void once() {
        graph.use(graph.builder().retryPolicy(RetryPolicy.NONE));
    }

    static Stream<Arguments> meanings() {
        Class<?> auth = AuthenticationException.class;
        Class<?> permission = PermissionException.class;
        Class<?> rate = RateLimitException.class;
        Class<?> passing = ServiceUnavailableException.class;
        Class<?> refused = ApiException.class;
        Stream<Arguments> single = Stream.of(
                Arguments.of(190, null, auth, false, "check that it is whole and still valid, or get a new one"),
                Arguments.of(102, null, auth, false, "get a new one"),
                Arguments.of(190, 458, auth, false, "removed the app"),
                Arguments.of(190, 460, auth, false, "changed their password"),
                Arguments.of(190, 463, auth, false, "expired or was revoked: get a new one"),
                Arguments.of(190, 464, auth, false, "not confirmed"),
                Arguments.of(190, 467, auth, false, "expired or was revoked"),
                Arguments.of(190, 459, permission, false, "The token is fine, but its owner has to log in"),
                Arguments.of(368, null, permission, false, "under its policies; the token is fine"),
                Arguments.of(
                        3, null, permission, false, "Reading needs the permission ads_read, writing ads_management"),
                Arguments.of(10, null, permission, false, "ads_read"),
                Arguments.of(4, 1504022, rate, true, "Too many calls: wait some minutes"),
                Arguments.of(4, 1504039, rate, true, "Too many calls"),
                Arguments.of(17, 2446079, rate, true, "Too many calls"),
                Arguments.of(32, null, rate, true, "Too many calls"),
                Arguments.of(341, null, rate, true, "Too many calls"),
                Arguments.of(613, 1487742, rate, true, "Too many calls"),
                Arguments.of(613, 1996, rate, false, "stop calling"),
                Arguments.of(1, null, passing, true, "passing failure: try again later"),
                Arguments.of(2, null, passing, true, "try again later"),
                Arguments.of(2, 1504043, passing, true, "try again later"),
                Arguments.of(-2, 2490547, passing, true, "try again later"),
                Arguments.of(2, 1504041, refused, false, "Something is wrong"),
                Arguments.of(2, 1504042, refused, false, "Something is wrong"),
                Arguments.of(100, 1504018, refused, false, "ask for a shorter time_range"),
                Arguments.of(2, 1504038, refused, false, "ask for a shorter time_range"),
                Arguments.of(100, null, refused, false, "Something is wrong"),
                Arguments.of(100, 33, NotFoundException.class, false, "no such object, or this token may not see it"),
                Arguments.of(100, 1487534, refused, false, "Ask for less at a time: a smaller limit"),
                Arguments.of(2635, null, refused, false, "set graphApiVersion"),
                Arguments.of(1885621, null, refused, false, "Something is wrong"));
        Stream<Arguments> permissions = IntStream.of(200, 250, 299)
                .mapToObj(code -> Arguments.of(code, null, permission, false, "ads_management"));
        Stream<Arguments> limits = IntStream.of(80000, 80004, 80014)
                .mapToObj(code -> Arguments.of(code, null, rate, true, "Too many calls"));
        Stream<Arguments> beyond =
                IntStream.of(199, 300, 79999, 80015).mapToObj(code -> Arguments.of(code, null, refused, false, "code"));
        return Stream.of(single, permissions, limits, beyond).flatMap(each -> each);
    }

    @ParameterizedTest(name = "{0} ({1}) is {2}")
    @MethodSource("meanings")
    void codeAndSubcodeDecide(
            int code, Integer subcode, Class<? extends ConnectorException> type, boolean retryable, String advice) {
        graph.fail(code, subcode);

        ConnectorException failure = graph.failed(ConnectorException.class, graph::listCampaigns);

        assertThat(failure).isExactlyInstanceOf(type);
        assertThat(failure.isRetryable()).isEqualTo(retryable);
        assertThat(failure)
                .hasMessageStartingWith("campaigns.list: Something is wrong.")
                .hasMessageContaining(advice)
                .hasMessageContaining(
                        "(code " + code + (subcode == null ? "" : ", subcode " + subcode) + ", trace Trace1)");
        ApiError error = failure.apiError().orElseThrow();
        assertThat(error.httpStatus()).isEqualTo(400);
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.subcode()).isEqualTo(subcode);
        assertThat(error.type()).isEqualTo("OAuthException");
        assertThat(error.traceId()).isEqualTo("Trace1");
    }

    @Test
    void whatFacebookCallsTransientIs() {
        graph.answer(400, "{\"error\":{\"message\":\"Hm\",\"code\":100,\"error_subcode\":33,\"is_transient\":true}}");

        assertThat(graph.failed(ServiceUnavailableException.class, graph::listCampaigns)
                        .isRetryable())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Please reduce the amount of data you're asking for, then retry your request\",\"code\":1",
                "\"An unknown error occurred\",\"code\":1,\"error_subcode\":99"
            })
    void aPleaForLessDataIsMetWithHalfTheRows(String error) {
        String plea = "{\"error\":{\"message\":" + error + "}}";
        graph.answer(500, plea).answer(500, plea).answer("{\"data\":[{\"id\":\"1\"}]}");

        ExecutionResult result = graph.listCampaigns();

        assertThat(List.of(graph.request(), graph.request(), graph.request()))
                .extracting(request -> GraphFixture.query(request, "limit"))
                .containsExactly("25", "12", "6");
        assertThat(result.meta()).containsEntry("limit_reduced_to", 6L);
        assertThat(graph.time.pauses()).isEmpty();
    }

    @Test
    void whereNoFewerRowsAreLeftToAskForThePleaIsTheError() {
        String plea = "{\"error\":{\"message\":\"Please reduce the amount of data\",\"code\":1}}";
        for (int i = 0; i < 5; i++) {
            graph.answer(500, plea);
        }

        assertThat(graph.failed(ApiException.class, graph::listCampaigns)).hasMessageContaining("a smaller limit");
        assertThat(graph.requests()).isEqualTo(5);
    }

    @Test
    void aMissingProofIsAMatterOfCredentials() {
        graph.answer(
                400,
                "{\"error\":{\"message\":\"API calls from the server require an appsecret_proof argument\",\"code\":100}}");

        assertThat(graph.failed(AuthenticationException.class, graph::listCampaigns))
                .hasMessageContaining("give the clientSecret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"blame_field_specs\":[[\"targeting\",\"geo_locations\"],[\"name\"]]}",
                "\"{\\\"blame_field_specs\\\":[[\\\"targeting\\\",\\\"geo_locations\\\"],[\\\"name\\\"]]}\""
            })
    void everythingFacebookSaysIsKept(String errorData) {
        graph.answer(
                400,
                "{\"error\":{\"message\":\"Invalid parameter\",\"type\":\"FacebookApiException\",\"code\":100,"
                        + "\"error_subcode\":1885183,\"error_user_title\":\"Bad place\",\"error_user_msg\":\"No such city!\","
                        + "\"fbtrace_id\":\"Abc\",\"error_data\":" + errorData + "}}");

        ApiException failure = graph.failed(ApiException.class, graph::listCampaigns);

        assertThat(failure.apiError().orElseThrow())
                .isEqualTo(ApiError.builder(400)
                        .code(100)
                        .subcode(1885183)
                        .type("FacebookApiException")
                        .message("Invalid parameter")
                        .userTitle("Bad place")
                        .userMessage("No such city!")
                        .blamedFields(java.util.List.of("targeting.geo_locations", "name"))
                        .traceId("Abc")
                        .build());
        assertThat(failure)
                .hasMessage(
                        "campaigns.list: Invalid parameter. Bad place. No such city! Blamed: targeting.geo_locations,"
                                + " name. (code 100, subcode 1885183, trace Abc)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"error\":{}}", "{\"error\":{\"code\":\"x\",\"error_data\":\"{{\",\"message\":\" \"}}"})
    void aPoorEnvelopeIsAnErrorStill(String envelope) {
        graph.answer(400, envelope);

        assertThat(graph.failed(ApiException.class, graph::listCampaigns))
                .hasMessage("campaigns.list: Facebook answered with an error.");
    }

    @Test
    void codesMayBeText() {
        graph.answer(400, "{\"error\":{\"message\":\"m\",\"code\":\"190\",\"error_subcode\":\"463\"}}");

        assertThat(graph.failed(AuthenticationException.class, graph::listCampaigns))
                .hasMessageContaining("expired");
    }

    @Test
    void anEnvelopeWithStatus200IsAnErrorToo() {
        for (String envelope : java.util.List.of(
                "{\"error\":{\"message\":\"m\",\"code\":190}}",
                "{\"data\":[],\"error\":{\"message\":\"m\",\"code\":190}}")) {
            graph.answer(envelope).answer(envelope);
            graph.failed(AuthenticationException.class, graph::listCampaigns);
            graph.failed(AuthenticationException.class, graph::pauseCampaign);
        }
    }
}
