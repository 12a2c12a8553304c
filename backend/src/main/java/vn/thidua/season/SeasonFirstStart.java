package vn.thidua.season;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.organization.Units;
import vn.thidua.platform.Rows;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;
import vn.thidua.platform.time.BusinessClock;

/** {@code demonstration/season.csv} and {@code demonstration/season-flags.csv}: an invented season, issued, with deadlines counted back as a user's are. */
@Singleton
class SeasonFirstStart implements FirstStart {

    private static final String LETTER = "demonstration/season.csv";
    private static final String FLAGS = "demonstration/season-flags.csv";

    private final Seasons seasons;
    private final SeasonLetters letters;
    private final SeasonDeadlines deadlines;
    private final SeasonDuties duties;
    private final Units units;
    private final BusinessClock clock;
    private final Jdbi jdbi;

    SeasonFirstStart(
            Seasons seasons,
            SeasonLetters letters,
            SeasonDeadlines deadlines,
            SeasonDuties duties,
            Units units,
            BusinessClock clock,
            Jdbi jdbi) {
        this.seasons = seasons;
        this.letters = letters;
        this.deadlines = deadlines;
        this.duties = duties;
        this.units = units;
        this.clock = clock;
        this.jdbi = jdbi;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return "demonstration-season";
    }

    @Override
    public boolean demonstration() {
        return true;
    }

    @Override
    public List<String> files() {
        return List.of(LETTER, FLAGS);
    }

    @Override
    public void load() {
        Map<String, UUID> clusters = clusters();
        List<SeasonLetterDraft.Allotment> allotments = DataFile.rows(FLAGS).stream()
                .map(row -> new SeasonLetterDraft.Allotment(
                        clusters.get(row.get("cluster_code")),
                        row.get("award_code"),
                        Integer.valueOf(row.get("quota"))))
                .toList();
        DataFile.rows(LETTER).forEach(row -> load(row, allotments));
    }

    private void load(CSVRecord row, List<SeasonLetterDraft.Allotment> allotments) {
        Locale vietnamese = Locale.of("vi");
        LocalDate council = LocalDate.parse(row.get("council_day"));
        LocalDate datedOn = LocalDate.parse(row.get("dated_on"));
        int year = Integer.parseInt(row.get("year"));
        Season season =
                Season.begin(units.byCode(row.get("unit_code")).orElseThrow().id(), year, null, clock.now());
        seasons.persistAndFlush(season);
        SeasonLetterDraft draft = new SeasonLetterDraft(
                row.get("number"),
                datedOn,
                row.get("title"),
                null,
                Integer.valueOf(row.get("flag_standard")),
                List.of(council),
                deadlines.proposed(council, vietnamese).stream()
                        .map(deadline -> new SeasonLetterDraft.Deadline(deadline.step(), null, deadline.dueOn()))
                        .toList(),
                allotments);
        letters.add(
                season.id(),
                1,
                draft,
                new SeasonLetters.Stamp(null, datedOn.atStartOfDay().toInstant(ZoneOffset.UTC), null, true));
        season.issue(SeasonFindings.NOT_ASKED, clock.now());
        seasons.flush();
        duties.issued(season, letters.find(season.id(), year, 1, vietnamese).orElseThrow(), clock.today());
    }

    private Map<String, UUID> clusters() {
        return jdbi.withHandle(handle -> handle
                .createQuery("select code, id from cluster")
                .map((row, context) -> Map.entry(row.getString("code"), Rows.id(row, "id")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
