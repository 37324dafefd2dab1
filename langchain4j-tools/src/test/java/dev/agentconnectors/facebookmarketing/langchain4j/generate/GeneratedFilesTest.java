package dev.agentconnectors.facebookmarketing.langchain4j.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFilesTest {

    private static final Path PROJECT = Path.of("..");
    private static final GeneratedFiles FILES = Generate.files();

    @Test
    void whatIsCommittedIsWhatTheCatalogueGives() {
        assertThat(FILES.differencesFrom(PROJECT))
                .as("Run ./mvnw -Pgenerate and commit what it writes")
                .isEmpty();
    }

    @Test
    void whatIsMissingChangedOrLeftOverIsNoticedAndPutRight(@TempDir Path project) throws IOException {
        FILES.writeTo(project);
        assertThat(FILES.differencesFrom(project)).isEmpty();

        Path[] some = FILES.texts().keySet().stream().limit(2).toArray(Path[]::new);
        Path folder = project.resolve(some[0]).getParent();
        Files.delete(project.resolve(some[0]));
        Files.writeString(project.resolve(some[1]), "changed");
        Files.writeString(folder.resolve("Stale.java"), "// This file is " + GeneratedFiles.MARK);
        Files.writeString(folder.resolve("Written.java"), "// by hand");

        assertThat(FILES.differencesFrom(project))
                .containsExactlyInAnyOrder(
                        some[0] + " is missing",
                        some[1] + " is out of date",
                        project.relativize(folder.resolve("Stale.java"))
                                + " stands for nothing in the catalogue any more");

        FILES.writeTo(project);

        assertThat(FILES.differencesFrom(project)).isEmpty();
        assertThat(folder.resolve("Written.java")).exists();
    }
}
