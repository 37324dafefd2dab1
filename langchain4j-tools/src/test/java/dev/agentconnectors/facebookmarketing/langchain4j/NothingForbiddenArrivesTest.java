package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.AirbyteAuthConfig;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.RetryPolicy;
import dev.agentconnectors.facebookmarketing.api.Call;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.examples.sandbox.RecordedRequest;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.Approvals;
import dev.agentconnectors.facebookmarketing.langchain4j.approval.PendingWrites;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolExecutionResult;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Thousands of calls as a hostile model would make them, through every kind of tool and in both modes, against a policy with
 * every rule on. What is judged is not what the tools say but what has become of the sandbox.
 */
class NothingForbiddenArrivesTest {

    private static final int CALLS = 2_500;
    private static final long SEED = 20_261_124;
    private static final String ACCOUNT = "734512908841277";
    private static final String OTHER = "208733456119045";
    private static final List<String> EDGES = List.of("campaigns", "adsets", "ads");
    private static final long MOST_DAILY = 50_00;
    private static final long MOST_LIFETIME = 200_00;
    private static final long MOST_BID = 1_00;

    private static final List<Object> VALUES = new ArrayList<>(List.of(
            "ACTIVE",
            " active\u0001",
            "Active\u200b",
            "\uff21\uff23\uff34\uff29\uff36\uff25",
            "ACTIVE\u0000",
            List.of("ACTIVE"),
            Map.of("status", "ACTIVE"),
            "[\"ACTIVE\"]",
            "ARCHIVED",
            "DELETED",
            "PAUSED",
            "PAUSED&status=ACTIVE",
            "5000000.00 USD",
            "50.00 USD",
            "USD 49",
            "0.01 USD",
            "1e9 USD",
            "\u0661\u0660\u0660.00 USD",
            "50,00 USD",
            "5000",
            5_000_000,
            99_999_999_999_999L,
            -1,
            0,
            1e18,
            "5000 JPY",
            true,
            "",
            "   ",
            "null",
            "2099-01-01T00:00:00+0000",
            "2099-01-01",
            "4102444800",
            "act_" + OTHER,
            OTHER,
            ACCOUNT + "/campaigns",
            "../act_" + OTHER,
            "me",
            "{\"object_story_spec\":{\"page_id\":\"999\"}}",
            "{\"creative_id\":\"1\",\"object_story_id\":\"999_1\"}",
            Map.of("creative_id", "1", "instagram_user_id", "999"),
            "[\"validate_only\"]",
            "{\"status\":\"ACTIVE\"}",
            "\"{\\\"status\\\":\\\"ACTIVE\\\",\\\"daily_budget\\\":\\\"5000000\\\"}\"",
            List.of(Map.of("campaign_id", "1", "daily_budget", 5_000_000)),
            List.of(List.of("PAUSED", "ACTIVE")),
            "x".repeat(5_000),
            "\u202eACTIVE",
            Map.of("a", Map.of("b", List.of(Map.of("c", "d")))),
            "id,name,targeting",
            "id,targeting.as(name)",
            "id,account{campaigns{daily_budget}}"));

    private static final List<String> NAMES = List.of(
            "Status",
            "STATUS",
            "status[]",
            "status ",
            "configured_status",
            "effective_status",
            "method",
            "Method",
            "access_token",
            "batch",
            "daily_budget ",
            "Daily_Budget",
            "lifetime_budget\u0000",
            "adset_budgets",
            "budget_schedule_specs",
            "campaign_spec",
            "account_id",
            "id",
            "ids",
            "campaign_id",
            "adset_id",
            "ad_id",
            "params",
            "execution_options",
            "include_headers",
            "bid_amount",
            "spend_cap",
            "creative",
            "promoted_object",
            "end_time",
            "fields",
            "filtering",
            "query");

    private static final Set<String> MIGHTY = Set.of("facebook_marketing_execute", "own_generic", "own_guarded");
    private static final Pattern ID = Pattern.compile("[0-9]{12,}");

