package dev.agentconnectors.facebookmarketing.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.internal.http.Answers;
import dev.agentconnectors.facebookmarketing.internal.http.Redactor;
import java.time.Clock;
import java.util.List;

/** Whatever comes with a status that means failure becomes one clean error. */
class ErrorBodiesFuzzTest {

    private static final String SECRET = "EAAB-token-of-the-fuzzing-0123456789";

    private final GraphErrors errors = new GraphErrors(Clock.systemUTC(), new Redactor(List.of(SECRET)));

    @FuzzTest(maxExecutions = 30_000)
    void errorBodies(byte[] body) {
        ConnectorException failure = errors.of("campaigns.list", Answers.failed(400, body));

        assertThat(failure.getMessage()).startsWith("campaigns.list: ").doesNotContain(SECRET);
    }
}
