package dev.agentconnectors.facebookmarketing.examples.sandbox.faults;

/** What becomes of a call that meets a fault. */
sealed interface Effect {
    /** Says in a few words what happens, for reading. */
    String words();

    /** The call is served, perhaps late or with other headers. */
    record Serve() implements Effect {
        @Override
        public String words() {
            return "served";
        }
    }

    /**
     * Nothing is done, and this is the answer.
     *
     * @param words what it is, for reading
     * @param status the HTTP status
     * @param contentType the media type, empty for none
     * @param body the body
     */
    record Answer(String words, int status, String contentType, String body) implements Effect {}

    /** The connection is closed before anything is done. */
    record DropBefore() implements Effect {
        @Override
        public String words() {
            return "dropped before the work";
        }
    }

    /** The call is carried out, then the connection is closed without an answer. */
    record DropAfter() implements Effect {
        @Override
        public String words() {
            return "dropped after the work";
        }
    }

    /** The call is carried out, and the connection is closed in the middle of the answer. */
    record Truncate() implements Effect {
        @Override
        public String words() {
            return "truncated";
        }
    }
}
