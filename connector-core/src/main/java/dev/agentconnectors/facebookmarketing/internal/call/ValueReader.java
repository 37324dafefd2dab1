package dev.agentconnectors.facebookmarketing.internal.call;

import dev.agentconnectors.facebookmarketing.FileUpload;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Reads one parameter's value in any of the forms that its type allows, and gives it in the one form that is sent:
 * {@code String}, {@code Long}, {@code Boolean} or {@code FileUpload}.
 */
final class ValueReader {

    private final LocalDate today;

    ValueReader(LocalDate today) {
        this.today = today;
    }

    /** The value to send. */
    Object read(Parameter parameter, Object value) throws BadValueException {
        return switch (parameter.type()) {
            case TEXT -> Scalars.allowed(parameter, Scalars.nonBlank(parameter, Scalars.text(value)));
            case ID -> Scalars.id(Scalars.text(value), "");
            case ACCOUNT_ID ->
                Scalars.id(Scalars.text(value).replaceFirst("^act_", ""), " (with or without act_ before it)");
            case ID_LIST -> Lists.ids(parameter, value);
            case INTEGER -> Scalars.integer(parameter, value);
            case BOOLEAN -> Scalars.flag(value);
            case FIELDS -> Lists.fields(parameter, value);
            case DATE -> Dates.day(Scalars.text(value), today).toString();
            case TIME -> time(parameter, value);
            case MINOR_UNITS -> Scalars.minorUnits(value);
            case TIME_INCREMENT -> Scalars.timeIncrement(value);
            case TIME_RANGE -> timeRange(parameter, value);
            case JSON_OBJECT -> JsonValues.object(parameter, value);
            case JSON_ARRAY, FILTERING -> JsonValues.array(parameter, value);
            case TEXT_LIST -> Lists.textList(parameter, value);
            case SORT -> Lists.sort(parameter, value);
            case COUNTRIES -> Lists.countries(parameter, value);
            case FILE -> file(parameter, value);
        };
    }

    /** The value of a parameter that nothing is known of: scalars as text, structures as JSON text. */
    static Object undeclared(Object value) throws BadValueException {
        return value instanceof Map || value instanceof Iterable ? JsonValues.text(value) : Scalars.text(value);
    }

    private static FileUpload file(Parameter parameter, Object value) throws BadValueException {
        if (!(value instanceof FileUpload file)) {
            throw new BadValueException("is " + Scalars.kind(value)
                    + ": give a FileUpload, made of bytes or of a path. Text is not taken for the path of a file.");
        }
        Integer least = parameter.minimum();
        Integer most = parameter.maximum();
        if ((least != null && file.size() < least) || (most != null && file.size() > most)) {
            throw new BadValueException(
                    "has " + file.size() + " bytes: give a file of " + least + " to " + most + " bytes.");
        }
        return file;
    }

    private String time(Parameter parameter, Object value) throws BadValueException {
        String text = Scalars.text(value);
        Dates.Moment moment = Dates.moment(text, today);
        if (!parameter.inUnixSeconds()) {
            return text;
        }
        if (!moment.exact()) {
            throw new BadValueException("has no offset: write it as " + text.replaceFirst("^([0-9-]+)$", "$1T00:00:00")
                    + "+00:00, with the offset of the time zone that is meant.");
        }
        return String.valueOf(moment.instant().getEpochSecond());
    }

    private String timeRange(Parameter parameter, Object value) throws BadValueException {
        boolean named =
                value instanceof CharSequence text && !text.toString().trim().startsWith("{");
        Object range =
                value instanceof CharSequence text && !named ? JsonValues.parse(parameter, text.toString()) : value;
        Map<String, Object> map = Json.asMap(range);
        if (map == null || !map.keySet().equals(Set.of("since", "until"))) {
            throw new BadValueException("must have just since and until, such as {\"since\":\"" + today.minusDays(6)
                    + "\",\"until\":\"" + today + "\"}" + (named ? "; a named period is a date_preset" : "") + ".");
        }
        LocalDate since = Dates.day(Scalars.text(present(map, "since")), today);
        LocalDate until = Dates.day(Scalars.text(present(map, "until")), today);
        if (since.isAfter(until)) {
            throw new BadValueException(
                    "begins after it ends (" + since + " > " + until + "): since must not be later than until.");
        }
        return "{\"since\":\"" + since + "\",\"until\":\"" + until + "\"}";
    }

    private static Object present(Map<String, Object> map, String key) throws BadValueException {
        Object value = map.get(key);
        if (value == null) {
            throw new BadValueException("has no " + key + ": give a date as YYYY-MM-DD.");
        }
        return value;
    }
}
