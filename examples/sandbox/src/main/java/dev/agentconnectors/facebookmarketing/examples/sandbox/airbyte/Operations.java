package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The operations that a connector can execute, each with the call of the Graph API that carries it out. */
final class Operations {
    /** Entity, action, method, path, and the parameters besides those in the path: with ! when required, = a default. */
    private static final String TABLE = """
            current_user get GET /me fields
            ad_accounts list GET /me/adaccounts fields limit after
            ad_accounts get GET /act_{account_id} fields
            campaigns list GET /act_{account_id}/campaigns fields limit after
            campaigns get GET /{campaign_id} fields
            campaigns create POST /act_{account_id}/campaigns name! objective! status! special_ad_categories! \
            daily_budget lifetime_budget bid_strategy is_adset_budget_sharing_enabled
            campaigns update POST /{campaign_id} name status daily_budget lifetime_budget bid_strategy spend_cap
            ad_sets list GET /act_{account_id}/adsets fields limit after
            ad_sets get GET /{adset_id} fields
            ad_sets create POST /act_{account_id}/adsets name! campaign_id! daily_budget lifetime_budget \
            billing_event! optimization_goal! targeting! status! start_time end_time bid_amount
            ad_sets update POST /{adset_id} name status daily_budget lifetime_budget targeting bid_amount \
            start_time end_time
            ads list GET /act_{account_id}/ads fields limit after
            ads get GET /{ad_id} fields
            ads create POST /act_{account_id}/ads name! adset_id! creative! status! tracking_specs bid_amount
            ads update POST /{ad_id} name status creative tracking_specs bid_amount
            ad_creatives list GET /act_{account_id}/adcreatives fields limit after
            ads_insights list GET /act_{account_id}/insights fields date_preset time_range level time_increment \
            limit after
            custom_conversions list GET /act_{account_id}/customconversions fields limit after
            images list GET /act_{account_id}/adimages fields limit after
            videos list GET /act_{account_id}/advideos fields limit after
            pixels list GET /act_{account_id}/adspixels fields limit after
            pixels get GET /{pixel_id} fields
            pixel_stats list GET /{pixel_id}/stats start_time end_time aggregation
            ad_library list GET /ads_archive ad_reached_countries=ALL search_terms search_page_ids ad_type \
            ad_active_status ad_delivery_date_min ad_delivery_date_max bylines languages media_type \
            publisher_platforms search_type unmask_removed_content fields limit after
            """;

    private static final Map<String, Operation> ALL = read();

    private Operations() {}

    static Optional<Operation> find(String entity, String action) {
        return Optional.ofNullable(ALL.get(entity + " " + action));
    }

    /** The actions of an entity, for whoever asks for one that it does not have; empty where there is no such entity. */
    static Set<String> actions(String entity) {
        Set<String> actions = new TreeSet<>();
        ALL.values().stream()
                .filter(operation -> operation.entity().equals(entity))
                .forEach(operation -> actions.add(operation.action()));
        return actions;
    }

    static Set<String> entities() {
        Set<String> entities = new TreeSet<>();
        ALL.values().forEach(operation -> entities.add(operation.entity()));
        return entities;
    }

    private static Map<String, Operation> read() {
        Map<String, Operation> all = new LinkedHashMap<>();
        TABLE.lines().map(Operation::parse).forEach(operation -> all.put(operation.name(), operation));
        return all;
    }
}
