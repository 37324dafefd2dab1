package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

import static dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.USD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.agentconnectors.facebookmarketing.examples.sandbox.GraphClient.Answer;
import org.junit.jupiter.api.Test;

class CopiesTest extends WriteTestBase {

    @Test
    void aCopyIsPausedNamedAfterItsSourceAndSaysWhoThatIs() {
        String id = create("campaigns", campaign()).text("id");

        Answer answer = graph.post(id + "/copies");

        String copy = answer.text("copied_campaign_id");
        assertThat(answer.json().path("ad_object_ids").toString())
                .isEqualTo("[{\"ad_object_type\":\"campaign\",\"source_id\":\"" + id + "\",\"copied_id\":\"" + copy
                        + "\"}]");
        assertThat(graph.get(copy, "fields", "name,status,source_campaign_id").json())
                .hasToString(
                        "{\"name\":\"Spring & Sales – 50% off - Copy\",\"status\":\"PAUSED\",\"source_campaign_id\":\""
                                + id + "\",\"id\":\"" + copy + "\"}");
    }

    @Test
    void onlyTwoObjectsAreCopiedAtOnce() {
        int before = store.list(USD, "campaigns").size();

        assertThat(graph.post(newestCampaign.id() + "/copies", "deep_copy", "true")
                        .errorSubcode())
                .isEqualTo(1885194);
        assertThat(store.list(USD, "campaigns")).hasSize(before);
    }

    @Test
    void whatIsArchivedCanBeRenamedAndDeletedAndNothingElse() {
        String id = newestCampaign.id();
        graph.post(id, "status", "ARCHIVED");

        assertThat(graph.post(id, "status", "PAUSED").errorTitle()).isEqualTo("Archived Objects Can't Be Edited");
        assertThat(graph.post(id, "spend_cap", "5000000").errorCode()).isEqualTo(100);
        assertThat(graph.post(id, "name", "Old").status()).isEqualTo(200);
        assertThat(graph.post(id, "status", "DELETED").status()).isEqualTo(200);
        assertThat(graph.post(id + "/copies").errorTitle()).isEqualTo("Deleted Objects Can't Be Copied");
    }
}
