package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.agentconnectors.facebookmarketing.langchain4j.internal.errors.ToolCallException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of an answer, once and from its bytes: what says nothing is left out, amounts get their currency, and
 * numbers lose the quotes around them where columns are wanted.
 */
public final class RecordReader {

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            // Names come from outside: they must not fill the JVM's table of interned texts.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            // How long an answer may be is the connector's business.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();
    private static final String CURRENCY = "currency";
    private static final String ACCOUNT = "account_id";

    private final RecordPlan plan;
    private final boolean columnar;
    private final Currencies currencies;
    private final @Nullable String leaveOut;
    private final RecordTable table;
    private final JsonText text;
    private final Actions actions;
    private final Amounts amounts;

    private @Nullable String currency;
    private @Nullable String account;

    private RecordReader(
            RecordPlan plan, boolean columnar, Currencies currencies, @Nullable String leaveOut, int capacity) {
        this.plan = plan;
        this.columnar = columnar;
        this.currencies = currencies;
        this.leaveOut = leaveOut;
        this.table = new RecordTable(capacity);
        this.text = table.text;
        this.amounts = new Amounts(table);
        this.actions = new Actions(table, amounts);
    }

    /**
     * Reads records.
     *
     * @param json a JSON array of objects, or one object
     * @param plan what is known of the records
     * @param columnar whether they will be written as columns
     * @param currencies tells the currency of amounts
     * @param skip how many records at the front are not wanted
     * @param leaveOut a field that is not wanted, or null
     */
    public static RecordTable read(
            InputStream json,
            RecordPlan plan,
            boolean columnar,
            Currencies currencies,
            int skip,
            @Nullable String leaveOut) {
        try (JsonParser parser = JSON.createParser(json)) {
            return new RecordReader(plan, columnar, currencies, leaveOut, json.available()).all(parser, skip);
        } catch (JsonProcessingException unreadable) {
            throw new ToolCallException("The answer holds JSON that cannot be read: " + unreadable.getOriginalMessage()
                    + ". Try again, or ask for less.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RecordTable all(JsonParser parser, int skip) throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            record(parser);
            return table;
        }
        int seen = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (seen++ < skip) {
                parser.skipChildren();
            } else {
                record(parser);
            }
        }
        return table;
    }

    private void record(JsonParser parser) throws IOException {
        table.startRow();
        currency = null;
        account = null;
        if (!parser.isExpectedStartObjectToken()) {
            put(table.column("value", plan), parser);
            return;
        }
        int likely = 0;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            if (parser.currentToken().isScalarValue()) {
                remember(name, parser);
            }
            if (name.equals(leaveOut)) {
                parser.skipChildren();
                continue;
            }
            // Records of one list have the same fields in the same order, more often than not.
            Column column = likely < table.columns().size() ? table.columns().get(likely) : null;
            if (column == null || !column.name().equals(name)) {
                column = table.column(name, plan);
            }
            likely = column.index + 1;
            put(column, parser);
        }
        if (amounts.pending()) {
            amounts.spellOut(currencies.of(currency, account));
        }
    }

    private void remember(String name, JsonParser parser) throws IOException {
        if (name.equals(CURRENCY)) {
            currency = scalar(parser);
        } else if (name.equals(ACCOUNT)) {
            account = scalar(parser);
        }
    }

    private static @Nullable String scalar(JsonParser parser) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText();
    }

    private void put(Column column, JsonParser parser) throws IOException {
        int start = text.length();
        if (columnar && column.plan.mayBeActions() && parser.isExpectedStartArrayToken()) {
            actions.begin(column);
            if (!array(parser, column.plan, actions)) {
                text.truncate(start);
            } else if (!actions.end()) {
                amounts.belongTo(table.put(column, start, text.length()));
            }
            return;
        }
        if (value(parser, column.plan, null)) {
            amounts.belongTo(table.put(column, start, text.length()));
        } else {
            text.truncate(start);
        }
    }

    /** Appends the value where the parser stands, and says whether it says anything. */
    private boolean value(JsonParser parser, FieldPlan field, @Nullable Actions list) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, field.inside() == null ? RecordPlan.NONE : field.inside(), list);
            case START_ARRAY -> array(parser, field, null);
            case VALUE_STRING -> string(parser, field);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, field);
            case VALUE_TRUE, VALUE_FALSE -> {
                text.append(parser.getText());
                yield true;
            }
            default -> false;
        };
    }

    private boolean string(JsonParser parser, FieldPlan field) throws IOException {
        char[] chars = parser.getTextCharacters();
        int from = parser.getTextOffset();
        int count = parser.getTextLength();
        if (count == 0) {
            return false;
        }
        if (field.isMoney()) {
            amounts.add(text.length(), count + 2, field.kind());
        } else if (columnar && field.kind() == FieldPlan.Kind.NUMBER && JsonNumbers.fits(chars, from, from + count)) {
            text.append(chars, from, JsonNumbers.withoutPointZero(chars, from, count));
            return true;
        }
        text.quoted(chars, from, count);
        return true;
    }

    private boolean number(JsonParser parser, FieldPlan field) throws IOException {
        char[] chars = parser.getTextCharacters();
        int from = parser.getTextOffset();
        int count = parser.getTextLength();
        int written = columnar ? JsonNumbers.withoutPointZero(chars, from, count) : count;
        if (field.isMoney()) {
            amounts.add(text.length(), written, field.kind());
        }
        text.append(chars, from, written);
        return true;
    }

    private boolean object(JsonParser parser, RecordPlan inside, @Nullable Actions list) throws IOException {
        int open = text.length();
        text.append('{');
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            int before = text.length();
            if (before > open + 1) {
                text.append(',');
            }
            text.quoted(name);
            text.append(':');
            parser.nextToken();
            FieldPlan field = inside.field(name);
            int start = text.length();
            if (!value(parser, field, null)) {
                text.truncate(before);
            } else if (list != null) {
                list.member(field, parser, start, text.length());
            }
        }
        text.append('}');
        return text.length() > open + 2;
    }

    private boolean array(JsonParser parser, FieldPlan field, @Nullable Actions list) throws IOException {
        int open = text.length();
        text.append('[');
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int before = text.length();
            if (before > open + 1) {
                text.append(',');
            }
            if (list != null) {
                list.beginElement(parser.isExpectedStartObjectToken());
            }
            if (!value(parser, field, list)) {
                text.truncate(before);
            } else if (list != null) {
                list.endElement();
            }
        }
        text.append(']');
        return text.length() > open + 2;
    }
}
