package vn.thidua;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people pressing at once. */
public final class AtOnce {

    private AtOnce() {}

    /** Two people who press at the same moment. */
    public static <T> List<T> both(Callable<T> first, Callable<T> second) throws Exception {
        return all(List.of(first, second));
    }

    /** Starts all of them at the same moment, each in a thread of its own, and gives what each came to. */
    public static <T> List<T> all(List<Callable<T>> deeds) throws Exception {
        CyclicBarrier start = new CyclicBarrier(deeds.size());
        try (ExecutorService people = Executors.newFixedThreadPool(deeds.size())) {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> deed : deeds) {
                futures.add(people.submit(() -> {
                    start.await();
                    return deed.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
