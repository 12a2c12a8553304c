package vn.thidua.register;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import vn.thidua.rulebook.AwardType;
import vn.thidua.rulebook.AwardTypes;

/** The catalogue as look-ups need it at every letter typed: some twenty awards that change with the law, read once a minute. */
@Singleton
class KnownAwards {

    private final LoadingCache<String, List<AwardType>> kept;

    KnownAwards(AwardTypes types) {
        this.kept =
                Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build(key -> types.all());
    }

    List<AwardType> all() {
        return kept.get("all");
    }
}
