package dev.agentconnectors.facebookmarketing.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnectorBuilder;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Many calls at a time, and many connectors one after the other. {@code -Dmany.calls=10000 -Dmany.threads=200
 * -Dmany.connectors=1000} runs them in full.
 */
class ManyAtOnceTest {

    private static final int CALLS = Integer.getInteger("many.calls", 600);
    private static final int THREADS = Integer.getInteger("many.threads", 40);
    private static final int CONNECTORS = Integer.getInteger("many.connectors", 60);
    private static final List<Fault> AROUND_GOOD_ANSWERS = List.of(
            Fault.NONE,
            Fault.NONE,
            Fault.NONE,
            Fault.CLOSED_AFTER_THE_ANSWER,
            Fault.RESET_AFTER_THE_ANSWER,
            Fault.HALF_THE_BODY);

    private static FacebookMarketingConnectorBuilder builder(FaultServer server) {
        return FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of("EAAB-token-of-the-many-0123456789"))
                .graphApiUrl(server.url())
                .allowUnknownParameters(true)
                .retryPolicy(new RetryPolicy(2, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1)));
    }

    private static Map<String, Object> call(String name) {
        return Map.of("campaign_id", "7", "name", name);
    }

    @Test
    void noCallGetsTheAnswerToAnother() throws Exception {
        Random random = new Random(14);
        AtomicInteger answered = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (FaultServer server = new FaultServer(() -> drawn(random));
                FacebookMarketingConnector connector = builder(server).build()) {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                String name = "call-" + i;
                boolean blocking = i % 2 == 0;
                calls.add(threads.submit(() -> {
                    try {
                        assertThat((blocking
                                                ? connector.execute("campaigns", "get", call(name))
                                                : connector
                                                        .executeAsync("campaigns", "get", call(name))
                                                        .join())
                                        .records()
                                        .get(0))
                                .containsEntry("id", FaultServer.idOf(name));
                        answered.incrementAndGet();
                    } catch (ConnectorException | CompletionException told) {
                        failed.incrementAndGet();
                    }
                }));
            }
            for (Future<?> call : calls) {
                call.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(answered.get() + failed.get()).isEqualTo(CALLS);
        assertThat(answered.get()).isGreaterThan(CALLS / 2);
    }

    @Test
    void connectorsThatWereClosedLeaveNoThreadAndNoDescriptor() throws IOException {
        // What is there once for all: classes, and OkHttp's own threads.
        buildCallAndClose(3);
        Set<Long> threadsBefore = threads();
        long descriptorsBefore = descriptors();

        buildCallAndClose(CONNECTORS);

        Set<Long> left = threads();
        left.removeAll(threadsBefore);
        assertThat(left).as("threads").hasSizeLessThan(5);
        assertThat(descriptors() - descriptorsBefore).as("descriptors").isLessThan(10);
    }

    private static void buildCallAndClose(int times) throws IOException {
        try (FaultServer server = new FaultServer(() -> Fault.NONE)) {
            for (int i = 0; i < times; i++) {
                try (FacebookMarketingConnector connector = builder(server).build()) {
                    assertThat(connector
                                    .execute("campaigns", "get", call("a-" + i))
                                    .records())
                            .hasSize(1);
                    assertThat(connector
                                    .executeAsync("campaigns", "get", call("b-" + i))
                                    .join()
                                    .records())
                            .hasSize(1);
                }
            }
        }
    }

    private static Fault drawn(Random random) {
        synchronized (random) {
            return AROUND_GOOD_ANSWERS.get(random.nextInt(AROUND_GOOD_ANSWERS.size()));
        }
    }

    private static Set<Long> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.isAlive() && !thread.getName().equals(FaultServer.THREAD))
                .map(Thread::getId)
                .collect(Collectors.toSet());
    }

    private static long descriptors() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }
}
