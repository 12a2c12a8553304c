package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestPerson;
import vn.thidua.GivenCouncils;
import vn.thidua.GivenCouncils.Called;
import vn.thidua.GivenCouncils.Seated;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.access.Role;

/** Today is 2 December 2024. */
@QuarkusTest
class MeetingTest {

    @Inject
    Given given;

    @Inject
    GivenCouncils councils;

    @Inject
    GivenDossiers dossiers;

    @Inject
    Jdbi jdbi;

    private static Response council(Seated council, String query) {
        return council.secretary().request().get("/api/v1/councils/" + council.id() + query);
    }

    @Test
    void a_council_is_told_as_of_any_day() {
        Seated council = councils.council(3);
        Response now = council(council, "");
        now.then().body("seats.office", contains("CHAIR", "SECRETARY", "MEMBER"));
        Response ended = GivenCouncils.post(
                council.place().office(),
                "council-seats/" + council.seats().get(2) + "/ending",
                now.header("ETag"),
                Map.of("to", "2024-06-30", "reason", "Nghỉ hưu"));
        ended.then().statusCode(200).body("seats", hasSize(2));
        council(council, "?asOf=2024-06-30")
                .then()
                .body("seats", hasSize(3))
                .body("seats[2].to", equalTo("2024-06-30"));
        council(council, "?asOf=2024-07-01").then().body("seats", hasSize(2));
        council(council, "?asOf=2023-12-31").then().body("seats", empty()).body("regulation", nullValue());
        Map<String, Object> stricter = new HashMap<>(GivenCouncils.regulation());
        stricter.put("from", "2024-10-01");
        stricter.put("pass", "100%");
        GivenCouncils.post(
                        council.place().office(),
                        "councils/" + council.id() + "/regulation",
                        ended.header("ETag"),
                        stricter)
                .then()
                .statusCode(200)
                .body("regulation.pass", equalTo("100%"));
        council(council, "?asOf=2024-09-30").then().body("regulation.pass", equalTo("90%"));
    }

    @Test
    void what_a_council_cannot_be_is_refused() {
        Seated council = councils.council(3);
        String etag = council(council, "").header("ETag");
        String seats = "councils/" + council.id() + "/seats";
        Map<String, Object> chair = Map.of(
                "personId",
                given.person("Lê Thị Chủ Tịch Hai", council.place().ministry()).id(),
                "office",
                "CHAIR",
                "standingBody",
                true,
                "from",
                "2024-03-01");
        GivenCouncils.post(council.place().office(), seats, etag, chair)
                .then()
                .statusCode(422)
                .body("code", equalTo("OVERLAP"))
                .body("violations.pointer", contains("/office"));
        Map<String, Object> twice = new HashMap<>(chair);
        twice.put("personId", council.people().get(2).id());
        twice.put("office", "MEMBER");
        GivenCouncils.post(council.place().office(), seats, etag, twice)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/personId"));
        council.place()
                .office()
                .request()
                .body(GivenCouncils.draft(council.place()))
                .post("/api/v1/councils")
                .then()
                .statusCode(422)
                .body("code", equalTo("OVERLAP"));
        Map<String, Object> odd = new HashMap<>(GivenCouncils.regulation());
        odd.put("pass", "nine tenths");
        GivenCouncils.post(council.place().office(), "councils/" + council.id() + "/regulation", etag, odd)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/pass"));
    }

    @Test
    void a_session_opens_only_with_its_quorum_and_says_by_which_rule() {
        Called meeting = councils.withCases(councils.council(6), 1);
        Called convened = meeting.with(GivenCouncils.step(meeting, "convocation", Map.of()));
        GivenCouncils.step(convened, "beginning", Map.of())
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/attendance"));
        List<Map<String, Object>> three = List.of(attends(meeting, 0), attends(meeting, 1), attends(meeting, 2));
        Called attended = convened.with(GivenCouncils.step(convened, "attendance", Map.of("members", three)));
        GivenCouncils.step(attended, "beginning", Map.of()).then().statusCode(422);
        Response enough = GivenCouncils.step(attended, "attendance", Map.of("members", List.of(attends(meeting, 3))));
        enough.then()
                .body("quorum.needed", equalTo(4))
                .body("quorum.reached", equalTo(true))
                .body("quorum.citation", equalTo("2218/QĐ-BT, Điều 8"));
        GivenCouncils.step(attended.with(enough), "beginning", Map.of()).then().statusCode(200);
    }

