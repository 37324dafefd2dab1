package dev.agentconnectors.facebookmarketing.internal.http;

import java.util.List;
import okio.ByteString;

/**
 * Under which limits of Facebook's a request falls.
 *
 * @param app the key of what an app and a token may do in all
 * @param account the key of what they may do with the ad account, in the kind of use that the request is
 * @param accountId the ad account's digits, or empty where the request does not say
 * @param useCase Facebook's name for the kind of use, such as {@code ads_insights}
 * @param calls for how many calls the request counts
 */
public record Pace(String app, String account, String accountId, String useCase, int calls) {

    /** The limits of a request. The token is in the keys as a hash, which leads nowhere. */
    public static Pace of(String tokenHash, String accountId, String useCase) {
        String app = "facebook:" + tokenHash;
        return new Pace(
                app, app + ":" + (accountId.isEmpty() ? "objects" : accountId) + ":" + useCase, accountId, useCase, 1);
    }

    /** The same limits for a request that counts for several calls. */
    public Pace of(int several) {
        return new Pace(app, account, accountId, useCase, several);
    }

    /** What stands for a token in keys. */
    public static String hash(String token) {
        return ByteString.encodeUtf8(token).sha256().hex().substring(0, 32);
    }

    List<String> keys() {
        return List.of(app, account);
    }
}
