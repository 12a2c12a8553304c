package vn.thidua.obligation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.platform.Ids;
import vn.thidua.platform.time.BusinessClock;

/** The table {@code obligation_reminder}, which is only added to. */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
class Reminders {

    private static final String DUE =
            "select id from obligation where state = 'OPEN' and due_on > :today and due_on <= :until";

    private static final String LATE = "select o.id from obligation o where o.state = 'OPEN' and o.due_on < :today"
            + " and not exists (select from obligation_reminder r where r.obligation_id = o.id and r.cause = 'AFTER' and r.reminded_on > :since)";

    private static final String ESCALATE =
            "update obligation set escalated_on = :today where state = 'OPEN' and escalated_on is null and due_on <= :before returning id";

    private final Jdbi jdbi;
    private final BusinessClock clock;

    Reminders(Jdbi jdbi, BusinessClock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** What falls due by that day, once. */
    int before(LocalDate until) {
        List<UUID> near = jdbi.withHandle(handle -> handle.createQuery(
                        DUE
                                + " and not exists (select from obligation_reminder r where r.obligation_id = obligation.id and r.cause = 'BEFORE')")
                .bind("today", clock.today())
                .bind("until", until)
                .mapTo(UUID.class)
                .list());
        return add(near, ReminderCause.BEFORE, null, null);
    }

    /** What is late, and has not been said to be since that day. */
    int late(LocalDate since) {
        List<UUID> late = jdbi.withHandle(handle -> handle.createQuery(LATE)
                .bind("today", clock.today())
                .bind("since", since)
                .mapTo(UUID.class)
                .list());
        return add(late, ReminderCause.AFTER, null, null);
    }

    /** What was due by that day, and no head has been told of. */
    int escalate(LocalDate before) {
        List<UUID> told = jdbi.withHandle(handle -> handle.createQuery(ESCALATE)
                .bind("today", clock.today())
                .bind("before", before)
                .mapTo(UUID.class)
                .list());
        return add(told, ReminderCause.ESCALATION, null, null);
    }

    /**
     * @param by null where nobody urged
     * @return how many were not reminded for this cause today already
     */
    int add(Collection<UUID> obligations, ReminderCause cause, String note, UUID by) {
        if (obligations.isEmpty()) {
            return 0;
        }
        return jdbi.withHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into obligation_reminder (id, obligation_id, cause, reminded_on, note, recorded_at, recorded_by)"
                            + " values (:id, :obligation, :cause, :on, :note, clock_timestamp(), :by)"
                            + " on conflict (obligation_id, cause, reminded_on) do nothing");
            obligations.forEach(obligation -> batch.bind("id", Ids.next())
                    .bind("obligation", obligation)
                    .bind("cause", cause.name())
                    .bind("on", clock.today())
                    .bind("note", note)
                    .bind("by", by)
                    .add());
            return Arrays.stream(batch.execute()).sum();
        });
    }
}
