package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Segments.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What delivery can be split by. Breakdowns of one kind go together, those of two kinds do not. */
public enum SegmentKind {
    /** Who saw it. */
    PEOPLE("age", "gender") {
        @Override
        List<Cell> cells(Map<String, Object> targeting, String country) {
            List<Cell> cells = new ArrayList<>();
            for (Age age : Age.values()) {
                double reached = age.share(number(targeting, "age_min", 18), number(targeting, "age_max", 65));
                for (Gender gender : Gender.values()) {
                    if (reached > 0 && gender.isReached(targeting.get("genders"))) {
                        cells.add(new Cell(
                                cell("age", age.range(), "gender", gender.name().toLowerCase(Locale.ROOT)),
                                age.views * reached * gender.views,
                                age.clicking,
                                age.buying * gender.buying));
                    }
                }
            }
            return cells;
        }
    },
    /** Where it was seen. */
    PLACE("country", "region") {
        @Override
        List<Cell> cells(Map<String, Object> targeting, String country) {
            Object places = targeting.get("geo_locations") instanceof Map<?, ?> geo ? geo.get("countries") : null;
            List<String> countries = texts(places, List.of(country));
            List<Cell> cells = new ArrayList<>();
            for (String code : countries) {
                List<String> regions = REGIONS.getOrDefault(code, List.of("Unknown"));
                for (int index = 0; index < regions.size(); index++) {
                    cells.add(new Cell(cell("country", code, "region", regions.get(index)), 1.0 / (index + 1), 1, 1));
                }
            }
            return cells;
        }
    },
    /** Beside what it was seen, and on what. */
    PLACEMENT("publisher_platform", "platform_position", "device_platform", "impression_device") {
        @Override
        List<Cell> cells(Map<String, Object> targeting, String country) {
            List<String> platforms = texts(targeting.get("publisher_platforms"), List.of("facebook", "instagram"));
            List<String> devices = texts(targeting.get("device_platforms"), List.of("mobile", "desktop"));
            List<Cell> cells = PLACEMENTS.stream()
                    .filter(cell -> platforms.contains(cell.values().get("publisher_platform")))
                    .filter(cell -> devices.stream()
                            .anyMatch(device -> cell.values()
                                    .getOrDefault("device_platform", "")
                                    .startsWith(device)))
                    .toList();
            return cells.isEmpty() ? PLACEMENTS.subList(0, 1) : cells;
        }
    },
    /** At what hour of the advertiser's day it was seen. */
    HOUR("hourly_stats_aggregated_by_advertiser_time_zone") {
        @Override
        List<Cell> cells(Map<String, Object> targeting, String country) {
            return hours("hourly_stats_aggregated_by_advertiser_time_zone");
        }
    },
    /** At what hour of the viewer's day it was seen. */
    HOUR_OF_AUDIENCE("hourly_stats_aggregated_by_audience_time_zone") {
        @Override
        List<Cell> cells(Map<String, Object> targeting, String country) {
            return hours("hourly_stats_aggregated_by_audience_time_zone");
        }
    };

    private static final Map<String, List<String>> REGIONS = Map.of(
            "US", List.of("California", "Texas", "New York", "Washington", "Colorado", "Oregon"),
            "CA", List.of("Ontario", "British Columbia", "Quebec"),
            "GB", List.of("England", "Scotland", "Wales"),
            "AU", List.of("New South Wales", "Victoria", "Queensland"),
            "JP", List.of("Tokyo", "Osaka Prefecture", "Kanagawa Prefecture", "Aichi Prefecture"),
            "TW", List.of("Taipei City", "Taichung City"),
            "DE", List.of("Bavaria", "Nordrhein-Westfalen", "Berlin"),
            "FR", List.of("Île-de-France", "Auvergne-Rhône-Alpes"));

    private static final List<Cell> PLACEMENTS = List.of(
            placement("facebook feed mobile_app android_smartphone", 20, 1.0, 0.9),
            placement("facebook feed mobile_app iphone", 16, 1.1, 1.3),
            placement("facebook feed mobile_web android_smartphone", 3, 0.8, 0.7),
            placement("facebook feed desktop desktop", 7, 1.2, 1.6),
            placement("facebook facebook_reels mobile_app android_smartphone", 6, 0.5, 0.4),
            placement("facebook facebook_reels mobile_app iphone", 5, 0.6, 0.6),
            placement("facebook marketplace mobile_app android_smartphone", 4, 0.9, 0.8),
            placement("facebook right_hand_column desktop desktop", 3, 0.4, 1.1),
            placement("instagram feed mobile_app iphone", 12, 0.9, 1.2),
            placement("instagram feed mobile_app android_smartphone", 7, 0.8, 0.9),
            placement("instagram feed desktop desktop", 1, 0.7, 1.2),
            placement("instagram instagram_stories mobile_app iphone", 6, 0.7, 0.8),
            placement("instagram instagram_stories mobile_app ipad", 1, 0.7, 1.0),
            placement("instagram instagram_reels mobile_app iphone", 5, 0.6, 0.6),
            placement("instagram instagram_reels mobile_app android_smartphone", 4, 0.5, 0.4),
            placement("messenger messenger_inbox mobile_app android_smartphone", 2, 0.6, 0.5),
            placement("audience_network an_classic mobile_app android_smartphone", 3, 1.4, 0.1));

