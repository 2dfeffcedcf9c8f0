package de.litfass.benchmark.write;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * People or scripts who work at the same time, each one act after the other.
 *
 * @param perSecond acts of all of them together
 * @param millis that each act took
 */
public record Clients(double perSecond, List<Double> millis) {

    /** Lets so many work for so long. */
    static Clients work(int count, int seconds, Runnable act) {
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        List<Callable<List<Double>>> all = new ArrayList<>();
        for (int client = 0; client < count; client++) {
            all.add(() -> repeat(end, act));
        }
        List<Double> millis = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            for (Future<List<Double>> done : threads.invokeAll(all)) {
                millis.addAll(done.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new Clients(millis.size() / ((System.nanoTime() - begin) / 1e9), millis);
    }

    private static List<Double> repeat(long end, Runnable act) {
        List<Double> millis = new ArrayList<>();
        while (System.nanoTime() < end) {
            long begin = System.nanoTime();
            act.run();
            millis.add((System.nanoTime() - begin) / 1e6);
        }
        return millis;
    }
}
