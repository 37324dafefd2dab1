package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.CallRefusedException;
import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.catalog.Catalog;
import dev.agentconnectors.facebookmarketing.catalog.Entity;
import dev.agentconnectors.facebookmarketing.catalog.Mode;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which budgets come into force when an object starts to deliver: its own, those beneath it, or the one above it. */
final class Budgets {

    private static final Set<String> DO_NOT_DELIVER = Set.of("PAUSED", "ARCHIVED", "DELETED");
    private static final int MOST_PAGES = 20;
    private static final int PAGE = 100;

    private final FacebookMarketingConnector connector;

    Budgets(FacebookMarketingConnector connector) {
        this.connector = connector;
    }

    /** The objects with a budget on which an object spends once it delivers. */
    List<AdObject> spentBy(AdObject object) {
        if (hasBudget(object)) {
            return List.of(object);
        }
        return switch (object.entity()) {
            case AdObject.CAMPAIGNS -> deliveringAdSets(object);
            case AdObject.AD_SETS -> List.of(required(read(AdObject.CAMPAIGNS, object.text("campaign_id"))));
            case AdObject.ADS -> spentBy(read(AdObject.AD_SETS, object.text("adset_id")));
            default -> throw unknown(object);
        };
    }

    private AdObject read(String entity, @Nullable String id) {
        if (id == null) {
            throw new CallRefusedException(
                    "Whose budget would be spent cannot be told, so no cap can be checked. Nothing was changed.");
        }
        return AdObject.read(connector, entity(entity), id, Set.of());
    }

    private static AdObject required(AdObject object) {
        if (!hasBudget(object)) {
            throw unknown(object);
        }
        return object;
    }

    private static CallRefusedException unknown(AdObject object) {
        return new CallRefusedException("The budget that " + object.id() + " (" + object.entity()
                + ") spends cannot be told, so no cap can be checked. Nothing was changed.");
    }

    private static boolean hasBudget(AdObject object) {
        return Natures.fields(object.entity(), Nature.DAILY_BUDGET, Nature.LIFETIME_BUDGET).stream()
                .anyMatch(name -> object.amount(name) > 0);
    }

    /** The ad sets that begin to spend with their campaign: those that are not switched off themselves. */
    private List<AdObject> deliveringAdSets(AdObject campaign) {
        return adSets(campaign).stream()
                .filter(adSet -> !DO_NOT_DELIVER.contains(String.valueOf(adSet.text("status"))))
                .toList();
    }

    /** The ad sets of a campaign that are neither archived nor deleted, with what they may spend. */
    List<AdObject> adSets(AdObject campaign) {
        List<AdObject> adSets = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(
                "fields",
                "id,name,account_id,campaign_id,status,"
                        + String.join(
                                ",",
                                Natures.fields(
                                        AdObject.AD_SETS, Nature.DAILY_BUDGET, Nature.LIFETIME_BUDGET, Nature.BID)));
        parameters.put("limit", PAGE);
        // Airbyte lists by account only.
        if (connector.mode() == Mode.OPEN_SOURCE) {
            parameters.put("campaign_id", campaign.id());
        } else {
            parameters.put("account_id", String.valueOf(campaign.accountId()));
        }
        for (int page = 0; page < MOST_PAGES; page++) {
            ExecutionResult answer = connector.execute(AdObject.AD_SETS, "list", parameters);
            for (Map<String, Object> record : answer.records()) {
                AdObject adSet = new AdObject(AdObject.AD_SETS, String.valueOf(record.get("id")), record);
                if (campaign.id().equals(adSet.text("campaign_id"))) {
                    adSets.add(adSet);
                }
            }
            Object after = answer.meta().get("after");
            if (!Boolean.TRUE.equals(answer.meta().get("has_more")) || after == null) {
                return adSets;
            }
            parameters.put("after", after);
        }
        throw new CallRefusedException("There are too many ad sets to add up what campaign " + campaign.id()
                + " would spend, so no cap can be checked. Nothing was changed.");
    }

    /** How many ads an object has that are neither archived nor deleted, counted no further than a few beyond a number. */
    long ads(AdObject object, int most) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("fields", "id");
        parameters.put("limit", PAGE);
        parameters.put(AdObject.idParameter(entity(object.entity())).orElseThrow(), object.id());
        long ads = 0;
        while (true) {
            ExecutionResult answer = connector.execute(AdObject.ADS, "list", parameters);
            ads += answer.size();
            Object after = answer.meta().get("after");
            if (ads > most || !Boolean.TRUE.equals(answer.meta().get("has_more")) || after == null) {
                return ads;
            }
            parameters.put("after", after);
        }
    }

    private static Entity entity(String name) {
        return Catalog.facebookMarketing().entity(name).orElseThrow();
    }
}
