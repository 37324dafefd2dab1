package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a write does to delivery.
 *
 * @param starts whether something may deliver afterwards that does not deliver now
 * @param prolongs whether something may deliver for longer than now
 * @param ends whether it certainly delivers no more
 * @param forGood whether it is taken out of use for good
 */
record Delivery(boolean starts, boolean prolongs, boolean ends, boolean forGood) {

    private static final Set<String> FOR_GOOD = Set.of("ARCHIVED", "DELETED");
    private static final DateTimeFormatter FACEBOOKS = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    static Delivery of(GatedCall call, WriteSubject subject, Instant now) {
        if (call.effect() == Effect.DELETE) {
            return new Delivery(false, false, true, true);
        }
        boolean creates = subject.object() == null;
        Object status = call.parameters().get("status");
        boolean archives = status != null && FOR_GOOD.contains(status.toString());
        // Whatever is not known to keep it from delivering lets it deliver; left out, Facebook takes ACTIVE for a new
        // one.
        boolean activates = status == null ? creates && mayDeliver(call) : !archives && !status.equals("PAUSED");
        boolean longer =
                object(subject).filter(object -> laterEnd(call, object)).isPresent();
        boolean ended = object(subject)
                .filter(object -> object.fields().containsKey("end_time"))
                .map(object -> moment(object.text("end_time"))
                        .map(end -> !end.isAfter(now))
                        .orElse(true))
                .orElse(false);
        return new Delivery(activates || (longer && ended), longer, archives || "PAUSED".equals(status), archives);
    }

    private static boolean mayDeliver(GatedCall call) {
        return Set.of(AdObject.CAMPAIGNS, AdObject.AD_SETS, AdObject.ADS).contains(call.entity());
    }

    private static Optional<AdObject> object(WriteSubject subject) {
        return Optional.ofNullable(subject.object());
    }

    private static boolean laterEnd(GatedCall call, AdObject object) {
        Object end = call.parameters().get("end_time");
        Object start = call.parameters().get("start_time");
        boolean later = end != null
                && object.text("end_time") != null
                && !before(moment(end.toString()), moment(object.text("end_time")));
        boolean sooner = start != null && !before(moment(object.text("start_time")), moment(start.toString()));
        return later || sooner;
    }

    /** True if both are known and the first is not later than the second. */
    private static boolean before(Optional<Instant> first, Optional<Instant> second) {
        return first.isPresent() && second.isPresent() && !first.get().isAfter(second.get());
    }

    /** A moment that is known exactly: without an offset it is not, and 0 stands for none. */
    private static Optional<Instant> moment(@Nullable String text) {
        if (text == null || text.equals("0")) {
            return Optional.empty();
        }
        try {
            if (text.chars().allMatch(character -> character >= '0' && character <= '9')) {
                return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
            }
            return Optional.of(OffsetDateTime.parse(text, FACEBOOKS).toInstant());
        } catch (DateTimeException | NumberFormatException notExact) {
            return Optional.empty();
        }
    }
}
