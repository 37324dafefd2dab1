package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.guard.SensitiveFields;
import dev.agentconnectors.facebookmarketing.report.Conversion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What a model is shown of answers in the shapes in which Facebook gives them: valid JSON without the token, in which
 * every value of the answer is found again, or which says what was left out. The answers are those that connector-core
 * reads in its own test; a recording is named with {@code -Danswers=<absolute path>}.
 */
class RealAnswersForModelsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKEN = "EAAB-the-token-of-the-tests-0123456789";
    private static final Path SHAPES = Path.of("../connector-core/src/test/resources/answers/shapes.jsonl");
    private static final List<String> CONVERSIONS =
            List.of("actions", "action_values", "cost_per_action_type", "purchase_roas");
    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d).*");

    /** Which operation an answer is one of, by how its name begins; the first that fits counts. */
    private static final Map<String, String> OPERATIONS = new LinkedHashMap<>();

    static {
        OPERATIONS.put("me.adaccounts", "ad_accounts.list");
        OPERATIONS.put("airbyte:ad_account", "ad_accounts.list");
        OPERATIONS.put("airbyte:ads_insights", "ads_insights.list");
        OPERATIONS.put("airbyte:ads", "ads.list");
        OPERATIONS.put("airbyte:ad_sets", "ad_sets.list");
        OPERATIONS.put("airbyte:campaigns", "campaigns.list");
        OPERATIONS.put("airbyte:ad_creatives", "ad_creatives.list");
        OPERATIONS.put("airbyte:custom_conversions", "custom_conversions.list");
        OPERATIONS.put("airbyte:images", "images.list");
        OPERATIONS.put("adaccount.get", "ad_accounts.get");
        OPERATIONS.put("campaigns.list", "campaigns.list");
        OPERATIONS.put("campaign.get", "campaigns.get");
        OPERATIONS.put("campaign.ads.get", "ads.list");
        OPERATIONS.put("campaign/insights", "ads_insights.list");
        OPERATIONS.put("adsets.list", "ad_sets.list");
        OPERATIONS.put("adset.get", "ad_sets.get");
        OPERATIONS.put("ads.list", "ads.list");
        OPERATIONS.put("ad.get", "ads.get");
        OPERATIONS.put("adcreatives.list", "ad_creatives.list");
        OPERATIONS.put("ad.adcreatives.get", "ad_creatives.list");
        OPERATIONS.put("adcreative.get", "ad_creatives.get");
        OPERATIONS.put("node.delete", "campaigns.delete");
        OPERATIONS.put("insights", "ads_insights.list");
        OPERATIONS.put("report_run/insights", "ads_insights.list");
        OPERATIONS.put("ads_archive", "ad_library.list");
    }

    private record Recorded(int line, String operation, String kind, JsonNode body) {
        /** The body as it went over the wire; a record that was cut out of a list goes in a list of its own. */
        String text() {
            String text = body.toString();
            return (kind.equals("record") ? "{\"data\":[" + text + "]}" : text).replace("EAAB_MASKED", TOKEN);
        }

        @Nullable
        String declared() {
            boolean list = kind.equals("record") || body.path("data").isArray();
            return OPERATIONS.entrySet().stream()
                    .filter(entry -> operation.startsWith(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .filter(name -> name.endsWith(".list") == list)
                    .findFirst()
                    .orElse(null);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyKnownShapeIsShown() throws IOException {
        return tests(SHAPES);
    }

    @TestFactory
    Stream<DynamicTest> everyRecordedAnswerIsShown() throws IOException {
        String file = System.getProperty("answers", "");
        assumeTrue(!file.isBlank(), "no recording: name one with -Danswers=<absolute path>");
        return tests(Path.of(file));
    }

    private static Stream<DynamicTest> tests(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Recorded> declared = new ArrayList<>();
        for (int line = 1; line <= lines.size(); line++) {
            JsonNode json = JSON.readTree(lines.get(line - 1));
            Recorded answer = new Recorded(
                    line, json.path("operation").asText(), json.path("kind").asText(), json.path("body"));
            if (List.of("answer", "record").contains(answer.kind()) && answer.declared() != null) {
                declared.add(answer);
            }
        }
        assertThat(declared).isNotEmpty();
        return declared.stream()
                .flatMap(answer -> Stream.of(OutputFormat.values())
                        .map(format -> DynamicTest.dynamicTest(
                                answer.line() + " " + answer.operation() + ", " + format,
                                () -> check(answer, format))));
    }

    private static void check(Recorded answer, OutputFormat format) throws IOException {
        String shown;
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.setDispatcher(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) {
                    boolean first = request.getExchangeIndex() == 0 && server.getRequestCount() == 1;
                    boolean itself =
                            "campaigns.delete".equals(answer.declared()) ? "DELETE".equals(request.getMethod()) : first;
                    // What comes before a deletion and after everything else asks for the object or its account.
                    String body = itself
                            ? answer.text()
                            : "{\"id\":\"act_123\",\"account_id\":\"123\",\"currency\":\"EUR\",\"objective\":\"OUTCOME_SALES\"}";
                    return new MockResponse.Builder().body(body).build();
                }
            });
            try (FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
                    .authConfig(OAuthAuthConfig.of(TOKEN))
                    .graphApiUrl("http://127.0.0.1:" + server.getPort())
                    .build()) {
                FacebookMarketingTools tools = FacebookMarketingTools.builder(connector)
                        .outputFormat(format)
                        .generic(true)
                        .writes(WritePolicy.allowed().allowDeletion())
                        .build();
                shown = call(tools, answer);
            }
        }
        JsonNode output = JSON.readTree(shown);
        assertThat(output.isObject()).isTrue();
        assertThat(shown).doesNotContain(TOKEN);
        if (output.has("left_out") || output.has("left_out_fields")) {
            return;
        }
        Shown all = Shown.of(output);
        JsonNode body = JSON.readTree(answer.text().replace(TOKEN, "***"));
        JsonNode data = body.has("data") ? body.path("data") : body;
        for (JsonNode value : values(format == OutputFormat.COLUMNS ? counted(data) : data, new ArrayList<>())) {
            assertThat(all.holds(value.asText()))
                    .as("%s in %s", value.asText(), shown)
                    .isTrue();
        }
    }

    private static String call(FacebookMarketingTools tools, Recorded answer) {
        String operation = Objects.requireNonNull(answer.declared());
        ObjectNode arguments = JSON.createObjectNode();
        int dot = operation.indexOf('.');
        arguments.put("entity", operation.substring(0, dot)).put("action", operation.substring(dot + 1));
        ObjectNode params = arguments.putObject("params");
        switch (operation) {
            case "ad_accounts.list" -> {}
            case "ad_library.list" ->
                params.put("search_terms", "kettle")
                        .putArray("ad_reached_countries")
                        .add("DE");
            case "campaigns.get", "campaigns.delete" -> params.put("campaign_id", "7");
            case "ad_creatives.get" -> params.put("creative_id", "7");
            case "ad_sets.get" -> params.put("adset_id", "7");
            case "ads.get" -> params.put("ad_id", "7");
            default -> params.put("account_id", "123");
        }
        return Tools.call(tools, "facebook_marketing_execute", arguments.toString())
                .resultText();
    }

    /** In columns a conversion has a name of its own, and is there under the one of its types that counts. */
    private static JsonNode counted(JsonNode node) {
        JsonNode copy = node.deepCopy();
        for (JsonNode record : copy.isArray() ? copy : List.of(copy)) {
            CONVERSIONS.forEach(list -> {
                if (record.path(list) instanceof ArrayNode actions) {
                    counted(actions);
                }
            });
        }
        return copy;
    }

    private static void counted(ArrayNode actions) {
        List<String> types = new ArrayList<>();
        actions.forEach(action -> types.add(action.path("action_type").asText()));
        for (int i = actions.size() - 1; i >= 0; i--) {
            String type = types.get(i);
            Conversion conversion = Conversion.of(type).orElse(null);
            if (conversion != null) {
                String counts = conversion.actionTypes().stream()
                        .filter(types::contains)
                        .findFirst()
                        .orElseThrow();
                if (counts.equals(type)) {
                    ((ObjectNode) actions.get(i)).remove("action_type");
                } else {
                    actions.remove(i);
                }
            }
        }
    }

    /** All values but the links to other pages, and what the standard reading policy withholds from models. */
    private static List<JsonNode> values(JsonNode node, List<JsonNode> values) {
        if (node.isValueNode()) {
            if (!node.isNull() && !node.asText().isBlank()) {
                values.add(node);
            }
        } else if (node.isArray()) {
            node.forEach(each -> values(each, values));
        } else {
            node.properties().forEach(entry -> {
                String name = entry.getKey();
                boolean withheld = SensitiveFields.PERSONAL.contains(name) || SensitiveFields.PAYMENT.contains(name);
                if (!name.equals("paging") && !withheld) {
                    values(entry.getValue(), values);
                }
            });
        }
        return values;
    }

    /** All that an output says, in names and values alike: actions stand as columns named after them. */
    private record Shown(String text, Set<BigDecimal> numbers) {
        private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

        static Shown of(JsonNode output) {
            StringBuilder text = new StringBuilder();
            collect(output, text);
            Set<BigDecimal> numbers = NUMBER.matcher(text)
                    .results()
                    .map(result -> new BigDecimal(result.group()).stripTrailingZeros())
                    .collect(Collectors.toSet());
            return new Shown(text.toString(), numbers);
        }

        private static void collect(JsonNode node, StringBuilder text) {
            if (node.isValueNode()) {
                text.append(node.asText()).append('\n');
            }
            node.properties().forEach(entry -> {
                text.append(entry.getKey()).append('\n');
                collect(entry.getValue(), text);
            });
            if (node.isArray()) {
                node.forEach(each -> collect(each, text));
            }
        }

        boolean holds(String value) {
            Matcher time = TIME.matcher(value);
            if (time.matches()) {
                return text.contains(time.group(1)) && text.contains(time.group(2));
            }
            if (text.contains(value)) {
                return true;
            }
            if (!NUMBER.matcher(value).matches()) {
                return false;
            }
            // An amount stands with its decimals or, converted from the minor unit, before a currency.
            BigDecimal number = new BigDecimal(value).stripTrailingZeros();
            return numbers.contains(number)
                    || numbers.contains(number.movePointLeft(2).stripTrailingZeros());
        }
    }
}
