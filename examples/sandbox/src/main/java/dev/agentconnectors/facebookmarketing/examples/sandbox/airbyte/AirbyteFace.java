package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import dev.agentconnectors.facebookmarketing.examples.sandbox.data.Store;
import dev.agentconnectors.facebookmarketing.examples.sandbox.graph.GraphFace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Serves Airbyte's hosted API under {@code /api/v1/…}, and the page on which a person allows access. */
public final class AirbyteFace extends Handler.Abstract {
    private static final String CONNECTORS = "/api/v1/integrations/connectors";
    private static final String ORGANIZATION = "x-organization-id";

    private final AirbyteSettings settings;
    private final BearerTokens tokens;
    private final AirbyteState state;
    private final ConsentPage consentPage;
    private final List<Route> routes;

    /** What a path can be asked for. The action takes the call, the id in the path and the organization. */
    private record Route(String method, Pattern path, boolean isOpen, Action action) {
        Route(String method, String path, Action action) {
            this(method, Pattern.compile(path), false, action);
        }
    }

    private interface Action {
        Answer answer(Call call, String id, String organization);
    }

    /**
     * An application that may call the face.
     *
     * @param clientId its id
     * @param clientSecret its secret
     */
    public record Application(String clientId, String clientSecret) {
        /** Names the application without its secret. */
        @Override
        public String toString() {
            return "Application[clientId=" + clientId + "]";
        }
    }

    /**
     * Makes the face of a world.
     *
     * @param store what exists
     * @param graph what carries operations out
     * @param settings how it behaves
     * @param application who may call it
     * @param consented Facebook's credentials that a person gives away on the consent page
     * @param clock tells when tokens expire
     */
    public AirbyteFace(
            Store store,
            GraphFace graph,
            AirbyteSettings settings,
            Application application,
            Map<String, String> consented,
            Clock clock) {
        this.settings = settings;
        this.tokens = new BearerTokens(clock, settings, application.clientId(), application.clientSecret());
        this.state = new AirbyteState(tokens);
        Consents consents = new Consents(state, settings, Map.copyOf(consented), store.accountIds(), clock);
        this.consentPage = new ConsentPage(consents, store);
        Connectors connectors = new Connectors(state, consents, clock);
        Execution execution = new Execution(store, graph, settings);
        String one = CONNECTORS + "/([^/]+)";
        this.routes = List.of(
                new Route(
                        "POST",
                        Pattern.compile("/api/v1/account/applications/token"),
                        true,
                        (call, id, organization) -> tokens.issue(call)),
                new Route("GET", CONNECTORS, (call, id, organization) -> connectors.list(call, organization)),
                new Route("POST", CONNECTORS, (call, id, organization) -> connectors.create(call, organization)),
                new Route(
                        "POST",
                        CONNECTORS + "/oauth/initiate",
                        (call, id, organization) -> consents.initiate(call, organization)),
                new Route(
                        "GET",
                        one,
                        (call, id, organization) ->
                                Answer.of(200, connectors.find(id, organization).toJson())),
                new Route("DELETE", one, (call, id, organization) -> connectors.delete(id, organization)),
                new Route(
                        "POST",
                        one + "/execute",
                        (call, id, organization) -> execution.execute(connectors.find(id, organization), call)));
    }

    /** {@return what exists at this face} */
    public AirbyteState state() {
        return state;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        Call call = Call.read(request);
        Answer answer;
        try {
            answer = call.path().equals(Consents.PATH) ? consentPage.serve(call) : route(call);
        } catch (ApiError e) {
            answer = Answer.of(e.status(), e.body(settings.errors()));
        }
        response.setStatus(answer.status());
        if (!answer.contentType().isEmpty()) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType());
        }
        answer.headers().forEach(response.getHeaders()::put);
        response.write(true, ByteBuffer.wrap(answer.body().getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }

    private Answer route(Call call) {
        boolean known = false;
        for (Route route : routes) {
            Matcher path = route.path().matcher(call.path());
            if (path.matches()) {
                known = true;
                if (route.method().equals(call.method())) {
                    String id = path.groupCount() == 0 ? "" : path.group(1);
                    return route.action().answer(call, id, route.isOpen() ? "" : organization(call));
                }
            }
        }
        throw known ? ApiError.of(405, "Method Not Allowed") : ApiError.of(404, "Not Found");
    }

    /** The organization that a call works in; the call has to be authorized. */
    private String organization(Call call) {
        tokens.check(call.headers().get(HttpHeader.AUTHORIZATION.lowerCaseName()));
        List<String> mine = settings.organizationIds();
        String named = call.headers().get(ORGANIZATION);
        if (named == null && mine.size() > 1) {
            throw ApiError.of(400, "Specify target organization with the header X-Organization-Id");
        }
        if (named != null && !mine.contains(named)) {
            throw ApiError.of(403, "No access to the organization " + named);
        }
        return named == null ? mine.get(0) : named;
    }
}
