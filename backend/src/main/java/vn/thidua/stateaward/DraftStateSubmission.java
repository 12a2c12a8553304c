package vn.thidua.stateaward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Begins a submission, or lets its draft go. */
@ApplicationScoped
class DraftStateSubmission {

    private final StateSubmissions submissions;
    private final StateSubmissionGate gate;
    private final StateCandidates candidates;
    private final StateDuties duties;
    private final Actor actor;
    private final BusinessClock clock;

    DraftStateSubmission(
            StateSubmissions submissions,
            StateSubmissionGate gate,
            StateCandidates candidates,
            StateDuties duties,
            Actor actor,
            BusinessClock clock) {
        this.submissions = submissions;
        this.gate = gate;
        this.candidates = candidates;
        this.duties = duties;
        this.actor = actor;
        this.clock = clock;
    }

    /** Only a ministry submits to those above it. */
    @Transactional
    StateSubmissionView begin(StateSubmissionDraft draft) {
        actor.require(Permission.STATE_SUBMISSION_DRAFT, draft.unitId());
        if (!submissions.isMinistry(draft.unitId())) {
            throw Problem.invalid("/unitId", ViolationCode.NOT_OF_THIS_KIND);
        }
        candidates.check(draft);
        StateSubmission submission = StateSubmission.draft(draft, actor.accountId(), clock.now());
        submissions.persistAndFlush(submission);
        submissions.addLines(submission.id(), draft.nominationIds());
        duties.owe(submission, StateDebts.SEND, StateTermStep.REACH);
        return gate.leave(
                submission,
                "STATE_SUBMISSION_DRAFTED",
                Map.of("authority", draft.authority(), "nominationIds", draft.nominationIds()));
    }

    @Transactional
    StateSubmissionView discard(UUID id, String ifMatch) {
        StateSubmission submission = gate.enter(id, Permission.STATE_SUBMISSION_DRAFT, ifMatch);
        submission.discard(submissions.facts(id), clock.now());
        submissions.flush();
        submissions.dropLines(id);
        duties.noMore(submission);
        return gate.leave(submission, "STATE_SUBMISSION_DISCARDED", Map.of());
    }
}
