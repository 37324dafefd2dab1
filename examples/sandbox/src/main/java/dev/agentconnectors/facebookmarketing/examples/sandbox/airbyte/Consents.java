package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteSettings.ConsentOutcome;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The flow in which a person allows a connector on a page, and is sent back to the application. */
final class Consents {
    /** Where the page is. */
    static final String PATH = "/oauth/consent";

    private final AirbyteState state;
    private final AirbyteSettings settings;
    private final Map<String, String> credentials;
    private final List<String> allAccountIds;
    private final Clock clock;
    private final Map<String, Pending> pending = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> secrets = new ConcurrentHashMap<>();

    /**
     * A person who has yet to answer.
     *
     * @param owner whose connector it is to be
     * @param organization the organization that asks
     * @param redirectUrl where the person is to be sent back to
     * @param name the name of the connector
     * @param accountIds its ad accounts
     */
    record Pending(Owner owner, String organization, URI redirectUrl, String name, List<String> accountIds) {}

    /** What a person gives away are the given credentials for the given ad accounts. */
    Consents(
            AirbyteState state,
            AirbyteSettings settings,
            Map<String, String> credentials,
            List<String> allAccountIds,
            Clock clock) {
        this.state = state;
        this.settings = settings;
        this.credentials = credentials;
        this.allAccountIds = allAccountIds;
        this.clock = clock;
    }

    Answer initiate(Call call, String organization) {
        Fields fields = Fields.of(call.json());
        Owner owner = ConnectorFields.owner(fields);
        ConnectorFields.checkType(fields);
        URI redirectUrl = redirectUrl(fields);
        String name = fields.text("name").orElse(AirbyteConnector.TYPE);
        List<String> accountIds = ConnectorFields.accountIds(fields);
        fields.text("source_template_id");
        fields.refuseOthers();
        fields.check();
        String id = UUID.randomUUID().toString();
        pending.put(
                id,
                new Pending(owner, organization, redirectUrl, name, accountIds.isEmpty() ? allAccountIds : accountIds));
        return Answer.of(200, Map.of("consent_url", call.root() + PATH + "?request=" + id));
    }

    Optional<Pending> find(String id) {
        return Optional.ofNullable(pending.get(id));
    }

    /** Takes a person's answer, once, and tells where to send the person; empty where nobody has asked. */
    Optional<String> answer(String id, boolean allowed) {
        return Optional.ofNullable(pending.remove(id)).map(asked -> {
            if (!allowed) {
                return withQuery(asked.redirectUrl(), "error", "access_denied") + "&error_description="
                        + encode("The person did not allow access");
            }
            return settings.consent() == ConsentOutcome.SECRET_ID
                    ? withQuery(asked.redirectUrl(), "secret_id", newSecret())
                    : withQuery(asked.redirectUrl(), "connector_id", newConnector(asked));
        });
    }

    /** Hands out what a secret id stands for, once. */
    Map<String, String> redeem(String secretId) {
        Map<String, String> found = secrets.remove(secretId);
        if (found == null) {
            throw ApiError.of(
                    400,
                    "The secret cannot be used.",
                    new Problem(
                            List.of("body", "server_side_oauth_secret_id"),
                            "Unknown, or used before: a secret makes one connector",
                            "invalid_secret"));
        }
        return found;
    }

    private String newSecret() {
        String secretId = "secret-" + UUID.randomUUID();
        secrets.put(secretId, credentials);
        return secretId;
    }

    private String newConnector(Pending asked) {
        AirbyteConnector connector = new AirbyteConnector(
                UUID.randomUUID().toString(),
                asked.name(),
                asked.owner(),
                asked.organization(),
                asked.accountIds(),
                null,
                credentials,
                clock.instant());
        state.add(connector);
        return connector.id();
    }

    private static URI redirectUrl(Fields fields) {
        String text = fields.requiredText("redirect_url");
        try {
            URI url = new URI(text);
            boolean local = String.valueOf(url.getHost()).matches("localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1]");
            boolean safe = "https".equals(url.getScheme()) || (local && "http".equals(url.getScheme()));
            if (!text.isEmpty() && (url.getHost() == null || url.getFragment() != null || !safe)) {
                fields.problem(
                        "redirect_url", "Input should be an https URL, or http to this machine, without #", "url_type");
            }
            return url;
        } catch (URISyntaxException e) {
            fields.problem("redirect_url", "Input should be a valid URL", "url_parsing");
            return URI.create("");
        }
    }

    /** Adds a parameter to those that the URL has already. */
    private static String withQuery(URI url, String name, String value) {
        String query = url.getRawQuery();
        String separator = query == null ? "?" : query.isEmpty() ? "" : "&";
        return url + separator + name + "=" + encode(value);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
