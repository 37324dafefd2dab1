package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The scripted planner behind the OpenAI chat-completions protocol.
 *
 * <p>Answers {@code POST /v1/chat/completions}, plain or as server-sent events, and {@code GET /v1/models}; other paths
 * are left to other handlers. Any API key is accepted, and so is none; any model name is accepted, and answers say that
 * the model is {@code scripted-planner}. It keeps nothing between requests and may be used by many threads. Token usage
 * is an estimate from characters. A request that the protocol does not allow is answered with status 400 and OpenAI's
 * error envelope.
 */
public final class ModelFace extends Handler.Abstract {
    private static final String COMPLETIONS = "/v1/chat/completions";
    private static final String MODELS = "/v1/models";

    private final Clock clock;
    private final Planner planner;

    /** Creates a face that tells today's date by the system's clock. */
    public ModelFace() {
        this(Clock.systemUTC());
    }

    /**
     * Creates a face.
     *
     * @param clock what tells today's date, in the time zone of the ad account in question
     */
    public ModelFace(Clock clock) {
        this.clock = clock;
        this.planner = new Planner(clock);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        boolean models = path.equals(MODELS) || path.startsWith(MODELS + "/");
        if (!models && !path.equals(COMPLETIONS)) {
            return false;
        }
        try {
            if (models) {
                requireMethod("GET", request, response);
                json(response, callback, 200, models(path));
            } else {
                requireMethod("POST", request, response);
                complete(ChatRequest.parse(Content.Source.asString(request, UTF_8)), response, callback);
            }
        } catch (ProtocolException e) {
            json(response, callback, e.status(), e.envelope());
        }
        return true;
    }

    private void complete(ChatRequest chat, Response response, Callback callback) throws IOException {
        Completion completion = new Completion(chat, planner.reply(chat), clock.instant());
        if (!chat.stream()) {
            json(response, callback, 200, completion.whole());
            return;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
        for (String chunk : completion.chunks()) {
            Content.Sink.write(response, false, event(chunk));
        }
        response.write(true, event("[DONE]"), callback);
    }

    private static ByteBuffer event(String data) {
        return UTF_8.encode("data: " + data + "\n\n");
    }

    private static void requireMethod(String method, Request request, Response response) {
        if (!request.getMethod().equals(method)) {
            response.getHeaders().put(HttpHeader.ALLOW, method);
            throw new ProtocolException(
                    405, "Not allowed to " + request.getMethod() + " here; use " + method + ".", null, null);
        }
    }

    private static String models(String path) {
        ObjectNode model = Json.object()
                .put("id", Completion.MODEL)
                .put("object", "model")
                .put("created", 0)
                .put("owned_by", "sandbox");
        if (path.equals(MODELS)) {
            ObjectNode list = Json.object().put("object", "list");
            list.set("data", Json.MAPPER.valueToTree(List.of(model)));
            return Json.write(list);
        }
        String id = path.substring(MODELS.length() + 1);
        if (!id.equals(Completion.MODEL)) {
            throw new ProtocolException(
                    404,
                    "The model '" + id + "' does not exist; there is only '" + Completion.MODEL + "'.",
                    "model",
                    "model_not_found");
        }
        return Json.write(model);
    }

    private static void json(Response response, Callback callback, int status, String body) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.write(true, UTF_8.encode(body), callback);
    }
}
