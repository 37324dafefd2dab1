package dev.agentconnectors.facebookmarketing.examples.benchmarks;

/** Somebody who reads a page of campaigns. */
record Contender(String name, Call call) {

    /** One call from beginning to end. */
    @FunctionalInterface
    interface Call {

        /** Reads a page of so many campaigns and returns what was made of it. */
        Object read(int campaigns) throws Exception;
    }
}
