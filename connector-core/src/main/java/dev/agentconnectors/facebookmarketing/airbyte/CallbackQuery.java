package dev.agentconnectors.facebookmarketing.airbyte;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The query of a callback, which anybody may have written. */
final class CallbackQuery {

    private final List<String[]> parameters;

    private CallbackQuery(List<String[]> parameters) {
        this.parameters = parameters;
    }

    /** Reads the query. */
    static CallbackQuery of(URI uri) {
        List<String[]> parameters = new ArrayList<>();
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            parameters.add(new String[] {
                decoded(equals < 0 ? pair : pair.substring(0, equals)),
                decoded(equals < 0 ? "" : pair.substring(equals + 1))
            });
        }
        return new CallbackQuery(parameters);
    }

    /** Every value that a parameter has, blank ones left out. */
    List<String> all(String name) {
        return parameters.stream()
                .filter(parameter -> parameter[0].equals(name) && !parameter[1].isBlank())
                .map(parameter -> parameter[1])
                .toList();
    }

    /** The first value, or an empty text. */
    String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
