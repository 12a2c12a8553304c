package vn.thidua.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
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

/** Units write their plans under what was handed down to them; whoever handed it down approves them or asks to amend them. */
@QuarkusTest
class PlanTest {

    private static final String PLANS = "/api/v1/plans/";

    @Inject
    Given given;

    @Inject
    GivenDirectives directives;

    private TestUnit ministry;
    private TestUnit agency;
    private TestAccount office;
    private TestAccount officer;
    private String directive;

    @BeforeEach
    void a_directive_that_asks_an_agency_for_a_plan() {
        ministry = given.unit("Bộ Thử");
        agency = given.unit("Cục Thử", ministry);
        office = given.account(Role.STANDING_OFFICE, ministry);
        officer = given.account(Role.OFFICER, agency);
        directive = directives.issued(office, ministry);
        directives.handDown(office, directive, ministry, Map.of("everyone", true, "planBy", "2025-01-15"));
    }

    private Response changed(String cluster, Response before, String what, Map<String, ?> body) {
        Response response = office.request()
                .header("If-Match", before.header("ETag"))
                .body(body)
                .post("/api/v1/clusters/" + cluster + "/" + what);
        response.then().statusCode(200);
        return response;
    }

    private Map<String, Object> draft(List<?> tasks) {
        return new HashMap<>(
                Map.of("directiveId", directive, "unitId", agency.id(), "title", "Kế hoạch của Cục", "tasks", tasks));
    }

    private static Map<String, Object> task(String content, String... points) {
        return new HashMap<>(Map.of("content", content, "points", List.of(points), "dueOn", "2024-11-30"));
    }

    private Response written() {
        Response plan = officer.request()
                .body(draft(List.of(task("Hội nghị quán triệt", "I.1"), task("Báo cáo quý"))))
                .post(PLANS);
        plan.then().statusCode(201);
        return plan;
    }

    private static Response step(TestAccount by, Response plan, String step, Map<String, ?> body) {
        RequestSpecification request = by.request().header("If-Match", plan.header("ETag"));
        return (body == null ? request : request.body(body)).post(PLANS + plan.path("id") + "/" + step);
    }

    private Response submitted() {
        Response plan = step(officer, written(), "submission", null);
        plan.then().statusCode(200).body("state", is("SUBMITTED"));
        return plan;
    }

    @Test
    void a_plan_is_submitted_approved_and_reported_task_by_task() {
        officer.request().get("/api/v1/obligations").then().body("items.kind", hasItem("PLAN_SUBMIT"));
        Response plan = submitted();
        officer.request().get("/api/v1/obligations").then().body("items.kind", not(hasItem("PLAN_SUBMIT")));
        office.request()
                .get("/api/v1/obligations")
                .then()
                .body("items.find { it.kind == 'PLAN_APPROVE' }.dueOn", nullValue())
                .body("items.kind", hasItem("PLAN_APPROVE"));
        String report = "/api/v1/plan-tasks/" + plan.path("tasks[0].id") + "/reports";
        Map<String, String> done = Map.of("progress", "DONE", "words", "Đã tổ chức.");
        officer.request().body(done).post(report).then().statusCode(409);
        step(officer, plan, "approval", null).then().statusCode(403);
        Response approved = step(office, plan, "approval", null);
        approved.then().statusCode(200).body("state", is("APPROVED")).body("tasks.overdue", contains(true, true));
        step(office, approved, "approval", null).then().statusCode(409);
        officer.request()
                .body(done)
                .post(report)
                .then()
                .statusCode(200)
                .body("tasks[0].reports[0].progress", is("DONE"))
                .body("tasks.overdue", contains(false, true));
        office.request()
                .get("/api/v1/plans?directive=" + directive)
                .then()
                .body("items[0].doneCount", is(1))
                .body("items[0].overdueCount", is(1));
    }

    @Test
    void the_parent_sees_which_points_are_carried_by_whom_and_which_by_nobody() {
        Response plan = written();
        String carriers = "/api/v1/directives/" + directive + "/point-carriers";
        office.request().get(carriers).then().body("points[0].carriers", empty());
        step(officer, plan, "submission", null);
        office.request()
                .get(carriers)
                .then()
                .statusCode(200)
                .body("points.point.code", contains("I.1", "I.2"))
                .body("points.unitCount", contains(1, 0))
                .body("points[0].carriers.unit.name", contains("Cục Thử"))
                .body("points[1].carriers", empty());
    }

