package vn.thidua.consultation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/**
 * Slows whoever sends comments without end, by address. Only what was taken counts: what is refused for a field can be mended and sent at once. Kept
 * by each instance for itself, in memory: an address is never written beside a comment.
 */
@Singleton
class SentComments {

    private final Cache<String, AtomicInteger> sent;
    private final int allowed;
    private final Duration window;

    SentComments(ConsultationSettings settings) {
        this.allowed = settings.commentsPerAddress();
        this.window = settings.commentWindow();
        this.sent = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(window)
                .build();
    }

    /** @throws Problem {@code TOO_MANY_ATTEMPTS} */
    void requireFew(String address) {
        AtomicInteger before = sent.getIfPresent(address);
        if (before != null && before.get() >= allowed) {
            throw Problem.of(ProblemCode.TOO_MANY_ATTEMPTS, window.toSeconds());
        }
    }

    void taken(String address) {
        sent.get(address, unknown -> new AtomicInteger()).incrementAndGet();
    }
}
