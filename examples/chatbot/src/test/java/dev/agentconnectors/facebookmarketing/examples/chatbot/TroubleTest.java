package dev.agentconnectors.facebookmarketing.examples.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong is said in one sentence, with what to do. */
class TroubleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | does not accept the key: check OPENAI_API_KEY.",
                "404 | has no model called model-of-mine: check OPENAI_MODEL.",
                "500 | failed: ask again in a moment."
            })
    void a_model_that_refuses(int status, String sentence) {
        try (Sandbox sandbox = Sandbox.start()) {
            sandbox.faults().add("model:status=" + status + ":times=9");

            Run run = Run.piped(
                    Map.of("OPENAI_BASE_URL", sandbox.modelUrl(), "OPENAI_MODEL", "model-of-mine"),
                    "",
                    "-p",
                    "Who am I?");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(noAnswer(run)).isEqualTo("No answer: " + sandbox.modelUrl() + " " + sentence);
        }
    }

    @Test
    void a_model_that_is_not_there() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        String url = "http://localhost:" + port + "/v1";

        Run run = Run.piped(new HashMap<>(Map.of("OPENAI_BASE_URL", url)), "", "-p", "Who am I?");

        assertThat(noAnswer(run))
                .isEqualTo("No answer: " + url
                        + " cannot be reached: check the network, that the server runs, and OPENAI_BASE_URL.");
    }

    @Test
    void a_sandbox_that_gets_no_port() {
        assertThat(Trouble.withSandbox(
                        new UncheckedIOException(new IOException("x", new BindException("Permission denied")))))
                .isEqualTo("The sandbox could not open a port on this machine: allow programs to listen on localhost,"
                        + " or set OPENAI_API_KEY and FACEBOOK_ACCESS_TOKEN, and it is not needed.");
    }

    private static String noAnswer(Run run) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith("No answer: "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(run.out()));
    }
}
