package dev.agentconnectors.facebookmarketing.examples.sandbox;

import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest requests that arrived at the sandbox, the oldest first. Thread-safe. */
public final class Requests {
    private static final int KEPT = 2_000;

    private final Deque<RecordedRequest> latest = new ArrayDeque<>();

    Requests() {}

    /** {@return the requests, at most the latest 2,000} */
    public synchronized List<RecordedRequest> all() {
        return List.copyOf(latest);
    }

    /**
     * Reads what arrived at one face.
     *
     * @param face the face
     * @return its requests among the latest 2,000
     */
    public synchronized List<RecordedRequest> of(Face face) {
        return latest.stream().filter(request -> request.face() == face).toList();
    }

    /** Forgets all requests. */
    public synchronized void clear() {
        latest.clear();
    }

    synchronized void add(RecordedRequest request) {
        if (latest.size() == KEPT) {
            latest.removeFirst();
        }
        latest.addLast(request);
    }
}
