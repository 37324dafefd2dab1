package dev.agentconnectors.facebookmarketing.internal.call;

import dev.agentconnectors.facebookmarketing.internal.http.Credentials;
import org.jspecify.annotations.Nullable;

/** The text that selects fields: names with commas between them, sub-fields in braces, modifiers such as {@code .limit(5)}. */
final class FieldNames {

    private static final int MOST = 500;

    private FieldNames() {}

    /** The text without white space around commas and braces, and at its ends. */
    static String withoutBlanks(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int blanksFrom = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                blanksFrom = blanksFrom < 0 ? i : blanksFrom;
                continue;
            }
            boolean inside = blanksFrom >= 0
                    && !plain.isEmpty()
                    && !separates(plain.charAt(plain.length() - 1))
                    && !separates(c);
            if (inside) {
                plain.append(text, blanksFrom, i);
            }
            blanksFrom = -1;
            plain.append(c);
        }
        return plain.toString();
    }

    /** Refuses what names an empty field, has braces that do not match, holds control characters, asks for too much or for a credential. */
    static void check(String fields) throws BadValueException {
        int depth = 0;
        int names = 1;
        int nameFrom = 0;
        char before = ',';
        for (int i = 0; i <= fields.length(); i++) {
            char c = i < fields.length() ? fields.charAt(i) : ',';
            if (Character.isLetterOrDigit(c) || c == '_' || c == '%' || c == '-') {
                before = c;
                continue;
            }
            if (Character.isISOControl(c)) {
                throw new BadValueException(
                        "has a control character: give names with commas between them, such as id,name.");
            }
            refuseCredential(fields.substring(nameFrom, i));
            nameFrom = i + 1;
            boolean empty = (before == ',' || before == '{') && (c == ',' || c == '}' || c == '{');
            if (empty) {
                throw new BadValueException(
                        "names an empty field: give names with commas between them, such as id,name.");
            }
            names += c == ',' || c == '{' ? 1 : 0;
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                break;
            }
            before = c;
        }
        if (depth != 0) {
            throw new BadValueException("has braces that do not match: write sub-fields as creative{id,name}.");
        }
        if (names - 1 > MOST) {
            throw new BadValueException("names " + (names - 1) + " fields: name at most " + MOST + ".");
        }
    }

    /** Refuses the name of a field that holds a credential. */
    static void refuseCredential(@Nullable Object name) throws BadValueException {
        if (name != null && Credentials.isName(name.toString())) {
            throw new BadValueException(
                    "names '" + Scalars.shortened(name.toString().trim())
                            + "', which is a credential: those are never handed out. Leave it out.");
        }
    }

    private static boolean separates(char c) {
        return c == ',' || c == '{' || c == '}';
    }
}
