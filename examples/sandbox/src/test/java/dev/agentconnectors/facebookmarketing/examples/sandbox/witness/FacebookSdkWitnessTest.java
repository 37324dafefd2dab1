package dev.agentconnectors.facebookmarketing.examples.sandbox.witness;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.facebook.ads.sdk.APIContext;
import com.facebook.ads.sdk.APIException;
import com.facebook.ads.sdk.APINodeList;
import com.facebook.ads.sdk.APIRequest;
import com.facebook.ads.sdk.Ad;
import com.facebook.ads.sdk.AdAccount;
import com.facebook.ads.sdk.AdCreative;
import com.facebook.ads.sdk.AdReportRun;
import com.facebook.ads.sdk.AdSet;
import com.facebook.ads.sdk.AdsInsights;
import com.facebook.ads.sdk.AdsPixel;
import com.facebook.ads.sdk.AdsPixelStatsResult;
import com.facebook.ads.sdk.Campaign;
import com.facebook.ads.sdk.Targeting;
import com.facebook.ads.sdk.TargetingGeoLocation;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.DailyRow;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Facebook's own SDK takes the sandbox for the Graph API. */
class FacebookSdkWitnessTest {
    private final Sandbox sandbox =
            Sandbox.builder().appSecret("the app secret").start();
    private final Store store = sandbox.store();
    private final APIContext context = new APIContext(
            sandbox.graphUrl(), sandbox.graphUrl(), "v26.0", Sandbox.ACCESS_TOKEN, "the app secret", null, false);
    private final AdAccount account = new AdAccount("act_" + USD, context);

