package vn.thidua.season;

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
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.AtOnce;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;

/** Today is 2 December 2024. */
@QuarkusTest
class SeasonTest {

    private static final String PATH = "/api/v1/seasons";
    private static final String FLAG = "FLAG_MINISTRY";
    private static final String GOVERNMENT_FLAG = "FLAG_GOVERNMENT";

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    @Inject
    Jdbi jdbi;

    private Place place;
    private String block;

    /** A season as a test has it in hand. */
    private record Held(String id, String etag) {
        static Held of(Response response) {
            return new Held(response.path("id"), response.header("ETag"));
        }
    }

    @BeforeEach
    void set() {
        place = dossiers.place();
        block = block("KHOI-THU", place.department());
    }

    @Test
    void deadlines_are_counted_back_in_working_days_from_the_council_each_with_its_article() {
        place.office()
                .request()
                .get("/api/v1/season-deadlines?councilDay=2025-01-24")
                .then()
                .statusCode(200)
                .body("deadlines.step", contains("UNITS_SUBMIT", "VERIFY", "PUBLISH"))
                // 24 December and 1 January: the day off is not counted, nor is the day of the council
                .body("deadlines.dueOn", contains("2024-12-11", "2025-01-09", "2025-01-09"))
                .body("deadlines.workingDays", contains(20, null, 10))
                .body("deadlines[2].citation", is("Nghị định 98/2023/NĐ-CP, Điều 46 khoản 2"))
                .body("deadlines[2].standing", is("READ"))
                .body("deadlines[0].standing", is("ANALOGUE"))
                .body("deadlines[1].citation", nullValue())
                .body("deadlines[1].standing", nullValue());
        place.office()
                .request()
                .get("/api/v1/season-deadlines?councilDay=2025-12-26")
                .then()
                .body("deadlines[2].citation", is("Nghị định 152/2025/NĐ-CP, Điều 44 khoản 2"))
                .body("deadlines[2].dueOn", is("2025-12-11"));
        // No text that was read says how long a list was public under the law of 2003.
        place.office()
                .request()
                .get("/api/v1/season-deadlines?councilDay=2022-12-28")
                .then()
                .body("deadlines.step", contains("UNITS_SUBMIT", "VERIFY"))
                .body("deadlines.citation", everyItem(nullValue()));
        place.office().request().get("/api/v1/season-deadlines").then().statusCode(422);
    }

