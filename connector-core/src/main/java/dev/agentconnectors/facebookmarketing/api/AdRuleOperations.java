// This file is made from the catalogue by ./mvnw -Pgenerate; changes to it are lost.
package dev.agentconnectors.facebookmarketing.api;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.ValidationException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Rules by which Facebook changes things later by itself. */
public final class AdRuleOperations extends EntityOperations {

    AdRuleOperations(OperationCalls calls) {
        super(calls, "ad_rules");
    }

    /**
     * Lists the ad rules of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AdRule> list(String accountId) {
        return page("list", Map.of("account_id", accountId), AdRule::new);
    }

    /**
     * Lists the ad rules of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<AdRule>> listAsync(String accountId) {
        return pageAsync("list", Map.of("account_id", accountId), AdRule::new);
    }

    /**
     * Lists the ad rules of an ad account.
     *
     * @param accountId the ad account's id, with or without the prefix act_; ad_accounts.list shows the ids
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<AdRule> stream(String accountId) {
        return pages("list", Map.of("account_id", accountId), AdRule::new).stream();
    }

    /**
     * Lists the ad rules of an ad account.
     *
     * @param request the parameters
     * @return one page of records
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Page<AdRule> list(ListAdRulesRequest request) {
        return page("list", request.toMap(), AdRule::new);
    }

    /**
     * Lists the ad rules of an ad account.
     *
     * @param request the parameters
     * @return one page of records, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Page<AdRule>> listAsync(ListAdRulesRequest request) {
        return pageAsync("list", request.toMap(), AdRule::new);
    }

    /**
     * Lists the ad rules of an ad account.
     *
     * @param request the parameters
     * @return the records of all pages, read as they are wanted; to be closed. See {@link Pages#stream}
     */
    public Stream<AdRule> stream(ListAdRulesRequest request) {
        return pages(request).stream();
    }

    /**
     * Lists the ad rules of an ad account.
     *
     * @param request the parameters
     * @return all pages from the one that the request names; nothing is read yet
     */
    public Pages<AdRule> pages(ListAdRulesRequest request) {
        return pages("list", request.toMap(), AdRule::new);
    }

    /**
     * Reads one ad rule.
     *
     * @param ruleId the rule's id
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public AdRule get(String ruleId) {
        return one("get", Map.of("rule_id", ruleId), AdRule::new);
    }

    /**
     * Reads one ad rule.
     *
     * @param ruleId the rule's id
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<AdRule> getAsync(String ruleId) {
        return oneAsync("get", Map.of("rule_id", ruleId), AdRule::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: reads one ad rule.
     *
     * @param ruleIds for each: the rule's id
     * @param fields names of fields; a choice of the most useful ones if none is named
     * @return what became of each, in their order
     */
    public List<Outcome<AdRule>> getAll(List<String> ruleIds, String... fields) {
        return each("get", ids("rule_id", ruleIds, fields), AdRule::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: reads one ad rule.
     *
     * @param ruleIds for each: the rule's id
     * @param fields names of fields; a choice of the most useful ones if none is named
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<AdRule>>> getAllAsync(List<String> ruleIds, String... fields) {
        return eachAsync("get", ids("rule_id", ruleIds, fields), AdRule::new);
    }

    /**
     * Reads one ad rule.
     *
     * @param request the parameters
     * @return the record
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public AdRule get(GetAdRuleRequest request) {
        return one("get", request.toMap(), AdRule::new);
    }

    /**
     * Reads one ad rule.
     *
     * @param request the parameters
     * @return the record, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<AdRule> getAsync(GetAdRuleRequest request) {
        return oneAsync("get", request.toMap(), AdRule::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: creates an ad rule.
     *
     * @param requests the parameters of each
     * @return what became of each, in their order
     */
    public List<Outcome<Created>> createAll(List<CreateAdRuleRequest> requests) {
        return each("create", requests.stream().map(CreateAdRuleRequest::toMap).toList(), Created::new);
    }

    /**
     * Several at once, as {@link OperationCalls#executeAll} makes them: creates an ad rule.
     *
     * @param requests the parameters of each
     * @return what will have become of each, in their order
     */
    public CompletableFuture<List<Outcome<Created>>> createAllAsync(List<CreateAdRuleRequest> requests) {
        return eachAsync(
                "create", requests.stream().map(CreateAdRuleRequest::toMap).toList(), Created::new);
    }

    /**
     * Creates an ad rule.
     *
     * @param request the parameters
     * @return what Facebook says of it
     * @throws ValidationException if the call is wrong; nothing was sent
     * @throws ConnectorException if the service refused it or could not be reached
     */
    public Created create(CreateAdRuleRequest request) {
        return one("create", request.toMap(), Created::new);
    }

    /**
     * Creates an ad rule.
     *
     * @param request the parameters
     * @return what Facebook says of it, once it is there; fails with {@link ConnectorException}
     */
    public CompletableFuture<Created> createAsync(CreateAdRuleRequest request) {
        return oneAsync("create", request.toMap(), Created::new);
    }
}
