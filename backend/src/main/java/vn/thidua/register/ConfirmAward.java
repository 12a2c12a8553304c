package vn.thidua.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Ids;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** Somebody stands at the counter and asks for a paper about an old award: one step, recorded, to be checked by its code ever after. */
@ApplicationScoped
class ConfirmAward {

    private final Awards awards;
    private final AwardConfirmations confirmations;
    private final Actor actor;
    private final Trail trail;
    private final Jdbi jdbi;

    ConfirmAward(Awards awards, AwardConfirmations confirmations, Actor actor, Trail trail, Jdbi jdbi) {
        this.awards = awards;
        this.confirmations = confirmations;
        this.actor = actor;
        this.trail = trail;
        this.jdbi = jdbi;
    }

    @Transactional
    AwardConfirmation confirm(UUID awardId, AwardConfirmationRequest request) {
        AwardItem award =
                awards.find(awardId, actor.locale()).map(Awards.Found::award).orElseThrow(Problem::notFound);
        actor.require(Permission.AWARD_CONFIRM, award.unit().id());
        if (awards.findPublic(awardId, actor.locale()).isEmpty()) {
            // Nobody could check the paper: its decision is not public yet.
            throw Problem.of(ProblemCode.WRONG_STATE, "SIGNED", "CONFIRM");
        }
        UUID id = Ids.next();
        UUID issuer = issuer(award.unit().id());
        confirmations.add(id, award, issuer, request, actor.accountId());
        AwardConfirmation confirmation = confirmations.find(id, actor.locale()).orElseThrow();
        trail.done(new Happening(
                "AWARD_CONFIRMED",
                SubjectType.AWARD,
                awardId,
                award.recipient().name(),
                award.unit().id(),
                // Who asked stands in the paper alone: the trail of an award has more readers.
                Map.of("number", confirmation.number(), "confirmationId", id)));
        return confirmation;
    }

    /** The unit whose role lets them: it stands at the head of the paper. */
    private UUID issuer(UUID awardUnit) {
        return jdbi.withHandle(handle -> handle.createQuery("select root_id from unit_reach where unit_id = :unit"
                        + " and root_id = any(:roots) order by root_id limit 1")
                .bind("unit", awardUnit)
                .bindArray("roots", UUID.class, (Object[])
                        actor.scope(Permission.AWARD_CONFIRM).roots())
                .mapTo(UUID.class)
                .one());
    }

    AwardConfirmation read(UUID id) {
        AwardConfirmation confirmation = confirmations.find(id, actor.locale()).orElseThrow(Problem::notFound);
        actor.require(
                Permission.AWARD_CONFIRMATION_READ, confirmation.award().unit().id());
        return confirmation;
    }

    Page<AwardConfirmation> ofAward(UUID awardId, PageRequest page) {
        AwardItem award =
                awards.find(awardId, actor.locale()).map(Awards.Found::award).orElseThrow(Problem::notFound);
        actor.require(Permission.AWARD_CONFIRMATION_READ, award.unit().id());
        return confirmations.ofAward(awardId, page, actor.locale());
    }
}
