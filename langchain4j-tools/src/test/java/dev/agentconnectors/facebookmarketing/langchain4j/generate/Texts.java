package dev.agentconnectors.facebookmarketing.langchain4j.generate;

import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import java.util.Locale;

/** The catalogue's sentences, for use in others. */
final class Texts {

    private Texts() {}

    static boolean isRequired(Parameter parameter) {
        return parameter.required() && parameter.defaultValue() == null;
    }

    /** As Javadoc text: nothing in it is taken for markup. */
    static String javadoc(String sentence) {
        return sentence.replace("&", "&amp;").replace("<", "&lt;").replace("@", "&#64;");
    }

    /** A sentence as it goes on behind a colon. */
    static String startingSmall(String sentence) {
        boolean word = sentence.length() > 1 && Character.isLowerCase(sentence.charAt(1));
        return word ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1) : sentence;
    }

    /** A sentence as the text of a tag. */
    static String phrase(String sentence) {
        return startingSmall(sentence).replaceAll("\\.$", "");
    }
}
