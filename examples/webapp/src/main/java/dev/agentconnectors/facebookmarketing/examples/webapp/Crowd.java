package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.Request;

/** How many requests of each address are under way. */
final class Crowd {

    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();
    private final Addresses addresses;
    private final int most;

    Crowd(Addresses addresses, int most) {
        this.addresses = addresses;
        this.most = most;
    }

    /** Counts a request until it has been answered; returns false if its address has too many already. */
    boolean admit(Request request) {
        String address = addresses.of(request);
        if (underWay.merge(address, 1, Integer::sum) > most) {
            leave(address);
            return false;
        }
        Request.addCompletionListener(request, failure -> leave(address));
        return true;
    }

    private void leave(String address) {
        underWay.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
    }
}
