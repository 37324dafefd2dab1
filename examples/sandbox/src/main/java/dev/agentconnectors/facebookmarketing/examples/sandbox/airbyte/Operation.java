package dev.agentconnectors.facebookmarketing.examples.sandbox.airbyte;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that a connector can execute.
 *
 * @param entity what it works on
 * @param action what it does
 * @param method the HTTP method of the Graph API's call
 * @param path the path of that call, with the names of parameters in braces
 * @param inPath the parameters in the path
 * @param required the other parameters that are required
 * @param optional the parameters that are not
 * @param defaults what is sent where the caller says nothing
 */
record Operation(
        String entity,
        String action,
        String method,
        String path,
        List<String> inPath,
        List<String> required,
        List<String> optional,
        Map<String, String> defaults) {
    private static final Pattern IN_BRACES = Pattern.compile("\\{(\\w+)}");

    /** Reads a line of the table. */
    static Operation parse(String line) {
        String[] words = line.split(" ", -1);
        List<String> required = new ArrayList<>();
        List<String> optional = new ArrayList<>();
        Map<String, String> defaults = new LinkedHashMap<>();
        for (int i = 4; i < words.length; i++) {
            String[] withDefault = words[i].split("=", -1);
            if (words[i].endsWith("!")) {
                required.add(words[i].substring(0, words[i].length() - 1));
            } else {
                optional.add(withDefault[0]);
            }
            if (withDefault.length == 2) {
                defaults.put(withDefault[0], withDefault[1]);
            }
        }
        DefaultFields.of(words[0], words[1])
                .filter(fields -> optional.contains("fields"))
                .ifPresent(fields -> defaults.put("fields", fields));
        List<String> inPath = IN_BRACES
                .matcher(words[3])
                .results()
                .map(found -> found.group(1))
                .toList();
        return new Operation(words[0], words[1], words[2], words[3], inPath, required, optional, defaults);
    }

    String name() {
        return entity + " " + action;
    }

    boolean isList() {
        return action.equals("list");
    }

    /** The path with its parameters filled in. */
    String pathWith(Map<String, String> values) {
        return IN_BRACES
                .matcher(path)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }
}
