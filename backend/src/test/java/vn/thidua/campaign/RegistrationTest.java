package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.thidua.AtOnce;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.access.Role;
import vn.thidua.campaign.CampaignScene.Known;
import vn.thidua.platform.time.BusinessClock;

@QuarkusTest
class RegistrationTest {

    private static final String REGISTRATIONS = "/api/v1/registrations/";

    @Inject
    Given given;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    private CampaignScene scene;
    private Known launched;
    private String criterion;

    @BeforeEach
    void set() {
        scene = new CampaignScene(given);
        launched = scene.launched();
        criterion = scene.get(scene.office, launched).extract().path("criteria[0].id");
    }

    private ValidatableResponse register(Map<String, Object> commitment) {
        return scene.officer
                .request()
                .body(Map.of("unitId", scene.department.id(), "commitments", List.of(commitment)))
                .post(launched.path("registrations"))
                .then();
    }

    private Map<String, Object> commitment(String field, Object value) {
        Map<String, Object> commitment =
                new HashMap<>(Map.of("criterionId", criterion, "target", 85.5, "note", "Quý III"));
        commitment.put(field, value);
        return commitment;
    }

    @Test
    void a_unit_registers_with_what_it_commits_itself_to_and_has_done_what_was_asked() {
        assertThat(scene.owed(scene.officer, launched)).hasSize(1);

        String id = register(commitment("note", "Quý III"))
                .statusCode(201)
                .header("Location", containsString(REGISTRATIONS))
                .body("campaign.title", equalTo("Thi đua chuyển đổi số"))
                .body("unit.code", equalTo(scene.department.code()))
                .body("commitments", hasSize(1))
                .body("commitments[0].criterion.target", equalTo(80))
                .body("commitments[0].target", equalTo(85.5f))
                .body("registeredBy", equalTo(scene.officer.displayName()))
                .body("versionNumber", equalTo(1))
                .body("actions.action", contains("AMEND", "REPORT", "WITHDRAW"))
                .extract()
                .path("id");

        assertThat(scene.owed(scene.officer, launched)).isEmpty();
        scene.officer.request().get(REGISTRATIONS + id).then().statusCode(200).body("state", equalTo("REGISTERED"));
        scene.get(scene.office, launched)
                .body("coverage.asked", equalTo(2))
                .body("coverage.registered", equalTo(1))
                .body("coverage.others", equalTo(0));
    }

    @Test
    void only_the_unit_that_registers_has_done_so() {
        TestAccount other = given.account(Role.OFFICER, scene.other);
        scene.register(scene.officer, launched, scene.department).statusCode(201);
        assertThat(scene.owed(other, launched)).hasSize(1);
    }

    @Test
    void a_unit_further_down_may_register_without_being_asked() {
        var deeper = given.unit("Phòng Thử", scene.department);
        scene.register(scene.officer, launched, deeper).statusCode(201);
        scene.get(scene.office, launched)
                .body("coverage.registered", equalTo(0))
                .body("coverage.others", equalTo(1));
    }

    @Test
    void a_unit_registers_once() {
        scene.register(scene.officer, launched, scene.department).statusCode(201);
        scene.register(scene.officer, launched, scene.department)
                .statusCode(409)
                .body("code", equalTo("ALREADY_REGISTERED"));
    }

    @RepeatedTest(5)
    void of_two_who_register_a_unit_at_once_one_wins_and_the_other_hears_that_it_is_done() throws Exception {
        TestAccount colleague = given.account(Role.UNIT_HEAD, scene.department);
        List<ValidatableResponse> answers = AtOnce.both(
                () -> scene.register(scene.officer, launched, scene.department),
                () -> scene.register(colleague, launched, scene.department));

        List<Integer> statuses =
                answers.stream().map(answer -> answer.extract().statusCode()).toList();
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        assertThat(answers.stream()
                        .filter(answer -> answer.extract().statusCode() == 409)
                        .map(answer -> answer.extract().<String>path("code")))
                .containsExactly("ALREADY_REGISTERED");
        scene.get(scene.office, launched).body("coverage.registered", equalTo(1));
    }

