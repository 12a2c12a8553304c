package vn.thidua.stateaward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.consultation.ConsultationStanding;
import vn.thidua.consultation.Consultations;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.dossier.HeldNominations;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** The way to the Ministry of Home Affairs: signed, sent, arrived on paper and as a file; or come back. */
@ApplicationScoped
class SendStateSubmission {

    private final StateSubmissions submissions;
    private final StateSubmissionGate gate;
    private final ReadableDocuments documents;
    private final StateDuties duties;
    private final HeldNominations held;
    private final Consultations consultations;
    private final Actor actor;
    private final BusinessClock clock;

    SendStateSubmission(
            StateSubmissions submissions,
            StateSubmissionGate gate,
            ReadableDocuments documents,
            StateDuties duties,
            HeldNominations held,
            Consultations consultations,
            Actor actor,
            BusinessClock clock) {
        this.submissions = submissions;
        this.gate = gate;
        this.documents = documents;
        this.duties = duties;
        this.held = held;
        this.consultations = consultations;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    StateSubmissionView sign(UUID id, StateSubmissionSignature signature, String ifMatch) {
        StateSubmission submission = gate.enter(id, Permission.STATE_SUBMISSION_SEND, ifMatch);
        submission.sign(submissions.facts(id), signature, clock.today(), clock.now());
        List<UUID> nominations = submissions.nominationIds(id);
        held.refuse(nominations, place -> "/lines/" + place, actor.locale());
        documents.require(signature.letterId(), "/letterId");
        requireConsulted(nominations, signature.signedOn());
        return gate.leave(
                submission,
                "STATE_SUBMISSION_SIGNED",
                new StateSubmissionStep.Entry(
                        StateSubmissionAction.SIGN,
                        null,
                        signature.signedOn(),
                        signature.number(),
                        null,
                        signature.letterId()),
                Map.of("number", signature.number(), "signedOn", signature.signedOn()));
    }

    /** The older law has those proposed published before they are submitted (Decree 91/2017/NĐ-CP, Article 45(10)), not before the council. */
    private void requireConsulted(List<UUID> nominations, LocalDate on) {
        Map<UUID, ConsultationStanding> consulted = consultations.standing(nominations, on, actor.locale());
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < nominations.size(); i++) {
            ConsultationStanding standing = consulted.get(nominations.get(i));
            if (standing.keepsFromSubmission()) {
                violations.add(Violation.at("/lines/" + i, ViolationCode.NOT_CONSULTED, standing.because()));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    @Transactional
    StateSubmissionView dispatch(UUID id, StateSubmissionDispatch dispatch, String ifMatch) {
        StateSubmission submission = gate.enter(id, Permission.STATE_SUBMISSION_SEND, ifMatch);
        submission.dispatch(submissions.facts(id), dispatch, clock.today(), clock.now());
        duties.done(submission, StateDebts.SEND, StateDebts.MEND);
        duties.owe(submission, StateDebts.ARRIVAL, StateTermStep.REACH);
        return gate.leave(
                submission,
                "STATE_SUBMISSION_SENT",
                new StateSubmissionStep.Entry(
                        StateSubmissionAction.DISPATCH, null, dispatch.on(), dispatch.reference(), null, null),
                Map.of("on", dispatch.on()));
    }

    @Transactional
    StateSubmissionView arrive(UUID id, StateSubmissionArrival arrival, String ifMatch) {
        StateSubmission submission = gate.enter(id, Permission.STATE_SUBMISSION_SEND, ifMatch);
        submission.arrive(submissions.facts(id), arrival, clock.today(), clock.now());
        if (submission.state() == StateSubmissionState.RECEIVED) {
            duties.done(submission, StateDebts.ARRIVAL);
            duties.owe(submission, StateDebts.FOLLOW, StateTermStep.APPRAISE);
        }
        return gate.leave(
                submission,
                "STATE_SUBMISSION_ARRIVED",
                new StateSubmissionStep.Entry(
                        StateSubmissionAction.ARRIVE, arrival.part(), arrival.on(), arrival.reference(), null, null),
                Map.of("part", arrival.part(), "on", arrival.on()));
    }

    @Transactional
    StateSubmissionView giveBack(UUID id, StateSubmissionReturn sent, String ifMatch) {
        StateSubmission submission = gate.enter(id, Permission.STATE_SUBMISSION_DRAFT, ifMatch);
        submission.giveBack(submissions.facts(id), sent, clock.today(), clock.now());
        documents.require(sent.documentId(), "/documentId");
        duties.noMore(submission);
        duties.owe(submission, StateDebts.MEND, StateTermStep.REACH);
        return gate.leave(
                submission,
                "STATE_SUBMISSION_RETURNED",
                new StateSubmissionStep.Entry(
                        StateSubmissionAction.RETURN,
                        null,
                        sent.on(),
                        sent.reference(),
                        sent.reason(),
                        sent.documentId()),
                Map.of("on", sent.on(), "reason", sent.reason()));
    }
}
