package dev.agentconnectors.facebookmarketing.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Everybody in turn, round after round, so that whatever else the machine does hits all of them alike. What counts is each
 * one's speed in a round as a share of the first contender's in the same round: the median over the rounds, with the
 * quarters around it as the noise.
 */
final class Race {

    /**
     * What became of a contender.
     *
     * @param micros the fewest microseconds that a call took on average over a round, one thread's view
     * @param ratio the median of its speed as a share of the first contender's
     * @param low the lower quarter of that
     * @param high the upper quarter of that
     * @param cpu the fewest microseconds of processor time that a call took in the calling thread, on average over a round;
     *     hardly disturbed by what else the machine does
     * @param allocated bytes allocated for one call in the calling thread
     */
    record Place(double micros, double ratio, double low, double high, double cpu, long allocated) {}

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final int rounds;
    private final long roundNanos;

    Race(int rounds, long roundNanos) {
        this.rounds = rounds;
        this.roundNanos = roundNanos;
    }

    Map<String, Place> run(List<Contender> contenders, int campaigns, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            double[][] micros = new double[contenders.size()][rounds];
            double[][] cpu = new double[contenders.size()][rounds];
            for (int round = -2; round < rounds; round++) {
                for (int i = 0; i < contenders.size(); i++) {
                    double[] one = round(pool, threads, contenders.get(i), campaigns);
                    if (round >= 0) {
                        micros[i][round] = one[0];
                        cpu[i][round] = one[1];
                    }
                }
            }
            Map<String, Place> places = new LinkedHashMap<>();
            for (int i = 0; i < contenders.size(); i++) {
                double[] ratios = new double[rounds];
                for (int round = 0; round < rounds; round++) {
                    ratios[round] = micros[0][round] / micros[i][round];
                }
                Arrays.sort(ratios);
                places.put(
                        contenders.get(i).name(),
                        new Place(
                                Arrays.stream(micros[i]).min().orElseThrow(),
                                ratios[rounds / 2],
                                ratios[rounds / 4],
                                ratios[rounds - 1 - rounds / 4],
                                Arrays.stream(cpu[i]).min().orElseThrow(),
                                allocated(contenders.get(i), campaigns)));
            }
            return places;
        } finally {
            pool.shutdownNow();
        }
    }

    /** Microseconds of a call, on the clock and of the processor. */
    private double[] round(ExecutorService pool, int threads, Contender contender, int campaigns) throws Exception {
        List<Callable<double[]>> tasks = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            tasks.add(() -> {
                long cpu = THREADS.getCurrentThreadCpuTime();
                long start = System.nanoTime();
                long end = start;
                int calls = 0;
                while (end - start < roundNanos) {
                    Sink.take(contender.call().read(campaigns));
                    calls++;
                    end = System.nanoTime();
                }
                cpu = THREADS.getCurrentThreadCpuTime() - cpu;
                return new double[] {(end - start) / 1_000.0 / calls, cpu / 1_000.0 / calls};
            });
        }
        double[] sum = new double[2];
        for (Future<double[]> one : pool.invokeAll(tasks)) {
            sum[0] += one.get()[0] / threads;
            sum[1] += one.get()[1] / threads;
        }
        return sum;
    }

    /** The least of several tries: compilation and the like allocate too. */
    private static long allocated(Contender contender, int campaigns) throws Exception {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 50; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            Sink.take(contender.call().read(campaigns));
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    /** Keeps results from being optimised away. */
    private static final class Sink {

        private static volatile int unusedResult;

        static void take(Object result) {
            unusedResult = System.identityHashCode(result);
        }
    }
}
