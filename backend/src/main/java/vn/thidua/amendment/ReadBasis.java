package vn.thidua.amendment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.register.AwardItem;
import vn.thidua.register.DecidedAwards;

/** What an amendment of an award begins with: the way, the authority, and the awards beside it. */
@Singleton
class ReadBasis {

    private final DecidedAwards awards;
    private final Amending amending;
    private final Actor actor;

    ReadBasis(DecidedAwards awards, Amending amending, Actor actor) {
        this.awards = awards;
        this.amending = amending;
        this.actor = actor;
    }

    AmendmentBasis of(UUID awardId) {
        if (awardId == null) {
            throw Problem.invalid("?award", ViolationCode.REQUIRED);
        }
        AwardItem award = awards.ofIds(List.of(awardId), actor.locale()).stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        actor.require(Permission.AWARD_READ, award.unit().id());
        Amending.Basis basis = amending.of(award)
                .orElseThrow(() -> Problem.invalid(
                        "?award", ViolationCode.NOT_OURS, award.decision().authority()));
        actor.require(Permission.DECISION_READ, basis.unit().id());
        return new AmendmentBasis(basis.way(), basis.unit(), basis.symbol(), basis.decision(), beside(award));
    }

    private List<AwardItem> beside(AwardItem award) {
        return awards.beside(award, actor.locale()).stream()
                .filter(other -> actor.may(Permission.AWARD_READ, other.unit().id()))
                .toList();
    }
}
