package dev.agentconnectors.facebookmarketing.langchain4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.ApiError;
import dev.agentconnectors.facebookmarketing.ApiException;
import dev.agentconnectors.facebookmarketing.AuthenticationException;
import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.NetworkException;
import dev.agentconnectors.facebookmarketing.NotFoundException;
import dev.agentconnectors.facebookmarketing.PermissionException;
import dev.agentconnectors.facebookmarketing.RateLimitException;
import dev.agentconnectors.facebookmarketing.ServiceUnavailableException;
import dev.agentconnectors.facebookmarketing.TimeoutException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.WriteOutcomeUnknownException;
import dev.agentconnectors.facebookmarketing.langchain4j.ToolErrorAttributes;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ModelErrors;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorsForModelsTest {

    private static final ApiError ERROR = ApiError.ofStatus(400);

    static Stream<Arguments> errors() {
        return Stream.of(
                Arguments.of(new ValidationException("limit is 0."), "Correct the call and try again"),
                Arguments.of(new AuthenticationException("Expired.", ERROR, null), "renew the Facebook access"),
                Arguments.of(new PermissionException("Missing.", ERROR, null), "has to allow it first"),
                Arguments.of(new NotFoundException("No such object.", ERROR, null), "look the right one up"),
                Arguments.of(
                        new RateLimitException("Slow down.", ERROR, Duration.ofSeconds(90), true), "in 90 seconds"),
                Arguments.of(new RateLimitException("Slow down.", ERROR, null, true), "in a few minutes"),
                Arguments.of(new RateLimitException("Abuse.", ERROR, null, false), "Do not try again"),
                Arguments.of(new ApiException("Refused.", ERROR, null), "Do not repeat the same call"),
                Arguments.of(new ServiceUnavailableException("Down.", ERROR, null, null), "may work later"),
                Arguments.of(new NetworkException("No way there.", null, null), "may work later"),
                Arguments.of(new TimeoutException("Too slow.", null, null), "may work later"),
                Arguments.of(new WriteOutcomeUnknownException("Lost.", null, null), "Never repeat the write"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void eachKindOfErrorSaysWhatHappenedAndWhatToDo(ConnectorException error, String advice) {
        ToolExecutionResult result = ModelErrors.result(ModelErrors.message(error), error);

        assertThat(result.isError()).isTrue();
        assertThat(result.resultText()).startsWith(error.getMessage()).contains(advice);
        assertThat(result.attributes())
                .containsEntry(ToolErrorAttributes.ERROR, error.getClass().getSimpleName())
                .containsEntry(ToolErrorAttributes.RETRYABLE, error.isRetryable());
    }

    @Test
    void anUnexpectedFailureTellsTheModelNothingOfItsInside() {
        String told = ModelErrors.message(new IllegalStateException("jdbc:postgres://user:pw@host"));

        assertThat(told)
                .startsWith("The tool failed")
                .doesNotContain("postgres")
                .doesNotContain("at dev.");
    }
}
