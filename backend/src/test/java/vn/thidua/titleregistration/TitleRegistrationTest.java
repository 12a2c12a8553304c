package vn.thidua.titleregistration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.AtOnce;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;

/** Today is 2 December 2024. */
@QuarkusTest
class TitleRegistrationTest {

    private static final String PATH = "/api/v1/title-registrations";
    private static final String LINES = "/api/v1/title-registration-lines";
    private static final String COVERAGE = "/api/v1/title-registration-coverage";
    private static final String FIGHTER = GivenDossiers.TITLE_AWARD;

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    @Inject
    Jdbi jdbi;

    private Place place;
    private TestPerson person;

    /** A registration as a test has it in hand. */
    private record Held(String id, String etag) {
        static Held of(Response response) {
            return new Held(response.path("id"), response.header("ETag"));
        }
    }

    @BeforeEach
    void set() {
        place = dossiers.place();
        person = given.person("Trần Thị Thi Đua", place.department());
    }

    @Test
    void an_officer_writes_it_and_the_head_submits_it() {
        Held begun = begun(2024);
        read(begun)
                .body("state", is("DRAFT"))
                .body("law.asked", is(false))
                .body("law.citation", is("Luật 06/2022/QH15, Điều 7"))
                .body("law.standing", is("READ"))
                .body("actions.action", contains("EDIT"));
        submit(begun).statusCode(422).body("violations.pointer", contains("/lines"));
        Held written = added(begun, person(person.id(), FIGHTER), collective("COLLECTIVE_ADVANCED"));
        read(written).body("people", is(1)).body("collectives", is(1)).body("waiting", is(2));
        lines("registration=" + begun.id()).body("items", hasSize(2)).body("items.submittedAt", everyItem(nullValue()));
        submit(written)
                .statusCode(200)
                .body("state", is("SUBMITTED"))
                .body("waiting", is(0))
                .body("submittedBy", is(place.head().displayName()))
                .body("titles.award.code", contains(FIGHTER, "COLLECTIVE_ADVANCED"))
                .body("actions.action", contains("REOPEN"));
        place.office()
                .request()
                .get(PATH + "?year=2024&state=SUBMITTED&unit="
                        + place.department().id())
                .then()
                .statusCode(200)
                .body("items.id", contains(begun.id()))
                .body("items.people", contains(1));
    }

    @Test
    void opened_again_what_was_submitted_stands_and_what_is_added_waits() {
        Held submitted = submitted(2024, person(person.id(), FIGHTER));
        TestPerson late = given.person("Lê Văn Mới", place.department());
        add(submitted, person(late.id(), FIGHTER)).statusCode(409).body("code", is("WRONG_STATE"));
        post(place.head(), submitted, "reopening", Map.of("reason", " "))
                .statusCode(422)
                .body("violations.pointer", contains("/reason"));
        post(place.officer(), submitted, "reopening", Map.of("reason", "Bổ sung"))
                .statusCode(403);
        Held reopened = Held.of(post(place.head(), submitted, "reopening", Map.of("reason", "Bổ sung"))
                .statusCode(200)
                .body("state", is("REOPENED"))
                .body("reopenedBecause", is("Bổ sung"))
                .extract()
                .response());
        Held added = added(reopened, person(late.id(), FIGHTER));
        lines("person=" + late.id()).body("items.submittedAt", contains(nullValue()));
        lines("person=" + person.id()).body("items.submittedAt", contains(notNullValue()));
        submit(added).statusCode(200).body("reopenedBecause", nullValue()).body("waiting", is(0));
    }

    @Test
    void a_line_is_taken_out_once_while_it_is_being_written() {
        Held written = added(begun(2024), person(person.id(), FIGHTER));
        String line = lines("registration=" + written.id()).extract().path("items[0].id");
        remove(new Held(written.id(), "\"99\""), line).statusCode(412);
        Held emptied = Held.of(remove(written, line)
                .statusCode(200)
                .body("people", is(0))
                .extract()
                .response());
        remove(emptied, line).statusCode(404);
    }

