package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenDossiers;
import vn.thidua.access.Role;
import vn.thidua.campaign.CampaignScene.Known;
import vn.thidua.platform.time.BusinessClock;

/** Checks of a campaign: planned, made, answered, verified. */
@QuarkusTest
class CheckTest {

    private static final String CHECKS = "/api/v1/campaign-checks";

    @Inject
    Given given;

    @Inject
    GivenDossiers documents;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    private CampaignScene scene;
    private TestUnit inspectorate;
    private TestAccount team;
    private Known launched;

    @BeforeEach
    void set() {
        scene = new CampaignScene(given);
        inspectorate = given.unit("Thanh tra Thử", scene.ministry);
        team = given.account(Role.OFFICER, inspectorate);
        launched = scene.launched();
    }

    private Map<String, Object> draft() {
        return new HashMap<>(Map.of(
                "campaignId",
                launched.id(),
                "unitId",
                scene.department.id(),
                "teamUnitId",
                inspectorate.id(),
                "plannedOn",
                clock.today().plusDays(10).toString(),
                "focus",
                "Số liệu báo cáo"));
    }

    private ValidatableResponse plan(TestAccount by, Map<String, Object> draft) {
        return by.request().body(draft).post(CHECKS).then();
    }

    private record Planned(String id, String etag) {

        static Planned of(ValidatableResponse answer) {
            return new Planned(
                    answer.extract().path("item.id"), answer.extract().header("ETag"));
        }
    }

    private Planned planned() {
        return Planned.of(plan(scene.office, draft()).statusCode(201));
    }

    private ValidatableResponse step(TestAccount by, Planned check, String step, Object body) {
        var request = by.request().header("If-Match", check.etag());
        return (body == null ? request : request.body(body))
                .post(CHECKS + "/" + check.id() + "/" + step)
                .then();
    }

    private Map<String, Object> finding() {
        return new HashMap<>(Map.of(
                "grade",
                "NEEDS_MENDING",
                "found",
                "Hai công trình thiếu biên bản.",
                "mendBy",
                clock.today().plusDays(20).toString()));
    }

    private Planned toMend() {
        return Planned.of(step(team, planned(), "result", finding()).statusCode(200));
    }

