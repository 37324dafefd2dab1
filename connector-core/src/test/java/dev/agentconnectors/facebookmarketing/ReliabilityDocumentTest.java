package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReliabilityDocumentTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern NAMED = Pattern.compile("`(\\w+)#(\\w+)`");

    @Test
    void everyPromiseNamesATestThatExists() throws IOException {
        List<String> promises = Files.readAllLines(ROOT.resolve("docs/reliability.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Promise") && !line.startsWith("| ---"))
                .toList();

        assertThat(promises).hasSizeGreaterThan(20).allSatisfy(promise -> {
            assertThat(NAMED.matcher(promise).results())
                    .isNotEmpty()
                    .allSatisfy(test -> assertThat(sources(test.group(1)))
                            .anyMatch(source -> source.contains(" " + test.group(2) + "(")));
        });
    }

    /** The test classes of that name, at least one. */
    private static List<String> sources(String testClass) {
        List<String> sources = new ArrayList<>();
        for (String module : List.of("connector-core", "langchain4j-tools", "examples/webapp")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (Path file :
                        files.filter(path -> path.endsWith(testClass + ".java")).toList()) {
                    sources.add(Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(sources).as(testClass).isNotEmpty();
        return sources;
    }
}
