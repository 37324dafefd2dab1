package dev.agentconnectors.facebookmarketing.internal.graph;

import dev.agentconnectors.facebookmarketing.AuthenticationException;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.internal.http.Pace;
import dev.agentconnectors.facebookmarketing.internal.http.Redactor;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What opens the Graph API for one request.
 *
 * @param config the credentials
 * @param proof the app secret's proof, or null where the secret is not known
 * @param tokenHash what stands for the token in keys
 * @param redactor what must not come out of an answer
 */
record GraphAccess(OAuthAuthConfig config, @Nullable String proof, String tokenHash, Redactor redactor) {

    private static GraphAccess of(OAuthAuthConfig config) {
        String secret = config.clientSecret();
        String proof = secret == null ? null : AppSecretProof.of(config.accessToken(), secret);
        return new GraphAccess(
                config,
                proof,
                Pace.hash(config.accessToken()),
                new Redactor(Stream.of(config.accessToken(), secret, proof)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    /** The header that carries the token, where no log of URLs can catch it. */
    String authorization() {
        return "Bearer " + config.accessToken();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return config.toString();
    }

    /** Asks for the credentials at every request; what is derived from them is kept while they stay the same. */
    static final class Source {

        private final Supplier<OAuthAuthConfig> credentials;
        private volatile @Nullable GraphAccess last;

        Source(Supplier<OAuthAuthConfig> credentials) {
            this.credentials = credentials;
        }

        GraphAccess current() {
            OAuthAuthConfig config = config();
            GraphAccess known = last;
            if (known == null || !known.config().equals(config)) {
                known = of(config);
                last = known;
            }
            return known;
        }

        private OAuthAuthConfig config() {
            OAuthAuthConfig config;
            try {
                config = credentials.get();
            } catch (RuntimeException e) {
                throw new AuthenticationException(
                        "Nothing was sent: the supplier of the credentials failed ("
                                + e.getClass().getSimpleName() + ").",
                        null,
                        e);
            }
            if (config == null) {
                throw new AuthenticationException(
                        "Nothing was sent: the supplier of the credentials gave none.", null, null);
            }
            return config;
        }
    }
}
