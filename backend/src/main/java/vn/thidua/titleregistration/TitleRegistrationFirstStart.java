package vn.thidua.titleregistration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.organization.Units;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.titleregistration.TitleRegistrationLines.Line;

/** {@code demonstration/title-registrations.csv} with its lines: invented registrations, some of them submitted. */
@Singleton
class TitleRegistrationFirstStart implements FirstStart {

    private static final String REGISTRATIONS = "demonstration/title-registrations.csv";
    private static final String LINES = "demonstration/title-registration-lines.csv";

    private final TitleRegistrations registrations;
    private final TitleRegistrationLines lines;
    private final Units units;
    private final BusinessClock clock;
    private final Jdbi jdbi;

    TitleRegistrationFirstStart(
            TitleRegistrations registrations,
            TitleRegistrationLines lines,
            Units units,
            BusinessClock clock,
            Jdbi jdbi) {
        this.registrations = registrations;
        this.lines = lines;
        this.units = units;
        this.clock = clock;
        this.jdbi = jdbi;
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public String name() {
        return "demonstration-title-registrations";
    }

    @Override
    public boolean demonstration() {
        return true;
    }

    @Override
    public List<String> files() {
        return List.of(REGISTRATIONS, LINES);
    }

    @Override
    public void load() {
        List<CSVRecord> all = DataFile.rows(LINES);
        DataFile.rows(REGISTRATIONS).forEach(row -> load(row, all));
    }

    private void load(CSVRecord row, List<CSVRecord> all) {
        TitleRegistration registration = TitleRegistration.begin(
                unit(row.get("unit_code")), Integer.parseInt(row.get("year")), true, null, clock.now());
        registrations.persistAndFlush(registration);
        List<Line> mine = all.stream()
                .filter(line -> line.get("unit_code").equals(row.get("unit_code"))
                        && line.get("year").equals(row.get("year")))
                .map(this::line)
                .toList();
        lines.add(registration.id(), mine, clock.now());
        if (Boolean.parseBoolean(row.get("submitted"))) {
            registration.submit(mine.size(), null, clock.now());
            registrations.flush();
            lines.submit(registration.id(), registration.submittedAt());
        }
    }

    private Line line(CSVRecord row) {
        String person = row.get("employee_code");
        return new Line(
                person == null ? null : person(person),
                person == null ? unit(row.get("collective_code")) : null,
                row.get("award_code"));
    }

    private UUID unit(String code) {
        return units.byCode(code).orElseThrow().id();
    }

    private UUID person(String code) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from person where employee_code = :code")
                .bind("code", code)
                .mapTo(UUID.class)
                .one());
    }
}
