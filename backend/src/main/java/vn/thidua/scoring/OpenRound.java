package vn.thidua.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Begins a cluster's scoring of a year: who takes part, who scores whom, and what each owes. */
@ApplicationScoped
class OpenRound {

    private final ScoringRounds rounds;
    private final ScoreSheets sheets;
    private final RoundMembers members;
    private final ScoreCards cards;
    private final Automatic automatic;
    private final RoundDuties duties;
    private final RoundGate gate;
    private final RoundPages pages;
    private final Actor actor;
    private final BusinessClock clock;

    OpenRound(
            ScoringRounds rounds,
            ScoreSheets sheets,
            RoundMembers members,
            ScoreCards cards,
            Automatic automatic,
            RoundDuties duties,
            RoundGate gate,
            RoundPages pages,
            Actor actor,
            BusinessClock clock) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.members = members;
        this.cards = cards;
        this.automatic = automatic;
        this.duties = duties;
        this.gate = gate;
        this.pages = pages;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    RoundView open(RoundOpening opening) {
        ScoringRounds.Place place = rounds.place(opening.clusterId(), opening.year())
                .orElseThrow(() -> Problem.invalid("/clusterId", ViolationCode.NOT_FOUND));
        actor.require(Permission.SCORING_RUN, place.home());
        checkSheet(opening, place);
        opening.days().check("/days");
        return pages.view(opened(opening, actor.accountId()));
    }

    private void checkSheet(RoundOpening opening, ScoringRounds.Place place) {
        boolean fits = sheets.findByIdOptional(opening.sheetId())
                .filter(sheet -> sheet.state() == SheetState.ISSUED && sheet.year() == opening.year())
                .filter(sheet -> sheet.unitId().equals(place.ministryId()))
                .filter(sheet -> sheet.clusterId() == null || sheet.clusterId().equals(opening.clusterId()))
                .isPresent();
        if (!fits) {
            throw Problem.invalid("/sheetId", ViolationCode.NOT_FOUND);
        }
    }

    /** @param by null at a first start */
    UUID opened(RoundOpening opening, UUID by) {
        List<ScoringMember> standing = members.standing(opening.clusterId(), opening.year());
        if (standing.stream().filter(ScoringMember::ranked).count() < 2) {
            throw Problem.invalid("/clusterId", ViolationCode.NOT_READY);
        }
        ScoringRound round = ScoringRound.open(opening, by, clock.now());
        rounds.persistAndFlush(round);
        members.add(round.id(), standing);
        List<UUID> ranked = members.ranked(round.id());
        members.replacePeers(round.id(), Rotation.of(ranked, opening.peersEach()));
        ranked.forEach(unit -> cards.persist(ScoreCard.of(round.id(), unit, Stage.SELF, unit, clock.now())));
        cards.flush();
        automatic.compute(round.id(), round.year(), sheets.tree(round.sheetId()), ranked);
        duties.opened(rounds.row(round.id()).orElseThrow(), ranked);
        gate.leave(
                round.id(),
                "SCORING_ROUND_OPENED",
                Map.of("members", ranked.size(), "left", standing.size() - ranked.size(), "sheet", round.sheetId()));
        return round.id();
    }
}
