package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.agentconnectors.facebookmarketing.api.CampaignObjective;
import dev.agentconnectors.facebookmarketing.api.CampaignStatus;
import dev.agentconnectors.facebookmarketing.api.CreateCampaignRequest;
import dev.agentconnectors.facebookmarketing.api.FacebookRecord;
import dev.agentconnectors.facebookmarketing.api.ListAdLibraryRequest;
import dev.agentconnectors.facebookmarketing.api.MajorUnits;
import dev.agentconnectors.facebookmarketing.api.MinorUnits;
import dev.agentconnectors.facebookmarketing.api.Page;
import dev.agentconnectors.facebookmarketing.api.UpdateCampaignRequest;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Recorded answers through the records of the typed API: every field and value that came is still there, known to the
 * catalogue or not, and every accessor tells what came.
 */
class RealAnswersTypedTest {

    /** Which typed call an answer belongs to, by how the name of its operation begins; the first that fits counts. */
    private static final Map<String, Function<FacebookMarketingConnector, List<? extends FacebookRecord>>> CALLS =
            new LinkedHashMap<>();

    static {
        list("me.adaccounts", connector -> connector.adAccounts().list());
        list("business/owned_ad_accounts", connector -> connector.adAccounts().list());
        list("airbyte:ad_account", connector -> connector.adAccounts().list());
        one("adaccount.get", connector -> connector.adAccounts().get("123"));
        list("airbyte:campaigns", connector -> connector.campaigns().list("123"));
        list("campaigns.list", connector -> connector.campaigns().list("123"));
        one("campaign.get", connector -> connector.campaigns().get("7"));
        list("airbyte:ad_sets", connector -> connector.adSets().list("123"));
        list("adsets.list", connector -> connector.adSets().list("123"));
        list("adset.get (part)", connector -> connector.adSets().list("123"));
        one("adset.get", connector -> connector.adSets().get("7"));
        list("airbyte:ads_insights", connector -> connector.adsInsights().list("123"));
        list(
                "airbyte:custom_conversions",
                connector -> connector.customConversions().list("123"));
        list(
                "airbyte:customcustom_insight",
                connector -> connector.adsInsights().list("123"));
        list("airbyte:ads", connector -> connector.ads().list("123"));
        list("ads.list", connector -> connector.ads().list("123"));
        list("campaign.ads.get", connector -> connector.ads().list("123"));
        one("ad.get", connector -> connector.ads().get("7"));
        list("airbyte:ad_creatives", connector -> connector.adCreatives().list("123"));
        list("adcreatives.list", connector -> connector.adCreatives().list("123"));
        list("ad.adcreatives.get", connector -> connector.adCreatives().list("123"));
        one("adcreative.get", connector -> connector.adCreatives().get("7"));
        list("insights (default_summary", connector -> connector.adsInsights().list("123"));
        list("insights.async.result", connector -> connector.adsInsights().list("123"));
        list("insights.empty", connector -> connector.adsInsights().list("123"));
        list("report_run/insights", connector -> connector.adsInsights().list("123"));
        list("act_/insights", connector -> connector.adsInsights().list("123"));
        list("campaign/insights", connector -> connector.adsInsights().list("123"));
        list("airbyte:images", connector -> connector.images().list("123"));
        list(
                "ads_archive",
                connector -> connector
                        .adLibrary()
                        .list(ListAdLibraryRequest.builder()
                                .searchTerms("kettle")
                                .build()));
        one(
                "campaigns.create",
                connector -> connector
                        .campaigns()
                        .create(CreateCampaignRequest.builder()
                                .accountId("1")
                                .name("n")
                                .objective(CampaignObjective.OUTCOME_TRAFFIC)
                                .status(CampaignStatus.PAUSED)
                                .specialAdCategories()
                                .isAdsetBudgetSharingEnabled(false)
                                .build()));
        one(
                "node.update",
                connector -> connector
                        .campaigns()
                        .update(UpdateCampaignRequest.builder()
                                .campaignId("7")
                                .name("n")
                                .build()));
        one("node.delete", connector -> connector.campaigns().delete("7"));
    }

    private static void list(String begins, Function<FacebookMarketingConnector, Page<? extends FacebookRecord>> call) {
        CALLS.put(begins, connector -> call.apply(connector).records());
    }

    private static void one(String begins, Function<FacebookMarketingConnector, FacebookRecord> call) {
        CALLS.put(begins, connector -> List.of(call.apply(connector)));
    }