    @Test
    void a_campaign_that_is_not_under_way_takes_no_registration() {
        TestAccount ministryOfficer = given.account(Role.OFFICER, scene.ministry);
        for (Known wrong : List.of(scene.drafted(), scene.proposed(), scene.closed())) {
            scene.register(ministryOfficer, wrong, scene.department)
                    .statusCode(409)
                    .body("code", equalTo("WRONG_STATE"));
        }
    }

    @Test
    void a_draft_that_the_officer_may_not_see_is_not_found() {
        TestAccount elsewhere = given.account(Role.OFFICER, given.unit("Bộ Khác"));
        scene.register(elsewhere, scene.drafted(), scene.department).statusCode(404);
        scene.officer
                .request()
                .body(Map.of("unitId", scene.department.id()))
                .post("/api/v1/campaigns/" + UUID.randomUUID() + "/registrations")
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_registers_a_unit_out_of_scope_or_without_the_role() {
        scene.register(scene.officer, launched, scene.other).statusCode(404);
        scene.register(given.account(Role.CLERK, scene.department), launched, scene.department)
                .statusCode(403);
        TestAccount mixed = given.also(given.account(Role.CLERK, scene.department), Role.OFFICER, scene.other);
        scene.register(mixed, launched, scene.department).statusCode(403).body("code", equalTo("NOT_ALLOWED"));
        given.nobody()
                .body(Map.of("unitId", scene.department.id()))
                .post(launched.path("registrations"))
                .then()
                .statusCode(401);
    }

    @Test
    void a_ministrys_campaign_is_for_its_own_units_and_a_national_one_for_all() {
        var elsewhere = given.unit("Bộ Khác");
        TestAccount stranger = given.account(Role.OFFICER, elsewhere);
        scene.register(stranger, launched, elsewhere)
                .statusCode(422)
                .body("violations.pointer", contains("/unitId"))
                .body("violations.code", contains("NOT_OF_THIS_KIND"));
        Known national = scene.launched(Known.of(scene.create(scene.whole("level", "NATIONAL"))));
        scene.register(stranger, national, elsewhere).statusCode(201);
        scene.get(stranger, launched).body("actions[0].allowed", equalTo(false));
    }

    @Test
    void a_unit_that_has_ended_registers_no_more() {
        jdbi.useHandle(handle -> handle.execute(
                "update unit set valid = daterange(lower(valid), ?) where id = ?",
                clock.today(),
                scene.department.id()));
        scene.register(scene.officer, launched, scene.department)
                .statusCode(422)
                .body("violations.code", contains("NOT_IN_FORCE"));
    }

    @Test
    void a_criterion_of_another_campaign_and_one_named_twice_are_refused() {
        String foreign = scene.get(scene.office, scene.launched()).extract().path("criteria[0].id");
        register(commitment("criterionId", foreign))
                .statusCode(422)
                .body("violations.pointer", contains("/commitments/0/criterionId"))
                .body("violations.code", contains("NOT_FOUND"));
        scene.officer
                .request()
                .body(Map.of(
                        "unitId",
                        scene.department.id(),
                        "commitments",
                        List.of(commitment("target", 1), commitment("target", 2))))
                .post(launched.path("registrations"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/commitments/1/criterionId"))
                .body("violations.code", contains("DUPLICATE"));
    }

    @Test
    void what_a_commitment_may_not_say_is_refused_with_its_pointer_and_code() {
        refused(commitment("criterionId", null), "criterionId", "REQUIRED");
        refused(commitment("criterionId", "x"), "criterionId", "WRONG_FORMAT");
        refused(commitment("target", -1), "target", "OUT_OF_RANGE");
        refused(commitment("target", "nhiều"), "target", "WRONG_FORMAT");
        refused(commitment("note", "x\u200B"), "note", "INVISIBLE_CHARACTERS");
        refused(commitment("note", "ơ".repeat(10_000)), "note", "TOO_LONG");
        refused(commitment("weight", 3), "weight", "UNKNOWN_FIELD");
    }

    private void refused(Map<String, Object> commitment, String field, String code) {
        register(commitment)
                .statusCode(422)
                .body("violations.pointer", contains("/commitments/0/" + field))
                .body("violations.code", contains(code));
    }

    private Known registered() {
        return Known.of(
                scene.register(scene.officer, launched, scene.department).statusCode(201));
    }

    private ValidatableResponse withdraw(TestAccount by, Known registration, Object reason) {
        return by.request()
                .header("If-Match", registration.etag())
                .body(Map.of("reason", reason))
                .post(REGISTRATIONS + registration.id() + "/withdrawal")
                .then();
    }

    @Test
    void a_unit_withdraws_with_its_reason_and_may_register_anew() {
        Known registration = registered();
        withdraw(scene.officer, registration, "Sáp nhập")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawnBecause", equalTo("Sáp nhập"))
                .body("actions", hasSize(0));
        scene.get(scene.office, launched).body("coverage.registered", equalTo(0));
        registered();
        scene.office
                .request()
                .get(launched.path("registrations"))
                .then()
                .statusCode(200)
                .body("items.state", containsInAnyOrder("REGISTERED", "WITHDRAWN"))
                .body("coverage.registered", equalTo(1));
    }

    @Test
    void a_withdrawal_is_refused_twice_stale_blind_or_without_reason() {
        Known registration = registered();
        withdraw(scene.officer, registration, "").statusCode(422).body("violations.pointer", contains("/reason"));
        scene.officer
                .request()
                .body(Map.of("reason", "x"))
                .post(REGISTRATIONS + registration.id() + "/withdrawal")
                .then()
                .statusCode(428);
        withdraw(scene.officer, new Known(registration.id(), "\"9\""), "x").statusCode(412);
        Known withdrawn = Known.of(withdraw(scene.officer, registration, "x").statusCode(200));
        withdraw(scene.officer, withdrawn, "x").statusCode(409).body("code", equalTo("WRONG_STATE"));
    }

    @Test
    void nobody_withdraws_for_a_unit_out_of_scope_or_without_the_role() {
        Known registration = registered();
        withdraw(given.account(Role.OFFICER, scene.other), registration, "x").statusCode(404);
        withdraw(scene.office, registration, "x").statusCode(403);
        given.account(Role.OFFICER, scene.other)
                .request()
                .get(REGISTRATIONS + registration.id())
                .then()
                .statusCode(404);
    }

    @Test
    void after_the_closure_a_registration_stays_as_it_is() {
        Known registration = registered();
        scene.step(scene.office, launched, "closure", Map.of("summary", "Xong."))
                .statusCode(200);
        scene.officer
                .request()
                .get(REGISTRATIONS + registration.id())
                .then()
                .body("actions[0].allowed", equalTo(false))
                .body("actions[0].because", equalTo("The campaign is closed."));
        withdraw(scene.officer, registration, "x").statusCode(422).body("violations.code", contains("NOT_READY"));
    }

    @Test
    void the_list_shows_the_units_within_scope_and_the_figures_of_the_whole() {
        TestAccount other = given.account(Role.OFFICER, scene.other);
        scene.register(scene.officer, launched, scene.department).statusCode(201);
        scene.register(other, launched, scene.other).statusCode(201);
        for (TestAccount officer : List.of(scene.officer, other)) {
            officer.request()
                    .get(launched.path("registrations"))
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("coverage.registered", equalTo(2));
        }
        scene.office
                .request()
                .get(launched.path("registrations") + "?state=REGISTERED&sort=unit&count=true")
                .then()
                .body("items.unit.name", contains("Cục Thử", "Vụ Thử"))
                .body("total.count", equalTo(2));
    }
}
