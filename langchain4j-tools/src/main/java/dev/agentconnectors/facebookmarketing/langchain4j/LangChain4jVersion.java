package dev.agentconnectors.facebookmarketing.langchain4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says in a sentence that LangChain4j is too old for these tools, where something would be missing in the middle of a
 * conversation. Goes by what the artifacts say of themselves; those that were repackaged and say nothing pass.
 */
final class LangChain4jVersion {

    /** The build runs the tools' tests with this one too. */
    static final String OLDEST = "1.15.1";

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})(?:\\.(\\d{1,6}))?.*");

    private LangChain4jVersion() {}

    /** Throws if one of LangChain4j's artifacts is too old. */
    static void require() {
        for (String artifact : List.of("langchain4j-core", "langchain4j")) {
            require(artifact, version(artifact));
        }
    }

    static void require(String artifact, @Nullable String version) {
        if (version != null && isOlder(version, OLDEST)) {
            throw new IllegalStateException("The Facebook Marketing tools need LangChain4j " + OLDEST
                    + " or newer, and " + artifact + " is " + version + " here. Give dev.langchain4j:" + artifact
                    + " and the other artifacts of LangChain4j one newer version.");
        }
    }

    static @Nullable String version(String artifact) {
        String file = "META-INF/maven/dev.langchain4j/" + artifact + "/pom.properties";
        try (InputStream properties = LangChain4jVersion.class.getClassLoader().getResourceAsStream(file)) {
            if (properties == null) {
                return null;
            }
            Properties read = new Properties();
            read.load(properties);
            return read.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOlder(String version, String other) {
        List<Integer> one = numbers(version);
        List<Integer> two = numbers(other);
        for (int i = 0; i < Math.min(one.size(), two.size()); i++) {
            if (!one.get(i).equals(two.get(i))) {
                return one.get(i) < two.get(i);
            }
        }
        return false;
    }

    private static List<Integer> numbers(String version) {
        Matcher matcher = NUMBERS.matcher(version);
        return matcher.matches()
                ? Stream.of(matcher.group(1), matcher.group(2), matcher.group(3) == null ? "0" : matcher.group(3))
                        .map(Integer::valueOf)
                        .toList()
                : List.of();
    }
}
