package vn.thidua.scoring;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Obligations;
import vn.thidua.organization.Units;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;
import vn.thidua.platform.time.BusinessClock;

/**
 * {@code demonstration/score-sheet.csv} and {@code demonstration/scores.csv}: a frame that is an example, since the ministry's own criteria were not at hand; a
 * cluster that is at its meeting, and a block that has just begun.
 */
@Singleton
class ScoringFirstStart implements FirstStart {

    private static final String SHEET = "demonstration/score-sheet.csv";
    private static final String SCORES = "demonstration/scores.csv";
    private static final int YEAR = 2024;
    private static final RoundDays EARLY = days("2024-11-15", "2024-11-22", "2024-12-06", "2024-12-20");
    private static final RoundDays LATER = days("2024-12-06", "2024-12-12", "2024-12-18", "2024-12-27");

    private final ScoreSheets sheets;
    private final OpenRound opening;
    private final ScoringRounds rounds;
    private final RoundMembers members;
    private final ScoreCards cards;
    private final StageCards stages;
    private final Scores scores;
    private final RoundDuties duties;
    private final Obligations obligations;
    private final Units units;
    private final BusinessClock clock;
    private final Jdbi jdbi;

    ScoringFirstStart(
            ScoreSheets sheets,
            OpenRound opening,
            ScoringRounds rounds,
            RoundMembers members,
            ScoreCards cards,
            StageCards stages,
            Scores scores,
            RoundDuties duties,
            Obligations obligations,
            Units units,
            BusinessClock clock,
            Jdbi jdbi) {
        this.sheets = sheets;
        this.opening = opening;
        this.rounds = rounds;
        this.members = members;
        this.cards = cards;
        this.stages = stages;
        this.scores = scores;
        this.duties = duties;
        this.obligations = obligations;
        this.units = units;
        this.clock = clock;
        this.jdbi = jdbi;
    }

    private static RoundDays days(String self, String cross, String meeting, String appraise) {
        return new RoundDays(
                LocalDate.parse(self), LocalDate.parse(cross), LocalDate.parse(meeting), LocalDate.parse(appraise));
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public String name() {
        return "demonstration-scoring";
    }

    @Override
    public boolean demonstration() {
        return true;
    }

    @Override
    public List<String> files() {
        return List.of(SHEET, SCORES);
    }

    @Override
    public void load() {
        UUID sheet = sheet();
        opening.opened(new RoundOpening(cluster("KHOI-IV"), YEAR, sheet, LATER, 2), null);
        meeting(opening.opened(new RoundOpening(cluster("CUM-IV"), YEAR, sheet, EARLY, 1), null));
    }

    private UUID sheet() {
        String title = "Bảng điểm thi đua năm 2024 (ví dụ)";
        UUID ministry = units.byCode("BTNMT").orElseThrow().id();
        ScoreSheet sheet =
                ScoreSheet.begin(new SheetOpening(ministry, null, YEAR, title, null), null, 1, null, clock.now());
        List<CriterionDraft> criteria =
                DataFile.rows(SHEET).stream().map(ScoringFirstStart::criterion).toList();
        sheet.edit(
                new SheetDraft(
                        title,
                        "Ví dụ theo cách nhiều bộ, tỉnh thường chấm; tiêu chí của Bộ chưa có trong tay. Thường trực thay bằng tiêu chí thật.",
                        true,
                        criteria),
                clock.now());
        sheet.issue(null, clock.now());
        sheets.persistAndFlush(sheet);
        sheets.replaceCriteria(sheet.id(), criteria);
        return sheet.id();
    }

    private static CriterionDraft criterion(CSVRecord row) {
        return new CriterionDraft(
                row.get("code"),
                row.get("parent_code"),
                row.get("name"),
                CriterionKind.valueOf(row.get("kind")),
                new BigDecimal(row.get("max")),
                CriterionFreedom.valueOf(row.get("freedom")),
                row.get("measure") == null ? null : Measure.valueOf(row.get("measure")));
    }

    private UUID cluster(String code) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from cluster where code = :code")
                .bind("code", code)
                .mapTo(UUID.class)
                .one());
    }

    /** Everybody has scored, the last of them late. */
    private void meeting(UUID roundId) {
        ScoringRound round = rounds.findById(roundId);
        CriterionTree tree = sheets.tree(round.sheetId());
        Map<UUID, List<CSVRecord>> rows = rows();
        List<ScoreCard> own = cards.of(roundId, Stage.SELF);
        own.forEach(card -> score(card, tree, rows.getOrDefault(card.unitId(), List.of()), "self", "2024-11-14"));
        own.getLast().sendBack("Thiếu tài liệu kiểm chứng mục I.3", clock.now());
        own.getLast().send(null, LocalDate.parse("2024-11-18"), clock.now());
        round.take(RoundAction.BEGIN_CROSS, RoundFacts.NOT_ASKED, clock.now());
        members.peers(roundId).forEach(peer -> {
            ScoreCard card = stages.add(roundId, peer.unitId(), Stage.PEER, peer.scorerId());
            score(card, tree, rows.getOrDefault(card.unitId(), List.of()), "peer", "2024-11-21");
        });
        round.take(RoundAction.BEGIN_MEETING, RoundFacts.NOT_ASKED, clock.now());
        cards.flush();
        stages.startFrom(round, Stage.GROUP, rounds.row(roundId).orElseThrow().home());
        cards.of(roundId, Stage.GROUP)
                .forEach(card -> add(card, tree, rows.getOrDefault(card.unitId(), List.of()), "met"));
        rounds.flush();
        obligations.cancel(SubjectType.SCORING_ROUND, roundId);
        duties.meeting(rounds.row(roundId).orElseThrow());
    }

    private Map<UUID, List<CSVRecord>> rows() {
        Map<String, UUID> ids = units.idsByCode();
        Map<UUID, List<CSVRecord>> rows = new HashMap<>();
        DataFile.rows(SCORES)
                .forEach(row -> rows.computeIfAbsent(ids.get(row.get("unit_code")), unit -> new ArrayList<>())
                        .add(row));
        return rows;
    }

    private void score(ScoreCard card, CriterionTree tree, List<CSVRecord> rows, String column, String on) {
        add(card, tree, rows, column);
        card.send(null, LocalDate.parse(on), clock.now());
    }

    private void add(ScoreCard card, CriterionTree tree, List<CSVRecord> rows, String column) {
        Map<UUID, ScoreEntry> entries = new HashMap<>();
        rows.stream()
                .filter(row -> row.get(column) != null)
                .forEach(row -> entries.put(
                        tree.leaf(row.get("code")).orElseThrow().id(),
                        new ScoreEntry(
                                row.get("code"),
                                new BigDecimal(row.get(column)),
                                column.equals("self") ? null : row.get("reason"),
                                null,
                                null)));
        scores.add(card.id(), entries);
    }
}
