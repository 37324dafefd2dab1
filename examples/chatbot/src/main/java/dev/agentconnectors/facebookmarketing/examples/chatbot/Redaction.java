package dev.agentconnectors.facebookmarketing.examples.chatbot;

import java.util.regex.Pattern;

/** Keeps what looks like a secret off the screen: models repeat what people paste. */
final class Redaction {

    private static final Pattern SECRET_NAME =
            Pattern.compile("(?i).*(?:token|secret|password|account_?key|api_?key).*");
    private static final Pattern SECRET_VALUE = Pattern.compile("\\bEA[A-Za-z0-9]{12,}|\\bsk-[\\w-]{8,}");

    private Redaction() {}

    static boolean isSecret(String name) {
        return SECRET_NAME.matcher(name).matches();
    }

    static String of(String text) {
        return SECRET_VALUE.matcher(text).replaceAll("***");
    }
}
