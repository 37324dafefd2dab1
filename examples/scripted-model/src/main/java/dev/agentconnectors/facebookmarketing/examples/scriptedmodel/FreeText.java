package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes out what a person may word freely, before anything in it is taken for a command: the name that something is to get. */
final class FreeText {
    private static final Pattern RENAME = Pattern.compile(" (?:rename|change (?:the )?name) ");
    private static final Pattern CREATE =
            Pattern.compile(" (?:create|set up|build|add|make) (?=(?:an?|the|another|one|new|paused) )");
    private static final Pattern KIND = Pattern.compile(" (?:campaign|ad ?set|ad) ");
    private static final Set<String> BEFORE_NEW_NAME = Set.of("to", "as", "into");
    private static final Set<String> BEFORE_NAME = Set.of("named", "called", "name");
    private static final Set<String> BEHIND_NAME = Set.of("with", ",", "in", "for", "and", "at");

    private FreeText() {}

    static void tag(Clause clause) {
        if (matches(clause, RENAME)) {
            renamed(clause);
        } else if (matches(clause, CREATE) && matches(clause, KIND)) {
            named(clause);
        }
    }

    private static boolean matches(Clause clause, Pattern pattern) {
        boolean[] found = {false};
        clause.tagEach(pattern, (match, from, to) -> found[0] = true);
        return found[0];
    }

    /** The name stands last: in quotation marks, or behind the last "to". */
    private static void renamed(Clause clause) {
        List<Word> words = clause.words();
        int end = end(words);
        if (end > 0 && words.get(end - 1).quoted()) {
            clause.tag("text", words.get(end - 1).text(), end - 1, end);
            return;
        }
        for (int i = 1; i < end - 1; i++) {
            if (BEFORE_NEW_NAME.contains(words.get(i).norm())) {
                clause.tag("text", clause.text(i + 1, end), i + 1, end);
                return;
            }
        }
    }

    private static void named(Clause clause) {
        List<Word> words = clause.words();
        for (int i = 0; i < words.size() - 1; i++) {
            if (!BEFORE_NAME.contains(words.get(i).norm())) {
                continue;
            }
            int end = i + 2;
            while (!words.get(i + 1).quoted()
                    && end < end(words)
                    && !BEHIND_NAME.contains(words.get(end).norm())) {
                end++;
            }
            String name = words.get(i + 1).quoted() ? words.get(i + 1).text() : clause.text(i + 1, end);
            clause.tag("text", name, i + 1, end);
            return;
        }
    }

    private static int end(List<Word> words) {
        int end = words.size();
        while (end > 0 && words.get(end - 1).isPunctuation()) {
            end--;
        }
        return end;
    }
}
