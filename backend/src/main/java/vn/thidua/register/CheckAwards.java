package vn.thidua.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.thidua.access.Scope;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.table.CellViolation;
import vn.thidua.platform.table.TableHeader;
import vn.thidua.platform.table.TableRow;
import vn.thidua.platform.text.Text;
import vn.thidua.rulebook.AwardType;
import vn.thidua.rulebook.NomineeKind;

/** Reads the rows of one file, batch by batch, in order. Every cell is looked at, so that all that is wrong is told at once. */
final class CheckAwards {

    /** So many rows are looked up together. */
    static final int BATCH = 500;

    private static final int LONGEST = 500;
    private static final int LONGEST_REPRESENTATIVE = 200;
    private static final String DEMONSTRATION = "DEMONSTRATION";
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final String ROWS =
            "select t.place from unnest(cast(:awards as text[]), cast(:recipients as uuid[]), cast(:households as text[]),"
                    + " cast(:addresses as text[]), cast(:numbers as text[]), cast(:days as date[])) with ordinality"
                    + " as t (award, recipient, household, address, number, day, place)"
                    + " join award a on a.decided_on = t.day and a.award_code = t.award and a.decision_number = t.number and ";
    /** Also what this system decided itself: each part by its own index. */
    private static final String ALREADY_THERE = ROWS + "a.person_id = t.recipient union all " + ROWS
            + "a.collective_id = t.recipient and t.household is null union all " + ROWS
            // Written under a record that goes on in this one.
            + "a.person_id = any(array(select f.id from person f where f.merged_into_id = t.recipient))"
            + " union all " + ROWS
            + "a.recipient_kind = 'HOUSEHOLD' and a.unit_id = t.recipient and a.recipient_name = t.household"
            + " and coalesce(a.recipient_address, '') = t.address";

    private final Handle handle;
    private final ImportCatalogue catalogue;
    private final ImportUnits units;
    private final ImportPeople people;
    private final LocalDate today;
    private final Set<String> seen = new HashSet<>();

    /** @param scope whose units and people may be named; null for everything, as at first start */
    CheckAwards(Handle handle, List<AwardType> types, Scope scope, LocalDate today) {
        this.handle = handle;
        this.catalogue = new ImportCatalogue(types);
        this.units = new ImportUnits(handle, scope);
        this.people = new ImportPeople(handle, scope);
        this.today = today;
    }

    List<CheckedRow> check(TableHeader header, List<TableRow> rows) {
        List<RowReading> batch = rows.stream().map(row -> read(row, header)).toList();
        people.find(batch);
        for (RowReading reading : batch) {
            if (reading.wrong.isEmpty() && !seen.add(reading.key())) {
                reading.wrong.add(CellViolation.ofRow(ViolationCode.DUPLICATE));
            }
        }
        Set<RowReading> there = alreadyThere(
                batch.stream().filter(reading -> reading.wrong.isEmpty()).toList());
        return batch.stream()
                .map(reading -> new CheckedRow(
                        reading.row, reading.entry(), there.contains(reading), List.copyOf(reading.wrong)))
                .toList();
    }

    private RowReading read(TableRow row, TableHeader header) {
        RowReading reading = new RowReading(row, header);
        for (ImportColumn column : ImportColumn.values()) {
            look(reading, column);
        }
        reading.kind = kind(reading);
        reading.decidedOn = day(reading, ImportColumn.DECIDED_ON, reading.required(ImportColumn.DECIDED_ON));
        reading.birthDate = day(reading, ImportColumn.BIRTH_DATE, header.cell(row, ImportColumn.BIRTH_DATE));
        reading.year = year(reading);
        reading.number = reading.required(ImportColumn.NUMBER);
        reading.authority = reading.required(ImportColumn.AUTHORITY);
        reading.employeeCode = header.cell(row, ImportColumn.EMPLOYEE_CODE);
        reading.name = header.cell(row, ImportColumn.NAME);
        reading.demonstration = DEMONSTRATION.equals(header.cell(row, ImportColumn.STANDING));
        checkHousehold(reading);
        catalogue.find(reading);
        units.find(reading);
        return reading;
    }

