package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
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
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.GivenDecisions.Held;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.obligation.RemindDebtors;
import vn.thidua.platform.Ids;

/** Today is 2024-12-02. */
@QuarkusTest
class NoticeTest {

    private static final String KIND = "CAMPAIGN_REGISTER";

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    @Inject
    Obligations obligations;

    @Inject
    RemindDebtors remindDebtors;

    @Inject
    TellPeople tellPeople;

    @Inject
    Jdbi jdbi;

    private TestUnit ministry;
    private TestUnit department;
    private TestAccount officer;

    @BeforeEach
    void an_officer() {
        ministry = given.unit("Bộ Thử");
        department = given.unit("Cục Thử", ministry);
        officer = given.account(Role.OFFICER, department);
    }

    private Debt debt(UUID subject, LocalDate dueOn) {
        return new Debt(
                KIND,
                SubjectType.CAMPAIGN,
                subject,
                "Phong trào Thử",
                department.id(),
                Role.OFFICER,
                ministry.id(),
                dueOn);
    }

    private UUID owed(LocalDate dueOn) {
        UUID subject = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> obligations.open(debt(subject, dueOn)));
        return subject;
    }

    private static ValidatableResponse inbox(TestAccount account, String query) {
        return account.request().get("/api/v1/me/notices" + query).then().statusCode(200);
    }

    private static int unread(TestAccount account) {
        return account.request()
                .get("/api/v1/me/notices/count")
                .then()
                .statusCode(200)
                .extract()
                .path("unread");
    }

    private static String first(TestAccount account) {
        return inbox(account, "").extract().path("items[0].id");
    }

    @Test
    void what_is_owed_stands_in_the_inbox_of_each_who_owes_it_and_of_nobody_else() {
        TestAccount colleague = given.account(Role.OFFICER, department);
        TestAccount clerk = given.account(Role.CLERK, department);
        TestAccount elsewhere = given.account(Role.OFFICER, given.unit("Cục Khác", ministry));
        owed(LocalDate.of(2024, 12, 5));
        tellPeople.tell();
        tellPeople.tell();
        inbox(officer, "")
                .body("items", hasSize(1))
                .body("items[0].kind", is("OWED"))
                .body("items[0].action", is(KIND))
                .body("items[0].title", is("Register for the campaign “Phong trào Thử”"))
                .body("items[0].dueOn", is("2024-12-05"))
                .body("items[0].overdue", is(false))
                .body("items[0].readAt", nullValue());
        assertThat(unread(colleague)).isEqualTo(1);
        assertThat(unread(clerk)).isZero();
        assertThat(unread(elsewhere)).isZero();
    }

    @Test
    void what_is_done_waits_for_nobody_to_read_it() {
        UUID subject = owed(LocalDate.of(2024, 12, 5));
        tellPeople.tell();
        assertThat(unread(officer)).isEqualTo(1);
        QuarkusTransaction.requiringNew().run(() -> obligations.settle(KIND, SubjectType.CAMPAIGN, subject));
        assertThat(unread(officer)).isZero();
        inbox(officer, "?state=READ").body("items[0].settled", is(true));
        inbox(officer, "?state=UNREAD").body("items", empty());
    }

    @Test
    void a_reminder_takes_the_place_of_what_was_said_before_and_the_head_is_told_of_what_is_late_for_long() {
        TestAccount head = given.account(Role.UNIT_HEAD, department);
        owed(LocalDate.of(2024, 11, 1));
        tellPeople.tell();
        remindDebtors.remind();
        tellPeople.tell();
        assertThat(unread(officer)).isEqualTo(1);
        inbox(officer, "?state=UNREAD").body("items.kind", contains("REMINDER")).body("items[0].overdue", is(true));
        inbox(head, "?kind=ESCALATION").body("items", hasSize(1));
        inbox(officer, "?kind=ESCALATION").body("items", empty());
    }

    @Test
    void what_was_still_being_written_is_told_once_it_is() {
        UUID subject = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            obligations.open(debt(subject, LocalDate.of(2024, 12, 5)));
            QuarkusTransaction.requiringNew()
                    .run(() -> obligations.open(debt(UUID.randomUUID(), LocalDate.of(2024, 12, 6))));
            QuarkusTransaction.requiringNew().run(tellPeople::tell);
        });
        tellPeople.tell();
        inbox(officer, "").body("items", hasSize(2));
    }

    @Test
    void whoever_did_something_hears_what_others_did_next() {
        TestAccount office = given.account(Role.STANDING_OFFICE, ministry);
        UUID dossier = UUID.randomUUID();
        happened("DOSSIER_SUBMITTED", dossier, officer);
        happened("DOSSIER_RETURNED", dossier, office);
        happened("DOSSIER_EDITED", dossier, officer);
        tellPeople.tell();
        inbox(officer, "")
                .body("items", hasSize(1))
                .body("items[0].kind", is("PROGRESS"))
                .body("items[0].action", is("DOSSIER_RETURNED"))
                .body("items[0].subject.id", is(dossier.toString()))
                .body("items[0].unit.id", is(department.id().toString()));
        inbox(office, "").body("items", empty());
    }

    @Test
    void who_is_commended_hears_of_it_once_it_is_published() {
        Desk desk = decisions.desk();
        Held decision = decisions.published(desk, decisions.passed(desk, GivenDecisions.CERTIFICATE));
        String award = desk.office().request().get(decision.path()).path("lines[0].id");
        TestPerson recipient = jdbi.withHandle(handle -> handle.select(
                        "select p.id, p.employee_code, p.name from award a join person p on p.id = a.person_id where a.id = ?",
                        UUID.fromString(award))
                .map((row, context) -> new TestPerson(
                        row.getObject("id", UUID.class), row.getString("employee_code"), row.getString("name")))
                .one());
        TestAccount commended = given.account(Role.OFFICER, department, recipient);
        tellPeople.tell();
        inbox(commended, "?kind=RECOGNITION")
                .body("items", hasSize(1))
                .body("items[0].subject.type", is("AWARD"))
                .body("items[0].subject.id", is(award));
        inbox(officer, "?kind=RECOGNITION").body("items", empty());
    }

    @Test
    void who_may_no_longer_read_a_thing_is_shown_nothing_of_it() {
        UUID dossier = UUID.randomUUID();
        happened("DOSSIER_SUBMITTED", dossier, officer);
        happened("DOSSIER_RETURNED", dossier, given.account(Role.STANDING_OFFICE, ministry));
        owed(LocalDate.of(2024, 12, 5));
        tellPeople.tell();
        assertThat(unread(officer)).isEqualTo(2);
        String id = first(officer);
        UUID grant = jdbi.withHandle(
                handle -> handle.select("select id from account_grant where account_id = ?", officer.id())
                        .mapTo(UUID.class)
                        .one());
        given.account(Role.ADMIN, ministry)
                .request()
                .body(Map.of("reason", "Chuyển công tác"))
                .post("/api/v1/grants/" + grant + "/revocation")
                .then()
                .statusCode(204);
        inbox(officer, "").body("items", empty());
        officer.request()
                .body(Map.of("read", true))
                .put("/api/v1/me/notices/" + id)
                .then()
                .statusCode(404);
    }

    private void happened(String type, UUID subject, TestAccount by) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into event (id, type, subject_type, subject_id, unit_id, account_id) values (?, ?, 'DOSSIER', ?, ?, ?)",
                Ids.next(),
                type,
                subject,
                department.id(),
                by.id()));
    }

    @Test
    void what_is_put_off_comes_back_when_its_time_has_come() {
        owed(LocalDate.of(2024, 12, 5));
        tellPeople.tell();
        String id = first(officer);
        Instant until = Instant.now().plus(Duration.ofDays(2));
        change(officer, id, Map.of("read", false, "snoozedUntil", until.toString()))
                .statusCode(200)
                .body("snoozedUntil", notNullValue());
        assertThat(unread(officer)).isZero();
        inbox(officer, "").body("items", empty());
        inbox(officer, "?state=SNOOZED").body("items", hasSize(1));
        jdbi.useHandle(handle -> handle.execute(
                "update notice set shown_at = now() - interval '1 second' where account_id = ?", officer.id()));
        assertThat(unread(officer)).isEqualTo(1);
    }

    private static ValidatableResponse change(TestAccount account, String id, Map<String, ?> body) {
        return account.request().body(body).put("/api/v1/me/notices/" + id).then();
    }

    @Test
    void a_notice_is_read_and_unread_again() {
        owed(LocalDate.of(2024, 12, 5));
        tellPeople.tell();
        String id = first(officer);
        change(officer, id, Map.of("read", true)).statusCode(200).body("readAt", notNullValue());
        assertThat(unread(officer)).isZero();
        change(officer, id, Map.of("read", false)).statusCode(200).body("readAt", nullValue());
        assertThat(unread(officer)).isEqualTo(1);
    }

    @Test
    void what_comes_after_somebody_looked_stays_unread() {
        owed(LocalDate.of(2024, 12, 5));
        tellPeople.tell();
        Instant looked = Instant.now();
        owed(LocalDate.of(2024, 12, 6));
        tellPeople.tell();
        officer.request()
                .body(Map.of("until", looked.toString()))
                .post("/api/v1/me/notices/readings")
                .then()
                .statusCode(200)
                .body("unread", is(1));
    }

    @Test
    void nobody_changes_what_is_anothers() {
        owed(LocalDate.of(2024, 12, 5));
        tellPeople.tell();
        String id = first(officer);
        TestAccount other = given.account(Role.OFFICER, given.unit("Cục Khác", ministry));
        change(other, id, Map.of("read", true)).statusCode(404);
        other.request()
                .body(Map.of("noticeIds", List.of(id)))
                .post("/api/v1/me/notices/readings")
                .then()
                .statusCode(200);
        assertThat(unread(officer)).isEqualTo(1);
    }

    @Test
    void a_day_in_the_past_or_beyond_a_year_is_no_day_to_put_off_to() {
        owed(LocalDate.of(2024, 12, 5));
        tellPeople.tell();
        String id = first(officer);
        for (Instant when :
                List.of(Instant.now().minusSeconds(60), Instant.now().plus(Duration.ofDays(400)))) {
            change(officer, id, Map.of("read", false, "snoozedUntil", when.toString()))
                    .statusCode(422)
                    .body("violations[0].pointer", is("/snoozedUntil"))
                    .body("violations[0].code", is("OUT_OF_RANGE"));
        }
    }

    @Test
    void a_kind_that_somebody_does_not_want_stays_out_of_the_inbox() {
        officer.request()
                .body(Map.of(
                        "rhythm",
                        "AT_ONCE",
                        "digestHour",
                        7,
                        "digestDay",
                        1,
                        "push",
                        false,
                        "kinds",
                        List.of(Map.of("kind", "OWED", "inbox", false, "mail", false, "push", false))))
                .put("/api/v1/me/notice-settings")
                .then()
                .statusCode(200)
                .body("choices.kinds.find { it.kind == 'OWED' }.inbox", is(false))
                .body("choices.kinds.find { it.kind == 'REMINDER' }.inbox", is(true));
        owed(LocalDate.of(2024, 11, 1));
        tellPeople.tell();
        assertThat(unread(officer)).isZero();
        remindDebtors.remind();
        tellPeople.tell();
        assertThat(unread(officer)).isEqualTo(1);
    }

    @Test
    void half_of_quiet_hours_is_refused() {
        officer.request()
                .body(Map.of(
                        "rhythm",
                        "AT_ONCE",
                        "digestHour",
                        7,
                        "digestDay",
                        1,
                        "quietFrom",
                        "21:00",
                        "push",
                        false,
                        "kinds",
                        List.of()))
                .put("/api/v1/me/notice-settings")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/quietUntil"))
                .body("violations[0].code", is("REQUIRED"));
    }
}
