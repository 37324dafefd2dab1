package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RotatingCredentialsTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    private final Deque<OAuthAuthConfig> credentials = new ArrayDeque<>();

    private void supply(String... tokens) {
        for (String token : tokens) {
            credentials.add(OAuthAuthConfig.of(token, "app", "app-secret-0123456789"));
        }
        graph.use(graph.builder().authConfig(() -> credentials.size() > 1 ? credentials.poll() : credentials.peek()));
    }

    private String token() {
        return graph.request().getHeaders().get("Authorization");
    }

    @Test
    void areAskedForAtEveryRequest() {
        supply("token-number-one", "token-number-two");
        graph.answer(GraphFixture.EMPTY_LIST).answer(GraphFixture.EMPTY_LIST);

        graph.listCampaigns();
        graph.listCampaigns();

        assertThat(List.of(token(), token())).containsExactly("Bearer token-number-one", "Bearer token-number-two");
    }

    @Test
    void areAskedForAnewOnceTheTokenHasExpiredEvenForAWrite() {
        supply("token-number-one", "token-number-two");
        graph.fail(190, 463).answer("{\"success\":true}");

        assertThat(graph.pauseCampaign().data()).isEqualTo(Map.of("success", true));

        assertThat(List.of(token(), token())).containsExactly("Bearer token-number-one", "Bearer token-number-two");
        assertThat(graph.time.pauses()).isEmpty();
    }

    @Test
    void theSameHoldsWithNoThreadWaiting() throws Exception {
        supply("token-number-one", "token-number-two");
        graph.fail(190, 463).answer("{\"id\":\"1\"}");

        assertThat(graph.connector()
                        .executeAsync("current_user", "get", Map.of())
                        .get(20, TimeUnit.SECONDS)
                        .size())
                .isEqualTo(1);
    }

    @Test
    void onlyOnce() {
        supply("token-number-one", "token-number-two", "token-number-three", "token-number-four");
        graph.fail(190, 463).fail(190, 463);

        graph.failed(AuthenticationException.class, graph::listCampaigns);

        assertThat(graph.requests()).isEqualTo(2);
    }

    @Test
    void notWhereTheTokenIsStillTheSame() {
        supply("token-number-one");
        graph.fail(190, 463);

        graph.failed(AuthenticationException.class, graph::listCampaigns);

        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void notForARefusalThatANewTokenDoesNotHeal() {
        supply("token-number-one", "token-number-two");
        graph.fail(190, 458);

        graph.failed(AuthenticationException.class, graph::listCampaigns);

        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void theirSecretsAreKeptOutOfAnswersAsLongAsTheyAreUsed() {
        supply("token-number-one", "token-number-two");
        graph.answer("{\"data\":[{\"u\":\"?t=token-number-one\"}]}")
                .answer("{\"data\":[{\"u\":\"?t=token-number-\\u0074wo\"}]}");

        assertThat(graph.listCampaigns().dataJson()).isEqualTo("[{\"u\":\"?t=***\"}]");
        assertThat(graph.listCampaigns().dataJson()).isEqualTo("[{\"u\":\"?t=***\"}]");
    }

    @Test
    void aSupplierThatFailsSendsNothing() {
        graph.use(graph.builder().authConfig(() -> {
            throw new IllegalStateException("vault with token-number-one is shut");
        }));

        assertThat(graph.failed(AuthenticationException.class, graph::pauseCampaign))
                .hasMessage("Nothing was sent: the supplier of the credentials failed (IllegalStateException).");
        assertThat(graph.requests()).isZero();
    }
}
