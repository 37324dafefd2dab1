package dev.agentconnectors.facebookmarketing.examples.webapp;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a model says, as its service puts it. */
final class ModelAnswers {

    private ModelAnswers() {}

    /** Says it word by word. */
    static void say(HttpExchange exchange, String text) throws IOException {
        begin(exchange);
        for (String word : text.split("(?<= )", -1)) {
            part(exchange, word);
        }
        end(exchange);
    }

    static void begin(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
    }

    static void part(HttpExchange exchange, String text) throws IOException {
        write(exchange, "{\"role\":\"assistant\",\"content\":\"" + text + "\"}", "null");
    }

    static void end(HttpExchange exchange) throws IOException {
        write(exchange, "{}", "\"stop\"");
        exchange.getResponseBody().write("data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }

    private static void write(HttpExchange exchange, String delta, String reason) throws IOException {
        String event = """
                {"id":"1","object":"chat.completion.chunk","created":1,"model":"m",\
                "choices":[{"index":0,"delta":%s,"finish_reason":%s}]}""".formatted(delta, reason);
        exchange.getResponseBody().write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }
}