    /** In a form, and in a call through Airbyte. */
    private static final Pattern SPEAKING_CREATIVE =
            Pattern.compile("(^|&)creative=[^&]*(object_story|instagram_user_id)"
                    + "|\"action\":\"(create|update)\".*\"creative\":[^}]*(object_story|instagram_user_id)");

    private final Random random = new Random(SEED);
    private Sandbox sandbox;
    private FacebookMarketingConnector connector;
    private List<AiServiceTool> tools;
    private List<Map<String, Object>> calls;

    static class OwnGeneric {

        private final FacebookMarketingConnector connector;

        OwnGeneric(FacebookMarketingConnector connector) {
            this.connector = connector;
        }

        @Tool
        ExecutionResult own_generic(
                @P(name = "entity") String entity,
                @P(name = "action") String action,
                @P(name = "params", required = false) Map<String, Object> params) {
            return connector.execute(entity, action, params);
        }
    }

    static class OwnGuarded {

        private final FacebookMarketingConnector connector;

        OwnGuarded(FacebookMarketingConnector connector) {
            this.connector = connector;
        }

        @Tool
        String own_guarded(
                @P(name = "what") String what,
                @P(name = "how") String how,
                @P(name = "with", required = false) Map<String, Object> with) {
            // As one of several, so that what is true of single calls is seen to be true of these.
            return connector
                    .executeAllAsync(List.of(Call.of("current_user", "get", Map.of()), new Call(what, how, with)))
                    .join()
                    .get(1)
                    .get()
                    .toJson();
        }
    }

    @BeforeEach
    void start() {
        sandbox = Sandbox.start();
    }

