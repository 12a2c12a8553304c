package vn.thidua.register;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Scope;

/**
 * Whether somebody reaches few units or many: with few, the head of each unit's own index is merged; with many, the register's index is walked.
 * Both give the same page, so an answer that is some seconds old does no harm.
 */
@Singleton
class ScopeWidth {

    private static final int NARROW = 24;
    private static final long FRESH_NANOS = 30_000_000_000L;
    private static final int MOST_KEPT = 10_000;

    private record Width(boolean narrow, long since) {}

    private final Map<List<UUID>, Width> widths = new ConcurrentHashMap<>();
    private final Jdbi jdbi;

    ScopeWidth(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    boolean isNarrow(Scope scope) {
        List<UUID> roots = Arrays.asList(scope.roots());
        Width known = widths.get(roots);
        if (known == null || System.nanoTime() - known.since() > FRESH_NANOS) {
            known = new Width(measure(scope) <= NARROW, System.nanoTime());
            if (widths.size() >= MOST_KEPT) {
                widths.clear();
            }
            widths.put(roots, known);
        }
        return known.narrow();
    }

    private int measure(Scope scope) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from (select distinct unit_id from unit_reach"
                                + " where root_id = any(:roots) limit " + (NARROW + 1) + ") reached")
                        .bindArray("roots", UUID.class, (Object[]) scope.roots())
                        .mapTo(Integer.class)
                        .one());
    }
}
