package dev.agentconnectors.facebookmarketing.internal.call;

import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads values that are several: lists, JSON text, or bare text with commas where the type allows it. */
final class Lists {

    private static final Pattern IN_SINGLE_QUOTES =
            Pattern.compile("\\[\\s*'[^'\"\\\\]*'(\\s*,\\s*'[^'\"\\\\]*')*\\s*]");

    private Lists() {}

    /** Field names with commas between them; braces select sub-fields. */
    static String fields(Parameter parameter, Object value) throws BadValueException {
        String joined =
                value instanceof Iterable<?> ? String.join(",", texts(parameter, value, false)) : Scalars.text(value);
        String fields = FieldNames.withoutBlanks(joined);
        if (fields.isEmpty()) {
            throw new BadValueException("names no field: give names with commas between them, such as id,name.");
        }
        FieldNames.check(fields);
        return fields;
    }

    static String ids(Parameter parameter, Object value) throws BadValueException {
        List<String> ids = new ArrayList<>();
        for (String element : elements(parameter, value)) {
            ids.add(Scalars.id(element, ""));
        }
        return single(ids);
    }

    static String countries(Parameter parameter, Object value) throws BadValueException {
        List<String> countries = new ArrayList<>();
        for (String element : elements(parameter, value)) {
            String country = element.toUpperCase(Locale.ROOT);
            if (!country.matches("ALL|[A-Z]{2}")) {
                throw new BadValueException(
                        "has '" + Scalars.shortened(element) + "': use two-letter country codes such as US, or ALL.");
            }
            countries.add(country);
        }
        return single(countries);
    }

    /** Texts as a JSON array. Where only certain values are allowed, bare text may name several, with commas. */
    static String textList(Parameter parameter, Object value) throws BadValueException {
        return Json.write(texts(parameter, value, !parameter.allowedValues().isEmpty()));
    }

    /** Fields with their directions as a JSON array; bare text may name several, with commas. */
    static String sort(Parameter parameter, Object value) throws BadValueException {
        List<String> orders = texts(parameter, value, true);
        for (String order : orders) {
            if (!order.matches("[\\w.:]+_(ascending|descending)")) {
                throw new BadValueException("has '" + Scalars.shortened(order)
                        + "': write a field with _ascending or _descending behind it, such as " + parameter.example()
                        + ".");
            }
        }
        return Json.write(orders);
    }

    /** At least one element. */
    private static List<String> elements(Parameter parameter, Object value) throws BadValueException {
        List<String> elements = texts(parameter, value instanceof Number ? Scalars.text(value) : value, true);
        if (elements.isEmpty()) {
            throw new BadValueException("is empty: give values such as " + parameter.example() + ".");
        }
        return elements;
    }

    private static List<String> texts(Parameter parameter, Object value, boolean commas) throws BadValueException {
        Object list = value;
        if (value instanceof CharSequence given) {
            String text = Scalars.nonBlank(parameter, given.toString().trim());
            list = text.startsWith("[")
                    ? JsonValues.parse(parameter, inDoubleQuotes(text))
                    : commas ? Arrays.asList(text.split(",", -1)) : List.of(text);
        }
        if (!(list instanceof Iterable<?> elements)) {
            throw new BadValueException(
                    "is " + Scalars.kind(list) + ": give a list such as " + parameter.example() + ".");
        }
        List<String> texts = new ArrayList<>();
        for (Object element : elements) {
            String text = element == null ? "" : Scalars.text(element);
            if (text.isEmpty()) {
                throw new BadValueException("has an element that is blank: leave it out.");
            }
            texts.add(Scalars.allowed(parameter, text));
        }
        return texts;
    }

    /** Meta's documentation writes lists as {@code ['en','es']}. */
    private static String inDoubleQuotes(String list) {
        return IN_SINGLE_QUOTES.matcher(list).matches() ? list.replace('\'', '"') : list;
    }

    /** One element as it is, several as a JSON array: Facebook takes both. */
    private static String single(List<String> elements) {
        return elements.size() == 1 ? elements.get(0) : Json.write(elements);
    }
}
