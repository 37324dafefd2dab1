package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Reads what the world is generated from: the files under {@code /seed} on the class path. */
final class SeedFiles {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private SeedFiles() {}

    static <T> T read(String file, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(SeedFiles.class.getResourceAsStream("/seed/" + file), file)) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The seed " + file + " cannot be read", e);
        }
    }

    static <T> List<T> list(String file, Class<T[]> type) {
        return List.of(read(file, type));
    }
}
