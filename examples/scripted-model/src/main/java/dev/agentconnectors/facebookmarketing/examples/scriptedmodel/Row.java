package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * One record of a tool's result, read tolerantly: numbers may be texts, and amounts may carry their currency.
 *
 * @param json an object
 */
record Row(JsonNode json) {
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)(?:\\s+[A-Z]{3})?\\s*$");

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX]")
            .toFormatter(Locale.ROOT);

    boolean has(String field) {
        return json.hasNonNull(field);
    }

    /** The value for people; empty if there is none. */
    String text(String field) {
        return text(json.path(field));
    }

    /** Whether a field holds this word, in whatever case. */
    boolean is(String field, String word) {
        return text(field).equalsIgnoreCase(word);
    }

    Optional<BigDecimal> number(String field) {
        Matcher number = NUMBER.matcher(json.path(field).asText());
        return number.matches() ? Optional.of(new BigDecimal(number.group(1))) : Optional.empty();
    }

    BigDecimal numberOrZero(String field) {
        return number(field).orElse(BigDecimal.ZERO);
    }

    /** A moment as Graph writes it, with an offset without a colon, or as a tool does, all in one zone; else the first of all. */
    static Instant time(String text) {
        try {
            TemporalAccessor time = TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return time instanceof OffsetDateTime moment
                    ? moment.toInstant()
                    : LocalDateTime.from(time).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            return Instant.MIN;
        }
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(Row::text)
                    .collect(Collectors.joining(", "));
        }
        if (value.has("name")) {
            return value.path("name").asText();
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
