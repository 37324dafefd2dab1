package dev.agentconnectors.facebookmarketing.internal.http;

import dev.agentconnectors.facebookmarketing.ApiError;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a service said of an error, in sentences. */
public final class ErrorText {

    private ErrorText() {}

    /**
     * Message, title and text for people, blamed fields, and the codes.
     *
     * @param unsaid what to say where the service said nothing
     */
    public static String of(ApiError error, String unsaid) {
        String codes = Stream.of(
                        labelled("code", error.code()),
                        labelled("subcode", error.subcode()),
                        labelled("trace", error.traceId()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder(error.message() == null ? unsaid : sentence(error.message()));
        if (error.userTitle() != null) {
            text.append(' ').append(sentence(error.userTitle()));
        }
        if (error.userMessage() != null && !error.userMessage().equals(error.message())) {
            text.append(' ').append(sentence(error.userMessage()));
        }
        if (!error.blamedFields().isEmpty()) {
            text.append(" Blamed: ")
                    .append(String.join(", ", error.blamedFields()))
                    .append('.');
        }
        return codes.isEmpty()
                ? text.toString()
                : text.append(" (").append(codes).append(')').toString();
    }

    private static Optional<String> labelled(String label, @Nullable Object value) {
        return Optional.ofNullable(value).map(present -> label + " " + present);
    }

    private static String sentence(String text) {
        String trimmed = text.trim();
        return trimmed.matches("(?s).*[.!?]") ? trimmed : trimmed + ".";
    }
}
