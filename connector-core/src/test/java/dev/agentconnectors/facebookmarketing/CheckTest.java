package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CheckTest {

    @AutoClose
    private final GraphFixture graph = new GraphFixture();

    @Test
    void healthyIsWhereTheServiceSaysWhoOneIs() {
        CheckResult check =
                graph.answer("{\"id\":\"17\",\"name\":\"Ada\"}").connector().check();

        assertThat(check).isEqualTo(new CheckResult(true, "Connected as Ada.", null));
        RecordedRequest request = graph.request();
        assertThat(request.getUrl().encodedPath()).isEqualTo("/v26.0/me");
        assertThat(GraphFixture.query(request, "fields")).isEqualTo("id,name");
        assertThat(graph.requests()).isEqualTo(1);
    }

    @Test
    void systemUsersMayHaveNoName() {
        assertThat(graph.answer("{\"id\":\"17\"}").connector().check().message())
                .isEqualTo("Connected as user 17.");
    }

    @Test
    void unhealthyIsSaidWithItsReason() {
        CheckResult check = graph.fail(190, 463).connector().check();

        assertThat(check.healthy()).isFalse();
        assertThat(check.message()).contains("expired or was revoked: get a new one");
        assertThat(check.error()).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void anUnreachableServiceIsUnhealthyToo() {
        int port = graph.server.getPort();
        graph.server.close();
        graph.use(graph.builder().graphApiUrl("http://127.0.0.1:" + port));

        CheckResult check = graph.connector().check();

        assertThat(check.healthy()).isFalse();
        assertThat(check.error()).isInstanceOf(NetworkException.class);
    }
}
