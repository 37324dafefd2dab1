package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import java.util.List;
import java.util.Map;

/** The ads of one ad set. */
final class AdsOf {
    private AdsOf() {}

    /** {@code fields} must name {@code adset_id}: not every tool can list within an ad set. */
    static List<Row> adSet(Scene scene, String adSetId, String fields) {
        Map<String, Object> params = ReadRecipes.inAccount(scene, fields);
        params.put("adset_id", adSetId);
        return scene.tools().all("ads", params).stream()
                .filter(row -> row.is("adset_id", adSetId))
                .toList();
    }
}