    @Test
    void what_is_wrong_with_a_line_is_told_at_its_field() {
        TestUnit elsewhere = given.unit("Cục Khác", place.ministry());
        TestPerson stranger = given.person("Người Ngoài", elsewhere);
        Held begun = begun(2024);
        add(
                        begun,
                        person(stranger.id(), FIGHTER),
                        person(person.id(), "CERTIFICATE_UNIT"),
                        person(person.id(), "COLLECTIVE_ADVANCED"),
                        person(person.id(), "KHONG_CO"),
                        person(person.id(), FIGHTER),
                        Map.of("employeeCode", person.employeeCode(), "awardCode", "CSTĐCS"),
                        Map.of("awardCode", FIGHTER),
                        Map.of("collectiveId", elsewhere.id(), "awardCode", "COLLECTIVE_ADVANCED"),
                        Map.of("personId", person.id(), "unitCode", "X", "awardCode", "COLLECTIVE_ADVANCED"))
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains(
                                "/lines/0/personId",
                                "/lines/1/awardCode",
                                "/lines/2/awardCode",
                                "/lines/3/awardCode",
                                "/lines/5",
                                "/lines/6",
                                "/lines/7/collectiveId",
                                "/lines/8"))
                .body(
                        "violations.code",
                        contains(
                                "NOT_FOUND",
                                "NOT_OF_THIS_KIND",
                                "NOT_OF_THIS_KIND",
                                "NOT_FOUND",
                                "DUPLICATE",
                                "REQUIRED",
                                "NOT_FOUND",
                                "NOT_OF_THIS_KIND"));
        read(begun).body("people", is(0));
        Held written = added(begun, person(person.id(), FIGHTER));
        add(written, person(person.id(), FIGHTER))
                .statusCode(422)
                .body("violations.pointer", contains("/lines/0"))
                .body("violations.code", contains("DUPLICATE"));
        add(written).statusCode(422).body("violations.pointer", contains("/lines"));
    }

    @Test
    void who_was_not_there_in_the_year_and_what_no_law_of_the_year_gives_are_refused() {
        jdbi.useHandle(handle -> handle.execute(
                "update membership set valid = daterange('2024-03-01', null) where person_id = ?", person.id()));
        add(begun(2023), person(person.id(), FIGHTER))
                .statusCode(422)
                .body("violations.pointer", contains("/lines/0/personId"))
                .body("violations.code", contains("NOT_A_MEMBER"));
        jdbi.useHandle(handle -> {
            handle.execute("insert into award_type (code, name, name_en, category, nominee_kinds, standing, ordinal)"
                    + " select 'TITLE_OLD', 'Danh hiệu cũ', 'Old title', 'TITLE', array ['INDIVIDUAL'], 'DEMONSTRATION', max(ordinal) + 1"
                    + " from award_type on conflict do nothing");
        });
        add(begun(2024), person(person.id(), "TITLE_OLD"))
                .statusCode(422)
                .body("violations.code", contains("NOT_IN_FORCE"));
        jdbi.useHandle(handle -> handle.execute("delete from award_type where code = 'TITLE_OLD'"));
    }

    @Test
    void a_pasted_list_is_looked_at_first_and_each_line_told_for_itself() {
        Held begun = begun(2024);
        Map<String, Object> body = Map.of(
                "dryRun",
                true,
                "lines",
                List.of(
                        Map.of("employeeCode", person.employeeCode(), "awardCode", "lao động tiên tiến"),
                        Map.of("employeeCode", "KHONG-CO", "awardCode", "LĐTT"),
                        Map.of("unitCode", place.department().code(), "awardCode", "TTLĐTT")));
        post(place.officer(), begun, "lines", body)
                .statusCode(200)
                .body(
                        "lines.nominee",
                        contains(person.name(), null, place.department().name()))
                .body("lines[0].award.code", is("LABOR_ADVANCED"))
                .body("lines[0].violations", empty())
                .body("lines[1].violations.pointer", contains("/lines/1/employeeCode"))
                .body("lines[1].violations.code", contains("NOT_FOUND"))
                .body("lines[2].violations", empty())
                .body("registration.people", is(0));
        read(begun).body("people", is(0)).body("version", is(0));
    }

    @Test
    void there_is_one_a_unit_and_year_within_the_years_that_are_kept() {
        begun(2024);
        begin(place.officer(), 2024)
                .statusCode(409)
                .body("code", is("ALREADY_EXISTS"))
                .body("violations.pointer", contains("/year"));
        begin(place.officer(), 2016).statusCode(422).body("violations.code", contains("OUT_OF_RANGE"));
        begin(place.officer(), 2026).statusCode(422).body("violations.pointer", contains("/year"));
    }

    @Test
    void only_the_units_own_may_write_and_submit() {
        Held written = added(begun(2024), person(person.id(), FIGHTER));
        TestUnit elsewhere = given.unit("Cục Khác", place.ministry());
        TestAccount stranger = given.account(Role.OFFICER, elsewhere);
        stranger.request().get(PATH + "/" + written.id()).then().statusCode(404);
        stranger.request()
                .get(LINES + "?registration=" + written.id())
                .then()
                .statusCode(200)
                .body("items", empty());
        post(stranger, written, "lines", Map.of("lines", List.of(person(person.id(), "LABOR_ADVANCED"))))
                .statusCode(404);
        begin(stranger, 2023).statusCode(404);
        post(place.officer(), written, "submission", Map.of()).statusCode(403);
        post(place.office(), written, "lines", Map.of("lines", List.of(person(person.id(), "LABOR_ADVANCED"))))
                .statusCode(403);
        post(place.head(), new Held(written.id(), "\"0\""), "submission", Map.of())
                .statusCode(412);
        place.head()
                .request()
                .post(PATH + "/" + written.id() + "/submission")
                .then()
                .statusCode(428);
    }

    @Test
    void of_two_who_add_at_once_one_wins() throws Exception {
        Held begun = begun(2024);
        List<Integer> answers = AtOnce.both(
                () -> add(begun, person(person.id(), FIGHTER)).extract().statusCode(),
                () -> add(begun, person(person.id(), FIGHTER)).extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        lines("registration=" + begun.id()).body("items", hasSize(1));
    }

    @Test
    void the_standing_office_sees_who_has_submitted_and_who_has_not() {
        TestUnit silent = given.unit("Vụ Im Lặng", place.ministry());
        submitted(2024, person(person.id(), FIGHTER));
        String asked = "?year=2024&unit=" + place.ministry().id();
        place.office()
                .request()
                .get(COVERAGE + asked)
                .then()
                .statusCode(200)
                .body("asked", is(2))
                .body("submitted", is(1))
                .body("writing", is(0))
                .body("silent", is(1));
        place.office()
                .request()
                .get(COVERAGE + "/units" + asked)
                .then()
                .statusCode(200)
                .body("items.unit.id", contains(silent.id().toString()))
                .body("items.registrationId", contains(nullValue()));
        place.officer().request().get(COVERAGE + asked).then().statusCode(404);
        place.office()
                .request()
                .get(COVERAGE + "?year=2024")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("?unit"));
    }

    @Test
    void the_lines_are_taken_out_as_a_file() {
        Held held = submitted(2024, person(person.id(), FIGHTER), collective("COLLECTIVE_ADVANCED"));
        String file = place.office()
                .request()
                .get(LINES + "/export?format=csv&sort=nominee&registration=" + held.id())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file).contains(person.name(), person.employeeCode(), "Chiến sĩ thi đua cơ sở", "Cục Thử");
        assertThat(file.lines()).hasSize(3);
    }

    @Test
    void a_draft_of_a_year_under_the_law_of_2003_is_warned_of_what_was_not_registered_and_submitted_all_the_same() {
        Begun draft = draft(2023);
        GivenDossiers.read(place.officer(), draft)
                .body("advice.code", contains("TITLE_NOT_REGISTERED", "TITLE_NOT_REGISTERED"))
                .body("advice.standing", everyItem(is("RECALLED")))
                .body("advice.citation", everyItem(is("Luật Thi đua, khen thưởng 2003, Điều 10")))
                .body(
                        "advice.message",
                        hasItem(containsString("was not registered for Chiến sĩ thi đua cơ sở in 2023")));
        Held written = added(begun(2023), person(person.id(), FIGHTER));
        GivenDossiers.read(place.officer(), draft).body("advice", hasSize(2));
        submit(written).statusCode(200);
        GivenDossiers.read(place.officer(), draft)
                .body("advice.nominationId", contains(draft.nominationIds().get(1)));
        GivenDossiers.post(place.head(), draft, "submission", Map.of()).statusCode(200);
    }

    @Test
    void a_draft_of_a_year_under_the_law_of_2022_hears_nothing() {
        GivenDossiers.read(place.officer(), draft(2024)).body("advice", empty());
    }

    @Test
    void of_two_records_that_are_one_person_what_either_was_registered_for_is_kept_once() {
        TestPerson twin = given.person("Trần Thị Thi Đua", place.department());
        Held held = submitted(
                2024, person(person.id(), FIGHTER), person(twin.id(), FIGHTER), person(twin.id(), "LABOR_ADVANCED"));
        new FollowTitleLines(jdbi).follow(twin.id(), person.id());
        lines("registration=" + held.id())
                .body("items.person.id", everyItem(is(person.id().toString())))
                .body("items.award.code", containsInAnyOrder(FIGHTER, "LABOR_ADVANCED"));
    }

    @Test
    void the_demonstration_has_registrations_that_say_they_are_invented() {
        TestAccount office = given.account(Role.STANDING_OFFICE, given.realUnit("BTNMT"));
        office.request()
                .get(PATH + "?year=2024&limit=100")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.demonstration }.unit.code",
                        containsInAnyOrder("CUC-TNN", "VAN-PHONG", "VU-PC"))
                .body("items.findAll { it.demonstration }.state", containsInAnyOrder("SUBMITTED", "SUBMITTED", "DRAFT"))
                .body("items.findAll { it.demonstration }.people", not(hasItem(0)));
    }

    private Begun draft(int year) {
        Map<String, Object> draft = GivenDossiers.draft(
                List.of(dossiers.attachment(place, "MINUTES")),
                List.of(
                        dossiers.individual(place, person, FIGHTER),
                        dossiers.collective(place, place.department(), "COLLECTIVE_ADVANCED")));
        draft.put("year", year);
        return dossiers.replace(place, dossiers.open(place), draft);
    }

    private static Map<String, Object> person(UUID id, String award) {
        return Map.of("personId", id, "awardCode", award);
    }

    private Map<String, Object> collective(String award) {
        return Map.of("collectiveId", place.department().id(), "awardCode", award);
    }

    private ValidatableResponse begin(TestAccount by, int year) {
        return by.request()
                .body(Map.of("unitId", place.department().id(), "year", year))
                .post(PATH)
                .then();
    }

    private Held begun(int year) {
        return Held.of(begin(place.officer(), year).statusCode(201).extract().response());
    }

    @SafeVarargs
    private ValidatableResponse add(Held held, Map<String, Object>... lines) {
        return post(place.officer(), held, "lines", Map.of("lines", List.of(lines)));
    }

    @SafeVarargs
    private Held added(Held held, Map<String, Object>... lines) {
        Response response = add(held, lines).statusCode(200).extract().response();
        return new Held(held.id(), response.header("ETag"));
    }

    @SafeVarargs
    private Held submitted(int year, Map<String, Object>... lines) {
        return Held.of(
                submit(added(begun(year), lines)).statusCode(200).extract().response());
    }

    private ValidatableResponse submit(Held held) {
        return post(place.head(), held, "submission", Map.of());
    }

    private static ValidatableResponse post(TestAccount by, Held held, String step, Map<String, ?> body) {
        return by.request()
                .header("If-Match", held.etag())
                .body(body)
                .post(PATH + "/" + held.id() + "/" + step)
                .then();
    }

    private ValidatableResponse remove(Held held, String line) {
        return place.officer()
                .request()
                .header("If-Match", held.etag())
                .delete(PATH + "/" + held.id() + "/lines/" + line)
                .then();
    }

    private ValidatableResponse read(Held held) {
        return place.officer().request().get(PATH + "/" + held.id()).then().statusCode(200);
    }

    private ValidatableResponse lines(String query) {
        return place.officer().request().get(LINES + "?" + query).then().statusCode(200);
    }
}
