// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Facebook says of a write. */
public final class CopiedAd extends FacebookRecord {

    CopiedAd(Map<String, Object> values) {
        super(values);
    }

    /** {@code copied_ad_id}. */
    public @Nullable String copiedAdId() {
        return field("copied_ad_id").text();
    }

    /** {@code ad_object_ids}. */
    public List<CopiedObject> adObjectIds() {
        return field("ad_object_ids").each(element -> element.record(CopiedObject::new));
    }
}
