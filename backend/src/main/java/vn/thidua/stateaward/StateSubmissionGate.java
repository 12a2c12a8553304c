package vn.thidua.stateaward;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;

/** Where every step on a submission begins and ends: may this person, have they seen the newest; then the step is kept, and the trail. */
@Singleton
class StateSubmissionGate {

    private final StateSubmissions submissions;
    private final StateSubmissionPages pages;
    private final BusinessClock clock;
    private final Actor actor;
    private final Trail trail;

    StateSubmissionGate(
            StateSubmissions submissions, StateSubmissionPages pages, BusinessClock clock, Actor actor, Trail trail) {
        this.submissions = submissions;
        this.pages = pages;
        this.clock = clock;
        this.actor = actor;
        this.trail = trail;
    }

    /** The submission, locked: of two who press at once the second waits, and then finds that it has changed. */
    StateSubmission enter(UUID id, Permission permission, String ifMatch) {
        StateSubmission submission =
                submissions.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        actor.require(permission, submission.unitId());
        Etag.check(ifMatch, submission.version());
        return submission;
    }

    /** Keeps the step among the submission's own, then leaves. */
    StateSubmissionView leave(
            StateSubmission submission, String happening, StateSubmissionStep.Entry step, Map<String, ?> content) {
        submissions.flush();
        submissions.addStep(submission.id(), step, actor.accountId(), clock.now());
        return leave(submission, happening, content);
    }

    /** Writes what was done and answers with the page as it now is. */
    StateSubmissionView leave(StateSubmission submission, String happening, Map<String, ?> content) {
        submissions.flush();
        trail.done(new Happening(
                happening,
                SubjectType.STATE_SUBMISSION,
                submission.id(),
                submission.label(),
                submission.unitId(),
                content));
        return pages.view(submission.id());
    }
}
