package vn.thidua.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.AtOnce;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenClients;
import vn.thidua.GivenClients.TestClient;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;

/** Today is 2024-12-02, a Monday. */
@QuarkusTest
class ExtensionTest {

    private static final Map<String, String> TWO_WEEKS =
            Map.of("until", "2024-12-20", "reason", "Chờ số liệu của đơn vị trực thuộc.");

    @Inject
    Given given;

    @Inject
    GivenClients clients;

    @Inject
    Obligations obligations;

    @Inject
    RemindDebtors remindDebtors;

    @Inject
    Jdbi jdbi;

    private TestUnit ministry;
    private TestUnit department;
    private TestAccount office;
    private TestAccount officer;

    @BeforeEach
    void a_department_under_a_ministry() {
        ministry = given.unit("Bộ Thử");
        department = given.unit("Cục Thử", ministry);
        office = given.account(Role.STANDING_OFFICE, ministry);
        officer = given.account(Role.OFFICER, department);
    }

    private record Owed(UUID id, UUID subject) {

        String path(String rest) {
            return "/api/v1/obligations/" + id + rest;
        }
    }

    private Owed owed(String dueOn) {
        return owed(dueOn, Debt::withRoomForMoreTime);
    }

    private Owed owed(String dueOn, UnaryOperator<Debt> as) {
        UUID subject = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> obligations.open(as.apply(new Debt(
                        "CAMPAIGN_REGISTER",
                        SubjectType.CAMPAIGN,
                        subject,
                        "Phong trào thử",
                        department.id(),
                        Role.OFFICER,
                        ministry.id(),
                        LocalDate.parse(dueOn)))));
        return new Owed(
                jdbi.withHandle(handle -> handle.select("select id from obligation where subject_id = ?", subject)
                        .mapTo(UUID.class)
                        .one()),
                subject);
    }

    private ValidatableResponse ask(Owed owed, Object body) {
        return officer.request().body(body).post(owed.path("/extensions")).then();
    }

    private ValidatableResponse answer(Owed owed, Object body) {
        return office.request().body(body).post(owed.path("/extension-answer")).then();
    }

    @Test
    void a_program_owes_nothing_whatever_its_roles() {
        Owed owed = owed("2024-12-06");
        TestClient client = clients.client(given.account(Role.ADMIN, ministry), department);
        client.request().get("/api/v1/obligations").then().statusCode(200).body("items", empty());
        client.request()
                .get("/api/v1/obligations?mine=false&unit=" + department.id())
                .then()
                .body("items.id", hasItem(owed.id().toString()));
        client.request().get(owed.path("")).then().statusCode(200).body("actions", empty());
        client.request().body(TWO_WEEKS).post(owed.path("/extensions")).then().statusCode(403);
    }

    @Test
    void more_time_is_asked_for_and_given_and_who_was_late_is_late_no_more() {
        Owed owed = owed("2024-11-22");
        remindDebtors.remind();
        officer.request()
                .get(owed.path(""))
                .then()
                .body("item.overdue", is(true))
                .body("item.escalatedOn", is("2024-12-02"))
                .body("reminders.cause", contains("ESCALATION", "AFTER"))
                .body("actions", contains("ASK_EXTENSION"));
        ask(owed, TWO_WEEKS).statusCode(200).body("item.extension", is("ASKED")).body("item.overdue", is(true));
        office.request().get("/api/v1/obligations").then().body("items.kind", contains("EXTENSION_ANSWER"));
        office.request()
                .get("/api/v1/obligations?mine=false&extensionAsked=true&unit=" + ministry.id())
                .then()
                .body("items.id", contains(owed.id().toString()));
        office.request()
                .get(owed.path(""))
                .then()
                .body("actions", contains("ANSWER_EXTENSION", "URGE"))
                .body("extensions[0].reason", is(TWO_WEEKS.get("reason")))
                .body("extensions[0].dueBefore", is("2024-11-22"));
        answer(owed, Map.of("granted", true, "until", "2024-12-16", "note", "Hội nghị họp ngày 18/12."))
                .statusCode(200)
                .body("item.dueOn", is("2024-12-16"))
                .body("item.overdue", is(false))
                .body("item.escalatedOn", nullValue())
                .body("extensions[0].state", is("GRANTED"))
                .body("extensions[0].dueAfter", is("2024-12-16"));
        office.request().get("/api/v1/obligations").then().body("items", empty());
        given.account(Role.AUDITOR, ministry)
                .request()
                .get("/api/v1/audit/entries?subjectType=CAMPAIGN&subjectId=" + owed.subject())
                .then()
                .body("items.action", hasItem("EXTENSION_GRANTED"));
    }

    @Test
    void without_another_day_the_one_asked_for_stands_and_one_may_ask_again() {
        Owed owed = owed("2024-12-10");
        ask(owed, TWO_WEEKS).statusCode(200);
        answer(owed, Map.of("granted", true)).statusCode(200).body("item.dueOn", is("2024-12-20"));
        ask(owed, Map.of("until", "2024-12-27", "reason", "Vẫn chờ."))
                .statusCode(200)
                .body("extensions", hasSize(2));
    }

    @Test
    void a_refusal_says_why_and_leaves_the_day() {
        Owed owed = owed("2024-12-10");
        ask(owed, TWO_WEEKS).statusCode(200);
        answer(owed, Map.of("granted", false))
                .statusCode(422)
                .body("violations.pointer", contains("/note"))
                .body("violations.code", contains("REQUIRED"));
        answer(owed, Map.of("granted", false, "until", "2024-12-16", "note", "Không."))
                .statusCode(422)
                .body("violations.pointer", contains("/until"));
        answer(owed, Map.of("granted", false, "note", "Số liệu đã có."))
                .statusCode(200)
                .body("item.dueOn", is("2024-12-10"))
                .body("item.extension", is("REFUSED"))
                .body("extensions[0].answer", is("Số liệu đã có."));
    }

    @Test
    void a_day_that_is_not_the_creditors_is_nobodys_to_move() {
        Owed fixed = owed("2024-12-10", UnaryOperator.identity());
        officer.request().get(fixed.path("")).then().body("actions", empty());
        ask(fixed, TWO_WEEKS).statusCode(409).body("code", is("WRONG_STATE"));
    }

    @Test
    void only_who_owes_asks_once_at_a_time_and_for_later() {
        Owed owed = owed("2024-12-10");
        office.request().body(TWO_WEEKS).post(owed.path("/extensions")).then().statusCode(403);
        given.account(Role.OFFICER, given.unit("Cục Khác", ministry))
                .request()
                .body(TWO_WEEKS)
                .post(owed.path("/extensions"))
                .then()
                .statusCode(404);
        ask(owed, Map.of("until", "2024-12-10", "reason", "Không muộn hơn."))
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/until")));
        ask(owed, Map.of("until", "2024-12-20")).statusCode(422).body("violations.pointer", contains("/reason"));
        ask(owed, TWO_WEEKS).statusCode(200);
        ask(owed, TWO_WEEKS).statusCode(409);
        officer.request()
                .body(Map.of("granted", true))
                .post(owed.path("/extension-answer"))
                .then()
                .statusCode(403);
    }

    @Test
    void what_is_done_meanwhile_needs_no_answer() {
        Owed owed = owed("2024-12-10");
        ask(owed, TWO_WEEKS).statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() -> obligations.settle("CAMPAIGN_REGISTER", SubjectType.CAMPAIGN, owed.subject()));
        answer(owed, Map.of("granted", true)).statusCode(409).body("code", is("WRONG_STATE"));
        office.request().get(owed.path("")).then().body("extensions[0].state", is("LAPSED"));
        office.request().get("/api/v1/obligations").then().body("items", empty());
    }

    @Test
    void two_who_answer_at_once_are_one_answer() throws Exception {
        Owed owed = owed("2024-12-10");
        ask(owed, TWO_WEEKS).statusCode(200);
        List<Integer> answers = AtOnce.both(
                () -> answer(owed, Map.of("granted", true)).extract().statusCode(),
                () -> answer(owed, Map.of("granted", false, "note", "Không."))
                        .extract()
                        .statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }
}
