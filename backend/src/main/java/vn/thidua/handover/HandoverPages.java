package vn.thidua.handover;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.dossier.HeldNominations;
import vn.thidua.platform.Standing;
import vn.thidua.platform.problem.Problem;

/** Puts together what the page of one part says, for whoever asks. */
@Singleton
class HandoverPages {

    private final HandoverDues dues;
    private final HandoverReceipts receipts;
    private final HeldNominations held;
    private final Actor actor;

    HandoverPages(HandoverDues dues, HandoverReceipts receipts, HeldNominations held, Actor actor) {
        this.dues = dues;
        this.receipts = receipts;
        this.held = held;
        this.actor = actor;
    }

    HandoverView view(UUID id) {
        HandoverDues.Found found = dues.find(id, actor.locale()).orElseThrow(Problem::notFound);
        actor.require(Permission.HANDOVER_READ, found.keeper().id());
        HandoverItem due = found.item();
        return new HandoverView(
                due,
                found.keeper(),
                found.citation(),
                found.standing() == null ? null : Standing.valueOf(found.standing()),
                found.termCitation(),
                due.part() == HandoverPart.MONEY
                        ? held.of(List.of(due.nominationId()), actor.locale()).get(due.nominationId())
                        : null,
                receipts.of(id),
                HandoverLifecycle.LIFECYCLE.actions(
                        null, due.state(), actor, found.keeper().id(), actor.locale()),
                due.version());
    }
}
