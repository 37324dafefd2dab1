package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest.Change;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.money.MetaCurrencies;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says in one sentence what a write would do, to a person who knows ads: {@code Raise the daily budget of ad set ‹Trail
 * Shoes› (campaign ‹Spring Launch›, account ‹Alder & Finch›) from 50.00 USD to 100.00 USD (+100 %, a big step).}
 */
public final class Sentence {

    private static final Map<String, String> ONE_OF = Map.of(
            "campaigns", "campaign",
            "ad_sets", "ad set",
            "ads", "ad",
            "ad_creatives", "creative",
            "images", "image",
            "videos", "video",
            "custom_audiences", "audience");
    /** What delivers unless it is paused. */
    private static final Set<String> DELIVERING = Set.of("campaigns", "ad_sets", "ads");

    private static final Map<String, String> BY_STATUS =
            Map.of("ACTIVE", "activate", "PAUSED", "pause", "ARCHIVED", "archive", "DELETED", "delete");
    private static final Set<String> SAID_OTHERWISE =
            Set.of("name", "account_id", "campaign_id", "adset_id", "execution_options");
    private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,20}(?:\\.[0-9]{1,6})?) ([A-Z]{3})");
    private static final Pattern SWITCH = Pattern.compile("is_(\\w+?)(?:_enabled)?");
    /** From here on a raise is called a big step. */
    private static final BigDecimal BIG = BigDecimal.valueOf(50);

    private static final String BIG_STEP = "a big step";

    private final boolean delivers;
    private final String kind;
    private final String object;
    private final String place;

    private Sentence(String entity, @Nullable String name, @Nullable String id, String place) {
        this.delivers = DELIVERING.contains(entity);
        this.kind = ONE_OF.getOrDefault(entity, entity.replace('_', ' '));
        this.object = name != null ? quoted(name) : id == null ? "" : id;
        this.place = place;
    }

    /**
     * The sentence.
     *
     * @param objectId the object to change, or null for a new one
     * @param surroundings what the object belongs to, the nearest first: its kind and its name or id
     */
    public static String of(
            String entity,
            String action,
            @Nullable String objectId,
            @Nullable String objectName,
            List<Change> changes,
            Map<String, String> surroundings) {
        List<String> around = new ArrayList<>();
        surroundings.forEach((kind, name) -> around.add(kind + " " + name));
        String place = around.isEmpty() ? "" : " (" + String.join(", ", around) + ")";
        Sentence sentence = new Sentence(entity, objectName, objectId, place);
        if (entity.equals("budget_schedules")) {
            return sentence(
                    "let Facebook spend " + value(changes, "budget_value").orElse("more")
                            + " beyond the budget" + place + " from "
                            + value(changes, "time_start").orElse("now") + " to "
                            + value(changes, "time_end").orElse("then"));
        }
        if (entity.equals("ad_rules")) {
            return sentence.rule(changes);
        }
        if (objectId == null && action.equals("create")) {
            return sentence.create(changes);
        }
        return switch (action) {
            case "update" -> sentence.update(changes);
            case "copy" -> sentence.copy(changes);
            case "delete" -> sentence("delete " + sentence.kind + " " + sentence.object + place + " for good");
            default -> sentence.other(action, changes);
        };
    }

    private String rule(List<Change> changes) {
        List<String> with = changes.stream()
                .filter(change -> !Set.of("name", "status").contains(change.field()))
                .map(change -> label(change.field()) + " " + shown(change.after()))
                .toList();
        boolean disabled = value(changes, "status").filter("DISABLED"::equals).isPresent();
        return sentence("create " + (disabled ? "a disabled" : "an enabled") + " ad rule " + object + place + " with "
                + String.join(", ", with)
                + (disabled ? "" : ", which Facebook carries out from then on without asking"));
    }

    private String copy(List<Change> changes) {
        String state = value(changes, "status_option").orElse("ACTIVE");
        List<String> with = new ArrayList<>();
        for (Change change : changes) {
            if (!Set.of("status_option", "deep_copy", "campaign_id", "adset_id").contains(change.field())) {
                with.add(property(change));
            }
        }
        return sentence("copy " + kind + " " + object + place + ", "
                + switch (state) {
                    case "PAUSED" -> "paused";
                    case "INHERITED_FROM_SOURCE" -> "as active as it is, so that the copy may start to spend";
                    default -> "active, which starts to spend";
                }
                + (with.isEmpty() ? "" : ", with " + String.join(", ", with)));
    }

    private String create(List<Change> changes) {
        String status = value(changes, "status").orElse(delivers ? "ACTIVE" : "PAUSED");
        String state = delivers ? status.equals("PAUSED") ? "a paused" : "an active" : "a new";
        List<String> with = new ArrayList<>();
        for (Change change : changes) {
            if (!change.field().equals("status") && !SAID_OTHERWISE.contains(change.field())) {
                with.add(property(change));
            }
        }
        return sentence("create " + state + " " + kind + " " + object + place
                + (with.isEmpty() ? "" : " with " + String.join(", ", with))
                + (status.equals("PAUSED") ? "" : ", which starts to spend"));
    }

    private String update(List<Change> changes) {
        List<Change> real = changes.stream()
                .filter(change -> !change.field().equals("execution_options"))
                .filter(change -> !change.after().equals(change.before()))
                .toList();
        if (real.size() == 1) {
            return sentence(clause(real.get(0), " of " + kind + " " + object + place, kind + " " + object + place));
        }
        List<String> clauses =
                real.stream().map(change -> clause(change, "", "it")).toList();
        return sentence("change " + kind + " " + object + place + ": " + String.join("; ", clauses));
    }

    private String other(String action, List<Change> changes) {
        List<String> with = changes.stream().map(Sentence::property).toList();
        return sentence(action.replace('_', ' ') + " " + kind + " " + object + place
                + (with.isEmpty() ? "" : " with " + String.join(", ", with)));
    }

    /**
     * What one value does.
     *
     * @param whose " of ad set ‹x› (…)", or nothing where that has been said
     * @param it "ad set ‹x› (…)", or "it"
     */
    private static String clause(Change change, String whose, String it) {
        String field = change.field();
        String before = change.before();
        String after = change.after();
        String verb = field.equals("status") ? BY_STATUS.get(after) : null;
        if (verb != null) {
            return verb + " " + it + (after.equals("ACTIVE") ? ", which starts to spend" : "");
        }
        if (field.equals("name")) {
            return "rename " + it + " to " + quoted(after);
        }
        Matcher switched = SWITCH.matcher(field);
        if (switched.matches() && isFlag(after)) {
            return "turn " + label(switched.group(1)) + whose + " " + onOrOff(after);
        }
        String what = "the " + label(field) + whose;
        if (before == null) {
            return "set " + what + " to " + shown(after);
        }
        Optional<Step> step = Step.between(before, after);
        return step.map(Step::verb).orElse("change") + " " + what + " from " + shown(before) + " to " + shown(after)
                + step.map(one -> " (" + one.text() + ")").orElse("");
    }

    /** From one amount to another of the same currency. */
    private record Step(BigDecimal before, BigDecimal after) {

        static Optional<Step> between(String before, String after) {
            Matcher from = AMOUNT.matcher(before);
            Matcher to = AMOUNT.matcher(after);
            boolean comparable = from.matches()
                    && to.matches()
                    && from.group(2).equals(to.group(2))
                    && MetaCurrencies.isKnown(from.group(2));
            return comparable
                    ? Optional.of(new Step(new BigDecimal(from.group(1)), new BigDecimal(to.group(1))))
                    : Optional.empty();
        }

        String verb() {
            return after.compareTo(before) >= 0 ? "raise" : "lower";
        }

        String text() {
            if (before.signum() == 0) {
                return BIG_STEP;
            }
            BigDecimal percent =
                    after.subtract(before).multiply(BigDecimal.valueOf(100)).divide(before, 0, RoundingMode.HALF_UP);
            String sign = percent.signum() < 0 ? "−" : "+";
            return sign + percent.abs().toPlainString() + " %" + (percent.compareTo(BIG) >= 0 ? ", " + BIG_STEP : "");
        }
    }

    /** A value among others: {@code daily budget 50.00 USD}, or {@code ad set budget sharing off}. */
    private static String property(Change change) {
        Matcher switched = SWITCH.matcher(change.field());
        return switched.matches() && isFlag(change.after())
                ? label(switched.group(1)) + " " + onOrOff(change.after())
                : label(change.field()) + " " + shown(change.after());
    }

    private static boolean isFlag(String value) {
        return value.equals("true") || value.equals("false");
    }

    private static String onOrOff(String flag) {
        return flag.equals("true") ? "on" : "off";
    }

    private static Optional<String> value(List<Change> changes, String field) {
        return changes.stream()
                .filter(change -> change.field().equals(field))
                .map(Change::after)
                .findFirst();
    }

    private static String label(String field) {
        return field.replace('_', ' ').replace("adset", "ad set");
    }

    /** Codes, numbers and amounts as they are; whatever somebody may have worded stands in quotation marks. */
    private static String shown(String value) {
        if (value.equals("[]") || value.equals("{}")) {
            return "none";
        }
        return OneLine.value(value).equals(value) ? value : quoted(value);
    }

    /** In quotation marks that the text cannot leave. */
    static String quoted(String text) {
        return "‹" + OneLine.clean(text).replace('‹', '<').replace('›', '>') + "›";
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1).strip() + ".";
    }
}
