package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything that exists in the sandbox. Thread-safe; what it hands out are snapshots, with the fields that follow from
 * others (such as {@code effective_status}) worked out.
 */
public final class Store {
    private final Clock clock;
    private final Map<Kind, Map<String, Node>> nodes = new EnumMap<>(Kind.class);
    private final Map<String, List<DailyRow>> rowsById = new LinkedHashMap<>();
    private final Map<String, List<PixelHour>> hoursByPixel = new LinkedHashMap<>();
    private final List<Map<String, Object>> library = new ArrayList<>();
    private final Map<String, Map<String, Object>> firstTargeting = new HashMap<>();
    private final Map<Story, String> stories = new EnumMap<>(Story.class);
    private final Derivation derivation = new Derivation(this);
    private final Ids ids = new Ids();

    Store(Clock clock) {
        this.clock = clock;
        for (Kind kind : Kind.values()) {
            nodes.put(kind, new LinkedHashMap<>());
        }
    }

    /**
     * Generates a world: the same seed on the same day gives the same world.
     *
     * @param clock tells today; delivery ends with it
     * @param seed where all randomness comes from
     * @return the store that holds it
     */
    public static Store seeded(Clock clock, long seed) {
        Store store = new Store(clock);
        new SeededWorld(store, seed).generate();
        return store;
    }

    /** {@return the person whom the access tokens belong to} */
    public synchronized Node user() {
        return of(Kind.USER).iterator().next();
    }

    /** {@return the moment that the clock shows} */
    public Instant now() {
        return clock.instant();
    }

    /** {@return the day that everything is relative to, in the time zone of the clock} */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** {@return the digits of the ad accounts, without {@code act_}} */
    public synchronized List<String> accountIds() {
        return of(Kind.AD_ACCOUNT).stream().map(Node::accountId).toList();
    }

    /**
     * Finds an object.
     *
     * @param id its id; {@code act_} may be left out for an ad account
     * @return its fields, or empty when there is none with that id; a deleted object is found, with status DELETED
     */
    public Optional<Map<String, Object>> find(String id) {
        return node(id).map(Node::fields);
    }

    /**
     * Finds an object.
     *
     * @param id its id; {@code act_} may be left out for an ad account
     * @return the object, or empty when there is none with that id; a deleted object is found, with status DELETED
     */
    public synchronized Optional<Node> node(String id) {
        return Optional.ofNullable(raw(id)).map(derivation::complete);
    }

    /**
     * Lists what an ad account has, newest first, without what is archived or deleted.
     *
     * @param accountId the ad account, with or without {@code act_}
     * @param edge the edge as Graph names it: campaigns, adsets, ads, adcreatives, adimages, advideos,
     *     customconversions, adspixels
     * @return the fields of each object
     * @throws IllegalArgumentException when there is no such edge
     */
    public List<Map<String, Object>> list(String accountId, String edge) {
        Kind kind = Kind.ofEdge(edge).orElseThrow(() -> new IllegalArgumentException("There is no edge " + edge));
        return children(accountId, kind).stream()
                .filter(Derivation::isListed)
                .map(Node::fields)
                .toList();
    }

    /**
     * Lists the objects of one kind below another object, newest first, archived and deleted ones included.
     *
     * @param parentId an ad account (with or without {@code act_}), a campaign or an ad set
     * @param kind the kind of objects to list
     * @return the objects
     */
    public synchronized List<Node> children(String parentId, Kind kind) {
        String digits = withoutPrefix(parentId);
        return of(kind).stream()
                .filter(node -> node.accountId().equals(digits)
                        || node.text("campaign_id").equals(digits)
                        || node.text("adset_id").equals(digits))
                .sorted(Comparator.comparingLong(Node::order).reversed())
                .map(derivation::complete)
                .toList();
    }

    /**
     * Reads what was delivered, ad by ad and day by day.
     *
     * @param id an ad account (with or without {@code act_}), a campaign, an ad set or an ad
     * @param since the first day
     * @param until the last day, included
     * @return the rows, oldest first
     */
    public synchronized List<DailyRow> dailyRows(String id, LocalDate since, LocalDate until) {
        return rowsById.getOrDefault(withoutPrefix(id), List.of()).stream()
                .filter(row -> row.within(since, until))
                .toList();
    }

    /**
     * Adds up what was delivered.
     *
     * @param id an ad account (with or without {@code act_}), a campaign, an ad set or an ad
     * @param since the first day
     * @param until the last day, included
     * @return the sums
     */
    public Metrics insights(String id, LocalDate since, LocalDate until) {
        return dailyRows(id, since, until).stream().map(DailyRow::metrics).reduce(Metrics.NONE, Metrics::plus);
    }

    /**
     * Tells what a story is about.
     *
     * @param story a story
     * @return an id or, of a country, its code
     * @throws IllegalStateException when the seed has brought forth nothing that the story could be told of
     */
    public synchronized String subject(Story story) {
        return told(story).orElseThrow(() -> new IllegalStateException("No " + story + " with this seed"));
    }

    /** The targeting that an ad set was made with: what it has delivered stays as it is when that changes. */
    synchronized Map<String, Object> firstTargeting(String adsetId) {
        return firstTargeting.getOrDefault(adsetId, Map.of());
    }

