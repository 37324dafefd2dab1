package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte.AirbyteSettings.ErrorShape;
import dev.agentconnectors.facebookmarketing.examples.sandbox.graph.GraphAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ends a call with an error. */
final class ApiError extends RuntimeException {
    private final int status;
    private final ErrorShape shape;
    private final String summary;
    private final transient List<Problem> problems;

    private ApiError(int status, ErrorShape shape, String summary, List<Problem> problems) {
        super(summary, null, false, false);
        this.status = status;
        this.shape = shape;
        this.summary = summary;
        this.problems = List.copyOf(problems);
    }

    static ApiError of(int status, String detail) {
        return new ApiError(status, ErrorShape.DETAIL, detail, List.of());
    }

    static ApiError of(int status, String message, Problem problem) {
        return new ApiError(status, ErrorShape.MESSAGE_AND_ERRORS, message, List.of(problem));
    }

    /** What was sent cannot be worked with. */
    static ApiError invalid(List<Problem> problems) {
        return new ApiError(422, ErrorShape.DETAIL_LIST, "The request is invalid.", problems);
    }

    static ApiError invalid(List<String> location, String message, String type) {
        return invalid(List.of(new Problem(location, message, type)));
    }

    /** The Graph API refused what was asked of it. Whoever calls sees its error, but not its status. */
    static ApiError ofGraph(GraphAnswer answer) {
        Map<?, ?> error = answer.body().get("error") instanceof Map<?, ?> inner ? inner : Map.of();
        Problem problem = new Problem(
                List.of(), String.valueOf(error.get("message")), String.valueOf(error.get("code")), answer.body());
        return of(answer.status() >= 500 ? 502 : 400, "The connector's source answered with an error.", problem);
    }

    int status() {
        return status;
    }

    /** The body, in the shape that all errors have, or that suits this one. */
    Map<String, Object> body(@Nullable ErrorShape forAll) {
        Map<String, Object> body = new LinkedHashMap<>();
        switch (forAll == null ? shape : forAll) {
            case DETAIL -> body.put("detail", text());
            case DETAIL_LIST ->
                body.put("detail", entries().map(Problem::located).toList());
            case MESSAGE_AND_ERRORS -> {
                body.put("message", summary);
                body.put("errors", entries().map(Problem::listed).toList());
            }
        }
        return body;
    }

    private Stream<Problem> entries() {
        return problems.isEmpty() ? Stream.of(new Problem(List.of(), summary, "http_" + status)) : problems.stream();
    }

    private String text() {
        return Stream.concat(Stream.of(summary), problems.stream().map(ApiError::sentence))
                .collect(Collectors.joining(" "));
    }

    private static String sentence(Problem problem) {
        return problem.location().isEmpty()
                ? problem.text()
                : String.join(".", problem.location()) + ": " + problem.text() + ".";
    }
}
