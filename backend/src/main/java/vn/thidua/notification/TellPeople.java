package vn.thidua.notification;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.text.ResourceText;
import vn.thidua.platform.time.BusinessClock;

/** Writes a notice for everybody whom something concerns, once it is readable by everybody. */
@Singleton
class TellPeople {

    private static final String TELL = ResourceText.of("/notices/tell.sql")
            .formatted(ResourceText.of("/notices/told.sql").formatted(Obligations.owedBy("g", "a.person_id")));

    private final Jdbi jdbi;
    private final BusinessClock clock;
    private final NoticeRules rules;

    TellPeople(Jdbi jdbi, BusinessClock clock, NoticeRules rules) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.rules = rules;
    }

    @Scheduled(every = "${thidua.notice.every:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        jdbi.useTransaction(handle -> position(handle).ifPresent(from -> tell(handle, from)));
    }

    @Scheduled(every = "6h", delayed = "9m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        jdbi.useHandle(handle -> handle.createUpdate("delete from notice where recorded_at < :before")
                .bind("before", Instant.now().minus(rules.kept()).atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** Held until the end of the transaction; empty while another instance is at it. */
    private static Optional<String> position(Handle handle) {
        return handle.createQuery("select xid::text from notice_position for update skip locked")
                .mapTo(String.class)
                .findOne();
    }

    private void tell(Handle handle, String from) {
        // Everything below it has ended, whatever begins meanwhile.
        String until = handle.createQuery("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .mapTo(String.class)
                .one();
        NoticeKind[] kinds = NoticeKind.values();
        handle.createUpdate(TELL)
                .bind("from", from)
                .bind("until", until)
                .bind("today", clock.today())
                .bind("now", Instant.now().atOffset(ZoneOffset.UTC))
                .bindArray("types", String.class, (Object[]) FollowedSteps.types())
                .bindArray(
                        "kinds",
                        String.class,
                        Arrays.stream(kinds).map(NoticeKind::name).toArray())
                .bindArray(
                        "pushes",
                        Boolean.class,
                        Arrays.stream(kinds).map(NoticeKind::push).toArray())
                .execute();
        handle.createUpdate("update notice_position set xid = cast(:until as xid8)")
                .bind("until", until)
                .execute();
    }
}
