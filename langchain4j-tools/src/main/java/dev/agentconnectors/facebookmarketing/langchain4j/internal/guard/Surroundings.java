package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The campaign and the account that an object belongs to, by name: people do not know ids by heart. */
final class Surroundings {

    private Surroundings() {}

    /** Looks them up, the nearest first; where a name cannot be had the id stands for it. */
    static Map<String, String> of(GatedCall call, WriteSubject subject) {
        Map<String, String> names = new LinkedHashMap<>();
        AdObject parent = subject.parent();
        if (parent != null && parent.entity().equals(AdObject.AD_SETS)) {
            names.put("ad set", name(parent.text("name"), parent.id()));
        }
        String campaign = campaign(call, subject);
        if (campaign != null) {
            names.put("campaign", name(call.connector(), "campaigns", "campaign_id", campaign));
        }
        String account = subject.accountId();
        if (account != null) {
            names.put("account", name(call.connector(), "ad_accounts", "account_id", account));
        }
        return names;
    }

    private static @Nullable String campaign(GatedCall call, WriteSubject subject) {
        if (call.entity().equals(AdObject.CAMPAIGNS)) {
            return null;
        }
        AdObject known = subject.object() != null ? subject.object() : subject.parent();
        if (known == null) {
            return null;
        }
        return known.entity().equals(AdObject.CAMPAIGNS) ? known.id() : known.text("campaign_id");
    }

    private static String name(FacebookMarketingConnector connector, String entity, String idName, String id) {
        try {
            Object name = connector
                    .execute(entity, "get", Map.of(idName, id, "fields", "name"))
                    .records()
                    .get(0)
                    .get("name");
            return name(name == null ? null : name.toString(), id);
        } catch (ConnectorException unknown) {
            return id;
        }
    }

    private static String name(@Nullable String name, String id) {
        return name == null || name.isBlank() ? id : Sentence.quoted(name);
    }
}
