package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

/** Hands out ids as long as Graph's, ever larger, with gaps that make guessing a neighbour's id useless. */
final class Ids {
    private static final long FIRST = 120_208_846_310_040_000L;

    private long last = FIRST;

    long next() {
        long scattered = (last * 6_364_136_223_846_793_005L) >>> 54;
        last += 10_007 + scattered * 10;
        return last;
    }
}
