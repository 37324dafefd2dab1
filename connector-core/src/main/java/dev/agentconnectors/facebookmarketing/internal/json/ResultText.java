package dev.agentconnectors.facebookmarketing.internal.json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import okio.Buffer;

/** A result as the JSON text {@code {"data": …, "meta": {…}}}, in the bytes in which the answer came where that can be. */
public final class ResultText {

    private static final String BEFORE = "{\"data\":";

    private final byte[] json;
    private final int dataFrom;
    private final int dataTo;
    private final boolean list;
    private final int size;
    private final Map<String, Object> meta;

    private ResultText(JsonValue data, boolean list, int size, Map<String, Object> meta) {
        this.json = data.source();
        this.dataFrom = data.from();
        this.dataTo = data.to();
        this.list = list;
        this.size = size;
        this.meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
    }

    private ResultText(ResultText same, Map<String, Object> meta) {
        this.json = same.json;
        this.dataFrom = same.dataFrom;
        this.dataTo = same.dataTo;
        this.list = same.list;
        this.size = same.size;
        this.meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
    }

    /** A list of records: an array that lies in bytes which nobody else keeps, and of which this may change the others. */
    public static ResultText ofList(JsonValue records, Map<String, Object> meta) {
        return new ResultText(records, true, records.elements(), meta);
    }

    /** One object, of the same kind. */
    public static ResultText ofObject(JsonValue object, Map<String, Object> meta) {
        return new ResultText(object, false, 1, meta);
    }

    /** Whether the data stands behind its name already, as in Graph's own lists. */
    private boolean begins() {
        int from = dataFrom - BEFORE.length();
        for (int i = 0; from >= 0 && i < BEFORE.length(); i++) {
            if (json[from + i] != BEFORE.charAt(i)) {
                return false;
            }
        }
        return from >= 0;
    }

    /** The same data with other things known beyond it. */
    public ResultText with(Map<String, Object> otherMeta) {
        return new ResultText(this, otherMeta);
    }

    /** Whether the data is a list. */
    public boolean isList() {
        return list;
    }

    /** How many records there are: 1 for an object. */
    public int size() {
        return size;
    }

    /** What is known beyond the data. */
    public Map<String, Object> meta() {
        return meta;
    }

    /** The whole text. */
    public String text() {
        byte[] after = (",\"meta\":" + Json.write(meta) + "}").getBytes(StandardCharsets.UTF_8);
        int dataLength = dataTo - dataFrom;
        int length = BEFORE.length() + dataLength + after.length;
        if (begins() && json.length - dataTo >= after.length) {
            // Whoever asks at the same time writes the same.
            System.arraycopy(after, 0, json, dataTo, after.length);
            return new String(json, dataFrom - BEFORE.length(), length, StandardCharsets.UTF_8);
        }
        byte[] whole = new byte[length];
        System.arraycopy(BEFORE.getBytes(StandardCharsets.US_ASCII), 0, whole, 0, BEFORE.length());
        System.arraycopy(json, dataFrom, whole, BEFORE.length(), dataLength);
        System.arraycopy(after, 0, whole, length - after.length, after.length);
        return new String(whole, StandardCharsets.UTF_8);
    }

    /** The text of the data. */
    public String dataText() {
        return new String(json, dataFrom, dataTo - dataFrom, StandardCharsets.UTF_8);
    }

    /** The bytes of the data. */
    public InputStream dataStream() {
        return new ByteArrayInputStream(json, dataFrom, dataTo - dataFrom);
    }

    /** The data, to be read. */
    Buffer data() {
        return new Buffer().write(json, dataFrom, dataTo - dataFrom);
    }
}
