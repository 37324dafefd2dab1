package dev.agentconnectors.facebookmarketing.examples.sandbox.graph.description;

import com.facebook.ads.sdk.APIContext;
import com.facebook.ads.sdk.APINodeList;
import com.facebook.ads.sdk.APIRequest;
import com.google.gson.annotations.SerializedName;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads names out of the classes of Facebook's SDK, which are generated from Meta's own description of the API. */
final class SdkReader {

    private static final String PACKAGE = "com.facebook.ads.sdk.";

    private SdkReader() {}

    /** The fields of a node with their types, or empty where the SDK has no such node. */
    static Optional<SortedMap<String, String>> fields(String node) {
        return find(node).map(type -> {
            SortedMap<String, String> fields = new TreeMap<>();
            for (Field field : type.getDeclaredFields()) {
                SerializedName name = field.getAnnotation(SerializedName.class);
                if (name != null) {
                    fields.put(name.value(), written(field.getGenericType(), type));
                }
            }
            return fields;
        });
    }

    /** One request of a node, or empty where the SDK has no such request. */
    static Optional<GraphDescription.Request> request(String node, String request) {
        return find(node + "$APIRequest" + request).map(type -> {
            try {
                Constructor<?> constructor = type.getConstructor(String.class, APIContext.class);
                Object made = constructor.newInstance("1", new APIContext("no token"));
                SortedMap<String, String> params = new TreeMap<>();
                for (String name : (String[]) type.getField("PARAMS").get(null)) {
                    params.put(name, parameterType(type, name));
                }
                return new GraphDescription.Request(
                        text(made, "method"),
                        text(made, "endpoint"),
                        returned(type.getMethod("execute").getGenericReturnType()),
                        params);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + " is not made as the SDK's requests were until now", e);
            }
        });
    }

    /** The values of an enumeration such as {@code Campaign.EnumStatus}, sorted, or empty where there is none. */
    static Optional<String[]> values(String enumeration) {
        return find(enumeration.replace('.', '$'))
                .map(type -> Arrays.stream(type.getEnumConstants())
                        .map(Object::toString)
                        .sorted()
                        .toArray(String[]::new));
    }

    private static String text(Object request, String field) throws ReflectiveOperationException {
        Field declared = APIRequest.class.getDeclaredField(field);
        declared.setAccessible(true);
        return (String) declared.get(request);
    }

    /** The setter that takes the value itself, not its text, tells the type. Files have no setter of their name. */
    private static String parameterType(Class<?> request, String name) {
        String setter = "set" + camelCase(name);
        Optional<Type> exact = Arrays.stream(request.getMethods())
                .filter(method -> method.getName().equals(setter) && method.getParameterCount() == 1)
                .map(method -> method.getGenericParameterTypes()[0])
                .min(Comparator.comparing(List.of(byte[].class, String.class)::indexOf));
        return exact.map(type -> written(type, request)).orElse("File");
    }

    private static String returned(Type type) {
        return type instanceof ParameterizedType list && list.getRawType() == APINodeList.class
                ? returned(list.getActualTypeArguments()[0])
                : written(type, Object.class);
    }

    private static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("_", -1)) {
            if (!word.isEmpty()) {
                camel.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        return camel.toString();
    }

    /** {@code List<AdLabel>}, {@code EnumStatus} for an enumeration of the node itself, {@code Ad.EnumStatus} for another's. */
    private static String written(Type type, Class<?> within) {
        return type.getTypeName()
                .replace("java.lang.", "")
                .replace("java.util.", "")
                .replace("java.io.", "")
                .replace("com.google.gson.", "")
                .replace(within.getName() + "$", "")
                .replace(PACKAGE, "")
                .replace('$', '.');
    }

    private static Optional<Class<?>> find(String name) {
        try {
            return Optional.of(Class.forName(PACKAGE + name));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
