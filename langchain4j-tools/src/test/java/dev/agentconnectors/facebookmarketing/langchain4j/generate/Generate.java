package dev.agentconnectors.facebookmarketing.langchain4j.generate;

import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import java.nio.file.Path;
import java.util.List;

/** Writes everything that is derived from the catalogue into the project. */
public final class Generate {

    private Generate() {}

    /**
     * Writes the files.
     *
     * @param arguments the project's folder
     */
    public static void main(String[] arguments) {
        files().writeTo(Path.of(arguments[0]));
    }

    static GeneratedFiles files() {
        List<Entity> entities = Catalog.facebookMarketing().entities();
        GeneratedFiles files = new GeneratedFiles();
        new TypedApi(entities).addTo(files);
        new ToolClasses(entities).addTo(files);
        new ReferencePages(entities).addTo(files);
        return files;
    }
}
