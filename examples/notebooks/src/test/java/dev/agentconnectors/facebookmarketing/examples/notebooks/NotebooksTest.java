package dev.agentconnectors.facebookmarketing.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the notebooks as they are, whether or not there is a Jupyter to execute them. */
class NotebooksTest {

    static Stream<Path> notebooks() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void asksForTheLibraryOfThisBuild(Path notebook) throws IOException {
        assertThat(Files.readString(notebook))
                .contains("dev.agentconnectors:facebook-marketing-langchain4j-tools:"
                        + System.getProperty("project.version") + "\\n");
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void wasExecutedFromTopToBottomWithoutAnError(Path notebook) throws IOException {
        List<Integer> counts = new ArrayList<>();
        for (JsonNode cell : new ObjectMapper().readTree(notebook.toFile()).path("cells")) {
            if (cell.path("cell_type").asText().equals("code")) {
                counts.add(cell.path("execution_count").asInt());
                assertThat(cell.path("outputs"))
                        .noneMatch(output -> output.path("output_type").asText().equals("error"))
                        .noneMatch(output -> output.path("name").asText().equals("stderr"));
            }
        }
        assertThat(counts)
                .isNotEmpty()
                .isEqualTo(IntStream.rangeClosed(1, counts.size()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void namesNothingOfTheMachineThatItRanOn(Path notebook) throws IOException {
        String words = Files.readString(notebook).replaceAll("\"image/png\": \"[^\"]*\"", "");
        assertThat(words)
                .doesNotContainPattern("\\.m2|/target/|/(home|root|tmp|Users)/")
                .doesNotContainPattern("(127\\.0\\.0\\.1|localhost):\\d")
                .doesNotContainPattern("EAA[A-Za-z0-9]{8}");
    }
}
