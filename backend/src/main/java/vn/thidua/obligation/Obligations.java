package vn.thidua.obligation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Ids;
import vn.thidua.platform.time.BusinessClock;

/** Opens and settles, always in the transaction of what is done: an obligation never says otherwise than the thing itself. */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class Obligations {

    private final Jdbi jdbi;
    private final BusinessClock clock;

    Obligations(Jdbi jdbi, BusinessClock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * Whether a grant of the debtor's unit makes one owe the obligation {@code o}: what has been late for long is the head's too.
     *
     * @param grant alias of what has the grant's {@code role}
     */
    static String owedBy(String grant) {
        return "(o.debtor_role = " + grant + ".role or o.escalated_on is not null and " + grant
                + ".role = 'UNIT_HEAD')";
    }

    /** Owing the same twice is owing it once: an open one of the same kind, thing and debtor stays as it is. */
    public void open(Debt debt) {
        openAll(List.of(debt));
    }

    /** As {@link #open} for many debtors at once, such as every unit that a campaign calls. */
    public void openAll(List<Debt> debts) {
        if (debts.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into obligation (id, kind, subject_type, subject_id, title, debtor_unit_id, debtor_role,"
                            + " creditor_unit_id, due_on) values (:id, :kind, :subjectType, :subjectId, :label, :debtorUnitId, :debtorRole,"
                            + " :creditorUnitId, :dueOn) on conflict (kind, subject_type, subject_id, debtor_unit_id, debtor_role) where state = 'OPEN'"
                            + " do nothing");
            debts.forEach(debt -> batch.bind("id", Ids.next()).bindMethods(debt).add());
            batch.execute();
        });
    }

    /** Whoever owed this about the thing has done it. */
    public void settle(String kind, SubjectType subjectType, UUID subjectId) {
        settle(kind, subjectType, subjectId, null);
    }

    /**
     * One unit of several has done what each of them owed.
     *
     * @param debtorUnitId null for whoever owed it
     */
    public void settle(String kind, SubjectType subjectType, UUID subjectId, UUID debtorUnitId) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update obligation set state = 'DONE', settled_at = clock_timestamp(), settled_on = :today"
                                + " where subject_type = :subjectType and subject_id = :subjectId and state = 'OPEN' and kind = :kind"
                                + " and debtor_unit_id = coalesce(:debtor, debtor_unit_id)")
                .bind("subjectType", subjectType.name())
                .bind("subjectId", subjectId)
                .bind("kind", kind)
                .bind("debtor", debtorUnitId)
                .bind("today", clock.today())
                .execute());
    }

    /** What is still owed about the thing is due on another day, and called as it now is. */
    public void move(String kind, SubjectType subjectType, UUID subjectId, String label, LocalDate dueOn) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update obligation set due_on = :due, title = :label"
                                + " where subject_type = :subjectType and subject_id = :subjectId and state = 'OPEN' and kind = :kind")
                .bind("subjectType", subjectType.name())
                .bind("subjectId", subjectId)
                .bind("kind", kind)
                .bind("label", label)
                .bind("due", dueOn)
                .execute());
    }

    /** Nothing about this thing is wanted any more. */
    public void cancel(SubjectType subjectType, UUID subjectId) {
        cancelAll(subjectType, List.of(subjectId));
    }

    /** As {@link #cancel} for many things of one kind. */
    public void cancelAll(SubjectType subjectType, Collection<UUID> subjectIds) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update obligation set state = 'CANCELLED', settled_at = clock_timestamp(), settled_on = :today"
                                + " where subject_type = :subjectType and subject_id = any(:subjects) and state = 'OPEN'")
                .bind("subjectType", subjectType.name())
                .bindArray("subjects", UUID.class, subjectIds.toArray())
                .bind("today", clock.today())
                .execute());
    }
}
