package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.GraphTime;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Json;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import dev.agentconnectors.facebookmarketing.examples.sandbox.description.GraphDescription;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who changed what: what calls change is written down as the token's owner's doing. Before that somebody called Tom Becker
 * raised the budgets of the newest campaigns and ad sets, and the token's owner made the campaigns.
 */
final class ActivityLog {
    private static final int RAISED = 3;
    private static final Map<Kind, String> OBJECT_TYPES =
            Map.of(Kind.CAMPAIGN, "CAMPAIGN_GROUP", Kind.AD_SET, "CAMPAIGN", Kind.AD, "ADGROUP");
    private static final Map<Kind, String> EVENT_NAMES =
            Map.of(Kind.CAMPAIGN, "campaign", Kind.AD_SET, "ad_set", Kind.AD, "ad");
    /** As in a recorded answer, with the narrow space before AM and PM. */
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("MM/dd/yyyy 'at' h:mm\u202fa", Locale.US);

    private final Store store;
    private final List<Event> events = new ArrayList<>();

    private record Event(
            long order, Instant time, String type, Node object, String actorId, String actor, String extra) {}

    ActivityLog(Store store) {
        this.store = store;
        List<Event> before = new ArrayList<>();
        for (String account : store.accountIds()) {
            for (Kind kind : List.of(Kind.CAMPAIGN, Kind.AD_SET)) {
                List<Node> nodes = store.children(account, kind);
                nodes.stream()
                        .filter(node -> node.number("daily_budget") > 0)
                        .limit(RAISED)
                        .forEach(node -> before.add(raised(node)));
                nodes.stream()
                        .filter(node -> kind == Kind.CAMPAIGN)
                        .forEach(node -> GraphTime.read(node.text("created_time"))
                                .ifPresent(time -> before.add(ownersEvent(time, created(kind), node, "{}"))));
            }
        }
        before.sort(Comparator.comparing(Event::time));
        before.forEach(event -> events.add(new Event(
                events.size() + 1L,
                event.time(),
                event.type(),
                event.object(),
                event.actorId(),
                event.actor(),
                event.extra())));
    }

    void addTo(Endpoints endpoints) {
        endpoints.on(Kind.AD_ACCOUNT, "GET", "/activities", this::read);
        endpoints.on(Kind.AD_SET, "GET", "/activities", this::read);
    }

    synchronized void tellCreated(String id) {
        store.node(id)
                .filter(node -> OBJECT_TYPES.containsKey(node.kind()))
                .ifPresent(node -> add(created(node.kind()), node, "{}"));
    }

    synchronized void tellChanged(Node before, Map<String, ? extends @Nullable Object> changes) {
        String name = EVENT_NAMES.get(before.kind());
        if (name == null) {
            return;
        }
        for (String budget : List.of("daily_budget", "lifetime_budget")) {
            if (changes.containsKey(budget) && before.kind() != Kind.AD) {
                add("update_" + name + "_budget", before, money(before, before.number(budget), changes.get(budget)));
            }
        }
        if (changes.containsKey("status")) {
            add(
                    "update_" + name + "_run_status",
                    before,
                    json(Json.object(
                            "type", "run_status",
                            "old_value", before.text("status"),
                            "new_value", String.valueOf(changes.get("status")))));
        }
        if (changes.containsKey("name")) {
            add(
                    before.kind() == Kind.AD ? "update_ad_friendly_name" : "update_" + name + "_name",
                    before,
                    json(Json.object(
                            "type",
                            "name",
                            "old_value",
                            before.text("name"),
                            "new_value",
                            String.valueOf(changes.get("name")))));
        }
    }

