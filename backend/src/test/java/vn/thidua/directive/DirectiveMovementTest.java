package vn.thidua.directive;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
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

/** A directive is written, issued, handed down, acknowledged, made known, passed on and adjusted. */
@QuarkusTest
class DirectiveMovementTest {

    private static final String DIRECTIVES = "/api/v1/directives/";
    private static final String ADDRESSEES = "/api/v1/directive-addressees/";

    @Inject
    Given given;

    @Inject
    GivenDirectives directives;

    private TestUnit ministry;
    private TestUnit agency;
    private TestUnit division;
    private TestUnit department;
    private TestAccount office;
    private TestAccount officer;

    @BeforeEach
    void a_ministry_with_an_agency_and_a_provincial_department() {
        ministry = given.unit("Bộ Thử");
        agency = given.unit("Cục Thử", ministry);
        division = given.unit("Phòng Thử", agency);
        department = given.provincialDepartment("Sở Thử", ministry);
        office = given.account(Role.STANDING_OFFICE, ministry);
        officer = given.account(Role.OFFICER, agency);
    }

    private String addresseeOf(String directive, TestUnit unit) {
        return directives.addresseeOf(office, directive, unit);
    }

    private Response acknowledge(TestAccount by, String addressee) {
        String etag = by.request().get(ADDRESSEES + addressee).header("ETag");
        return by.request().header("If-Match", etag).body(Map.of()).post(ADDRESSEES + addressee + "/acknowledgement");
    }

    private static Response session(TestAccount by, String addressee, int reached, int people) {
        return by.request()
                .body(Map.of(
                        "heldOn",
                        "2024-12-02",
                        "subject",
                        "Hội nghị quán triệt",
                        "peopleReached",
                        reached,
                        "people",
                        people))
                .post(ADDRESSEES + addressee + "/sessions");
    }

    @Test
    void a_draft_is_its_keepers_alone_and_is_issued_with_a_day_and_a_point() {
        Map<String, Object> words = new HashMap<>(directives.draft(ministry));
        words.put("issuedOn", null);
        words.put("points", List.of());
        Response draft = office.request().body(words).post(DIRECTIVES);
        draft.then()
                .statusCode(201)
                .body("state", is("DRAFT"))
                .body("actions.find { it.action == 'ISSUE' }.allowed", is(false));
        String id = draft.path("id");
        officer.request().get(DIRECTIVES + id).then().statusCode(404);
        given.account(Role.AUDITOR, ministry)
                .request()
                .get(DIRECTIVES + id)
                .then()
                .statusCode(403);
        given.account(Role.STANDING_OFFICE, given.unit("Bộ Khác"))
                .request()
                .get(DIRECTIVES + id)
                .then()
                .statusCode(404);
        officer.request().get("/api/v1/directives?limit=100&state=DRAFT").then().body("items.id", not(hasItem(id)));
        directives
                .step(office, draft, "issue", null)
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/issuedOn", "/points"));
        Response edited = office.request()
                .header("If-Match", draft.header("ETag"))
                .body(directives.draft(ministry))
                .put(DIRECTIVES + id);
        edited.then().statusCode(200).body("points", hasSize(2));
        directives.step(office, draft, "issue", null).then().statusCode(412);
        directives
                .step(office, edited, "issue", null)
                .then()
                .statusCode(200)
                .body("state", is("ISSUED"))
                .body("versions.ordinal", contains(1));
        officer.request().get(DIRECTIVES + id).then().statusCode(200).body("actions", empty());
        office.request()
                .header("If-Match", office.request().get(DIRECTIVES + id).header("ETag"))
                .body(directives.draft(ministry))
                .put(DIRECTIVES + id)
                .then()
                .statusCode(409);
    }

    @Test
    void two_points_in_one_place_and_a_paper_that_is_not_there_are_refused() {
        Map<String, Object> words = new HashMap<>(directives.draft(ministry));
        words.put("points", List.of(Map.of("code", "I.1", "text", "A"), Map.of("code", "I.1", "text", "B")));
        words.put("documentIds", List.of(ministry.id()));
        words.put("implementsIds", List.of(ministry.id()));
        office.request()
                .body(words)
                .post(DIRECTIVES)
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/points/1/code", "/documentIds/0", "/implementsIds/0"));
    }

    @Test
    void handed_down_to_everyone_it_reaches_the_ministrys_units_and_the_departments_it_oversees() {
        String directive = directives.issued(office, ministry);
        directives
                .handDown(office, directive, ministry, Map.of("everyone", true, "acknowledgeBy", "2024-12-10"))
                .then()
                .statusCode(200)
                .body("added", is(2))
                .body("already", is(0));
        directives
                .handDown(office, directive, ministry, Map.of("everyone", true))
                .then()
                .body("added", is(0))
                .body("already", is(2));
        office.request()
                .get(DIRECTIVES + directive + "/addressees?sort=unit")
                .then()
                .body("items.unit.name", contains("Cục Thử", "Sở Thử"))
                .body("items.level", contains(1, 1))
                .body("items.acknowledgeBy", contains("2024-12-10", "2024-12-10"));
        officer.request()
                .get("/api/v1/obligations")
                .then()
                .body("items.find { it.kind == 'DIRECTIVE_ACKNOWLEDGE' }.dueOn", is("2024-12-10"))
                .body("items.find { it.kind == 'PLAN_SUBMIT' }", nullValue());
        officer.request()
                .get(DIRECTIVES + directive + "/addressees")
                .then()
                .body("items.unit.name", contains("Cục Thử"));
    }