    private List<String> owed(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select o.kind || ' ' || u.name from obligation o join unit_now u on u.id = o.debtor_unit_id"
                                + " where o.subject_id = cast(:id as uuid) and o.state = 'OPEN'")
                .bind("id", id)
                .mapTo(String.class)
                .list());
    }

    @Test
    void a_check_is_owed_by_the_team_and_what_it_finds_by_the_checked_unit_until_it_is_verified() {
        Planned check = planned();
        assertThat(owed(check.id())).containsExactly("CAMPAIGN_CHECK Thanh tra Thử");
        String proof = documents.upload(team, inspectorate);
        Map<String, Object> finding = finding();
        finding.put("documentIds", List.of(proof));
        check = Planned.of(step(team, check, "result", finding)
                .statusCode(200)
                .body("item.state", equalTo("TO_MEND"))
                .body("foundDocuments.id", contains(proof))
                .body("actions", hasSize(0)));
        assertThat(owed(check.id())).containsExactly("CAMPAIGN_CHECK_MEND Vụ Thử");
        scene.officer
                .request()
                .get(CHECKS + "/" + check.id())
                .then()
                .statusCode(200)
                .body("found", equalTo("Hai công trình thiếu biên bản."))
                .body("actions.action", contains("ANSWER"));
        scene.officer.request().get("/api/v1/documents/" + proof).then().statusCode(200);
        check = Planned.of(step(scene.officer, check, "answer", Map.of("answer", "Đã bổ sung một."))
                .statusCode(200)
                .body("item.state", equalTo("ANSWERED")));
        assertThat(owed(check.id())).containsExactly("CAMPAIGN_CHECK_VERIFY Thanh tra Thử");
        check = Planned.of(step(
                        team,
                        check,
                        "return",
                        Map.of(
                                "reason",
                                "Còn thiếu một.",
                                "mendBy",
                                clock.today().plusDays(30).toString()))
                .statusCode(200)
                .body("note", equalTo("Còn thiếu một.")));
        assertThat(owed(check.id())).containsExactly("CAMPAIGN_CHECK_MEND Vụ Thử");
        check = Planned.of(
                step(scene.officer, check, "answer", Map.of("answer", "Đã đủ.")).statusCode(200));
        check = Planned.of(step(team, check, "verification", null)
                .statusCode(200)
                .body("item.state", equalTo("MENDED"))
                .body("settledOn", equalTo(clock.today().toString())));
        assertThat(owed(check.id())).isEmpty();
        step(team, check, "verification", null).statusCode(409).body("code", equalTo("WRONG_STATE"));
    }

    @Test
    void a_good_check_ends_at_once() {
        Planned check = planned();
        step(team, check, "result", Map.of("grade", "GOOD", "found", "Đủ hồ sơ.", "mendBy", "2190-01-01"))
                .statusCode(422)
                .body("violations.pointer", contains("/mendBy"));
        step(team, check, "result", Map.of("grade", "GOOD", "found", "Đủ hồ sơ."))
                .statusCode(200)
                .body("item.state", equalTo("GOOD"));
        assertThat(owed(check.id())).isEmpty();
    }

    @Test
    void only_a_unit_of_the_campaign_is_checked_by_another_and_in_time() {
        Map<String, Object> draft = draft();
        draft.put("unitId", given.unit("Vụ Lạ").id());
        draft.put("plannedOn", "2020-01-01");
        plan(scene.office, draft)
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/unitId", "/plannedOn"))
                .body("violations.code", containsInAnyOrder("NOT_FOUND", "IN_THE_PAST"));
        draft = draft();
        draft.put("teamUnitId", scene.department.id());
        plan(scene.office, draft).statusCode(422).body("violations.pointer", contains("/teamUnitId"));
        draft = draft();
        draft.put("campaignId", scene.drafted().id());
        plan(scene.office, draft).statusCode(409);
    }

    @Test
    void what_is_to_be_mended_has_a_day_that_is_not_past_and_nothing_is_found_in_the_future() {
        Map<String, Object> finding = finding();
        finding.remove("mendBy");
        step(team, planned(), "result", finding).statusCode(422).body("violations.code", contains("REQUIRED"));
        finding.put("mendBy", "2020-01-01");
        finding.put("doneOn", "2190-01-01");
        finding.put("documentIds", List.of(UUID.randomUUID()));
        step(team, planned(), "result", finding)
                .statusCode(422)
                .body("violations.code", containsInAnyOrder("IN_THE_FUTURE", "IN_THE_PAST"));
    }

    @Test
    void each_does_its_own_part_and_nobody_elses() {
        plan(scene.officer, draft()).statusCode(403);
        Planned check = planned();
        step(scene.officer, check, "result", finding()).statusCode(403);
        step(team, check, "cancellation", Map.of("reason", "x")).statusCode(403);
        step(team, check, "answer", Map.of("answer", "x")).statusCode(403);
        step(given.account(Role.OFFICER, scene.other), check, "result", finding())
                .statusCode(404);
        check = toMend();
        step(team, check, "answer", Map.of("answer", "x")).statusCode(403);
        step(scene.officer, check, "verification", null).statusCode(403);
        step(scene.officer, new Planned(check.id(), "\"77\""), "answer", Map.of("answer", "x"))
                .statusCode(412);
    }

    @Test
    void who_checks_and_who_is_checked_see_it_and_others_find_nothing() {
        Planned check = toMend();
        String of = CHECKS + "?campaign=" + launched.id();
        for (TestAccount reader : List.of(team, scene.officer, scene.office)) {
            reader.request().get(of).then().statusCode(200).body("items.id", contains(check.id()));
        }
        TestAccount other = given.account(Role.OFFICER, scene.other);
        other.request().get(of).then().body("items", hasSize(0));
        other.request().get(CHECKS + "/" + check.id()).then().statusCode(404);
        scene.get(scene.office, launched).body("actions.action", hasItem("CHECK"));
    }

    @Test
    void checks_lapse_with_a_cancelled_campaign_and_planned_ones_with_a_closed() {
        Planned open = toMend();
        Planned planned = planned();
        scene.step(scene.office, launched, "closure", Map.of("summary", "Xong."))
                .statusCode(200);
        scene.office.request().get(CHECKS + "/" + planned.id()).then().body("item.state", equalTo("LAPSED"));
        assertThat(owed(planned.id())).isEmpty();
        assertThat(owed(open.id())).hasSize(1);
        launched = scene.launched();
        Planned found = toMend();
        scene.step(scene.signatory, launched, "cancellation", Map.of("reason", "Lồng ghép"))
                .statusCode(200);
        scene.officer
                .request()
                .get(CHECKS + "/" + found.id())
                .then()
                .body("item.state", equalTo("LAPSED"))
                .body("endedBecause", equalTo("Lồng ghép"));
        assertThat(owed(found.id())).isEmpty();
    }

    @Test
    void a_planned_check_is_given_up_with_the_reason() {
        Planned check = planned();
        step(scene.office, check, "cancellation", Map.of("reason", " ")).statusCode(422);
        step(scene.office, check, "cancellation", Map.of("reason", "Đã kiểm tra nơi khác"))
                .statusCode(200)
                .body("item.state", equalTo("CANCELLED"))
                .body("endedBecause", equalTo("Đã kiểm tra nơi khác"));
        assertThat(owed(check.id())).isEmpty();
    }

    @Test
    void what_is_found_at_a_unit_that_ended_meanwhile_its_heir_owes_and_answers() {
        Planned check = planned();
        TestUnit heir = given.unit("Cục Kế Tục", scene.ministry);
        given.account(Role.ADMIN, scene.ministry)
                .request()
                .body(Map.of(
                        "kind",
                        "ABSORPTION",
                        "on",
                        clock.today().toString(),
                        "act",
                        "1/QĐ-BTNMT",
                        "predecessorIds",
                        List.of(scene.department.id()),
                        "successorIds",
                        List.of(heir.id())))
                .post("/api/v1/successions")
                .then()
                .statusCode(201);
        check = Planned.of(step(team, check, "result", finding()).statusCode(200));
        assertThat(owed(check.id())).containsExactly("CAMPAIGN_CHECK_MEND Cục Kế Tục");
        step(given.account(Role.OFFICER, heir), check, "answer", Map.of("answer", "Đã bổ sung."))
                .statusCode(200)
                .body("item.state", equalTo("ANSWERED"));
    }
}
