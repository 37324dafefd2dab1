package dev.agentconnectors.facebookmarketing.internal.call;

import dev.agentconnectors.facebookmarketing.catalog.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Parts of several calls, in order, such that a part either reads or writes. */
public final class Runs {

    private Runs() {}

    /** The places of the calls, run by run: as long as the calls only read, or as long as none only reads. */
    public static List<List<Integer>> of(List<PreparedCall> calls) {
        List<List<Integer>> runs = new ArrayList<>();
        IntStream.range(0, calls.size()).forEach(place -> {
            if (place == 0 || reads(calls.get(place)) != reads(calls.get(place - 1))) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(place);
        });
        return runs;
    }

    /** Whether a call only reads. */
    public static boolean reads(PreparedCall call) {
        return call.effect() == Effect.READ;
    }
}
