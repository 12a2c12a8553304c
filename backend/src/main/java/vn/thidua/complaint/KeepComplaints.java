package vn.thidua.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.dossier.Nominations;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Receives complaints and takes each to its answer. Nothing of what they say goes into the trail. */
@ApplicationScoped
@Transactional
class KeepComplaints {

    private final Complaints complaints;
    private final ComplaintSubjects subjects;
    private final ComplaintPages pages;
    private final ComplaintDuties duties;
    private final Nominations nominations;
    private final ReadableDocuments documents;
    private final Actor actor;
    private final BusinessClock clock;
    private final Trail trail;

    KeepComplaints(
            Complaints complaints,
            ComplaintSubjects subjects,
            ComplaintPages pages,
            ComplaintDuties duties,
            Nominations nominations,
            ReadableDocuments documents,
            Actor actor,
            BusinessClock clock,
            Trail trail) {
        this.complaints = complaints;
        this.subjects = subjects;
        this.pages = pages;
        this.duties = duties;
        this.nominations = nominations;
        this.documents = documents;
        this.actor = actor;
        this.clock = clock;
        this.trail = trail;
    }

    ComplaintView receive(ComplaintDraft draft) {
        actor.require(Permission.COMPLAINT_KEEP, draft.unitId());
        ComplaintSubjects.Found found = subjects.find(draft.subjectType(), draft.subjectId())
                .filter(subject -> actor.may(Permission.COMPLAINT_KEEP, subject.unitId()))
                .orElseThrow(() -> Problem.invalid("/subjectId", ViolationCode.NOT_FOUND));
        check(draft);
        // Whoever takes one of these a step on at this moment has done so, or finds it held.
        nominations.lock(found.nominations());
        Complaint complaint = Complaint.receive(draft, found.label(), actor.accountId(), clock.now());
        complaints.persistAndFlush(complaint);
        subjects.about(complaint.id(), draft, found);
        if (draft.sender() != null) {
            complaints.addSender(complaint.id(), draft.sender());
        } else if (draft.objectionId() != null) {
            complaints.takeSender(complaint.id(), draft.objectionId());
        }
        return leave(complaint, ComplaintAction.RECEIVE, draft.receivedOn(), null, null);
    }

    private void check(ComplaintDraft draft) {
        notToCome("/receivedOn", draft.receivedOn());
        if (draft.anonymous() && draft.sender() != null) {
            throw Problem.invalid("/sender", ViolationCode.NOT_OF_THIS_KIND);
        }
        if (!draft.anonymous() && draft.sender() == null && draft.objectionId() == null) {
            throw Problem.invalid("/sender", ViolationCode.REQUIRED);
        }
        if (draft.objectionId() != null && !subjects.isObjection(draft.objectionId(), draft.subjectId())) {
            throw Problem.invalid("/objectionId", ViolationCode.NOT_FOUND);
        }
        documents.require(draft.documentId(), "/documentId");
    }

    ComplaintView accept(UUID id, ComplaintAcceptance acceptance, String ifMatch) {
        Complaint complaint = enter(id, ComplaintAction.ACCEPT, ifMatch);
        complaint.accept(acceptance.complex(), clock.today(), clock.now());
        return leave(complaint, ComplaintAction.ACCEPT, clock.today(), null, null);
    }

    ComplaintView decline(UUID id, ComplaintReason reason, String ifMatch) {
        Complaint complaint = enter(id, ComplaintAction.DECLINE, ifMatch);
        complaint.decline(reason.reason(), clock.now());
        return leave(complaint, ComplaintAction.DECLINE, clock.today(), reason.reason(), null);
    }

    ComplaintView assign(UUID id, ComplaintAssignment assignment, String ifMatch) {
        Complaint complaint = enter(id, ComplaintAction.ASSIGN, ifMatch);
        complaint.assign(assignment.assignee(), clock.now());
        return leave(complaint, ComplaintAction.ASSIGN, clock.today(), assignment.assignee(), null);
    }

    ComplaintView verify(UUID id, ComplaintVerification verification, String ifMatch) {
        Complaint complaint = enter(id, ComplaintAction.VERIFY, ifMatch);
        documents.require(verification.documentId(), "/documentId");
        complaint.verify(verification.findings(), clock.now());
        return leave(
                complaint, ComplaintAction.VERIFY, clock.today(), verification.findings(), verification.documentId());
    }

    ComplaintView answer(UUID id, ComplaintAnswer answer, String ifMatch) {
        Complaint complaint = enter(id, ComplaintAction.ANSWER, ifMatch);
        notToCome("/answeredOn", answer.answeredOn());
        if (answer.answeredOn().isBefore(complaint.roundOn())) {
            throw Problem.invalid("/answeredOn", ViolationCode.ENDS_BEFORE_START);
        }
        documents.require(answer.documentId(), "/documentId");
        complaint.answer(answer, clock.now());
        return leave(
                complaint,
                ComplaintAction.ANSWER,
                answer.answeredOn(),
                answer.number() + " · " + answer.answer(),
                answer.documentId());
    }

    ComplaintView reopen(UUID id, ComplaintReason reason, String ifMatch) {
        Complaint complaint = enter(id, ComplaintAction.REOPEN, ifMatch);
        complaint.reopen(clock.today(), clock.now());
        return leave(complaint, ComplaintAction.REOPEN, clock.today(), reason.reason(), null);
    }

    ComplaintView withdraw(UUID id, ComplaintReason reason, String ifMatch) {
        Complaint complaint = enter(id, ComplaintAction.WITHDRAW, ifMatch);
        complaint.withdraw(reason.reason(), clock.now());
        return leave(complaint, ComplaintAction.WITHDRAW, clock.today(), reason.reason(), null);
    }

    ComplaintView link(UUID id, ComplaintAmendment amendment, String ifMatch) {
        Complaint complaint = enter(id, ComplaintAction.LINK_AMENDMENT, ifMatch);
        complaint.link(amendment.reference(), clock.now());
        return leave(complaint, ComplaintAction.LINK_AMENDMENT, clock.today(), amendment.reference(), null);
    }

    private Complaint enter(UUID id, ComplaintAction action, String ifMatch) {
        Complaint complaint =
                complaints.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        actor.require(Permission.COMPLAINT_KEEP, complaint.unitId());
        if (complaints.isAboutReader(id)) {
            throw Problem.notFound();
        }
        Etag.check(ifMatch, complaint.version());
        complaint.require(action);
        return complaint;
    }

    private ComplaintView leave(
            Complaint complaint, ComplaintAction action, LocalDate on, String note, UUID documentId) {
        complaints.flush();
        complaints.addStep(complaint, action, on, note, documentId, clock.now());
        String label = String.valueOf(complaints.numberOf(complaint.id()));
        duties.follow(complaint, label);
        trail.done(new Happening(
                "COMPLAINT_" + action.name(),
                SubjectType.COMPLAINT,
                complaint.id(),
                label,
                complaint.unitId(),
                Map.of("state", complaint.state(), "round", complaint.round())));
        return pages.view(complaint.id());
    }

    private void notToCome(String pointer, LocalDate on) {
        if (on.isAfter(clock.today())) {
            throw Problem.invalid(pointer, ViolationCode.IN_THE_FUTURE);
        }
    }
}
