package vn.thidua.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenReviews;
import vn.thidua.access.Role;

/** Who does emulation work where: forms 0604 and 0605 are counted from it, and where nobody does it is told. */
@QuarkusTest
class StaffTest {

    private static final String STAFF = "/api/v1/emulation-staff";

    @Inject
    Given given;

    @Inject
    Jdbi jdbi;

    private TestUnit ministry;
    private TestUnit department;
    private TestUnit agency;
    private TestAccount office;
    private TestAccount head;
    private TestPerson person;

    @BeforeEach
    void a_ministry_with_a_department_and_an_agency() {
        ministry = given.unit("Bộ Thử");
        department = given.unit("Vụ Thử", ministry);
        agency = given.unit("Cục Thử", ministry);
        office = given.account(Role.STANDING_OFFICE, ministry);
        head = given.account(Role.UNIT_HEAD, department);
        person = given.person("Trần Thị Đầu Mối", department);
    }

    private static Map<String, Object> draft(TestUnit unit, TestPerson person) {
        return new HashMap<>(Map.of(
                "unitId", unit.id(),
                "personId", person.id(),
                "duty", "Theo dõi thi đua, khen thưởng",
                "load", "PART_TIME",
                "from", "2020-01-01"));
    }

    private static Response enter(TestAccount by, Map<String, Object> draft) {
        return by.request().body(draft).post(STAFF);
    }

    private static Response step(TestAccount by, Response post, String step, Map<String, ?> body) {
        return by.request()
                .header("If-Match", post.header("ETag"))
                .body(body)
                .post(STAFF + "/" + post.path("item.id") + "/" + step);
    }

    @Test
    void the_head_enters_ends_and_withdraws_for_the_own_unit_and_nobody_twice_at_once() {
        Response post = enter(head, draft(department, person));
        post.then().statusCode(201).body("item.state", is("HELD"));
        enter(head, draft(department, person)).then().statusCode(422).body("code", is("OVERLAP"));
        enter(head, draft(agency, person)).then().statusCode(404);
        enter(head, draft(department, given.person("Người Cục Khác", agency)))
                .then()
                .statusCode(422)
                .body("violations.code", contains("NOT_A_MEMBER"));
        step(head, post, "ending", Map.of("to", "2019-12-31")).then().statusCode(422);
        Response ended = step(head, post, "ending", Map.of("to", "2024-06-30"));
        ended.then().statusCode(200).body("item.state", is("ENDED"));
        step(head, ended, "ending", Map.of("to", "2024-06-30")).then().statusCode(409);
        step(head, post, "withdrawal", Map.of("reason", "Nhầm")).then().statusCode(412);
        step(head, ended, "withdrawal", Map.of("reason", "Nhầm người"))
                .then()
                .statusCode(200)
                .body("item.state", is("WITHDRAWN"))
                .body("withdrawnBecause", is("Nhầm người"))
                .body("actions", empty());
        enter(head, draft(department, person)).then().statusCode(201);
    }

    @Test
    void an_officer_reads_the_own_unit_and_enters_nothing() {
        Response post = enter(office, draft(department, person));
        TestAccount officer = given.account(Role.OFFICER, department);
        officer.request().get(STAFF).then().body("items.person.name", contains("Trần Thị Đầu Mối"));
        officer.request().get(STAFF + "?q=dau moi").then().body("items.person.name", contains("Trần Thị Đầu Mối"));
        enter(officer, draft(department, person)).then().statusCode(403);
        TestAccount other = given.account(Role.OFFICER, agency);
        other.request().get(STAFF + "/" + post.path("item.id")).then().statusCode(404);
        other.request().get(STAFF).then().body("items", empty());
        given.account(Role.CLERK, department).request().get(STAFF).then().statusCode(403);
    }

    private ValidatableResponse gaps(TestAccount reader) {
        return reader.request().get(STAFF + "-gaps").then().statusCode(200);
    }

    @Test
    void a_unit_with_nobody_for_three_months_is_a_gap_since_the_day_after_the_last() {
        gaps(head).body("items.unit.name", contains("Vụ Thử")).body("items[0].since", nullValue());
        Map<String, Object> draft = draft(department, person);
        draft.put("to", "2024-09-15");
        enter(head, draft);
        gaps(head).body("items", empty());
        draft.put("personId", given.person("Người Trước", department).id());
        draft.put("to", "2024-08-20");
        enter(head, draft);
        gaps(head).body("items", empty());
        gaps(office).body("items.unit.name", contains("Cục Thử"));
        jdbi.useHandle(handle -> handle.execute(
                "update emulation_staff set to_on = '2024-08-31' where unit_id = ? and to_on = '2024-09-15'",
                department.id()));
        gaps(head).body("items[0].since", is("2024-09-01"));
        enter(head, draft(department, given.person("Người Mới", department)))
                .then()
                .statusCode(201);
        gaps(head).body("items", empty());
    }

