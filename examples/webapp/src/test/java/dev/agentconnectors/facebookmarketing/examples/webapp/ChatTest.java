package dev.agentconnectors.facebookmarketing.examples.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ModelSettings;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChatTest {

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch mayAnswer = new CountDownLatch(1);
    private HttpServer model;

    @BeforeEach
    void start() throws Exception {
        model = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        model.createContext("/", exchange -> {
            asked.countDown();
            try {
                mayAnswer.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            ModelAnswers.say(exchange, "Here you are.");
        });
        model.start();
    }

    @AfterEach
    void stop() {
        model.stop(0);
    }

    @Test
    void oneQuestionIsAnsweredAtATime() throws Exception {
        Chat chat = chat();
        Turn first = chat.ask("First?").orElseThrow();
        asked.await();

        assertThat(chat.ask("Second?")).isEmpty();
        assertThat(first.view().isUnderWay()).isTrue();

        mayAnswer.countDown();
        first.end().get(20, TimeUnit.SECONDS);
        assertThat(chat.turns())
                .singleElement()
                .extracting(Turn::view)
                .isEqualTo(new Turn.View(1, "First?", List.of(), "Here you are.", Turn.State.ANSWERED));
        assertThat(chat.ask("Second?")).isPresent();
    }

    @Test
    void whoeverWatchesSeesTheAnswerGrow() throws Exception {
        Chat chat = chat();
        Turn turn = chat.ask("First?").orElseThrow();
        List<String> seen = new CopyOnWriteArrayList<>();
        turn.watch(() -> seen.add(turn.view().answer()));
        mayAnswer.countDown();

        turn.end().get(20, TimeUnit.SECONDS);

        assertThat(seen).containsSubsequence("Here ", "Here you ", "Here you are.");
    }

    @Test
    void callsAtTheSameTimeAreTimedOnce() {
        LocalDateTime start = LocalDateTime.of(2026, 11, 24, 12, 0);
        List<Turn.Call> calls = List.of(
                new Turn.Call("b", "done", false, start.plusSeconds(1), start.plusSeconds(3)),
                new Turn.Call("a", "done", false, start, start.plusSeconds(2)),
                new Turn.Call("c", "done", false, start.plusSeconds(10), start.plusSeconds(11)));

        assertThat(new Turn.View(1, "?", calls, "", Turn.State.ANSWERED).timeOfCalls())
                .hasSeconds(4);
    }

    private Chat chat() {
        String url = "http://127.0.0.1:" + model.getAddress().getPort() + "/v1";
        return new Chat(new ModelSettings("none", url, "m"), List.of(), Clock.systemUTC());
    }
}
