package dev.agentconnectors.facebookmarketing.internal.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okio.ByteString;

/** Clears texts that come from outside of tokens and secrets: services do echo them in error messages. */
public final class Redactor {

    // Facebook's tokens, and values of parameters that carry credentials.
    private static final Pattern TOKEN_LIKE = Pattern.compile("EAA[A-Za-z0-9]{12,}"
            + "|(?i:(?<=(?:access_token|appsecret_proof|client_secret|input_token|fb_exchange_token)[=:])[^&\\s\"']+)"
            + "|(?<=Bearer )[A-Za-z0-9._~+/=-]{8,}");

    private static final ByteString URL_PARAMETER = ByteString.encodeUtf8("access_token=");
    private static final Pattern URL_TOKEN = Pattern.compile("(?<=access_token=)[^&\"\\\\\\s]+");

    // A shorter one, as tests have them, may be a word that occurs in records.
    private static final int UNMISTAKABLE = 12;

    private static final String STARS = "***";

    private final List<String> secrets;

    /** A redactor that knows these secrets, besides what looks like a token. */
    public Redactor(List<String> secrets) {
        this.secrets = secrets.stream()
                .filter(secret -> secret.length() >= 4)
                .flatMap(secret -> Stream.of(secret, URLEncoder.encode(secret, StandardCharsets.UTF_8)))
                .distinct()
                .toList();
    }

    /**
     * The JSON text with stars in place of the known secrets. Services put the caller's token into URLs of records, too;
     * what only looks like a token stays, since here it may be data.
     */
    public ByteString clean(ByteString json) {
        // One char a byte: quick to search, and it changes nothing else.
        String text = json.string(StandardCharsets.ISO_8859_1);
        String cleaned = text;
        for (String secret : secrets) {
            if (secret.length() >= UNMISTAKABLE) {
                cleaned = cleaned.replace(secret, STARS);
            }
        }
        return cleaned.equals(text) ? json : ByteString.encodeString(cleaned, StandardCharsets.ISO_8859_1);
    }

    /**
     * The JSON text with stars in place of Facebook's tokens in URLs, such as those that lead to further pages: for
     * answers of a service that keeps the token, so that it is not known here.
     */
    public static ByteString withoutUrlTokens(ByteString json) {
        if (json.indexOf(URL_PARAMETER) < 0) {
            return json;
        }
        String text = json.string(StandardCharsets.ISO_8859_1);
        return ByteString.encodeString(URL_TOKEN.matcher(text).replaceAll(STARS), StandardCharsets.ISO_8859_1);
    }

    /** The text with stars in place of secrets. */
    public String clean(String text) {
        String cleaned = text;
        for (String secret : secrets) {
            cleaned = cleaned.replace(secret, STARS);
        }
        return TOKEN_LIKE.matcher(cleaned).replaceAll(STARS);
    }
}