    @BeforeAll
    static void speakPlainHttp() {
        APIRequest.changeRequestExecutor(new PlainHttpExecutor());
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void itPagesThroughAllCampaigns() throws Exception {
        List<Object> ids = new ArrayList<>();
        APINodeList<Campaign> page = account.getCampaigns()
                .setParam("limit", "20")
                .requestNameField()
                .requestObjectiveField()
                .execute();
        while (page != null && !page.isEmpty()) {
            page.forEach(campaign -> ids.add(campaign.getId()));
            page = page.nextPage();
        }

        assertThat(ids)
                .isEqualTo(store.list(USD, "campaigns").stream()
                        .map(item -> item.get("id"))
                        .toList());
    }

    @Test
    void itReadsInsights() throws Exception {
        APINodeList<AdsInsights> rows = account.getInsights()
                .setLevel(AdsInsights.EnumLevel.VALUE_CAMPAIGN)
                .setDatePreset(AdsInsights.EnumDatePreset.VALUE_LAST_7D)
                .setParam("limit", "200")
                .requestField("spend")
                .requestField("impressions")
                .requestField("actions")
                .execute();
        BigDecimal spend = BigDecimal.ZERO;
        for (AdsInsights row : rows) {
            spend = spend.add(new BigDecimal(row.getFieldSpend()));
            assertThat(row.getFieldActions()).isNotEmpty();
        }

        long minor = store
                .dailyRows(USD, store.today().minusDays(7), store.today().minusDays(1))
                .stream()
                .map(DailyRow::metrics)
                .mapToLong(metrics -> metrics.spend())
                .sum();
        assertThat(spend).isEqualByComparingTo(BigDecimal.valueOf(minor, 2)).isPositive();
    }

    @Test
    void itCreatesUpdatesReadsBackAndDeletes() throws Exception {
        Campaign campaign = account.createCampaign()
                .setName("Made by the SDK – ok")
                .setObjective(Campaign.EnumObjective.VALUE_OUTCOME_TRAFFIC)
                .setStatus(Campaign.EnumStatus.VALUE_PAUSED)
                .setSpecialAdCategories(List.of(Campaign.EnumSpecialAdCategories.VALUE_NONE))
                .setIsAdsetBudgetSharingEnabled(false)
                .execute();
        AdSet adset = account.createAdSet()
                .setName("Its ad set")
                .setCampaignId(campaign.getId())
                .setDailyBudget(5_000L)
                .setBillingEvent(AdSet.EnumBillingEvent.VALUE_IMPRESSIONS)
                .setOptimizationGoal(AdSet.EnumOptimizationGoal.VALUE_LINK_CLICKS)
                .setTargeting(new Targeting()
                        .setFieldGeoLocations(new TargetingGeoLocation().setFieldCountries(List.of("US"))))
                .setStatus(AdSet.EnumStatus.VALUE_PAUSED)
                .execute();
        String creative = store.list(USD, "adcreatives").get(0).get("id").toString();
        Ad ad = account.createAd()
                .setName("Its ad")
                .setAdsetId(Long.parseLong(adset.getId()))
                .setCreative(new AdCreative().setFieldId(creative))
                .setStatus(Ad.EnumStatus.VALUE_PAUSED)
                .execute();
        new Campaign(campaign.getId(), context)
                .update()
                .setName("Renamed by the SDK")
                .execute();

        Campaign read = new Campaign(campaign.getId(), context)
                .get()
                .requestNameField()
                .requestStatusField()
                .execute();
        assertThat(read.getFieldName()).isEqualTo("Renamed by the SDK");
        assertThat(read.getFieldStatus()).isEqualTo(Campaign.EnumStatus.VALUE_PAUSED);
        assertThat(new AdSet(adset.getId(), context)
                        .get()
                        .requestDailyBudgetField()
                        .execute()
                        .getFieldDailyBudget())
                .isEqualTo("5000");
        assertThat(new Ad(ad.getId(), context)
                        .get()
                        .requestCreativeField()
                        .execute()
                        .getFieldCreative()
                        .getId())
                .isEqualTo(creative);
        assertThat(store.find(campaign.getId()).orElseThrow()).containsEntry("name", "Renamed by the SDK");

        new Campaign(campaign.getId(), context).delete().execute();
        assertThat(store.list(USD, "campaigns"))
                .extracting(item -> item.get("id"))
                .doesNotContain(campaign.getId());
    }

    @Test
    void itSeesErrorsInTheFormItKnows() {
        APIException unknown = catchThrowableOfType(
                APIException.class,
                () -> new Campaign("5", context).get().requestNameField().execute());
        assertThat(unknown.getRawResponseAsJsonObject()
                        .getAsJsonObject("error")
                        .get("error_subcode")
                        .getAsInt())
                .isEqualTo(33);

        APIException refused = catchThrowableOfType(
                APIException.class,
                () -> account.createCampaign().setName("Without an objective").execute());
        assertThat(refused.getRawResponseAsJsonObject()
                        .getAsJsonObject("error")
                        .get("message")
                        .getAsString())
                .contains("objective");
    }

    @Test
    void itReadsACreative() throws Exception {
        String id = store.list(USD, "adcreatives").get(0).get("id").toString();

        AdCreative creative = new AdCreative(id, context)
                .get()
                .requestNameField()
                .requestObjectStorySpecField()
                .requestStatusField()
                .execute();

        assertThat(creative.getFieldName())
                .isEqualTo(store.find(id).orElseThrow().get("name"));
        assertThat(creative.getFieldObjectStorySpec().getFieldPageId()).isNotBlank();
        assertThat(creative.getFieldStatus()).isEqualTo(AdCreative.EnumStatus.VALUE_ACTIVE);
    }

    @Test
    void itDeletesACampaignWhichStaysReadable() throws Exception {
        String id = store.list(USD, "campaigns").get(0).get("id").toString();
        Campaign campaign = new Campaign(id, context);

        assertThat(campaign.delete()
                        .execute()
                        .getRawResponseAsJsonObject()
                        .get("success")
                        .getAsBoolean())
                .isTrue();

        assertThat(campaign.get().requestStatusField().execute().getFieldStatus())
                .isEqualTo(Campaign.EnumStatus.VALUE_DELETED);
    }

    @Test
    void itCopiesACampaignAndReadsTheCopy() throws Exception {
        Campaign source =
                new Campaign(store.list(USD, "campaigns").get(0).get("id").toString(), context);

        Campaign copied = source.createCopy()
                .setStatusOption(Campaign.EnumStatusOption.VALUE_PAUSED)
                .setRenameOptions("{\"rename_suffix\":\" (2)\"}")
                .execute();
        String id =
                copied.getRawResponseAsJsonObject().get("copied_campaign_id").getAsString();

        Campaign copy = new Campaign(id, context)
                .get()
                .requestNameField()
                .requestStatusField()
                .requestSourceCampaignIdField()
                .execute();
        assertThat(copy.getFieldName()).endsWith(" (2)");
        assertThat(copy.getFieldStatus()).isEqualTo(Campaign.EnumStatus.VALUE_PAUSED);
        assertThat(copy.getFieldSourceCampaignId()).isEqualTo(source.getId());
    }

    @Test
    void itReadsTheHoursOfAPixel() throws Exception {
        String id = store.list(USD, "adspixels").get(0).get("id").toString();

        APINodeList<AdsPixelStatsResult> hours = new AdsPixel(id, context)
                .getStats()
                .setAggregation(AdsPixelStatsResult.EnumAggregation.VALUE_EVENT)
                .execute();

        assertThat(hours).isNotEmpty().allSatisfy(hour -> {
            assertThat(hour.getFieldAggregation()).isEqualTo("event");
            assertThat(hour.getFieldStartTime()).isNotBlank();
            assertThat(hour.getFieldData())
                    .isNotEmpty()
                    .allSatisfy(count -> assertThat(count.getFieldCount()).isPositive());
        });
    }

    @Test
    void itReadsRowsByAgeAndGender() throws Exception {
        APINodeList<AdsInsights> rows = account.getInsights()
                .setBreakdowns(List.of(AdsInsights.EnumBreakdowns.VALUE_AGE, AdsInsights.EnumBreakdowns.VALUE_GENDER))
                .requestField("impressions")
                .execute();

        assertThat(rows).hasSizeGreaterThan(10).allSatisfy(row -> {
            assertThat(row.getFieldAge()).isNotBlank();
            assertThat(row.getFieldGender()).isNotBlank();
        });
    }

    @Test
    void itStartsAReportRunAndReadsIt() throws Exception {
        try (Sandbox atOnce = Sandbox.builder().reportRunTime(Duration.ZERO).start()) {
            APIContext there = new APIContext(
                    atOnce.graphUrl(), atOnce.graphUrl(), "v26.0", Sandbox.ACCESS_TOKEN, null, null, false);
            AdReportRun started = new AdAccount("act_" + USD, there)
                    .getInsightsAsync()
                    .setLevel(AdsInsights.EnumLevel.VALUE_CAMPAIGN)
                    .requestField("spend")
                    .execute();
            String id =
                    started.getRawResponseAsJsonObject().get("report_run_id").getAsString();

            AdReportRun run =
                    new AdReportRun(id, there).get().requestAllFields().execute();

            assertThat(run.getFieldAsyncStatus()).isEqualTo("Job Completed");
            assertThat(run.getFieldAsyncPercentCompletion()).isEqualTo(100L);
            assertThat(new AdReportRun(id, there).getInsights().execute()).isNotEmpty();
        }
    }

    @Test
    void refusalsHaveTheCodesThatItReads() {
        String campaign = store.list(USD, "campaigns").get(0).get("id").toString();
        AdAccount.APIRequestCreateAdSet request = account.createAdSet()
                .setName("For whom?")
                .setCampaignId(campaign)
                .setDailyBudget(5_000L)
                .setBillingEvent(AdSet.EnumBillingEvent.VALUE_IMPRESSIONS)
                .setOptimizationGoal(AdSet.EnumOptimizationGoal.VALUE_LINK_CLICKS)
                .setStatus(AdSet.EnumStatus.VALUE_PAUSED);

        assertThat(refusal(request.setTargeting(new Targeting()
                        .setFieldAgeMin(30L)
                        .setFieldGeoLocations(new TargetingGeoLocation().setFieldCountries(List.of("US"))))))
                .isEqualTo("100/1870227");
        assertThat(refusal(request.setTargeting(new Targeting()
                        .setFieldGeoLocations(new TargetingGeoLocation().setFieldCountries(List.of("DE"))))))
                .isEqualTo("100/3858548");
        assertThat(refusal(request.setOptimizationGoal(AdSet.EnumOptimizationGoal.VALUE_LEAD_GENERATION)
                        .setTargeting(new Targeting()
                                .setFieldGeoLocations(new TargetingGeoLocation().setFieldCountries(List.of("US"))))))
                .isEqualTo("100/1815430");
        assertThat(refusal(request.setOptimizationGoal(AdSet.EnumOptimizationGoal.VALUE_POST_ENGAGEMENT)))
                .isEqualTo("100/2490408");
    }

    private static String refusal(APIRequest<?> request) {
        APIException refused = catchThrowableOfType(APIException.class, request::execute);
        var error = refused.getRawResponseAsJsonObject().getAsJsonObject("error");
        assertThat(error.get("message").getAsString()).isEqualTo("Invalid parameter");
        return error.get("code").getAsInt() + "/" + error.get("error_subcode").getAsInt();
    }
}
