package dev.agentconnectors.facebookmarketing.langchain4j.internal.output;

import java.util.function.IntPredicate;

/** Finds how much fits, in few tries. */
final class LargestFit {

    private LargestFit() {}

    /** The largest number from 0 to {@code max} that fits, where less fits more easily; 0 if none does. */
    static int most(int max, IntPredicate fits) {
        int low = 0;
        int high = max;
        while (low < high) {
            int middle = low + (high - low + 1) / 2;
            if (fits.test(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
