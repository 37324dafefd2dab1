package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that wait for Airbyte and for the model, so that the server's own never do. */
final class Workers implements AutoCloseable {

    private final ThreadPoolExecutor threads;

    Workers(int most, int waiting) {
        AtomicInteger number = new AtomicInteger();
        threads = new ThreadPoolExecutor(most, most, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting), task -> {
            Thread thread = new Thread(task, "webapp-worker-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        threads.allowCoreThreadTimeOut(true);
    }

    /** Runs a task as soon as a thread is free; returns false if too many wait already. */
    boolean execute(Runnable task) {
        try {
            threads.execute(task);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    /** Interrupts what is under way. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
