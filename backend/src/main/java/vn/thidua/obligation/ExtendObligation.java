package vn.thidua.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/**
 * More time: whoever owes asks with the reason, whoever it is owed to answers. Only where the creditor set the day; a day of the law, or of the thing
 * itself, is nobody's to move.
 */
@ApplicationScoped
@Transactional
class ExtendObligation {

    /** What the creditor owes once somebody asked. */
    static final String ANSWER = "EXTENSION_ANSWER";

    private static final String OWED = """
            select o.id, o.kind, o.subject_type, o.subject_id, o.title, o.debtor_unit_id, o.creditor_unit_id, o.due_on, o.extendable,
                   o.state, e.id as asked_id, e.asked_until
              from obligation o left join obligation_extension e on e.obligation_id = o.id and e.state = 'ASKED'
             where o.id = :id
            """;

    private final Jdbi jdbi;
    private final ObligationPages pages;
    private final Obligations obligations;
    private final BusinessClock clock;
    private final Actor actor;
    private final Trail trail;

    ExtendObligation(
            Jdbi jdbi, ObligationPages pages, Obligations obligations, BusinessClock clock, Actor actor, Trail trail) {
        this.jdbi = jdbi;
        this.pages = pages;
        this.obligations = obligations;
        this.clock = clock;
        this.actor = actor;
        this.trail = trail;
    }

    private record Owed(
            UUID id,
            String kind,
            SubjectType subjectType,
            UUID subjectId,
            String title,
            UUID debtor,
            UUID creditor,
            LocalDate dueOn,
            boolean extendable,
            ObligationState state,
            UUID askedId,
            LocalDate askedUntil) {}

    /** @throws Problem {@code NOT_ALLOWED} to who does not owe it, {@code WRONG_STATE} when it is done, asked already, or its day is not the creditor's */
    ObligationView ask(UUID id, ExtensionDraft draft) {
        if (!pages.isMine(id)) {
            throw Problem.of(ProblemCode.NOT_ALLOWED);
        }
        Owed owed = locked(id);
        if (owed.state() != ObligationState.OPEN || !owed.extendable() || owed.askedId() != null) {
            throw Problem.of(ProblemCode.WRONG_STATE, owed.state(), ObligationView.Action.ASK_EXTENSION);
        }
        refuseBefore(draft.until(), owed);
        insert(owed, draft);
        obligations.open(new Debt(
                ANSWER,
                owed.subjectType(),
                owed.subjectId(),
                owed.title(),
                owed.creditor(),
                Role.STANDING_OFFICE,
                null,
                owed.dueOn().isBefore(clock.today()) ? null : owed.dueOn()));
        leave(owed, "EXTENSION_ASKED", Map.of("until", draft.until(), "reason", draft.reason()));
        return pages.view(id);
    }

    /** @throws Problem {@code WRONG_STATE} when nobody asks (any more) */
    ObligationView answer(UUID id, ExtensionAnswer answer) {
        pages.requireReadable(id);
        Owed owed = locked(id);
        actor.require(Permission.OBLIGATION_CHASE, owed.creditor() == null ? owed.debtor() : owed.creditor());
        if (owed.state() != ObligationState.OPEN || owed.askedId() == null) {
            throw Problem.of(ProblemCode.WRONG_STATE, owed.state(), ObligationView.Action.ANSWER_EXTENSION);
        }
        LocalDate until = until(owed, answer);
        write(owed, answer, until);
        if (until != null) {
            move(id, until);
        }
        settleAnswer(owed);
        leave(owed, until == null ? "EXTENSION_REFUSED" : "EXTENSION_GRANTED", content(answer, until));
        return pages.view(id);
    }

    /** Locked first and read then: whoever waited sees what the other did, also to the request. */
    private Owed locked(UUID id) {
        jdbi.useHandle(handle -> handle.createQuery("select id from obligation where id = :id for update")
                .bind("id", id)
                .mapTo(UUID.class)
                .one());
        return jdbi.withHandle(handle -> handle.createQuery(OWED)
                .bind("id", id)
                .map((row, context) -> new Owed(
                        Rows.id(row, "id"),
                        row.getString("kind"),
                        Rows.constant(row, "subject_type", SubjectType.class),
                        Rows.id(row, "subject_id"),
                        row.getString("title"),
                        Rows.id(row, "debtor_unit_id"),
                        Rows.id(row, "creditor_unit_id"),
                        Rows.date(row, "due_on"),
                        row.getBoolean("extendable"),
                        Rows.constant(row, "state", ObligationState.class),
                        Rows.id(row, "asked_id"),
                        Rows.date(row, "asked_until")))
                .one());
    }

