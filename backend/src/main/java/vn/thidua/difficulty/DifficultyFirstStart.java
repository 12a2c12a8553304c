package vn.thidua.difficulty;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import vn.thidua.directive.Directives;
import vn.thidua.organization.Units;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;
import vn.thidua.platform.time.BusinessClock;

/** {@code demonstration/difficulties.csv}: invented difficulties with the ministry's plan; days before and after the first start. */
@Singleton
class DifficultyFirstStart implements FirstStart {

    private static final String FILE = "demonstration/difficulties.csv";
    private static final String DIRECTIVE = "KH-BTNMT-2021-11-08";

    private final Difficulties difficulties;
    private final DifficultyDuties duties;
    private final Directives directives;
    private final Units units;
    private final BusinessClock clock;

    DifficultyFirstStart(
            Difficulties difficulties,
            DifficultyDuties duties,
            Directives directives,
            Units units,
            BusinessClock clock) {
        this.difficulties = difficulties;
        this.duties = duties;
        this.directives = directives;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 44;
    }

    @Override
    public String name() {
        return "demonstration-difficulties";
    }

    @Override
    public boolean demonstration() {
        return true;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public void load() {
        UUID directive = directives.idOf(DIRECTIVE).orElseThrow();
        DataFile.rows(FILE).forEach(row -> load(directive, row));
    }

    private void load(UUID directive, CSVRecord row) {
        UUID unit = units.byCode(row.get("unit_code")).orElseThrow().id();
        difficulties.ministryOver(unit).ifPresent(ministry -> {
            Difficulty difficulty = Difficulty.raise(
                    draft(directive, unit, row), ministry, day(row, "raised_days_ago", -1), null, clock.now());
            difficulties.persistAndFlush(difficulty);
            duties.raised(difficulty);
            LocalDate received = day(row, "received_days_ago", -1);
            if (received != null) {
                LocalDate answerBy = day(row, "answer_in_days", 1);
                difficulty.receive(answerBy, received, clock.now());
                duties.received(difficulty, answerBy);
            }
            LocalDate settled = day(row, "settled_days_ago", -1);
            if (settled != null) {
                difficulty.answer(row.get("outcome"), settled, clock.now());
                duties.settled(difficulty);
            }
            difficulties.flush();
        });
    }

    private static DifficultyDraft draft(UUID directive, UUID unit, CSVRecord row) {
        return new DifficultyDraft(
                unit,
                DifficultyAbout.DIRECTIVE,
                directive,
                row.get("point"),
                null,
                null,
                null,
                row.get("title"),
                row.get("content"),
                row.get("proposal"),
                null);
    }

    private LocalDate day(CSVRecord row, String column, int direction) {
        String days = row.get(column);
        return days == null ? null : clock.today().plusDays(direction * Long.parseLong(days));
    }
}