    private static Map<String, Object> attends(Called meeting, int seat) {
        return Map.of("seatId", meeting.council().seats().get(seat), "attendance", "PRESENT");
    }

    @Test
    void a_meeting_without_cases_is_not_convened() {
        Called planned = councils.planned(councils.council(3));
        GivenCouncils.step(planned, "convocation", Map.of()).then().statusCode(422);
    }

    @Test
    void a_nomination_stands_on_one_agenda_and_only_when_its_dossier_is_accepted() {
        Seated council = councils.council(3);
        Called first = councils.withCases(council, 1);
        Called second = councils.planned(council);
        Begun draft = dossiers.submitted(council.place());
        GivenCouncils.step(
                        second,
                        "cases",
                        Map.of(
                                "nominations",
                                List.of(
                                        first.nominations().getFirst(),
                                        draft.nominationIds().getFirst(),
                                        UUID.randomUUID())))
                .then()
                .statusCode(422)
                .body("violations.code", contains("ON_AGENDA", "NOT_READY", "NOT_FOUND"));
        GivenCouncils.step(first, "cancellation", Map.of("reason", "Hoãn họp"))
                .then()
                .statusCode(200)
                .body("caseCount", equalTo(0));
        GivenCouncils.step(second, "cases", Map.of("nominations", first.nominations()))
                .then()
                .statusCode(200)
                .body("caseCount", equalTo(2));
    }

    @Test
    void what_stands_on_an_agenda_gets_no_result_from_elsewhere() {
        Called meeting = councils.withCases(councils.council(3), 1);
        var place = meeting.council().place();
        place.secretary()
                .request()
                .body(dossiers.councilResult(place, meeting.nominations(), true))
                .post("/api/v1/council-results")
                .then()
                .statusCode(422)
                .body("violations.code", contains("ON_AGENDA", "ON_AGENDA"));
    }

    @Test
    void a_case_tells_by_which_rules_it_is_voted_on() {
        Called meeting = councils.withCases(councils.council(17), 1);
        meeting.council()
                .members()
                .get(5)
                .request()
                .get("/api/v1/council-meetings/" + meeting.id() + "/cases")
                .then()
                .body("items[0].rules.id", contains("F2022-CSTDCS-BALLOT", "REGULATION"))
                .body("items[0].rules.needed", contains(14, 16))
                .body("items[0].rules[0].citation", equalTo("Nghị định 98/2023/NĐ-CP, Điều 30, khoản 7"))
                .body("items[0].rules[0].standing", equalTo("READ"))
                .body("items[0].needed", equalTo(16))
                .body("items[1].rules.id", contains("REGULATION"));
    }

    /** The member is the nominee of a dossier of the department. */
    @Test
    void a_member_who_is_the_nominee_keeps_out_without_being_asked() {
        Seated council = councils.council(3);
        TestPerson member =
                given.person("Thành Viên Được Đề Nghị", council.place().department());
        GivenCouncils.post(
                        council.place().office(),
                        "councils/" + council.id() + "/seats",
                        council(council, "").header("ETag"),
                        Map.of(
                                "personId",
                                member.id(),
                                "office",
                                "MEMBER",
                                "standingBody",
                                false,
                                "from",
                                "2024-01-15"))
                .then()
                .statusCode(200);
        Begun dossier = dossiers.replace(
                council.place(),
                dossiers.open(council.place()),
                GivenDossiers.draft(
                        List.of(dossiers.attachment(council.place(), "MINUTES")),
                        List.of(dossiers.individual(council.place(), member, GivenDossiers.TITLE_AWARD))));
        Begun submitted = dossiers.step(council.place().head(), dossier, "submission", Map.of());
        Begun accepted = dossiers.step(council.place().office(), submitted, "acceptance", Map.of());
        Called meeting = councils.planned(council);
        GivenCouncils.step(meeting, "cases", Map.of("nominations", accepted.nominationIds()))
                .then()
                .statusCode(200);
        council.chair()
                .request()
                .get("/api/v1/council-meetings/" + meeting.id() + "/cases")
                .then()
                .body("items[0].recusals[0].name", equalTo(member.name()))
                .body("items[0].recusals[0].cause", equalTo("OWN_CASE"))
                .body("items[0].recusals[0].foundBy", equalTo("SYSTEM"))
                .body("items[0].members", equalTo(4));
    }

