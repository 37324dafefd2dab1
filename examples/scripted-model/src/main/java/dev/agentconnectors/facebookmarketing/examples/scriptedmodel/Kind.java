package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import dev.agentconnectors.facebookmarketing.examples.scriptedmodel.Markdown.Column;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an ad account holds, with how lists of it are shown: "title=field". */
enum Kind {
    CAMPAIGN(
            "campaigns",
            "campaign_id",
            "campaign",
            "Name=name, ID=id, Objective=objective, Set to=status, In effect=effective_status"),
    AD_SET("ad_sets", "adset_id", "ad set", "Name=name, ID=id, Status=effective_status, Daily budget=daily_budget"),
    AD("ads", "ad_id", "ad", "Name=name, ID=id, Ad set=adset_id, Status=effective_status"),
    CREATIVE(
            "ad_creatives",
            "",
            "ad creative",
            "Name=name, ID=id, Title=title, Text=body, Call to action=call_to_action_type"),
    CONVERSION(
            "custom_conversions",
            "",
            "custom conversion",
            "Name=name, ID=id, Event=custom_event_type, Last fired=last_fired_time"),
    IMAGE("images", "", "ad image", "Name=name, Hash=hash, Width=width, Height=height, Status=status"),
    VIDEO("videos", "", "video", "Title=title, ID=id, Seconds=length, Views=views, Created=created_time"),
    PIXEL("pixels", "pixel_id", "pixel", "Name=name, ID=id, Last fired=last_fired_time");

    private final String entity;
    private final String idParameter;
    private final String word;
    private final String columns;

    Kind(String entity, String idParameter, String word, String columns) {
        this.entity = entity;
        this.idParameter = idParameter;
        this.word = word;
        this.columns = columns;
    }

    String entity() {
        return entity;
    }

    String idParameter() {
        return idParameter;
    }

    /** As Insights call it. */
    String level() {
        return idParameter.replace("_id", "");
    }

    String word() {
        return word;
    }

    String words() {
        return word + "s";
    }

    /** The kinds that Insights have levels for and that can be changed. */
    boolean isDelivered() {
        return compareTo(AD) <= 0;
    }

    List<Column> columns() {
        return Column.all(columns);
    }

    /** What the columns need, and the id. */
    String fields() {
        return Stream.concat(Stream.of("id"), Stream.of(columns.split(", ", -1)).map(column -> column.split("=", 2)[1]))
                .distinct()
                .collect(Collectors.joining(","));
    }

    static Optional<Kind> of(String slot) {
        return Stream.of(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(slot))
                .findFirst();
    }

    /** The first kind that a request names; several kinds stand in the order of the words. */
    static List<Kind> in(Clause clause) {
        return clause.tags("kind").stream()
                .map(tag -> of(tag.value()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