    @Test
    void what_is_to_be_amended_is_amended_and_a_task_that_was_reported_on_stays() {
        Response approved = step(office, submitted(), "approval", null);
        String first = approved.path("tasks[0].id");
        String second = approved.path("tasks[1].id");
        officer.request()
                .body(Map.of("progress", "UNDER_WAY", "words", "Đang làm."))
                .post("/api/v1/plan-tasks/" + first + "/reports");
        Map<String, String> asked = Map.of("reason", "Văn bản đã điều chỉnh.", "dueOn", "2024-12-20");
        Map<String, String> past = Map.of("reason", "Trễ", "dueOn", "2024-11-01");
        step(office, approved, "amendment-request", past).then().statusCode(422);
        Response back = step(office, approved, "amendment-request", asked);
        back.then().statusCode(200).body("state", is("AMENDMENT_ASKED"));
        officer.request()
                .get("/api/v1/obligations")
                .then()
                .body("items.find { it.kind == 'PLAN_AMEND' }.dueOn", is("2024-12-20"));
        String path = PLANS + back.path("id");
        Map<String, Object> kept = task("Báo cáo tháng", "I.2");
        kept.put("id", second);
        officer.request()
                .header("If-Match", back.header("ETag"))
                .body(draft(List.of(kept)))
                .put(path)
                .then()
                .statusCode(409)
                .body("code", is("IN_USE"));
        Map<String, Object> carried = task("Hội nghị quán triệt", "I.1");
        carried.put("id", first);
        Response edited = officer.request()
                .header("If-Match", back.header("ETag"))
                .body(draft(List.of(carried, kept)))
                .put(path);
        edited.then().statusCode(200).body("tasks.id", contains(first, second)).body("tasks[0].reports", hasSize(1));
        officer.request()
                .header("If-Match", back.header("ETag"))
                .body(draft(List.of(carried)))
                .put(path)
                .then()
                .statusCode(412);
        step(officer, edited, "submission", null).then().statusCode(200).body("askedBecause", nullValue());
    }

    @Test
    void a_plan_under_what_was_not_addressed_to_the_unit_is_refused() {
        TestUnit other = given.unit("Cục Khác", given.unit("Bộ Khác"));
        Map<String, Object> draft = draft(List.of());
        draft.put("unitId", other.id());
        given.account(Role.OFFICER, other)
                .request()
                .body(draft)
                .post(PLANS)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/directiveId"))
                .body("violations[0].code", is("NOT_ADDRESSED"));
        officer.request().body(draft).post(PLANS).then().statusCode(404);
    }

    @Test
    void a_point_that_is_not_there_no_task_at_all_and_a_second_plan_are_refused() {
        officer.request()
                .body(draft(List.of(task("Việc", "IX.9"))))
                .post(PLANS)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/tasks/0/points/0"));
        Response bare = officer.request().body(draft(List.of())).post(PLANS);
        step(officer, bare, "submission", null).then().statusCode(422).body("violations[0].pointer", is("/tasks"));
        officer.request().body(draft(List.of())).post(PLANS).then().statusCode(409);
        step(officer, bare, "discard", null).then().statusCode(200);
        officer.request().body(draft(List.of())).post(PLANS).then().statusCode(201);
    }

    @Test
    void of_two_who_answer_at_once_one_is_too_late() throws Exception {
        Response plan = submitted();
        Map<String, String> asked = Map.of("reason", "Bổ sung.", "dueOn", "2024-12-20");
        List<Integer> statuses = AtOnce.both(
                () -> step(office, plan, "approval", null).statusCode(),
                () -> step(office, plan, "amendment-request", asked).statusCode());
        assertEquals(List.of(200, 412), statuses.stream().sorted().toList());
    }

    @Test
    void a_plan_of_a_cluster_is_written_by_its_head_and_stands_beside_the_units_own() {
        written();
        Map<String, Object> draft = draft(List.of());
        draft.put("clusterId", agency.id());
        officer.request()
                .body(draft)
                .post(PLANS)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/clusterId"));
        Response formed = office.request()
                .body(Map.of(
                        "unitId", ministry.id(), "code", "K-T", "kind", "BLOCK", "ordinal", 900, "name", "Khối thử"))
                .post("/api/v1/clusters");
        String cluster = formed.path("id");
        draft.put("clusterId", cluster);
        officer.request().body(draft).post(PLANS).then().statusCode(422).body("violations[0].code", is("NOT_HEAD"));
        Response joined = changed(cluster, formed, "members", Map.of("unitId", agency.id(), "from", "2024-01-01"));
        changed(cluster, joined, "heads", Map.of("year", 2024, "office", "HEAD", "unitId", agency.id()));
        officer.request().get("/api/v1/clusters?headedBy=" + agency.id()).then().body("items.id", is(List.of(cluster)));
        officer.request().body(draft).post(PLANS).then().statusCode(201).body("cluster.id", is(cluster));
    }
}