    /** @return the day that stands from now on; null when there is no more time */
    private LocalDate until(Owed owed, ExtensionAnswer answer) {
        if (!answer.granted()) {
            if (answer.note() == null || answer.note().isBlank()) {
                throw Problem.invalid("/note", ViolationCode.REQUIRED);
            }
            if (answer.until() != null) {
                throw Problem.invalid("/until", ViolationCode.NOT_OF_THIS_KIND);
            }
            return null;
        }
        LocalDate until = answer.until() == null ? owed.askedUntil() : answer.until();
        refuseBefore(until, owed);
        return until;
    }

    private void refuseBefore(LocalDate until, Owed owed) {
        if (!until.isAfter(owed.dueOn())) {
            throw Problem.invalid("/until", ViolationCode.OUT_OF_RANGE, "> " + owed.dueOn());
        }
        if (until.isBefore(clock.today())) {
            throw Problem.invalid("/until", ViolationCode.OUT_OF_RANGE, "≥ " + clock.today());
        }
    }

    private void insert(Owed owed, ExtensionDraft draft) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into obligation_extension (id, obligation_id, due_before, asked_until, reason, asked_on, asked_at, asked_by)"
                                + " values (:id, :obligation, :before, :until, :reason, :today, :now, :by)")
                .bind("id", Ids.next())
                .bind("obligation", owed.id())
                .bind("before", owed.dueOn())
                .bind("until", draft.until())
                .bind("reason", draft.reason().strip())
                .bind("today", clock.today())
                .bind("now", clock.now().atOffset(ZoneOffset.UTC))
                .bind("by", actor.accountId())
                .execute());
    }

    private void write(Owed owed, ExtensionAnswer answer, LocalDate until) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update obligation_extension set state = :state, due_after = :after, answer = :answer, answered_on = :today, answered_by = :by"
                                + " where id = :id")
                .bind("id", owed.askedId())
                .bind("state", (until == null ? ExtensionState.REFUSED : ExtensionState.GRANTED).name())
                .bind("after", until)
                .bind("answer", answer.note() == null ? null : answer.note().strip())
                .bind("today", clock.today())
                .bind("by", actor.accountId())
                .execute());
    }

    /** With more time nobody is late any more, and the head is not bothered. */
    private void move(UUID id, LocalDate until) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update obligation set due_on = :until, escalated_on = null where id = :id")
                .bind("until", until)
                .bind("id", id)
                .execute());
    }

    /** Done once nobody who owes the creditor about this thing waits for an answer. */
    private void settleAnswer(Owed owed) {
        boolean waiting = jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from obligation_extension e join obligation o on o.id = e.obligation_id where e.state = 'ASKED'"
                                + " and o.subject_type = :subjectType and o.subject_id = :subject and o.creditor_unit_id = :creditor)")
                .bind("subjectType", owed.subjectType().name())
                .bind("subject", owed.subjectId())
                .bind("creditor", owed.creditor())
                .mapTo(Boolean.class)
                .one());
        if (!waiting) {
            obligations.settle(ANSWER, owed.subjectType(), owed.subjectId(), owed.creditor());
        }
    }

    private static Map<String, Object> content(ExtensionAnswer answer, LocalDate until) {
        Map<String, Object> content = new HashMap<>();
        if (until != null) {
            content.put("until", until);
        }
        if (answer.note() != null) {
            content.put("note", answer.note());
        }
        return content;
    }

    private void leave(Owed owed, String action, Map<String, Object> content) {
        Map<String, Object> told = new HashMap<>(content);
        told.put("obligation", owed.kind());
        trail.done(new Happening(action, owed.subjectType(), owed.subjectId(), owed.title(), owed.debtor(), told));
    }
}