    @Test
    void a_letter_is_drafted_issued_and_then_read_by_everybody() {
        Held begun = begun(2024, "2025-01-24");
        TestAccount officer = place.officer();
        officer.request().get(PATH + "/" + begun.id()).then().statusCode(404);
        issue(begun)
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/number", "/datedOn"))
                .body("violations.code", everyItem(is("REQUIRED")));
        read(begun)
                .body("actions.find { it.action == 'ISSUE' }.allowed", is(false))
                .body("letter.deadlines.dueOn", contains("2024-12-11", "2025-01-09", "2025-01-09"));
        Held written = edited(begun, letter("2025-01-24", "2024-12-11", 2, 1));
        issue(written)
                .statusCode(200)
                .body("state", is("ISSUED"))
                .body("letter.ordinal", is(1))
                .body("letter.allotments.quota", containsInAnyOrder(2, 1))
                .body("actions.action", contains("AMEND"));
        officer.request()
                .get(PATH + "/" + begun.id())
                .then()
                .statusCode(200)
                .body("letter.number", is("12/HD-THU"))
                .body("actions", empty());
        officer.request()
                .get(PATH + "?year=2024&limit=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(begun.id()))
                .body("items.find { it.id == '" + begun.id() + "' }.submitBy", is("2024-12-11"));
        place.office()
                .request()
                .body(opening(2024, "2025-01-24"))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", is("ALREADY_EXISTS"))
                .body("violations.pointer", contains("/year"));
    }

    @Test
    void units_owe_their_dossiers_by_the_day_of_the_letter_until_they_submit_one() {
        Held season = issued(letter("2025-01-24", "2024-12-11", 2, 1));
        assertThat(duties(season, place.department())).containsExactly("OPEN/2024-12-11");
        Begun inside = dossiers.complete(place);
        // What the unit's own head decides stays in the unit.
        GivenDossiers.read(place.officer(), inside).body("deadline", nullValue());
        dossiers.step(place.head(), inside, "submission", Map.of());
        assertThat(duties(season, place.department())).containsExactly("OPEN/2024-12-11");
        Begun draft = flagDossier(place);
        GivenDossiers.read(place.officer(), draft)
                .body("deadline.dueOn", is("2024-12-11"))
                .body("deadline.late", is(false))
                .body("deadline.workingDays", is(7))
                .body("deadline.seasonId", is(season.id()))
                .body("deadline.letter", containsString("12/HD-THU"));
        dossiers.step(place.head(), draft, "submission", Map.of());
        assertThat(duties(season, place.department())).containsExactly("DONE/2024-12-11");
        queue(draft).body("items[0].lateBy", nullValue());
    }

    @Test
    void what_comes_after_the_day_is_marked_late_in_working_days_and_an_amendment_changes_nothing_of_it() {
        Held season = issued(letter("2024-12-30", "2024-11-15", 2, 1));
        Begun late = dossiers.step(place.head(), flagDossier(place), "submission", Map.of());
        GivenDossiers.read(place.office(), late)
                .body("deadline.late", is(true))
                .body("deadline.submittedOn", is("2024-12-02"))
                .body("deadline.workingDays", is(11));
        queue(late).body("items[0].lateBy", is(11));
        TestUnit other = given.unit("Vụ Thử Hai", place.ministry());
        amend(season, "Lùi hạn", letter("2024-12-30", "2024-12-04", 2, 1)).statusCode(200);
        queue(late).body("items[0].lateBy", is(11));
        assertThat(duties(season, other)).isEmpty();
    }

    @Test
    void an_amendment_is_a_new_version_the_old_is_kept_and_what_is_open_moves_to_its_day() {
        Held season = issued(letter("2025-01-24", "2024-12-11", 2, 1));
        Map<String, Object> changed = letter("2025-01-22", "2024-12-09", 3, 1);
        amend(season, "Hội đồng họp sớm hơn", changed)
                .statusCode(200)
                .body("state", is("AMENDED"))
                .body("letter.ordinal", is(2))
                .body("letter.because", is("Hội đồng họp sớm hơn"))
                .body("versions.ordinal", contains(2, 1))
                .body("versions[1].because", nullValue());
        assertThat(duties(season, place.department())).containsExactly("OPEN/2024-12-09");
        place.officer()
                .request()
                .get(PATH + "/" + season.id() + "/differences?from=1&to=2")
                .then()
                .statusCode(200)
                .body("differences.what", contains("COUNCIL_DAYS", "DEADLINE", "ALLOTMENT"))
                .body("differences[1].about", is("UNITS_SUBMIT"))
                .body("differences[1].before", is("2024-12-11"))
                .body("differences[1].after", is("2024-12-09"))
                .body("differences[2].before", is("2"))
                .body("differences[2].after", is("3"));
        place.officer()
                .request()
                .get(PATH + "/" + season.id() + "/differences?from=1&to=9")
                .then()
                .statusCode(404);
        place.office()
                .request()
                .header("If-Match", season.etag())
                .body(changed)
                .put(PATH + "/" + season.id())
                .then()
                .statusCode(412);
        Held now = Held.of(place.office().request().get(PATH + "/" + season.id()));
        place.office()
                .request()
                .header("If-Match", now.etag())
                .body(changed)
                .put(PATH + "/" + season.id())
                .then()
                .statusCode(409)
                .body("code", is("WRONG_STATE"));
    }

    @Test
    void a_cap_that_was_read_refuses_and_one_that_is_only_recalled_warns() {
        Map<String, Object> recalled = letter("2025-01-24", "2024-12-11", 2, 9);
        recalled.put("flagStandard", 40);
        Held warned = edited(begun(2024, "2025-01-24"), recalled);
        read(warned)
                .body("checks.find { it.code == 'FLAG_CAP' }.holds", is(false))
                .body("checks.find { it.code == 'FLAG_CAP' }.standing", is("RECALLED"))
                .body("checks.find { it.code == 'FLAG_CAP' }.message", containsString("that is 8"));
        issue(warned).statusCode(200);
        refusedCap(2025, "2025-12-26", "2025-10-20", "Nghị định 152/2025/NĐ-CP, Điều 7 khoản 1");
        refusedCap(2023, "2023-12-28", "2023-12-01", "Nghị định 91/2017/NĐ-CP, Điều 11 khoản 1");
    }

    private void refusedCap(int year, String council, String submitBy, String citation) {
        Map<String, Object> letter = letter(council, submitBy, 2, 9);
        letter.put("flagStandard", 40);
        letter.put("deadlines", List.of(Map.of("step", "UNITS_SUBMIT", "dueOn", submitBy)));
        Held over = edited(begun(year, council), letter);
        issue(over)
                .statusCode(422)
                .body("violations.pointer", contains("/allotments"))
                .body("violations.code", contains("OUT_OF_RANGE"))
                .body("violations[0].message", containsString(citation));
        letter.put("flagStandard", 45);
        Held within = edited(over, letter);
        read(within).body("checks.find { it.code == 'FLAG_CAP' }.holds", is(true));
        letter.put("flagStandard", null);
        Held unknown = edited(within, letter);
        read(unknown).body("checks.find { it.code == 'FLAG_CAP' }.holds", nullValue());
        issue(unknown).statusCode(200);
    }

    @Test
    void a_list_public_for_too_few_days_before_the_council_is_not_issued() {
        Map<String, Object> letter = letter("2025-01-24", "2024-12-11", 2, 1);
        letter.put(
                "deadlines",
                List.of(
                        Map.of("step", "UNITS_SUBMIT", "dueOn", "2024-12-20"),
                        Map.of("step", "PUBLISH", "dueOn", "2025-01-10")));
        Held hasty = edited(begun(2024, "2025-01-24"), letter);
        // The term of the units is taken over by analogy: it warns.
        read(hasty)
                .body(
                        "checks.findAll { it.holds == false }.code",
                        containsInAnyOrder("DEADLINE_UNITS_SUBMIT", "DEADLINE_PUBLISH"));
        issue(hasty)
                .statusCode(422)
                .body("violations.pointer", contains("/deadlines"))
                .body("violations[0].message", containsString("Điều 46 khoản 2"));
    }

    @Test
    void what_is_wrong_in_a_letter_is_said_at_its_field() {
        Held season = begun(2024, "2025-01-24");
        Map<String, Object> letter = letter("2025-01-24", "2024-12-11", 2, 1);
        letter.put("councilDays", List.of("2025-01-24", "2025-01-24", "2027-01-04"));
        letter.put("documentId", UUID.randomUUID());
        letter.put(
                "deadlines",
                List.of(
                        Map.of("step", "OTHER", "dueOn", "2024-12-01"),
                        Map.of("step", "PUBLISH", "name", "Công khai", "dueOn", "2024-12-01"),
                        Map.of("step", "UNITS_SUBMIT", "dueOn", "2028-12-01"),
                        Map.of("step", "UNITS_SUBMIT", "dueOn", "2024-12-01")));
        letter.put(
                "allotments",
                List.of(
                        allotment(UUID.randomUUID().toString(), FLAG, 1),
                        allotment(block, "MERIT_CERT_PM", 1),
                        allotment(block, FLAG, 1),
                        allotment(block, FLAG, 2)));
        edit(season, letter)
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/documentId",
                                "/councilDays/1",
                                "/councilDays/2",
                                "/deadlines/0/name",
                                "/deadlines/1/name",
                                "/deadlines/2/dueOn",
                                "/deadlines/3/step",
                                "/allotments/0/clusterId",
                                "/allotments/1/awardCode",
                                "/allotments/3"));
        place.office()
                .request()
                .body(opening(2024, "2030-01-01"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/councilDay"));
        place.officer()
                .request()
                .body(opening(2024, "2025-01-24"))
                .post(PATH)
                .then()
                .statusCode(403);
    }

    @Test
    void what_is_left_of_the_flags_is_told_while_proposing_and_asking_for_more_warns_but_does_not_refuse() {
        Held season = issued(letter("2025-01-24", "2024-12-11", 1, 1));
        flagsLeft(place, null)
                .body("cluster.id", is(block))
                .body("seasonId", is(season.id()))
                .body("flags.find { it.award.code == 'FLAG_MINISTRY' }.left", is(1));
        Place neighbour = neighbour();
        Begun first = flagDossier(place);
        GivenDossiers.read(place.officer(), first).body("advice", empty());
        dossiers.step(place.head(), first, "submission", Map.of());
        flagsLeft(neighbour, null)
                .body("flags.find { it.award.code == 'FLAG_MINISTRY' }.used", is(1))
                .body("flags.find { it.award.code == 'FLAG_MINISTRY' }.left", is(0))
                .body("flags.find { it.award.code == 'FLAG_GOVERNMENT' }.left", is(1));
        flagsLeft(place, first.id()).body("flags.find { it.award.code == 'FLAG_MINISTRY' }.used", is(0));
        Begun second = flagDossier(neighbour);
        GivenDossiers.read(neighbour.officer(), second)
                .body("advice", hasSize(1))
                .body("advice[0].code", is("FLAGS_OVERUSED"))
                .body("advice[0].nominationId", is(second.nominationIds().getFirst()))
                .body("advice[0].citation", containsString("12/HD-THU"))
                .body("advice[0].standing", is("ENTERED"));
        dossiers.step(neighbour.head(), second, "submission", Map.of());
        place.office()
                .request()
                .get(PATH + "/" + season.id())
                .then()
                .body("letter.allotments.find { it.award.code == 'FLAG_MINISTRY' }.used", is(2))
                .body("letter.allotments.find { it.award.code == 'FLAG_MINISTRY' }.left", is(-1));
        dossiers.step(
                place.head(),
                Begun.of(place.head().request().get("/api/v1/dossiers/" + first.id())),
                "withdrawal",
                Map.of("reason", "Rút"));
        flagsLeft(neighbour, null).body("flags.find { it.award.code == 'FLAG_MINISTRY' }.left", is(0));
    }

    @Test
    void two_who_submit_at_once_are_both_counted() throws Exception {
        Held season = issued(letter("2025-01-24", "2024-12-11", 3, 1));
        Place neighbour = neighbour();
        Begun one = flagDossier(place);
        Begun other = flagDossier(neighbour);
        List<Integer> answers = AtOnce.both(
                () -> GivenDossiers.post(place.head(), one, "submission", Map.of())
                        .extract()
                        .statusCode(),
                () -> GivenDossiers.post(neighbour.head(), other, "submission", Map.of())
                        .extract()
                        .statusCode());
        assertThat(answers).containsExactly(200, 200);
        place.office()
                .request()
                .get(PATH + "/" + season.id())
                .then()
                .body("letter.allotments.find { it.award.code == 'FLAG_MINISTRY' }.used", is(2));
    }

    @Test
    void a_unit_that_moved_in_june_counts_where_it_stood_last() {
        issued(letter("2025-01-24", "2024-12-11", 1, 1));
        String etag = place.office().request().get("/api/v1/clusters/" + block).header("ETag");
        String row = place.office()
                .request()
                .get("/api/v1/clusters/" + block + "/members?year=2024")
                .path("items[0].id");
        place.office()
                .request()
                .header("If-Match", etag)
                .body(Map.of("to", "2024-06-30", "reason", "Chuyển khối"))
                .post("/api/v1/cluster-members/" + row + "/ending")
                .then()
                .statusCode(200);
        flagsLeft(place, null).body("cluster.id", is(block));
        String other = block("KHOI-SAU", null);
        member(other, place.department(), "2024-07-01");
        flagsLeft(place, null).body("cluster.id", is(other)).body("flags", empty());
    }

    @Test
    void a_unit_with_nothing_to_propose_says_so_with_its_heads_reason_and_owes_nothing() {
        Held season = issued(letter("2025-01-24", "2024-12-11", 2, 1));
        answers(season, "OWED")
                .body("items.unit.id", hasItem(place.department().id().toString()));
        sayNothing(place.officer(), season, "Không có ai").statusCode(403);
        sayNothing(place.office(), season, "Không có ai").statusCode(403);
        sayNothing(place.head(), season, " ")
                .statusCode(422)
                .body("violations.pointer", contains("/reason"))
                .body("violations.code", contains("REQUIRED"));
        sayNothing(place.head(), season, "Không có ai đủ tiêu chuẩn").statusCode(200);
        assertThat(duties(season, place.department())).containsExactly("DONE/2024-12-11");
        String mine = "items.find { it.unit.id == '" + place.department().id() + "' }.";
        answers(season, "NOTHING")
                .body(mine + "reason", is("Không có ai đủ tiêu chuẩn"))
                .body(mine + "saidOn", is("2024-12-02"))
                .body(mine + "sentOn", nullValue());
        sayNothing(place.head(), season, "Lần nữa").statusCode(409).body("code", is("ALREADY_EXISTS"));
        // All the same it may send one; that says more.
        dossiers.step(place.head(), flagDossier(place), "submission", Map.of());
        answers(season, "SENT").body(mine + "sentOn", is("2024-12-02"));
        answers(season, "NOTHING")
                .body("items.unit.id", not(hasItem(place.department().id().toString())));
    }

    @Test
    void nothing_to_propose_is_said_of_a_called_unit_alone_of_what_is_issued_and_once() throws Exception {
        Held draft = edited(begun(2024, "2025-01-24"), letter("2025-01-24", "2024-12-11", 2, 1));
        sayNothing(place.head(), draft, place.department()).statusCode(404);
        issue(draft).statusCode(200);
        TestUnit below = given.unit("Phòng Thử", place.department());
        sayNothing(place.head(), draft, below).statusCode(422).body("violations.pointer", contains("/unitId"));
        TestUnit other = given.unit("Vụ Khác", place.ministry());
        sayNothing(place.head(), draft, other).statusCode(404);
        List<Integer> answers = AtOnce.both(
                () -> sayNothing(place.head(), draft, place.department())
                        .extract()
                        .statusCode(),
                () -> sayNothing(place.head(), draft, place.department())
                        .extract()
                        .statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void who_has_sent_a_dossier_cannot_say_that_there_is_none() {
        Held season = issued(letter("2025-01-24", "2024-12-11", 2, 1));
        dossiers.step(place.head(), flagDossier(place), "submission", Map.of());
        sayNothing(place.head(), season, place.department()).statusCode(409).body("code", is("ALREADY_SUBMITTED"));
    }

    private ValidatableResponse sayNothing(TestAccount who, Held season, TestUnit unit) {
        return sayNothing(who, season, unit, "Không có ai đủ tiêu chuẩn");
    }

    private ValidatableResponse sayNothing(TestAccount who, Held season, String reason) {
        return sayNothing(who, season, place.department(), reason);
    }

    private static ValidatableResponse sayNothing(TestAccount who, Held season, TestUnit unit, String reason) {
        return who.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("unitId", unit.id(), "reason", reason))
                .post(PATH + "/" + season.id() + "/nothing-to-propose")
                .then();
    }

    private ValidatableResponse answers(Held season, String answer) {
        return place.office()
                .request()
                .get(PATH + "/" + season.id() + "/units?limit=100&answer=" + answer)
                .then()
                .statusCode(200);
    }

    @Test
    void of_two_who_issue_at_once_one_wins() throws Exception {
        Held season = edited(begun(2024, "2025-01-24"), letter("2025-01-24", "2024-12-11", 1, 1));
        List<Integer> answers = AtOnce.both(
                () -> issue(season).extract().statusCode(),
                () -> issue(season).extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void the_demonstration_has_a_season_that_says_it_is_invented() {
        TestUnit ministry = given.realUnit("BTNMT");
        TestAccount office = given.account(Role.STANDING_OFFICE, ministry);
        String id = office.request()
                .get(PATH + "?year=2024&limit=100")
                .then()
                .extract()
                .path("items.find { it.unit.code == 'BTNMT' }.id");
        office.request()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("state", is("ISSUED"))
                .body("letter.demonstration", is(true))
                .body("letter.title", containsString("(mẫu)"))
                .body("letter.allotments", hasSize(30))
                .body("letter.deadlines.dueOn", contains("2024-12-11", "2025-01-09", "2025-01-09"))
                .body("checks.holds", everyItem(is(true)));
    }

    private Place neighbour() {
        TestUnit unit = given.unit("Cục Láng Giềng", place.ministry());
        member(block, unit, "2024-01-01");
        return new Place(
                place.ministry(),
                unit,
                given.account(Role.OFFICER, unit),
                given.account(Role.UNIT_HEAD, unit),
                place.office(),
                place.secretary());
    }

    private Begun flagDossier(Place of) {
        return dossiers.replace(
                of,
                dossiers.open(of),
                GivenDossiers.draft(
                        List.of(dossiers.attachment(of, "MINUTES")),
                        List.of(dossiers.collective(of, of.department(), FLAG))));
    }

    private ValidatableResponse flagsLeft(Place of, String dossier) {
        return of.officer()
                .request()
                .get("/api/v1/flags-left?year=2024&unit=" + of.department().id()
                        + (dossier == null ? "" : "&dossier=" + dossier))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse queue(Begun dossier) {
        return place.office()
                .request()
                .get("/api/v1/dossiers?unit=" + place.department().id() + "&limit=1")
                .then()
                .statusCode(200)
                .body("items[0].id", is(dossier.id()));
    }

    private List<String> duties(Held season, TestUnit unit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select state || '/' || due_on from obligation where kind = 'SEASON_SUBMIT' and subject_id = :season"
                                + " and debtor_unit_id = :unit")
                .bind("season", UUID.fromString(season.id()))
                .bind("unit", unit.id())
                .mapTo(String.class)
                .list());
    }

    private String block(String code, TestUnit member) {
        String id = place.office()
                .request()
                .body(Map.of(
                        "unitId", place.ministry().id(), "code", code, "kind", "BLOCK", "ordinal", 900, "name", code))
                .post("/api/v1/clusters")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        if (member != null) {
            member(id, member, "2020-01-01");
        }
        return id;
    }

    private void member(String cluster, TestUnit unit, String from) {
        place.office()
                .request()
                .header(
                        "If-Match",
                        place.office()
                                .request()
                                .get("/api/v1/clusters/" + cluster)
                                .header("ETag"))
                .body(Map.of("unitId", unit.id(), "from", from))
                .post("/api/v1/clusters/" + cluster + "/members")
                .then()
                .statusCode(200);
    }

    private Map<String, Object> opening(int year, String council) {
        return Map.of("unitId", place.ministry().id(), "year", year, "councilDay", council);
    }

    private Held begun(int year, String council) {
        return Held.of(place.office()
                .request()
                .body(opening(year, council))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    private Map<String, Object> letter(String council, String submitBy, int flags, int governmentFlags) {
        Map<String, Object> letter = new LinkedHashMap<>();
        letter.put("number", "12/HD-THU");
        letter.put("datedOn", "2024-10-15");
        letter.put("title", "Hướng dẫn xét khen thưởng");
        letter.put("councilDays", List.of(council));
        letter.put("deadlines", new ArrayList<>(List.of(Map.of("step", "UNITS_SUBMIT", "dueOn", submitBy))));
        letter.put(
                "allotments",
                List.of(allotment(block, FLAG, flags), allotment(block, GOVERNMENT_FLAG, governmentFlags)));
        return letter;
    }

    private static Map<String, Object> allotment(String cluster, String award, int quota) {
        return Map.of("clusterId", cluster, "awardCode", award, "quota", quota);
    }

    private ValidatableResponse edit(Held season, Map<String, Object> letter) {
        return place.office()
                .request()
                .header("If-Match", season.etag())
                .body(letter)
                .put(PATH + "/" + season.id())
                .then();
    }

    private Held edited(Held season, Map<String, Object> letter) {
        return Held.of(edit(season, letter).statusCode(200).extract().response());
    }

    private ValidatableResponse issue(Held season) {
        return place.office()
                .request()
                .header("If-Match", season.etag())
                .post(PATH + "/" + season.id() + "/issue")
                .then();
    }

    private Held issued(Map<String, Object> letter) {
        String council = ((List<?>) letter.get("councilDays")).getFirst().toString();
        return Held.of(issue(edited(begun(2024, council), letter))
                .statusCode(200)
                .extract()
                .response());
    }

    private ValidatableResponse amend(Held season, String reason, Map<String, Object> letter) {
        return place.office()
                .request()
                .header("If-Match", season.etag())
                .body(Map.of("reason", reason, "letter", letter))
                .post(PATH + "/" + season.id() + "/amendment")
                .then();
    }

    private ValidatableResponse read(Held season) {
        return place.office().request().get(PATH + "/" + season.id()).then().statusCode(200);
    }
}
