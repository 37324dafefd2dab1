package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import io.modelcontextprotocol.common.McpTransportContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody in without a known bearer token, and nobody into a session that another client has begun. Who it is goes on
 * with the request.
 */
final class BearerTokens extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String CLIENT = BearerTokens.class.getName();
    private static final String SESSION = "Mcp-Session-Id";
    private static final String SCHEME = "bearer ";
    private static final int MOST_SESSIONS = 10_000;

    private final transient Clients clients;
    private final transient Map<String, String> clientBySession =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                    return size() > MOST_SESSIONS;
                }
            });

    BearerTokens(Clients clients) {
        this.clients = clients;
    }

    /** Who sent a request that came through. */
    static McpTransportContext context(HttpServletRequest request) {
        if (request.getAttribute(CLIENT) instanceof String client) {
            return Caller.transportContext(client);
        }
        throw new IllegalStateException("Nobody has asked who this is.");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> client = token(request.getHeader("Authorization")).flatMap(clients::clientOf);
        if (client.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer");
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "Send the header Authorization: Bearer <token>.");
            return;
        }
        String session = request.getHeader(SESSION);
        if (session != null && !client.get().equals(clientBySession.get(session))) {
            // A client begins a new one, then.
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "There is no such session.");
            return;
        }
        request.setAttribute(CLIENT, client.get());
        chain.doFilter(request, response);
        String begun = session == null ? response.getHeader(SESSION) : null;
        if (begun != null) {
            clientBySession.put(begun, client.get());
        }
        if (session != null && request.getMethod().equals("DELETE")) {
            clientBySession.remove(session);
        }
    }

    private static Optional<String> token(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter().print(message);
    }
}
