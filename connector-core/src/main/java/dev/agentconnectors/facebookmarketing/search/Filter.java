package dev.agentconnectors.facebookmarketing.search;

import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A condition on records. Fields are named as Facebook names them; values are text, numbers or booleans. Immutable.
 *
 * <pre>{@code
 * Filter.and(Filter.eq("status", "ACTIVE"), Filter.gte("spend", 100))
 * }</pre>
 */
public final class Filter {

    private final Map<String, Object> condition;

    private Filter(String operator, Object operand) {
        this.condition = Map.of(operator, operand);
    }

    /**
     * The field equals the value.
     *
     * @param field the field
     * @param value the value
     * @return the condition
     */
    public static Filter eq(String field, Object value) {
        return of("eq", field, value);
    }

    /**
     * The field does not equal the value.
     *
     * @param field the field
     * @param value the value
     * @return the condition
     */
    public static Filter neq(String field, Object value) {
        return of("neq", field, value);
    }

    /**
     * The field is greater than the value; for texts and times, later in order.
     *
     * @param field the field
     * @param value the value
     * @return the condition
     */
    public static Filter gt(String field, Object value) {
        return of("gt", field, value);
    }

    /**
     * The field is greater than the value or equals it.
     *
     * @param field the field
     * @param value the value
     * @return the condition
     */
    public static Filter gte(String field, Object value) {
        return of("gte", field, value);
    }

    /**
     * The field is less than the value.
     *
     * @param field the field
     * @param value the value
     * @return the condition
     */
    public static Filter lt(String field, Object value) {
        return of("lt", field, value);
    }

    /**
     * The field is less than the value or equals it.
     *
     * @param field the field
     * @param value the value
     * @return the condition
     */
    public static Filter lte(String field, Object value) {
        return of("lte", field, value);
    }

    /**
     * The field equals one of the values.
     *
     * @param field the field
     * @param values the values, at least one
     * @return the condition
     * @throws ValidationException if there is no value
     */
    public static Filter in(String field, Collection<?> values) {
        if (values.isEmpty()) {
            throw new ValidationException("The filter in(" + field + ") has no values: give at least one.");
        }
        return of("in", field, List.copyOf(values));
    }

    /**
     * The field equals one of the values.
     *
     * @param field the field
     * @param values the values, at least one
     * @return the condition
     * @throws ValidationException if there is no value
     */
    public static Filter in(String field, Object... values) {
        return in(field, Arrays.asList(values));
    }

    /**
     * The text field matches a pattern, in which {@code %} stands for any characters.
     *
     * @param field the field
     * @param pattern the pattern, such as {@code %sale%}
     * @return the condition
     */
    public static Filter like(String field, String pattern) {
        return of("like", field, pattern);
    }

    /**
     * The text field holds the words in their order, whatever their case.
     *
     * @param field the field
     * @param words the words
     * @return the condition
     */
    public static Filter fuzzy(String field, String words) {
        return of("fuzzy", field, words);
    }

    /**
     * The text field holds any of the words.
     *
     * @param field the field
     * @param words the words, with spaces between them
     * @return the condition
     */
    public static Filter keyword(String field, String words) {
        return of("keyword", field, words);
    }

    /**
     * The field, a list, holds the value.
     *
     * @param field the field
     * @param value the value
     * @return the condition
     */
    public static Filter contains(String field, Object value) {
        return of("contains", field, value);
    }

    /**
     * The field, a list, has an element that meets a condition.
     *
     * @param field the field, such as {@code actions}
     * @param element the condition, on fields of the element
     * @return the condition
     */
    public static Filter any(String field, Filter element) {
        return of("any", field, element.condition);
    }

    /**
     * All conditions hold.
     *
     * @param filters the conditions, at least one
     * @return the condition
     * @throws ValidationException if there is no condition
     */
    public static Filter and(Filter... filters) {
        return new Filter("and", conditions("and", filters));
    }

    /**
     * At least one condition holds.
     *
     * @param filters the conditions, at least one
     * @return the condition
     * @throws ValidationException if there is no condition
     */
    public static Filter or(Filter... filters) {
        return new Filter("or", conditions("or", filters));
    }

    /**
     * The condition does not hold.
     *
     * @param filter the condition
     * @return the condition
     */
    public static Filter not(Filter filter) {
        return new Filter("not", filter.condition);
    }

    /**
     * The condition as it is sent, such as {@code {"eq": {"status": "ACTIVE"}}}.
     *
     * @return maps and lists; nothing in it can be changed
     */
    public Map<String, Object> toMap() {
        return condition;
    }

    /** The condition as JSON text. */
    @Override
    public String toString() {
        return Json.write(condition);
    }

    private static Filter of(String operator, String field, Object value) {
        Objects.requireNonNull(value, "value");
        if (field.isBlank()) {
            throw new ValidationException("The filter " + operator + " names no field.");
        }
        Map<String, Object> operand = new LinkedHashMap<>();
        operand.put(field, value);
        return new Filter(operator, Collections.unmodifiableMap(operand));
    }

    private static List<Map<String, Object>> conditions(String operator, Filter... filters) {
        if (filters.length == 0) {
            throw new ValidationException("The filter " + operator + " has no conditions: give at least one.");
        }
        return Arrays.stream(filters).map(Filter::toMap).toList();
    }
}
