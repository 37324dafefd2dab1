package dev.agentconnectors.facebookmarketing.langchain4j;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The most that a {@link WritePolicy} lets be set, by kind and currency.
 *
 * @param each for one object
 * @param total for all that agents set in motion in one account; where there is none, what holds for one object
 */
public record SpendingCaps(
        Map<SpendingLedger.Kind, Map<String, Money>> each, Map<SpendingLedger.Kind, Map<String, Money>> total) {

    /** No caps: money is not limited. */
    public static final SpendingCaps NONE = new SpendingCaps(Map.of(), Map.of());

    SpendingCaps withEach(SpendingLedger.Kind kind, Money cap) {
        return new SpendingCaps(with(each, kind, cap), total);
    }

    SpendingCaps withTotal(SpendingLedger.Kind kind, Money cap) {
        return new SpendingCaps(each, with(total, kind, cap));
    }

    /**
     * Says whether anything is capped: then everything without a cap is closed.
     *
     * @return false where money is not limited
     */
    public boolean any() {
        return !each.isEmpty() || !total.isEmpty();
    }

    /**
     * The most for one object. A cap on the sum holds for each part of it as well.
     *
     * @param kind the kind of money
     * @param currency a three-letter code
     * @return the cap, or empty where there is none
     */
    public Optional<Money> ofEach(SpendingLedger.Kind kind, String currency) {
        return Optional.ofNullable(each.getOrDefault(kind, Map.of()).get(currency))
                .or(() -> Optional.ofNullable(total.getOrDefault(kind, Map.of()).get(currency)));
    }

    /**
     * The most for all together.
     *
     * @param kind the kind of money
     * @param currency a three-letter code
     * @return the cap, or empty where there is none
     */
    public Optional<Money> ofAll(SpendingLedger.Kind kind, String currency) {
        return Optional.ofNullable(total.getOrDefault(kind, Map.of()).get(currency))
                .or(() -> Optional.ofNullable(each.getOrDefault(kind, Map.of()).get(currency)));
    }

    /**
     * The currencies in which a kind has a cap.
     *
     * @param kind the kind of money
     * @return their codes
     */
    public Set<String> currencies(SpendingLedger.Kind kind) {
        return Stream.of(each, total)
                .flatMap(caps -> caps.getOrDefault(kind, Map.of()).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Copies the caps. */
    public SpendingCaps {
        each = Map.copyOf(each);
        total = Map.copyOf(total);
    }

    private static Map<SpendingLedger.Kind, Map<String, Money>> with(
            Map<SpendingLedger.Kind, Map<String, Money>> caps, SpendingLedger.Kind kind, Money cap) {
        Map<SpendingLedger.Kind, Map<String, Money>> more = new EnumMap<>(SpendingLedger.Kind.class);
        more.putAll(caps);
        Map<String, Money> ofKind = new LinkedHashMap<>(caps.getOrDefault(kind, Map.of()));
        ofKind.put(cap.currency(), cap);
        more.put(kind, Collections.unmodifiableMap(ofKind));
        return Collections.unmodifiableMap(more);
    }
}
