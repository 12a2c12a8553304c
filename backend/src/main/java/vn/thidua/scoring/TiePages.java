package vn.thidua.scoring;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.UnitRef;

/** What is told of a tie: that it is voted on, by how many, and once it is closed how. */
@Singleton
class TiePages {

    private final ScoringTies ties;
    private final RoundGate gate;
    private final UnitNames units;
    private final Actor actor;

    TiePages(ScoringTies ties, RoundGate gate, UnitNames units, Actor actor) {
        this.ties = ties;
        this.gate = gate;
        this.units = units;
        this.actor = actor;
    }

    TieView view(RoundRow round, UUID tieId) {
        return view(round, ties.find(tieId).orElseThrow());
    }

    List<TieView> of(RoundRow round) {
        return ties.of(round.id()).stream().map(tie -> view(round, tie)).toList();
    }

    private TieView view(RoundRow round, ScoringTies.Row tie) {
        Map<UUID, Boolean> voters = ties.voters(tie.id());
        List<UUID> own = tie.closed()
                ? List.of()
                : voters.entrySet().stream()
                        .filter(voter -> !voter.getValue() && actor.may(Permission.SCORE_SEND, voter.getKey()))
                        .map(Map.Entry::getKey)
                        .toList();
        Map<UUID, UnitRef> names = units.of(tie.units());
        return new TieView(
                tie.id(),
                tie.units().stream().map(names::get).toList(),
                tie.way(),
                tie.closed(),
                tie.ranks(),
                tie.women(),
                tie.counts(),
                (int) voters.values().stream().filter(voted -> voted).count(),
                voters.size(),
                List.copyOf(units.of(own).values()),
                !tie.closed() && gate.holder(round).may(Permission.SCORING_RUN, null),
                tie.openedAt());
    }
}
