package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An object that a request is about.
 *
 * @param kind what it is
 * @param id its id
 * @param name its name; empty if not known
 * @param remark how it was found, as a sentence; empty if that goes without saying
 */
record Target(Kind kind, String id, String name, String remark) {
    private static final Pattern LABEL =
            Pattern.compile("\\b((?i:campaign|ad set|ad))(?: \\*\\*([^*\\n]+)\\*\\*)? \\(`(\\d+)`\\)");
    /** Whoever says "it" then means what does not exist. */
    private static final Pattern NOTHING_CREATED = Pattern.compile("I tried to create|I created nothing");

    private static final Pattern ACCOUNT = Pattern.compile("\\(`act_(\\d+)`\\)");

    static Target of(Kind kind, Row row, String remark) {
        return new Target(kind, row.text("id"), row.text("name"), remark);
    }

    /** For people, and for a later turn, which finds in it what the conversation is about. */
    String label() {
        return label(kind, id, name);
    }

    static String label(Kind kind, String id, String name) {
        return kind.word() + (name.isEmpty() ? "" : " **" + plain(name) + "**") + " (`" + id + "`)";
    }

    /** A remark as a paragraph of its own. */
    String paragraph() {
        return remark.isEmpty() ? "" : "\n" + remark + "\n";
    }

    /** The object that the last answer which names one is about. */
    static Optional<Target> lastIn(List<String> answers) {
        for (int i = answers.size() - 1; i >= 0; i--) {
            Matcher label = LABEL.matcher(answers.get(i));
            if (NOTHING_CREATED.matcher(answers.get(i)).find()) {
                return Optional.empty();
            }
            if (label.find()) {
                Kind kind = Kind.of(label.group(1).toLowerCase(Locale.ROOT).replace(' ', '_'))
                        .orElseThrow();
                return Optional.of(new Target(kind, label.group(3), label.group(2) == null ? "" : label.group(2), ""));
            }
        }
        return Optional.empty();
    }

    /** The ad account that the last answer which names one is about. */
    static Optional<String> lastAccountIn(List<String> answers) {
        for (int i = answers.size() - 1; i >= 0; i--) {
            Matcher label = ACCOUNT.matcher(answers.get(i));
            if (label.find()) {
                return Optional.of(label.group(1));
            }
        }
        return Optional.empty();
    }

    /** A name is somebody's words: no mark in it may pass for one of ours. */
    static String plain(String name) {
        return name.replaceAll("[*`\\s]+", " ").strip();
    }
}
