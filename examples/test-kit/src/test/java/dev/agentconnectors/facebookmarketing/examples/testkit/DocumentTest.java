package dev.agentconnectors.facebookmarketing.examples.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocumentTest {

    @Test
    void theExampleOfTheDocumentIsATestOfThisModule() throws IOException {
        String source = Files.readString(
                Path.of("src/test/java/dev/agentconnectors/facebookmarketing/examples/testkit/BudgetAgentTest.java"));
        String example = source.substring(source.indexOf("@ExtendWith"));

        assertThat(Files.readString(Path.of("../../docs/testing.md"))).contains("```java\n" + example + "```");
    }
}
