package dev.agentconnectors.facebookmarketing.langchain4j.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.FileUpload;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.langchain4j.Compiled;
import dev.agentconnectors.facebookmarketing.langchain4j.FacebookMarketingTools;
import dev.agentconnectors.facebookmarketing.langchain4j.FileHandles;
import dev.agentconnectors.facebookmarketing.langchain4j.ReadPolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.Tools;
import dev.agentconnectors.facebookmarketing.langchain4j.WritePolicy;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the reference, as they stand there: compiled, run, and both of one operation sending the same. */
class ReferenceExamplesTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("(?ms)^## (\\w+)$(?:(?!^## ).)*?^```java\\n(.*?);\\n```\\n\\n```json\\n(.*?)\\n```");

    private final List<Map<String, Object>> sent = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private FacebookMarketingConnector connector;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        connector = FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of("token-for-nothing"))
                .graphApiUrl("http://127.0.0.1:" + server.getAddress().getPort())
                .build();
    }

    @AfterEach
    void stop() {
        connector.close();
        server.stop(0);
    }

    @Test
    void theExamplesOfEveryOperationCompileRunAndSendTheSame(@TempDir Path folder) throws Exception {
        Map<String, String> java = new LinkedHashMap<>();
        Map<String, String> calls = new LinkedHashMap<>();
        for (Entity entity : Catalog.facebookMarketing().entities()) {
            Matcher example = EXAMPLE.matcher(Files.readString(
                    Path.of("..").resolve(ReferencePages.FOLDER).resolve(entity.name() + ".md")));
            while (example.find()) {
                java.put(entity.name() + "." + example.group(1), example.group(2));
                calls.put(entity.name() + "." + example.group(1), example.group(3));
            }
        }
        assertThat(java.keySet())
                .containsExactlyElementsOf(Catalog.facebookMarketing().entities().stream()
                        .flatMap(entity -> entity.operations().stream())
                        .map(Operation::toString)
                        .toList());
        Map<String, Function<FacebookMarketingConnector, Object>> compiled = compiled(java, folder);
        FacebookMarketingTools tools = FacebookMarketingTools.builder(connector)
                .writes(WritePolicy.allowed()
                        .allowDeletion()
                        .allowAutomation()
                        .onlyPages("102938475610234", "17841400000000001"))
                .files(FileHandles.of(Map.of(
                        "shoes.png", FileUpload.of("shoes.png", new byte[] {1, 2, 3}),
                        "shoes.mp4", FileUpload.of("shoes.mp4", new byte[] {1, 2, 3}))))
                .reads(ReadPolicy.standard().allowPersonalData())
                .build();

        for (String operation : java.keySet()) {
            assertThat(compiled.get(operation).apply(connector)).as(operation).isNotNull();
            Map<String, Object> fromJava = sent.get(sent.size() - 1);
            sent.clear();
            Map<String, Object> call = ToolJson.readObject(calls.get(operation)).orElseThrow();
            ToolExecutionResult result =
                    Tools.call(tools, (String) call.get("name"), ToolJson.write(call.get("arguments")));

            assertThat(result.isError())
                    .as(operation + ": " + result.resultText())
                    .isFalse();
            // A tool looks up beside it whose currency it is, and what is changed.
            assertThat(sent).as(operation).contains(fromJava);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Function<FacebookMarketingConnector, Object>> compiled(
            Map<String, String> java, Path folder) throws Exception {
        StringBuilder source = new StringBuilder("import dev.agentconnectors.facebookmarketing.*;\n"
                + "import dev.agentconnectors.facebookmarketing.api.*;\nimport java.time.*;\nimport java.util.*;\n"
                + "import java.util.function.*;\n\npublic class Snippets implements"
                + " Supplier<Map<String, Function<FacebookMarketingConnector, Object>>> {\n"
                + "    private static final byte[] bytes = {1, 2, 3};\n"
                + "    @Override public Map<String, Function<FacebookMarketingConnector, Object>> get() {\n"
                + "        Map<String, Function<FacebookMarketingConnector, Object>> all = new HashMap<>();\n");
        java.forEach((operation, expression) -> source.append("        all.put(\"")
                .append(operation)
                .append("\", connector -> ")
                .append(expression)
                .append(");\n"));
        source.append("        return all;\n    }\n}\n");
        return ((Supplier<Map<String, Function<FacebookMarketingConnector, Object>>>)
                        Compiled.object(folder, "Snippets", source.toString(), List.of()))
                .get();
    }

    /** Whatever is looked up is there, and has what is needed of it. */
    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        sent.add(request(exchange, body));
        byte[] answer = (exchange.getRequestMethod().equals("GET")
                        ? object(String.valueOf(exchange.getRequestURI().getQuery()))
                        : written(body.contains("start_offset")))
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    /** Method, path and parameters; JSON as what it says, whatever the order of its members. */
    private static Map<String, Object> request(HttpExchange exchange, String body) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put(
                "method",
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        if (type.startsWith("multipart/")) {
            request.put("parts", body.replace(type.replaceFirst(".*boundary=", ""), ""));
            return request;
        }
        String query = exchange.getRequestURI().getRawQuery();
        for (String pair : (query == null ? body : query).split("&", -1)) {
            String[] parameter = pair.split("=", 2);
            String value = URLDecoder.decode(parameter[parameter.length - 1], StandardCharsets.UTF_8);
            request.put(
                    parameter[0],
                    value.startsWith("{") || value.startsWith("[")
                            ? ToolJson.readValue(value).orElse(value)
                            : value);
        }
        return request;
    }

    /** Says that it was done, and what the new object is called, under every name that there is for that. */
    private static String written(boolean last) {
        Map<String, Object> written = new LinkedHashMap<>(Map.of("success", true));
        written.put("images", Map.of("x", Map.of("hash", "1")));
        // Of a video all is there once its last piece is.
        written.putAll(Map.of("upload_session_id", "1", "video_id", "1", "end_offset", "3"));
        written.put("start_offset", last ? "3" : "0");
        Catalog.facebookMarketing().entities().stream()
                .flatMap(entity -> entity.operations().stream())
                .flatMap(operation -> operation.idOfNew().stream())
                .forEach(name -> written.put(name, "1"));
        return ToolJson.write(written);
    }

    private static String object(String query) {
        Map<String, Object> object = new LinkedHashMap<>(Map.of("id", "1", "data", List.of()));
        for (String field :
                query.replaceFirst("^(.*&)?fields=", "").replaceFirst("&.*", "").split(",", -1)) {
            object.put(field, field.equals("currency") ? "USD" : field.equals("account_id") ? "1234567890" : "5000");
        }
        return ToolJson.write(object);
    }
}
