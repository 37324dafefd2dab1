package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is replicated, and can be searched: the fields of each entity with their types. */
final class SearchFields {
    /** Entity, then its fields; those that are not strings with their type. */
    private static final String TABLE = """
            campaigns id name account_id status effective_status objective daily_budget:number \
            lifetime_budget:number budget_remaining:number created_time start_time stop_time updated_time
            ad_sets id name account_id campaign_id effective_status daily_budget:number lifetime_budget:number \
            budget_remaining:number bid_amount:number bid_strategy created_time start_time end_time updated_time
            ads id name account_id adset_id campaign_id status effective_status created_time updated_time
            ad_creatives id name account_id body title status image_url thumbnail_url link_url \
            call_to_action_type
            ads_insights account_id account_name campaign_id campaign_name adset_id adset_name ad_id ad_name \
            clicks:integer impressions:integer reach:integer spend:number cpc:number cpm:number ctr:number \
            date_start date_stop actions:array action_values:array
            ad_accounts id account_id name balance currency account_status:integer amount_spent business_name \
            created_time spend_cap timezone_name
            custom_conversions id name account_id description custom_event_type creation_time first_fired_time \
            last_fired_time is_archived:boolean
            images id name account_id hash url permalink_url width:integer height:integer status created_time \
            updated_time
            videos id title account_id description length:number source permalink_url views:integer created_time \
            updated_time
            """;

    private static final Map<String, Map<String, FieldType>> ALL = read();

    private SearchFields() {}

    /** The fields of an entity, empty where it cannot be searched. */
    static Map<String, FieldType> of(String entity) {
        return ALL.getOrDefault(entity, Map.of());
    }

    static Set<String> entities() {
        return ALL.keySet();
    }

    private static Map<String, Map<String, FieldType>> read() {
        Map<String, Map<String, FieldType>> all = new LinkedHashMap<>();
        TABLE.lines().map(line -> line.split(" ", -1)).forEach(words -> {
            Map<String, FieldType> fields = new LinkedHashMap<>();
            Arrays.stream(words)
                    .skip(1)
                    .map(word -> word.split(":", -1))
                    .forEach(parts -> fields.put(
                            parts[0],
                            parts.length == 1
                                    ? FieldType.STRING
                                    : FieldType.valueOf(parts[1].toUpperCase(Locale.ROOT))));
            all.put(words[0], fields);
        });
        return all;
    }
}
