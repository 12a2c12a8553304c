package vn.thidua.provincial;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.AtOnce;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenDossiers;
import vn.thidua.access.Role;

@QuarkusTest
class ProvincialDecisionTest {

    private static final String PATH = "/api/v1/provincial-decisions";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    private TestUnit ministry;
    private TestUnit department;
    private TestAccount officer;
    private TestAccount office;
    private TestPerson person;

    @BeforeEach
    void a_provincial_department_that_a_ministry_oversees() {
        ministry = given.unit("Bộ Thử");
        department = given.provincialDepartment("Sở Thử", ministry);
        officer = given.account(Role.OFFICER, department);
        office = given.account(Role.STANDING_OFFICE, ministry);
        person = given.person("Giàng Thị Cấp Tỉnh", department);
    }

    private static Map<String, Object> individual(TestPerson person, String award) {
        return new LinkedHashMap<>(
                Map.of("recipientKind", "INDIVIDUAL", "personId", person.id(), "awardCode", award, "year", 2024));
    }

    private Map<String, Object> draft(List<?> lines) {
        return new LinkedHashMap<>(Map.of(
                "unitId",
                department.id(),
                "number",
                COUNTER.incrementAndGet() + "/QĐ-" + department.code(),
                "decidedOn",
                "2024-11-15",
                "authority",
                "Giám đốc Sở Thử",
                "signer",
                "Giám đốc Nguyễn Văn Ký",
                "documentId",
                dossiers.upload(officer, department),
                "lines",
                lines));
    }

    private Map<String, Object> draft() {
        return draft(List.of(
                individual(person, "EMULATION_FIGHTER_GRASSROOTS"),
                Map.of(
                        "recipientKind",
                        "COLLECTIVE",
                        "collectiveId",
                        department.id(),
                        "awardCode",
                        "COLLECTIVE_ADVANCED",
                        "year",
                        2024)));
    }

    private static Response enter(TestAccount by, Map<String, Object> draft) {
        return by.request().body(draft).post(PATH);
    }

    private Response entered() {
        return enter(officer, draft()).then().statusCode(201).extract().response();
    }

    private static Response step(TestAccount by, Response decision, String step, Map<String, ?> body) {
        return by.request()
                .header("If-Match", decision.header("ETag"))
                .body(body)
                .post(PATH + "/" + decision.path("id") + "/" + step);
    }

    private ValidatableResponse refused(Map<String, Object> draft, String pointer, String code) {
        return enter(officer, draft)
                .then()
                .statusCode(422)
                .body("violations.find { it.pointer == '" + pointer + "' }.code", is(code));
    }

    @Test
    void the_department_enters_the_ministry_confirms_and_the_register_holds_it_as_decided_outside() {
        Response entered = entered();
        entered.then().body("state", is("ENTERED")).body("lines", hasSize(2));
        String award = entered.path("lines[0].id");
        office.request().get("/api/v1/awards/" + award).then().statusCode(404);
        Response confirmed = step(office, entered, "confirmation", Map.of());
        confirmed
                .then()
                .statusCode(200)
                .body("state", is("CONFIRMED"))
                .body("confirmedBy", is(office.displayName()))
                .body("actions.findAll { it.allowed }", empty());
        office.request()
                .get("/api/v1/awards/" + award)
                .then()
                .statusCode(200)
                .body("recipient.name", is(person.name()))
                .body("award.code", is("EMULATION_FIGHTER_GRASSROOTS"))
                .body("decision.id", nullValue())
                .body("decision.number", is(entered.<String>path("number")))
                .body("decision.authority", is("Giám đốc Sở Thử"))
                .body("origin.outside.id", is(entered.<String>path("id")))
                .body("origin.outside.document.fileName", is("tai-lieu.pdf"))
                .body("unit.id", is(department.id().toString()));
    }

    @Test
    void an_award_that_the_ministry_or_those_above_it_decide_is_refused() {
        for (String award : List.of(
                "EMULATION_FIGHTER_MINISTRY",
                "MERIT_CERT_MINISTER",
                "FLAG_MINISTRY",
                "SECTOR_MEDAL",
                "LABOR_ORDER_3")) {
            refused(draft(List.of(individual(person, award))), "/lines/0/awardCode", "NOT_OF_THIS_KIND");
        }
        refused(draft(List.of(individual(person, "NO_SUCH_AWARD"))), "/lines/0/awardCode", "NOT_FOUND");
        refused(draft(List.of(individual(person, "COLLECTIVE_ADVANCED"))), "/lines/0/awardCode", "NOT_OF_THIS_KIND");
    }

    @Test
    void a_recipient_who_was_not_of_the_department_is_refused_and_told_as_one_who_does_not_exist() {
        TestPerson stranger = given.person("Người Sở Khác", given.provincialDepartment("Sở Khác", ministry));
        refused(draft(List.of(individual(stranger, "LABOR_ADVANCED"))), "/lines/0/personId", "NOT_A_MEMBER");
        TestPerson nobody = new TestPerson(UUID.randomUUID(), "X", "X");
        refused(draft(List.of(individual(nobody, "LABOR_ADVANCED"))), "/lines/0/personId", "NOT_A_MEMBER");
        Map<String, Object> ministryItself = new LinkedHashMap<>(Map.of(
                "recipientKind",
                "COLLECTIVE",
                "collectiveId",
                ministry.id(),
                "awardCode",
                "COLLECTIVE_ADVANCED",
                "year",
                2024));
        refused(draft(List.of(ministryItself)), "/lines/0/collectiveId", "NOT_A_MEMBER");
        Map<String, Object> early = draft();
        early.put("decidedOn", "2009-11-15");
        refused(early, "/lines/0/personId", "NOT_A_MEMBER");
    }

