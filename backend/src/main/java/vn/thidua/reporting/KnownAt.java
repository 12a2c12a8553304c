package vn.thidua.reporting;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/** Which moment's knowledge a report can answer with, so that the same moment asked again gives the same figures. */
@Singleton
class KnownAt {

    /**
     * Rows are stamped after the beginning of the transaction that writes them: before the oldest that is still running, nothing can be added. Some are
     * stamped by the clock of an instance, which may be two seconds behind the database's and no more.
     */
    private static final String SETTLED = """
            select least(clock_timestamp(), min(xact_start)) - interval '2 seconds' as settled from pg_stat_activity
             where datname = current_database() and usename = current_user and pid <> pg_backend_pid() and state <> 'idle'
            """;

    private static final int FIRST_YEAR = 1945;

    private final Jdbi jdbi;

    KnownAt(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param asked null for now
     * @return the moment asked for, or the last one at which everything was written
     */
    OffsetDateTime of(OffsetDateTime asked, String parameter) {
        if (asked != null && asked.isAfter(OffsetDateTime.now(ZoneOffset.UTC))) {
            throw Problem.invalid(parameter, ViolationCode.IN_THE_FUTURE);
        }
        if (asked != null && asked.getYear() < FIRST_YEAR) {
            throw Problem.invalid(parameter, ViolationCode.OUT_OF_RANGE, FIRST_YEAR + " …");
        }
        OffsetDateTime settled = settled();
        return asked == null || asked.isAfter(settled) ? settled : asked;
    }

    /** The last moment at which everything was written. */
    OffsetDateTime settled() {
        return jdbi.withHandle(handle ->
                handle.createQuery(SETTLED).mapTo(OffsetDateTime.class).one());
    }
}
