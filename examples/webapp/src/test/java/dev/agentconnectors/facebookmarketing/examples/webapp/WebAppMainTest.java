package dev.agentconnectors.facebookmarketing.examples.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The program, from options and environment to what it prints. */
class WebAppMainTest {

    private final StringWriter errors = new StringWriter();

    @Test
    void withNothingConfiguredItRunsOnASandboxAndSaysWhere() throws Exception {
        PipedWriter out = new PipedWriter();
        CommandLine program = new CommandLine(new WebAppMain(Map.of())).setOut(new PrintWriter(out, true));
        try (BufferedReader shown = new BufferedReader(new PipedReader(out))) {
            Thread running = new Thread(() -> program.execute("--port", "0"));
            running.start();

            assertThat(shown.readLine()).contains("not a language model", "made-up");
            String url = shown.readLine().replaceAll(".*(http\\S+).*", "$1");
            assertThat(HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                            .body())
                    .contains("Connect Facebook");
            running.interrupt();
            running.join();
        }
    }

    @Test
    void halfOfAirbytesCredentialsAreRefusedWithWhatIsMissing() {
        assertThat(run(Map.of("AIRBYTE_CLIENT_ID", "some-client"))).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(errors.toString()).contains("AIRBYTE_CLIENT_SECRET is not set");
    }

    @Test
    void aPublicUrlThatCannotWorkIsRefused() {
        assertThat(run(Map.of(), "--port", "0", "--public-url", "http://ads.example.com"))
                .isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(errors.toString()).contains("http://ads.example.com", "https://ads.example.com");
    }

    private int run(Map<String, String> environment, String... args) {
        return new CommandLine(new WebAppMain(environment))
                .setErr(new PrintWriter(errors, true))
                .execute(args);
    }
}