    @AfterEach
    void stop() {
        connector.close();
        sandbox.close();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void nothingForbiddenArrives(Mode mode) {
        prepare(mode);
        Map<String, Map<String, Object>> before = everything(ACCOUNT);
        Map<String, Map<String, Object>> foreignBefore = everything(OTHER);
        int answered = 0;

        for (int i = 0; i < CALLS; i++) {
            String said = said(mutated(calls.get(random.nextInt(calls.size()))));
            answered += said.startsWith("ok:") ? 1 : 0;
            if (said.startsWith("ok:")) {
                assertThat(said).as("call %s", i).doesNotContain("geo_locations");
                assertThat(ID.matcher(said).results().map(MatchResult::group))
                        .as("call %s", i)
                        .noneMatch(foreignBefore::containsKey);
            }
        }

        assertThat(everything(OTHER)).as("another account").isEqualTo(foreignBefore);
        requireWithinTheRules(before, everything(ACCOUNT));
        assertThat(answered).as("calls that were permitted").isGreaterThan(CALLS / 50);
        assertThat(sandbox.requests().all())
                .noneMatch(request -> request.method().equals("DELETE"));
        assertThat(sandbox.requests().all())
                .extracting(RecordedRequest::body)
                .noneMatch(body -> SPEAKING_CREATIVE.matcher(body).find());
    }

    /** The same calls where every write waits for a decision: none arrives at all. */
    @ParameterizedTest
    @EnumSource(Mode.class)
    void nothingArrivesThatWaits(Mode mode) {
        Approvals approvals = Approvals.builder((ConnectorResolver) context -> connector)
                .rules(this::everyRule)
                .authorizer((write, by) -> true)
                .build();
        prepare(mode, policy -> approvals.policy());
        Map<String, Map<String, Object>> before = everything(ACCOUNT);
        Map<String, Map<String, Object>> foreignBefore = everything(OTHER);

        for (int i = 0; i < CALLS / 3; i++) {
            String unused = said(mutated(calls.get(random.nextInt(calls.size()))));
        }

        assertThat(everything(ACCOUNT)).isEqualTo(before);
        assertThat(everything(OTHER)).isEqualTo(foreignBefore);
        assertThat(approvals.list(PendingWrites.Query.all()))
                .as("what was permitted waits")
                .isNotEmpty()
                .allSatisfy(write -> assertThat(write.call().accountId()).isEqualTo(ACCOUNT));
    }

    private void prepare(Mode mode) {
        prepare(mode, UnaryOperator.identity());
    }

    private void prepare(Mode mode, UnaryOperator<WritePolicy> waiting) {
        connector = (mode == Mode.OPEN_SOURCE
                        ? FacebookMarketingConnector.builder()
                                .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                                .graphApiUrl(sandbox.graphUrl())
                        : FacebookMarketingConnector.builder()
                                .authConfig(AirbyteAuthConfig.builder()
                                        .airbyteClientId(Sandbox.AIRBYTE_CLIENT_ID)
                                        .airbyteClientSecret(Sandbox.AIRBYTE_CLIENT_SECRET)
                                        .connectorId(Sandbox.AIRBYTE_CONNECTOR_ID)
                                        .build())
                                .airbyteApiUrl(sandbox.airbyteUrl()))
                .retryPolicy(RetryPolicy.NONE)
                .allowUnknownParameters(random.nextBoolean())
                .build();
        Predicate<Operation> some =
                ToolSets.entities("campaigns", "ad_sets", "ads", "ad_accounts", "current_user", "ads_insights");
        WritePolicy writes = waiting.apply(everyRule(WritePolicy.allowed()));
        ReadPolicy reads = ReadPolicy.standard().onlyAccounts(ACCOUNT).withholdFields("targeting");
        ToolUtils own = ToolUtils.builder(connector)
                .only(some)
                .writes(writes)
                .reads(reads)
                .build();
        tools = new ArrayList<>(FacebookMarketingTools.builder(connector)
                .only(some)
                .writes(writes)
                .reads(reads)
                .build());
        tools.addAll(FacebookMarketingTools.builder(connector)
                .generic(true)
                .only(some)
                .writes(writes)
                .reads(reads)
                .build());
        tools.addAll(own.decorate(new OwnGeneric(connector)));
        tools.addAll(own.decorate(OwnGuarded::new));
        calls = calls();
    }

    private WritePolicy everyRule(WritePolicy policy) {
        return policy.maxDailyBudget("50.00 USD")
                .maxLifetimeBudget("200.00 USD")
                .maxBid("1.00 USD")
                .maxSpendLimit("100.00 USD")
                .onlyAccounts(ACCOUNT)
                .onlyPages("555")
                .sumsIn(SpendingLedger.inMemory());
    }

    /** Calls that make sense, some of them permitted, for the mutations to start from. */
    private List<Map<String, Object>> calls() {
        List<Map<String, Object>> made = new ArrayList<>();
        for (String account : List.of(ACCOUNT, OTHER)) {
            Map<String, Object> campaign = pick(account, "campaigns");
            Map<String, Object> adSet = pick(account, "adsets");
            Map<String, Object> ad = pick(account, "ads");
            Map<String, Object> creative = pick(account, "adcreatives");
            made.add(call("campaigns", "list", Map.of("account_id", account)));
            made.add(call("ad_sets", "list", Map.of("account_id", account, "fields", "id,name,daily_budget")));
            made.add(call("ads", "get", Map.of("ad_id", ad.get("id"))));
            made.add(call("campaigns", "get", Map.of("campaign_id", campaign.get("id"), "fields", "id,name")));
            made.add(call("ad_accounts", "list", Map.of()));
            made.add(call("campaigns", "search", Map.of("limit", 3)));
            made.add(call("campaigns", "update", Map.of("campaign_id", campaign.get("id"), "name", "Renamed")));
            made.add(call("campaigns", "update", Map.of("campaign_id", campaign.get("id"), "status", "PAUSED")));
            made.add(call("campaigns", "delete", Map.of("campaign_id", campaign.get("id"))));
            made.add(call("campaigns", "update", Map.of("campaign_id", campaign.get("id"), "daily_budget", "40 USD")));
            made.add(call("ad_sets", "update", Map.of("adset_id", adSet.get("id"), "daily_budget", "45.00 USD")));
            made.add(call("ad_sets", "update", Map.of("adset_id", adSet.get("id"), "bid_amount", "0.90 USD")));
            made.add(call("ad_sets", "update", Map.of("adset_id", adSet.get("id"), "end_time", "2099-01-01")));
            made.add(call("ads", "update", Map.of("ad_id", ad.get("id"), "name", "Renamed")));
            made.add(call(
                    "ads",
                    "create",
                    Map.of(
                            "account_id",
                            account,
                            "name",
                            "New ad",
                            "adset_id",
                            adSet.get("id"),
                            "creative",
                            Map.of("creative_id", creative.get("id")),
                            "status",
                            "PAUSED")));
            made.add(call(
                    "campaigns",
                    "create",
                    Map.of(
                            "account_id",
                            account,
                            "name",
                            "New campaign",
                            "objective",
                            "OUTCOME_TRAFFIC",
                            "status",
                            "PAUSED",
                            "special_ad_categories",
                            List.of(),
                            "daily_budget",
                            "9.00 USD")));
            made.add(call(
                    "ad_sets",
                    "create",
                    Map.of(
                            "account_id",
                            account,
                            "name",
                            "New ad set",
                            "campaign_id",
                            campaign.get("id"),
                            "billing_event",
                            "IMPRESSIONS",
                            "optimization_goal",
                            "LINK_CLICKS",
                            "targeting",
                            Map.of("geo_locations", Map.of("countries", List.of("US"))),
                            "status",
                            "PAUSED",
                            "daily_budget",
                            "9.00 USD")));
        }
        return made;
    }

    private Map<String, Object> pick(String account, String edge) {
        List<Map<String, Object>> all = sandbox.store().list(account, edge);
        return all.get(random.nextInt(all.size()));
    }

    private static Map<String, Object> call(String entity, String action, Map<String, ?> params) {
        return Map.of("entity", entity, "action", action, "params", params);
    }

    private Map<String, Object> mutated(Map<String, Object> call) {
        Map<String, Object> mutated = new HashMap<>(call);
        Map<String, Object> params = new LinkedHashMap<>();
        ((Map<?, ?>) call.get("params")).forEach((name, value) -> params.put(String.valueOf(name), value));
        for (int times = random.nextInt(4); times > 0; times--) {
            List<String> names = new ArrayList<>(params.keySet());
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    if (!names.isEmpty()) {
                        params.put(names.get(random.nextInt(names.size())), value());
                    }
                }
                case 2 -> params.put(NAMES.get(random.nextInt(NAMES.size())), value());
                case 3 ->
                    params.put(
                            List.of("status", "daily_budget", "lifetime_budget").get(random.nextInt(3)), value());
                case 4 -> {
                    if (!names.isEmpty()) {
                        params.remove(names.get(random.nextInt(names.size())));
                    }
                }
                default ->
                    params.put(
                            List.of("campaign_id", "adset_id", "ad_id").get(random.nextInt(3)),
                            pick(random.nextBoolean() ? ACCOUNT : OTHER, EDGES.get(random.nextInt(3)))
                                    .get("id"));
            }
        }
        mutated.put(
                "params",
                switch (random.nextInt(16)) {
                    case 0, 1 -> ToolJson.write(params);
                    case 2 -> ToolJson.write(ToolJson.write(params));
                    case 3 -> Map.of("params", params);
                    case 4 -> List.of(params);
                    default -> params;
                });
        if (random.nextInt(12) == 0) {
            mutated.put(
                    "entity",
                    List.of("ads ", "AD_SETS", "campaigns\u0000", "offers", "*").get(random.nextInt(5)));
        }
        if (random.nextInt(12) == 0) {
            mutated.put(
                    "action",
                    List.of("update ", "UPDATE", "create", "delete", "activate").get(random.nextInt(5)));
        }
        return mutated;
    }

    private Object value() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    @SuppressWarnings("unchecked")
    private String said(Map<String, Object> call) {
        AiServiceTool tool = tools.get(random.nextInt(tools.size()));
        if (random.nextInt(3) > 0) {
            // The tools that can do everything more often than their share.
            List<AiServiceTool> mighty =
                    tools.stream().filter(one -> MIGHTY.contains(one.name())).toList();
            tool = mighty.get(random.nextInt(mighty.size()));
        }
        Object params = call.get("params");
        Object arguments = switch (tool.name()) {
            case "facebook_marketing_execute", "own_generic" -> call;
            case "own_guarded" ->
                Map.of(
                        "what", call.get("entity"),
                        "how", call.get("action"),
                        "with", params instanceof Map ? inMinorUnits((Map<String, Object>) params) : params);
            default -> params;
        };
        try {
            ToolExecutionResult result = tool.toolExecutor()
                    .executeWithContext(
                            ToolExecutionRequest.builder()
                                    .id("call")
                                    .name(tool.name())
                                    .arguments(arguments instanceof String text ? text : ToolJson.write(arguments))
                                    .build(),
                            InvocationContext.builder().chatMemoryId("mallory").build());
            return (result.isError() ? "error:" : "ok:") + result.resultText();
        } catch (ToolExecutionException ownFailure) {
            return "error:" + ownFailure.getMessage();
        }
    }

    /** Developers' own tools speak the API's units. */
    private static Map<String, Object> inMinorUnits(Map<String, Object> params) {
        Map<String, Object> converted = new LinkedHashMap<>(params);
        converted.replaceAll(
                (name, value) -> value instanceof String text && text.endsWith(" USD") && text.length() < 12
                        ? text.replaceAll("[^0-9]", "")
                        : value);
        return converted;
    }

    private Map<String, Map<String, Object>> everything(String account) {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        for (String edge : EDGES) {
            sandbox.store()
                    .list(account, edge)
                    .forEach(one -> all.put(
                            String.valueOf(one.get("id")),
                            new HashMap<>(sandbox.store()
                                    .find(String.valueOf(one.get("id")))
                                    .orElseThrow())));
        }
        return all;
    }

    private static void requireWithinTheRules(
            Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> after) {
        long daily = 0;
        long lifetime = 0;
        for (Map.Entry<String, Map<String, Object>> one : after.entrySet()) {
            Map<String, Object> was = before.getOrDefault(one.getKey(), Map.of());
            Map<String, Object> is = one.getValue();
            if (!is.get("status").equals(was.get("status"))) {
                assertThat(is).as("status of %s", one.getKey()).containsEntry("status", "PAUSED");
            }
            if (was.get("end_time") != null && hasPassed(was.get("end_time"))) {
                assertThat(is.get("end_time")).as("end of %s", one.getKey()).isEqualTo(was.get("end_time"));
            }
            daily += raised("daily_budget", was, is, MOST_DAILY);
            lifetime += raised("lifetime_budget", was, is, MOST_LIFETIME);
            raised("bid_amount", was, is, MOST_BID);
            raised("spend_cap", was, is, 100_00);
        }
        assertThat(before.keySet()).as("nothing was deleted").allMatch(after::containsKey);
        assertThat(daily).as("raised daily budgets").isLessThanOrEqualTo(MOST_DAILY);
        assertThat(lifetime).as("raised lifetime budgets").isLessThanOrEqualTo(MOST_LIFETIME);
    }

    private static boolean hasPassed(Object time) {
        return OffsetDateTime.parse(time.toString(), DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXX"))
                .isBefore(OffsetDateTime.now(ZoneOffset.UTC));
    }

    private static long raised(String field, Map<String, Object> was, Map<String, Object> is, long most) {
        long before = amount(was.get(field));
        long after = amount(is.get(field));
        if (after > before) {
            assertThat(after).as("%s of %s", field, is.get("id")).isLessThanOrEqualTo(most);
        }
        return Math.max(0, after - before);
    }

    private static long amount(@Nullable Object value) {
        return value == null ? 0 : Long.parseLong(value.toString());
    }
}
