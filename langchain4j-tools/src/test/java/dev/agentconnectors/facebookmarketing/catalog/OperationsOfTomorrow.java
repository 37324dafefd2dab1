package dev.agentconnectors.facebookmarketing.catalog;

import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;

/** Writes that the catalogue does not have, declared as it would declare them: to see what a guard makes of them. */
public final class OperationsOfTomorrow {

    private static final RecordType NOTHING = RecordType.of("Nothing");

    private OperationsOfTomorrow() {}

    /** Changes one campaign by one parameter of a name that nobody has seen before. */
    public static Operation ofOneCampaign(String parameter, ParameterType type, Nature nature) {
        return ofOne("campaigns", "campaign_id", parameter, type, nature);
    }

    /** Changes one object. */
    public static Operation ofOne(String entity, String idName, String parameter, ParameterType type, Nature nature) {
        return OperationBuilder.writing("boost", "/{id}", "Boosts it.")
                .taking(declared(parameter, type, nature))
                .build(entity, NOTHING, id(idName));
    }

    /** Makes something in an ad account. */
    public static Operation ofTheAccount(String entity, String parameter, ParameterType type, Nature nature) {
        return OperationBuilder.writing("launch", "/act_{account_id}/launches", "Launches something.")
                .taking(declared(parameter, type, nature))
                .build(entity, NOTHING, null);
    }

    /** Sends a file to an ad account. */
    public static Operation upload() {
        return OperationBuilder.writing("upload", "/act_{account_id}/adimages", "Uploads a picture.")
                .taking(ParameterBuilder.file("source", "shoes.png", "The picture.", 1_000)
                        .mandatory()
                        .nature(Nature.HARMLESS))
                .answeredBy(Operation.Answer.byName("images", "name"))
                .build("images", NOTHING, null);
    }

    /** Makes something of a campaign. */
    public static Operation beneathACampaign() {
        return OperationBuilder.writing("copy", "/{id}/copies", "Copies it.")
                .build("campaigns", NOTHING, id("campaign_id"));
    }

    private static ParameterBuilder declared(String parameter, ParameterType type, Nature nature) {
        return ParameterBuilder.form(parameter, type, "x", "Something new.").nature(nature);
    }

    private static ParameterBuilder id(String name) {
        return ParameterBuilder.path(name, ParameterType.ID, "1", "The id.");
    }
}
