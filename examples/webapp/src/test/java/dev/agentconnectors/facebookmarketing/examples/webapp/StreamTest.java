package dev.agentconnectors.facebookmarketing.examples.webapp;

import static dev.agentconnectors.facebookmarketing.examples.webapp.RunningApp.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ModelSettings;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers that come in while they are made. */
@Timeout(60)
class StreamTest {

    @Test
    void whatTheModelHasSaidIsThereBeforeItHasSaidAll() throws Exception {
        CountDownLatch half = new CountDownLatch(1);
        HttpServer model = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        model.createContext("/", exchange -> {
            ModelAnswers.begin(exchange);
            ModelAnswers.part(exchange, "Here **you** ");
            try {
                half.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            ModelAnswers.part(exchange, "are.");
            ModelAnswers.end(exchange);
        });
        model.start();
        try (RunningApp running = RunningApp.withModel(
                new ModelSettings(
                        "none", "http://127.0.0.1:" + model.getAddress().getPort() + "/v1", "m"),
                Limits.DEFAULT)) {
            Visitor visitor = running.visitor();
            visitor.connect(ACCOUNT);

            HttpResponse<String> asked = visitor.askFromScript("<b>How</b> is it going?");
            assertThat(asked.statusCode()).isEqualTo(200);
            assertThat(asked.body())
                    .contains("data-turn=\"1\" data-under-way", "&lt;b&gt;How", "Thinking")
                    .doesNotContain("<html", "<b>");

            try (Stream<String> lines = visitor.stream(1)) {
                Iterator<String> coming = lines.iterator();
                assertThat(until(coming, "data: <p>Here <strong>you</strong></p>"))
                        .contains("event: answer");
                half.countDown();
                assertThat(until(coming, "event: end")).contains("data: <p>Here <strong>you</strong> are.</p>");
            }
            assertThat(visitor.get("/chat").body())
                    .contains("<strong>you</strong> are.")
                    .doesNotContain("under-way");
        } finally {
            half.countDown();
            model.stop(0);
        }
    }

    @Test
    void anAnswerThatIsThereAlreadyComesAtOnceWithItsCallsAndTables() {
        try (RunningApp running = RunningApp.start()) {
            Visitor visitor = running.visitor();
            visitor.connect(ACCOUNT);
            visitor.ask("Which campaigns have spent the most this month?");

            try (Stream<String> lines = visitor.stream(1)) {
                assertThat(lines)
                        .contains("event: calls", "event: answer", "event: changes", "event: end")
                        .anyMatch(line -> line.matches("data: <summary>\\d calls?, \\d+\\.\\d s</summary>"))
                        .anyMatch(line -> line.contains("/chat/table?turn=1&amp;table=1"));
            }
        }
    }

    @Test
    void nobodyHearsWhatAnotherIsTold() {
        try (RunningApp running = RunningApp.start()) {
            Visitor visitor = running.visitor();
            visitor.connect(ACCOUNT);
            visitor.ask("List my ad accounts");
            Visitor other = running.visitor();
            other.connect(ACCOUNT);

            assertThat(other.get("/chat/stream?turn=1").statusCode()).isEqualTo(404);
            assertThat(other.get("/chat/table?turn=1&table=1").statusCode()).isEqualTo(404);
            assertThat(running.visitor().get("/chat/stream?turn=1").statusCode())
                    .isEqualTo(404);
            assertThat(visitor.get("/chat/stream?turn=nonsense").statusCode()).isEqualTo(404);
        }
    }

    private static List<String> until(Iterator<String> lines, String wanted) {
        List<String> seen = new ArrayList<>();
        while (lines.hasNext()) {
            String line = lines.next();
            seen.add(line);
            if (line.equals(wanted)) {
                return seen;
            }
        }
        throw new AssertionError("No " + wanted + " in " + seen);
    }
}
