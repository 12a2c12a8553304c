package vn.thidua.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.Ids;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** The Standing Office writes a consultation, opens it, moves its last day, calls it off. */
@ApplicationScoped
@Transactional
class KeepConsultations {

    private final Jdbi jdbi;
    private final Consultations consultations;
    private final ConsultationCandidates candidates;
    private final ConsultationChecks checks;
    private final ConsultationGate gate;
    private final Obligations obligations;
    private final Actor actor;
    private final BusinessClock clock;

    KeepConsultations(
            Jdbi jdbi,
            Consultations consultations,
            ConsultationCandidates candidates,
            ConsultationChecks checks,
            ConsultationGate gate,
            Obligations obligations,
            Actor actor,
            BusinessClock clock) {
        this.jdbi = jdbi;
        this.consultations = consultations;
        this.candidates = candidates;
        this.checks = checks;
        this.gate = gate;
        this.obligations = obligations;
        this.actor = actor;
        this.clock = clock;
    }

    ConsultationView draft(ConsultationDraft draft) {
        actor.require(Permission.CONSULTATION_KEEP, draft.unitId());
        LocalDate last = checks.lastDay(new UUID(0, 0), draft);
        Consultation consultation = Consultation.draft(draft, last, actor.accountId(), clock.now());
        consultations.persistAndFlush(consultation);
        candidates.replace(consultation.id(), draft.candidates());
        return gate.leave(consultation, "CONSULTATION_DRAFTED", content(draft));
    }

    /** Whose consultation it is does not change. */
    ConsultationView edit(UUID id, ConsultationDraft draft, String ifMatch) {
        Consultation consultation = gate.enter(id, ifMatch);
        consultation.require(ConsultationAction.EDIT, clock.today());
        if (!draft.unitId().equals(consultation.unitId())) {
            throw Problem.invalid("/unitId", ViolationCode.DIFFERS, consultation.title());
        }
        consultation.revise(draft, checks.lastDay(id, draft), clock.today(), clock.now());
        consultations.flush();
        candidates.replace(id, draft.candidates());
        return gate.leave(consultation, "CONSULTATION_EDITED", content(draft));
    }

    /** From its opening day on it is public; nobody can say afterwards that it was so before. */
    ConsultationView open(UUID id, String ifMatch) {
        Consultation consultation = gate.enter(id, ifMatch);
        consultation.require(ConsultationAction.OPEN, clock.today());
        if (consultation.opensOn().isBefore(clock.today())) {
            throw Problem.invalid("/opensOn", ViolationCode.IN_THE_PAST);
        }
        checks.lastDay(
                id,
                new ConsultationDraft(
                        consultation.unitId(),
                        consultation.title(),
                        null,
                        consultation.opensOn(),
                        consultation.lastOn(),
                        candidates.drafted(id)));
        consultation.open(actor.accountId(), clock.today(), clock.now());
        return gate.leave(
                consultation,
                "CONSULTATION_OPENED",
                Map.of("opensOn", consultation.opensOn(), "lastOn", consultation.lastOn()));
    }

    ConsultationView extend(UUID id, ConsultationExtension extension, String ifMatch) {
        Consultation consultation = gate.enter(id, ifMatch);
        LocalDate before = consultation.lastOn();
        consultation.require(ConsultationAction.EXTEND, clock.today());
        if (!extension.lastOn().isAfter(before)) {
            throw Problem.invalid("/lastOn", ViolationCode.ENDS_BEFORE_START);
        }
        consultation.extend(extension.lastOn(), clock.today(), clock.now());
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into consultation_extension (id, consultation_id, last_on_before, last_on, because,"
                                + " extended_at, extended_by) values (:extension, :id, :before, :last, :because, :at, :by)")
                .bind("extension", Ids.next())
                .bind("id", id)
                .bind("before", before)
                .bind("last", extension.lastOn())
                .bind("because", extension.reason())
                .bind("at", clock.now())
                .bind("by", actor.accountId())
                .execute());
        return gate.leave(
                consultation,
                "CONSULTATION_EXTENDED",
                Map.of("before", before, "lastOn", extension.lastOn(), "reason", extension.reason()));
    }

    /** What came in stays and can still be answered; nobody owes it any more. */
    ConsultationView cancel(UUID id, ConsultationCancellation cancellation, String ifMatch) {
        Consultation consultation = gate.enter(id, ifMatch);
        consultation.cancel(cancellation.reason(), clock.today(), clock.now());
        candidates.free(id);
        obligations.cancel(SubjectType.CONSULTATION, id);
        return gate.leave(consultation, "CONSULTATION_CANCELLED", Map.of("reason", cancellation.reason()));
    }

    ConsultationView discard(UUID id, String ifMatch) {
        Consultation consultation = gate.enter(id, ifMatch);
        consultation.discard(clock.today(), clock.now());
        candidates.free(id);
        return gate.leave(consultation, "CONSULTATION_DISCARDED", Map.of());
    }

    private static Map<String, ?> content(ConsultationDraft draft) {
        return Map.of(
                "opensOn", draft.opensOn(), "candidates", draft.candidates().size());
    }
}
