package dev.agentconnectors.facebookmarketing.internal.http;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.spi.AbstractInterruptibleChannel;

/**
 * Lets an interrupt of the thread that waits for an answer cancel the request at once. A socket by itself does not notice
 * an interrupt before its read time-out; the JDK's channels do, and this is their way in.
 */
final class InterruptCancels extends AbstractInterruptibleChannel {

    private final RunningCall running;

    private InterruptCancels(RunningCall running) {
        this.running = running;
    }

    /** What is done meanwhile. */
    @FunctionalInterface
    interface Blocking<T> {

        T run() throws IOException;
    }

    /** Runs something that blocks; an interrupt meanwhile cancels the operation, and the thread stays interrupted. */
    static <T> T during(RunningCall running, Blocking<T> blocking) throws IOException {
        InterruptCancels interrupt = new InterruptCancels(running);
        interrupt.begin();
        try {
            return blocking.run();
        } finally {
            interrupt.finish();
        }
    }

    @Override
    protected void implCloseChannel() {
        running.cancel();
    }

    private void finish() throws IOException {
        try {
            end(true);
        } catch (ClosedByInterruptException alreadyCancelled) {
            // What was read in spite of it counts; otherwise the cancelled request has failed by itself.
        }
    }
}
