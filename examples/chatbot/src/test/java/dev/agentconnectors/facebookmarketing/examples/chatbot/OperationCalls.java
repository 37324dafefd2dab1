package dev.agentconnectors.facebookmarketing.examples.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.examples.chatbot.OperationCall.Cents;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Metrics;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.PixelHour;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A call of every operation that agents use most, against one ad account of a sandbox. */
final class OperationCalls {

    private static final int PAGE = 25;
    private static final List<String> NAMED = List.of("get", "update");

    private final Store store;
    private final String account;

    OperationCalls(Store store) {
        this.store = store;
        this.account = store.accountIds().get(0);
    }

    /** Reads and renames by what the catalogue says; what takes more than that has a call of its own. */
    List<OperationCall> all() {
        Map<String, OperationCall> own = Stream.of(
                        currentUser(),
                        accounts(),
                        get("ad_accounts", "account_id", Kind.AD_ACCOUNT),
                        createCampaign(),
                        deleteCampaign(),
                        createAdSet(),
                        updateAdSet(),
                        createAd(),
                        pixelStats(),
                        insights(),
                        startReportRun(),
                        reportRunState(),
                        reportRunRows(),
                        adLibrary())
                .collect(Collectors.toMap(OperationCall::operation, call -> call));
        return Catalog.facebookMarketing().entities().stream()
                .flatMap(entity -> entity.operations().stream()
                        .filter(operation -> own.containsKey(operation.toString()) || isPlain(entity, operation))
                        .map(operation -> own.containsKey(operation.toString())
                                ? own.get(operation.toString())
                                : declared(entity, operation)))
                .toList();
    }

    /** Lists, reads and renames of what the account holds; all others are executed with the sentences of the tools. */
    private static boolean isPlain(Entity entity, Operation operation) {
        boolean listed = entity.operation("list")
                .map(list -> list.path().replaceFirst("^/act_\\{account_id}/", ""))
                .flatMap(Kind::ofEdge)
                .isPresent();
        boolean named = entity.record().field("name").isPresent();
        return listed && (operation.action().equals("list") || (named && NAMED.contains(operation.action())));
    }

    private OperationCall declared(Entity entity, Operation operation) {
        Kind kind = entity.operation("list")
                .map(list -> list.path().replaceFirst("^/act_\\{account_id}/", ""))
                .flatMap(Kind::ofEdge)
                .orElseThrow(() -> new AssertionError(operation + " needs a call of its own here"));
        return switch (operation.action()) {
            case "list" -> list(entity.name(), kind);
            case "get" -> get(entity.name(), entity.id().orElseThrow().name(), kind);
            case "update" -> update(entity.name(), entity.id().orElseThrow().name(), kind);
            default -> throw new AssertionError(operation + " needs a call of its own here");
        };
    }

    private static OperationCall currentUser() {
        return new OperationCall(
                "current_user.get", Map.of(), result -> assertThat(only(result)).containsOnlyKeys("id", "name"));
    }

    private OperationCall reportRunState() {
        return new OperationCall(
                "report_runs.get",
                Map.of("report_run_id", reportRun()),
                result -> assertThat(only(result)).containsEntry("async_status", "Job Completed"));
    }

