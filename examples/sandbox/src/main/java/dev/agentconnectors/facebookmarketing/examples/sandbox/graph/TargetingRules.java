package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Facebook demands of a targeting. */
final class TargetingRules {
    /** Member states of the European Union and territories that belong to it. */
    private static final Set<String> EUROPEAN_UNION = Set.of(
            "AT", "AX", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GF", "GP", "GR", "HR", "HU", "IE",
            "IT", "LT", "LU", "LV", "MF", "MQ", "MT", "NL", "PL", "PT", "RE", "RO", "SE", "SI", "SK", "YT");

    private static final Set<String> GROUPS_WITH_THE_UNION = Set.of("worldwide", "europe", "eea");
    private static final List<String> PLACES_IN_COUNTRIES =
            List.of("regions", "cities", "zips", "geo_markets", "neighborhoods", "places", "custom_locations");
    private static final List<String> AUDIENCES = List.of("custom_audiences", "excluded_custom_audiences");
    private static final List<String> DETAILS = List.of("interests", "behaviors", "flexible_spec", "exclusions");
    /** Categories of advertising that must not leave to chance who sees it. */
    private static final Set<String> PROTECTED = Set.of("HOUSING", "EMPLOYMENT", "FINANCIAL_PRODUCTS_SERVICES");
    /** Placements that v24.0 and v26.0 took away. */
    private static final Map<String, String> GONE = Map.of(
            "facebook_positions", "video_feeds",
            "instagram_positions", "explore",
            "messenger_positions", "story");

    private static final int ADULT = 18;
    private static final int OLDEST = 65;
    private static final int MOST_OF_LEAST_AGE = 25;

    private final Map<String, Object> targeting;

    TargetingRules(Map<String, Object> targeting) {
        this.targeting = targeting;
    }

    void check(Collection<String> categories) {
        checkPlaces();
        GONE.forEach((positions, gone) -> {
            if (texts(targeting.get(positions)).contains(gone)) {
                throw Refusals.placementGone();
            }
        });
        int youngest = number("age_min", ADULT);
        int eldest = number("age_max", OLDEST);
        boolean detailed = Stream.concat(AUDIENCES.stream(), DETAILS.stream()).anyMatch(this::isGiven);
        if (youngest < ADULT && detailed) {
            throw Refusals.optionsForTheYoung();
        }
        Object advantage = targeting.get("targeting_automation") instanceof Map<?, ?> automation
                ? automation.get("advantage_audience")
                : null;
        boolean narrowed = youngest != ADULT || eldest < OLDEST || isOneGender() || detailed;
        if (advantage == null && (narrowed || categories.stream().anyMatch(PROTECTED::contains))) {
            throw Refusals.audienceUnsaid();
        }
        if ("1".equals(String.valueOf(advantage))) {
            if (youngest > MOST_OF_LEAST_AGE) {
                throw Refusals.minimumAgeWithAdvantage();
            }
            if (eldest < OLDEST) {
                throw Refusals.maximumAgeWithAdvantage();
            }
        }
    }

    /** Whether the law of the European Union wants to know who is behind the ads. */
    boolean reachesTheUnion() {
        Map<?, ?> geo = places();
        return texts(geo.get("countries")).stream().anyMatch(EUROPEAN_UNION::contains)
                || texts(geo.get("country_groups")).stream().anyMatch(GROUPS_WITH_THE_UNION::contains)
                || PLACES_IN_COUNTRIES.stream()
                        .flatMap(places -> countries(geo.get(places)))
                        .anyMatch(EUROPEAN_UNION::contains);
    }

    void checkPlaces() {
        Map<?, ?> geo = places();
        if (geo.containsKey("excluded_countries")) {
            throw Refusals.targetingInvalid(
                    "Invalid data for field geo_locations. Normalization does not allow the value excluded_countries");
        }
        if (geo.isEmpty() && !isGiven("custom_audiences")) {
            throw Refusals.targetingInvalid("A location is required: geo_locations with countries, for example.");
        }
        List<String> countries = texts(geo.get("countries"));
        boolean inside = PLACES_IN_COUNTRIES.stream()
                .flatMap(places -> countries(geo.get(places)))
                .anyMatch(countries::contains);
        boolean twice = new HashSet<>(countries).size() < countries.size();
        boolean everywhere = texts(geo.get("country_groups")).contains("worldwide") && !countries.isEmpty();
        if (inside || twice || everywhere) {
            throw Refusals.placesOverlap();
        }
    }

    private Map<?, ?> places() {
        return targeting.get("geo_locations") instanceof Map<?, ?> geo ? geo : Map.of();
    }

    /** The countries that places say they are in; a postal code says it in its key. */
    private static Stream<String> countries(@Nullable Object places) {
        if (!(places instanceof Collection<?> several)) {
            return Stream.empty();
        }
        return several.stream()
                .filter(Map.class::isInstance)
                .map(Map.class::cast)
                .map(place -> {
                    Object country = place.get("country");
                    String key = String.valueOf(place.get("key"));
                    return country == null ? key.replaceFirst("^([A-Z]{2}):.*", "$1") : country.toString();
                });
    }

    private boolean isOneGender() {
        List<String> genders = texts(targeting.get("genders"));
        return genders.size() == 1 && !genders.contains("0");
    }

    private boolean isGiven(String name) {
        Object value = targeting.get(name);
        return value instanceof Collection<?> list
                ? !list.isEmpty()
                : value instanceof Map<?, ?> map ? !map.isEmpty() : value != null;
    }

    private int number(String name, int otherwise) {
        return targeting.get(name) instanceof Number number ? number.intValue() : otherwise;
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof Collection<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of();
    }
}
