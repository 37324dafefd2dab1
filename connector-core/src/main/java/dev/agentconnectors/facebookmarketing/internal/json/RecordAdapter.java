package dev.agentconnectors.facebookmarketing.internal.json;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a caller's Java record, public or not: Moshi's own adapter wants it, and all around it, to be public. */
final class RecordAdapter<R> extends JsonAdapter<R> {

    private final Constructor<R> constructor;
    private final JsonReader.Options names;
    private final Class<?>[] types;
    private final JsonAdapter<?>[] adapters;

    private RecordAdapter(Class<R> type, Moshi moshi) {
        RecordComponent[] components = type.getRecordComponents();
        String[] jsonNames = new String[components.length];
        this.types = new Class<?>[components.length];
        this.adapters = new JsonAdapter<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            Json annotation = components[i].getAnnotation(Json.class);
            jsonNames[i] = annotation == null ? components[i].getName() : annotation.name();
            types[i] = components[i].getType();
            adapters[i] = moshi.adapter(components[i].getGenericType());
        }
        this.names = JsonReader.Options.of(jsonNames);
        try {
            this.constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException | RuntimeException e) {
            throw new IllegalArgumentException(type.getName() + " cannot be made from here: open its package.", e);
        }
    }

    static @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        Class<?> raw = Types.getRawType(type);
        return raw.isRecord() && type == raw && annotations.isEmpty()
                ? new RecordAdapter<>(raw, moshi).nullSafe()
                : null;
    }

    @Override
    public R fromJson(JsonReader reader) throws IOException {
        @Nullable Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            // A primitive that does not occur is zero or false.
            values[i] = types[i].isPrimitive() ? Array.get(Array.newInstance(types[i], 1), 0) : null;
        }
        reader.beginObject();
        while (reader.hasNext()) {
            int i = reader.selectName(names);
            if (i < 0) {
                reader.skipName();
                reader.skipValue();
            } else if (types[i].isPrimitive() && reader.peek() == JsonReader.Token.NULL) {
                reader.skipValue();
            } else {
                values[i] = adapters[i].fromJson(reader);
            }
        }
        reader.endObject();
        return make(values);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable R value) {
        throw new UnsupportedOperationException("Records are only read.");
    }

    private R make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refused
                    ? refused
                    : new IllegalArgumentException("The constructor failed", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(constructor + " cannot be called", e);
        }
    }
}
