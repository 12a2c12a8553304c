package vn.thidua.provincial;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;

/** Puts together what the page of one province's decision says, for whoever asks. */
@Singleton
class ProvincialPages {

    private final ProvincialDecisions decisions;
    private final Actor actor;

    ProvincialPages(ProvincialDecisions decisions, Actor actor) {
        this.decisions = decisions;
        this.actor = actor;
    }

    ProvincialView view(UUID id) {
        ProvincialView row = decisions.row(id).orElseThrow(Problem::notFound);
        actor.require(Permission.PROVINCIAL_DECISION_READ, row.unit().id());
        return new ProvincialView(
                row.id(),
                row.unit(),
                row.number(),
                row.decidedOn(),
                row.authority(),
                row.signer(),
                row.document(),
                row.note(),
                row.state(),
                row.returnedBecause(),
                row.enteredBy(),
                row.enteredAt(),
                row.confirmedBy(),
                row.confirmedAt(),
                decisions.lines(id, actor.locale()),
                ProvincialLifecycle.LIFECYCLE.actions(
                        null, row.state(), actor, row.unit().id(), actor.locale()),
                row.version());
    }
}
