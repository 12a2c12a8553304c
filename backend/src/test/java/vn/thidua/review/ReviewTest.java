package vn.thidua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.AtOnce;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenReviews;
import vn.thidua.access.Role;

/** Today is 2024-12-02. */
@QuarkusTest
class ReviewTest {

    @Inject
    Given given;

    @Inject
    Jdbi jdbi;

    private TestUnit ministry;
    private TestUnit department;
    private TestUnit agency;
    private TestAccount office;
    private TestAccount officer;
    private TestAccount agent;

    @BeforeEach
    void a_ministry_of_two() {
        ministry = given.unit("Bộ Thử");
        department = given.unit("Cục Thử", ministry);
        agency = given.unit("Vụ Thử", ministry);
        office = given.account(Role.STANDING_OFFICE, ministry);
        officer = given.account(Role.OFFICER, department);
        agent = given.account(Role.OFFICER, agency);
    }

    private String report(String cycle, TestUnit unit) {
        return jdbi.withHandle(handle -> handle.select(
                        "select id from review_report where cycle_id = ? and unit_id = ?",
                        UUID.fromString(cycle),
                        unit.id())
                .mapTo(String.class)
                .one());
    }

    private void handIn(TestAccount by, String report, int trained) {
        GivenReviews.write(by, report, GivenReviews.report(trained)).then().statusCode(200);
        submit(by, report).then().statusCode(200).body("state", is("SUBMITTED"));
    }

    private Response submit(TestAccount by, String report) {
        return GivenReviews.step(by, "review-reports/" + report + "/submission", null);
    }

    private Response totals(String cycle) {
        return office.request().get("/api/v1/review-reports/" + report(cycle, ministry) + "/totals");
    }

