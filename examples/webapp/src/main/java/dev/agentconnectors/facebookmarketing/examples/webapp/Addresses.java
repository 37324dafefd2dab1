package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Where requests come from. Behind a proxy that is what the proxy says: the last entry of {@code X-Forwarded-For}, the one
 * that it has appended itself; what stands before it anybody can write.
 */
record Addresses(boolean behindProxy) {

    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    /** One sender's name; of IPv6 the network, since every household has a whole one. */
    String of(Request request) {
        String direct = Request.getRemoteAddr(request);
        if (!behindProxy) {
            return network(direct);
        }
        List<String> forwarded = request.getHeaders().getCSV(HttpHeader.X_FORWARDED_FOR, false);
        return network(forwarded.isEmpty() ? direct : forwarded.get(forwarded.size() - 1));
    }

    private static String network(String address) {
        if (!LITERAL.matcher(address).matches() || !address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 16 ? Arrays.toString(Arrays.copyOf(bytes, 8)) : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
