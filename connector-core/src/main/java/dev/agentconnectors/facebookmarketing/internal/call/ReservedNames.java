package dev.agentconnectors.facebookmarketing.internal.call;

import dev.agentconnectors.facebookmarketing.catalog.Operation;
import dev.agentconnectors.facebookmarketing.catalog.Parameter;
import dev.agentconnectors.facebookmarketing.internal.http.Credentials;
import java.util.Optional;
import java.util.Set;

/**
 * Names that a caller may give no parameter, since such a one would change whose call it is, which one, or how it is
 * answered. Facebook reads one name in several ways of writing it ({@code method[]}, {@code access.token}), so here they are
 * one as well.
 */
final class ReservedNames {

    private static final Set<String> BARE = Set.of(
            "accesstoken",
            "oauthtoken",
            "inputtoken",
            "fbexchangetoken",
            "appsecretproof",
            "appsecrettime",
            "clientsecret",
            "method",
            "httpmethod",
            "batch",
            "ids",
            "includeheaders",
            "suppresshttpcode",
            "callback",
            "jsonp");

    private ReservedNames() {}

    /** Whether this is such a name, in whatever case, with whatever brackets, signs or escapes. */
    static boolean includes(String name) {
        return Credentials.isName(name) || BARE.contains(Credentials.bare(name)) || BARE.contains(withoutIndex(name));
    }

    /** The declared parameter of which this is another way of writing its name. */
    static Optional<String> otherwiseWritten(Operation operation, String name) {
        String bare = Credentials.bare(name);
        String withoutIndex = withoutIndex(name);
        return operation.parameters().stream()
                .map(Parameter::name)
                .filter(known -> Credentials.bare(known).equals(bare)
                        || Credentials.bare(known).equals(withoutIndex))
                .findFirst();
    }

    private static String withoutIndex(String name) {
        String bracket = name.contains("%5") ? name.replace("%5B", "[").replace("%5b", "[") : name;
        int index = bracket.indexOf('[');
        return Credentials.bare(index < 0 ? bracket : bracket.substring(0, index));
    }
}
