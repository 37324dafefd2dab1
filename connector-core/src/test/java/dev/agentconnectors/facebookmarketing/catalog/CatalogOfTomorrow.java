package dev.agentconnectors.facebookmarketing.catalog;

import dev.agentconnectors.facebookmarketing.catalog.Operation.Answer;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;
import java.util.List;

/** A catalogue of what no operation of Facebook's catalogue needs yet: files, and answers of other shapes. */
public final class CatalogOfTomorrow {

    private static final RecordType PICTURE =
            RecordType.of("Picture", Field.freeText("name"), Field.text("hash"), Field.text("url"));

    private CatalogOfTomorrow() {}

    public static Catalog catalog() {
        return new Catalog(List.of(Entity.named("pictures", "Pictures.")
                .withRecords(PICTURE)
                .identifiedBy(ParameterBuilder.path("picture_id", ParameterType.ID, "1", "The picture's id."))
                .can(OperationBuilder.writing("upload", "/act_{account_id}/adimages", "Uploads a picture.")
                        .taking(
                                ParameterBuilder.file("source", "shoes.png", "The picture.", 1_000_000)
                                        .mandatory()
                                        .nature(Nature.HARMLESS),
                                ParameterBuilder.form("caption", ParameterType.TEXT, "Shoes", "What is on it.")
                                        .nature(Nature.HARMLESS))
                        .answeredBy(Answer.byName("images", "name")))
                .can(OperationBuilder.writing("replace", "/{id}", "Replaces a picture.")
                        .taking(ParameterBuilder.file("source", "shoes.png", "The picture.", 1_000_000)
                                .nature(Nature.HARMLESS))
                        .answeredBy(Answer.value("success")))
                .can(OperationBuilder.writing("rename", "/{id}", "Renames a picture.")
                        .taking(ParameterBuilder.form("caption", ParameterType.TEXT, "Shoes", "What is on it.")
                                .nature(Nature.HARMLESS))
                        .answeredBy(Answer.value("success")))
                .build()));
    }
}
