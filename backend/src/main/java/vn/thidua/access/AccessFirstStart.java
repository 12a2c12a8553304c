package vn.thidua.access;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.firststart.Content;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;
import vn.thidua.platform.time.BusinessClock;

/** The accounts of a new system: those to try it with, or one administrator. */
final class AccessFirstStart {

    private AccessFirstStart() {}

    /** {@code demonstration/accounts.csv}, each row a role of an account, with passwords made here. */
    @Singleton
    static final class Demonstration implements FirstStart {

        private final Newcomers newcomers;

        Demonstration(Newcomers newcomers) {
            this.newcomers = newcomers;
        }

        @Override
        public int order() {
            return 18;
        }

        @Override
        public String name() {
            return "demonstration-accounts";
        }

        @Override
        public boolean demonstration() {
            return true;
        }

        @Override
        public List<String> files() {
            return List.of("demonstration/accounts.csv");
        }

        @Override
        public void load() {
            Map<String, List<CSVRecord>> byAccount = new LinkedHashMap<>();
            DataFile.rows("demonstration/accounts.csv")
                    .forEach(row -> byAccount
                            .computeIfAbsent(row.get("username"), username -> new ArrayList<>())
                            .add(row));
            List<DemonstrationFile.Line> lines = new ArrayList<>();
            byAccount.values().forEach(rows -> lines.addAll(newcomers.demonstration(rows)));
            newcomers.print(lines);
        }
    }

    /** {@code admin}, who makes all others. */
    @Singleton
    static final class Administrator implements FirstStart {

        private final Newcomers newcomers;

        Administrator(Newcomers newcomers) {
            this.newcomers = newcomers;
        }

        @Override
        public int order() {
            return 18;
        }

        @Override
        public String name() {
            return "administrator";
        }

        @Override
        public boolean demonstration() {
            return false;
        }

        @Override
        public boolean belongsTo(Content content) {
            return content == Content.ADMINISTRATOR || content == Content.STRUCTURE;
        }

        @Override
        public void load() {
            newcomers.print(List.of(newcomers.administrator("admin", "Quản trị hệ thống", "BTNMT")));
        }
    }

    /** Makes accounts with their roles and remembers what to print. */
    @Singleton
    static final class Newcomers {

        private final Accounts accounts;
        private final Grants grants;
        private final Passwords passwords;
        private final DemonstrationFile file;
        private final BusinessClock clock;
        private final Jdbi jdbi;

        Newcomers(
                Accounts accounts,
                Grants grants,
                Passwords passwords,
                DemonstrationFile file,
                BusinessClock clock,
                Jdbi jdbi) {
            this.accounts = accounts;
            this.grants = grants;
            this.passwords = passwords;
            this.file = file;
            this.clock = clock;
            this.jdbi = jdbi;
        }

        void print(List<DemonstrationFile.Line> lines) {
            file.write(lines);
        }

        List<DemonstrationFile.Line> demonstration(List<CSVRecord> rows) {
            CSVRecord first = rows.getFirst();
            String password = PasswordRules.random();
            Account account = Account.forDemonstration(
                    first.get("username"),
                    first.get("display_name"),
                    person(first.get("employee_code")),
                    passwords.hashOfRandom(password));
            accounts.persistAndFlush(account);
            return rows.stream()
                    .map(row -> give(account, password, Role.valueOf(row.get("role")), row.get("unit_code")))
                    .toList();
        }

        DemonstrationFile.Line administrator(String username, String displayName, String unitCode) {
            String password = PasswordRules.random();
            Account account = Account.open(username, displayName, null, passwords.hash(password));
            accounts.persistAndFlush(account);
            return give(account, password, Role.ADMIN, unitCode);
        }

        private record Unit(UUID id, String name) {}

        /** For ever: the business day may be set back for a demonstration. */
        private DemonstrationFile.Line give(Account account, String password, Role role, String unitCode) {
            Unit unit = jdbi.withHandle(handle -> handle.createQuery("select id, name from unit_now where code = :code")
                    .bind("code", unitCode)
                    .map((row, context) -> new Unit(Rows.id(row, "id"), row.getString("name")))
                    .one());
            grants.insert(
                    account.id(),
                    role,
                    unit.id(),
                    clock.today().withDayOfYear(1).minusYears(20),
                    null,
                    null);
            return new DemonstrationFile.Line(account.username(), password, role, unit.name());
        }

        private UUID person(String employeeCode) {
            return employeeCode == null
                    ? null
                    : jdbi.withHandle(handle -> handle.createQuery("select id from person where employee_code = :code")
                            .bind("code", employeeCode)
                            .mapTo(UUID.class)
                            .one());
        }
    }
}
