package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.list;

/** {@code recommendations}: what Facebook recommends for an ad account. */
final class RecommendationsEntity {

    private static final RecordType CONTENT = RecordType.of(
            "RecommendationContent",
            Field.freeText("body"),
            Field.freeText("lift_estimate"),
            Field.number("opportunity_score_lift"));

    private static final RecordType RECOMMENDATION = RecordType.of(
            "AccountRecommendation",
            Field.text("type"),
            Field.text("object_ids").listed(),
            Field.record("recommendation_content", CONTENT),
            Field.text("recommendation_signature"),
            Field.text("url"));

    private static final RecordType RECORD = RecordType.of(
            "AccountRecommendations",
            Field.text("ad_account_id"),
            Field.number("opportunity_score"),
            Field.record("recommendations", RECOMMENDATION).listed());

    static final Entity ENTITY = Entity.named("recommendations", "What Facebook recommends for an ad account.")
            .withRecords(RECORD)
            .can(list(
                            "/act_{account_id}/recommendations",
                            "Reads an account's opportunity score, and what would raise it.")
                    .whole()
                    .onlyIn(Mode.OPEN_SOURCE))
            .build();

    private RecommendationsEntity() {}
}
