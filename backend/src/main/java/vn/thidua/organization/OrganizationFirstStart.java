package vn.thidua.organization;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.Standing;
import vn.thidua.platform.firststart.Content;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;

/** The first-start data of this capability, one loader a file. */
final class OrganizationFirstStart {

    private OrganizationFirstStart() {}

    /** The one unit that the administrator of an empty system stands on; what they know better, they change from a day on. */
    @Singleton
    static final class RootUnit implements FirstStart {

        private static final LocalDate FOUNDED = LocalDate.of(2002, 8, 5);

        private final Units units;
        private final UnitReach reach;

        RootUnit(Units units, UnitReach reach) {
            this.units = units;
            this.reach = reach;
        }

        @Override
        public int order() {
            return 10;
        }

        @Override
        public String name() {
            return "root-unit";
        }

        @Override
        public boolean demonstration() {
            return false;
        }

        @Override
        public boolean belongsTo(Content content) {
            return content == Content.ADMINISTRATOR;
        }

        @Override
        public void load() {
            UnitState.Content state = new UnitState.Content(
                    UnitKind.MINISTRY,
                    "Bộ Tài nguyên và Môi trường",
                    "Bộ TNMT",
                    "Ministry of Natural Resources and Environment",
                    true,
                    null,
                    null,
                    "Nghị quyết 02/2002/QH11",
                    Standing.READ);
            units.add(List.of(Unit.create("BTNMT", state, FOUNDED)));
            reach.rebuild();
        }
    }

    /** {@code units.csv}. */
    @Singleton
    static final class UnitFile implements FirstStart {

        private final UnitImport files;

        UnitFile(UnitImport files) {
            this.files = files;
        }

        @Override
        public int order() {
            return 10;
        }

        @Override
        public String name() {
            return "units";
        }

        @Override
        public boolean demonstration() {
            return false;
        }

        @Override
        public List<String> files() {
            return List.of("units.csv");
        }

        @Override
        public void load() {
            files.units(DataFile.rows("units.csv"));
        }
    }

    /** {@code successions.csv}. */
    @Singleton
    static final class SuccessionFile implements FirstStart {

        private final UnitImport files;

        SuccessionFile(UnitImport files) {
            this.files = files;
        }

        @Override
        public int order() {
            return 11;
        }

        @Override
        public String name() {
            return "successions";
        }

        @Override
        public boolean demonstration() {
            return false;
        }

        @Override
        public List<String> files() {
            return List.of("successions.csv");
        }

        @Override
        public void load() {
            files.successions(DataFile.rows("successions.csv"));
        }
    }

    /** {@code calendar.csv}. */
    @Singleton
    static final class CalendarFile implements FirstStart {

        private final CalendarDays days;

        CalendarFile(CalendarDays days) {
            this.days = days;
        }

        @Override
        public int order() {
            return 12;
        }

        @Override
        public String name() {
            return "calendar";
        }

        @Override
        public boolean demonstration() {
            return false;
        }

        @Override
        public List<String> files() {
            return List.of("calendar.csv");
        }

        @Override
        public void load() {
            days.load(DataFile.rows("calendar.csv"));
        }
    }

    /** {@code demonstration/people.csv} and {@code demonstration/memberships.csv}. */
    @Singleton
    static final class PeopleFiles implements FirstStart {

        private final PersonImport files;

        PeopleFiles(PersonImport files) {
            this.files = files;
        }

        @Override
        public int order() {
            return 15;
        }

        @Override
        public String name() {
            return "people";
        }

        @Override
        public boolean demonstration() {
            return true;
        }

        @Override
        public List<String> files() {
            return List.of("demonstration/people.csv", "demonstration/memberships.csv");
        }

        @Override
        public void load() {
            files.people(DataFile.rows("demonstration/people.csv"));
            files.memberships(DataFile.rows("demonstration/memberships.csv"));
        }
    }
}
