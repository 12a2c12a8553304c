package vn.thidua.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Takes a round from stage to stage. It waits for nobody: what is missing then is a finding. */
@ApplicationScoped
@Transactional
class RunRound {

    private final RoundGate gate;
    private final RoundMembers members;
    private final ScoringRounds rounds;
    private final ScoreSheets sheets;
    private final ScoreCards cards;
    private final StageCards stages;
    private final CardCheck check;
    private final Automatic automatic;
    private final RoundDuties duties;
    private final RoundPages pages;
    private final RankFacts facts;
    private final Actor actor;
    private final BusinessClock clock;

    RunRound(
            RoundGate gate,
            RoundMembers members,
            ScoringRounds rounds,
            ScoreSheets sheets,
            ScoreCards cards,
            StageCards stages,
            CardCheck check,
            Automatic automatic,
            RoundDuties duties,
            RoundPages pages,
            RankFacts facts,
            Actor actor,
            BusinessClock clock) {
        this.gate = gate;
        this.members = members;
        this.rounds = rounds;
        this.sheets = sheets;
        this.cards = cards;
        this.stages = stages;
        this.check = check;
        this.automatic = automatic;
        this.duties = duties;
        this.pages = pages;
        this.facts = facts;
        this.actor = actor;
        this.clock = clock;
    }

    RoundView assign(UUID id, PeersDraft draft, String ifMatch) {
        ScoringRound round = gate.enter(id, Permission.SCORING_RUN, ifMatch);
        round.take(RoundAction.ASSIGN, RoundFacts.NOT_ASKED, clock.now());
        checkPeers(draft.peers(), new HashSet<>(members.ranked(id)));
        members.replacePeers(id, draft.peers());
        gate.leave(id, "SCORING_PEERS_ASSIGNED", Map.of("peers", draft.peers()));
        return pages.view(id);
    }

    private static void checkPeers(List<PeerAssignment> peers, Set<UUID> ranked) {
        List<Violation> violations = new ArrayList<>();
        Set<PeerAssignment> seen = new HashSet<>();
        for (int i = 0; i < peers.size(); i++) {
            PeerAssignment peer = peers.get(i);
            if (peer.scorerId().equals(peer.unitId())) {
                violations.add(Violation.at("/peers/" + i + "/unitId", ViolationCode.OWN_SCORE));
            }
            if (!ranked.contains(peer.scorerId())) {
                violations.add(Violation.at("/peers/" + i + "/scorerId", ViolationCode.NOT_A_MEMBER));
            }
            if (!ranked.contains(peer.unitId())) {
                violations.add(Violation.at("/peers/" + i + "/unitId", ViolationCode.NOT_A_MEMBER));
            }
            if (!seen.add(peer)) {
                violations.add(Violation.at("/peers/" + i, ViolationCode.DUPLICATE));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    RoundView plan(UUID id, RoundDays days, String ifMatch) {
        ScoringRound round = gate.enter(id, Permission.SCORING_RUN, ifMatch);
        days.check("");
        round.plan(days, clock.now());
        gate.leave(id, "SCORING_ROUND_PLANNED", Map.of("days", days));
        duties.planned(rounds.row(id).orElseThrow());
        return pages.view(id);
    }

    RoundView exclude(UUID id, MemberExclusion exclusion, String ifMatch) {
        ScoringRound round = gate.enter(id, Permission.SCORING_RUN, ifMatch);
        round.take(RoundAction.EXCUSE, RoundFacts.NOT_ASKED, clock.now());
        List<UUID> ranked = members.ranked(id);
        if (!ranked.contains(exclusion.unitId())) {
            throw Problem.invalid("/unitId", ViolationCode.NOT_A_MEMBER);
        }
        if (ranked.size() <= 2) {
            throw Problem.invalid("/unitId", ViolationCode.NOT_READY);
        }
        members.exclude(id, exclusion);
        duties.excused(id, exclusion.unitId());
        gate.leave(id, "SCORING_MEMBER_EXCUSED", Map.of("after", exclusion));
        return pages.view(id);
    }

    RoundView beginCross(UUID id, String ifMatch) {
        ScoringRound round = gate.enter(id, Permission.SCORING_RUN, ifMatch);
        List<PeerAssignment> peers = members.peers(id);
        round.take(RoundAction.BEGIN_CROSS, facts(id, peers), clock.now());
        peers.forEach(peer -> stages.add(id, peer.unitId(), Stage.PEER, peer.scorerId()));
        gate.leave(id, "SCORING_CROSS_BEGUN", Map.of("peers", peers.size()));
        duties.crossing(
                rounds.row(id).orElseThrow(),
                peers.stream().map(PeerAssignment::scorerId).distinct().toList());
        return pages.view(id);
    }

    private RoundFacts facts(UUID id, List<PeerAssignment> peers) {
        Set<UUID> scored = new HashSet<>();
        peers.forEach(peer -> scored.add(peer.unitId()));
        return new RoundFacts(scored.containsAll(members.ranked(id)));
    }

    /** What was computed is computed for the last time; the meeting starts from what was given before it. */
    RoundView beginMeeting(UUID id, String ifMatch) {
        ScoringRound round = gate.enter(id, Permission.SCORING_RUN, ifMatch);
        round.take(RoundAction.BEGIN_MEETING, RoundFacts.NOT_ASKED, clock.now());
        CriterionTree tree = sheets.tree(round.sheetId());
        automatic.compute(id, round.year(), tree, members.ranked(id));
        stages.startFrom(round, Stage.GROUP, rounds.row(id).orElseThrow().home());
        gate.leave(id, "SCORING_MEETING_BEGUN", Map.of());
        duties.meeting(rounds.row(id).orElseThrow());
        return pages.view(id);
    }

    /** @throws Problem {@code INVALID} with every score that the meeting changed without saying why */
    RoundView sendToAppraisal(UUID id, String ifMatch) {
        ScoringRound round = gate.enter(id, Permission.SCORING_RUN, ifMatch);
        round.take(RoundAction.SEND_TO_APPRAISAL, RoundFacts.NOT_ASKED, clock.now());
        finish(round, Stage.GROUP);
        stages.startFrom(round, Stage.APPRAISAL, rounds.row(id).orElseThrow().ministryId());
        gate.leave(id, "SCORING_SENT_TO_APPRAISAL", Map.of());
        duties.appraising(rounds.row(id).orElseThrow());
        return pages.view(id);
    }

    RoundView close(UUID id, String ifMatch) {
        ScoringRound round = gate.enter(id, Permission.SCORE_APPRAISE, ifMatch);
        round.take(RoundAction.CLOSE, RoundFacts.NOT_ASKED, clock.now());
        finish(round, Stage.APPRAISAL);
        List<RankedMember> ranking = pages.ranking(id);
        facts.record(rounds.row(id).orElseThrow(), ranking);
        gate.leave(id, "SCORING_ROUND_CLOSED", Map.of("ranking", ranking));
        duties.closed(id);
        return pages.view(id);
    }

    private void finish(ScoringRound round, Stage stage) {
        CriterionTree tree = sheets.tree(round.sheetId());
        Set<UUID> ranked = new HashSet<>(members.ranked(round.id()));
        List<ScoreCard> open = cards.of(round.id(), stage).stream()
                .filter(card -> ranked.contains(card.unitId()))
                .toList();
        List<Violation> violations = check.unexplained(round, stage, tree, open);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        open.forEach(card -> card.send(actor.accountId(), clock.today(), clock.now()));
        cards.flush();
    }
}
