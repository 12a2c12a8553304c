package vn.thidua.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/**
 * Tells members with the same total apart: by the law's preference where it can, else by a secret ballot in which each member that is scored has one paper.
 * What was cast is in no answer, no event and no trail.
 */
@ApplicationScoped
@Transactional
class SettleTie {

    private final RoundGate gate;
    private final RoundMembers members;
    private final ScoringTies ties;
    private final TiePages pages;
    private final RoundPages rounds;
    private final Actor actor;
    private final BusinessClock clock;

    SettleTie(
            RoundGate gate,
            RoundMembers members,
            ScoringTies ties,
            TiePages pages,
            RoundPages rounds,
            Actor actor,
            BusinessClock clock) {
        this.gate = gate;
        this.members = members;
        this.ties = ties;
        this.pages = pages;
        this.rounds = rounds;
        this.actor = actor;
        this.clock = clock;
    }

    RoundView settle(UUID roundId, TieDraft draft, String ifMatch) {
        ScoringRound round = gate.enter(roundId, Permission.SCORING_RUN, ifMatch);
        round.take(RoundAction.SETTLE_TIE, RoundFacts.NOT_ASKED, clock.now());
        checkTied(roundId, draft);
        List<List<UUID>> preferred = preferred(draft);
        boolean decided = preferred.size() > 1;
        UUID tie = ties.add(
                roundId,
                draft.unitIds(),
                decided ? TieWay.PREFERENCE : TieWay.BALLOT,
                draft.women(),
                decided ? preferred : null,
                clock.now());
        if (!decided) {
            ties.addVoters(tie, members.ranked(roundId));
        }
        gate.leave(
                roundId,
                decided ? "SCORING_TIE_SETTLED" : "SCORING_TIE_BALLOT_OPENED",
                Map.of("units", draft.unitIds(), "women", draft.women()));
        return rounds.view(roundId);
    }

    /** All of those who share a total, and no others. */
    private void checkTied(UUID roundId, TieDraft draft) {
        Set<UUID> asked = new HashSet<>(draft.unitIds());
        Map<Integer, Set<UUID>> tied = new HashMap<>();
        rounds.ranking(roundId).stream()
                .filter(RankedMember::tied)
                .forEach(member -> tied.computeIfAbsent(member.rank(), rank -> new HashSet<>())
                        .add(member.unit().id()));
        if (asked.size() != draft.unitIds().size() || !tied.containsValue(asked)) {
            throw Problem.invalid("/unitIds", ViolationCode.NOT_READY);
        }
        if (!Collections.disjoint(ties.unitsInOpen(roundId), asked)) {
            throw Problem.of(ProblemCode.ALREADY_EXISTS);
        }
        for (int i = 0; i < draft.women().size(); i++) {
            TieDraft.Women one = draft.women().get(i);
            if (!asked.contains(one.unitId())) {
                throw Problem.invalid("/women/" + i + "/unitId", ViolationCode.NOT_FOUND);
            }
            if (one.women() > one.total()) {
                throw Problem.invalid("/women/" + i + "/women", ViolationCode.OUT_OF_RANGE, "0–" + one.total());
            }
        }
    }

    /** Those whom the law prefers before the others; all in one where it prefers all or none, or does not know of all. */
    private static List<List<UUID>> preferred(TieDraft draft) {
        Map<UUID, TieDraft.Women> known = new HashMap<>();
        draft.women().forEach(one -> known.put(one.unitId(), one));
        if (!known.keySet().containsAll(draft.unitIds())) {
            return List.of(draft.unitIds());
        }
        List<UUID> first = draft.unitIds().stream()
                .filter(unit -> known.get(unit).meetsPreference())
                .toList();
        List<UUID> others = draft.unitIds().stream()
                .filter(unit -> !known.get(unit).meetsPreference())
                .toList();
        return first.isEmpty() || others.isEmpty() ? List.of(draft.unitIds()) : List.of(first, others);
    }

    /** No trail tells of it: whoever read the times of trails would read who voted when. */
    TieView cast(UUID tieId, TiePaper paper) {
        ScoringTies.Row tie = ties.find(tieId).orElseThrow(Problem::notFound);
        RoundRow row = gate.readable(tie.roundId());
        if (!ties.voters(tieId).containsKey(paper.voterId()) || !actor.reaches(paper.voterId())) {
            throw Problem.invalid("/voterId", ViolationCode.NOT_FOUND);
        }
        if (!actor.may(Permission.SCORE_SEND, paper.voterId())) {
            throw gate.notAllowed(Permission.SCORE_SEND);
        }
        if (!tie.units().contains(paper.choiceId())) {
            throw Problem.invalid("/choiceId", ViolationCode.NOT_FOUND);
        }
        if (tie.closed()) {
            throw Problem.of(ProblemCode.BALLOT_NOT_OPEN);
        }
        if (!ties.mark(tieId, paper.voterId())) {
            throw Problem.of(ProblemCode.ALREADY_VOTED);
        }
        if (!ties.put(tieId, paper.choiceId())) {
            throw Problem.of(ProblemCode.BALLOT_NOT_OPEN);
        }
        return pages.view(row, tieId);
    }

    TieView close(UUID tieId) {
        ScoringTies.Row tie = ties.find(tieId).orElseThrow(Problem::notFound);
        RoundRow row = gate.readable(tie.roundId());
        gate.requireRight(row, Permission.SCORING_RUN);
        ScoringRound round = gate.held(tie.roundId());
        RoundLifecycle.LIFECYCLE.take(RoundFacts.NOT_ASKED, round.state(), RoundAction.SETTLE_TIE);
        if (tie.closed()) {
            throw Problem.of(ProblemCode.BALLOT_NOT_OPEN);
        }
        List<TieCount> counts = counted(tie, ties.choices(tieId));
        ties.close(tieId, ranks(counts), counts, clock.now());
        gate.leave(tie.roundId(), "SCORING_TIE_BALLOT_CLOSED", Map.of("units", tie.units(), "counts", counts));
        return pages.view(row, tieId);
    }

    private static List<TieCount> counted(ScoringTies.Row tie, List<UUID> choices) {
        return tie.units().stream()
                .map(unit -> new TieCount(
                        unit, (int) choices.stream().filter(unit::equals).count()))
                .sorted(Comparator.comparingInt(TieCount::votes).reversed())
                .toList();
    }

    /** Those with the same number of votes are equal still. */
    private static List<List<UUID>> ranks(List<TieCount> counts) {
        TreeMap<Integer, List<UUID>> byVotes = new TreeMap<>(Comparator.reverseOrder());
        counts.forEach(count -> byVotes.computeIfAbsent(count.votes(), votes -> new ArrayList<>())
                .add(count.unitId()));
        return List.copyOf(byVotes.values());
    }
}
