package dev.agentconnectors.facebookmarketing.langchain4j.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Facebook's names as Java writes them: {@code daily_budget} is {@code dailyBudget}, {@code 1d_click} is {@code click1d}. */
final class JavaNames {

    private JavaNames() {}

    static String type(String name) {
        return words(name).stream().map(JavaNames::capitalised).collect(Collectors.joining());
    }

    /** The name of a method or parameter; one that is taken already gets a word behind it. */
    static String member(String name, Set<String> taken) {
        String type = type(name);
        String member = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        return SourceVersion.isKeyword(member) || taken.contains(member) ? member + "Value" : member;
    }

    static String constant(String value) {
        String constant = String.join("_", words(value)).toUpperCase(Locale.ROOT);
        return constant.isEmpty() ? "NONE" : constant;
    }

    /** {@code campaigns} is {@code campaign}; {@code status} stays. */
    static String singular(String name) {
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        boolean plural = name.endsWith("s") && !name.endsWith("ss") && !name.endsWith("us");
        return plural ? name.substring(0, name.length() - 1) : name;
    }

    /** One type name from two, without saying twice what the first ends and the second begins with. */
    static String joined(String first, String second) {
        List<String> before = words(first);
        List<String> after = words(second);
        for (int common = Math.min(before.size(), after.size()); common > 0; common--) {
            if (before.subList(before.size() - common, before.size()).equals(after.subList(0, common))) {
                return type(first) + type(String.join("_", after.subList(common, after.size())));
            }
        }
        return type(first) + type(second);
    }

    /** In lower case; a word that begins with a digit cannot be the first. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        if (!words.isEmpty() && Character.isDigit(words.get(0).charAt(0))) {
            Collections.rotate(words, -1);
        }
        if (!words.isEmpty() && Character.isDigit(words.get(0).charAt(0))) {
            words.add(0, "of");
        }
        return words;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
