package vn.thidua.rulebook;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue and the tariffs as those need them who ask many times a second: some twenty awards and sixty rates that change with the law. Kept for
 * a minute and then read again, so that what a newer version of the program brought is known a minute later at every instance.
 */
@Singleton
public class KnownAwards {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST_DAYS = 400;

    private final LoadingCache<String, List<AwardType>> types;
    private final LoadingCache<LocalDate, BonusTariff> tariffs;

    KnownAwards(AwardTypes types, BonusTariffs tariffs) {
        this.types = Caffeine.newBuilder().expireAfterWrite(KEPT).build(key -> types.all());
        this.tariffs = Caffeine.newBuilder()
                .expireAfterWrite(KEPT)
                .maximumSize(MOST_DAYS)
                .build(tariffs::on);
    }

    /** All of them, in the order of the law. */
    public List<AwardType> all() {
        return types.get("all");
    }

    public Optional<AwardType> find(String code) {
        return all().stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** Names by code in one language, in the order of the law. */
    public Map<String, String> names(Locale locale) {
        return AwardTypes.names(all(), locale);
    }

    /** What awards pay when they are decided on that day. */
    BonusTariff tariff(LocalDate decidedOn) {
        return tariffs.get(decidedOn);
    }
}
