package dev.agentconnectors.facebookmarketing.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which versions of LangChain4j are supported, said once: what the build runs with, what the code asks for, what is documented. */
class LangChain4jVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"1.14.1", "1.15.0", "1.9.3", "0.36.2", "1.14.1-beta24"})
    void anOlderOneIsNamedInOneSentence(String version) {
        assertThatThrownBy(() -> LangChain4jVersion.require("langchain4j", version))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("need LangChain4j 1.15.1 or newer")
                .hasMessageContaining("langchain4j is " + version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.15.1", "1.16.0", "1.100.0", "2.0.0", "1.19.0-beta29", "999-SNAPSHOT"})
    void theOldestAndWhateverIsNewerPass(String version) {
        assertThatCode(() -> LangChain4jVersion.require("langchain4j", version)).doesNotThrowAnyException();
        assertThatCode(LangChain4jVersion::require).doesNotThrowAnyException();
    }

    /** Or the tests that are run with the oldest were run with another one, and nobody knew. */
    @Test
    void theseTestsRunWithTheVersionThatTheBuildSays() throws IOException {
        String meant = System.getProperty(
                "langchain4j.version", property(Files.readString(Path.of("../pom.xml")), "langchain4j.version"));

        assertThat(LangChain4jVersion.version("langchain4j")).isEqualTo(meant);
        assertThat(LangChain4jVersion.version("langchain4j-core")).isEqualTo(meant);
    }

    @Test
    void buildCodeAndDocumentationAgree() throws IOException {
        String build = Files.readString(Path.of("../pom.xml"));

        assertThat(property(build, "langchain4j.oldest.version")).isEqualTo(LangChain4jVersion.OLDEST);
        assertThat(Files.readString(Path.of("../docs/versioning.md")))
                .contains("| LangChain4j | " + LangChain4jVersion.OLDEST + " to "
                        + property(build, "langchain4j.version") + " |");
    }

    private static String property(String build, String name) {
        Matcher value = Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<").matcher(build);
        assertThat(value.find()).as(name).isTrue();
        return value.group(1);
    }
}
