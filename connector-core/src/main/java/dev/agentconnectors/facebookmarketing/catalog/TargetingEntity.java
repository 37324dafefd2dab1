package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.Condition.given;
import static dev.agentconnectors.facebookmarketing.catalog.Condition.not;
import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.reading;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.query;

/** {@code targeting}: interests, behaviours and traits that ads can be targeted at. */
final class TargetingEntity {

    private static final RecordType RECORD = RecordType.of(
            "TargetingOption",
            Field.text("id"),
            Field.freeText("name"),
            Field.text("type"),
            Field.freeText("path").listed(),
            Field.freeText("description"),
            Field.integer("audience_size_lower_bound"),
            Field.integer("audience_size_upper_bound"),
            Field.flag("valid"));

    private static final ParameterBuilder Q =
            query("q", ParameterType.TEXT, "hiking", "Part of a name.").mandatory();
    private static final ParameterBuilder LIMIT_TYPE = query(
                    "limit_type", ParameterType.TEXT, "interests", "Only this kind.")
            .oneOf(
                    "interests",
                    "behaviors",
                    "life_events",
                    "industries",
                    "income",
                    "family_statuses",
                    "relationship_statuses",
                    "education_statuses",
                    "education_majors",
                    "education_schools",
                    "work_employers",
                    "work_positions",
                    "college_years",
                    "ethnic_affinity",
                    "generation",
                    "home_ownership",
                    "home_type",
                    "home_value",
                    "household_composition",
                    "interested_in",
                    "location_categories",
                    "moms",
                    "net_worth",
                    "office_type",
                    "politics",
                    "user_adclusters");
    private static final ParameterBuilder TARGETING_LIST = query(
            "targeting_list",
            ParameterType.JSON_ARRAY,
            "[{\"type\":\"interests\",\"id\":\"6003107902433\"}]",
            "What is targeted already.");
    private static final ParameterBuilder NAME_LIST =
            query("name_list", ParameterType.TEXT_LIST, "[\"Hiking\"]", "Names of interests.");
    private static final ParameterBuilder ID_LIST =
            query("id_list", ParameterType.TEXT_LIST, "[\"6003107902433\"]", "Ids of interests.");

    static final Entity ENTITY = Entity.named("targeting", "Interests, behaviours and traits to target.")
            .withRecords(RECORD)
            .can(reading("search", "/act_{account_id}/targetingsearch", "Searches for what can be targeted.", true)
                    .taking(Q, LIMIT_TYPE, CommonParameters.LIMIT)
                    .whole()
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(reading("browse", "/act_{account_id}/targetingbrowse", "Tells all that can be targeted.", true)
                    .taking(LIMIT_TYPE, CommonParameters.LIMIT)
                    .whole()
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(reading(
                            "suggest",
                            "/act_{account_id}/targetingsuggestions",
                            "Suggests what goes with what is targeted already.",
                            true)
                    .taking(TARGETING_LIST.mandatory(), LIMIT_TYPE, CommonParameters.LIMIT)
                    .whole()
                    .onlyIn(Mode.OPEN_SOURCE))
            .can(reading("validate", "/act_{account_id}/targetingvalidation", "Tells what can still be targeted.", true)
                    .taking(TARGETING_LIST, NAME_LIST, ID_LIST)
                    .where(new Rule(
                            not(given("targeting_list", "name_list", "id_list")),
                            "Give targeting_list, name_list or id_list."))
                    .whole()
                    .onlyIn(Mode.OPEN_SOURCE))
            .build();

    private TargetingEntity() {}
}
