package vn.thidua.amendment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.text.Messages;
import vn.thidua.register.AwardDeeds;
import vn.thidua.register.AwardItem;
import vn.thidua.register.AwardStanding;

/** Tells an award's page which amendment can be begun of it, or why none. */
@Singleton
class AwardAmendments implements AwardDeeds {

    private final Amending amending;
    private final Amendments amendments;
    private final Actor actor;

    AwardAmendments(Amending amending, Amendments amendments, Actor actor) {
        this.amending = amending;
        this.amendments = amendments;
        this.actor = actor;
    }

    @Override
    public List<ActionView> of(AwardItem award) {
        if (!actor.mayAnywhere(Permission.DECISION_DRAFT)) {
            return List.of();
        }
        Optional<Amending.Basis> basis = amending.of(award);
        UUID unit = basis.map(found -> found.unit().id()).orElse(award.unit().id());
        if (!actor.may(Permission.DECISION_DRAFT, unit)) {
            return List.of();
        }
        String because = because(award, basis);
        Stream<String> actions = award.standing() == AwardStanding.REVOKED
                ? Stream.of("RESTORE")
                : Stream.of("REVOKE", "CORRECT", "ANNUL");
        // What holds for all of them is said once.
        return actions.limit(because == null ? Integer.MAX_VALUE : 1)
                .map(action -> new ActionView(action, because == null, because))
                .toList();
    }

    private String because(AwardItem award, Optional<Amending.Basis> basis) {
        if (basis.isEmpty()) {
            return Messages.DOMAIN.text(
                    actor.locale(),
                    "condition.AMENDMENT_FOREIGN",
                    award.decision().authority());
        }
        return amendments.isOpen(award.id()) ? Messages.DOMAIN.text(actor.locale(), "condition.AMENDMENT_OPEN") : null;
    }
}