    @Test
    void a_number_of_the_issuers_year_is_entered_once_however_it_is_written_and_by_whoever_comes_first()
            throws Exception {
        Map<String, Object> draft = draft();
        List<Integer> statuses = AtOnce.both(
                () -> enter(officer, draft).statusCode(),
                () -> enter(office, draft).statusCode());
        assertEquals(List.of(201, 409), statuses.stream().sorted().toList());
        draft.put("number", draft.get("number").toString().toLowerCase(java.util.Locale.ROOT));
        enter(officer, draft)
                .then()
                .statusCode(409)
                .body("code", is("ALREADY_EXISTS"))
                .body("violations[0].pointer", is("/number"));
        draft.put("decidedOn", "2023-11-15");
        draft.put(
                "lines",
                Stream.of(individual(person, "LABOR_ADVANCED"))
                        .peek(line -> line.put("year", 2023))
                        .toList());
        enter(officer, draft).then().statusCode(201);
    }

    @Test
    void a_unit_out_of_reach_is_not_there_and_one_that_is_no_provincial_department_is_refused() {
        Map<String, Object> draft = draft();
        enter(given.account(Role.OFFICER, given.provincialDepartment("Sở Khác", ministry)), draft)
                .then()
                .statusCode(404);
        Map<String, Object> elsewhere = draft();
        elsewhere.put("unitId", given.unit("Cục Thử", ministry).id());
        enter(office, elsewhere)
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/unitId"))
                .body("violations.code", hasItem("NOT_OF_THIS_KIND"));
    }

    @Test
    void what_cannot_be_is_refused_field_by_field() {
        Map<String, Object> future = draft();
        future.put("decidedOn", "2025-01-15");
        refused(future, "/decidedOn", "IN_THE_FUTURE");
        Map<String, Object> paperless = draft();
        paperless.put("documentId", UUID.randomUUID());
        refused(paperless, "/documentId", "NOT_FOUND");
        Map<String, Object> line = individual(person, "LABOR_ADVANCED");
        refused(draft(List.of(line, line)), "/lines/1", "DUPLICATE");
        Map<String, Object> later = individual(person, "LABOR_ADVANCED");
        later.put("year", 2025);
        refused(draft(List.of(later)), "/lines/0/year", "IN_THE_FUTURE");
        Map<String, Object> both = individual(person, "LABOR_ADVANCED");
        both.put("collectiveId", department.id());
        refused(draft(List.of(both)), "/lines/0/recipientKind", "NOT_OF_THIS_KIND");
        refused(draft(List.of()), "/lines", "REQUIRED");
    }

    @Test
    void the_ministry_sends_it_back_the_department_mends_it_and_only_then_it_is_confirmed() {
        Response entered = entered();
        step(officer, entered, "confirmation", Map.of()).then().statusCode(403);
        Response returned = step(office, entered, "return", Map.of("reason", "Thiếu trang danh sách"));
        returned.then()
                .statusCode(200)
                .body("state", is("RETURNED"))
                .body("returnedBecause", is("Thiếu trang danh sách"));
        step(office, returned, "confirmation", Map.of()).then().statusCode(409);
        Map<String, Object> mended = draft(List.of(individual(person, "LABOR_ADVANCED")));
        Response again = officer.request()
                .header("If-Match", returned.header("ETag"))
                .body(mended)
                .put(PATH + "/" + returned.path("id"));
        again.then()
                .statusCode(200)
                .body("state", is("ENTERED"))
                .body("returnedBecause", nullValue())
                .body("lines.award.code", containsInAnyOrder("LABOR_ADVANCED"));
        officer.request()
                .header("If-Match", returned.header("ETag"))
                .body(mended)
                .put(PATH + "/" + returned.path("id"))
                .then()
                .statusCode(412);
        Response confirmed = step(office, again, "confirmation", Map.of());
        confirmed.then().statusCode(200);
        officer.request()
                .header("If-Match", confirmed.header("ETag"))
                .body(mended)
                .put(PATH + "/" + returned.path("id"))
                .then()
                .statusCode(409);
    }

    @Test
    void of_two_who_confirm_at_once_one_enters_the_register() throws Exception {
        Response entered = entered();
        List<Integer> statuses = AtOnce.both(
                () -> step(office, entered, "confirmation", Map.of()).statusCode(),
                () -> step(office, entered, "confirmation", Map.of()).statusCode());
        assertEquals(List.of(200, 412), statuses.stream().sorted().toList());
    }

    @Test
    void an_entry_given_up_frees_its_number() {
        Map<String, Object> draft = draft();
        Response entered = enter(officer, draft);
        step(officer, entered, "discard", Map.of()).then().statusCode(200).body("state", is("DISCARDED"));
        enter(officer, draft).then().statusCode(201);
    }

    @Test
    void a_list_shows_what_is_within_reach_by_state() {
        String id = entered().path("id");
        office.request()
                .queryParam("state", "ENTERED")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.find { it.id == '" + id + "' }.lineCount", is(2));
        given.account(Role.OFFICER, given.provincialDepartment("Sở Khác", ministry))
                .request()
                .get(PATH)
                .then()
                .body("items.id", not(hasItem(id)));
        officer.request()
                .get("/api/v1/provincial-awards")
                .then()
                .body("items.award.code", hasItems("LABOR_ADVANCED", "COLLECTIVE_EXCELLENT"))
                .body("items.award.code", not(hasItem("MERIT_CERT_MINISTER")));
    }
}
