package vn.thidua.training;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import vn.thidua.organization.People;
import vn.thidua.organization.Units;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;
import vn.thidua.platform.time.BusinessClock;

/** {@code demonstration/emulation-staff.csv}: invented people of the demonstration at this work. */
@Singleton
class StaffFirstStart implements FirstStart {

    private static final String FILE = "demonstration/emulation-staff.csv";

    private final StaffPosts posts;
    private final People people;
    private final Units units;
    private final BusinessClock clock;

    StaffFirstStart(StaffPosts posts, People people, Units units, BusinessClock clock) {
        this.posts = posts;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public String name() {
        return "demonstration-emulation-staff";
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
        DataFile.rows(FILE)
                .forEach(row -> posts.persist(StaffPost.enter(draft(row), clock.today(), null, clock.now())));
        posts.flush();
    }

    private StaffPostDraft draft(CSVRecord row) {
        String body = row.get("body_kind");
        return new StaffPostDraft(
                units.byCode(row.get("unit_code")).orElseThrow().id(),
                people.idOf(row.get("employee_code")).orElseThrow(),
                row.get("duty"),
                StaffLoad.valueOf(row.get("load")),
                body == null ? null : StaffBody.valueOf(body),
                row.get("body_name"),
                row.get("qualification"),
                day(row, "work_since"),
                day(row, "from"),
                day(row, "to"));
    }

    private static LocalDate day(CSVRecord row, String column) {
        return row.get(column) == null ? null : LocalDate.parse(row.get(column));
    }
}
