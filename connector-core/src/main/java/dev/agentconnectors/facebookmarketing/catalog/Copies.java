package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.CommonRules.START_BEFORE_END;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.form;

import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;

/**
 * Copies of campaigns, ad sets and ads. What would change the budgets of a copy ({@code parameter_overrides}) is not offered:
 * a copy has the budgets of its source, by which it is judged.
 */
final class Copies {

    /** One object that was copied. */
    private static final RecordType COPIED = RecordType.of(
            "CopiedObject", Field.text("ad_object_type"), Field.text("source_id"), Field.text("copied_id"));

    private static final ParameterBuilder STATUS = form(
                    "status_option",
                    ParameterType.TEXT,
                    "PAUSED",
                    "Whether the copies may deliver and spend; INHERITED_FROM_SOURCE as their sources do.")
            .nature(Nature.STATUS)
            .byDefault("PAUSED")
            .oneOf("PAUSED", "ACTIVE", "INHERITED_FROM_SOURCE");
    private static final ParameterBuilder RENAMED = form(
                    "rename_options",
                    ParameterType.JSON_OBJECT,
                    "{\"rename_suffix\":\" (copy)\"}",
                    "What the copies are called: rename_prefix, rename_suffix, and rename_strategy, which is DEEP_RENAME,"
                            + " ONLY_TOP_LEVEL_RENAME or NO_RENAME.")
            .nature(Nature.HARMLESS);
    /** Error 100/1885194: fewer than three objects in one call. */
    private static final ParameterBuilder DEEP = form(
                    "deep_copy",
                    ParameterType.BOOLEAN,
                    "false",
                    "Whether what is beneath it is copied too. Facebook copies two objects at once at most: copy larger ones"
                            + " step by step.")
            .nature(Nature.HARMLESS);

    private static final ParameterBuilder START = form(
                    "start_time", ParameterType.TIME, "2027-03-01T09:00:00Z", "When delivery of the copies begins.")
            .nature(Nature.START);
    private static final ParameterBuilder END = form(
                    "end_time", ParameterType.TIME, "2027-03-31T21:00:00Z", "When delivery of the copies ends.")
            .nature(Nature.END);

    private Copies() {}

    static OperationBuilder ofCampaign() {
        return named("Campaign", "copied_campaign_id", "Copies a campaign.")
                .taking(STATUS, DEEP, RENAMED, START, END)
                .where(START_BEFORE_END);
    }

    static OperationBuilder ofAdSet() {
        return named("AdSet", "copied_adset_id", "Copies an ad set.")
                .taking(
                        into("campaign_id", "120210000000010", "The campaign to copy it into; its own if left out."),
                        STATUS,
                        DEEP,
                        RENAMED,
                        START,
                        END)
                .where(START_BEFORE_END);
    }

    static OperationBuilder ofAd() {
        return named("Ad", "copied_ad_id", "Copies an ad.")
                .taking(
                        into("adset_id", "120210000000020", "The ad set to copy it into; its own if left out."),
                        STATUS,
                        RENAMED);
    }

    private static OperationBuilder named(String thing, String idOfNew, String description) {
        RecordType returned = RecordType.of(
                "Copied" + thing,
                Field.text(idOfNew),
                Field.record("ad_object_ids", COPIED).listed());
        return OperationBuilder.copy(description).returning(returned).naming(idOfNew);
    }

    private static ParameterBuilder into(String parent, String example, String description) {
        return form(parent, ParameterType.ID, example, description).nature(Nature.PARENT);
    }
}
