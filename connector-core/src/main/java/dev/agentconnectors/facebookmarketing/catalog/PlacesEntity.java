package dev.agentconnectors.facebookmarketing.catalog;

import static dev.agentconnectors.facebookmarketing.catalog.OperationBuilder.reading;
import static dev.agentconnectors.facebookmarketing.catalog.ParameterBuilder.query;

/** {@code places}: places and languages that ads can be targeted at. */
final class PlacesEntity {

    private static final RecordType RECORD = RecordType.of(
            "TargetingPlace",
            Field.text("key"),
            Field.freeText("name"),
            Field.text("type"),
            Field.text("country_code"),
            Field.freeText("country_name"),
            Field.freeText("region"),
            Field.integer("region_id"));

    static final Entity ENTITY = Entity.named("places", "Places and languages to target.")
            .withRecords(RECORD)
            .can(reading("search", "/search", "Searches for places or languages; their keys go into a targeting.", true)
                    .taking(
                            query("q", ParameterType.TEXT, "Stock", "How the name begins.")
                                    .mandatory(),
                            query("type", ParameterType.TEXT, "adgeolocation", "Places, or languages (adlocale).")
                                    .oneOf("adgeolocation", "adlocale")
                                    .byDefault("adgeolocation"),
                            query("location_types", ParameterType.TEXT_LIST, "[\"city\"]", "Only these kinds.")
                                    .oneOf(
                                            "country",
                                            "country_group",
                                            "region",
                                            "city",
                                            "zip",
                                            "geo_market",
                                            "electoral_district",
                                            "neighborhood"),
                            query("country_code", ParameterType.TEXT, "SE", "Only in this country."),
                            CommonParameters.LIMIT)
                    .whole()
                    .onlyIn(Mode.OPEN_SOURCE))
            .build();

    private PlacesEntity() {}
}