    private ValidatableResponse form(String cycle, String form) {
        return office.request()
                .get("/api/v1/review-cycles/" + cycle + "/forms/" + form)
                .then()
                .statusCode(200);
    }

    private int counted(String condition) {
        return jdbi.withHandle(handle -> handle.select(
                        "select count(distinct p.id) from emulation_staff s join person p on p.id = s.person_id"
                                + " where s.unit_id in (?, ?) and s.state <> 'WITHDRAWN' and s.from_on <= '2024-12-31'"
                                + " and (s.to_on is null or s.to_on >= '2024-12-31') and " + condition,
                        department.id(),
                        agency.id())
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void forms_0604_and_0605_count_the_roster_and_say_what_is_not_known() {
        String cycle = GivenReviews.opened(office, ministry.id());
        form(cycle, "0605").body("lines.cells", not(hasItem(not(nullValue()))));
        form(cycle, "0604").body("lines.cells", not(hasItem(not(nullValue()))));
        Map<String, Object> full = draft(department, person);
        full.putAll(Map.of(
                "bodyKind", "DIVISION",
                "bodyName", "Phòng Thi đua",
                "qualification", "Cử nhân Luật",
                "workSince", "2015-01-01"));
        enter(head, full).then().statusCode(201);
        full.put("personId", given.person("Người Thứ Hai", department).id());
        full.put("bodyName", "Phòng thi đua");
        full.put("workSince", "2020-01-02");
        full.put("from", "2020-06-01");
        enter(head, full).then().statusCode(201);
        TestPerson man = given.person("Người Cục", agency);
        jdbi.useHandle(handle ->
                handle.execute("update person set sex = 'MALE', birth_date = '1990-12-31' where id = ?", man.id()));
        enter(office, draft(agency, man)).then().statusCode(201);
        Map<String, Object> gone = draft(agency, given.person("Người Đã Thôi", agency));
        gone.put("to", "2024-11-30");
        enter(office, gone).then().statusCode(201);
        form(cycle, "0604")
                .body("standing", is("READ"))
                .body("lines.find { it.code == 'DIVISION' }.cells", contains(1))
                .body("lines.find { it.code == 'DEPARTMENT' }.cells", contains(0));
        form(cycle, "0605")
                .body(
                        "lines.find { it.code == 'TOTAL' }.cells",
                        is(List.of(counted("true"), counted("p.sex = 'FEMALE'"))))
                .body("lines.find { it.code == 'TOTAL' }.cells", contains(3, 2))
                .body("lines.find { it.code == 'AGE_TO_40' }.cells", contains(1, 0))
                .body("lines.find { it.code == 'AGE_TO_50' }.cells", contains(2, 2))
                .body("lines.find { it.code == 'AGE_TO_30' }.cells", contains(0, 0))
                .body("lines.find { it.code == 'TRAINING' }.cells", contains(counted("s.qualification is not null"), 2))
                .body("lines.find { it.code == 'SENIORITY_BELOW_5' }.cells", contains(1, 1))
                .body("lines.find { it.code == 'SENIORITY_BELOW_5' }.unknown", is(1))
                .body("lines.find { it.code == 'SENIORITY_TO_10' }.cells", contains(1, 1))
                .body("lines.find { it.code == 'SENIORITY_FROM_10' }.cells", nullValue())
                .body("lines.find { it.code == 'SENIORITY_FROM_10' }.unknown", is(1));
        office.request()
                .get("/api/v1/review-cycles/" + cycle + "/forms/0605/rows?line=SENIORITY_TO_10&column=FEMALE")
                .then()
                .body("items.label", contains("Trần Thị Đầu Mối"));
    }

    @Test
    void whoever_is_one_with_another_does_this_work_once() {
        enter(head, draft(department, person)).then().statusCode(201);
        UUID merged = given.person("Trần Thị Đầu Mối", department).id();
        assertEquals(1, counted("true"));
        jdbi.useHandle(handle -> handle.execute(
                "insert into emulation_staff (id, unit_id, person_id, duty, load, from_on, state, entered_on, updated_at)"
                        + " values (gen_random_uuid(), ?, ?, 'Thử', 'PART_TIME', '2022-01-01', 'HELD', '2024-12-02', now())",
                department.id(),
                merged));
        assertEquals(2, counted("true"));
        jdbi.useHandle(handle -> new FollowStaff(jdbi).follow(merged, person.id()));
        assertEquals(1, counted("true"));
    }
}
