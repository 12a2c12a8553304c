package vn.thidua.platform.paging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Which lists were lately found to hold more than is ever counted, by their filters and values. */
@Singleton
class Counts {

    private final Cache<String, Boolean> large = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    boolean isLarge(String list) {
        return large.getIfPresent(list) != null;
    }

    void large(String list) {
        large.put(list, true);
    }
}
