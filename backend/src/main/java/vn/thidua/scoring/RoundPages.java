package vn.thidua.scoring;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.access.Actor;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.time.BusinessClock;

/** Puts together what the page of a round says, for whoever asks. */
@Singleton
class RoundPages {

    private final RoundGate gate;
    private final RoundMembers members;
    private final ScoreSheets sheets;
    private final ScoreCards cards;
    private final Scores scores;
    private final ScoringTies ties;
    private final UnitNames units;
    private final Findings findings;
    private final RoundNominations nominations;
    private final Actor actor;
    private final BusinessClock clock;

    RoundPages(
            RoundGate gate,
            RoundMembers members,
            ScoreSheets sheets,
            ScoreCards cards,
            Scores scores,
            ScoringTies ties,
            UnitNames units,
            Findings findings,
            RoundNominations nominations,
            Actor actor,
            BusinessClock clock) {
        this.gate = gate;
        this.members = members;
        this.sheets = sheets;
        this.cards = cards;
        this.scores = scores;
        this.ties = ties;
        this.units = units;
        this.findings = findings;
        this.nominations = nominations;
        this.actor = actor;
        this.clock = clock;
    }

    RoundView view(UUID id) {
        RoundRow round = gate.readable(id);
        List<ScoringMember> standing = members.of(id);
        List<PeerAssignment> peers = members.peers(id);
        List<ScoreCards.Row> rows = cards.rows(id);
        Map<UUID, UnitRef> names = units.of(named(standing));
        List<Ranking.Scored> scored = scored(round, standing, names);
        List<RoundMemberView> views = standing.stream()
                .map(member -> member(round, member, names, rows, scored))
                .toList();
        return new RoundView(
                id,
                round.cluster(),
                round.year(),
                new SheetRef(round.sheetId(), round.sheetTitle(), round.example()),
                round.newerSheetId(),
                round.state(),
                round.lead(),
                round.days(),
                views,
                peers.stream()
                        .map(peer -> new PeerView(names.get(peer.scorerId()), names.get(peer.unitId())))
                        .toList(),
                findings.of(round, views, ranking(scored, id), actor.locale()),
                nominations.of(id, actor.locale()),
                mayScore(round, rows),
                round.updatedAt(),
                RoundLifecycle.LIFECYCLE.actions(
                        facts(standing, peers), round.state(), gate.holder(round), round.home(), actor.locale()),
                round.version());
    }

    private static List<UUID> named(List<ScoringMember> standing) {
        return standing.stream()
                .flatMap(member -> Stream.of(member.unitId(), member.heirId()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static RoundFacts facts(List<ScoringMember> standing, List<PeerAssignment> peers) {
        return new RoundFacts(standing.stream()
                .filter(ScoringMember::ranked)
                .allMatch(
                        member -> peers.stream().anyMatch(peer -> peer.unitId().equals(member.unitId()))));
    }

    private List<Stage> mayScore(RoundRow round, List<ScoreCards.Row> rows) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.isOpen(round.state()))
                .filter(stage -> rows.stream().anyMatch(row -> row.stage() == stage && mayScore(round, row)))
                .toList();
    }

    private boolean mayScore(RoundRow round, ScoreCards.Row row) {
        return row.stage().isSent()
                ? actor.may(row.stage().permission(), row.scorer().id())
                : gate.holder(round).may(row.stage().permission(), null);
    }

    private RoundMemberView member(
            RoundRow round,
            ScoringMember member,
            Map<UUID, UnitRef> names,
            List<ScoreCards.Row> rows,
            List<Ranking.Scored> scored) {
        List<ScoreCards.Row> own = rows.stream()
                .filter(row -> row.unit().id().equals(member.unitId()))
                .toList();
        return new RoundMemberView(
                names.get(member.unitId()),
                member.ranked(),
                member.leftOn(),
                names.get(member.heirId()),
                member.reason(),
                statuses(round, own, Stage.SELF).stream().findFirst().orElse(null),
                statuses(round, own, Stage.PEER),
                scored.stream()
                        .filter(one -> one.unit().id().equals(member.unitId()))
                        .map(Ranking.Scored::totals)
                        .findFirst()
                        .orElse(null));
    }

    private List<CardStatus> statuses(RoundRow round, List<ScoreCards.Row> rows, Stage stage) {
        return rows.stream()
                .filter(row -> row.stage() == stage)
                .map(row -> new CardStatus(row.id(), row.scorer(), row.state(), row.sentOn(), late(round, row)))
                .toList();
    }

    private boolean late(RoundRow round, ScoreCards.Row row) {
        LocalDate done = row.sentOn() == null ? clock.today() : row.sentOn();
        return done.isAfter(row.stage().dueOn(round.days()));
    }

    List<RankedMember> ranking(UUID id) {
        RoundRow round = gate.readable(id);
        List<ScoringMember> standing = members.of(id);
        return ranking(scored(round, standing, units.of(named(standing))), id);
    }

    private List<RankedMember> ranking(List<Ranking.Scored> scored, UUID id) {
        return Ranking.of(
                scored,
                ties.of(id).stream()
                        .filter(ScoringTies.Row::closed)
                        .map(ScoringTies.Row::settled)
                        .toList());
    }

    private List<Ranking.Scored> scored(RoundRow round, List<ScoringMember> standing, Map<UUID, UnitRef> names) {
        CriterionTree tree = sheets.tree(round.sheetId());
        Map<UUID, Map<UUID, Given>> given = scores.given(round.id());
        List<Ranking.Scored> scored = new ArrayList<>();
        standing.stream().filter(ScoringMember::ranked).forEach(member -> {
            Map<UUID, Given> own = given.getOrDefault(member.unitId(), Map.of());
            scored.add(new Ranking.Scored(
                    names.get(member.unitId()),
                    Reckoning.of(
                            tree,
                            leaf -> own.containsKey(leaf.id())
                                    ? own.get(leaf.id()).counted()
                                    : null)));
        });
        return scored;
    }
}
