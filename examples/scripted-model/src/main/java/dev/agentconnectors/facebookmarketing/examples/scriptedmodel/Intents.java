package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All that the planner understands. The first intent that matches wins, so the more particular stand first. */
final class Intents {
    private static final String CREATE = "\\b(?:create|add|make|set up|build)\\s+";
    /** Words between the verb and what is created, such as "a paused traffic". */
    private static final String ADJECTIVES = "(?:(?!(?:ads?|ad-?sets?|campaigns?)\\b)[\\w-]+\\s+){0,6}?";

    private static final String PAUSE = "\\b(?:pause|stop|halt|turn off|switch off|resume|activate|reactivate|unpause"
            + "|re-?start|start|turn on|switch on|enable)\\b";
    private static final String SET_BUDGET =
            "\\b(?:raise|increase|set|change|lower|reduce|cut|update|put|make)\\b.*\\bbudget\\b.*\\d";
    private static final String BEST = "\\b(?:best|highest|top|largest|biggest|most|greatest)\\b.*";

    private static final List<Intent> CHANGES = List.of(
            Intent.of(
                    "Create an ad set with a daily budget of 50 in the newest campaign",
                    CreateRecipes::adSet,
                    CREATE + ADJECTIVES + "ad[ -]?set\\b"),
            Intent.of(
                    "Create an ad in the newest ad set",
                    CreateRecipes::ad,
                    CREATE + ADJECTIVES + "ad\\b(?![ -]?(?:sets?|accounts?|library)\\b)"),
            Intent.of(
                    "Create a paused traffic campaign named \"Spring Sale\"",
                    CreateRecipes::campaign,
                    CREATE + ADJECTIVES + "campaign\\b"),
            Intent.of(
                    "Pause all ads of the newest ad set",
                    UpdateRecipes::statusOfAllAds,
                    PAUSE + ".*\\b(?:(?:all|every|each)\\s+(?:of\\s+)?(?:the\\s+)?ads?|the ads)\\b(?![ -]sets?)"
                            + ".*\\bad[ -]?set\\b"),
            Intent.of(
                    "Rename the newest ad set to \"Autumn\"",
                    UpdateRecipes::rename,
                    "\\brename\\b",
                    "\\bchange\\b.*\\bname\\b.*\\bto\\b"),
            Intent.of("Raise the best-performing ad set's daily budget to 100", UpdateRecipes::dailyBudget, SET_BUDGET),
            Intent.of(
                    "Pause the newest campaign (or resume it)",
                    UpdateRecipes::status,
                    PAUSE + ".*\\b(?:campaign|ad[ -]?set|ad|it|that one|this one)\\b"));

    private static final List<Intent> AD_LIBRARY = List.of(
            Intent.of(
                    "Political ads in the US from the Ad Library",
                    AdLibraryRecipes::political,
                    "\\bpolitical\\b.*\\bads?\\b",
                    "\\bad library\\b.*\\bpolitical\\b"),
            Intent.of(
                    "Ad Library ads of the page Northwind",
                    AdLibraryRecipes::page,
                    "\\b(?:ad library|ads archive)\\b.*\\b(?:page|ads\\s+(?:of|by|from|run by)\\s+(?!the ad library))",
                    "\\b(?:page|ads\\s+(?:of|by|run by))\\b.*\\b(?:ad library|ads archive)\\b"),
            Intent.of(
                    "Ad Library ads about solar panels", AdLibraryRecipes::topic, "\\b(?:ad library|ads archive)\\b"));

    private static final List<Intent> FIGURES = List.of(
            Intent.of(
                    "Which ad sets have the highest daily budget?",
                    InsightRecipes::largestDailyBudget,
                    BEST + "budgets?\\b",
                    "\\bbudgets?\\b.*\\b(?:highest|largest|biggest)\\b"),
            Intent.of(
                    "Which ads have the best click-through rate?",
                    InsightRecipes::bestClickThroughRate,
                    BEST + "\\b(?:ctr|click[- ]?through)",
                    "\\b(?:ctr|click[- ]?through rates?)\\b.*\\b(?:best|highest|top)\\b"),
            Intent.of(
                    "Which campaigns have the most spend this month?",
                    InsightRecipes::mostSpend,
                    BEST + "\\bspen(?:d|t|ding)\\b",
                    "\\b(?:spen[dt]|spending|cost)\\b.*\\b(?:the )?most\\b"),
            Intent.of(
                    "How was the performance of the last 7 days (per day)?",
                    InsightRecipes::performance,
                    "\\bperform(?:s|ed|ing|ance)?\\b",
                    "\\b(?:insights|metrics|figures)\\b",
                    "\\bhow (?:did|are|is|were|was)\\b.*\\b(?:doing|do|going|results?)\\b",
                    "\\b(?:spend|spent|results)\\b.*\\b(?:last|past|this|yesterday|today)\\b"));

