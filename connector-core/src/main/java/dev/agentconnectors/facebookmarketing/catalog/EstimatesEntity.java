package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.reading;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.query;

/** {@code estimates}: what can be known of an ad set before it is made. */
final class EstimatesEntity {

    /** Each operation fills in what it estimates. */
    private static final RecordType RECORD = RecordType.of(
            "Estimate",
            Field.flag("estimate_ready"),
            Field.integer("users_lower_bound"),
            Field.integer("users_upper_bound"),
            Field.integer("estimate_mau_lower_bound"),
            Field.integer("estimate_mau_upper_bound"),
            Field.text("currency"),
            Field.minorUnits("min_daily_budget_imp"),
            Field.minorUnits("min_daily_budget_low_freq"),
            Field.minorUnits("min_daily_budget_high_freq"),
            Field.minorUnits("min_daily_budget_video_views"));

    private static final ParameterBuilder TARGETING_SPEC = query(
                    "targeting_spec",
                    ParameterType.JSON_OBJECT,
                    "{\"geo_locations\":{\"countries\":[\"SE\"]},\"interests\":[{\"id\":\"6003107902433\"}]}",
                    "The targeting, as an ad set takes it.")
            .mandatory();

    static final Entity ENTITY = Entity.named("estimates", "What to know before an ad set is made.")
            .withRecords(RECORD)
            .can(reading("reach", "/act_{account_id}/reachestimate", "Estimates how many people a targeting has.", true)
                    .taking(TARGETING_SPEC)
                    .whole()
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(reading(
                            "delivery",
                            "/act_{account_id}/delivery_estimate",
                            "Estimates how many people a month may do what is optimised for.",
                            true)
                    .taking(
                            TARGETING_SPEC,
                            AdSetsEntity.OPTIMIZATION_GOAL.asQuery().mandatory(),
                            query(
                                    "promoted_object",
                                    ParameterType.JSON_OBJECT,
                                    "{\"page_id\":\"102938475610234\"}",
                                    "What is promoted, as an ad set takes it."))
                    .whole()
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(reading(
                            "minimum_budget",
                            "/act_{account_id}/minimum_budgets",
                            "Tells the least daily budgets, in each currency.",
                            true)
                    .whole()
                    .onlyIn(Mode.OPEN_SOURCE))
            .build();

    private EstimatesEntity() {}
}