    @Test
    void two_who_hand_it_down_at_once_address_each_unit_once() throws Exception {
        String directive = directives.issued(office, ministry);
        List<Integer> added = AtOnce.both(
                () -> directives
                        .handDown(office, directive, ministry, Map.of("everyone", true))
                        .path("added"),
                () -> directives
                        .handDown(office, directive, ministry, Map.of("everyone", true))
                        .path("added"));
        assertEquals(List.of(0, 2), added.stream().sorted().toList());
    }

    @Test
    void a_unit_elsewhere_a_day_past_and_nobody_at_all_are_refused() {
        String directive = directives.issued(office, ministry);
        TestUnit stranger = given.unit("Cục Xa", given.unit("Bộ Khác"));
        directives
                .handDown(
                        office,
                        directive,
                        ministry,
                        Map.of("everyone", false, "unitIds", List.of(stranger.id()), "planBy", "2024-11-01"))
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/unitIds/0", "/planBy"));
        directives
                .handDown(office, directive, ministry, Map.of("everyone", false))
                .then()
                .statusCode(422)
                .body("violations[0].code", is("REQUIRED"));
        directives
                .handDown(office, directive, stranger, Map.of("everyone", true))
                .then()
                .statusCode(404);
        directives
                .handDown(given.account(Role.CLERK, ministry), directive, ministry, Map.of("everyone", true))
                .then()
                .statusCode(403);
    }

    @Test
    void a_unit_acknowledges_once_and_owes_it_no_more() {
        String directive = directives.issued(office, ministry);
        directives.handDown(office, directive, ministry, Map.of("everyone", true));
        String addressee = addresseeOf(directive, agency);
        String etag = officer.request().get(ADDRESSEES + addressee).header("ETag");
        acknowledge(officer, addressee)
                .then()
                .statusCode(200)
                .body("item.state", is("ACKNOWLEDGED"))
                .body("item.acknowledgedOn", is("2024-12-02"))
                .body("acknowledgedBy", is(officer.displayName()));
        officer.request().get("/api/v1/obligations").then().body("items.kind", not(hasItem("DIRECTIVE_ACKNOWLEDGE")));
        acknowledge(officer, addressee).then().statusCode(409).body("code", is("WRONG_STATE"));
        officer.request()
                .header("If-Match", etag)
                .body(Map.of())
                .post(ADDRESSEES + addressee + "/acknowledgement")
                .then()
                .statusCode(412);
        given.account(Role.OFFICER, department)
                .request()
                .get(ADDRESSEES + addressee)
                .then()
                .statusCode(404);
    }

    @Test
    void sessions_reach_each_person_once_and_never_more_than_there_are() {
        String directive = directives.issued(office, ministry);
        directives.handDown(office, directive, ministry, Map.of("everyone", true));
        String addressee = addresseeOf(directive, agency);
        session(officer, addressee, 10, 100).then().statusCode(409);
        acknowledge(officer, addressee);
        session(officer, addressee, 60, 100).then().statusCode(200).body("item.peopleReached", is(60));
        session(officer, addressee, 41, 100)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/peopleReached"))
                .body("violations[0].code", is("OUT_OF_RANGE"));
        Response second = session(officer, addressee, 40, 100);
        second.then().statusCode(200).body("item.peopleReached", is(100)).body("item.sessionCount", is(2));
        session(officer, addressee, 101, 100).then().statusCode(422);
        String mistaken = second.path("sessions[0].id");
        String removal = "/api/v1/directive-sessions/" + mistaken + "/removal";
        officer.request()
                .body(Map.of("reason", "Nhập nhầm"))
                .post(removal)
                .then()
                .statusCode(200)
                .body("item.peopleReached", is(60));
        officer.request().body(Map.of("reason", "Lần nữa")).post(removal).then().statusCode(409);
    }

    @Test
    void two_sessions_at_once_reach_no_more_people_than_there_are() throws Exception {
        String directive = directives.issued(office, ministry);
        directives.handDown(office, directive, ministry, Map.of("everyone", true));
        String addressee = addresseeOf(directive, agency);
        acknowledge(officer, addressee);
        List<Integer> statuses = AtOnce.both(
                () -> session(officer, addressee, 60, 100).statusCode(),
                () -> session(officer, addressee, 60, 100).statusCode());
        assertEquals(List.of(200, 422), statuses.stream().sorted().toList());
    }