    @Test
    void members_declare_for_themselves_and_nobody_for_others_but_the_secretary() {
        Called meeting = councils.begun(councils.withCases(councils.council(4), 1), 0);
        Seated council = meeting.council();
        String caseId = council.chair()
                .request()
                .get("/api/v1/council-meetings/" + meeting.id() + "/cases")
                .path("items[0].id");
        String recusals = "council-cases/" + caseId + "/recusals";
        Map<String, String> third = Map.of("seatId", council.seats().get(3), "cause", "RELATIVE");
        GivenCouncils.post(council.members().get(2), recusals, meeting.etag(), third)
                .then()
                .statusCode(403);
        Called declared = meeting.with(GivenCouncils.post(council.members().get(3), recusals, meeting.etag(), third));
        GivenCouncils.post(council.secretary(), recusals, declared.etag(), third)
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_EXISTS"));
        GivenCouncils.post(
                        council.secretary(),
                        recusals + "/" + council.seats().get(3) + "/withdrawal",
                        declared.etag(),
                        Map.of())
                .then()
                .statusCode(200);
    }

    @Test
    void members_owe_to_come_until_the_vote_or_the_meeting_is_called_off() {
        Called meeting = councils.withCases(councils.council(3), 1);
        Called convened = meeting.with(GivenCouncils.step(meeting, "convocation", Map.of()));
        meeting.council()
                .members()
                .get(2)
                .request()
                .get("/api/v1/obligations")
                .then()
                .body("items.kind", hasItems("COUNCIL_MEETING"))
                .body("items.debtorPerson", everyItem(notNullValue()));
        // Of the same role over the same unit, and without a seat.
        given.account(Role.COUNCIL_MEMBER, meeting.council().place().ministry())
                .request()
                .get("/api/v1/obligations")
                .then()
                .body("items", empty());
        GivenCouncils.step(convened, "cancellation", Map.of("reason", "Hoãn"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("actions", empty());
        meeting.council()
                .members()
                .get(2)
                .request()
                .get("/api/v1/obligations")
                .then()
                .body("items.kind", not(hasItems("COUNCIL_MEETING")));
    }

    @Test
    void a_meeting_is_planned_for_a_day_of_the_council_under_somebody_who_presides() {
        Seated council = councils.council(3);
        Map<String, Object> plan = new HashMap<>(GivenCouncils.meeting(council));
        plan.put("heldOn", "2023-12-01");
        plan(council, plan).then().statusCode(422).body("violations.pointer", contains("/heldOn"));
        plan.put("heldOn", "2024-12-02");
        plan.put("presidingId", council.seats().get(2));
        plan(council, plan).then().statusCode(422).body("violations.pointer", contains("/presidingId"));
    }

    private static Response plan(Seated council, Map<String, Object> plan) {
        return council.secretary().request().body(plan).post("/api/v1/councils/" + council.id() + "/council-meetings");
    }

    @Test
    void who_is_outside_sees_neither_council_nor_meeting() {
        Called meeting = councils.planned(councils.council(3));
        var stranger = given.account(Role.COUNCIL_SECRETARY, given.unit("Bộ Khác"));
        stranger.request()
                .get("/api/v1/council-meetings/" + meeting.id())
                .then()
                .statusCode(404);
        stranger.request()
                .get("/api/v1/councils/" + meeting.council().id())
                .then()
                .statusCode(404);
        stranger.request()
                .get("/api/v1/council-meetings")
                .then()
                .body("items.id", everyItem(not(equalTo(meeting.id()))));
        assertThat(GivenCouncils.post(
                                stranger, "council-meetings/" + meeting.id() + "/convocation", meeting.etag(), Map.of())
                        .statusCode())
                .isEqualTo(404);
    }
}
