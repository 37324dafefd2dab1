package dev.agentconnectors.facebookmarketing.examples.webapp;

import dev.agentconnectors.facebookmarketing.airbyte.OAuthCallback;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ConfigurationException;
import dev.agentconnectors.facebookmarketing.examples.chatbot.Variables;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who may decide on changes, each with a code to sign in with. An application that knows its people asks whatever tells them
 * apart there.
 *
 * @param codes by name
 */
record Approvers(Map<String, String> codes) {

    private static final int SHORTEST_CODE = 8;

    /** Copies the map. */
    Approvers {
        codes = Map.copyOf(codes);
    }

    /**
     * Reads the variable {@code APPROVERS}, such as {@code maya=a-code,tom=another-code}; without it there is one, with a new
     * code.
     *
     * @throws ConfigurationException if it is malformed, or a code is short
     */
    static Approvers read(Variables variables) {
        String text = variables.get("APPROVERS");
        if (text == null) {
            return new Approvers(Map.of("approver", OAuthCallback.newState()));
        }
        Map<String, String> codes = new LinkedHashMap<>();
        for (String one : text.split(",", -1)) {
            String[] parts = one.strip().split("=", 2);
            if (parts.length != 2 || parts[0].isBlank() || parts[1].length() < SHORTEST_CODE) {
                throw new ConfigurationException(
                        "APPROVERS is name=code, several with commas between them; a code has at" + " least "
                                + SHORTEST_CODE + " characters.");
            }
            codes.put(parts[0], parts[1]);
        }
        return new Approvers(codes);
    }

    boolean contains(String name) {
        return codes.containsKey(name);
    }

    /** Whether the code is that person's. */
    boolean admits(String name, String code) {
        String known = codes.getOrDefault(name, "");
        return !known.isEmpty()
                && MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    /** How to sign in, for who has started the application and chosen no codes. */
    String invitation() {
        return codes.entrySet().stream()
                .map(one -> " (sign in as " + one.getKey() + " with the code " + one.getValue() + ").")
                .findFirst()
                .orElse(".");
    }

    /** Shows no code. */
    @Override
    public String toString() {
        return "Approvers" + codes.keySet();
    }
}