    @Test
    void a_unit_passes_it_on_below_once_it_has_acknowledged_it_and_coverage_counts_by_level_and_week() {
        String directive = directives.issued(office, ministry);
        directives.handDown(office, directive, ministry, Map.of("everyone", true));
        directives
                .handDown(officer, directive, agency, Map.of("everyone", true))
                .then()
                .statusCode(409);
        String addressee = addresseeOf(directive, agency);
        acknowledge(officer, addressee);
        session(officer, addressee, 30, 40);
        directives
                .handDown(officer, directive, agency, Map.of("everyone", true))
                .then()
                .statusCode(200)
                .body("added", is(1));
        office.request()
                .get(DIRECTIVES + directive + "/coverage")
                .then()
                .statusCode(200)
                .body("total.addressed", is(3))
                .body("total.acknowledged", is(1))
                .body("levels.level", contains(1, 2))
                .body("levels.figures.addressed", contains(2, 1))
                .body("levels[0].figures.peopleReached", is(30))
                .body("weeks", hasSize(1))
                .body("weeks[0].from", is("2024-12-02"))
                .body("weeks[0].acknowledgedSoFar", is(1))
                .body("weeks[0].addressedSoFar", is(3));
        given.account(Role.OFFICER, division)
                .request()
                .get(DIRECTIVES + directive + "/coverage")
                .then()
                .body("total.addressed", is(1));
        officer.request().get(ADDRESSEES + addressee).then().body("passedOn", is(1));
    }

    @Test
    void an_heir_acknowledges_for_a_unit_merged_in_mid_year() {
        TestUnit heir = given.unit("Cục Kế Thừa", ministry);
        String directive = directives.issued(office, ministry);
        directives.handDown(office, directive, ministry, Map.of("everyone", false, "unitIds", List.of(agency.id())));
        String addressee = addresseeOf(directive, agency);
        directives.merge(agency, heir);
        TestAccount successor = given.account(Role.OFFICER, heir);
        successor
                .request()
                .get(DIRECTIVES + directive + "/addressees?mine=true")
                .then()
                .body("items.id", contains(addressee));
        acknowledge(successor, addressee).then().statusCode(200).body("carrier.name", is("Cục Kế Thừa"));
    }

    @Test
    void a_unit_that_ended_without_an_heir_is_released_with_the_reason() {
        String directive = directives.issued(office, ministry);
        directives.handDown(office, directive, ministry, Map.of("everyone", true));
        String addressee = addresseeOf(directive, department);
        directives.end(department);
        String etag = office.request().get(ADDRESSEES + addressee).header("ETag");
        office.request()
                .header("If-Match", etag)
                .body(Map.of("reason", "Đã giải thể"))
                .post(ADDRESSEES + addressee + "/release")
                .then()
                .statusCode(200)
                .body("item.state", is("RELEASED"))
                .body("releasedBecause", is("Đã giải thể"));
        office.request()
                .get("/api/v1/obligations?mine=false&unit=" + department.id())
                .then()
                .body("items", empty());
        office.request().get(DIRECTIVES + directive + "/coverage").then().body("total.addressed", is(1));
        directives
                .handDown(office, directive, ministry, Map.of("everyone", false, "unitIds", List.of(department.id())))
                .then()
                .statusCode(422)
                .body("violations[0].code", is("NOT_IN_FORCE"));
    }

    @Test
    void an_adjustment_is_a_new_version_with_its_difference_and_the_old_one_stays() {
        String directive = directives.issued(office, ministry);
        Response page = office.request().get(DIRECTIVES + directive);
        Map<String, Object> adjustment = new HashMap<>(Map.<String, Object>of(
                "reason", "Đơn vị phản ánh trùng kỳ tổng kết.",
                "number", "45/QĐ-BTNMT",
                "signedOn", "2024-12-02",
                "signer", "Bộ trưởng",
                "title", page.<Object>path("title"),
                "points", page.<Object>path("points")));
        directives.step(office, page, "adjustment", adjustment).then().statusCode(422);
        List<Map<String, Object>> points = new ArrayList<>();
        points.add(Map.of("code", "I.1", "text", "Quán triệt trước 31/3.", "rhythm", "Hằng quý"));
        points.add(Map.of("code", "II.1", "text", "Điểm mới."));
        adjustment.put("points", points);
        directives
                .step(office, page, "adjustment", adjustment)
                .then()
                .statusCode(200)
                .body("ordinal", is(2))
                .body("points.code", contains("I.1", "II.1"))
                .body("versions[0].reason", is("Đơn vị phản ánh trùng kỳ tổng kết."));
        officer.request()
                .get(DIRECTIVES + directive + "/differences?from=1&to=2")
                .then()
                .statusCode(200)
                .body("words", empty())
                .body("points.find { it.code == 'I.1' }.change", is("CHANGED"))
                .body("points.find { it.code == 'II.1' }.change", is("ADDED"))
                .body("points.find { it.code == 'I.2' }.change", is("DROPPED"));
        directives.step(office, page, "adjustment", adjustment).then().statusCode(412);
        officer.request()
                .get(DIRECTIVES + directive + "/differences?from=1&to=9")
                .then()
                .statusCode(404);
    }
}
