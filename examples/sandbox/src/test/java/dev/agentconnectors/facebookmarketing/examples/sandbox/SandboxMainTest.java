package dev.agentconnectors.facebookmarketing.examples.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class SandboxMainTest {
    @Test
    void itSaysWhereItRunsAndHeedsItsOptions() throws Exception {
        CompletableFuture<String> announced = new CompletableFuture<>();
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text) {
            @Override
            public void flush() {
                announced.complete(text.toString());
            }
        };
        Thread running = new Thread(() -> new CommandLine(new SandboxMain())
                .setOut(out)
                .setErr(new PrintWriter(new StringWriter()))
                .execute("--port", "0", "--today", "2030-05-17", "--fault", "graph:error=17:skip=1"));
        running.start();
        try {
            String announcement = announced.get(30, TimeUnit.SECONDS);
            assertThat(announcement)
                    .contains(Sandbox.ACCESS_TOKEN, "not a language model", "734512908841277", "Graph error 17");
            Matcher url = Pattern.compile("http://\\S+").matcher(announcement);
            assertThat(url.find()).isTrue();
            String insights = url.group() + "/v26.0/act_734512908841277/insights?date_preset=today&access_token="
                    + Sandbox.ACCESS_TOKEN;

            assertThat(get(insights)).contains("\"date_start\":\"2030-05-17\"");
            assertThat(get(insights)).contains("\"code\":17");
        } finally {
            running.interrupt();
            running.join();
        }
    }

    @ParameterizedTest
    @CsvSource({"--fault, thunder, thunder", "--today, tomorrow, tomorrow", "--port, harbour, harbour"})
    void anOptionThatCannotBeReadIsNamed(String option, String value, String named) {
        StringWriter err = new StringWriter();

        int code =
                new CommandLine(new SandboxMain()).setErr(new PrintWriter(err)).execute("--port=0", option, value);

        assertThat(code).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains(named);
    }

    private static String get(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                .body();
    }
}
