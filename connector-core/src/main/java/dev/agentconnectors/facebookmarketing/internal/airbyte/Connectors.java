package dev.agentconnectors.facebookmarketing.internal.airbyte;

import dev.agentconnectors.facebookmarketing.ConnectorOwner;
import dev.agentconnectors.facebookmarketing.ValidationException;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.internal.http.Answer;
import dev.agentconnectors.facebookmarketing.internal.http.BaseUrls;
import dev.agentconnectors.facebookmarketing.internal.http.RunningCall;
import dev.agentconnectors.facebookmarketing.internal.json.Json;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** The requests that manage connectors. */
public final class Connectors {

    private static final String DEFINITION_ID = "e7778cfc-e97c-4458-9ecb-b4f2bba8946c";

    private final AirbyteSession session;

    /** The connectors that a session can see. */
    public Connectors(AirbyteSession session) {
        this.session = session;
    }

    /** The Facebook Marketing connectors of one owner. */
    public List<ConnectorRecord> list(RunningCall running, ConnectorOwner owner) {
        Map<String, String> filter = Map.of(owner.wireKey(), owner.value(), "definition_id", DEFINITION_ID);
        return session.send(
                running,
                new AirbyteRequest(
                        "Finding the connectors of " + owner,
                        Effect.READ,
                        List.of(),
                        (api, headers, mark) -> api.listConnectors(filter, headers, mark)),
                Connectors::readList);
    }

    /** Creates a connector; the secrets are those in the body. */
    public ConnectorRecord create(RunningCall running, Map<String, Object> connector, List<String> secrets) {
        RequestBody body = JsonBody.of(connector);
        return session.send(
                running,
                new AirbyteRequest(
                        "Creating the connector",
                        Effect.WRITE,
                        secrets,
                        (api, headers, mark) -> api.createConnector(body, headers, mark)),
                Connectors::readOne);
    }

    /** Reads one connector. */
    public ConnectorRecord get(RunningCall running, String id) {
        requireId(id);
        return session.send(
                running,
                new AirbyteRequest(
                        "Reading the connector",
                        Effect.READ,
                        List.of(),
                        (api, headers, mark) -> api.getConnector(id, headers, mark)),
                Connectors::readOne);
    }

    /** Deletes a connector; its id comes back. */
    public String delete(RunningCall running, String id) {
        requireId(id);
        return session.send(
                running,
                new AirbyteRequest(
                        "Deleting the connector",
                        Effect.DELETE,
                        List.of(),
                        (api, headers, mark) -> api.deleteConnector(id, headers, mark)),
                (answer, errors) -> id);
    }

    /** Begins an OAuth flow; what comes back is where to send the person. */
    public URI initiateOAuth(RunningCall running, Map<String, Object> request, List<String> secrets) {
        RequestBody body = JsonBody.of(request);
        return session.send(
                running,
                // Beginning a flow twice leaves one of the two consent pages unused, and nothing else.
                new AirbyteRequest(
                        "Beginning the OAuth flow",
                        Effect.READ,
                        secrets,
                        (api, headers, mark) -> api.initiateOAuth(body, headers, mark)),
                Connectors::readConsentUrl);
    }

    /** The id, checked: it becomes part of a path. */
    static String requireId(String id) {
        if (!ConnectorRecord.isId(id)) {
            throw new ValidationException(
                    "The connector id is not one: it has letters, digits, - and _ only, as in Airbyte's answers.");
        }
        return id;
    }

    private static List<ConnectorRecord> readList(Answer answer, AirbyteErrors errors) {
        Map<String, Object> body = Json.asMap(json(answer, errors));
        List<Object> data = body == null ? null : Json.asList(body.get("data"));
        if (data == null) {
            throw errors.unreadable(answer);
        }
        List<ConnectorRecord> connectors = new ArrayList<>();
        for (Object element : data) {
            ConnectorRecord connector = ConnectorRecord.read(element);
            if (connector == null) {
                throw errors.unreadable(answer);
            }
            connectors.add(connector);
        }
        return List.copyOf(connectors);
    }

    private static ConnectorRecord readOne(Answer answer, AirbyteErrors errors) {
        ConnectorRecord connector = ConnectorRecord.read(json(answer, errors));
        if (connector == null) {
            throw errors.unreadable(answer);
        }
        return connector;
    }

    private static URI readConsentUrl(Answer answer, AirbyteErrors errors) {
        Map<String, Object> body = Json.asMap(json(answer, errors));
        if (body != null && body.get("consent_url") instanceof String text) {
            try {
                URI url = URI.create(text);
                if (BaseUrls.isHttpsOrLoopback(url)) {
                    return url;
                }
            } catch (IllegalArgumentException notAUrl) {
                throw errors.unreadable(answer);
            }
        }
        throw errors.unreadable(answer);
    }

    private static @Nullable Object json(Answer answer, AirbyteErrors errors) {
        try {
            return answer.read();
        } catch (IOException notJson) {
            throw errors.unreadable(answer);
        }
    }
}
