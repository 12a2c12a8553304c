package vn.thidua.stateaward;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;

/** Puts together what the page of one submission says, for whoever asks. */
@Singleton
class StateSubmissionPages {

    private final StateSubmissions submissions;
    private final StateTerms terms;
    private final Actor actor;

    StateSubmissionPages(StateSubmissions submissions, StateTerms terms, Actor actor) {
        this.submissions = submissions;
        this.terms = terms;
        this.actor = actor;
    }

    StateSubmissionView view(UUID id) {
        StateSubmissionRow row = submissions.row(id).orElseThrow(Problem::notFound);
        actor.require(Permission.STATE_SUBMISSION_READ, row.unit().id());
        return new StateSubmissionView(
                row.id(),
                row.title(),
                row.unit(),
                row.authority(),
                row.state(),
                row.number(),
                row.signedOn(),
                row.sentOn(),
                row.paperOn(),
                row.fileOn(),
                row.receivedOn(),
                row.returnedOn(),
                row.returnedBecause(),
                row.decision(),
                row.handedOverOn(),
                submissions.lines(id, actor.locale()),
                terms.of(row, actor.locale()),
                submissions.steps(id),
                row.createdAt(),
                row.updatedAt(),
                StateSubmissionLifecycle.LIFECYCLE.actions(
                        submissions.facts(id), row.state(), actor, row.unit().id(), actor.locale()),
                row.version());
    }
}
