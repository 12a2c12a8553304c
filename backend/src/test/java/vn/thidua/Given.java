package vn.thidua;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Role;
import vn.thidua.access.SessionsForTests;
import vn.thidua.platform.Ids;
import vn.thidua.platform.text.Text;
import vn.thidua.platform.time.BusinessClock;

/**
 * What a test starts from, in the words of the domain. Everything is new in each test and stands apart from the first-start data, so that tests
 * do not see one another.
 *
 * <pre>{@code
 * @Inject Given given;
 *
 * TestUnit ministry = given.unit("Bộ Thử");
 * TestUnit department = given.unit("Vụ Thử", ministry);
 * TestAccount officer = given.account(Role.OFFICER, department);
 * officer.request().get("/api/v1/me").then().statusCode(200);
 * }</pre>
 */
@Singleton
public class Given {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final String RUN = Long.toString(System.currentTimeMillis() % 100_000_000, 36);

    private final Jdbi jdbi;
    private final SessionsForTests sessions;
    private final BusinessClock clock;

    Given(Jdbi jdbi, SessionsForTests sessions, BusinessClock clock) {
        this.jdbi = jdbi;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** A unit of the test. */
    public record TestUnit(UUID id, String code, String name) {}

    /** A person of the test. */
    public record TestPerson(UUID id, String employeeCode, String name) {}

    /**
     * An account of the test, signed in.
     *
     * @param token its access token
     */
    public record TestAccount(UUID id, String username, String displayName, String token) {

        /** A request of this account, sending and expecting JSON. */
        public RequestSpecification request() {
            return RestAssured.given()
                    .auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .header("Accept-Language", "en");
        }
    }

    /** A request of nobody. */
    public RequestSpecification nobody() {
        return RestAssured.given().contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    /** A unit at the top of a tree of its own. */
    public TestUnit unit(String name) {
        return unit(name, null);
    }

    /** A unit under another, since long ago. */
    public TestUnit unit(String name, TestUnit parent) {
        UUID id = Ids.next();
        String code = ("T-" + RUN + "-" + COUNTER.incrementAndGet()).toUpperCase(Locale.ROOT);
        jdbi.useTransaction(handle -> {
            handle.createUpdate("insert into unit (id, code, valid) values (:id, :code, daterange(:from, null))")
                    .bind("id", id)
                    .bind("code", code)
                    .bind("from", LONG_AGO)
                    .execute();
            handle.createUpdate(
                            "insert into unit_state (id, unit_id, kind, name, legal_personality, parent_id, valid, standing)"
                                    + " values (:state, :id, :kind, :name, true, :parent, daterange(:from, null), 'ENTERED')")
                    .bind("state", Ids.next())
                    .bind("id", id)
                    .bind("kind", parent == null ? "MINISTRY" : "DEPARTMENT")
                    .bind("name", name)
                    .bind("parent", parent == null ? null : parent.id())
                    .bind("from", LONG_AGO)
                    .execute();
            reach(handle, id, parent);
        });
        return new TestUnit(id, code, name);
    }

    /** An organ of its province, which the ministry oversees. */
    public TestUnit provincialDepartment(String name, TestUnit ministry) {
        TestUnit unit = unit(name, ministry);
        jdbi.useHandle(handle ->
                handle.execute("update unit_state set kind = 'PROVINCIAL_DEPARTMENT' where unit_id = ?", unit.id()));
        return unit;
    }

    /** What organization's own rebuilding comes to for a new leaf. */
    private static void reach(Handle handle, UUID unit, TestUnit parent) {
        handle.createUpdate("insert into unit_reach (root_id, unit_id) select :unit, :unit"
                        + " union select root_id, :unit from unit_reach where unit_id = :parent")
                .bind("unit", unit)
                .bind("parent", parent == null ? null : parent.id())
                .execute();
    }

    /** A unit of the first-start data, such as {@code BTNMT}. */
    public TestUnit realUnit(String code) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select u.id, u.code, s.name from unit u join unit_state s on s.unit_id = u.id"
                                + " where u.code = :code and s.superseded_at is null and s.valid @> cast(:today as date)")
                .bind("code", code)
                .bind("today", clock.today())
                .map((row, context) ->
                        new TestUnit(row.getObject("id", UUID.class), row.getString("code"), row.getString("name")))
                .one());
    }

    /** An account with one role over one unit. */
    public TestAccount account(Role role, TestUnit unit) {
        UUID id = newAccount(role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        grant(id, role, unit, "daterange('2000-01-01', null)");
        return read(id);
    }

    /** The account of somebody in the workforce. */
    public TestAccount account(Role role, TestUnit unit, TestPerson person) {
        TestAccount account = account(role, unit);
        jdbi.useHandle(
                handle -> handle.execute("update account set person_id = ? where id = ?", person.id(), account.id()));
        return account;
    }

    /** An account that may do nothing. */
    public TestAccount accountWithoutRoles() {
        return read(newAccount("nobody"));
    }

    /** One more role for an account; the answer is the same account with a new session. */
    public TestAccount also(TestAccount account, Role role, TestUnit unit) {
        grant(account.id(), role, unit, "daterange('2000-01-01', null)");
        return read(account.id());
    }

    /** A role held only from the one day to the day before the other. */
    public TestAccount account(Role role, TestUnit unit, LocalDate from, LocalDate until) {
        UUID id = newAccount(role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        grant(id, role, unit, "daterange('" + from + "', " + (until == null ? "null" : "'" + until + "'") + ")");
        return read(id);
    }

    /** A person, member of the unit since 2010, born in 1980. */
    public TestPerson person(String name, TestUnit unit) {
        UUID id = Ids.next();
        String code = ("T" + RUN + COUNTER.incrementAndGet()).toUpperCase(Locale.ROOT);
        jdbi.useTransaction(handle -> {
            handle.createUpdate(
                            "insert into person (id, employee_code, name, sex, birth_date) values (:id, :code, :name, 'FEMALE', '1980-05-01')")
                    .bind("id", id)
                    .bind("code", code)
                    .bind("name", Text.clean(name))
                    .execute();
            handle.createUpdate(
                            "insert into membership (id, person_id, unit_id, position, position_group, direct_worker, valid)"
                                    + " values (:membership, :id, :unit, 'Chuyên viên', 'STAFF', true, daterange('2010-01-01', null))")
                    .bind("membership", Ids.next())
                    .bind("id", id)
                    .bind("unit", unit.id())
                    .execute();
        });
        return new TestPerson(id, code, name);
    }

    private UUID newAccount(String prefix) {
        UUID id = Ids.next();
        String username = prefix + "-" + RUN + "-" + COUNTER.incrementAndGet();
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into account (id, username, display_name) values (:id, :username, :name)")
                .bind("id", id)
                .bind("username", username)
                .bind("name", "Người Thử " + username)
                .execute());
        return id;
    }

    private void grant(UUID account, Role role, TestUnit unit, String valid) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into account_grant (id, account_id, role, unit_id, valid)"
                        + " values (:id, :account, :role, :unit, " + valid + ")")
                .bind("id", Ids.next())
                .bind("account", account)
                .bind("role", role.name())
                .bind("unit", unit.id())
                .execute());
    }

    private TestAccount read(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select username, display_name from account where id = :id")
                .bind("id", id)
                .map((row, context) -> new TestAccount(
                        id, row.getString("username"), row.getString("display_name"), sessions.token(id)))
                .one());
    }
}