    private void award(TestPerson person, TestUnit unit, String decidedOn) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into award (id, award_code, recipient_kind, recipient_name, person_id, unit_id, unit_name, year, decided_on, decision_number, authority)"
                        + " values (gen_random_uuid(), 'MERIT_CERT_MINISTER', 'INDIVIDUAL', ?, ?, ?, ?, 2024, cast(? as date), ?, 'Bộ trưởng')",
                person.name(),
                person.id(),
                unit.id(),
                unit.name(),
                decidedOn,
                UUID.randomUUID().toString()));
    }

    @Test
    void a_review_goes_down_comes_up_and_adds_up() {
        award(given.person("Trần Văn Được", department), department, "2024-05-10");
        award(given.person("Trần Văn Ngoài Kỳ", department), department, "2023-05-10");
        String cycle = GivenReviews.opened(office, ministry.id());
        officer.request()
                .get("/api/v1/obligations")
                .then()
                .body("items.kind", contains("REVIEW_REPORT"))
                .body("items[0].dueOn", is("2024-12-13"));
        officer.request()
                .get("/api/v1/review-cycles/" + cycle)
                .then()
                .body("ownReportId", is(report(cycle, department)))
                .body("item.asked", is(3))
                .body("actions", empty());
        String report = report(cycle, department);
        officer.request()
                .get("/api/v1/review-reports/" + report)
                .then()
                .body("figures.find { it.asked.code == 'PERSONS' }.counted", is(1))
                .body("figures.find { it.asked.code == 'PERSONS' }.value", is(1))
                .body("figures.find { it.asked.code == 'SHARE' }.value", is(100.0f))
                .body("toFill", is(3))
                .body("filled", is(0))
                .body("actions.action", containsInAnyOrder("WRITE", "SUBMIT"));
        handIn(officer, report, 12);
        handIn(agent, report(cycle, agency), 30);
        office.request()
                .get("/api/v1/obligations")
                .then()
                .body("items.kind", containsInAnyOrder("REVIEW_ANSWER", "REVIEW_ANSWER", "REVIEW_REPORT"));
        totals(cycle)
                .then()
                .body("reports", is(3))
                .body("counted", is(2))
                .body("figures.find { it.asked.code == 'TRAINED' }.total", is(42.0f))
                .body("figures.find { it.asked.code == 'PERSONS' }.total", is(1.0f));
        office.request()
                .get("/api/v1/review-reports/" + report(cycle, ministry) + "/figures/TRAINED?sort=-value")
                .then()
                .body("items.value", contains(30.0f, 12.0f, null));
        office.request()
                .get("/api/v1/review-reports/" + report(cycle, ministry) + "/sections/II/texts")
                .then()
                .body("items.content", contains("Kết quả tốt.", "Kết quả tốt."));
        office.request()
                .get("/api/v1/review-reports/" + report(cycle, ministry) + "/measures")
                .then()
                .body("items", hasSize(2));
        GivenReviews.step(office, "review-reports/" + report + "/acceptance", null)
                .then()
                .statusCode(200)
                .body("state", is("ACCEPTED"));
    }

    @Test
    void the_house_counts_each_figure_that_it_says_it_counts() {
        Map<String, Object> cycle = GivenReviews.cycle(ministry.id());
        cycle.put(
                "template",
                Map.of(
                        "sections",
                        List.of(Map.of("code", "I", "title", "Tình hình")),
                        "figures",
                        Arrays.stream(FigureSource.values())
                                .map(source -> Map.of("code", source.name(), "name", source.name(), "source", source))
                                .toList()));
        award(given.person("Trần Văn Được", department), department, "2024-05-10");
        Map<String, Number> counted = officer.request()
                .get("/api/v1/review-reports/" + report(GivenReviews.opened(office, cycle), department))
                .then()
                .statusCode(200)
                .extract()
                .path("figures.collectEntries { [it.asked.code, it.counted] }");
        assertThat(counted).hasSize(FigureSource.values().length);
        assertThat(counted.entrySet().stream()
                        .filter(one -> one.getValue().intValue() > 0)
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "AWARDS_PERSONS", "AWARDS_DIRECT_WORKERS", "AWARDS_WOMEN", "AWARDS_MINISTRY");
    }

    @Test
    void what_is_sent_back_counts_in_no_sum_until_it_comes_again() {
        String cycle = GivenReviews.opened(office, ministry.id());
        String report = report(cycle, department);
        handIn(officer, report, 12);
        GivenReviews.step(office, "review-reports/" + report + "/return", Map.of("reason", "Thiếu."))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/dueOn"));
        GivenReviews.step(
                        office,
                        "review-reports/" + report + "/return",
                        Map.of("reason", "Chưa khớp sổ.", "workingDays", 3))
                .then()
                .statusCode(200)
                .body("returnedBecause", is("Chưa khớp sổ."));
        totals(cycle).then().body("counted", is(0)).body("figures[0].total", nullValue());
        officer.request().get("/api/v1/obligations").then().body("items.kind", contains("REVIEW_MEND"));
        handIn(officer, report, 14);
        totals(cycle).then().body("figures[0].total", is(14.0f));
        officer.request().get("/api/v1/obligations").then().body("items", empty());
    }

    @Test
    void all_must_be_said_and_what_differs_says_why() {
        award(given.person("Trần Văn Được", department), department, "2024-05-10");
        String report = report(GivenReviews.opened(office, ministry.id()), department);
        submit(officer, report)
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/sections/I", "/sections/II", "/figures/TRAINED/value"));
        Map<String, Object> differing = new HashMap<>(GivenReviews.report(3));
        differing.put(
                "values", List.of(Map.of("figure", "TRAINED", "value", 3), Map.of("figure", "PERSONS", "value", 2)));
        GivenReviews.write(officer, report, differing).then().statusCode(200);
        submit(officer, report)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/figures/PERSONS/note"))
                .body("violations.code", contains("REASON_NEEDED"));
        differing.put(
                "values",
                List.of(
                        Map.of("figure", "TRAINED", "value", 3),
                        Map.of("figure", "PERSONS", "value", 2, "note", "Một quyết định chưa vào sổ.")));
        GivenReviews.write(officer, report, differing).then().statusCode(200);
        submit(officer, report)
                .then()
                .statusCode(200)
                .body("figures.find { it.asked.code == 'PERSONS' }.value", is(2.0f))
                .body("figures.find { it.asked.code == 'PERSONS' }.counted", is(1.0f));
    }

    @Test
    void what_the_template_does_not_ask_is_refused_and_so_is_less_than_nothing() {
        String report = report(GivenReviews.opened(office, ministry.id()), department);
        GivenReviews.write(
                        officer,
                        report,
                        Map.of(
                                "texts",
                                List.of(Map.of("section", "IX", "content", "?")),
                                "values",
                                List.of(
                                        Map.of("figure", "SHARE", "value", 3),
                                        Map.of("figure", "TRAINED", "value", 3),
                                        Map.of("figure", "TRAINED", "value", 4)),
                                "measures",
                                List.of()))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/texts/0/section", "/values/0/figure", "/values/2/figure"));
        GivenReviews.write(
                        officer,
                        report,
                        Map.of(
                                "texts",
                                List.of(),
                                "values",
                                List.of(Map.of("figure", "TRAINED", "value", -1)),
                                "measures",
                                List.of()))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/values/0/value"));
    }

    @Test
    void two_officers_who_edit_one_report_do_not_overwrite_each_other() {
        String report = report(GivenReviews.opened(office, ministry.id()), department);
        String path = "/api/v1/review-reports/" + report;
        String seen = officer.request().get(path).header("ETag");
        GivenReviews.write(given.account(Role.OFFICER, department), report, GivenReviews.report(1))
                .then()
                .statusCode(200);
        officer.request()
                .header("If-Match", seen)
                .body(GivenReviews.report(2))
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void a_template_stands_once_it_is_sent() {
        String cycle = GivenReviews.opened(office, ministry.id());
        String path = "/api/v1/review-cycles/" + cycle;
        office.request()
                .header("If-Match", office.request().get(path).header("ETag"))
                .body(GivenReviews.cycle(ministry.id()))
                .put(path)
                .then()
                .statusCode(409)
                .body("code", is("WRONG_STATE"));
    }

    @Test
    void a_closed_review_is_frozen_and_corrections_stand_beside_it() {
        TestPerson person = given.person("Trần Văn Được", department);
        award(person, department, "2024-05-10");
        String cycle = GivenReviews.opened(office, ministry.id());
        String report = report(cycle, department);
        handIn(officer, report, 12);
        GivenReviews.step(office, "review-cycles/" + cycle + "/closing", Map.of())
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/missingBecause"));
        GivenReviews.step(office, "review-cycles/" + cycle + "/closing", Map.of("missingBecause", "Vụ giải thể."))
                .then()
                .statusCode(200)
                .body("item.state", is("CLOSED"))
                .body("item.late", is(2));
        agent.request().get("/api/v1/obligations").then().body("items", empty());
        award(given.person("Trần Văn Sau", department), department, "2024-06-10");
        officer.request()
                .get("/api/v1/review-reports/" + report)
                .then()
                .body("figures.find { it.asked.code == 'PERSONS' }.value", is(1.0f))
                .body("figures.find { it.asked.code == 'PERSONS' }.countedNow", is(2))
                .body("actions", empty());
        submit(agent, report(cycle, agency)).then().statusCode(409);
        form(cycle).body("frozen", is(true)).body("lines.find { it.code == 'TOTAL' }.cells[0]", is(1));
        GivenReviews.step(
                        office,
                        "review-reports/" + report + "/corrections",
                        Map.of("figure", "TRAINED", "value", 13, "reason", "Đếm sót một lớp."))
                .then()
                .statusCode(200)
                .body("figures[0].value", is(12.0f))
                .body("figures[0].corrections.value", contains(13.0f));
        totals(cycle).then().body("figures[0].total", is(12.0f)).body("figures[0].corrected", is(13.0f));
    }

    private ValidatableResponse form(String cycle) {
        return office.request()
                .get("/api/v1/review-cycles/" + cycle + "/forms/0603")
                .then()
                .statusCode(200);
    }

    @Test
    void a_form_counts_from_the_register_and_shows_the_rows_behind_a_cell() {
        award(given.person("Trần Văn Được", department), department, "2024-05-10");
        String cycle = GivenReviews.opened(office, ministry.id());
        form(cycle)
                .body("standing", is("READ"))
                .body("columns.code", contains("TOTAL", "MERIT", "FIGHTER", "FLAG", "MEDAL"))
                .body("lines.find { it.code == 'PERSON' }.cells", contains(1, 1, 0, 0, 0))
                .body("lines.find { it.code == 'PERSON_ENTREPRENEUR' }.cells", nullValue());
        office.request()
                .get("/api/v1/review-cycles/" + cycle + "/forms/0603/rows?line=PERSON&column=MERIT")
                .then()
                .body("items.label", contains("Trần Văn Được"))
                .body("items.subjectType", contains("AWARD"));
        for (String format : List.of("xlsx", "pdf")) {
            assertThat(office.request()
                            .get("/api/v1/review-cycles/" + cycle + "/forms/0603/file?format=" + format)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asByteArray())
                    .hasSizeGreaterThan(2_000);
        }
        for (String form : List.of("0601", "0602", "0604", "0605")) {
            office.request()
                    .get("/api/v1/review-cycles/" + cycle + "/forms/" + form)
                    .then()
                    .statusCode(200);
        }
        officer.request()
                .get("/api/v1/review-cycles/" + cycle + "/forms/0603")
                .then()
                .statusCode(404);
        office.request()
                .get("/api/v1/review-cycles/" + cycle + "/forms/9999")
                .then()
                .statusCode(404);
    }

    @Test
    void what_strikes_against_last_year_is_told() {
        String before = GivenReviews.opened(office, ministry.id());
        handIn(officer, report(before, department), 20);
        handIn(agent, report(before, agency), 20);
        Map<String, Object> next = GivenReviews.cycle(ministry.id());
        next.put("previousId", before);
        office.request()
                .body(next)
                .post("/api/v1/review-cycles")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/previousId"));
        GivenReviews.step(office, "review-cycles/" + before + "/closing", Map.of("missingBecause", "Thử."))
                .then()
                .statusCode(200);
        String cycle = GivenReviews.opened(office, next);
        handIn(officer, report(cycle, department), 31);
        handIn(agent, report(cycle, agency), 30);
        totals(cycle).then().body("figures[0].previous", is(40.0f)).body("figures[0].outliers", is(1));
        office.request()
                .get("/api/v1/review-reports/" + report(cycle, ministry) + "/figures/TRAINED?outlier=true")
                .then()
                .body("items.unit.name", contains("Cục Thử"));
    }

    /** Of a unit that was absorbed in the middle of the year: what it did counts for its heir, once. */
    @Test
    void a_predecessor_counts_for_its_heir_and_nothing_counts_twice() {
        TestUnit old = given.unit("Cục Cũ", ministry);
        award(given.person("Trần Văn Cũ", old), old, "2024-02-10");
        given.account(Role.ADMIN, ministry)
                .request()
                .body(Map.of(
                        "kind", "ABSORPTION",
                        "on", "2024-06-01",
                        "act", "1/QĐ",
                        "predecessorIds", List.of(old.id()),
                        "successorIds", List.of(department.id())))
                .post("/api/v1/successions")
                .then()
                .statusCode(201);
        String cycle = GivenReviews.opened(office, ministry.id());
        officer.request()
                .get("/api/v1/review-reports/" + report(cycle, department))
                .then()
                .body("figures.find { it.asked.code == 'PERSONS' }.counted", is(1));
        office.request()
                .get("/api/v1/review-reports/" + report(cycle, ministry))
                .then()
                .body("figures.find { it.asked.code == 'PERSONS' }.counted", is(0));
    }

    @Test
    void the_whole_is_the_sum_of_its_leaves_whatever_the_tree_and_the_order() {
        Random random = new Random(7);
        List<TestUnit> units = new ArrayList<>(List.of(department, agency));
        for (int i = 0; i < 6; i++) {
            units.add(given.unit("Phòng " + i, units.get(random.nextInt(units.size()))));
        }
        Map<String, Object> deep = GivenReviews.cycle(ministry.id());
        deep.put("levels", 4);
        String cycle = GivenReviews.opened(office, deep);
        int sum = 0;
        List<TestUnit> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, random);
        for (TestUnit unit : shuffled) {
            List<String> reports = jdbi.withHandle(handle -> handle.select(
                            "select id from review_report where cycle_id = ? and unit_id = ?",
                            UUID.fromString(cycle),
                            unit.id())
                    .mapTo(String.class)
                    .list());
            if (!reports.isEmpty()) {
                int trained = random.nextInt(100);
                handIn(given.account(Role.OFFICER, unit), reports.getFirst(), trained);
                sum += trained;
            }
        }
        totals(cycle).then().body("figures[0].total", is((float) sum));
    }

    @Test
    void a_report_handed_in_while_the_review_closes_is_in_it_or_told_to_be_late() throws Exception {
        String cycle = GivenReviews.opened(office, ministry.id());
        String report = report(cycle, department);
        GivenReviews.write(officer, report, GivenReviews.report(5)).then().statusCode(200);
        List<Integer> answers = AtOnce.both(
                () -> submit(officer, report).statusCode(),
                () -> GivenReviews.step(
                                office, "review-cycles/" + cycle + "/closing", Map.of("missingBecause", "Hết hạn."))
                        .statusCode());
        assertThat(answers.get(1)).isEqualTo(200);
        boolean counted = answers.getFirst() == 200;
        assertThat(answers.getFirst()).isIn(200, 409, 412, 422);
        totals(cycle).then().body("counted", is(counted ? 1 : 0));
    }

    @Test
    void one_writes_for_ones_own_unit_alone() {
        String cycle = GivenReviews.opened(office, ministry.id());
        String report = report(cycle, department);
        agent.request().get("/api/v1/review-reports/" + report).then().statusCode(404);
        given.account(Role.CLERK, department)
                .request()
                .header("If-Match", "\"0\"")
                .body(GivenReviews.report(1))
                .put("/api/v1/review-reports/" + report)
                .then()
                .statusCode(403);
        GivenReviews.step(officer, "review-reports/" + report + "/acceptance", null)
                .then()
                .statusCode(403);
        given.account(Role.OFFICER, given.unit("Bộ Khác"))
                .request()
                .get("/api/v1/review-cycles")
                .then()
                .body("items.id", not(hasItem(cycle)));
    }

    @Test
    void a_template_that_contradicts_itself_is_refused_with_each_place() {
        Map<String, Object> cycle = GivenReviews.cycle(ministry.id());
        cycle.put("endsOn", "2023-12-31");
        GivenReviews.prepare(office, cycle).then().statusCode(422).body("violations.pointer", contains("/endsOn"));
        cycle.put("endsOn", "2024-12-31");
        cycle.put(
                "template",
                Map.of(
                        "sections",
                        List.of(Map.of("code", "I", "title", "A"), Map.of("code", "I", "title", "B")),
                        "figures",
                        List.of(
                                Map.of("code", "A", "name", "A"),
                                Map.of("code", "S", "name", "S", "numerator", "A", "denominator", "Z"))));
        GivenReviews.prepare(office, cycle)
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/template/sections/1/code", "/template/figures/1/denominator"));
        cycle.put("template", Map.of("sections", List.of(), "figures", List.of()));
        Response empty = GivenReviews.prepare(office, cycle);
        empty.then().statusCode(201);
        GivenReviews.step(office, "review-cycles/" + empty.path("item.id") + "/opening", null)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/sections"));
    }
}
