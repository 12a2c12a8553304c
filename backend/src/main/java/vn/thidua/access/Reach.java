package vn.thidua.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.paging.Listing;

/**
 * Keeps of a large list what lies within a scope and under a unit, by {@code unit_reach}: a unit asked for means itself, what stands under it, what it
 * oversees, and the predecessors of them all, as a grant over it would. Where few units are reached, the page is merged from each unit's own
 * index; both ways give the same page, so an answer about how many there are may be some seconds old.
 */
@Singleton
public class Reach {

    /** Merging the heads of so many units costs less than the rest of a request. */
    private static final int FEW = 24;

    private static final String SCOPE = "reach.root_id = any(:scope)";

    /** The units of a scope; bind {@code scope}. */
    public static final String UNITS = units(SCOPE);

    private static final String UNDER =
            "reach.unit_id in (select below.unit_id from unit_reach below where below.root_id = :unit)";

    private record Asked(List<UUID> roots, UUID unit) {}

    private final Cache<Asked, Boolean> few = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();
    private final Jdbi jdbi;

    Reach(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What lies in the scope.
     *
     * @param unit also under this unit; null asks for no unit
     */
    public <T> Listing<T> limit(Listing<T> list, String unitColumn, Scope scope, UUID unit) {
        list.bind("scope", scope.roots());
        if (unit == null) {
            return grouped(list, SCOPE, unitColumn, isFew(scope.roots(), null));
        }
        return grouped(list.bind("unit", unit), SCOPE + " and " + UNDER, unitColumn, isFew(scope.roots(), unit));
    }

    /** What lies under the unit, for everybody; null asks for no unit. */
    public <T> Listing<T> under(Listing<T> list, String unitColumn, UUID unit) {
        return unit == null
                ? list
                : grouped(list.bind("unit", unit), "reach.root_id = :unit", unitColumn, isFew(new UUID[] {unit}, null));
    }

    /** Whether the scope reaches few units. */
    public boolean isFew(Scope scope) {
        return isFew(scope.roots(), null);
    }

    private static <T> Listing<T> grouped(Listing<T> list, String reached, String unitColumn, boolean few) {
        return list.grouped(
                units(reached),
                unitColumn + " = each_.unit_id",
                "(exists (select from unit_reach reach where reach.unit_id = " + unitColumn + " and " + reached
                        + ") is true)",
                few);
    }

    private static String units(String reached) {
        return "select distinct reach.unit_id from unit_reach reach where " + reached;
    }

    private boolean isFew(UUID[] roots, UUID unit) {
        return few.get(new Asked(Arrays.asList(roots), unit), this::measure);
    }

    private boolean measure(Asked asked) {
        String reached = units(asked.unit() == null ? SCOPE : SCOPE + " and " + UNDER);
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery("select count(*) from (" + reached + " limit " + (FEW + 1) + ") reached")
                    .bindArray("scope", UUID.class, asked.roots().toArray());
            if (asked.unit() != null) {
                query.bind("unit", asked.unit());
            }
            return query.mapTo(Integer.class).one() <= FEW;
        });
    }
}
