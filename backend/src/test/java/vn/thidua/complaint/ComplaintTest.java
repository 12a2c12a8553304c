package vn.thidua.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.GivenDecisions.Held;
import vn.thidua.access.Role;

/** On 2 December 2024, a Monday. */
@QuarkusTest
class ComplaintTest {

    private static final String PATH = "/api/v1/complaints";

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    @Inject
    Jdbi jdbi;

    private Desk desk;

    @BeforeEach
    void a_ministry_that_is_complained_to() {
        desk = decisions.desk();
    }

    private Map<String, Object> draft(String subjectType, Object subjectId) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("unitId", desk.ministry().id());
        draft.put("kind", "DENUNCIATION");
        draft.put("channel", "LETTER");
        draft.put("subjectType", subjectType);
        draft.put("subjectId", subjectId);
        draft.put("title", "Tố cáo kê khai không đúng");
        draft.put("content", "Sáng kiến không phải của người này.");
        draft.put("anonymous", false);
        draft.put("sender", Map.of("name", "Người Tố Cáo", "contact", "0912 345 678"));
        draft.put("receivedOn", "2024-11-28");
        return draft;
    }

    private Response receive(Map<String, Object> draft) {
        return desk.office().request().body(draft).post(PATH);
    }

    private Response received(String subjectType, Object subjectId) {
        Response response = receive(draft(subjectType, subjectId));
        response.then().statusCode(201);
        return response;
    }

    private Response step(Response complaint, String step, Map<String, ?> body) {
        return desk.office()
                .request()
                .header("If-Match", complaint.header("ETag"))
                .body(body)
                .post(PATH + "/" + complaint.path("item.id") + "/" + step);
    }

    private Response answered(Response complaint, String finding) {
        Response accepted = step(complaint, "acceptance", Map.of("complex", false));
        Response assigned = step(accepted, "assignment", Map.of("assignee", "Tổ xác minh"));
        Response verified = step(assigned, "verification", Map.of("findings", "Đã đối chiếu hồ sơ gốc."));
        Response answered = step(
                verified,
                "answer",
                Map.of("finding", finding, "answer", "Đã kết luận.", "number", "12/BTNMT", "answeredOn", "2024-12-02"));
        answered.then().statusCode(200).body("item.state", is("ANSWERED")).body("item.holding", is(false));
        return answered;
    }

    private List<String> owed(String kind) {
        return desk.office().request().get("/api/v1/obligations?kind=" + kind).path("items.subject.id");
    }

    @Test
    void an_open_one_keeps_the_nominee_out_of_decisions_until_it_is_answered() {
        UUID nomination = decisions.passed(desk, GivenDecisions.CERTIFICATE);
        Response complaint = received("NOMINATION", nomination);
        complaint
                .then()
                .body("item.holding", is(true))
                .body("actions.action", contains("ACCEPT", "DECLINE", "WITHDRAW"));
        desk.office()
                .request()
                .body(GivenDecisions.draft(desk.ministry(), List.of(nomination)))
                .post("/api/v1/decisions")
                .then()
                .statusCode(409)
                .body("code", is("NOMINATION_HELD"))
                .body("violations[0].pointer", is("/nominationIds/0"))
                .body("violations[0].message", containsString("Điều 4"));
        desk.office()
                .request()
                .get("/api/v1/nominations/" + nomination)
                .then()
                .body("hold.kind", is("COMPLAINT"))
                .body("hold.binding", is(true))
                .body("hold.since", is("2024-11-28"))
                .body("hold.because", containsString("28/11/2024"))
                .body("hold.standing", is("READ"));
        desk.office()
                .request()
                .get("/api/v1/nominations/" + nomination + "/verdict")
                .then()
                .statusCode(200)
                .body("now.conditions.find { it.id == 'F2022-G4' }.outcome", is("NOT_MET"))
                .body("now.conditions.find { it.id == 'F2022-G4' }.blockedWhile.kind", contains("COMPLAINT"));
        answered(complaint, "WRONG");
        decisions.drafted(desk, nomination);
        desk.office().request().get("/api/v1/nominations/" + nomination).then().body("hold", nullValue());
    }

    @Test
    void one_that_comes_after_the_draft_stops_proposal_and_signature() {
        UUID nomination = decisions.passed(desk, GivenDecisions.CERTIFICATE);
        Held drafted = decisions.drafted(desk, nomination);
        Response first = received("NOMINATION", nomination);
        decisions
                .tried(desk.office(), drafted, "proposal", Map.of())
                .then()
                .statusCode(409)
                .body("code", is("NOMINATION_HELD"));
        step(first, "withdrawal", Map.of("reason", "Người tố cáo rút đơn."))
                .then()
                .statusCode(200);
        Held proposed = decisions.step(desk.office(), drafted, "proposal", Map.of());
        received("DECISION", drafted.id());
        decisions
                .tried(desk.signatory(), proposed, "signature", GivenDecisions.signature())
                .then()
                .statusCode(409)
                .body("code", is("NOMINATION_HELD"));
    }

    @Test
    void money_of_an_award_that_is_complained_about_is_not_handed_over_and_its_insignia_are() {
        Held decision = decisions.signed(desk, decisions.passed(desk, GivenDecisions.CERTIFICATE));
        Response dues = desk.clerk().request().get("/api/v1/handover-dues?decision=" + decision.id());
        String award = dues.path("items[0].awardId");
        Response complaint = received("AWARD", award);
        List<Map<String, Object>> items = dues.<List<Map<String, Object>>>path("items").stream()
                .map(due -> Map.of("dueId", due.get("id"), "version", due.get("version")))
                .toList();
        List<String> parts = dues.path("items.part");
        Response handed = desk.clerk()
                .request()
                .body(Map.of("on", "2024-12-02", "items", items))
                .post("/api/v1/handovers");
        handed.then().statusCode(200);
        int money = parts.indexOf("MONEY");
        handed.then()
                .body("items[" + money + "].problem.code", is("NOMINATION_HELD"))
                .body("items[" + (1 - money) + "].done", is(true));
        answered(complaint, "WRONG");
        desk.clerk()
                .request()
                .body(Map.of("on", "2024-12-02", "items", List.of(items.get(money))))
                .post("/api/v1/handovers")
                .then()
                .body("items[0].done", is(true));
    }

    @Test
    void an_article_that_is_only_recalled_warns_and_mere_feedback_holds_nothing() {
        UUID old = decisions.passed(desk, GivenDecisions.CERTIFICATE);
        jdbi.useHandle(handle -> handle.execute(
                "update dossier set submitted_on = '2022-11-01' where id = (select dossier_id from nomination where id = ?)",
                old));
        received("NOMINATION", old);
        desk.office()
                .request()
                .get("/api/v1/nominations/" + old)
                .then()
                .body("hold.binding", is(false))
                .body("hold.standing", is("RECALLED"));
        decisions.drafted(desk, old);
        UUID other = decisions.passed(desk, GivenDecisions.CERTIFICATE);
        Map<String, Object> feedback = draft("NOMINATION", other);
        feedback.put("kind", "FEEDBACK");
        receive(feedback).then().statusCode(201).body("item.holding", is(false));
        desk.office().request().get("/api/v1/nominations/" + other).then().body("hold", nullValue());
    }

    @Test
    void whoever_audits_reads_it_without_the_sender_and_whoever_it_is_about_does_not_find_it() {
        TestPerson person = given.person("Người Bị Tố Cáo", desk.department());
        UUID nomination = decisions.nomination(
                decisions.dossier(desk.department(), "ACCEPTED"),
                person,
                desk.department(),
                GivenDecisions.CERTIFICATE,
                "PASSED");
        Response complaint = received("NOMINATION", nomination);
        complaint.then().body("sender.name", is("Người Tố Cáo"));
        String path = PATH + "/" + complaint.path("item.id");
        TestAccount auditor = given.account(Role.AUDITOR, desk.ministry());
        auditor.request()
                .get(path)
                .then()
                .statusCode(200)
                .body("content", containsString("Sáng kiến"))
                .body("sender", nullValue());
        given.account(Role.ADMIN, desk.ministry()).request().get(path).then().statusCode(403);
        TestAccount self = given.account(Role.STANDING_OFFICE, desk.ministry(), person);
        self.request().get(path).then().statusCode(404);
        self.request()
                .get(PATH + "?limit=100")
                .then()
                .body("items.id", not(hasItem(complaint.<String>path("item.id"))));
        desk.clerk().request().get(path).then().statusCode(403);
    }

    @Test
    void the_terms_are_shown_as_remembered_and_nothing_is_owed_by_them() {
        Response complaint = received("NOMINATION", decisions.passed(desk, GivenDecisions.CERTIFICATE));
        complaint
                .then()
                .body("terms", hasSize(2))
                .body("terms[0].step", is("ACCEPT"))
                .body("terms[0].days", is(7))
                .body("terms[0].counted", is("WORKING_DAYS"))
                .body("terms[0].dueOn", is("2024-12-09"))
                .body("terms.standing", contains("RECALLED", "RECALLED"))
                .body("terms[1].dueOn", nullValue());
        String id = complaint.path("item.id");
        assertThat(owed("COMPLAINT_ACCEPT")).contains(id);
        Response accepted = step(complaint, "acceptance", Map.of("complex", false));
        accepted.then().body("terms[1].dueOn", is("2025-01-01"));
        assertThat(owed("COMPLAINT_ACCEPT")).doesNotContain(id);
        assertThat(owed("COMPLAINT_SETTLE")).contains(id);
    }

    @Test
    void one_found_right_names_what_was_changed_and_there_is_a_second_round_once() {
        Response answered =
                answered(received("NOMINATION", decisions.passed(desk, GivenDecisions.CERTIFICATE)), "RIGHT");
        Response linked = step(answered, "amendment", Map.of("reference", "Quyết định 15/QĐ-BTNMT"));
        linked.then().statusCode(200).body("amendmentReference", is("Quyết định 15/QĐ-BTNMT"));
        Response again = step(linked, "second-round", Map.of("reason", "Không đồng ý."));
        again.then()
                .statusCode(200)
                .body("item.round", is(2))
                .body("item.holding", is(true))
                .body("item.finding", nullValue());
        Response wrong = answered(again, "WRONG");
        step(wrong, "amendment", Map.of("reference", "Thử")).then().statusCode(422);
        step(wrong, "second-round", Map.of("reason", "Lần ba.")).then().statusCode(422);
        wrong.then().body("steps.action", hasItem("REOPEN"));
    }

    @Test
    void somebody_complains_or_it_is_said_that_nobody_says_who() {
        UUID nomination = decisions.passed(desk, GivenDecisions.CERTIFICATE);
        Map<String, Object> without = draft("NOMINATION", nomination);
        without.remove("sender");
        receive(without).then().statusCode(422).body("violations[0].pointer", is("/sender"));
        without.put("anonymous", true);
        receive(without).then().statusCode(201).body("sender", nullValue());
        receive(draft("NOMINATION", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/subjectId"));
    }
}