    private OperationCall reportRunRows() {
        return new OperationCall(
                "report_runs.list",
                Map.of("report_run_id", reportRun()),
                result -> assertThat(result.records())
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row).containsKeys("campaign_id", "spend")));
    }

    private OperationCall accounts() {
        return new OperationCall(
                "ad_accounts.list",
                Map.of(),
                result -> assertThat(values(result, "account_id")).isEqualTo(store.accountIds()));
    }

    private OperationCall list(String entity, Kind kind) {
        return new OperationCall(entity + ".list", Map.of("account_id", account), result -> {
            List<Object> expected = store.list(account, kind.edge()).stream()
                    .limit(PAGE)
                    .map(fields -> fields.get("id"))
                    .toList();
            assertThat(expected).isNotEmpty();
            assertThat(values(result, "id")).isEqualTo(expected);
        });
    }

    private OperationCall get(String entity, String idParameter, Kind kind) {
        Node node = kind == Kind.AD_ACCOUNT ? store.node(account).orElseThrow() : newest(kind);
        return new OperationCall(
                entity + ".get",
                Map.of(idParameter, kind == Kind.AD_ACCOUNT ? account : node.id()),
                result -> assertThat(only(result))
                        .containsEntry("id", node.id())
                        .containsEntry(
                                "name", store.node(node.id()).orElseThrow().get("name")));
    }

    private OperationCall update(String entity, String idParameter, Kind kind) {
        Node node = newest(kind);
        String name = node.text("name") + " (renamed)";
        return new OperationCall(entity + ".update", Map.of(idParameter, node.id(), "name", name), result -> {
            assertThat(only(result)).containsEntry("success", true);
            assertThat(store.node(node.id()).orElseThrow().text("name")).isEqualTo(name);
        });
    }

    private OperationCall updateAdSet() {
        Node adSet = store.children(account, Kind.AD_SET).stream()
                .filter(node -> node.number("daily_budget") > 0)
                .findFirst()
                .orElseThrow();
        long more = adSet.number("daily_budget") + 10_00;
        return new OperationCall(
                "ad_sets.update", Map.of("adset_id", adSet.id(), "daily_budget", new Cents(more)), result -> {
                    assertThat(only(result)).containsEntry("success", true);
                    assertThat(store.node(adSet.id()).orElseThrow().number("daily_budget"))
                            .isEqualTo(more);
                });
    }

    private OperationCall deleteCampaign() {
        Node campaign = store.children(account, Kind.CAMPAIGN).stream()
                .filter(node -> !node.text("status").equals("DELETED"))
                .reduce((newer, older) -> older)
                .orElseThrow();
        return new OperationCall("campaigns.delete", Map.of("campaign_id", campaign.id()), result -> {
            assertThat(only(result)).containsEntry("success", true);
            assertThat(store.node(campaign.id()).orElseThrow().text("status")).isEqualTo("DELETED");
        });
    }

    private OperationCall createCampaign() {
        return new OperationCall(
                "campaigns.create",
                Map.of(
                        "account_id",
                        account,
                        "name",
                        "Winter Boots",
                        "objective",
                        "OUTCOME_SALES",
                        "status",
                        "PAUSED",
                        "special_ad_categories",
                        List.of(),
                        "daily_budget",
                        new Cents(75_50)),
                created(Kind.CAMPAIGN, Map.of("name", "Winter Boots", "status", "PAUSED", "daily_budget", "7550")));
    }

    private OperationCall createAdSet() {
        String campaign = newest(Kind.AD_SET).text("campaign_id");
        return new OperationCall(
                "ad_sets.create",
                Map.of(
                        "account_id",
                        account,
                        "name",
                        "Hikers",
                        "campaign_id",
                        campaign,
                        "daily_budget",
                        new Cents(20_00),
                        "billing_event",
                        "IMPRESSIONS",
                        "optimization_goal",
                        "LINK_CLICKS",
                        "targeting",
                        Map.of("geo_locations", Map.of("countries", List.of("US"))),
                        "status",
                        "PAUSED"),
                created(Kind.AD_SET, Map.of("campaign_id", campaign, "status", "PAUSED", "daily_budget", "2000")));
    }

    private OperationCall createAd() {
        String adSet = newest(Kind.AD_SET).id();
        String creative = newest(Kind.CREATIVE).id();
        return new OperationCall(
                "ads.create",
                Map.of(
                        "account_id",
                        account,
                        "name",
                        "Boots in snow",
                        "adset_id",
                        adSet,
                        "creative",
                        Map.of("creative_id", creative),
                        "status",
                        "PAUSED"),
                created(
                        Kind.AD,
                        Map.of("name", "Boots in snow", "adset_id", adSet, "creative", Map.of("id", creative))));
    }

    private OperationCall pixelStats() {
        String pixel = newest(Kind.PIXEL).id();
        return new OperationCall(
                "pixel_stats.list",
                Map.of("pixel_id", pixel),
                result -> assertThat(result.records().stream()
                                .flatMap(hour -> ((List<?>) hour.get("data")).stream())
                                .map(count -> ((Map<?, ?>) count).get("value"))
                                .collect(Collectors.toSet()))
                        .isEqualTo(store.pixelHours(pixel).stream()
                                .map(PixelHour::event)
                                .collect(Collectors.toSet())));
    }

    private OperationCall insights() {
        Metrics week = store.insights(
                account, store.today().minusDays(7), store.today().minusDays(1));
        return new OperationCall(
                "ads_insights.list",
                Map.of("account_id", account, "level", "account", "date_preset", "last_7d"),
                result -> {
                    Map<String, Object> total = result.records().get(0);
                    assertThat(new BigDecimal(String.valueOf(total.get("spend"))))
                            .isEqualByComparingTo(BigDecimal.valueOf(week.spend(), 2));
                    assertThat(total).containsEntry("impressions", Long.toString(week.impressions()));
                });
    }

    private OperationCall startReportRun() {
        return new OperationCall(
                "report_runs.start",
                Map.of("account_id", account, "level", "campaign", "fields", "campaign_id,spend"),
                result -> assertThat(store.node(String.valueOf(only(result).get("report_run_id")))
                                .orElseThrow()
                                .kind())
                        .isEqualTo(Kind.REPORT_RUN));
    }

    /** A run that somebody started before. */
    private String reportRun() {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("object", store.node(account).orElseThrow().id());
        run.put("params", Map.of("level", "campaign", "fields", "campaign_id,spend"));
        run.put("started", SandboxAgent.CLOCK.instant().toString());
        run.put("end", "Job Completed");
        return store.create(Kind.REPORT_RUN, account, run);
    }

    private OperationCall adLibrary() {
        String page = String.valueOf(store.adLibrary().get(0).get("page_id"));
        return new OperationCall(
                "ad_library.list",
                Map.of("ad_reached_countries", "ALL", "search_page_ids", page, "ad_active_status", "ALL"),
                result -> assertThat(values(result, "id"))
                        .isEqualTo(store.adLibrary().stream()
                                .filter(ad -> page.equals(ad.get("page_id")))
                                .limit(PAGE)
                                .map(ad -> ad.get("id"))
                                .toList()));
    }

    private Consumer<ExecutionResult> created(Kind kind, Map<String, Object> expected) {
        return result -> {
            Node created = store.node(String.valueOf(only(result).get("id"))).orElseThrow();
            assertThat(created.kind()).isEqualTo(kind);
            assertThat(created).isEqualTo(newest(kind));
            assertThat(created.fields()).containsAllEntriesOf(expected);
        };
    }

    private Node newest(Kind kind) {
        return store.children(account, kind).get(0);
    }

    private static Map<String, Object> only(ExecutionResult result) {
        assertThat(result.isList()).isFalse();
        return result.records().get(0);
    }

    private static List<Object> values(ExecutionResult result, String field) {
        assertThat(result.isList()).isTrue();
        return result.records().stream().map(record -> record.get(field)).toList();
    }
}
