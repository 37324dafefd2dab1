package dev.agentconnectors.facebookmarketing.langchain4j.internal.guard;

import dev.agentconnectors.facebookmarketing.ExecutionResult;
import dev.agentconnectors.facebookmarketing.catalog.Parameter.Nature;
import dev.agentconnectors.facebookmarketing.gate.GatedCall;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteRequest.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one call would copy, looked up as it is now.
 *
 * @param source the object that the call names
 * @param adSets the ad sets beneath it that would be copied too
 * @param ads how many ads would be copied
 */
record Copied(AdObject source, List<AdObject> adSets, long ads) {

    /** More than this many are no longer what somebody can look at. Facebook itself copies far fewer in one call. */
    private static final int MOST = 50;

    static Copied by(GatedCall call, AdObject source) {
        boolean deep = Boolean.parseBoolean(String.valueOf(call.parameters().get("deep_copy")));
        Budgets beneath = new Budgets(call.connector());
        boolean campaign = source.entity().equals(AdObject.CAMPAIGNS);
        List<AdObject> adSets = deep && campaign ? beneath.adSets(source) : List.of();
        long ads = source.entity().equals(AdObject.ADS) ? 1 : deep ? beneath.ads(source, MOST) : 0;
        return new Copied(source, List.copyOf(adSets), ads);
    }

    /** The objects with budgets or bids of their own that the copies would have too. */
    List<AdObject> spenders() {
        return Stream.concat(Stream.of(source), adSets.stream()).toList();
    }

    /** Why so much may not be copied at once, or empty. */
    Optional<Refusal> refusal() {
        return count() <= MOST
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "copies",
                        "It would copy more than " + MOST + " objects at once.",
                        "Copy it step by step, without deep_copy, and what is beneath it into the copy."));
    }

    /** What a person reads of it beside what the call says: how many objects, and what they may spend. */
    List<Change> changes(LongFunction<String> money) {
        List<Change> changes = new ArrayList<>();
        if (count() > 1) {
            changes.add(new Change("copies", null, counted()));
        }
        for (Nature nature : List.of(Nature.DAILY_BUDGET, Nature.LIFETIME_BUDGET)) {
            Map<String, List<String>> amounts = new LinkedHashMap<>();
            for (AdObject spender : spenders()) {
                for (String name : Natures.fields(spender.entity(), nature)) {
                    if (spender.amount(name) > 0) {
                        amounts.computeIfAbsent(name, key -> new ArrayList<>()).add(money.apply(spender.amount(name)));
                    }
                }
            }
            amounts.forEach((name, all) -> changes.add(new Change(name, null, String.join(" + ", all))));
        }
        return changes;
    }

    /** Which object became which. */
    Map<String, String> made(String created, ExecutionResult answer) {
        Map<String, String> made = new LinkedHashMap<>();
        made.put(source.id(), created);
        if (answer.records().get(0).get("ad_object_ids") instanceof List<?> pairs) {
            for (Object pair : pairs) {
                if (pair instanceof Map<?, ?> ids && ids.get("source_id") != null && ids.get("copied_id") != null) {
                    made.put(String.valueOf(ids.get("source_id")), String.valueOf(ids.get("copied_id")));
                }
            }
        }
        return made;
    }

    private long count() {
        return (source.entity().equals(AdObject.ADS) ? 0L : 1L) + adSets.size() + ads;
    }

    private String counted() {
        long sets = (long) adSets.size() + (source.entity().equals(AdObject.AD_SETS) ? 1 : 0);
        long campaigns = source.entity().equals(AdObject.CAMPAIGNS) ? 1 : 0;
        return Stream.of(counted(campaigns, "campaign"), counted(sets, "ad set"), counted(ads, "ad"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    private static String counted(long number, String what) {
        return number == 0 ? "" : number + " " + what + (number == 1 ? "" : "s");
    }
}
