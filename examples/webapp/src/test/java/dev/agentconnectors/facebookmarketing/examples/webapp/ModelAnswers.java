package dev.agentconnectors.facebookmarketing.examples.webapp;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a model says, as its service puts it. */
final class ModelAnswers {

    private ModelAnswers() {}

    static void say(HttpExchange exchange, String text) throws IOException {
        byte[] answer = """
                {"id":"1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,
                "message":{"role":"assistant","content":"%s"},"finish_reason":"stop"}]}""".formatted(text).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
