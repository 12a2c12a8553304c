package vn.thidua.integration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/**
 * A bucket for each client, refilled all the time, as deep as a minute's requests. In the memory of this instance: behind several, a client may come to as many
 * times its rate; a shared count would cost every request a write.
 */
@Singleton
class RateLimits {

    static final int WINDOW_SECONDS = 60;
    private static final double NANOS = 1e9;

    private final Cache<UUID, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(10)).build();

    /**
     * What is left after a request.
     *
     * @param quota how many a minute
     * @param allowed whether this one is
     * @param remaining how many more at once
     * @param resetSeconds until the bucket is full again
     * @param retrySeconds until there is room for one; 0 when there is
     */
    record Left(int quota, boolean allowed, int remaining, long resetSeconds, long retrySeconds) {}

    Left take(UUID clientId, int quota) {
        return buckets.get(clientId, id -> new Bucket(quota)).take(quota, System.nanoTime());
    }

    private static final class Bucket {

        private double tokens;
        private long at = System.nanoTime();

        Bucket(int quota) {
            tokens = quota;
        }

        synchronized Left take(int quota, long now) {
            double perSecond = (double) quota / WINDOW_SECONDS;
            tokens = Math.min(quota, tokens + (now - at) / NANOS * perSecond);
            at = now;
            boolean allowed = tokens >= 1;
            if (allowed) {
                tokens--;
            }
            return new Left(
                    quota,
                    allowed,
                    (int) tokens,
                    (long) Math.ceil((quota - tokens) / perSecond),
                    allowed ? 0 : (long) Math.ceil((1 - tokens) / perSecond));
        }
    }
}
