package vn.thidua.campaign;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two people who press at the same moment. */
final class AtOnce {

    private AtOnce() {}

    static <T> List<T> both(Callable<T> first, Callable<T> second) throws Exception {
        CyclicBarrier ready = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<T> one = threads.submit(() -> {
                ready.await();
                return first.call();
            });
            Future<T> two = threads.submit(() -> {
                ready.await();
                return second.call();
            });
            return List.of(one.get(), two.get());
        }
    }
}
