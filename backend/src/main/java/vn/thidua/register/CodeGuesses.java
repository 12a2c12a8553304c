package vn.thidua.register;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/**
 * Slows whoever tries codes that do not exist, by address. Only misses count, so that an office that checks many papers is never stopped. Kept by each
 * instance for itself: sixty random bits hold without it, and this keeps the log and the database quiet.
 */
@Singleton
public class CodeGuesses {

    private final Cache<String, AtomicInteger> misses;
    private final int allowed;
    private final Duration window;

    CodeGuesses(RegisterSettings settings) {
        this.allowed = settings.codeMisses();
        this.window = settings.codeMissWindow();
        this.misses = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(window)
                .build();
    }

    /** @throws Problem {@code TOO_MANY_ATTEMPTS} */
    public void requireFew(String address) {
        AtomicInteger missed = misses.getIfPresent(address);
        if (missed != null && missed.get() >= allowed) {
            throw Problem.of(ProblemCode.TOO_MANY_ATTEMPTS, window.toSeconds());
        }
    }

    public void missed(String address) {
        misses.get(address, unknown -> new AtomicInteger()).incrementAndGet();
    }
}
