package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.langchain4j.internal.json.ToolJson;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In whose name an ad speaks. A creative that exists is named by its id; one that is made along with the ad posts in the name
 * of any Page or Instagram account that the token may use.
 */
final class Creatives {

    private static final String GIVE_ITS_ID = "Give {\"creative_id\": \"…\"}.";
    private static final Set<String> REFERENCE = Set.of("creative_id", "id");
    private static final Pattern ID = Pattern.compile("[0-9]{1,32}");
    /** A post: the Page's id, and the post's behind it. */
    private static final Pattern POST = Pattern.compile("([0-9]{1,32})_[0-9]{1,32}");

    private Creatives() {}

    /** Why the ad may not show it, or empty. */
    static Optional<Refusal> refusal(Object creative, Set<String> pages) {
        Object value = parsed(creative);
        if (!(value instanceof Map<?, ?> map)) {
            return Optional.of(new Refusal("pages", "The creative cannot be read.", GIVE_ITS_ID));
        }
        boolean reference = map.size() == 1
                && REFERENCE.contains(String.valueOf(map.keySet().iterator().next()))
                && ID.matcher(String.valueOf(map.values().iterator().next())).matches();
        if (reference) {
            return Optional.empty();
        }
        if (pages.isEmpty()) {
            return Optional.of(new Refusal(
                    "pages",
                    "An ad can only show a creative that exists here: one that is made along with the ad would"
                            + " post in a Page's name.",
                    GIVE_ITS_ID));
        }
        Speakers speakers = new Speakers(pages);
        speakers.look("", value);
        return speakers.refusal();
    }

    /** Why this may not be promoted, or empty. */
    static Optional<Refusal> refusalToPromote(Object promoted, Set<String> pages) {
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        Speakers speakers = new Speakers(pages);
        speakers.look("", parsed(promoted));
        return speakers.foreign == null ? Optional.empty() : speakers.refusal();
    }

    /** Why nothing may be said in the name of a Page or account, or empty. */
    static Optional<Refusal> refusalToSpeakFor(String name, Object speaker, Set<String> pages) {
        var post = POST.matcher(speaker.toString());
        return pages.contains(post.matches() ? post.group(1) : speaker.toString())
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "pages",
                        "Ads may not speak for " + OneLine.clean(name) + " "
                                + OneLine.value(OneLine.clean(speaker.toString())) + " here"
                                + (pages.isEmpty()
                                        ? ": the developer has to name the Pages that they may speak for."
                                        : ", only for " + String.join(", ", new TreeSet<>(pages)) + ".")));
    }

    private static Object parsed(Object value) {
        return value instanceof CharSequence text
                ? ToolJson.readValue(text.toString()).orElse(value)
                : value;
    }

    /** Looks through a specification for everybody in whose name it speaks. */
    private static final class Speakers {

        private final Set<String> permitted;
        private boolean found;
        private @Nullable String foreign;

        Speakers(Set<String> permitted) {
            this.permitted = permitted;
        }

        void look(String name, Object value) {
            if (value instanceof Map<?, ?> map) {
                map.forEach((key, one) -> {
                    if (one != null) {
                        look(String.valueOf(key), one);
                    }
                });
            } else if (value instanceof List<?> list) {
                list.forEach(one -> {
                    if (one != null) {
                        look(name, one);
                    }
                });
            } else if (speaks(name)) {
                found = true;
                String id = value.toString();
                var post = POST.matcher(id);
                String speaker = post.matches() ? post.group(1) : id;
                if (!permitted.contains(speaker)) {
                    foreign = name + " " + OneLine.value(OneLine.clean(id));
                }
            }
        }

        /** Page, Instagram account, sponsor, partner, a post or an object of any of them. */
        private static boolean speaks(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.contains("page_id")
                    || lower.contains("instagram")
                    || lower.contains("actor_id")
                    || lower.contains("sponsor")
                    || lower.contains("partner")
                    || lower.contains("profile_id")
                    || lower.contains("story_id")
                    || lower.contains("post_id")
                    || lower.equals("object_id")
                    || lower.contains("media_id")
                    || lower.contains("threads");
        }

        Optional<Refusal> refusal() {
            if (foreign != null) {
                return Optional.of(Refusal.of(
                        "pages",
                        "Ads may not speak for " + foreign + " here, only for "
                                + String.join(", ", new TreeSet<>(permitted)) + "."));
            }
            return found
                    ? Optional.empty()
                    : Optional.of(new Refusal(
                            "pages",
                            "In whose name the creative speaks cannot be told.",
                            "Name its page_id, or give {\"creative_id\": \"…\"}."));
        }
    }
}
