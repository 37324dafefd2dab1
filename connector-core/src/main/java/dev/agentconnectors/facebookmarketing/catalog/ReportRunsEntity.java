package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.CommonRules.ONE_PERIOD;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.get;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.starting;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.form;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.path;

import java.util.Arrays;

/** {@code report_runs}: insights that are too large for one call. */
final class ReportRunsEntity {

    private static final RecordType RECORD = RecordType.of(
            "ReportRun",
            Field.text("id"),
            Field.text("account_id"),
            Field.text("async_status"),
            Field.integer("async_percent_completion"),
            Field.integer("error_code"),
            Field.integer("error_subcode"),
            Field.text("error_message"),
            Field.text("error_user_title"),
            Field.text("error_user_msg"),
            Field.date("date_start"),
            Field.date("date_stop"));
    private static final RecordType STARTED = RecordType.of("StartedReportRun", Field.text("report_run_id"));

    static final Entity ENTITY = Entity.named("report_runs", "Insights that are too large for one call.")
            .withRecords(RECORD)
            .identifiedBy(path("report_run_id", ParameterType.ID, "192025512975195", "From report_runs.start."))
            .can(starting("/act_{account_id}/insights", "Starts a report run.")
                    .returning(STARTED)
                    .whole()
                    .taking(form(
                                    "fields",
                                    ParameterType.FIELDS,
                                    "campaign_name,spend",
                                    "Fields of ads_insights, with commas between them.")
                            .mandatory())
                    .taking(Arrays.stream(InsightsParameters.all())
                            .map(ParameterBuilder::asForm)
                            .toArray(ParameterBuilder[]::new))
                    .within("campaign_id", "/{campaign_id}/insights", "120208846315910001", "Of this campaign only.")
                    .within("adset_id", "/{adset_id}/insights", "120208846315920001", "Of this ad set only.")
                    .within("ad_id", "/{ad_id}/insights", "120208846315930001", "Of this ad only.")
                    .where(ONE_PERIOD)
                    .where(InsightsParameters.combinations())
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(get("/{id}", "Tells how far a report run is: only async_status says whether it is done.")
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(list("/{id}/insights", "Reads the rows of a report run that is done.")
                    .returning(InsightsRecords.INSIGHT)
                    .asTheyAre()
                    .onlyIn(Mode.OPEN_SOURCE))
            .build();

    private ReportRunsEntity() {}
}
