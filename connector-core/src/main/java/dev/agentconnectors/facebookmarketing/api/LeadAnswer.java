// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of other records. */
public final class LeadAnswer extends FacebookRecord {

    LeadAnswer(Map<String, Object> values) {
        super(values);
    }

    /** {@code name}: text that people wrote. */
    public @Nullable String name() {
        return field("name").text();
    }

    /** {@code values}: text that people wrote. */
    public List<String> values() {
        return field("values").each(FieldReader::text);
    }
}
