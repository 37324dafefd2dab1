package dev.agentconnectors.facebookmarketing.examples.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.ToolExecution;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ToolCallTextTest {

    private static final LocalDateTime START = LocalDateTime.parse("2026-05-20T12:00:00");

    @Test
    void name_and_arguments() {
        assertThat(ToolCallText.of(
                        call("{\"account_id\":\"123\",\"limit\":25,\"name\":\"Spring Sale\",\"after\":null}")))
                .isEqualTo("facebook_list_campaigns account_id=123 limit=25 name=\"Spring Sale\"");
    }

    @Test
    void the_parameters_of_a_generic_tool_are_shown_like_its_own() {
        assertThat(ToolCallText.of(call("{\"entity\":\"ads\",\"action\":\"get\",\"params\":{\"ad_id\":\"7\"}}")))
                .endsWith(" entity=ads action=get ad_id=7");
    }

    @Test
    void long_arguments_are_shortened_and_flattened() {
        String text =
                ToolCallText.of(call("{\"fields\":\"" + "a,".repeat(100) + "\",\"targeting\":{\"a\":[1,\"b\\nc\"]}}"));

        assertThat(text)
                .contains("fields=a,a,", "… targeting={")
                .doesNotContain("\n")
                .hasSizeLessThan(110);
    }

    @Test
    void secrets_are_not_shown() {
        String text = ToolCallText.of(
                call("{\"access_token\":\"abc\",\"name\":\"my EAAGm0PX4ZCpsBAKZCqzQ\",\"appsecret_proof\":\"f00\"}"));

        assertThat(text).contains("access_token=***", "name=\"my ***\"", "appsecret_proof=***");
    }

    @Test
    void what_is_not_json_is_shown_as_it_is() {
        assertThat(ToolCallText.of(call("not {json"))).isEqualTo("facebook_list_campaigns not {json");
        assertThat(ToolCallText.of(call(""))).isEqualTo("facebook_list_campaigns");
    }

    @Test
    void records_and_time() {
        assertThat(outcome(
                        false,
                        ExecutionResult.fromJson("{\"data\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"meta\":{}}"),
                        "[]"))
                .isEqualTo("2 records, 41 ms");
        assertThat(outcome(false, ExecutionResult.fromJson("{\"data\":{\"id\":\"1\"},\"meta\":{}}"), "{}"))
                .isEqualTo("1 record, 41 ms");
        assertThat(outcome(false, null, "ok")).isEqualTo("done, 41 ms");
    }

    @Test
    void failures_say_why() {
        assertThat(outcome(true, null, "Refused:\nno permission for EAAGm0PX4ZCpsBAKZCqzQ."))
                .isEqualTo("failed: Refused: no permission for ***., 41 ms");
    }

    @Test
    void numbers_have_thousands_separators() {
        String records = "{\"id\":\"1\"},".repeat(1200).replaceFirst(",$", "");

        assertThat(outcome(false, ExecutionResult.fromJson("{\"data\":[" + records + "],\"meta\":{}}"), "[]"))
                .startsWith("1,200 records");
    }

    @Test
    void what_an_error_tells_the_model_to_do_is_not_shown() {
        assertThat(outcome(
                        true,
                        "It was not approved: The person said no.",
                        "Refused. It was not approved. What was said, as data: \"The person said no.\" Tell the user."))
                .isEqualTo("failed: It was not approved: The person said no., 41 ms");
    }

    @Test
    void the_time_in_which_a_person_was_asked_is_not_the_tools() {
        assertThat(ToolCallText.outcome(execution("{}", false, null, "ok"), Duration.ofMillis(40)))
                .isEqualTo("done, 1 ms");
    }

    private static ToolExecution call(String arguments) {
        return execution(arguments, false, null, "");
    }

    private static String outcome(boolean failed, Object result, String text) {
        return ToolCallText.outcome(execution("{}", failed, result, text));
    }

    private static ToolExecution execution(String arguments, boolean failed, Object result, String text) {
        return ToolExecution.builder()
                .request(ToolExecutionRequest.builder()
                        .id("1")
                        .name("facebook_list_campaigns")
                        .arguments(arguments)
                        .build())
                .result(ToolExecutionResult.builder()
                        .isError(failed)
                        .result(result)
                        .resultText(text)
                        .build())
                .invocationContext(InvocationContext.builder().build())
                .startTime(START)
                .finishTime(START.plusNanos(41_000_000))
                .build();
    }
}
