package dev.agentconnectors.facebookmarketing.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.AbstractLogger;
import org.slf4j.helpers.MessageFormatter;

class WhatIsLoggedTest {

    @AutoClose
    private final MockWebServer server = new MockWebServer();

    private final CapturingLogger log = new CapturingLogger();
    private final OkHttpClient client =
            new OkHttpClient.Builder().addInterceptor(new RedactedLogging(log)).build();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    private void call() throws IOException {
        Request request = new Request.Builder()
                .header("Authorization", "Bearer hush-token")
                .url(server.url("/v26.0/act_1/ads?fields=id&appsecret_proof=hush-proof"))
                .build();
        try (Response response = client.newCall(request).execute()) {
            assertThat(response.body().string()).isEqualTo("hush-record");
        }
    }

    @Test
    void anAnswerIsOneLineWithoutValues() throws IOException {
        server.enqueue(new MockResponse.Builder().code(201).body("hush-record").build());

        call();

        assertThat(log.lines)
                .singleElement()
                .asString()
                .matches("GET \\S+/v26.0/act_1/ads \\[fields, appsecret_proof] -> 201 in \\d+ ms");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aFailureIsOneToo() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());

        assertThatExceptionOfType(IOException.class).isThrownBy(this::call);

        assertThat(log.lines)
                .singleElement()
                .asString()
                .matches("GET \\S+/v26.0/act_1/ads \\[fields, appsecret_proof] failed in \\d+ ms: \\w+");
    }

    @Test
    void nothingIsLoggedAboveDebug() throws IOException {
        log.debug = false;
        server.enqueue(new MockResponse.Builder().body("hush-record").build());

        call();

        assertThat(log.lines).isEmpty();
    }

    private static final class CapturingLogger extends AbstractLogger {

        private final transient List<String> lines = new ArrayList<>();
        private boolean debug = true;

        @Override
        protected String getFullyQualifiedCallerName() {
            return "";
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String message, Object[] arguments, Throwable thrown) {
            lines.add(MessageFormatter.basicArrayFormat(message, arguments));
        }

        @Override
        public boolean isTraceEnabled() {
            return false;
        }

        @Override
        public boolean isTraceEnabled(Marker marker) {
            return false;
        }

        @Override
        public boolean isDebugEnabled() {
            return debug;
        }

        @Override
        public boolean isDebugEnabled(Marker marker) {
            return debug;
        }

        @Override
        public boolean isInfoEnabled() {
            return true;
        }

        @Override
        public boolean isInfoEnabled(Marker marker) {
            return true;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isWarnEnabled(Marker marker) {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled(Marker marker) {
            return true;
        }
    }
}
