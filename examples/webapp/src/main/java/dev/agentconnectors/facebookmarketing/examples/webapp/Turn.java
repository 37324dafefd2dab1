package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** A question and what comes of it, while it comes and afterwards. Several threads may use it. */
final class Turn {

    /** How far it is. */
    enum State {
        ANSWERING,
        ANSWERED,
        FAILED
    }

    /** A tool that was called on the way. */
    record Call(String text, String outcome, boolean failed, LocalDateTime from, LocalDateTime to) {}

    /**
     * What there is of it at a moment.
     *
     * @param answer in Markdown, as far as it has come
     */
    record View(int number, String question, List<Call> calls, String answer, State state) {

        boolean isUnderWay() {
            return state == State.ANSWERING;
        }

        /** How long tools were at work; those that worked at the same time are counted once. */
        Duration timeOfCalls() {
            Duration time = Duration.ZERO;
            LocalDateTime until = LocalDateTime.MIN;
            for (Call call :
                    calls.stream().sorted(Comparator.comparing(Call::from)).toList()) {
                LocalDateTime from = call.from().isAfter(until) ? call.from() : until;
                if (call.to().isAfter(from)) {
                    time = time.plus(Duration.between(from, call.to()));
                    until = call.to();
                }
            }
            return time;
        }
    }

    private final int number;
    private final String question;
    private final List<Call> calls = new ArrayList<>();
    private final StringBuilder answer = new StringBuilder();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private State state = State.ANSWERING;
    private boolean calledSince;

    /**
     * A question without an answer yet.
     *
     * @param number tells it from the others of its conversation
     */
    Turn(int number, String question) {
        this.number = number;
        this.question = question;
    }

    int number() {
        return number;
    }

    synchronized View view() {
        return new View(number, question, List.copyOf(calls), answer.toString(), state);
    }

    /** Completes when nothing more comes. */
    CompletableFuture<Void> end() {
        return end;
    }

    /** Runs something after each change from here on, on whichever thread makes it. Must not block. */
    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    void unwatch(Runnable watcher) {
        watchers.remove(watcher);
    }

    void said(String part) {
        synchronized (this) {
            if (calledSince && !answer.isEmpty()) {
                answer.append("\n\n");
            }
            calledSince = false;
            answer.append(part);
        }
        changed();
    }

    void called(Call call) {
        synchronized (this) {
            calls.add(call);
            calledSince = true;
        }
        changed();
    }

    void answered() {
        end(State.ANSWERED);
    }

    /** Ends it without an answer; of what came before, the calls remain. */
    void failed(String reason) {
        synchronized (this) {
            answer.setLength(0);
            answer.append(reason);
        }
        end(State.FAILED);
    }

    private void end(State how) {
        synchronized (this) {
            state = how;
        }
        changed();
        end.complete(null);
        watchers.clear();
    }

    private void changed() {
        watchers.forEach(Runnable::run);
    }
}
