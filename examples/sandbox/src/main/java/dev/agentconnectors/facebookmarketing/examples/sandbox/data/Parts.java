package dev.agentconnectors.facebookmarketing.examples.sandbox.data;

/** Cuts whole numbers at the running sums of weights; the cut begins at a chance, lest the last part get all that is odd. */
final class Parts {
    private final double[] ends;
    private final double chance;

    Parts(double[] weights, double chance) {
        this.chance = chance;
        ends = new double[weights.length + 1];
        for (int index = 0; index < weights.length; index++) {
            ends[index + 1] = ends[index] + weights[index];
        }
        double sum = ends[weights.length];
        for (int index = 0; index < weights.length; index++) {
            ends[index] /= sum;
        }
        ends[weights.length] = 1;
    }

    /** What of a whole number falls to a part; all parts add up to it. */
    long of(long whole, int index) {
        return until(whole, index + 1) - until(whole, index);
    }

    /** What the purchases of a part were worth: as much of the value as of the purchases. */
    long worth(long value, long purchases, int index) {
        return purchases == 0
                ? 0
                : value * until(purchases, index + 1) / purchases - value * until(purchases, index) / purchases;
    }

    private long until(long whole, int end) {
        return (long) Math.floor(whole * ends[end] + chance);
    }
}
