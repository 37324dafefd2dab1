package dev.agentconnectors.facebookmarketing.examples.benchmarks;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;

/** Builds one connector in a fresh JVM and prints how many microseconds that took. */
public final class ConnectorStart {

    private ConnectorStart() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        long start = System.nanoTime();
        FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(Peers.TOKEN))
                .build();
        long took = System.nanoTime() - start;
        connector.close();
        System.out.println(took / 1_000);
    }
}
