package vn.thidua.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;

/** Today is 2024-12-02, a Monday. */
@QuarkusTest
class RemindersTest {

    private static final String KIND = "CAMPAIGN_REGISTER";

    @Inject
    Given given;

    @Inject
    Obligations obligations;

    @Inject
    RemindDebtors remindDebtors;

    @Inject
    PunctualityOf punctuality;

    @Inject
    Jdbi jdbi;

    private TestUnit ministry;
    private TestUnit department;
    private TestAccount office;
    private TestAccount officer;
    private TestAccount head;

    @BeforeEach
    void a_department_under_a_ministry() {
        ministry = given.unit("Bộ Thử");
        department = given.unit("Cục Thử", ministry);
        office = given.account(Role.STANDING_OFFICE, ministry);
        officer = given.account(Role.OFFICER, department);
        head = given.account(Role.UNIT_HEAD, department);
    }

    private UUID owed(LocalDate dueOn) {
        return owed(department, dueOn);
    }

    /** @return the thing that it is about */
    private UUID owed(TestUnit unit, LocalDate dueOn) {
        UUID subject = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> obligations.open(new Debt(
                        KIND,
                        SubjectType.CAMPAIGN,
                        subject,
                        "Phong trào thử",
                        unit.id(),
                        Role.OFFICER,
                        ministry.id(),
                        dueOn)));
        return subject;
    }

    private void settle(UUID subject) {
        QuarkusTransaction.requiringNew().run(() -> obligations.settle(KIND, SubjectType.CAMPAIGN, subject));
    }

    private List<String> causes(UUID subject) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select r.cause from obligation_reminder r join obligation o on o.id = r.obligation_id"
                                + " where o.subject_id = :subject order by r.cause")
                .bind("subject", subject)
                .mapTo(String.class)
                .list());
    }

    private String idOf(UUID subject) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from obligation where subject_id = :subject")
                .bind("subject", subject)
                .mapTo(String.class)
                .one());
    }

    @Test
    void one_is_reminded_before_the_day_and_after_it_once_and_the_head_is_told_at_last() {
        UUID far = owed(LocalDate.of(2024, 12, 6));
        UUID near = owed(LocalDate.of(2024, 12, 5));
        UUID late = owed(LocalDate.of(2024, 11, 29));
        UUID longLate = owed(LocalDate.of(2024, 11, 22));
        UUID without = owed(null);
        remindDebtors.remind();
        remindDebtors.remind();
        assertThat(causes(far)).isEmpty();
        assertThat(causes(without)).isEmpty();
        assertThat(causes(near)).containsExactly("BEFORE");
        assertThat(causes(late)).containsExactly("AFTER");
        assertThat(causes(longLate)).containsExactly("AFTER", "ESCALATION");
        head.request()
                .get("/api/v1/obligations")
                .then()
                .body("items.subject.id", equalTo(List.of(longLate.toString())))
                .body("items[0].escalatedOn", is("2024-12-02"));
        officer.request()
                .get("/api/v1/obligations")
                .then()
                .body("items", hasSize(5))
                .body("items.find { it.subject.id == '" + late + "' }.remindedOn", is("2024-12-02"))
                .body("items.find { it.subject.id == '" + far + "' }.remindedOn", nullValue());
    }

    @Test
    void all_that_are_late_are_urged_in_one_action_and_once_a_day() {
        UUID late = owed(LocalDate.of(2024, 11, 29));
        UUID open = owed(LocalDate.of(2024, 12, 20));
        urge(Map.of("note", "Đề nghị hoàn thành.")).body("asked", is(1)).body("reminded", is(1));
        urge(Map.of()).body("asked", is(0));
        assertThat(causes(late)).containsExactly("BY_HAND");
        assertThat(causes(open)).isEmpty();
        officer.request()
                .get("/api/v1/obligations")
                .then()
                .body("items.find { it.subject.id == '" + late + "' }.reminder", is("Đề nghị hoàn thành."));
        given.account(Role.AUDITOR, ministry)
                .request()
                .get("/api/v1/audit/entries?subjectType=CAMPAIGN&subjectId=" + late)
                .then()
                .body("items.action", hasItem("OBLIGATION_URGED"));
    }

    @Test
    void one_is_urged_before_its_day_and_twice_a_day_is_once() {
        UUID open = owed(LocalDate.of(2024, 12, 20));
        Map<String, Object> these = Map.of("obligationIds", List.of(idOf(open)));
        urge(these).body("asked", is(1)).body("reminded", is(1));
        urge(these).body("asked", is(1)).body("reminded", is(0));
    }

    @Test
    void what_is_settled_or_out_of_reach_is_not_urged() {
        UUID done = owed(LocalDate.of(2024, 11, 29));
        settle(done);
        UUID elsewhere = owed(given.unit("Cục Khác", given.unit("Bộ Khác")), LocalDate.of(2024, 11, 29));
        office.request()
                .body(Map.of("obligationIds", List.of(idOf(done), idOf(elsewhere))))
                .post("/api/v1/obligations/reminders")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/obligationIds/0", "/obligationIds/1")));
        officer.request()
                .body(Map.of())
                .post("/api/v1/obligations/reminders")
                .then()
                .statusCode(403);
    }

    @Test
    void punctuality_is_told_by_unit_and_kind_those_most_late_first() {
        TestUnit punctual = given.unit("Cục Đúng Hạn", ministry);
        settle(owed(punctual, LocalDate.of(2024, 12, 2)));
        settle(owed(LocalDate.of(2024, 11, 29)));
        settle(owed(LocalDate.of(2024, 12, 10)));
        settle(owed(null));
        owed(LocalDate.of(2024, 11, 22));
        owed(LocalDate.of(2024, 12, 20));
        office.request()
                .get("/api/v1/obligations/punctuality?unit=" + ministry.id())
                .then()
                .statusCode(200)
                .body("from", is("2024-01-01"))
                .body("kinds.code", equalTo(List.of(KIND)))
                .body("units.unit.name", equalTo(List.of("Cục Thử", "Cục Đúng Hạn")))
                .body("units[0].overdue", is(1))
                .body("units[0].inTimeShare", is(0.5f))
                .body("units[0].cells[0].open", is(2))
                .body("units[0].cells[0].inTime", is(2))
                .body("units[0].cells[0].late", is(1))
                .body("units[0].cells[0].lateBy", is(6))
                .body("units[1].inTimeShare", is(1.0f))
                .body("otherUnits", is(0));
        office.request()
                .get("/api/v1/obligations/punctuality?units=1&unit=" + ministry.id())
                .then()
                .body("units", hasSize(1))
                .body("otherUnits", is(1));
        given.account(Role.STANDING_OFFICE, given.unit("Bộ Khác"))
                .request()
                .get("/api/v1/obligations/punctuality")
                .then()
                .body("units.unit.name", not(hasItem("Cục Thử")));
    }

    @Test
    void how_a_unit_kept_its_days_is_told_month_by_month() {
        settle(owed(LocalDate.of(2024, 11, 29)));
        settle(owed(LocalDate.of(2024, 12, 10)));
        owed(LocalDate.of(2024, 10, 11));
        owed(LocalDate.of(2024, 12, 20));
        office.request()
                .get("/api/v1/obligations/punctuality/history?months=3&unit=" + department.id())
                .then()
                .statusCode(200)
                .body("unit.name", is("Cục Thử"))
                .body("months.month", equalTo(List.of("2024-10-01", "2024-11-01", "2024-12-01")))
                .body("months.kept", equalTo(List.of(0, 0, 1)))
                .body("months.late", equalTo(List.of(0, 1, 0)))
                .body("months.overdue", equalTo(List.of(1, 0, 0)));
        assertThat(punctuality
                        .units(List.of(department.id()), LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))
                        .get(department.id()))
                .isEqualTo(new PunctualityOf.Share(1, 1, 1));
    }

    @Test
    void what_a_unit_owed_when_it_ended_its_heir_owes_and_where_there_is_none_nobody() {
        UUID subject = owed(LocalDate.of(2024, 12, 20));
        TestUnit orphan = given.unit("Cục Không Người Kế Tục", ministry);
        UUID lost = owed(orphan, LocalDate.of(2024, 12, 20));
        TestUnit heir = given.unit("Cục Kế Tục", ministry);
        TestAccount heirs = given.account(Role.OFFICER, heir);
        succeed(department, heir);
        end(orphan);
        remindDebtors.remind();
        heirs.request()
                .get("/api/v1/obligations")
                .then()
                .body("items.subject.id", equalTo(List.of(subject.toString())));
        assertThat(state(lost)).isEqualTo("CANCELLED");
    }

    private void succeed(TestUnit predecessor, TestUnit successor) {
        given.account(Role.ADMIN, ministry)
                .request()
                .body(Map.of(
                        "kind",
                        "ABSORPTION",
                        "on",
                        "2024-12-01",
                        "act",
                        "1/QĐ-BTNMT",
                        "predecessorIds",
                        List.of(predecessor.id()),
                        "successorIds",
                        List.of(successor.id())))
                .post("/api/v1/successions")
                .then()
                .statusCode(201);
    }

    /** As the last day of a unit that nobody carries on. */
    private void end(TestUnit unit) {
        jdbi.useHandle(handle -> {
            handle.execute("update unit set valid = daterange(lower(valid), '2024-12-01') where id = ?", unit.id());
        });
    }

    private String state(UUID subject) {
        return jdbi.withHandle(handle -> handle.select("select state from obligation where subject_id = ?", subject)
                .mapTo(String.class)
                .one());
    }

    @Test
    void what_one_person_owes_is_nobody_elses_in_the_same_role() {
        TestPerson person = given.person("Trần Văn Riêng", department);
        TestAccount own = given.account(Role.OFFICER, department, person);
        UUID subject = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> obligations.open(new Debt(
                                KIND,
                                SubjectType.CAMPAIGN,
                                subject,
                                "Phong trào thử",
                                department.id(),
                                Role.OFFICER,
                                null,
                                LocalDate.of(2024, 12, 20))
                        .by(person.id())));
        own.request().get("/api/v1/obligations").then().body("items[0].debtorPerson", is("Trần Văn Riêng"));
        officer.request().get("/api/v1/obligations").then().body("items", hasSize(0));
    }

    @Test
    void what_one_owes_stands_in_ones_own_calendar_until_the_address_is_closed() {
        owed(LocalDate.of(2024, 12, 20));
        owed(null);
        String address = officer.request()
                .post("/api/v1/me/calendar-feed")
                .then()
                .statusCode(200)
                .extract()
                .path("address");
        String calendar = RestAssured.get(address)
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();
        assertThat(calendar)
                .contains("BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20241220", "Đăng ký phong trào «Phong trào thử»")
                .containsOnlyOnce("BEGIN:VEVENT");
        String next = officer.request()
                .post("/api/v1/me/calendar-feed")
                .then()
                .extract()
                .path("address");
        RestAssured.get(address).then().statusCode(404);
        officer.request().delete("/api/v1/me/calendar-feed").then().statusCode(204);
        RestAssured.get(next).then().statusCode(404);
        officer.request().get("/api/v1/me/calendar-feed").then().body("open", is(false));
    }

    @Test
    void every_kind_of_obligation_has_a_name_of_its_own() {
        // The wording of the whole and of the kind stand in one file; a kind that has the one alone would show its
        // code.
        assertThat(ObligationKinds.withoutName()).isEmpty();
    }

    private ValidatableResponse urge(Map<String, ?> body) {
        return office.request()
                .body(body)
                .post("/api/v1/obligations/reminders")
                .then()
                .statusCode(200);
    }
}
