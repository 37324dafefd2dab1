package dev.agentconnectors.facebookmarketing.examples.webapp;

import static dev.agentconnectors.facebookmarketing.examples.webapp.RunningApp.ACCOUNT;
import static dev.agentconnectors.facebookmarketing.examples.webapp.Visitor.parameter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program with its log at the lowest level. */
class LogTest {

    @TempDir
    private Path directory;

    @Test
    void nothingOfAFlowsSecretsIsInTheLogAtAnyLevel() throws Exception {
        Path log = directory.resolve("log");
        Process program = program(log, "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace");
        try (BufferedReader shown = program.inputReader()) {
            shown.readLine();
            Visitor visitor = new Visitor(URI.create(shown.readLine().replaceAll(".*(http\\S+).*", "$1")));
            visitor.get("/");
            String stranger = visitor.session().getValue();
            String formToken = visitor.token();

            URI callback = visitor.decide(ACCOUNT, "allow");
            visitor.get(callback.toString());
            visitor.ask("List my ad accounts");

            assertThat(visitor.get("/chat").body()).contains("facebook_");
            assertThat(Files.readString(log))
                    .contains("DEBUG dev.agentconnectors")
                    .doesNotContain(
                            parameter(callback, "state"),
                            parameter(callback, "secret_id"),
                            formToken,
                            stranger,
                            visitor.session().getValue(),
                            Sandbox.AIRBYTE_CLIENT_SECRET)
                    .doesNotContain("Bearer ey");
        } finally {
            program.destroy();
        }
    }

    @Test
    void aServerWhoseLogWouldShowThemDoesNotStart() throws Exception {
        Path log = directory.resolve("log");

        Process program = program(log, "-Dorg.slf4j.simpleLogger.log.org.eclipse.jetty=debug");

        assertThat(program.waitFor()).isNotZero();
        assertThat(Files.readString(log)).contains("The log of org.eclipse.jetty is at debug level", "set it to info");
    }

    private static Process program(Path log, String option) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        option,
                        "-cp",
                        System.getProperty("java.class.path"),
                        WebAppMain.class.getName(),
                        "--port",
                        "0"))
                .redirectError(log.toFile())
                .start();
    }
}
