package vn.thidua.scoring;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.RoleNames;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.lifecycle.Holder;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** Where every step on a round begins and ends. A round is there for whoever reaches one of its members; who runs it is asked of the cluster's head. */
@Singleton
class RoundGate {

    private final ScoringRounds rounds;
    private final RoundMembers members;
    private final Actor actor;
    private final Trail trail;

    RoundGate(ScoringRounds rounds, RoundMembers members, Actor actor, Trail trail) {
        this.rounds = rounds;
        this.members = members;
        this.actor = actor;
        this.trail = trail;
    }

    /** @throws Problem {@code NOT_FOUND} where no member is within reach */
    RoundRow readable(UUID id) {
        RoundRow row = rounds.row(id).orElseThrow(Problem::notFound);
        List<UUID> reached = members.of(id).stream()
                .map(ScoringMember::unitId)
                .filter(actor::reaches)
                .toList();
        if (reached.isEmpty()) {
            throw Problem.notFound();
        }
        if (reached.stream().noneMatch(unit -> actor.may(Permission.SCORING_READ, unit))) {
            throw notAllowed(Permission.SCORING_READ);
        }
        return row;
    }

    /** Of two who press at once the second waits, and then finds that it has changed. */
    ScoringRound enter(UUID id, Permission permission, String ifMatch) {
        RoundRow row = readable(id);
        requireRight(row, permission);
        ScoringRound round =
                rounds.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        Etag.check(ifMatch, round.version());
        return round;
    }

    /** The round of a card or a tie, kept still while that is changed. */
    ScoringRound held(UUID id) {
        return rounds.findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(Problem::notFound);
    }

    void requireRight(RoundRow row, Permission permission) {
        if (!holder(row).may(permission, null)) {
            throw notAllowed(permission);
        }
    }

    /** Who reads a thing and may not do this to it is told so. */
    Problem notAllowed(Permission permission) {
        return Problem.of(ProblemCode.NOT_ALLOWED, RoleNames.of(permission, actor.locale()));
    }

    /** Running it is asked of whoever heads the cluster, appraising it of the ministry. */
    Holder holder(RoundRow row) {
        return (permit, unit) -> actor.may(permit, permit == Permission.SCORE_APPRAISE ? row.ministryId() : row.home());
    }

    void leave(UUID roundId, String happening, Map<String, ?> content) {
        rounds.flush();
        RoundRow row = rounds.row(roundId).orElseThrow();
        trail.done(new Happening(happening, SubjectType.SCORING_ROUND, roundId, row.label(), row.home(), content));
    }
}
