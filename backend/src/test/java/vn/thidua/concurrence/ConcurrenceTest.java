package vn.thidua.concurrence;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;

/** On 2 December 2024, a Monday. */
@QuarkusTest
class ConcurrenceTest {

    private static final String PATH = "/api/v1/concurrence-requests";

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    private Desk desk;

    @BeforeEach
    void a_ministry_that_is_asked_and_asks() {
        desk = decisions.desk();
    }

    private Map<String, Object> draft(String direction, Map<String, ?> of) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("unitId", desk.ministry().id());
        draft.put("direction", direction);
        draft.put("otherBody", "Ủy ban nhân dân tỉnh Lào Cai");
        draft.put("subject", "Lấy ý kiến về đề nghị tặng Huân chương Lao động");
        draft.put("cases", List.of(of));
        return draft;
    }

    private Map<String, Object> received(String on) {
        Map<String, Object> draft = draft(
                "RECEIVED", Map.of("name", "Sở Tài nguyên và Môi trường", "award", "Huân chương Lao động hạng Ba"));
        draft.put("requestNumber", "812/UBND-NC");
        draft.put("receivedOn", on);
        return draft;
    }

    private Response enter(Map<String, Object> draft) {
        return desk.office().request().body(draft).post(PATH);
    }

    private static Response step(TestAccount by, Response request, String step, Map<String, ?> body) {
        return by.request()
                .header("If-Match", request.header("ETag"))
                .body(body)
                .post(PATH + "/" + request.path("id") + "/" + step);
    }

    private List<String> owed(TestAccount by, String kind) {
        return by.request().get("/api/v1/obligations?kind=" + kind).path("items.subject.id");
    }

    @Test
    void what_a_province_asks_is_answered_in_ten_working_days_by_whoever_signs() {
        Response entered = enter(received("2024-11-28"));
        entered.then()
                .statusCode(201)
                .body("state", is("TO_ANSWER"))
                .body("dueOn", is("2024-12-12"))
                .body("overdue", is(false))
                .body("term.standing", is("RECALLED"));
        String id = entered.path("id");
        assertThat(owed(desk.office(), "CONCURRENCE_OPINION")).contains(id);
        Response proposed =
                step(desk.office(), entered, "proposal", Map.of("opinion", "Hoàn thành tốt nhiệm vụ.", "agrees", true));
        proposed.then().statusCode(200).body("state", is("PROPOSED"));
        step(desk.office(), proposed, "signature", Map.of("number", "1/BTNMT", "signedOn", "2024-12-02"))
                .then()
                .statusCode(403);
        Response back = step(desk.signatory(), proposed, "return", Map.of("reason", "Nêu rõ kết quả."));
        back.then().body("state", is("TO_ANSWER")).body("returnedBecause", is("Nêu rõ kết quả."));
        Response again =
                step(desk.office(), back, "proposal", Map.of("opinion", "Hoàn thành 100 % kế hoạch.", "agrees", true));
        assertThat(owed(desk.signatory(), "CONCURRENCE_SIGN")).contains(id);
        step(desk.signatory(), again, "signature", Map.of("number", "1/BTNMT", "signedOn", "2024-12-03"))
                .then()
                .statusCode(422)
                .body("violations[0].code", is("IN_THE_FUTURE"));
        step(desk.signatory(), again, "signature", Map.of("number", "1/BTNMT", "signedOn", "2024-12-02"))
                .then()
                .statusCode(200)
                .body("state", is("ANSWERED"))
                .body("agrees", is(true))
                .body("signedBy", is(desk.signatory().displayName()))
                .body("actions", hasSize(0));
        assertThat(owed(desk.signatory(), "CONCURRENCE_SIGN")).doesNotContain(id);
    }

    @Test
    void what_is_past_its_day_is_overdue_and_silence_is_no_consent() {
        UUID nomination = decisions.nomination(
                decisions.dossier(desk.department(), "ACCEPTED"),
                given.person("Người Được Hỏi", desk.department()),
                desk.department(),
                "LABOR_ORDER_3",
                null);
        Response drafted = enter(draft("SENT", Map.of("nominationId", nomination)));
        drafted.then()
                .statusCode(201)
                .body("state", is("DRAFT"))
                .body("cases[0].name", is("Người Được Hỏi"))
                .body("dueOn", nullValue());
        Response sent =
                step(desk.office(), drafted, "dispatch", Map.of("number", "4522/BTNMT", "sentOn", "2024-11-11"));
        sent.then()
                .statusCode(200)
                .body("state", is("WAITING"))
                .body("dueOn", is("2024-11-25"))
                .body("overdue", is(true))
                .body("agrees", nullValue())
                .body("term.silence", containsString("not answered"));
        String id = sent.path("id");
        desk.office().request().get(PATH + "?overdue=true&limit=100").then().body("items.id", hasItem(id));
        desk.office()
                .request()
                .get("/api/v1/nominations/" + nomination)
                .then()
                .body("stops.find { it.type == 'CONCURRENCE' }.state", is("WAITING"));
        Response chased =
                step(desk.office(), sent, "chase", Map.of("chasedOn", "2024-12-02", "note", "Gọi điện cho Văn phòng."));
        chased.then().statusCode(200).body("chases", hasSize(1));
        step(
                        desk.office(),
                        chased,
                        "answer",
                        Map.of(
                                "number",
                                "915/UBND",
                                "answeredOn",
                                "2024-11-01",
                                "agrees",
                                true,
                                "opinion",
                                "Nhất trí."))
                .then()
                .statusCode(422)
                .body("violations[0].code", is("ENDS_BEFORE_START"));
        step(
                        desk.office(),
                        chased,
                        "answer",
                        Map.of(
                                "number",
                                "915/UBND",
                                "answeredOn",
                                "2024-12-02",
                                "agrees",
                                false,
                                "opinion",
                                "Chưa nhất trí."))
                .then()
                .statusCode(200)
                .body("state", is("ANSWERED"))
                .body("agrees", is(false))
                .body("overdue", is(false));
        desk.office().request().get(PATH + "?overdue=true&limit=100").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void a_case_is_a_nomination_of_ours_or_a_name_as_the_direction_asks() {
        enter(draft("SENT", Map.of("name", "Ai đó", "award", "Huân chương")))
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/cases/0/nominationId"));
        enter(draft("SENT", Map.of("nominationId", UUID.randomUUID())))
                .then()
                .statusCode(422)
                .body("violations[0].code", is("NOT_FOUND"));
        enter(draft("RECEIVED", Map.of("name", "Ai đó", "award", "Huân chương")))
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/receivedOn"));
        enter(received("2024-12-03")).then().statusCode(422).body("violations[0].code", is("IN_THE_FUTURE"));
    }

    @Test
    void what_is_wanted_no_more_is_closed_with_the_reason() {
        Response entered = enter(received("2024-11-28"));
        step(desk.office(), entered, "closure", Map.of("reason", "Tỉnh rút đề nghị."))
                .then()
                .statusCode(200)
                .body("state", is("CLOSED"))
                .body("closedBecause", is("Tỉnh rút đề nghị."));
        assertThat(owed(desk.office(), "CONCURRENCE_OPINION")).doesNotContain(entered.<String>path("id"));
    }
}
