package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import java.security.SecureRandom;

/** Ids that nobody can guess: 22 letters and digits, which a model copies without mistakes. */
final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 22;

    private Ids() {}

    static String next() {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return id.toString();
    }
}