    private static final double NIGHT = 0.3;

    @SuppressWarnings("ImmutableEnumChecker") // Never changed once made.
    private final Set<String> breakdowns;

    SegmentKind(String... breakdowns) {
        this.breakdowns = Set.of(breakdowns);
    }

    /** {@return the breakdowns that it answers} */
    public Set<String> breakdowns() {
        return breakdowns;
    }

    /** {@return whether people can be counted in it: of an hour Facebook does not say how many it reached} */
    public boolean countsPeople() {
        return this != HOUR && this != HOUR_OF_AUDIENCE;
    }

    /**
     * Finds the kind that answers some breakdowns together.
     *
     * @param breakdowns the breakdowns asked for
     * @return the kind, or empty when no kind has them all
     */
    public static Optional<SegmentKind> of(Collection<String> breakdowns) {
        return Arrays.stream(values())
                .filter(kind -> kind.breakdowns.containsAll(breakdowns))
                .findFirst();
    }

    abstract List<Cell> cells(Map<String, Object> targeting, String country);

    private static Cell placement(String words, double views, double clicking, double buying) {
        String[] word = words.split(" ", -1);
        return new Cell(
                cell(
                        "publisher_platform",
                        word[0],
                        "platform_position",
                        word[1],
                        "device_platform",
                        word[2],
                        "impression_device",
                        word[3]),
                views,
                clicking,
                buying);
    }

    private static List<Cell> hours(String breakdown) {
        List<Cell> cells = new ArrayList<>();
        for (int hour = 0; hour < 24; hour++) {
            String text = String.format(Locale.ROOT, "%02d:00:00 - %02d:59:59", hour, hour);
            double awake = hour < 6 ? NIGHT : 1 + Math.max(0, 4 - Math.abs(20 - hour)) / 4.0;
            cells.add(new Cell(cell(breakdown, text), awake, 1, hour < 6 ? NIGHT : 1));
        }
        return cells;
    }

    private static Map<String, String> cell(String... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            values.put(namesAndValues[index], namesAndValues[index + 1]);
        }
        return values;
    }

    private static List<String> texts(@Nullable Object list, List<String> otherwise) {
        List<String> texts = list instanceof Collection<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
        return texts.isEmpty() ? otherwise : texts;
    }

    private static int number(Map<String, Object> targeting, String name, int otherwise) {
        return targeting.get(name) instanceof Number number ? number.intValue() : otherwise;
    }

    private enum Age {
        TO_24(18, 24, 14, 1.1, 0.6),
        TO_34(25, 34, 26, 1.1, 1.0),
        TO_44(35, 44, 24, 1.0, 1.3),
        TO_54(45, 54, 18, 0.9, 1.2),
        TO_64(55, 64, 12, 0.9, 0.9),
        FROM_65(65, 120, 6, 0.8, 0.7);

        private final int from;
        private final int to;
        private final double views;
        private final double clicking;
        private final double buying;

        Age(int from, int to, double views, double clicking, double buying) {
            this.from = from;
            this.to = to;
            this.views = views;
            this.clicking = clicking;
            this.buying = buying;
        }

        String range() {
            return this == FROM_65 ? "65+" : from + "-" + to;
        }

        /** How much of it an audience reaches; whoever reaches to 65 reaches everybody above. */
        double share(int least, int most) {
            int first = Math.max(from, least);
            int last = Math.min(to, most >= 65 ? 120 : most);
            return Math.max(0, last - first + 1.0) / (to - from + 1);
        }
    }

    private enum Gender {
        FEMALE("2", 52, 1.1),
        MALE("1", 45, 0.9),
        UNKNOWN("", 3, 0.8);

        private final String number;
        private final double views;
        private final double buying;

        Gender(String number, double views, double buying) {
            this.number = number;
            this.views = views;
            this.buying = buying;
        }

        boolean isReached(@Nullable Object genders) {
            List<String> wanted = texts(genders, List.of());
            return wanted.isEmpty() || wanted.contains(number);
        }
    }
}
