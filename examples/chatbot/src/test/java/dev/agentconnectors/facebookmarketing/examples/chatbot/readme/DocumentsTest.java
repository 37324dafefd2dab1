package dev.agentconnectors.facebookmarketing.examples.chatbot.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.langchain4j.ReadPolicy;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages under docs/ claim besides their snippets. */
class DocumentsTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)[^)]*\\)");

    @Test
    void theirLinksLeadSomewhereAndTheReadmeLeadsToEachOfThem() throws Exception {
        String readme = Files.readString(ROOT.resolve("README.md"));
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                assertThat(readme).contains("(docs/" + page.getFileName() + ")");
                List<String> targets = LINK.matcher(Files.readString(page))
                        .results()
                        .map(link -> link.group(1))
                        .toList();
                assertThat(targets).as(page.toString()).allMatch(target -> Files.exists(page.resolveSibling(target)));
            }
        }
    }

    @Test
    void theDataPolicyNamesEveryFieldThatIsWithheld() throws Exception {
        String page = Files.readString(ROOT.resolve("docs/data-policy.md"));

        assertThat(ReadPolicy.standard().withheldFields())
                .allSatisfy(field -> assertThat(page).contains("`" + field + "`"));
    }

    @Test
    void theShellCommandsReachTheSandbox() throws Exception {
        assumeTrue(Stream.of("bash", "curl", "sed").allMatch(DocumentsTest::isInstalled), "needs bash, curl and sed");
        Matcher commands = Pattern.compile("```bash\\n(sandbox=.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("docs/connect.md")));
        assertThat(commands.find()).isTrue();
        try (Sandbox sandbox = Sandbox.start()) {
            Process shell = new ProcessBuilder(
                            "bash",
                            "-c",
                            commands.group(1).replaceFirst("sandbox=\\S+", "sandbox=" + sandbox.airbyteUrl()))
                    .redirectErrorStream(true)
                    .start();

            assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Alder & Finch Outfitters");
        }
    }

    private static boolean isInstalled(String command) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, command).canExecute());
    }
}
