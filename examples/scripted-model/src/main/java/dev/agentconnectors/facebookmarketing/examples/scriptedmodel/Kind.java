package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of objects that can be named, found and changed. */
enum Kind {
    AD_SET("ad_sets", "adset_id", "adset", "ad set", "\\bad[ -]?sets?\\b"),
    CAMPAIGN("campaigns", "campaign_id", "campaign", "campaign", "\\bcampaigns?\\b"),
    AD("ads", "ad_id", "ad", "ad", "\\bads?\\b(?![ -]?(sets?|accounts?|library)\\b)");

    private final String entity;
    private final String idParameter;
    private final String level;
    private final String word;
    private final Pattern noun;
    private final Pattern newest;
    private final Pattern best;

    Kind(String entity, String idParameter, String level, String word, String noun) {
        this.entity = entity;
        this.idParameter = idParameter;
        this.level = level;
        this.word = word;
        this.noun = Pattern.compile("(?i)" + noun);
        // Only right before the noun: "the ad Boot in the newest ad set" asks for no newest ad.
        this.newest =
                Pattern.compile("(?i)\\b(newest|latest|most recent(ly created)?|last created|youngest)\\s+" + noun);
        this.best = Pattern.compile("(?i)\\b(best|top)([ -]performing)?\\s+" + noun);
    }

    String entity() {
        return entity;
    }

    String idParameter() {
        return idParameter;
    }

    /** The level of Insights that reports it; its columns begin with this word. */
    String level() {
        return level;
    }

    String word() {
        return word;
    }

    /** The kind that a prompt names first. */
    static Optional<Kind> firstIn(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.isNamedIn(text))
                .min(Comparator.comparingInt(kind -> kind.position(text)));
    }

    boolean isNamedIn(String text) {
        return noun.matcher(text).find();
    }

    boolean isNewestIn(String text) {
        return newest.matcher(text).find();
    }

    boolean isBestIn(String text) {
        return best.matcher(text).find();
    }

    private int position(String text) {
        Matcher matcher = noun.matcher(text);
        return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
    }
}
