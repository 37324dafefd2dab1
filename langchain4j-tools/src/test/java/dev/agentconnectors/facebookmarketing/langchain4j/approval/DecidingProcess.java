package dev.agentconnectors.facebookmarketing.langchain4j.approval;

import dev.agentconnectors.facebookmarketing.FacebookMarketingConnector;
import dev.agentconnectors.facebookmarketing.OAuthAuthConfig;
import dev.agentconnectors.facebookmarketing.examples.sandbox.Sandbox;
import dev.agentconnectors.facebookmarketing.langchain4j.WriteDecision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A process of its own that approves a write, says when it has come to a certain place on the way, and stays there. */
final class DecidingProcess {

    /** What it says once it is there. */
    static final String THERE = "there";

    private DecidingProcess() {}

    /** Arguments: the database's URL, the Graph API's URL, the write's id, and the place. */
    public static void main(String[] arguments) {
        PendingWrites store = JdbcPendingWrites.of(Databases.at(arguments[0]));
        FacebookMarketingConnector connector = FacebookMarketingConnector.builder()
                .authConfig(OAuthAuthConfig.of(Sandbox.ACCESS_TOKEN))
                .graphApiUrl(arguments[1])
                .build();
        Approvals approvals = Approvals.builder(connector)
                .store(new Staying(store, arguments[3]))
                .authorizer((write, by) -> true)
                .build();
        System.out.println(approvals.decide(arguments[2], WriteDecision.approve(), "tom"));
    }

    /** Stays for ever before or after a step: {@code before SENDING}, {@code after DONE}. */
    private record Staying(PendingWrites store, String place) implements PendingWrites {

        @Override
        public boolean replace(PendingWrite expected, PendingWrite next) {
            stayIf("before " + next.state());
            boolean replaced = store.replace(expected, next);
            stayIf("after " + next.state());
            return replaced;
        }

        private void stayIf(String here) {
            if (here.equals(place)) {
                System.out.println(THERE);
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        @Override
        public void add(PendingWrite write) {
            store.add(write);
        }

        @Override
        public Optional<PendingWrite> find(String id) {
            return store.find(id);
        }

        @Override
        public List<PendingWrite> list(PendingWrites.Query query) {
            return store.list(query);
        }

        @Override
        public int removeEndedBefore(Instant time) {
            return store.removeEndedBefore(time);
        }
    }
}
