package dev.agentconnectors.facebookmarketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                    .allSatisfy(test -> assertThat(source(test.group(1))).contains(" " + test.group(2) + "("));
        });
    }

    private static String source(String testClass) {
        for (String module : List.of("connector-core", "langchain4j-tools")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                Path found = files.filter(file -> file.getFileName().toString().equals(testClass + ".java"))
                        .findFirst()
                        .orElse(null);
                if (found != null) {
                    return Files.readString(found);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new AssertionError("there is no " + testClass);
    }
}
