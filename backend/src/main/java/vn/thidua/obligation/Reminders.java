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

    private static final String NEAR =
            "select o.id from obligation o where o.state = 'OPEN' and o.due_on > :today and o.due_on <= :day"
                    + " and not exists (select from obligation_reminder r where r.obligation_id = o.id and r.cause = 'BEFORE')";

    private static final String LATE = "select o.id from obligation o where o.state = 'OPEN' and o.due_on < :today"
            + " and not exists (select from obligation_reminder r where r.obligation_id = o.id and r.cause = 'AFTER' and r.reminded_on > :day)";

    private static final String ESCALATE =
            "update obligation set escalated_on = :today where state = 'OPEN' and escalated_on is null and due_on <= :day returning id";

    private final Jdbi jdbi;
    private final BusinessClock clock;

    Reminders(Jdbi jdbi, BusinessClock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** What falls due by that day, once. */
    void before(LocalDate until) {
        add(found(NEAR, until), ReminderCause.BEFORE, null, null);
    }

    /** What is late, and has not been said to be since that day. */
    void late(LocalDate since) {
        add(found(LATE, since), ReminderCause.AFTER, null, null);
    }

    /** What was due by that day, and no head has been told of. */
    void escalate(LocalDate by) {
        add(found(ESCALATE, by), ReminderCause.ESCALATION, null, null);
    }

    private List<UUID> found(String sql, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("today", clock.today())
                .bind("day", day)
                .mapTo(UUID.class)
                .list());
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
