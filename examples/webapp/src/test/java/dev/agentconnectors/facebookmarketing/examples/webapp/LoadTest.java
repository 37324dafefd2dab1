package dev.agentconnectors.facebookmarketing.examples.webapp;

import static dev.agentconnectors.facebookmarketing.examples.webapp.RunningApp.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ModelSettings;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What crowds, and people who mean harm, do to everybody else: nothing. */
@Timeout(180)
class LoadTest {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String[] UNFINISHED = {
        "Content-Type: application/x-www-form-urlencoded", "Content-Length: 9", "Expect: 100-continue"
    };

    @Test
    void postsWithoutABodyHoldNobody() throws Exception {
        Limits patient = new Limits(LONG, 1_000, 100, 1_000, 50, 64, 500);
        try (RunningApp running = RunningApp.start(patient);
                RawClients clients = new RawClients(running.app())) {
            for (int i = 0; i < 60; i++) {
                clients.send("POST /chat HTTP/1.1", UNFINISHED).awaitBeingRead();
            }

            assertThat(running.visitor().get("/style.css").statusCode()).isEqualTo(200);
            running.visitor().connect(ACCOUNT);
        }
    }

    @Test
    void aFormThatDoesNotComeWholeInTimeIsNotWaitedFor() throws Exception {
        Limits hasty = new Limits(Duration.ofMillis(300), 1_000, 100, 1_000, 50, 64, 500);
        try (RunningApp running = RunningApp.start(hasty);
                RawClients clients = new RawClients(running.app())) {
            RawClients.Client slow = clients.send(
                    "POST /chat HTTP/1.1", "Content-Type: application/x-www-form-urlencoded", "Content-Length: 9");

            assertThat(slow.answer()).startsWith("HTTP/1.1 408").contains("did not arrive whole");
        }
    }

    @Test
    void aRequestThatTricklesInIsNotWaitedFor() throws Exception {
        Limits hasty = new Limits(Duration.ofMillis(300), 1_000, 100, 1_000, 50, 64, 500);
        try (RunningApp running = RunningApp.start(hasty);
                RawClients clients = new RawClients(running.app())) {
            RawClients.Client slow = clients.send(
                    "POST /chat HTTP/1.1", "Content-Type: application/x-www-form-urlencoded", "Content-Length: 9000");

            // Each byte ends the silence, and none of them makes the whole any less late.
            CompletableFuture<Void> trickle = CompletableFuture.runAsync(slow::trickle);

            assertThat(slow.answer()).startsWith("HTTP/1.1 408");
            trickle.join();
        }
    }

    @Test
    void connectionsThatSayNothingMakeRoom() throws Exception {
        Limits few = new Limits(LONG, 20, 100, 1_000, 50, 64, 500);
        try (RunningApp running = RunningApp.start(few);
                RawClients clients = new RawClients(running.app())) {
            List<RawClients.Client> silent = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                silent.add(clients.open("GET / HTTP/1.1\r\nHost: "));
            }

            assertThat(running.visitor().get("/").statusCode()).isEqualTo(200);
            assertThat(silent.get(0).answer()).as("closed").doesNotContain("HTTP/1.1 200");
        }
    }

    @Test
    void oneAddressCannotHaveEverythingUnderWay() throws Exception {
        Limits few = new Limits(LONG, 1_000, 5, 1_000, 50, 64, 500);
        try (RunningApp running = RunningApp.behind("https://ads.example.com", few);
                RawClients clients = new RawClients(running.app())) {
            for (int i = 0; i < 5; i++) {
                clients.from("203.0.113.7")
                        .send("POST /chat HTTP/1.1", UNFINISHED)
                        .awaitBeingRead();
            }
            RawClients.Client sixth = clients.from("198.51.100.1, 203.0.113.7").send("POST /chat HTTP/1.1", UNFINISHED);
            RawClients.Client other = clients.from("203.0.113.7, 198.51.100.1")
                    .send(
                            "POST /chat HTTP/1.1",
                            "Content-Type: application/x-www-form-urlencoded",
                            "Content-Length: 0");

            assertThat(sixth.answer()).startsWith("HTTP/1.1 429");
            assertThat(other.answer()).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void visitsWithoutCookiesLockNobodyOut() {
        try (RunningApp running = RunningApp.start()) {
            Visitor connected = running.visitor();
            connected.connect(ACCOUNT);
            Visitor reading = running.visitor();
            reading.get("/");
            reading.get("/");
            Visitor passing = running.visitor();
            for (int i = 0; i < 1_000; i++) {
                passing.get("/");
                passing.forget();
            }

            Visitor newcomer = running.visitor();
            assertThat(newcomer.get("/").statusCode()).isEqualTo(200);
            newcomer.connect(ACCOUNT);
            assertThat(connected.get("/chat").statusCode()).isEqualTo(200);
            assertThat(reading.submit("/connect", Map.of("account_ids", ACCOUNT))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(running.app().visits().size()).isEqualTo(1_000);
        }
    }

    @Test
    void theAddressThatHasMostVisitsMakesRoom() throws Exception {
        Limits few = new Limits(LONG, 1_000, 100, 4, 50, 64, 500);
        try (RunningApp running = RunningApp.behind("https://ads.example.com", few);
                RawClients clients = new RawClients(running.app())) {
            String quiet = clients.from("198.51.100.1").send("GET / HTTP/1.1").session();
            List<String> crowd = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                crowd.add(clients.from("203.0.113.7").send("GET / HTTP/1.1").session());
            }

            assertThat(sessionAfter(clients, quiet)).as("still the same").isEmpty();
            assertThat(sessionAfter(clients, crowd.get(0)))
                    .as("a stranger again")
                    .isNotEmpty();
        }
    }

    @Test
    void peopleWhoWaitForAnAnswerSlowNobody() throws Exception {
        int waitingPeople = 12;
        CountDownLatch asked = new CountDownLatch(waitingPeople);
        CountDownLatch mayAnswer = new CountDownLatch(1);
        ExecutorService people = Executors.newCachedThreadPool();
        HttpServer model = slowModel(asked, mayAnswer);
        try (RunningApp running = RunningApp.withModel(
                new ModelSettings(
                        "none", "http://127.0.0.1:" + model.getAddress().getPort() + "/v1", "m"),
                // More wait than the server has threads, or workers.
                new Limits(LONG, 1_000, 100, 1_000, waitingPeople - 2, 2, 500))) {
            List<CompletableFuture<String>> waiting = new ArrayList<>();
            for (int i = 0; i < waitingPeople; i++) {
                Visitor person = running.visitor();
                person.connect(ACCOUNT);
                waiting.add(CompletableFuture.supplyAsync(
                        () -> person.ask("How is it going?").body(), people));
            }
            asked.await();

            assertThat(running.visitor().get("/style.css").statusCode()).isEqualTo(200);

            mayAnswer.countDown();
            assertThat(waiting).allSatisfy(page -> assertThat(page.join()).contains("Here you are."));
        } finally {
            mayAnswer.countDown();
            model.stop(0);
            people.shutdownNow();
        }
    }

    private static String sessionAfter(RawClients clients, String session) throws Exception {
        return clients.from("192.0.2.9")
                .send("GET / HTTP/1.1", "Cookie: session=" + session)
                .session();
    }

    private static HttpServer slowModel(CountDownLatch asked, CountDownLatch mayAnswer) throws Exception {
        HttpServer model = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        model.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
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
        return model;
    }
}