    private static void look(RowReading reading, ImportColumn column) {
        String cell = reading.header.cell(reading.row, column);
        if (cell == null) {
            return;
        }
        if (cell.length() > LONGEST) {
            reading.wrong(column, ViolationCode.TOO_LONG, LONGEST);
        } else if (Text.hasInvisible(cell)) {
            reading.wrong(column, ViolationCode.INVISIBLE_CHARACTERS);
        }
    }

    private static NomineeKind kind(RowReading reading) {
        String typed = reading.required(ImportColumn.KIND);
        if (typed == null) {
            return null;
        }
        switch (Text.plain(typed)) {
            case "individual", "ca nhan":
                return NomineeKind.INDIVIDUAL;
            case "collective", "tap the":
                return NomineeKind.COLLECTIVE;
            case "household", "ho gia dinh":
                return NomineeKind.HOUSEHOLD;
            default:
                reading.wrong(ImportColumn.KIND, ViolationCode.UNKNOWN_VALUE, "INDIVIDUAL, COLLECTIVE, HOUSEHOLD");
                return null;
        }
    }

    /** It is no record: the file alone says who represents it and where it lives. */
    private static void checkHousehold(RowReading reading) {
        reading.address = reading.header.cell(reading.row, ImportColumn.ADDRESS);
        if (reading.kind != NomineeKind.HOUSEHOLD) {
            return;
        }
        if (reading.name == null) {
            reading.wrong(ImportColumn.NAME, ViolationCode.REQUIRED);
        } else if (reading.name.length() > LONGEST_REPRESENTATIVE) {
            reading.wrong(ImportColumn.NAME, ViolationCode.TOO_LONG, LONGEST_REPRESENTATIVE);
        }
    }

    private LocalDate day(RowReading reading, ImportColumn column, String typed) {
        if (typed == null) {
            return null;
        }
        LocalDate day;
        try {
            day = typed.indexOf('/') > 0 ? LocalDate.parse(typed, DAY_FIRST) : LocalDate.parse(typed);
        } catch (DateTimeParseException wrong) {
            reading.wrong(column, ViolationCode.WRONG_FORMAT);
            return null;
        }
        if (day.isAfter(today)) {
            reading.wrong(column, ViolationCode.IN_THE_FUTURE);
            return null;
        }
        if (day.getYear() < 1900) {
            reading.wrong(column, ViolationCode.OUT_OF_RANGE, "≥ 1900");
            return null;
        }
        return day;
    }

    private static Integer year(RowReading reading) {
        String typed = reading.required(ImportColumn.YEAR);
        if (typed == null) {
            return null;
        }
        if (!typed.matches("(19|20)\\d\\d")) {
            reading.wrong(ImportColumn.YEAR, ViolationCode.WRONG_FORMAT);
            return null;
        }
        int year = Integer.parseInt(typed);
        if (reading.decidedOn != null && year > reading.decidedOn.getYear()) {
            reading.wrong(ImportColumn.YEAR, ViolationCode.OUT_OF_RANGE, "≤ " + reading.decidedOn.getYear());
        }
        return year;
    }

    private Set<RowReading> alreadyThere(List<RowReading> right) {
        Set<RowReading> there = new HashSet<>();
        if (right.isEmpty()) {
            return there;
        }
        handle.createQuery(ALREADY_THERE)
                .bindArray(
                        "awards",
                        String.class,
                        right.stream().map(row -> row.award).toArray())
                .bindArray(
                        "recipients",
                        UUID.class,
                        right.stream().map(RowReading::recipientId).toArray())
                .bindArray(
                        "households",
                        String.class,
                        right.stream().map(RowReading::household).toArray())
                .bindArray(
                        "addresses",
                        String.class,
                        right.stream().map(RowReading::householdAddress).toArray())
                .bindArray(
                        "numbers",
                        String.class,
                        right.stream().map(row -> row.number).toArray())
                .bindArray(
                        "days",
                        String.class,
                        right.stream().map(row -> row.decidedOn.toString()).toArray())
                .mapTo(Integer.class)
                .forEach(place -> there.add(right.get(place - 1)));
        return there;
    }
}
