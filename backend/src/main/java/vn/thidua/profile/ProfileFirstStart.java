package vn.thidua.profile;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import vn.thidua.organization.People;
import vn.thidua.organization.Units;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;
import vn.thidua.rulebook.AwardTypes;

/** What is invented about the invented people, in the form that a user's own file could have. */
@Singleton
class ProfileFirstStart implements FirstStart {

    private static final String FACTS = "demonstration/facts.csv";
    private static final String STATEMENTS = "demonstration/fact-statements.csv";

    /** The files are true on their own day: whatever day a demonstration is set to, they load. */
    private static final LocalDate ANY_DAY = LocalDate.of(2100, 12, 31);

    private final FactDrafts drafts;
    private final RecordedFacts facts;
    private final FactStatements statements;
    private final AwardTypes awards;
    private final People people;
    private final Units units;

    ProfileFirstStart(
            FactDrafts drafts,
            RecordedFacts facts,
            FactStatements statements,
            AwardTypes awards,
            People people,
            Units units) {
        this.drafts = drafts;
        this.facts = facts;
        this.statements = statements;
        this.awards = awards;
        this.people = people;
        this.units = units;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public String name() {
        return "demonstration-facts";
    }

    @Override
    public boolean demonstration() {
        return true;
    }

    @Override
    public List<String> files() {
        return List.of(FACTS, STATEMENTS);
    }

    @Override
    public void load() {
        FactCells cells = new FactCells(awards.all());
        FactDrafts.Measure measure = drafts.measure(ANY_DAY);
        facts.add(DataFile.rows(FACTS).stream()
                .map(row -> fact(row, cells, measure))
                .toList());
        DataFile.rows(STATEMENTS).forEach(this::state);
    }

    private FactVersion fact(CSVRecord row, FactCells cells, FactDrafts.Measure measure) {
        KeptFactKind kind = KeptFactKind.valueOf(row.get("kind"));
        return drafts.first(nominee(row), kind, cells.read(kind, column -> row.get(column.code())), measure, true);
    }

    private FactNominee nominee(CSVRecord row) {
        String code = row.get("employee_code");
        return code == null
                ? new FactNominee(null, unit(row), unit(row), row.get("unit_code"))
                : new FactNominee(people.idOf(code).orElseThrow(), null, null, code);
    }

    private UUID unit(CSVRecord row) {
        return units.byCode(row.get("unit_code")).orElseThrow().id();
    }

    /** Of everybody who stands in the unit on that day, or of the unit itself. */
    private void state(CSVRecord row) {
        UUID unit = unit(row);
        boolean ofPeople = row.get("of").equals("PEOPLE");
        LocalDate until = LocalDate.parse(row.get("until"));
        List<KeptFactKind> kinds = Arrays.stream(row.get("kinds").split("\\|", -1))
                .map(KeptFactKind::valueOf)
                .toList();
        statements.add(
                ofPeople ? statements.membersOf(unit, until) : List.of(),
                ofPeople ? null : unit,
                new FactStatements.Said(kinds, until, row.get("source"), null, ofPeople ? unit : null, true));
    }
}
