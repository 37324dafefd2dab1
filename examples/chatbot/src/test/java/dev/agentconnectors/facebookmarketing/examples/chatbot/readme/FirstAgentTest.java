package dev.agentconnectors.facebookmarketing.examples.chatbot.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The README's complete example: it compiles as it stands, an agent answers, and its POM names what this build makes. */
class FirstAgentTest {

    private static final Path ROOT = Path.of("../..");

    @TempDir
    private Path folder;

    @Test
    void whatTheReadmeShowsIsAProgramInWhichAnAgentAnswers() throws Exception {
        Path source = Files.writeString(
                folder.resolve("AdsAgent.java"), block("<!-- file: AdsAgent\\.java -->\\n```java\\n(.*?)```"));
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        complaints,
                        complaints,
                        "-proc:none",
                        "--release",
                        "17",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(compiled).as(complaints.toString(StandardCharsets.UTF_8)).isZero();

        PrintStream before = System.out;
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        System.setOut(new PrintStream(shown, true, StandardCharsets.UTF_8));
        try (URLClassLoader classes = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            classes.loadClass("AdsAgent").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }

        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("campaigns with the most spend in this month", " USD |");
    }

    @Test
    void itsPomNamesWhatThisBuildMakesAndUses() throws Exception {
        String pom = block("```xml\\n(<project .*?)```");
        Document shown = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(pom.getBytes(StandardCharsets.UTF_8)));
        String build = Files.readString(ROOT.resolve("pom.xml"));
        String version = first("<version>([^<]+-SNAPSHOT|[0-9.]+)</version>", build);
        String langChain4j = first("<langchain4j.version>([^<]+)<", build);

        NodeList dependencies = shown.getElementsByTagName("dependency");
        assertThat(dependencies.getLength()).isEqualTo(3);
        for (int i = 0; i < dependencies.getLength(); i++) {
            String dependency = dependencies
                    .item(i)
                    .getTextContent()
                    .replaceAll("\\s+", " ")
                    .strip();
            assertThat(dependency)
                    .isIn(
                            "dev.agentconnectors facebook-marketing-langchain4j-tools " + version,
                            "dev.agentconnectors facebook-marketing-sandbox " + version,
                            "dev.langchain4j langchain4j-open-ai " + langChain4j);
        }
    }

    private static String block(String pattern) throws Exception {
        Matcher block = Pattern.compile(pattern, Pattern.DOTALL).matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(block.find()).as(pattern).isTrue();
        return block.group(1);
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
