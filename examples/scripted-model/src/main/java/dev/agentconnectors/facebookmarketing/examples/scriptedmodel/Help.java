package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What to say to who needs to know what can be asked. */
final class Help {
    static final String WHAT_I_AM = "I am a scripted planner, not a language model: I look things up in ad accounts and"
            + " change them with the tools that I am offered.";

    private static final List<String> SUGGESTIONS = Lexicon.lines("suggestions.txt");

    private Help() {}

    /** The three requests that are nearest to one that was not understood. */
    static String suggestions(String prompt) {
        List<String> words = Word.names(prompt);
        return " Try: "
                + SUGGESTIONS.stream()
                        .sorted(Comparator.comparing(
                                (String suggestion) -> -Names.alike(words, Word.names(suggestion))))
                        .limit(3)
                        .map(suggestion -> "‹" + suggestion + "›")
                        .collect(Collectors.joining(", "))
                + ".";
    }

    static String greeting(Scene scene) {
        return scene.clause().has("hello", "thanks") ? "You are welcome. Ask on." : WHAT_I_AM + suggestions("");
    }

    /** An answer to something else would mislead. */
    static CannotAnswer notUnderstood(Clause clause, List<String> what) {
        String words = what.stream().distinct().map(run -> "‹" + run + "›").collect(Collectors.joining(", "));
        if (!clause.saysSomething() && clause.words().stream().noneMatch(Word::quoted)) {
            return new CannotAnswer("I did not understand that. " + WHAT_I_AM + suggestions(clause.text()));
        }
        boolean change = Changes.isWanted(clause);
        return new CannotAnswer((what.isEmpty()
                        ? "I did not understand that."
                        : "I did not understand " + words
                                + (change
                                        ? ", so I changed nothing."
                                        : ", and an answer without it would be one to another question."))
                + suggestions(clause.text()));
    }
}
