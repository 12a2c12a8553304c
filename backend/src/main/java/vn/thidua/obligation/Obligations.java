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

    private static final String LAPSE = """
            with gone as (
                update obligation_extension e set state = 'LAPSED' from obligation o
                 where o.id = e.obligation_id and e.state = 'ASKED' and o.state <> 'OPEN'
                   and o.subject_type = :subjectType and o.subject_id = any(:subjects))
            update obligation a set state = 'CANCELLED', settled_at = clock_timestamp(), settled_on = :today
             where a.state = 'OPEN' and a.kind = '%s' and a.subject_type = :subjectType and a.subject_id = any(:subjects)
               and not exists (select from obligation_extension e join obligation o on o.id = e.obligation_id
                                where e.state = 'ASKED' and o.state = 'OPEN' and o.subject_type = a.subject_type
                                  and o.subject_id = a.subject_id and o.creditor_unit_id = a.debtor_unit_id)
            """.formatted(ExtendObligation.ANSWER);

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
     * @param person SQL that says who of the workforce has the grant; null where it is nobody
     */
    public static String owedBy(String grant, String person) {
        return "(o.debtor_role = " + grant + ".role and (o.debtor_person_id is null or o.debtor_person_id = " + person
                + ") or o.escalated_on is not null and " + grant + ".role = 'UNIT_HEAD')";
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
                            + " creditor_unit_id, due_on, debtor_person_id, extendable) values (:id, :kind, :subjectType, :subjectId, :label,"
                            + " :debtorUnitId, :debtorRole, :creditorUnitId, :dueOn, :debtorPersonId, :extendable)"
                            + " on conflict (kind, subject_type, subject_id, debtor_unit_id, debtor_role, debtor_person_id) where state = 'OPEN'"
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
        lapse(subjectType, List.of(subjectId));
    }

    /** Of several persons who each owed this about the thing, these have done it. */
    public void settleOf(String kind, SubjectType subjectType, UUID subjectId, Collection<UUID> personIds) {
        end(kind, subjectType, subjectId, personIds, ObligationState.DONE);
    }

    /** Of several persons who each owed this about the thing, these owe it no more. */
    public void cancelOf(String kind, SubjectType subjectType, UUID subjectId, Collection<UUID> personIds) {
        end(kind, subjectType, subjectId, personIds, ObligationState.CANCELLED);
    }

    private void end(
            String kind, SubjectType subjectType, UUID subjectId, Collection<UUID> personIds, ObligationState state) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update obligation set state = :state, settled_at = clock_timestamp(), settled_on = :today"
                                + " where subject_type = :subjectType and subject_id = :subjectId and state = 'OPEN' and kind = :kind"
                                + " and debtor_person_id = any(:persons)")
                .bind("state", state.name())
                .bind("subjectType", subjectType.name())
                .bind("subjectId", subjectId)
                .bind("kind", kind)
                .bindArray("persons", UUID.class, personIds.toArray())
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
        lapse(subjectType, subjectIds);
    }

    /** Nobody answers whether there is more time for what is no longer owed. */
    private void lapse(SubjectType subjectType, Collection<UUID> subjectIds) {
        jdbi.useHandle(handle -> handle.createUpdate(LAPSE)
                .bind("subjectType", subjectType.name())
                .bindArray("subjects", UUID.class, subjectIds.toArray())
                .bind("today", clock.today())
                .execute());
    }
}