    private static final List<Intent> LISTS = List.of(
            Intent.of(
                    "Who am I?",
                    ReadRecipes::whoAmI,
                    "\\bwho am i\\b",
                    "\\bwhose (?:token|account|credentials)\\b",
                    "\\b(?:my|current) (?:facebook )?(?:user|profile|identity)\\b"),
            Intent.of(
                    "Show my ad accounts",
                    ReadRecipes::adAccounts,
                    "\\bad[ -]?accounts\\b",
                    "\\b(?:my|which|list|show|all) (?:the )?accounts\\b"),
            Intent.of(
                    "Which ads are running in the newest campaign?",
                    ReadRecipes::adsInNewestCampaign,
                    "\\bads\\b(?!\\s+(?:manager|sets?)).*\\b(?:newest|latest|most recent) campaign\\b",
                    "\\b(?:newest|latest|most recent) campaign\\b.*\\bads\\b"),
            Intent.of("List the ad creatives", ReadRecipes::adCreatives, "\\bcreatives?\\b"),
            Intent.of(
                    "Show the custom conversions",
                    ReadRecipes::customConversions,
                    "\\bcustom conversions?\\b",
                    "\\bconversions\\b"),
            Intent.of("List the ad images", ReadRecipes::images, "\\b(?:images?|pictures?|photos?)\\b"),
            Intent.of("List the videos", ReadRecipes::videos, "\\bvideos?\\b"),
            Intent.of(
                    "Show the event stats of a pixel",
                    ReadRecipes::pixelStats,
                    "\\bpixels?\\b.*\\b(?:stats?|statistics|events?|fired|received)\\b",
                    "\\b(?:stats?|statistics|events?)\\b.*\\bpixels?\\b"),
            Intent.of("Show the pixels", ReadRecipes::pixels, "\\bpixels?\\b"),
            Intent.of(
                    "Which campaigns are active?",
                    ReadRecipes::activeCampaigns,
                    "\\b(?:active|running|live) campaigns\\b",
                    "\\bcampaigns\\b.*\\b(?:active|running|live)\\b"),
            Intent.of("List all campaigns with their status", ReadRecipes::campaigns, "\\bcampaigns\\b"),
            Intent.of("List the ad sets", ReadRecipes::adSets, "\\bad[ -]?sets\\b"),
            Intent.of("List the (running) ads", ReadRecipes::ads, "\\bads\\b"));

    private static final List<List<Intent>> GROUPS = List.of(CHANGES, AD_LIBRARY, FIGURES, LISTS);

    /** A change that no intent describes must not end as a harmless list, nor a change that is forbidden as done. */
    private static final Pattern SOME_CHANGE = Pattern.compile("(?i)^\\W*(?:(?:please|now|then|can you|could you)\\s+)*"
            + "(?:create|add|make|pause|stop|halt|resume|activate|rename|raise|increase|lower|reduce|delete|remove|archive"
            + "|duplicate|copy|move|set|change|update)\\b");

    private static final Pattern NEGATION = Pattern.compile("(?i)\\b(?:don['’]?t|do not|never|not)\\b");

    private Intents() {}

    static Optional<Intent> understand(Prompt prompt) {
        String text = prompt.unquoted();
        boolean change = SOME_CHANGE.matcher(text).find();
        boolean negated = NEGATION.matcher(text).find();
        return GROUPS.stream()
                .filter(group -> group == CHANGES ? !negated : !change)
                .flatMap(List::stream)
                .filter(intent -> intent.matches(text))
                .findFirst();
    }

    /** What the planner is and what it understands, for people who ask and for prompts that nothing matches. */
    static String help() {
        return GROUPS.stream()
                .flatMap(List::stream)
                .map(intent -> "- " + intent.example())
                .collect(Collectors.joining(
                        "\n",
                        "I am the sandbox's scripted planner: a fixed table of requests with a script for"
                                + " each, no language model. What I answer comes from the tools that I am offered. I understand:\n\n",
                        "\n"));
    }
}
