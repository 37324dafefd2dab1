package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.GraphTime;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Json;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import dev.agentconnectors.facebookmarketing.examples.sandbox.description.GraphDescription;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Forms of each account's Page, and what made-up people entered into them by way of the newest ads. */
final class Leads {
    private static final List<String> PEOPLE = List.of("Ada Lund", "Ben Okafor", "Chiara Conti");
    private static final int ADS_WITH_LEADS = 2;
    private static final Set<String> FORM_FIELDS =
            Set.of("id", "name", "status", "leads_count", "created_time", "locale", "questions", "page_id");

    private final Store store;

    Leads(Store store) {
        this.store = store;
    }

    void addTo(Endpoints endpoints) {
        endpoints.on(Kind.AD, "GET", "/leads", (ad, request) -> list(of(ad), "Lead", request));
    }

    /** What is read at a Page or a form, which are no objects of an ad account; empty for any other path. */
    Optional<Map<String, Object>> answer(GraphRequest request) {
        if (!request.isRead() || request.path().size() != 2) {
            return Optional.empty();
        }
        String id = request.path().get(0);
        for (String account : store.accountIds()) {
            String page = store.node("act_" + account).orElseThrow().text("end_advertiser");
            if (!request.token().sees(account)) {
                continue;
            }
            if (request.path().get(1).equals("leadgen_forms") && page.equals(id)) {
                return Optional.of(list(forms(account), "LeadgenForm", request));
            }
            if (request.path().get(1).equals("leads") && id.equals(form(account, 1))) {
                List<Map<String, Object>> leads = new ArrayList<>();
                store.children(account, Kind.AD).forEach(ad -> leads.addAll(of(ad)));
                return Optional.of(list(leads, "Lead", request));
            }
        }
        return Optional.empty();
    }

    private static String form(String account, int number) {
        return "615" + account.substring(0, 9) + number;
    }

    private List<Map<String, Object>> forms(String account) {
        List<Map<String, Object>> forms = new ArrayList<>();
        for (int number = 1; number <= 2; number++) {
            forms.add(Json.object(
                    "id",
                    form(account, number),
                    "name",
                    number == 1 ? "Ask for the catalogue" : "Newsletter",
                    "status",
                    "ACTIVE",
                    "leads_count",
                    number == 1 ? ADS_WITH_LEADS * PEOPLE.size() : 0,
                    "created_time",
                    time(account, Duration.ofDays(90))));
        }
        return forms;
    }

    private List<Map<String, Object>> of(Node ad) {
        List<Node> newest = store.children(ad.accountId(), Kind.AD);
        List<Map<String, Object>> leads = new ArrayList<>();
        boolean has = newest.stream()
                .filter(one -> GraphTime.read(one.text("created_time"))
                        .filter(created -> created.isBefore(store.now().minus(Duration.ofDays(1))))
                        .isPresent())
                .limit(ADS_WITH_LEADS)
                .anyMatch(one -> one.id().equals(ad.id()));
        for (int i = 0; has && i < PEOPLE.size(); i++) {
            String person = PEOPLE.get(i);
            leads.add(Json.object(
                    "id", ad.id() + "9" + i,
                    "created_time", time(ad.accountId(), Duration.ofHours(5L + 7L * i)),
                    "ad_id", ad.id(),
                    "adset_id", ad.text("adset_id"),
                    "campaign_id", ad.text("campaign_id"),
                    "form_id", form(ad.accountId(), 1),
                    "is_organic", false,
                    "platform", i == 1 ? "ig" : "fb",
                    "field_data",
                            List.of(
                                    Json.object("name", "full_name", "values", List.of(person)),
                                    Json.object(
                                            "name",
                                            "email",
                                            "values",
                                            List.of(person.toLowerCase(java.util.Locale.ROOT)
                                                            .replace(' ', '.') + "@example.org")))));
        }
        return leads;
    }

    private String time(String account, Duration ago) {
        Instant moment = store.now().minus(ago);
        return GraphTime.write(
                moment, ZoneId.of(store.node("act_" + account).orElseThrow().text("timezone_name")));
    }

    private static Map<String, Object> list(List<Map<String, Object>> all, String type, GraphRequest request) {
        Set<String> known =
                type.equals("Lead") ? GraphDescription.get().node(type).fields().keySet() : FORM_FIELDS;
        List<String> fields = FieldSpec.parse(request.params().get("fields", "id")).stream()
                .map(FieldSpec::name)
                .toList();
        fields.stream().filter(field -> !known.contains(field)).findFirst().ifPresent(field -> {
            throw GraphError.unknownField(field, type).asException();
        });
        Page<Map<String, Object>> page =
                Page.of(all, record -> (long) all.size() - all.indexOf(record), request.params());
        return ListAnswer.of(page, request, record -> {
            Map<String, Object> wanted = new LinkedHashMap<>(record);
            wanted.keySet().retainAll(fields);
            wanted.put("id", String.valueOf(record.get("id")));
            return wanted;
        });
    }
}
