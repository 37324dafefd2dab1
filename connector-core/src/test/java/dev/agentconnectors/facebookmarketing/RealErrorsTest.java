package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Errors in the forms in which Facebook really sends them, one of each kind. {@code -Danswers=<file>} tests a whole file of
 * recorded answers, one JSON object a line with {@code kind}, {@code status} and {@code body}.
 */
class RealErrorsTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    @BeforeEach
    void once() {
        graph.use(graph.builder().retryPolicy(RetryPolicy.NONE));
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Refused for good, whatever the code says.
                "400 | `{'error':{'message':'An unknown error occurred','code':1,'error_subcode':2853001,'is_transient':false,'error_user_title':'Not linked','error_user_msg':'Link it.'}}` | ApiException | Link it. (code 1, subcode 2853001)",
                "400 | `{'error':{'message':'Service temporarily unavailable','code':2,'is_transient':false,'error_user_msg':'Choose another date.'}}` | ApiException | Choose another date.",
                "400 | `{'error':{'message':'Invalid parameter','code':100,'error_subcode':1487833,'is_transient':true,'error_user_title':'Image was not downloaded'}}` | ApiException | Image was not downloaded.",
                "500 | `{'error':{'message':'Invalid parameter','code':100,'error_subcode':1487989}}` | ApiException | Invalid parameter.",
                "400 | `{'error':{'message':'Unknown path components: /x','code':2500,'type':'OAuthException'}}` | ApiException | Unknown path",
                "400 | `{'error':{'error_subcode':2490487,'error_user_title':'Bid needed'}}` | ApiException | Bid needed. (subcode 2490487)",
                "400 | `{'error_type':'OAuthException','code':400,'error_message':'Error validating verification code'}` | ApiException | verification code. (code 400)",
                "400 | `{'error':{'message':'(#12) this field is deprecated','code':12}}` | ApiException | deprecated",
                "400 | `{'error':{'message':'(#2635) You are calling a deprecated version','code':2635}}` | ApiException | set graphApiVersion",
                // May pass.
                "503 | `{'error':{'message':'Call was not successful'}}` | ServiceUnavailableException | try again later",
                "400 | `{'error':{'message':'Service temporarily unavailable','code':2,'error_subcode':1504044,'is_transient':false}}` | ServiceUnavailableException | try again later",
                "400 | `{'error':{'message':'Fatal','code':-1,'error_subcode':1363103}}` | ServiceUnavailableException | try again later",
                "400 | `{'error':{'message':'Incorrect signature','code':104}}` | ServiceUnavailableException | try again later",
                "400 | `{'error':{'message':'Could not fetch','code':960}}` | ServiceUnavailableException | try again later",
                "400 | `{'error':{'message':'Error accessing adreport job.','code':2601,'error_subcode':1815107,'is_transient':true}}` | ServiceUnavailableException | try again later",
                "400 | `<!DOCTYPE html><title>Facebook | Error</title>` | ServiceUnavailableException | the answer is not Graph's",
                // Limits.
                "200 | `{'error_code':613,'error_msg':'Calls to this api have exceeded the rate limit. (613)'}` | RateLimitException | wait some minutes",
                "400 | `{'error':{'message':'(#17) User request limit reached','code':17,'is_transient':true}}` | RateLimitException | wait some minutes",
                "400 | `{'error':{'message':'(#80004) too many calls','code':80004,'error_subcode':2446079}}` | RateLimitException | wait some minutes",
                // The token.
                "400 | `{'error':{'message':'Error validating access token: Session has expired','code':190,'error_subcode':463}}` | AuthenticationException | get a new one",
                "400 | `{'error':{'message':'Invalid OAuth access token - Cannot parse access token','code':190}}` | AuthenticationException | whole and still valid",
                "400 | `{'error':{'message':'Invalid appsecret_proof provided in the API argument','code':100}}` | AuthenticationException | clientSecret",
                // Permissions: whose, and of what kind.
                "400 | `{'error':{'message':'(#190) This method must be called with a Page Access Token','code':190}}` | PermissionException | the token of a Page",
                "400 | `{'error':{'message':'Invalid OAuth 2.0 Access Token','error_subcode':2069032,'is_transient':false,'error_user_title':'User access token is not supported'}}` | PermissionException | the token of a Page",
                "400 | `{'error':{'message':'Invalid session','code':190,'error_subcode':492}}` | PermissionException | no role on the Page",
                "400 | `{'error':{'message':'Error validating access token: the user is in a checkpoint','code':190,'error_subcode':490}}` | PermissionException | log in at facebook.com",
                "400 | `{'error':{'message':'Any of the pages_manage_ads permission(s) must be granted','code':190}}` | PermissionException | needs what Facebook names",
                "403 | `{'error':{'message':'(#200) Requires business_management permission to manage the object','code':200}}` | PermissionException | The token needs the permission business_management.",
                "400 | `{'error':{'message':'API access blocked.','code':200}}` | PermissionException | has blocked the app's access",
                "403 | `{'error':{'message':'(#200) Requires permission: pages_messaging','code':200}}` | PermissionException | needs what Facebook names",
                "400 | `{'error':{'message':'Permissions error','code':200,'error_subcode':1815199,'error_user_title':'No access to Instagram'}}` | PermissionException | ads_read",
                "400 | `{'error':{'message':'Permissions error','code':200,'error_subcode':1815199,'error_user_msg':'Assign the account.'}}` | PermissionException | has to grant that first",
                "400 | `{'error':{'message':'(#3) Application does not have the capability','code':3}}` | PermissionException | App Review",
                "400 | `{'error':{'message':'(#10) The ad account and app id must be whitelisted','code':10}}` | PermissionException | App Review",
                "400 | `{'error':{'message':'(#2654) Audience creation permission is missing','code':2654,'error_subcode':1713140}}` | PermissionException | needs what Facebook names",
                "400 | `{'error':{'message':'(#100) Missing permissions','code':100}}` | PermissionException | ads_read",
                "400 | `{'error':{'message':'Unsupported request - method type: get','type':'GraphMethodException','code':100}}` | PermissionException | MANAGE task",
                "400 | `{'error':{'message':'Reported as abusive.','code':368,'error_subcode':1346003}}` | PermissionException | Business Support Home",
                // Nothing there.
                "400 | `{'error':{'message':'Unsupported get request. Object with ID 7 does not exist, cannot be loaded due to missing permissions','code':100,'error_subcode':33}}` | NotFoundException | no such object",
                "400 | `{'error':{'message':'Unsupported post request.','type':'GraphMethodException','code':100}}` | NotFoundException | no such object",
            })
    void everyKindHasItsClassAndATrueAdvice(int status, String body, String type, String advice) {
        graph.answer(status, body.replace('\'', '"'));

        ConnectorException failure = graph.failed(
                ConnectorException.class, () -> graph.execute("campaigns", "get", Map.of("campaign_id", "7")));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(type);
        assertThat(failure)
                .hasMessageContaining(
                        advice.replace('\'', '"').replace("Graph\"s", "Graph's").replace("app\"s", "app's"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "400 | `{'error':{'message':'Unknown','code':1,'is_transient':false,'error_user_title':'No'}}` | ApiException",
                "200 | `{'error_code':613,'error_msg':'too many'}` | RateLimitException",
                "400 | `{'error':{'message':'Invalid parameter','code':100,'error_subcode':1487833,'is_transient':true}}` | ApiException",
                "500 | `{'error':{'message':'An unknown error has occurred.','code':1}}` | WriteOutcomeUnknownException",
                "400 | `{'error':{'message':'Service temporarily unavailable','code':2,'is_transient':false}}` | WriteOutcomeUnknownException",
                "400 | `<!DOCTYPE html>` | WriteOutcomeUnknownException",
                "200 | `Sorry, this content isn't available right now` | WriteOutcomeUnknownException",
            })
    void aWriteIsRefusedForCertainOrItsOutcomeIsOpen(int status, String body, String type) {
        graph.answer(status, body.replace('\'', '"'));

        ConnectorException failure = graph.failed(ConnectorException.class, graph::pauseCampaign);

        assertThat(failure.getClass().getSimpleName()).isEqualTo(type);
    }

    @Test
    void anUnknownOutcomeCarriesWhatFacebookSaid() {
        graph.answer(
                500, "{\"error\":{\"message\":\"An unknown error has occurred.\",\"code\":1,\"fbtrace_id\":\"Abc\"}}");

        assertThat(graph.failed(WriteOutcomeUnknownException.class, graph::pauseCampaign))
                .hasMessageContaining(
                        "What came back: An unknown error has occurred. (code 1, trace Abc) Do not repeat it yet");
    }

    @Test
    @EnabledIfSystemProperty(named = "answers", matches = ".+")
    void everyRecordedErrorHasItsClass() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(System.getProperty("answers")))) {
            Map<String, Object> recorded = Json.asMap(Json.read(line));
            if (!"error".equals(recorded.get("kind"))) {
                continue;
            }
            Object body = recorded.get("body");
            int status = recorded.get("status") instanceof Long known ? known.intValue() : 400;
            graph.answer(status, body instanceof String text ? text : Json.write(body));
            ConnectorException failure = graph.failed(
                    ConnectorException.class, () -> graph.execute("campaigns", "get", Map.of("campaign_id", "7")));
            String expected = RecordedErrors.classOf(body, status);
            if (!failure.getClass().getSimpleName().equals(expected)) {
                wrong.add(expected + " expected, but " + failure);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
