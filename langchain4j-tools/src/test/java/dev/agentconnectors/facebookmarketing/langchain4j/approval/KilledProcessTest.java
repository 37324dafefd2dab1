package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Asked;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.Call;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrite.State;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A process that carries out an approved write is killed at every step. Whoever looks afterwards finds what is true, and the
 * write has been made at most once, whatever they decide then.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledProcessTest {

    private final Sandbox sandbox = Sandbox.start();
    private final FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
            .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
            .graphApiUrl(sandbox.graphUrl())
            .build();

    @TempDir
    private Path directory;

    @AfterEach
    void stop() {
        connector.close();
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "before APPROVED, 0, WAITING",
        "after APPROVED,  0, WAITING",
        "before SENDING,  0, WAITING",
        "after SENDING,   0, UNKNOWN",
        "before DONE,     1, UNKNOWN",
        "after DONE,      1, DONE",
    })
    void inAnEmbeddedDatabase(String place, int made, State found) throws Exception {
        // A commit must be on the disk when it returns; H2 takes its time unless it is told not to.
        String url = "jdbc:h2:file:" + directory.resolve("writes") + ";WRITE_DELAY=0";
        Databases.create(Databases.at(url));

        killedAt(place, made, found, url);
    }

    @ParameterizedTest
    @CsvSource({
        "after APPROVED,  0, WAITING",
        "after SENDING,   0, UNKNOWN",
        "before DONE,     1, UNKNOWN",
    })
    void inPostgreSql(String place, int made, State found) throws Exception {
        killedAt(place, made, found, Databases.postgresqlSchema());
    }

    private void killedAt(String place, int made, State found, String url) throws Exception {
        PendingWrites store = JdbcPendingWrites.of(Databases.at(url));
        store.add(waiting());

        Process process = start(url, place);
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo(DecidingProcess.THERE);
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(posts()).isEqualTo(made);

        Approvals restarted = Approvals.builder(connector)
                .store(store)
                .authorizer((write, by) -> true)
                .clock(Clock.offset(Clock.systemUTC(), Duration.ofHours(1)))
                .build();
        int unused = restarted.tidy();
        assertThat(restarted.find("w").orElseThrow().state()).isEqualTo(found);

        PendingWrite decided = restarted.decide("w", WriteDecision.approve(), "tom");
        assertThat(decided.state()).isEqualTo(found == State.WAITING ? State.DONE : found);
        assertThat(posts()).isEqualTo(found == State.WAITING ? 1 : made);
    }

    private PendingWrite waiting() {
        Map<String, Object> parameters = Map.of(
                "account_id",
                "734512908841277",
                "name",
                "Made once",
                "objective",
                "OUTCOME_TRAFFIC",
                "status",
                "PAUSED",
                "special_ad_categories",
                "[]",
                "is_adset_budget_sharing_enabled",
                false);
        Instant now = Instant.now();
        Call call = Call.of("campaigns", "create", parameters).inAccount("734512908841277");
        return PendingWrite.builder("w", call, new Asked("Create a campaign.", List.of()))
                .createdAt(now)
                .expiresAt(now.plus(Duration.ofHours(24)))
                .build();
    }

    private Process start(String url, String place) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        DecidingProcess.class.getName(),
                        url,
                        sandbox.graphUrl(),
                        "w",
                        place)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private long posts() {
        return sandbox.requests().of(Face.GRAPH).stream()
                .filter(request -> request.method().equals("POST"))
                .count();
    }
}
