package dev.agentconnectors.facebookmarketing.internal.http;

import dev.agentconnectors.facebookmarketing.internal.json.TakenOut;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Clears texts that come from outside of tokens and secrets: services do echo them in error messages. */
public final class Redactor {

    /** Knows no secrets. */
    public static final Redactor NONE = new Redactor(List.of());

    // Facebook's tokens, and values of parameters that carry credentials.
    private static final Pattern TOKEN_LIKE = Pattern.compile("EAA[A-Za-z0-9]{12,}"
            + "|(?i:(?<=(?:access_token|appsecret_proof|client_secret|input_token|fb_exchange_token)[=:])[^&\\s\"']+)"
            + "|(?<=Bearer )[A-Za-z0-9._~+/=-]{8,}");

    // A shorter one, as tests have them, may be a word that occurs in records.
    private static final int UNMISTAKABLE = 12;

    private final List<String> secrets;
    private final TakenOut ofRecords;

    /** A redactor that knows these secrets, besides what looks like a token. */
    public Redactor(List<String> secrets) {
        this.secrets = secrets.stream()
                .filter(secret -> secret.length() >= 4)
                .flatMap(secret -> Stream.of(secret, URLEncoder.encode(secret, StandardCharsets.UTF_8)))
                .distinct()
                .toList();
        List<String> unmistakable = unmistakable();
        this.ofRecords = TakenOut.words(unmistakable, text -> Credentials.starred(starred(text, unmistakable)))
                .recognizing(Credentials.IN_ANSWERS);
    }

    /**
     * What is taken out of answers: the known secrets, and whatever else in them is a credential, at every depth. Services
     * put the caller's token into URLs of records, and give those of pages to whoever asks.
     */
    public TakenOut ofRecords() {
        return ofRecords;
    }

    /** A short text that is data, such as a cursor, without the known secrets. */
    public String withoutSecrets(String text) {
        return starred(text, unmistakable());
    }

    /** The text with stars in place of secrets, those with JSON's escapes in them included. */
    public String clean(String text) {
        String cleaned = starred(text, secrets);
        if (cleaned.indexOf('\\') >= 0) {
            cleaned = EscapedText.of(cleaned).starred(secrets, Credentials.STARS);
        }
        return TOKEN_LIKE.matcher(cleaned).replaceAll(Credentials.STARS);
    }

    private List<String> unmistakable() {
        return secrets.stream()
                .filter(secret -> secret.length() >= UNMISTAKABLE)
                .toList();
    }

    private static String starred(String text, List<String> words) {
        String cleaned = text;
        for (String word : words) {
            cleaned = cleaned.replace(word, Credentials.STARS);
        }
        return cleaned;
    }
}
