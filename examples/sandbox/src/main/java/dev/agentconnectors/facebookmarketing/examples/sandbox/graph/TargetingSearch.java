package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Json;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Kind;
import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** What ads can be targeted at: a few interests, behaviours and traits, places and languages. */
final class TargetingSearch {
    private static final List<Option> OPTIONS = List.of(
            new Option("6003107902433", "Hiking", "interests", 210_000_000, "Sports and outdoors"),
            new Option("6003188355978", "Trail running", "interests", 34_000_000, "Sports and outdoors"),
            new Option("6003348604980", "Camping", "interests", 240_000_000, "Sports and outdoors"),
            new Option("6003397425735", "Tennis", "interests", 180_000_000, "Sports and outdoors"),
            new Option("6003384248805", "Tea", "interests", 310_000_000, "Food and drink"),
            new Option("6003139266461", "Cooking", "interests", 520_000_000, "Food and drink"),
            new Option("6002714895372", "Frequent travellers", "behaviors", 130_000_000, "Travel"),
            new Option("6071631541183", "Engaged shoppers", "behaviors", 95_000_000, "Purchase behaviour"),
            new Option("6003053984972", "Newly engaged (1 year)", "life_events", 9_000_000, "Life events"));
    private static final List<Map<String, Object>> PLACES = List.of(
            place("SE", "Sweden", "country", "SE"),
            place("US", "United States", "country", "US"),
            place("JP", "Japan", "country", "JP"),
            place("2418046", "Stockholm", "city", "SE"),
            place("2420379", "Stockton", "city", "US"),
            place("2673660", "Kyoto", "city", "JP"),
            place("3886", "Stockholm County", "region", "SE"),
            place("US:94105", "94105", "zip", "US"));
    private static final List<Map<String, Object>> LANGUAGES = List.of(
            Json.object("key", 18, "name", "Swedish"),
            Json.object("key", 6, "name", "English (US)"),
            Json.object("key", 11, "name", "Japanese"));

    private record Option(String id, String name, String type, long people, String topic) {
        Map<String, Object> described() {
            return Json.object(
                    "id",
                    id,
                    "name",
                    name,
                    "type",
                    type,
                    "path",
                    List.of(topic, name),
                    "audience_size_lower_bound",
                    people,
                    "audience_size_upper_bound",
                    people * 118 / 100);
        }
    }

    void addTo(Endpoints endpoints) {
        endpoints.on(Kind.AD_ACCOUNT, "GET", "/targetingsearch", (account, request) -> search(request));
        endpoints.on(Kind.AD_ACCOUNT, "GET", "/targetingbrowse", (account, request) -> found(request, any -> true));
        endpoints.on(Kind.AD_ACCOUNT, "GET", "/targetingsuggestions", (account, request) -> suggestions(request));
        endpoints.on(Kind.AD_ACCOUNT, "GET", "/targetingvalidation", TargetingSearch::validation);
    }

    /** Places and languages, which are searched for at a name of its own. */
    Map<String, Object> places(GraphRequest request) {
        Params params = request.params();
        String type = params.required("type");
        if (!List.of("adgeolocation", "adlocale").contains(type)) {
            throw GraphError.of(3, 0).asException();
        }
        String begin = params.required("q").toLowerCase(Locale.ROOT);
        List<String> kinds = params.texts("location_types");
        String country = params.get("country_code");
        List<Map<String, Object>> all = type.equals("adlocale") ? LANGUAGES : PLACES;
        return data(all.stream()
                .filter(place -> String.valueOf(place.get("name"))
                        .toLowerCase(Locale.ROOT)
                        .startsWith(begin))
                .filter(place -> kinds.isEmpty() || kinds.contains(String.valueOf(place.get("type"))))
                .filter(place -> country == null || country.equals(place.get("country_code")))
                .limit(limit(request))
                .toList());
    }

    private static Map<String, Object> search(GraphRequest request) {
        String part = request.params().required("q").toLowerCase(Locale.ROOT);
        return found(request, option -> option.name().toLowerCase(Locale.ROOT).contains(part));
    }

    /** What is about the same as what is targeted already. */
    private static Map<String, Object> suggestions(GraphRequest request) {
        List<String> ids = ids(request.params());
        List<String> topics = OPTIONS.stream()
                .filter(option -> ids.contains(option.id()))
                .map(Option::topic)
                .toList();
        return found(request, option -> topics.contains(option.topic()) && !ids.contains(option.id()));
    }

    private static Map<String, Object> validation(Node account, GraphRequest request) {
        List<String> asked = new ArrayList<>(ids(request.params()));
        asked.addAll(request.params().texts("id_list"));
        asked.addAll(request.params().texts("name_list"));
        List<Map<String, Object>> answers = new ArrayList<>();
        for (String one : asked) {
            Map<String, Object> known = OPTIONS.stream()
                    .filter(option -> option.id().equals(one) || option.name().equals(one))
                    .map(Option::described)
                    .findFirst()
                    .orElse(one.matches("\\d+") ? Map.of("id", one) : Map.of("name", one));
            Map<String, Object> answer = new LinkedHashMap<>(known);
            answer.put("valid", known.containsKey("type"));
            answers.add(answer);
        }
        return data(answers);
    }

    private static Map<String, Object> found(GraphRequest request, Predicate<Option> wanted) {
        String kind = request.params().get("limit_type");
        return data(OPTIONS.stream()
                .filter(wanted)
                .filter(option -> kind == null || option.type().equals(kind))
                .limit(limit(request))
                .map(Option::described)
                .toList());
    }

    private static List<String> ids(Params params) {
        return params.array("targeting_list").orElse(List.of()).stream()
                .map(one -> one instanceof Map<?, ?> option ? String.valueOf(option.get("id")) : String.valueOf(one))
                .toList();
    }

    private static long limit(GraphRequest request) {
        return request.params().number("limit").orElse(25L);
    }

    /** Such lists come without pages. */
    private static Map<String, Object> data(List<Map<String, Object>> data) {
        return Map.of("data", data);
    }

    private static Map<String, Object> place(String key, String name, String type, String country) {
        return Json.object(
                "key",
                key,
                "name",
                name,
                "type",
                type,
                "country_code",
                country,
                "country_name",
                new Locale("", country).getDisplayCountry(Locale.ENGLISH),
                "supports_region",
                true,
                "supports_city",
                true);
    }
}
