package dev.agentconnectors.facebookmarketing.examples.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ModelSettings;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
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
        String url = "http://127.0.0.1:" + model.getAddress().getPort() + "/v1";
        Chat chat = new Chat(new ModelSettings("none", url, "m"), List.of());
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> chat.ask("First?"));
        asked.await();

        assertThat(chat.ask("Second?")).isFalse();

        mayAnswer.countDown();
        assertThat(first.get()).isTrue();
        assertThat(chat.turns()).singleElement().isEqualTo(new Chat.Turn("First?", List.of(), "Here you are.", true));
    }
}
