package dev.agentconnectors.facebookmarketing.internal.graph;

import dev.agentconnectors.facebookmarketing.ConnectorException;
import dev.agentconnectors.facebookmarketing.NetworkException;
import dev.agentconnectors.facebookmarketing.ServiceUnavailableException;
import dev.agentconnectors.facebookmarketing.catalog.Effect;
import dev.agentconnectors.facebookmarketing.internal.call.Executor.Executed;
import dev.agentconnectors.facebookmarketing.internal.call.PreparedCall;
import dev.agentconnectors.facebookmarketing.internal.http.Answer;
import dev.agentconnectors.facebookmarketing.internal.http.Exchange;
import dev.agentconnectors.facebookmarketing.internal.http.RequestProgress;
import dev.agentconnectors.facebookmarketing.internal.http.RunningCall;
import dev.agentconnectors.facebookmarketing.internal.http.Sender;
import dev.agentconnectors.facebookmarketing.internal.json.ResultText;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * Some calls that share requests, until each has an outcome: what is refused and can be amended, or may pass and is a read,
 * goes out again with the next request. Who sends the requests asks {@link #exchange} for each, and says what became of it.
 */
final class Batch {

    private final Sender sender;
    private final GraphAccess.Source access;
    private final FieldDrift drift;
    private final Clock clock;
    private final BooleanSupplier takeRetry;
    private final RunningCall running;
    private final List<Item> items = new ArrayList<>();
    private int most = BatchPlan.MOST;
    private List<Item> sent = List.of();
    private @Nullable Duration pause;
    private volatile @Nullable GraphAccess used;

    /** Makes the request of a batch. */
    @FunctionalInterface
    interface Requests {
        Call<ResponseBody> of(List<GraphRequest> parts, GraphAccess access, RequestProgress mark);
    }

    private static final class Item {

        final PreparedCall call;
        final RunningCall running;
        GraphRequest request;
        int attempts;

        @Nullable
        Executed outcome;

        Item(PreparedCall call, RunningCall running, GraphRequest request) {
            this.call = call;
            this.running = running;
            this.request = request;
        }

        void failed(Throwable failure) {
            outcome = Executed.failed(call, running, failure);
        }
    }

    /**
     * A batch of calls that all read or all write.
     *
     * @param takeRetry takes from the budget of retries, for a request that is sent only to repeat
     * @param begin begins an operation: the batch is one, and so is each call
     */
    Batch(
            List<PreparedCall> calls,
            Sender sender,
            GraphAccess.Source access,
            FieldDrift drift,
            Clock clock,
            BooleanSupplier takeRetry,
            Supplier<RunningCall> begin) {
        this.sender = sender;
        this.access = access;
        this.drift = drift;
        this.clock = clock;
        this.takeRetry = takeRetry;
        this.running = begin.get();
        for (PreparedCall call : calls) {
            items.add(new Item(call, begin.get(), GraphRequest.of(call, drift)));
        }
    }

    RunningCall running() {
        return running;
    }

    /** Whether each call has its outcome. */
    boolean isOver() {
        return items.stream().allMatch(item -> item.outcome != null);
    }

    /** The outcomes, in the order of the calls. */
    List<Executed> outcomes() {
        return items.stream().map(item -> Objects.requireNonNull(item.outcome)).toList();
    }

    /** How long to wait before the next request, or null for not at all. */
    @Nullable
    Duration pause() {
        return pause;
    }

    /** The next request, with the calls that have no outcome yet, or some of them. */
    Exchange<List<@Nullable Answer>> exchange(Requests requests) {
        sent = items.stream().filter(item -> item.outcome == null).limit(most).toList();
        pause = null;
        List<GraphRequest> parts = sent.stream().map(item -> item.request).toList();
        GraphRequest first = parts.get(0);
        return new Exchange<>(name(), effect(), mark -> {
            GraphAccess current = access.current();
            used = current;
            GraphErrors errors = new GraphErrors(clock, current.redactor());
            return new Exchange.Attempt<>(
                    requests.of(parts, current, mark),
                    current.redactor(),
                    first.pace(current.tokenHash()).of(parts.size()),
                    answer -> BatchText.parts(name(), parts.size(), answer, errors));
        });
    }

    /** The request was answered. */
    void answered(List<@Nullable Answer> parts) {
        for (int i = 0; i < sent.size(); i++) {
            answered(sent.get(i), parts.get(i));
        }
    }

    /** The request failed as a whole. */
    void failed(ConnectorException whole) {
        if (Sender.saysTooLong(whole) && sent.size() > 1 && effect() == Effect.READ) {
            most = sent.size() / 2;
            return;
        }
        for (Item item : sent) {
            GraphRequest amended = used == null ? null : item.request.after(whole, used, access, drift);
            if (amended == null) {
                item.failed(Sender.failureOfPart(whole, name(), item.call.name()));
            } else {
                item.request = amended;
            }
        }
    }

    /** Nobody wants the rest any more. */
    void cancelled() {
        items.stream()
                .filter(item -> item.outcome == null)
                .forEach(item -> item.failed(
                        new NetworkException(item.call.name() + " was cancelled before its answer came.", null, null)));
    }

    private void answered(Item item, @Nullable Answer part) {
        GraphAccess current = Objects.requireNonNull(used);
        item.attempts++;
        item.running.tookPart(part, current.redactor());
        ConnectorException failure;
        try {
            if (part == null) {
                throw new ServiceUnavailableException(
                        item.call.name() + ": Facebook did not get to it within its time for one request.",
                        null,
                        null,
                        null);
            }
            ResultText text = GraphAnswers.read(
                    item.request, part, new GraphErrors(clock, current.redactor()), current.redactor());
            sender.heardPart(item.request.pace(current.tokenHash()), part, null);
            item.outcome = Executed.done(item.call, item.running, text);
            return;
        } catch (RuntimeException e) {
            failure = sender.failureOfPart(e, item.call.name(), effect(), running);
        }
        if (part != null) {
            sender.heardPart(item.request.pace(current.tokenHash()), part, failure);
        }
        GraphRequest amended = item.request.after(failure, current, access, drift);
        if (amended != null) {
            item.request = amended;
            return;
        }
        Duration wait = sender.pauseBefore(failure, item.attempts, running);
        // One request repeats them all, and counts once.
        if (wait == null || (pause == null && !takeRetry.getAsBoolean())) {
            item.failed(drift.explained(item.call, item.request.parameters(), failure));
            return;
        }
        pause = pause == null || wait.compareTo(pause) > 0 ? wait : pause;
    }

    private Effect effect() {
        return items.get(0).call.effect();
    }

    private String name() {
        String first = sent.get(0).call.name();
        return sent.size() == 1 ? first : first + " and " + (sent.size() - 1) + " more";
    }
}