    private synchronized Map<String, Object> read(Node parent, GraphRequest request) {
        Params params = request.params();
        Optional<Instant> since = GraphTime.read(params.get("since", ""));
        Optional<Instant> until = GraphTime.read(params.get("until", ""));
        String category = params.get("category", "");
        String object = parent.kind() == Kind.AD_SET ? parent.id() : params.get("oid", "");
        List<Event> seen = events.stream()
                .filter(event -> event.object().accountId().equals(parent.accountId()))
                .filter(event -> object.isEmpty() || event.object().id().equals(object))
                .filter(event -> category.isEmpty() || isOf(category, event))
                .filter(event -> since.isEmpty() || !event.time().isBefore(since.get()))
                .filter(event -> until.isEmpty() || !event.time().isAfter(until.get()))
                .sorted(Comparator.comparingLong(Event::order).reversed())
                .toList();
        List<String> fields = FieldSpec.parse(params.get("fields", "event_time,event_type")).stream()
                .map(FieldSpec::name)
                .toList();
        return ListAnswer.of(Page.of(seen, Event::order, params), request, event -> projected(event, fields));
    }

    private static boolean isOf(String category, Event event) {
        return switch (category) {
            case "BUDGET" -> event.type().endsWith("_budget");
            case "STATUS" -> event.type().endsWith("_run_status");
            case "CAMPAIGN", "AD_SET", "AD" -> event.object().kind().name().equals(category);
            default -> false;
        };
    }

    private Map<String, Object> projected(Event event, List<String> fields) {
        ZoneId zone = ZoneId.of(
                store.node("act_" + event.object().accountId()).orElseThrow().text("timezone_name"));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("event_time", GraphTime.write(event.time(), ZoneId.of("UTC")));
        all.put("event_type", event.type());
        all.put("translated_event_type", translated(event.type()));
        all.put("object_id", event.object().id());
        all.put("object_name", event.object().text("name"));
        all.put("object_type", OBJECT_TYPES.getOrDefault(event.object().kind(), "ACCOUNT"));
        all.put("actor_id", event.actorId());
        all.put("actor_name", event.actor());
        all.put("extra_data", event.extra());
        all.put("application_id", "119211728144504");
        all.put("application_name", "Ads Manager");
        all.put("date_time_in_timezone", LOCAL.format(event.time().atZone(zone)));
        Map<String, Object> wanted = new LinkedHashMap<>();
        for (String field : fields) {
            if (!GraphDescription.get().node("AdActivity").fields().containsKey(field)) {
                throw GraphError.unknownField(field, "AdActivity").asException();
            }
            if (all.containsKey(field)) {
                wanted.put(field, all.get(field));
            }
        }
        return wanted;
    }

    private static String translated(String type) {
        if (type.startsWith("create_")) {
            return (type.contains("campaign") ? "Campaign" : type.contains("ad_set") ? "Ad set" : "Ad") + " created";
        }
        String object = type.contains("campaign") ? "Campaign" : type.contains("ad_set") ? "Ad set" : "Ad";
        return object + (type.endsWith("budget") ? " budget" : type.endsWith("status") ? " status" : " name")
                + " updated";
    }

    private static String created(Kind kind) {
        return kind == Kind.CAMPAIGN ? "create_campaign_group" : "create_" + EVENT_NAMES.get(kind);
    }

    private Event raised(Node node) {
        long now = node.number("daily_budget");
        Instant time = store.today()
                .minusDays(3)
                .atTime(9, 40)
                .atZone(ZoneId.of("UTC"))
                .toInstant();
        return new Event(
                0,
                time.plus(Duration.ofMinutes(node.order() % 50)),
                "update_" + EVENT_NAMES.get(node.kind()) + "_budget",
                node,
                "122093847560182341",
                "Tom Becker",
                money(node, now * 4 / 5, now));
    }

    private void add(String type, Node object, String extra) {
        Event event = ownersEvent(store.now(), type, object, extra);
        events.add(new Event(events.size() + 1L, event.time(), type, object, event.actorId(), event.actor(), extra));
    }

    private Event ownersEvent(Instant time, String type, Node object, String extra) {
        return new Event(0, time, type, object, store.user().id(), store.user().text("name"), extra);
    }

    private String money(Node node, long before, @Nullable Object after) {
        return json(Json.object(
                "type",
                "payment_amount",
                "currency",
                store.node("act_" + node.accountId()).orElseThrow().text("currency"),
                "old_value",
                before,
                "new_value",
                Long.parseLong(String.valueOf(after))));
    }

    private static String json(Map<String, Object> value) {
        try {
            return Params.JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values can be written", e);
        }
    }
}
