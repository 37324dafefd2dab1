package dev.agentconnectors.facebookmarketing.airbyte;

import dev.agentconnectors.facebookmarketing.ConnectorOwner;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.internal.http.BaseUrls;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An OAuth flow to begin: whose it is and where it leads. Immutable. */
public final class OAuthRequest {

    private static final Pattern STATE = Pattern.compile("[A-Za-z0-9._~-]{16,256}");

    private final ConnectorOwner owner;
    private final URI redirectUrl;
    private final @Nullable String state;
    private final @Nullable String name;
    private final List<String> accountIds;
    private final @Nullable String sourceTemplateId;

    private OAuthRequest(
            ConnectorOwner owner,
            URI redirectUrl,
            @Nullable String state,
            @Nullable String name,
            List<String> accountIds,
            @Nullable String sourceTemplateId) {
        this.owner = owner;
        this.redirectUrl = redirectUrl;
        this.state = state;
        this.name = name;
        this.accountIds = accountIds;
        this.sourceTemplateId = sourceTemplateId;
    }

    /**
     * A flow without a state.
     *
     * @param owner whose connector it will be
     * @param redirectUrl where the person comes back to: https, or http on this very machine, without a fragment
     * @return the request
     * @throws ValidationException if the URL is not such
     */
    public static OAuthRequest of(ConnectorOwner owner, URI redirectUrl) {
        Objects.requireNonNull(owner, "owner");
        if (redirectUrl.getHost() == null
                || redirectUrl.getRawFragment() != null
                || redirectUrl.getRawUserInfo() != null
                || !BaseUrls.isHttpsOrLoopback(redirectUrl)) {
            throw new ValidationException(
                    "redirectUrl must be a whole https URL without a fragment, such as"
                            + " https://example.com/oauth/callback (http serves for localhost only): a secret comes back there.");
        }
        return new OAuthRequest(owner, redirectUrl, null, null, List.of(), null);
    }

    /**
     * The same request with a state, which travels in the redirect URL as the query parameter {@code state}. Keep it in
     * the person's session, and hand it to {@link OAuthCallback#parse(URI, String)}: a callback without it is forged.
     *
     * @param value a random text such as {@link OAuthCallback#newState()} makes, a new one for each flow
     * @return the request
     * @throws ValidationException if the text cannot be one, or the redirect URL has a {@code state} of its own
     */
    public OAuthRequest withState(String value) {
        if (!STATE.matcher(value).matches()) {
            throw new ValidationException(
                    "state must be a random text of 16 to 256 letters, digits, '.', '_', '~' or '-'.");
        }
        if (!CallbackQuery.of(redirectUrl).all("state").isEmpty()) {
            throw new ValidationException("redirectUrl has a query parameter 'state' of its own: leave it out.");
        }
        return new OAuthRequest(owner, redirectUrl, value, name, accountIds, sourceTemplateId);
    }

    /**
     * The same request with a name for the connector, for servers that create it at the end of the flow.
     *
     * @param value the name
     * @return the request
     */
    public OAuthRequest withName(String value) {
        return new OAuthRequest(owner, redirectUrl, state, value, accountIds, sourceTemplateId);
    }

    /**
     * The same request with ad accounts to replicate, for servers that create the connector at the end of the flow.
     *
     * @param ids one id or several, with or without {@code act_}
     * @return the request
     * @throws ValidationException if one is no id
     */
    public OAuthRequest withAccountIds(String... ids) {
        return new OAuthRequest(owner, redirectUrl, state, name, AccountIds.read(List.of(ids)), sourceTemplateId);
    }

    /**
     * The same request with a source template, for organizations that have several for this kind of connector.
     *
     * @param id the template's id
     * @return the request
     */
    public OAuthRequest withSourceTemplateId(String id) {
        return new OAuthRequest(owner, redirectUrl, state, name, accountIds, id);
    }

    ConnectorOwner owner() {
        return owner;
    }

    URI redirectUrlWithState() {
        if (state == null) {
            return redirectUrl;
        }
        return URI.create(redirectUrl + (redirectUrl.getRawQuery() == null ? "?" : "&") + "state=" + state);
    }

    @Nullable
    String name() {
        return name;
    }

    List<String> accountIds() {
        return accountIds;
    }

    @Nullable
    String sourceTemplateId() {
        return sourceTemplateId;
    }

    List<String> secrets() {
        return state == null ? List.of() : List.of(state);
    }

    /** Shows whose flow it is and where it leads, without the state. */
    @Override
    public String toString() {
        return "OAuthRequest[" + owner + ", redirectUrl=" + redirectUrl + "]";
    }
}
