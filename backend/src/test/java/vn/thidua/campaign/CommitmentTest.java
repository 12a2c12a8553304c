package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.AtOnce;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.access.Role;
import vn.thidua.campaign.CampaignScene.Known;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.time.BusinessClock;

/** The campaign's own unit confirms what a unit commits itself to, or asks to amend it. */
@QuarkusTest
class CommitmentTest {

    private static final String REGISTRATIONS = "/api/v1/registrations/";

    @Inject
    Given given;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    @Inject
    WorkingCalendar calendar;

    private CampaignScene scene;
    private Known launched;
    private String criterion;
    private Known registration;

    @BeforeEach
    void set() {
        scene = new CampaignScene(given);
        launched = scene.launched();
        criterion = scene.get(scene.office, launched).extract().path("criteria[0].id");
        registration = Known.of(scene.officer
                .request()
                .body(Map.of(
                        "unitId", scene.department.id(),
                        "commitments", List.of(Map.of("criterionId", criterion, "target", 60)),
                        "note", "Lần đầu"))
                .post(launched.path("registrations"))
                .then()
                .statusCode(201));
    }

    private ValidatableResponse step(TestAccount by, Known known, String step, Object body) {
        var request = by.request().header("If-Match", known.etag());
        return (body == null ? request : request.body(body))
                .post(REGISTRATIONS + known.id() + "/" + step)
                .then();
    }

    private static Map<String, Object> asking() {
        return new HashMap<>(Map.of("reason", "Nâng lên ít nhất 80%", "workingDays", 5));
    }

    private Map<String, Object> amendment(int target) {
        return Map.of("commitments", List.of(Map.of("criterionId", criterion, "target", target)), "note", "Đã nâng");
    }

    private Known confirmed() {
        return Known.of(step(scene.office, registration, "confirmation", null).statusCode(200));
    }

    private Known asked() {
        return Known.of(
                step(scene.office, registration, "amendment-request", asking()).statusCode(200));
    }