    private static @Nullable Function<FacebookMarketingConnector, List<? extends FacebookRecord>> callFor(
            RecordedAnswer answer) {
        String operation = answer.operation().replaceFirst("^.*: ", "");
        boolean plain = answer.isList() && operation.equals("insights");
        return plain
                ? connector -> connector.adsInsights().list("123").records()
                : CALLS.entrySet().stream()
                        .filter(entry -> operation.startsWith(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    @TestFactory
    Stream<DynamicTest> everyKnownShapeOfADeclaredOperation() {
        return tests(RecordedAnswer.SHAPES);
    }

    @TestFactory
    Stream<DynamicTest> everyRecordedAnswerOfADeclaredOperation() {
        assumeTrue(RecordedAnswer.file().isPresent(), "no recording: name one with -Danswers=<absolute path>");
        return tests(RecordedAnswer.file().orElseThrow());
    }

    private static Stream<DynamicTest> tests(Path file) {
        List<RecordedAnswer> answers = RecordedAnswer.read(file).stream()
                .filter(answer -> !answer.isError() && callFor(answer) != null)
                .toList();
        assertThat(answers).hasSizeGreaterThan(10);
        return answers.stream().map(answer -> DynamicTest.dynamicTest(answer.toString(), () -> check(answer)));
    }

    private static void check(RecordedAnswer answer) {
        try (GraphFixture graph = new GraphFixture()) {
            String text = answer.text(GraphFixture.TOKEN);
            graph.answer(text);
            graph.answer(text);
            // What the plain result holds is RealAnswersTest's business; here every record must hold the same.
            ExecutionResult result = answer.isList()
                    ? graph.listCampaigns()
                    : graph.execute("campaigns", "get", Map.of("campaign_id", "7"));
            List<Map<String, Object>> plain = result.records();

            List<? extends FacebookRecord> typed =
                    Objects.requireNonNull(callFor(answer)).apply(graph.connector());

            assertThat(typed).hasSameSizeAs(plain);
            for (int index = 0; index < plain.size(); index++) {
                check(plain.get(index), typed.get(index));
            }
        }
    }

    private static void check(Map<String, Object> came, FacebookRecord record) {
        assertThat(record.toMap()).isEqualTo(came);
        for (Method accessor : record.getClass().getDeclaredMethods()) {
            if (!Modifier.isPublic(accessor.getModifiers()) || accessor.getParameterCount() > 0) {
                continue;
            }
            String place = record.getClass().getSimpleName() + "." + accessor.getName();
            Object value = valueFor(accessor.getName(), came);
            Object said = invoke(accessor, record);
            if (value == null || value.equals("")) {
                assertThat(said).as(place).isIn(null, "", List.of());
            } else {
                assertThat(said).as(place).isNotNull();
                checkValue(place, value, Objects.requireNonNull(said));
            }
        }
    }

    /** What came for an accessor: {@code dailyBudget} reads daily_budget, {@code reach} REACH, {@code click1d} 1d_click. */
    private static @Nullable Object valueFor(String accessor, Map<String, Object> came) {
        String name = accessor.replaceFirst("^(click|view|ev)(\\d+d)$", "$2$1");
        return came.entrySet().stream()
                .filter(entry -> entry.getKey().replace("_", "").equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object invoke(Method accessor, FacebookRecord record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(accessor + " on " + record, e.getCause() == null ? e : e.getCause());
        }
    }

    private static void checkValue(String place, Object came, Object said) {
        if (said instanceof FacebookRecord record) {
            check(Objects.requireNonNull(Json.asMap(came)), record);
        } else if (said instanceof List<?> list) {
            Object elements = came instanceof Map<?, ?> edge && edge.containsKey("data") ? edge.get("data") : came;
            List<?> those = List.copyOf((Collection<?>) Objects.requireNonNull(elements));
            assertThat(list).as(place).hasSameSizeAs(those);
            for (int index = 0; index < those.size(); index++) {
                checkValue(place, those.get(index), list.get(index));
            }
        } else if (said instanceof String text) {
            assertThat(text).as(place).isEqualTo(came instanceof String ? came : Json.write(came));
        } else if (said instanceof Map<?, ?>) {
            assertThat(said).as(place).isEqualTo(came);
        } else if (said instanceof Boolean flag) {
            assertThat(List.of("true", "1").contains(came.toString())).as(place).isEqualTo(flag);
        } else if (said instanceof OffsetDateTime time) {
            assertThat(
                            came instanceof Number
                                    ? Long.toString(time.toEpochSecond())
                                    : time.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxx", Locale.ROOT)))
                    .as(place)
                    .isEqualTo(came.toString());
        } else if (said instanceof LocalDate day) {
            assertThat(came.toString()).as(place).startsWith(day.toString());
        } else {
            number(said)
                    .ifPresentOrElse(
                            number -> assertThat(number).as(place).isEqualByComparingTo(came.toString()),
                            () -> assertThat(said).as(place).hasToString(came.toString()));
        }
    }

    private static Optional<BigDecimal> number(Object said) {
        return said instanceof MinorUnits minor
                ? Optional.of(BigDecimal.valueOf(minor.amount()))
                : said instanceof MajorUnits major
                        ? Optional.of(major.amount())
                        : said instanceof Number ? Optional.of(new BigDecimal(said.toString())) : Optional.empty();
    }
}
