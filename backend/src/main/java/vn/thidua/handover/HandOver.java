package vn.thidua.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.dossier.HeldNominations;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Writes that a part of an award was received, and mends what was written of it: always a further row. */
@ApplicationScoped
@Transactional
class HandOver {

    private final HandoverDues dues;
    private final HandoverReceipts receipts;
    private final HandoverDuty duty;
    private final HeldNominations held;
    private final ReadableDocuments documents;
    private final Actor actor;
    private final BusinessClock clock;
    private final Trail trail;

    HandOver(
            HandoverDues dues,
            HandoverReceipts receipts,
            HandoverDuty duty,
            HeldNominations held,
            ReadableDocuments documents,
            Actor actor,
            BusinessClock clock,
            Trail trail) {
        this.dues = dues;
        this.receipts = receipts;
        this.duty = duty;
        this.held = held;
        this.documents = documents;
        this.actor = actor;
        this.clock = clock;
        this.trail = trail;
    }

    /** @return its version now */
    long handOver(Ceremony ceremony, Ceremony.Item item) {
        HandoverDue due = enter(item.dueId(), HandoverAction.HAND_OVER, Etag.of(item.version()));
        if (!dues.stands(due.id())) {
            throw Problem.of(ProblemCode.AWARD_NOT_IN_FORCE);
        }
        if (due.isMoney()) {
            held.refuse(due.nominationId(), actor.locale());
        }
        HandoverEntry entry = checked(
                due,
                new HandoverEntry(
                        HandoverAction.HAND_OVER,
                        ceremony.on(),
                        ceremony.place(),
                        item.to(),
                        item.capacity(),
                        item.amount(),
                        ceremony.documentId(),
                        null));
        due.handOver(entry.on(), entry.amount(), clock.now());
        return leave(due, entry, "AWARD_HANDED_OVER");
    }

    void correct(UUID id, HandoverCorrection correction, String ifMatch) {
        HandoverDue due = enter(id, HandoverAction.CORRECT, ifMatch);
        HandoverEntry entry = checked(
                due,
                new HandoverEntry(
                        HandoverAction.CORRECT,
                        correction.on(),
                        correction.place(),
                        correction.to(),
                        correction.capacity(),
                        correction.amount(),
                        correction.documentId(),
                        correction.reason()));
        due.correct(entry.on(), entry.amount(), clock.now());
        leave(due, entry, "HANDOVER_CORRECTED");
    }

    void takeBack(UUID id, HandoverReason reason, String ifMatch) {
        HandoverDue due = enter(id, HandoverAction.TAKE_BACK, ifMatch);
        due.takeBack(clock.now());
        leave(
                due,
                new HandoverEntry(HandoverAction.TAKE_BACK, null, null, null, null, null, null, reason.reason()),
                "HANDOVER_TAKEN_BACK");
    }

    /** The insignia of a submission were handed over together, as its own page says. */
    void insigniaOf(UUID submissionId, LocalDate on, String place) {
        for (UUID id : dues.openInsignia(submissionId)) {
            HandoverDue due = dues.findById(id, LockModeType.PESSIMISTIC_WRITE);
            due.handOver(on, null, clock.now());
            leave(
                    due,
                    new HandoverEntry(HandoverAction.HAND_OVER, on, place, null, null, null, null, null),
                    "AWARD_HANDED_OVER");
        }
    }

    private HandoverDue enter(UUID id, HandoverAction action, String ifMatch) {
        HandoverDue due =
                dues.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        actor.require(Permission.HANDOVER_KEEP, due.keeperId());
        Etag.check(ifMatch, due.version());
        due.require(action);
        return due;
    }

    private HandoverEntry checked(HandoverDue due, HandoverEntry entry) {
        if (entry.on().isAfter(clock.today())) {
            throw Problem.invalid("/on", ViolationCode.IN_THE_FUTURE);
        }
        if (entry.on().isBefore(due.decidedOn())) {
            throw Problem.invalid("/on", ViolationCode.ENDS_BEFORE_START);
        }
        if (entry.to() == null != (entry.capacity() == null)) {
            throw Problem.invalid(entry.to() == null ? "/to" : "/capacity", ViolationCode.REQUIRED);
        }
        documents.require(entry.documentId(), "/documentId");
        return new HandoverEntry(
                entry.action(),
                entry.on(),
                entry.place(),
                entry.to(),
                entry.capacity(),
                paid(due, entry.amount()),
                entry.documentId(),
                entry.because());
    }

    /** What the signature froze is paid, no more and no less; less only where the law names a ceiling. */
    private static Long paid(HandoverDue due, Long given) {
        if (!due.isMoney()) {
            if (given != null) {
                throw Problem.invalid("/amount", ViolationCode.NOT_OF_THIS_KIND);
            }
            return null;
        }
        if (given == null && due.amount() == null) {
            throw Problem.invalid("/amount", ViolationCode.REQUIRED);
        }
        if (given == null) {
            return due.amount();
        }
        boolean wrong = due.amount() != null && (due.isAtMost() ? given > due.amount() : !given.equals(due.amount()));
        if (wrong) {
            throw Problem.invalid("/amount", ViolationCode.DIFFERS);
        }
        return given;
    }

    private long leave(HandoverDue due, HandoverEntry entry, String happening) {
        dues.flush();
        receipts.add(due.id(), entry, actor.accountId(), clock.now());
        duty.follow(due);
        Map<String, Object> content = new HashMap<>();
        content.put("awardId", due.awardId());
        content.put("part", due.part());
        content.put("on", entry.on());
        content.put("place", entry.place());
        content.put("to", entry.to());
        content.put("capacity", entry.capacity());
        content.put("amount", entry.amount());
        content.put("reason", entry.because());
        trail.done(List.of(
                new Happening(happening, SubjectType.HANDOVER, due.id(), due.label(), due.keeperId(), content)));
        return due.version();
    }
}
