package dev.agentconnectors.facebookmarketing.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.FormBody;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

class RedactedLoggingTest {

    @Test
    void aReadIsShownWithTheNamesOfItsParametersOnly() {
        Request request = new Request.Builder()
                .url(
                        "https://graph.facebook.com/v26.0/act_1/campaigns?fields=id&appsecret_proof=hush&access_token=hush")
                .header("Authorization", "Bearer hush")
                .build();

        assertThat(RedactedLogging.shown(request))
                .isEqualTo("GET graph.facebook.com/v26.0/act_1/campaigns [fields, appsecret_proof, access_token]");
    }

    @Test
    void aWriteIsShownWithoutItsForm() {
        Request request = new Request.Builder()
                .url("https://graph.facebook.com/v26.0/7")
                .post(new FormBody.Builder().add("appsecret_proof", "hush").build())
                .build();

        assertThat(RedactedLogging.shown(request)).isEqualTo("POST graph.facebook.com/v26.0/7");
    }

    @Test
    void namesThatTheCallerChoseCannotForgeALine() {
        Request request = new Request.Builder()
                .url("https://graph.facebook.com/v26.0/7?a%0Ab=1")
                .build();

        assertThat(RedactedLogging.shown(request)).isEqualTo("GET graph.facebook.com/v26.0/7 [a?b]");
    }
}
