package dev.agentconnectors.facebookmarketing.internal.http;

import dev.agentconnectors.facebookmarketing.internal.json.EightBytes;
import dev.agentconnectors.facebookmarketing.internal.json.TakenOut;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognises the credentials of others: names that stand for one, and what in a text looks like one. Whoever walks over an
 * answer asks here about each of its names and texts.
 */
public final class Credentials implements TakenOut.Recognition {

    /** For walks over answers. */
    public static final Credentials IN_ANSWERS = new Credentials();

    /** What is shown in place of a credential. */
    public static final String STARS = "***";

    // EAA and twelve more; access_token= and something.
    private static final int SHORTEST = 14;

    private static final List<String> NAMES = List.of(
            "accesstoken", "refreshtoken", "oauthtoken", "exchangetoken", "appsecret", "clientsecret", "bearertoken");

    private static final int TOKENS_LETTERS = letters("token");
    private static final int SECRETS_LETTERS = letters("secret");

    // The tail of an escape in a URL (%3D) is no part of the word before a token.
    private static final String START = "(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}))";
    // User, page and system user tokens; Instagram's; an app's id with its secret; and whatever a URL calls a token.
    private static final Pattern TOKEN = Pattern.compile(START + "EAA[A-Za-z0-9]{12,}"
            + "|" + START + "IG(?:QV|QW|AA)[A-Za-z0-9_-]{40,}"
            + "|(?<![0-9])[0-9]{15,17}(?:\\||%7[Cc])[A-Za-z0-9_-]{27}(?![A-Za-z0-9_-])"
            + "|(?i:(?<=(?:access_?token|exchange_token|input_token|appsecret_proof|client_secret)(?:=|%3d|%253d))"
            + "(?:(?!%26|%2526)[^&\\s\"'\\\\<>])+)");

    private static final Pattern MEMBER =
            Pattern.compile("(?i)\"[a-z_]{0,30}(?:access_?token|app_?secret|client_?secret)[a-z_]{0,30}\"\\s{0,9}:");

    private Credentials() {}

    /**
     * Whether what goes by this name is a credential: {@code access_token}, however it is written, with whatever before and
     * behind it.
     */
    public static boolean isName(String name) {
        if (!hasLettersOfOne(name)) {
            return false;
        }
        String bare = bare(name);
        return NAMES.stream().anyMatch(bare::contains);
    }

    /** Quick, and right where it says no: each such name holds a token or a secret, hence their letters. */
    private static boolean hasLettersOfOne(String name) {
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            int small = name.charAt(i) | 0x20;
            if (small >= 'a' && small <= 'z') {
                letters |= 1 << (small - 'a');
            } else if (small == '%' || small > 127) {
                return true;
            }
        }
        return (letters & TOKENS_LETTERS) == TOKENS_LETTERS || (letters & SECRETS_LETTERS) == SECRETS_LETTERS;
    }

    private static int letters(String word) {
        return word.chars().map(c -> 1 << (c - 'a')).reduce(0, (all, one) -> all | one);
    }

    /** The name in small letters and digits alone, so that one name written in several ways is one. */
    public static String bare(String name) {
        StringBuilder bare = new StringBuilder();
        String small = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if (c == '%' && i + 2 < small.length() && isHex(small.charAt(i + 1)) && isHex(small.charAt(i + 2))) {
                c = (char) Integer.parseInt(small, i + 1, i + 3, 16);
                i += 2;
            }
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                bare.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                bare.append((char) (c + ('a' - 'A')));
            }
        }
        return bare.toString();
    }

    /** The text with stars in place of tokens; the same text if it has none. */
    public static String starred(String text) {
        return TOKEN.matcher(text).replaceAll(STARS);
    }

    /** Whether a text that somebody wants sent holds a token, or as JSON a member that is called one. */
    public static boolean occursIn(String text) {
        return text.length() >= SHORTEST
                && text.chars().anyMatch(c -> c > '9')
                && (TOKEN.matcher(text).find() || MEMBER.matcher(text).find());
    }

    @Override
    public boolean isName(byte[] bytes, int from, int to) {
        // Every such name has one of these inside, and nearly all others are told by it at once.
        for (int i = from; i + 2 < to; i++) {
            int c = bytes[i] | 0x20;
            boolean telling = bytes[i] == '%'
                    || (c == 'k' && (bytes[i + 1] | 0x20) == 'e' && (bytes[i + 2] | 0x20) == 'n')
                    || (c == 'r' && (bytes[i + 1] | 0x20) == 'e' && (bytes[i + 2] | 0x20) == 't');
            if (telling) {
                return isName(new String(bytes, from, to - from, StandardCharsets.UTF_8));
            }
        }
        return false;
    }

    @Override
    public int shortest() {
        return SHORTEST;
    }

    /** Quick, and right where it says no: tokens begin with one of few letters, or stand behind one of few signs. */
    @Override
    public boolean mayOccurIn(byte[] bytes, int from, int to) {
        int i = from;
        while (i + 8 <= to) {
            long eight = EightBytes.at(bytes, i);
            long found = EightBytes.equal(eight, EightBytes.all('E'))
                    | EightBytes.equal(eight, EightBytes.all('I'))
                    | EightBytes.equal(eight, EightBytes.all('='))
                    | EightBytes.equal(eight, EightBytes.all('|'))
                    | EightBytes.equal(eight, EightBytes.all('%'));
            if (found != 0) {
                break;
            }
            i += 8;
        }
        return mayOccurFrom(i, bytes, from, to);
    }

    private static boolean mayOccurFrom(int first, byte[] bytes, int from, int to) {
        for (int i = first; i < to; i++) {
            switch (bytes[i]) {
                case 'E', 'I' -> {
                    if (to - i >= SHORTEST && (bytes[i + 1] == 'A' || bytes[i + 1] == 'G')) {
                        return true;
                    }
                }
                case '=', '|', '%' -> {
                    if (i - from >= 11 && mayStandBefore(bytes[i - 1])) {
                        return true;
                    }
                }
                default -> {
                    // Nothing that a token has and few other texts have.
                }
            }
        }
        return false;
    }

    /** The last of the letters that name a credential, or a digit of an app's id. */
    private static boolean mayStandBefore(byte last) {
        int small = last | 0x20;
        return small == 'n' || small == 'f' || small == 't' || (last >= '0' && last <= '9');
    }

    private static boolean isHex(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
}
