package vn.thidua.difficulty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.AtOnce;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenDirectives;
import vn.thidua.access.Role;

/** Units send difficulties up; each is told what came of its own, whichever of its like was answered. */
@QuarkusTest
class DifficultyTest {

    private static final String DIFFICULTIES = "/api/v1/difficulties/";

    @Inject
    Given given;

    @Inject
    GivenDirectives directives;

    private TestUnit ministry;
    private TestUnit agency;
    private TestUnit department;
    private TestAccount office;
    private TestAccount officer;
    private TestAccount provincial;
    private String directive;

    @BeforeEach
    void a_directive_of_a_ministry_with_an_agency_and_a_provincial_department() {
        ministry = given.unit("Bộ Thử");
        agency = given.unit("Cục Thử", ministry);
        department = given.provincialDepartment("Sở Thử", ministry);
        office = given.account(Role.STANDING_OFFICE, ministry);
        officer = given.account(Role.OFFICER, agency);
        provincial = given.account(Role.OFFICER, department);
        directive = directives.issued(office, ministry);
    }

    private Map<String, Object> draft(TestUnit unit) {
        return new HashMap<>(Map.of(
                "unitId", unit.id(),
                "about", "DIRECTIVE",
                "directiveId", directive,
                "pointCode", "I.1",
                "title", "Thời hạn trùng kỳ tổng kết",
                "content", "Hai báo cáo cùng một tuần."));
    }

    private Response raised(TestAccount by, TestUnit unit) {
        Response raised = by.request().body(draft(unit)).post(DIFFICULTIES);
        raised.then().statusCode(201).body("item.state", is("RAISED"));
        return raised;
    }

    private static Response step(TestAccount by, Response difficulty, String step, Map<String, ?> body) {
        RequestSpecification request = by.request().header("If-Match", difficulty.header("ETag"));
        return (body == null ? request : request.body(body))
                .post(DIFFICULTIES + difficulty.path("item.id") + "/" + step);
    }

    private Response received(Response difficulty) {
        Response received = step(office, difficulty, "receipt", Map.of("answerBy", "2024-12-20"));
        received.then().statusCode(200).body("item.state", is("RECEIVED"));
        return received;
    }

    private Response read(TestAccount by, Response difficulty) {
        return by.request().get(DIFFICULTIES + difficulty.path("item.id"));
    }

    @Test
    void raised_received_and_answered_once_and_whoever_raised_it_sees_the_outcome_among_what_they_owe() {
        Response raised = raised(officer, agency);
        office.request().get("/api/v1/obligations").then().body("items.kind", hasItem("DIFFICULTY_RECEIVE"));
        step(officer, raised, "receipt", Map.of("answerBy", "2024-12-20"))
                .then()
                .statusCode(403);
        step(office, raised, "receipt", Map.of("answerBy", "2024-11-20")).then().statusCode(422);
        Response received = received(raised);
        office.request()
                .get("/api/v1/obligations")
                .then()
                .body("items.find { it.kind == 'DIFFICULTY_ANSWER' }.dueOn", is("2024-12-20"));
        Map<String, String> words = Map.of("words", "Gộp hai báo cáo.");
        Response answered = step(office, received, "answer", words);
        answered.then().statusCode(200).body("item.state", is("ANSWERED")).body("outcome", is("Gộp hai báo cáo."));
        step(office, answered, "answer", words).then().statusCode(409);
        step(office, received, "answer", words).then().statusCode(412);
        officer.request().get("/api/v1/obligations").then().body("items.kind", hasItem("DIFFICULTY_OUTCOME"));
        officer.request()
                .post(DIFFICULTIES + raised.path("item.id") + "/reading")
                .then()
                .statusCode(200)
                .body("unseen", is(false));
        officer.request().get("/api/v1/obligations").then().body("items.kind", not(hasItem("DIFFICULTY_OUTCOME")));
        provincial.request().get(DIFFICULTIES + raised.path("item.id")).then().statusCode(404);
    }

    @Test
    void put_to_its_like_once_it_goes_that_ones_way_and_both_units_are_told() {
        Response first = received(raised(officer, agency));
        Response second = received(raised(provincial, department));
        Map<String, ?> like = Map.of("likeId", first.<Object>path("item.id"));
        Response grouped = step(office, second, "grouping", like);
        grouped.then().statusCode(200).body("item.grouped", is(true));
        step(office, grouped, "grouping", like).then().statusCode(409);
        step(office, grouped, "answer", Map.of("words", "Riêng")).then().statusCode(409);
        step(office, first, "grouping", Map.of("likeId", second.<Object>path("item.id")))
                .then()
                .statusCode(422);
        step(office, first, "grouping", like).then().statusCode(422);
        step(office, first, "answer", Map.of("words", "Chung"))
                .then()
                .statusCode(200)
                .body("likes", hasSize(1));
        read(provincial, second)
                .then()
                .body("item.state", is("ANSWERED"))
                .body("outcome", is("Chung"))
                .body("unseen", is(true));
        provincial.request().get("/api/v1/obligations").then().body("items.kind", hasItem("DIFFICULTY_OUTCOME"));
    }