    private List<String> debts(String kind, String state) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select u.code from obligation o join unit u on u.id = o.debtor_unit_id"
                                + " where o.kind = :kind and o.state = :state and o.subject_id = cast(:id as uuid)")
                        .bind("kind", kind)
                        .bind("state", state)
                        .bind("id", registration.id())
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void the_standing_office_of_the_campaigns_unit_is_asked_to_answer_and_confirms() {
        assertThat(debts("REGISTRATION_CONFIRM", "OPEN")).containsExactly(scene.ministry.code());
        step(scene.office, registration, "confirmation", null)
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("confirmedAt", notNullValue())
                .body("confirmedBy", equalTo(scene.office.displayName()))
                .body("actions.action", contains("ASK_AMENDMENT"));
        assertThat(debts("REGISTRATION_CONFIRM", "DONE")).hasSize(1);
        scene.officer
                .request()
                .get(REGISTRATIONS + registration.id())
                .then()
                .body("actions.action", contains("REPORT", "WITHDRAW"));
    }

    @Test
    void what_is_asked_to_be_amended_says_why_and_is_owed_by_a_day() {
        String due = calendar.dueAfter(clock.today(), 5).toString();
        step(scene.office, registration, "amendment-request", asking())
                .statusCode(200)
                .body("state", equalTo("AMENDMENT_ASKED"))
                .body("askedBecause", equalTo("Nâng lên ít nhất 80%"))
                .body("askedDueOn", equalTo(due))
                .body("actions.action", contains("CONFIRM"));
        assertThat(debts("REGISTRATION_CONFIRM", "DONE")).hasSize(1);
        assertThat(debts("REGISTRATION_AMEND", "OPEN")).containsExactly(scene.department.code());
        scene.officer
                .request()
                .get("/api/v1/obligations?kind=REGISTRATION_AMEND")
                .then()
                .body("items.dueOn", contains(due))
                .body("items.title", contains("Amend the commitments for the campaign “Thi đua chuyển đổi số”"));
    }

    @Test
    void an_amendment_is_a_new_version_and_the_old_one_stays_readable() {
        Known asked = asked();
        step(scene.officer, asked, "amendment", amendment(85))
                .statusCode(200)
                .body("state", equalTo("REGISTERED"))
                .body("versionNumber", equalTo(2))
                .body("commitments.target", contains(85))
                .body("note", equalTo("Đã nâng"))
                .body("askedBecause", nullValue());
        assertThat(debts("REGISTRATION_AMEND", "DONE")).hasSize(1);
        assertThat(debts("REGISTRATION_CONFIRM", "OPEN")).hasSize(1);
        for (TestAccount reader : List.of(scene.officer, scene.office)) {
            reader.request()
                    .get(REGISTRATIONS + registration.id() + "/versions")
                    .then()
                    .statusCode(200)
                    .body("items.number", contains(2, 1))
                    .body("items[0].commitments[0].target", equalTo(85))
                    .body("items[0].askedAt", nullValue())
                    .body("items[1].commitments[0].target", equalTo(60))
                    .body("items[1].commitments[0].criterion.target", equalTo(80))
                    .body("items[1].note", equalTo("Lần đầu"))
                    .body("items[1].askedBecause", equalTo("Nâng lên ít nhất 80%"))
                    .body("items[1].askedBy", equalTo(scene.office.displayName()));
        }
        scene.office.request().get(launched.path("registrations")).then().body("items.commitmentCount", contains(1));
    }

    @Test
    void versions_follow_one_another_page_by_page() {
        step(scene.officer, registration, "amendment", amendment(70)).statusCode(200);
        String path = REGISTRATIONS + registration.id() + "/versions?limit=1";
        String next = scene.office
                .request()
                .get(path)
                .then()
                .body("items.number", contains(2))
                .extract()
                .path("next");
        scene.office
                .request()
                .get(path + "&cursor=" + next)
                .then()
                .body("items.number", contains(1))
                .body("next", nullValue());
    }

    @Test
    void the_office_may_find_right_after_all_what_it_asked_to_amend() {
        step(scene.office, asked(), "confirmation", null).statusCode(200).body("state", equalTo("CONFIRMED"));
        assertThat(debts("REGISTRATION_AMEND", "CANCELLED")).hasSize(1);
    }

    @Test
    void a_confirmed_commitment_is_amended_only_when_that_is_asked() {
        Known confirmed = confirmed();
        step(scene.officer, confirmed, "amendment", amendment(50))
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
        Known asked = Known.of(
                step(scene.office, confirmed, "amendment-request", asking()).statusCode(200));
        step(scene.officer, asked, "amendment", amendment(90)).statusCode(200).body("confirmedAt", nullValue());
    }

    @Test
    void a_registration_that_is_confirmed_or_to_be_amended_still_counts_and_cannot_be_made_twice() {
        asked();
        scene.get(scene.office, launched).body("coverage.registered", equalTo(1));
        scene.register(scene.officer, launched, scene.department)
                .statusCode(409)
                .body("code", equalTo("ALREADY_REGISTERED"));
    }

    @Test
    void who_does_not_answer_for_the_campaigns_unit_confirms_nothing() {
        step(scene.officer, registration, "confirmation", null).statusCode(403);
        TestAccount own = given.account(Role.STANDING_OFFICE, scene.department);
        step(own, registration, "confirmation", null).statusCode(403).body("code", equalTo("NOT_ALLOWED"));
        step(own, registration, "amendment-request", asking()).statusCode(403);
        TestAccount elsewhere = given.account(Role.STANDING_OFFICE, given.unit("Bộ Khác"));
        step(elsewhere, registration, "confirmation", null).statusCode(404);
        step(given.account(Role.OFFICER, scene.other), registration, "amendment", amendment(1))
                .statusCode(404);
        step(scene.office, asked(), "amendment", amendment(1)).statusCode(403);
    }

    @Test
    void the_office_of_a_national_campaign_answers_units_out_of_its_own_reach() {
        var stranger = given.unit("Bộ Khác");
        TestAccount strangers = given.account(Role.OFFICER, stranger);
        Known national = scene.launched(Known.of(scene.create(scene.whole("level", "NATIONAL"))));
        Known theirs = Known.of(scene.register(strangers, national, stranger).statusCode(201));
        scene.office.request().get(national.path("registrations")).then().body("items.id", contains(theirs.id()));
        step(scene.office, theirs, "confirmation", null).statusCode(200);
    }

    @Test
    void a_step_without_if_match_is_428_and_a_stale_one_412() {
        scene.office
                .request()
                .post(REGISTRATIONS + registration.id() + "/confirmation")
                .then()
                .statusCode(428);
        confirmed();
        step(scene.office, registration, "confirmation", null).statusCode(412);
        step(scene.officer, registration, "amendment", amendment(1)).statusCode(412);
    }

    @ParameterizedTest
    @CsvSource({
        "reason, ' ', /reason, REQUIRED",
        "workingDays, , /dueOn, REQUIRED",
        "dueOn, 2030-01-01, /workingDays, NOT_OF_THIS_KIND",
        "workingDays, 0, /workingDays, OUT_OF_RANGE",
        "deadline, 2030-01-01, /deadline, UNKNOWN_FIELD"
    })
    void what_an_ask_may_not_say_is_refused(String field, String value, String pointer, String code) {
        Map<String, Object> body = asking();
        body.put(field, value);
        step(scene.office, registration, "amendment-request", body)
                .statusCode(422)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }

    @Test
    void a_day_that_is_over_is_no_term() {
        step(scene.office, registration, "amendment-request", Map.of("reason", "x", "dueOn", "2020-01-01"))
                .statusCode(422)
                .body("violations.code", contains("IN_THE_PAST"));
    }

    @Test
    void an_amendment_is_on_the_campaigns_own_criteria() {
        String foreign = scene.get(scene.office, scene.launched()).extract().path("criteria[0].id");
        step(scene.officer, registration, "amendment", Map.of("commitments", List.of(Map.of("criterionId", foreign))))
                .statusCode(422)
                .body("violations.pointer", contains("/commitments/0/criterionId"))
                .body("violations.code", contains("NOT_FOUND"));
        step(scene.officer, registration, "amendment", Map.of("note", "x"))
                .statusCode(422)
                .body("violations.pointer", contains("/commitments"))
                .body("violations.code", contains("REQUIRED"));
    }

    @Test
    void after_the_closure_nothing_is_owed_and_nothing_can_be_answered() {
        scene.step(scene.office, launched, "closure", Map.of("summary", "Xong."))
                .statusCode(200);
        assertThat(debts("REGISTRATION_CONFIRM", "CANCELLED")).hasSize(1);
        step(scene.office, registration, "confirmation", null)
                .statusCode(422)
                .body("violations.code", contains("NOT_READY"));
    }

    @RepeatedTest(3)
    void of_a_confirmation_and_an_amendment_at_once_one_wins() throws Exception {
        List<Integer> answers = AtOnce.both(
                () -> step(scene.office, registration, "confirmation", null)
                        .extract()
                        .statusCode(),
                () -> step(scene.officer, registration, "amendment", amendment(70))
                        .extract()
                        .statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void every_step_is_in_the_trail() {
        step(scene.officer, asked(), "amendment", amendment(85)).statusCode(200);
        TestAccount auditor = given.account(Role.AUDITOR, scene.ministry);
        auditor.request()
                .get("/api/v1/audit/entries?subjectType=REGISTRATION&subjectId=" + registration.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body(
                        "items.action",
                        org.hamcrest.Matchers.hasItems("REGISTRATION_AMENDMENT_ASKED", "REGISTRATION_AMENDED"));
    }
}
