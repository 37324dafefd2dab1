package dev.agentconnectors.facebookmarketing.internal.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** A value within a JSON text that {@link JsonScan} has walked over: where it lies, and its members as far as noted. */
public final class JsonValue {

    private final byte[] json;
    private final String name;
    private final List<JsonValue> members = new ArrayList<>(4);
    private int from;
    private int to;
    private int elements;
    private boolean objects = true;

    JsonValue(byte[] json, String name) {
        this.json = json;
        this.name = name;
    }

    JsonValue add(String member) {
        JsonValue value = new JsonValue(json, member);
        members.add(value);
        return value;
    }

    void lies(int start, int end) {
        this.from = start;
        this.to = end;
    }

    void holds(int count, boolean objectsOnly) {
        this.elements = count;
        this.objects = objectsOnly;
    }

    /** Its name within its object. */
    public String name() {
        return name;
    }

    /** Its members in their order, as far as they were noted. */
    public List<JsonValue> members() {
        return members;
    }

    /** A member, the last of that name, or null. */
    public @Nullable JsonValue member(String wanted) {
        JsonValue found = null;
        for (JsonValue member : members) {
            if (member.name.equals(wanted)) {
                found = member;
            }
        }
        return found;
    }

    /** True for an object. */
    public boolean isObject() {
        return json[from] == '{';
    }

    /** True for an array. */
    public boolean isArray() {
        return json[from] == '[';
    }

    /** True for an array in which every element, if there is any, is an object. */
    public boolean isArrayOfObjects() {
        return isArray() && objects;
    }

    /** True for null. */
    public boolean isNull() {
        return json[from] == 'n';
    }

    /** How many elements the array has. */
    public int elements() {
        return elements;
    }

    /** The text that it is a part of. */
    public byte[] source() {
        return json;
    }

    /** Where it begins in {@link #source()}. */
    public int from() {
        return from;
    }

    /** Where it ends: the index behind its last byte. */
    public int to() {
        return to;
    }

    /** Its text. */
    public String text() {
        return new String(json, from, to - from, StandardCharsets.UTF_8);
    }

    private boolean isPlainText() {
        for (int i = from + 1; i < to - 1; i++) {
            if (json[i] == '\\') {
                return false;
            }
        }
        return true;
    }

    /** Its value as {@link Json#read(String)} gives it. */
    public @Nullable Object read() throws IOException {
        if (json[from] == '"' && isPlainText()) {
            return new String(json, from + 1, to - from - 2, StandardCharsets.UTF_8);
        }
        return Json.read(new Buffer().write(json, from, to - from));
    }
}