    @Test
    void the_ministers_adjustment_is_a_new_version_of_the_directive_signed_since_it_was_put_before_them() {
        Response put = step(office, received(raised(officer, agency)), "submission", null);
        put.then().statusCode(200).body("item.state", is("BEFORE_MINISTER"));
        TestAccount signatory = given.account(Role.SIGNATORY, ministry);
        signatory.request().get("/api/v1/obligations").then().body("items.kind", hasItem("DIFFICULTY_DECIDE"));
        Map<String, Object> decision = Map.of("words", "Lùi hạn sang tháng Một.", "adjustedOrdinal", 2);
        step(signatory, put, "decision", decision)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/adjustedOrdinal"));
        Response page = office.request().get("/api/v1/directives/" + directive);
        directives
                .step(
                        office,
                        page,
                        "adjustment",
                        Map.of(
                                "reason", "Đơn vị phản ánh.",
                                "signedOn", "2024-12-02",
                                "signer", "Bộ trưởng",
                                "title", page.<Object>path("title"),
                                "points", List.of(Map.of("code", "I.1", "text", "Trước ngày 15/01."))))
                .then()
                .statusCode(200);
        step(signatory, put, "decision", decision)
                .then()
                .statusCode(200)
                .body("item.state", is("ADJUSTED"))
                .body("adjustedOrdinal", is(2));
        read(officer, put).then().body("unseen", is(true)).body("outcome", is("Lùi hạn sang tháng Một."));
    }

    @Test
    void the_minister_may_leave_all_as_it_is() {
        Response put = step(office, received(raised(officer, agency)), "submission", null);
        step(office, put, "decision", Map.of("words", "Giữ nguyên."))
                .then()
                .statusCode(200)
                .body("item.state", is("KEPT"));
    }

    @Test
    void it_is_about_one_thing_that_is_there() {
        Map<String, Object> two = draft(agency);
        two.put("campaignId", ministry.id());
        officer.request()
                .body(two)
                .post(DIFFICULTIES)
                .then()
                .statusCode(422)
                .body("violations[0].code", is("ONLY_ONE_OF"));
        Map<String, Object> nowhere = draft(agency);
        nowhere.put("directiveId", ministry.id());
        officer.request()
                .body(nowhere)
                .post(DIFFICULTIES)
                .then()
                .statusCode(422)
                .body("violations[0].code", is("NOT_FOUND"));
        Map<String, Object> point = draft(agency);
        point.put("pointCode", "IX.9");
        officer.request()
                .body(point)
                .post(DIFFICULTIES)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/pointCode"));
        Map<String, Object> rule = new HashMap<>(Map.of(
                "unitId", agency.id(),
                "about", "RULE",
                "ruleFramework", "F2003",
                "ruleId", "F2022-COBO-TASKS",
                "title", "Điều kiện khó chứng minh",
                "content", "Thiếu mẫu."));
        officer.request()
                .body(rule)
                .post(DIFFICULTIES)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/about"));
        rule.put("ruleFramework", "F2022");
        officer.request()
                .body(rule)
                .post(DIFFICULTIES)
                .then()
                .statusCode(201)
                .body("item.subject", is("F2022 · F2022-COBO-TASKS"));
    }

    @Test
    void a_unit_withdraws_its_own_before_it_is_answered() {
        Response raised = raised(officer, agency);
        step(provincial, raised, "withdrawal", Map.of("words", "Nhầm")).then().statusCode(404);
        step(officer, raised, "withdrawal", Map.of("words", "Đã rõ"))
                .then()
                .statusCode(200)
                .body("item.state", is("WITHDRAWN"));
        office.request().get("/api/v1/obligations").then().body("items.kind", not(hasItem("DIFFICULTY_RECEIVE")));
    }

    @Test
    void of_two_who_answer_at_once_one_is_too_late() throws Exception {
        Response received = received(raised(officer, agency));
        List<Integer> statuses = AtOnce.both(
                () -> step(office, received, "answer", Map.of("words", "Một")).statusCode(),
                () -> step(office, received, "submission", null).statusCode());
        assertEquals(List.of(200, 412), statuses.stream().sorted().toList());
    }

    @Test
    void the_time_to_an_outcome_is_measured_in_working_days() {
        step(office, received(raised(officer, agency)), "answer", Map.of("words", "Rõ"));
        raised(provincial, department);
        office.request()
                .get("/api/v1/difficulty-figures")
                .then()
                .statusCode(200)
                .body("open", is(1))
                .body("settled", is(1))
                .body("medianDays", is(0))
                .body("oldestDays", greaterThanOrEqualTo(0));
        office.request()
                .get("/api/v1/difficulties?directive=" + directive + "&state=ANSWERED")
                .then()
                .body("items.unit.name", contains("Cục Thử"));
    }
}