    /** The country of an ad account. */
    synchronized String country(String accountId) {
        Node account = raw(accountId);
        return account == null ? "" : account.text("business_country_code");
    }

    /** {@return the ads of the Ad Library, newest first} */
    public synchronized List<Map<String, Object>> adLibrary() {
        return List.copyOf(library);
    }

    /**
     * Reads the events of a pixel.
     *
     * @param pixelId the pixel
     * @return what it received hour by hour, oldest first
     */
    public synchronized List<PixelHour> pixelHours(String pixelId) {
        return List.copyOf(hoursByPixel.getOrDefault(pixelId, List.of()));
    }

    /**
     * Creates an object. Its id, account and times are filled in.
     *
     * @param kind what to create
     * @param accountId the digits of the ad account it shall belong to
     * @param fields its other fields
     * @return the new id
     */
    public synchronized String create(Kind kind, String accountId, Map<String, Object> fields) {
        return add(kind, accountId, clock.instant(), fields);
    }

    /**
     * Changes an object.
     *
     * @param id the object
     * @param changes the new values by field; null takes the field away
     */
    public synchronized void update(String id, Map<String, ? extends @Nullable Object> changes) {
        Node node = raw(id);
        if (node == null) {
            throw new IllegalArgumentException("There is no object " + id);
        }
        Map<String, Object> fields = new LinkedHashMap<>(node.fields());
        changes.forEach((name, value) -> {
            if (value == null) {
                fields.remove(name);
            } else {
                fields.put(name, value);
            }
        });
        if (node.kind().fields().contains("updated_time")) {
            fields.put("updated_time", GraphTime.write(clock.instant(), zone(node.accountId())));
        }
        put(new Node(node.kind(), node.id(), node.accountId(), node.order(), fields));
    }

    String add(Kind kind, String accountId, Instant created, Map<String, Object> fields) {
        long order = ids.next();
        String id = kind == Kind.IMAGE ? accountId + ":" + fields.get("hash") : Long.toString(order);
        String time = GraphTime.write(created, zone(accountId));
        Map<String, Object> complete = new LinkedHashMap<>();
        complete.put("id", id);
        complete.put("account_id", accountId);
        if (kind.fields().contains("created_time")) {
            complete.put("created_time", time);
            complete.put("updated_time", time);
        } else if (kind.fields().contains("creation_time")) {
            complete.put("creation_time", time);
        }
        complete.putAll(fields);
        put(new Node(kind, id, accountId, order, complete));
        if (complete.get("targeting") instanceof Map<?, ?> targeting) {
            Map<String, Object> first = new LinkedHashMap<>();
            targeting.forEach((name, value) -> first.put(String.valueOf(name), value));
            firstTargeting.put(id, first);
        }
        return id;
    }

    void put(Node node) {
        byId(node.kind()).put(node.id(), node);
    }

    void add(DailyRow row) {
        for (String id : List.of(row.accountId(), row.campaignId(), row.adsetId(), row.adId())) {
            rowsById.computeIfAbsent(id, unseen -> new ArrayList<>()).add(row);
        }
    }

    /** Puts other rows in the place of those of an account. */
    void rewrite(String accountId, UnaryOperator<List<DailyRow>> change) {
        List<DailyRow> rows = change.apply(List.copyOf(rowsById.getOrDefault(accountId, List.of())));
        rows.forEach(row -> List.of(row.accountId(), row.campaignId(), row.adsetId(), row.adId())
                .forEach(rowsById::remove));
        rows.forEach(this::add);
    }

    void tell(Story story, String subject) {
        stories.put(story, subject);
    }

    Optional<String> told(Story story) {
        return Optional.ofNullable(stories.get(story));
    }

    /** Sets a field of an object without a word about when it was updated. */
    void set(String id, String field, Object value) {
        Node node = Objects.requireNonNull(raw(id));
        Map<String, Object> fields = new LinkedHashMap<>(node.fields());
        fields.put(field, value);
        put(new Node(node.kind(), node.id(), node.accountId(), node.order(), fields));
    }

    void addPixelHour(String pixelId, PixelHour hour) {
        hoursByPixel.computeIfAbsent(pixelId, id -> new ArrayList<>()).add(hour);
    }

    void addToLibrary(Map<String, Object> ad) {
        library.add(ad);
    }

    /** Finds an object as it is stored, without what follows from other objects. */
    @Nullable
    Node raw(String id) {
        for (Map<String, Node> ofKind : nodes.values()) {
            Node node = ofKind.get(id);
            if (node != null) {
                return node;
            }
        }
        return byId(Kind.AD_ACCOUNT).get("act_" + id);
    }

    private Map<String, Node> byId(Kind kind) {
        return Objects.requireNonNull(nodes.get(kind));
    }

    private Collection<Node> of(Kind kind) {
        return byId(kind).values();
    }

    ZoneId zone(String accountId) {
        Node account = raw(accountId);
        return account == null ? clock.getZone() : ZoneId.of(account.text("timezone_name"));
    }

    private static String withoutPrefix(String id) {
        return id.startsWith("act_") ? id.substring("act_".length()) : id;
    }
}
