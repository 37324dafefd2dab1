package dev.agentconnectors.facebookmarketing.examples.sandbox.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.SourceFailure;
import dev.agentconnectors.facebookmarketing.examples.sandbox.graph.GraphAnswer;
import dev.agentconnectors.facebookmarketing.examples.sandbox.graph.GraphError;
import dev.agentconnectors.facebookmarketing.examples.sandbox.graph.UsageHeaders;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fault in the making: first which calls and with what, then (in the last call) what happens to them. */
public final class FaultPlan {
    private static final String HTML = "<html><head><title>502 Bad Gateway</title></head>"
            + "<body><h1>502 Bad Gateway</h1><hr>proxy</body></html>";

    final int times;
    final Map<String, String> headers = new LinkedHashMap<>();
    Duration delay = Duration.ZERO;
    String path = "";
    int skip;

    @Nullable
    Face face;

    @Nullable
    String method;

    private final Faults faults;

    FaultPlan(Faults faults, int times) {
        if (times < 1) {
            throw new IllegalArgumentException("A fault strikes at least 1 call, not " + times);
        }
        this.faults = faults;
        this.times = times;
    }

    /**
     * Restricts the fault to one face.
     *
     * @param only the face
     * @return this
     */
    public FaultPlan on(Face only) {
        this.face = only;
        return this;
    }

    /**
     * Restricts the fault to one HTTP method.
     *
     * @param only the method
     * @return this
     */
    public FaultPlan method(String only) {
        this.method = only;
        return this;
    }

    /**
     * Restricts the fault to some paths.
     *
     * @param part what the path has to contain
     * @return this
     */
    public FaultPlan path(String part) {
        this.path = part;
        return this;
    }

    /**
     * Lets some matching calls pass first.
     *
     * @param calls how many
     * @return this
     */
    public FaultPlan skip(int calls) {
        this.skip = calls;
        return this;
    }

    /**
     * Makes the calls wait before anything else happens.
     *
     * @param wait how long
     * @return this
     */
    public FaultPlan delay(Duration wait) {
        this.delay = wait;
        return this;
    }

    /**
     * Adds a header to the answer, in place of one with the same name.
     *
     * @param name the header
     * @param value its value
     * @return this
     */
    public FaultPlan header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /**
     * Adds a {@code Retry-After} header to the answer.
     *
     * @param value seconds, or an HTTP date
     * @return this
     */
    public FaultPlan retryAfter(String value) {
        return header("Retry-After", value);
    }

    /**
     * Adds Graph's headers that tell how much of the limits is used up.
     *
     * @param percent how much; from 100 on they ask to wait five minutes
     * @return this
     */
    public FaultPlan usage(int percent) {
        headers.putAll(UsageHeaders.of("", percent));
        return this;
    }

    /** The calls are served, with the delay and the headers given before. */
    public void serve() {
        put(new Effect.Serve());
    }

    /**
     * The calls fail with an error of the Graph API; on Airbyte's face, as it hands such errors on.
     *
     * @param code Graph's code, such as 17
     */
    public void graphError(int code) {
        graphError(code, 0);
    }

    /**
     * The calls fail with an error of the Graph API; on Airbyte's face, as it hands such errors on.
     *
     * @param code Graph's code, such as 190
     * @param subcode Graph's subcode, such as 463; 0 for none
     */
    public void graphError(int code, int subcode) {
        GraphError error = GraphError.of(code, subcode);
        try {
            GraphAnswer answer = new GraphAnswer(error.status(), error.toJson("AFaultThatWasAskedFor"));
            SourceFailure seen =
                    face == Face.AIRBYTE ? SourceFailure.of(answer) : new SourceFailure(answer.status(), answer.body());
            String body = new ObjectMapper().writeValueAsString(seen.body());
            String words = "answered with Graph error " + code + (subcode == 0 ? "" : "/" + subcode);
            put(new Effect.Answer(words, seen.status(), "application/json; charset=UTF-8", body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps of text and numbers can always be written", e);
        }
    }

    /**
     * The calls get an answer that has nothing to do with them.
     *
     * @param status the HTTP status
     * @param contentType the media type, empty for none
     * @param body the body
     */
    public void answer(int status, String contentType, String body) {
        put(new Effect.Answer("answered with status " + status, status, contentType, body));
    }

    /** The calls get the HTML page of a proxy, with status 502. */
    public void htmlPage() {
        answer(502, "text/html; charset=UTF-8", HTML);
    }

    /** The calls get status 502 and nothing else. */
    public void emptyBadGateway() {
        answer(502, "", "");
    }

    /** The calls are carried out, and the connection breaks in the middle of the answer. */
    public void truncate() {
        put(new Effect.Truncate());
    }

    /** The connection breaks before anything is done. */
    public void dropBefore() {
        put(new Effect.DropBefore());
    }

    /** The calls are carried out, and the connection breaks before the answer. */
    public void dropAfter() {
        put(new Effect.DropAfter());
    }

    private void put(Effect effect) {
        faults.add(new Fault(this, effect));
    }
}
