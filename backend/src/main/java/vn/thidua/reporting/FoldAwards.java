package vn.thidua.reporting;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.text.ResourceText;

/** Counts awards ahead of being asked, once enough of them wait: a slice in a transaction, so that nobody who follows what happens waits long. */
@Singleton
class FoldAwards {

    private static final String FOLD = ResourceText.of("/reports/tally/fold.sql");

    private static final OffsetDateTime BEFORE_ALL = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    /** Awards in one transaction: some seconds of work. */
    private static final int SLICE = 200_000;

    private final Jdbi jdbi;
    private final KnownAt known;
    private final int worthIt;

    /** @param worthIt how many awards wait before they are counted; fewer are quickly counted when asked for */
    FoldAwards(
            Jdbi jdbi,
            KnownAt known,
            @ConfigProperty(name = "thidua.reports.tally-from", defaultValue = "10000") int worthIt) {
        this.jdbi = jdbi;
        this.known = known;
        this.worthIt = worthIt;
    }

    @Scheduled(
            every = "${thidua.reports.tally-every:1m}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void foldOnSchedule() {
        fold(worthIt);
    }

    /** @param from so many must wait */
    void fold(int from) {
        OffsetDateTime settled = known.settled();
        while (jdbi.inTransaction(handle -> foldSlice(handle, settled, from))) {
            // there may be more
        }
    }

    /** @param knownAt null where nothing is counted, or all of it must be counted anew */
    private record Mark(OffsetDateTime knownAt) {

        boolean countsAnew() {
            return knownAt == null;
        }

        OffsetDateTime since() {
            return countsAnew() ? BEFORE_ALL : knownAt;
        }
    }

    /** @return whether more may wait; not when another instance is at it */
    private static boolean foldSlice(Handle handle, OffsetDateTime settled, int from) {
        Optional<Mark> mark = handle.createQuery("select known_at from award_tally_mark for update skip locked")
                .map((row, context) -> new Mark(row.getObject("known_at", OffsetDateTime.class)))
                .findOne();
        if (mark.isEmpty()) {
            return false;
        }
        OffsetDateTime since = mark.get().since();
        if (nth(handle, since, settled, from).isEmpty()) {
            return false;
        }
        if (mark.get().countsAnew()) {
            handle.execute("delete from award_tally");
        }
        OffsetDateTime until = nth(handle, since, settled, SLICE).orElse(settled);
        handle.createUpdate(FOLD).bind("since", since).bind("until", until).execute();
        handle.execute("update award_tally_mark set known_at = ?", until);
        return until.isBefore(settled);
    }

    /** When the award was recorded that so many wait before. */
    private static Optional<OffsetDateTime> nth(Handle handle, OffsetDateTime since, OffsetDateTime until, int place) {
        return handle.createQuery("select recorded_at from award where recorded_at > :since and recorded_at <= :until"
                        + " order by recorded_at offset :before limit 1")
                .bind("since", since)
                .bind("until", until)
                .bind("before", place - 1)
                .mapTo(OffsetDateTime.class)
                .findOne();
    }
}
