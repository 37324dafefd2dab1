package dev.agentconnectors.facebookmarketing.langchain4j.internal.describe;

import dev.agentconnectors.facebookmarketing.catalog.Operation;
import java.util.Map;

/**
 * Words that people use for what an operation does and that are not in its description: a search for tools looks at names and
 * descriptions only.
 */
final class EverydayWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("ad_accounts.get", "currency, time zone, balance"),
            Map.entry("campaigns.list", "objective, budget"),
            Map.entry("campaigns.update", "pause, activate, rename, budget"),
            Map.entry("ad_sets.list", "audience, targeting, budget, schedule"),
            Map.entry("ad_sets.update", "pause, activate, audience, budget, bid, schedule"),
            Map.entry("ads.list", "why one is rejected"),
            Map.entry("ads.get", "review, preview link"),
            Map.entry("ads.update", "pause, activate, swap the creative"),
            Map.entry("ad_creatives.list", "copy, headline, picture, link"),
            Map.entry("images.list", "pictures"),
            Map.entry("pixels.list", "conversion tracking"),
            Map.entry("ad_library.list", "ads of competitors"));

    private EverydayWords() {}

    /** The description with the words behind it. */
    static String behind(String description, Operation operation) {
        String words = WORDS.get(operation.toString());
        return words == null ? description : description + " For: " + words + ".";
    }
}
