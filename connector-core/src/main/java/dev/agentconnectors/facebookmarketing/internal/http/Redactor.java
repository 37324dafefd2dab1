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

    private static final String URL_PARAMETER = "access_token=";
    private static final Pattern URL_TOKEN = Pattern.compile("(?<=access_token=)[^&\"\\\\\\s]+");

    // A shorter one, as tests have them, may be a word that occurs in records.
    private static final int UNMISTAKABLE = 12;

    private static final String STARS = "***";

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
        this.ofRecords = TakenOut.words(unmistakable, text -> starred(text, unmistakable));
    }

    /**
     * What is taken out of records: the known secrets. Services put the caller's token into URLs of records, too; what
     * only looks like a token stays, since here it may be data.
     */
    public TakenOut ofRecords() {
        return ofRecords;
    }

    /**
     * What is taken out of the records of a service that keeps Facebook's token, so that it is not known here: the known
     * secrets, and tokens in URLs such as those that lead to further pages.
     */
    public TakenOut ofRecordsAndUrls() {
        List<String> unmistakable = unmistakable();
        return TakenOut.words(
                Stream.concat(Stream.of(URL_PARAMETER), unmistakable.stream()).toList(),
                text -> URL_TOKEN.matcher(starred(text, unmistakable)).replaceAll(STARS));
    }

    /** The text with stars in place of secrets, those with JSON's escapes in them included. */
    public String clean(String text) {
        String cleaned = starred(text, secrets);
        if (cleaned.indexOf('\\') >= 0) {
            cleaned = EscapedText.of(cleaned).starred(secrets, STARS);
        }
        return TOKEN_LIKE.matcher(cleaned).replaceAll(STARS);
    }

    private List<String> unmistakable() {
        return secrets.stream()
                .filter(secret -> secret.length() >= UNMISTAKABLE)
                .toList();
    }

    private static String starred(String text, List<String> words) {
        String cleaned = text;
        for (String word : words) {
            cleaned = cleaned.replace(word, STARS);
        }
        return cleaned;
    }
}
