package vn.thidua.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.AtOnce;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;
import vn.thidua.rulebook.FactSource;
import vn.thidua.rulebook.NomineeRef;
import vn.thidua.rulebook.fact.Facts;

/** Today is 2 December 2024. */
@QuarkusTest
class FactTest {

    private static final String PATH = "/api/v1/facts";
    private static final String STATEMENTS = "/api/v1/fact-statements";
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 2);

    @Inject
    Given given;

    @Inject
    FactSource source;

    @Inject
    GivenFacts facts;

    private TestUnit ministry;
    private TestUnit unit;
    private TestPerson person;
    private TestAccount officer;

    @BeforeEach
    void set() {
        ministry = given.unit("Bộ Ghi Dữ Kiện");
        unit = given.unit("Vụ Ghi Dữ Kiện", ministry);
        person = given.person("Lò Thị Dữ Kiện", unit);
        officer = given.account(Role.OFFICER, unit);
    }

    private static Map<String, Object> draft(String whose, UUID id, String kind, Map<String, ?> value) {
        Map<String, Object> draft = new HashMap<>();
        draft.put(whose, id);
        draft.put("kind", kind);
        draft.put("value", value);
        draft.put("source", "Quyết định số 1/QĐ-THỬ");
        return draft;
    }

    private Map<String, Object> ofPerson(String kind, Map<String, ?> value) {
        return draft("personId", person.id(), kind, value);
    }

    private static Map<String, Object> rating(int year, String level) {
        return Map.of("year", year, "level", level);
    }

    private static ValidatableResponse record(TestAccount by, Map<String, ?> draft) {
        return by.request().body(draft).post(PATH).then();
    }

    private Response recorded(Map<String, ?> draft) {
        return record(officer, draft).statusCode(201).extract().response();
    }

    private static ValidatableResponse step(TestAccount by, Response fact, String step, Map<String, ?> body) {
        return by.request()
                .header("If-Match", fact.header("ETag"))
                .body(body)
                .post(PATH + "/" + fact.path("fact.id") + "/" + step)
                .then();
    }

    private static Map<String, Object> correction(Map<String, ?> value) {
        return Map.of("value", value, "source", "Quyết định số 2/QĐ-THỬ", "reason", "Nhập nhầm");
    }

    private Facts known() {
        NomineeRef nominee = NomineeRef.person(person.id());
        return source.facts(List.of(nominee), 2024, TODAY).get(nominee);
    }

    private ValidatableResponse listed(String query) {
        return officer.request().get(PATH + "?" + query).then().statusCode(200);
    }

    @Test
    void an_officer_records_what_a_paper_says_and_the_rulebook_knows_it() {
        Response fact = recorded(ofPerson("RATING", rating(2024, "EXCELLENT")));
        fact.then()
                .body("fact.person.name", is(person.name()))
                .body("fact.unit.name", is(unit.name()))
                .body("fact.year", is(2024))
                .body("fact.from", is("2024-01-01"))
                .body("fact.to", is("2024-12-31"))
                .body("fact.value.level", is("EXCELLENT"))
                .body("fact.recordedBy", is(officer.displayName()))
                .body("earlier", empty())
                .body("actions.action", contains("CORRECT", "WITHDRAW"));
        assertThat(known().ratings()).hasSize(1);
        given.account(Role.UNIT_HEAD, unit)
                .request()
                .get(PATH + "/" + fact.path("fact.id"))
                .then()
                .statusCode(200)
                .body("actions", empty());
        listed("person=" + person.id() + "&kind=RATING&year=2024")
                .body("items.id", contains((Object) fact.path("fact.id")));
        listed("unit=" + unit.id()).body("items.id", hasItem((Object) fact.path("fact.id")));
        listed("person=" + person.id() + "&year=2023").body("items", empty());
    }

    @Test
    void a_correction_keeps_what_was_said_before() {
        Response fact = recorded(ofPerson("RATING", rating(2024, "EXCELLENT")));
        step(officer, fact, "correction", correction(rating(2024, "GOOD")))
                .statusCode(200)
                .body("fact.id", is((Object) fact.path("fact.id")))
                .body("fact.value.level", is("GOOD"))
                .body("fact.because", is("Nhập nhầm"))
                .body("earlier.value.level", contains("EXCELLENT"))
                .body("earlier.supersededBecause", contains("Nhập nhầm"))
                .body("earlier.supersededBy", contains(officer.displayName()));
        listed("person=" + person.id()).body("items", hasSize(1));
        listed("person=" + person.id() + "&superseded=true").body("items", hasSize(2));
        given.account(Role.AUDITOR, ministry)
                .request()
                .get("/api/v1/audit/entries?subjectType=FACT&subjectId=" + fact.path("fact.id"))
                .then()
                .statusCode(200)
                .body("items.action", hasItems("FACT_RECORDED", "FACT_CORRECTED"));
    }

    @Test
    void what_was_withdrawn_is_told_to_no_verdict_and_changed_no_more() {
        Response fact = recorded(ofPerson("RATING", rating(2024, "EXCELLENT")));
        Response withdrawn = step(officer, fact, "withdrawal", Map.of("reason", "Nhầm người"))
                .statusCode(200)
                .body("fact.supersededBecause", is("Nhầm người"))
                .body("actions", empty())
                .extract()
                .response();
        assertThat(known().ratings()).isNull();
        step(officer, withdrawn, "withdrawal", Map.of("reason", "Lần nữa"))
                .statusCode(409)
                .body("code", is("WRONG_STATE"));
        recorded(ofPerson("RATING", rating(2024, "GOOD")));
    }

    @Test
    void a_years_rating_is_recorded_once_also_under_a_merged_record() {
        recorded(ofPerson("RATING", rating(2024, "EXCELLENT")));
        record(officer, ofPerson("RATING", rating(2024, "GOOD")))
                .statusCode(409)
                .body("code", is("ALREADY_EXISTS"))
                .body("violations.pointer", contains("/value/year"));
        TestPerson twice = given.person("Lò Thị Dữ Kiện", unit);
        facts.merged(person.id(), twice.id());
        record(officer, draft("personId", twice.id(), "RATING", rating(2024, "GOOD")))
                .statusCode(409);
        record(officer, draft("personId", person.id(), "RATING", rating(2023, "GOOD")))
                .statusCode(201)
                .body("fact.person.id", is(twice.id().toString()));
    }

    @Test
    void what_is_wrong_with_a_value_is_told_at_its_field() {
        wrong(ofPerson("RATING", Map.of("level", "GOOD")), "/value/year", "REQUIRED");
        wrong(ofPerson("RATING", Map.of("year", 2024)), "/value/level", "REQUIRED");
        wrong(ofPerson("RATING", rating(2024, "BRILLIANT")), "/value/level", "UNKNOWN_VALUE");
        wrong(ofPerson("RATING", rating(2025, "GOOD")), "/value/year", "OUT_OF_RANGE");
        wrong(ofPerson("RATING", Map.of("year", 2024, "level", "GOOD", "note", "x")), "/value/note", "UNKNOWN_FIELD");
        wrong(
                ofPerson("RATING", Map.of("year", 2024, "level", "GOOD", "id", UUID.randomUUID())),
                "/value/id",
                "UNKNOWN_FIELD");
        wrong(
                ofPerson("DISCIPLINE", Map.of("level", "WARNING", "decidedOn", "2024-12-03")),
                "/value/decidedOn",
                "IN_THE_FUTURE");
        wrong(
                ofPerson("LEAVE", Map.of("kind", "MATERNITY", "from", "2024-05-01", "to", "2024-04-30")),
                "/value/to",
                "ENDS_BEFORE_START");
        wrong(ofPerson("LEAVE", Map.of("kind", "MATERNITY", "from", "hôm qua")), "/value/from", "WRONG_FORMAT");
        wrong(
                ofPerson("MEMBERS", Map.of("year", 2024, "countedOn", "2024-11-30", "total", 20)),
                "/kind",
                "NOT_OF_THIS_KIND");
        wrong(ofPerson("INITIATIVE", Map.of("year", 2024)), "/title", "REQUIRED");
        Map<String, Object> initiative = new HashMap<>(
                ofPerson("INITIATIVE", Map.of("year", 2024, "scope", "GRASSROOTS", "usedFor", "KHONG_CO")));
        initiative.put("title", "Sáng kiến");
        record(officer, initiative)
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/value/recognizedOn", "/value/usedFor"));
        Map<String, Object> sourceless = new HashMap<>(ofPerson("RATING", rating(2024, "GOOD")));
        sourceless.put("source", " ");
        wrong(sourceless, "/source", "REQUIRED");
        sourceless.put("source", "Có");
        sourceless.put("documentId", UUID.randomUUID());
        wrong(sourceless, "/documentId", "NOT_FOUND");
        sourceless.put("value", "GOOD");
        wrong(sourceless, "/value", "WRONG_TYPE");
        listed("person=" + person.id()).body("items", empty());
    }

    private void wrong(Map<String, ?> draft, String pointer, String code) {
        record(officer, draft)
                .statusCode(422)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }

    @Test
    void of_a_unit_its_people_are_counted() {
        Map<String, Object> count = new HashMap<>(Map.of("year", 2024, "countedOn", "2024-11-30", "total", 20));
        count.put("withTitle", Map.of("LABOR_ADVANCED", 21, "KHONG_CO", 1));
        record(officer, draft("collectiveId", unit.id(), "MEMBERS", count))
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/value/withTitle/LABOR_ADVANCED", "/value/withTitle/KHONG_CO"));
        count.put("withTitle", Map.of("LABOR_ADVANCED", 18));
        Response fact = recorded(draft("collectiveId", unit.id(), "MEMBERS", count));
        fact.then().body("fact.collective.id", is(unit.id().toString())).body("fact.person", nullValue());
        listed("collective=" + unit.id()).body("items.id", contains((Object) fact.path("fact.id")));
    }

    @Test
    void who_is_out_of_reach_is_not_there_and_who_may_only_read_is_refused() {
        TestPerson stranger = given.person("Người Nơi Khác", given.unit("Vụ Khác", ministry));
        record(officer, draft("personId", stranger.id(), "RATING", rating(2024, "GOOD")))
                .statusCode(422)
                .body("violations.pointer", contains("/personId"))
                .body("violations.code", contains("NOT_FOUND"));
        record(officer, Map.of("kind", "RATING", "value", rating(2024, "GOOD"), "source", "x"))
                .statusCode(422)
                .body("violations.pointer", contains("/personId"));
        record(given.account(Role.UNIT_HEAD, unit), ofPerson("RATING", rating(2024, "GOOD")))
                .statusCode(403);
        Response fact = recorded(ofPerson("RATING", rating(2024, "GOOD")));
        TestAccount elsewhere = given.account(Role.OFFICER, given.unit("Vụ Xa", ministry));
        elsewhere.request().get(PATH + "/" + fact.path("fact.id")).then().statusCode(404);
        step(elsewhere, fact, "withdrawal", Map.of("reason", "x")).statusCode(404);
        officer.request()
                .body(Map.of("reason", "x"))
                .post(PATH + "/" + fact.path("fact.id") + "/withdrawal")
                .then()
                .statusCode(428);
    }

    @Test
    void of_two_who_correct_at_once_one_wins_and_the_other_is_told() throws Exception {
        Response fact = recorded(ofPerson("RATING", rating(2024, "EXCELLENT")));
        List<Integer> answers = AtOnce.both(
                () -> step(officer, fact, "correction", correction(rating(2024, "GOOD")))
                        .extract()
                        .statusCode(),
                () -> step(officer, fact, "withdrawal", Map.of("reason", "Nhầm"))
                        .extract()
                        .statusCode());
        assertThat(answers)
                .containsOnlyOnce(200)
                .anySatisfy(status -> assertThat(status).isIn(409, 412));
    }

    @Test
    void of_two_who_record_the_same_at_once_one_wins_and_the_other_is_told() throws Exception {
        List<Integer> answers = AtOnce.both(
                () -> record(officer, ofPerson("RATING", rating(2024, "GOOD")))
                        .extract()
                        .statusCode(),
                () -> record(officer, ofPerson("RATING", rating(2024, "GOOD")))
                        .extract()
                        .statusCode());
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void that_nothing_else_is_known_is_stated_for_all_people_of_a_unit_at_once() {
        given.person("Người Thứ Hai", unit);
        assertThat(known().disciplines()).isNull();
        state(Map.of("peopleOf", unit.id()))
                .statusCode(200)
                .body("nominees", is(2))
                .body("holdsUntil", is("2025-03-02"));
        assertThat(known().disciplines()).isEmpty();
        Response listed = officer.request().get(STATEMENTS + "?person=" + person.id());
        listed.then()
                .statusCode(200)
                .body("items.peopleOf.id", contains(unit.id().toString()))
                .body("items.kinds", contains(List.of("DISCIPLINE", "PROCEEDING")));
        officer.request()
                .header("If-Match", "\"" + listed.path("items[0].version") + "\"")
                .body(Map.of("reason", "Chưa hỏi hết"))
                .post(STATEMENTS + "/" + listed.path("items[0].id") + "/withdrawal")
                .then()
                .statusCode(200)
                .body("supersededBecause", is("Chưa hỏi hết"))
                .body("supersededAt", notNullValue());
        assertThat(known().disciplines()).isNull();
    }

    @Test
    void a_statement_that_cannot_be_made_is_refused_at_its_field() {
        state(Map.of("personId", person.id(), "until", "2024-12-03"))
                .statusCode(422)
                .body("violations.pointer", contains("/until"));
        state(Map.of("personId", person.id(), "kinds", List.of("RATING")))
                .statusCode(422)
                .body("violations.pointer", contains("/kinds"));
        state(Map.of("peopleOf", given.unit("Vụ Không Với Tới").id()))
                .statusCode(422)
                .body("violations.pointer", contains("/peopleOf"));
        state(Map.of("peopleOf", unit.id(), "personId", person.id())).statusCode(422);
        state(Map.of()).statusCode(422).body("violations.code", contains("REQUIRED"));
    }

    private ValidatableResponse state(Map<String, ?> more) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "kinds",
                List.of("PROCEEDING", "DISCIPLINE"),
                "until",
                "2024-11-30",
                "source",
                "Xác nhận của tổ chức cán bộ"));
        draft.putAll(more);
        return officer.request().body(draft).post(STATEMENTS).then();
    }
}
