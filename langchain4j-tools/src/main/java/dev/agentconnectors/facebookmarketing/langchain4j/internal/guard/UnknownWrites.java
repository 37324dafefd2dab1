package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The creates whose outcome is unknown: the same one by the same conversation soon after would be one too many. */
final class UnknownWrites {

    private static final int MOST = 10_000;
    private static final int MOST_PAGES = 5;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final Clock clock;
    private final Map<Key, Instant> sent = new LinkedHashMap<>();

    UnknownWrites(Clock clock) {
        this.clock = clock;
    }

    private record Key(@Nullable Object conversation, String operation, Map<String, Object> parameters) {}

    /** The outcome of a create is unknown. */
    synchronized void add(GatedCall call, WriteRequest.Origin origin) {
        if (sent.size() >= MOST) {
            sent.remove(sent.keySet().iterator().next());
        }
        sent.put(key(call, origin), clock.instant());
    }

    /**
     * Why a create must wait, with what is known of the first one, or empty.
     *
     * @param within how long it must wait after the first one
     */
    Optional<Refusal> refusal(GatedCall call, WriteRequest.Origin origin, Duration within) {
        Key key = key(call, origin);
        Instant first;
        synchronized (this) {
            first = sent.get(key);
        }
        if (first == null || !clock.instant().isBefore(first.plus(within))) {
            return Optional.empty();
        }
        String begin = "The same create was sent at " + TIME.format(first)
                + " and its answer was lost, so that this one may be made twice.";
        String name = String.valueOf(call.parameters().getOrDefault("name", ""));
        Optional<String> found = found(call, name);
        return Optional.of(found.map(id -> new Refusal(
                        "repeats",
                        begin + " The first one took effect: " + call.entity() + " " + id + " has the name "
                                + OneLine.inQuotes(OneLine.clean(name)) + ".",
                        "Use it instead of creating another one."))
                .orElseGet(() -> new Refusal(
                        "repeats",
                        begin + " Did it take effect? No object of that name was found just now, but it may still"
                                + " appear.",
                        "Look for it with a list and ask the user; the same create is possible again at "
                                + TIME.format(first.plus(within)) + ".")));
    }

    /** The id of an object of that name, if one can be found. */
    private static Optional<String> found(GatedCall call, String name) {
        Object account = call.parameters().get("account_id");
        boolean listed = account != null
                && !name.isBlank()
                && Catalog.facebookMarketing().operation(call.entity(), "list").isPresent();
        if (!listed) {
            return Optional.empty();
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("account_id", account);
        parameters.put("fields", "id,name");
        parameters.put("limit", 100);
        if (call.connector().mode() == Mode.OPEN_SOURCE) {
            parameters.put("filtering", List.of(Map.of("field", "name", "operator", "CONTAIN", "value", name)));
        }
        try {
            for (int page = 0; page < MOST_PAGES; page++) {
                ExecutionResult answer = call.connector().execute(call.entity(), "list", parameters);
                for (Map<String, Object> record : answer.records()) {
                    if (name.equals(record.get("name"))) {
                        return Optional.of(String.valueOf(record.get("id")));
                    }
                }
                Object after = answer.meta().get("after");
                if (!Boolean.TRUE.equals(answer.meta().get("has_more")) || after == null) {
                    break;
                }
                parameters.put("after", after);
            }
        } catch (ConnectorException notFoundOut) {
            // Then the question stays open.
        }
        return Optional.empty();
    }

    private static Key key(GatedCall call, WriteRequest.Origin origin) {
        return new Key(origin.memoryId(), call.toString(), call.parameters());
    }
}
