package vn.thidua.council;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import vn.thidua.organization.People;
import vn.thidua.organization.Units;
import vn.thidua.platform.Standing;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;
import vn.thidua.platform.time.BusinessClock;

/**
 * {@code demonstration/councils.csv} and {@code council-seats.csv}: an invented council of 17 with the one for initiatives and a unit's, the first under what was read of the real ministry's regulation ({@code
 * council-regulations.csv}).
 */
@Singleton
final class CouncilFirstStart implements FirstStart {

    private final Councils councils;
    private final CouncilSeats seats;
    private final CouncilRegulations regulations;
    private final Units units;
    private final People people;
    private final BusinessClock clock;

    CouncilFirstStart(
            Councils councils,
            CouncilSeats seats,
            CouncilRegulations regulations,
            Units units,
            People people,
            BusinessClock clock) {
        this.councils = councils;
        this.seats = seats;
        this.regulations = regulations;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 27;
    }

    @Override
    public String name() {
        return "demonstration-council";
    }

    @Override
    public boolean demonstration() {
        return true;
    }

    @Override
    public List<String> files() {
        return List.of("demonstration/councils.csv", "demonstration/council-seats.csv", "council-regulations.csv");
    }

    @Override
    public void load() {
        DataFile.rows("demonstration/councils.csv").forEach(this::found);
    }

    private void found(CSVRecord row) {
        UUID unit = units.byCode(row.get("unit_code")).orElseThrow().id();
        Council council = Council.found(
                new CouncilDraft(
                        unit,
                        CouncilLevel.valueOf(row.get("level")),
                        row.get("name"),
                        row.get("decision_number"),
                        LocalDate.parse(row.get("founded_on")),
                        null),
                Standing.DEMONSTRATION,
                clock.now());
        councils.persistAndFlush(council);
        of(row, "demonstration/council-seats.csv").forEach(seat -> seats.add(council.id(), seat(seat)));
        of(row, "council-regulations.csv")
                .forEach(regulation -> regulations.replace(
                        council.id(),
                        regulation(regulation),
                        Standing.valueOf(regulation.get("standing")),
                        regulation.get("source")));
    }

    private static List<CSVRecord> of(CSVRecord council, String file) {
        return DataFile.rows(file).stream()
                .filter(row -> Stream.of("unit_code", "level")
                        .allMatch(column -> row.get(column).equals(council.get(column))))
                .toList();
    }

    private SeatDraft seat(CSVRecord row) {
        return new SeatDraft(
                people.idOf(row.get("employee_code")).orElseThrow(),
                SeatOffice.valueOf(row.get("office")),
                Boolean.valueOf(row.get("standing_body")),
                LocalDate.parse(row.get("valid_from")),
                row.get("valid_to") == null ? null : LocalDate.parse(row.get("valid_to")));
    }

    /** What was read says nothing of substitutes and of keeping out: none votes, and everybody counts. */
    private static RegulationDraft regulation(CSVRecord row) {
        return new RegulationDraft(
                row.get("number"),
                row.get("citation"),
                LocalDate.parse(row.get("valid_from")),
                row.get("pass"),
                row.get("quorum"),
                Boolean.valueOf(row.get("secret")),
                Boolean.valueOf(row.get("by_letter")),
                false,
                false,
                null,
                row.get("note"));
    }
}
