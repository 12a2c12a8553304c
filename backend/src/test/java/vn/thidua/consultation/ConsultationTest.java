package vn.thidua.consultation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.AtOnce;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.access.Role;

/** On 2 December 2024, a Monday: ten working days opened that day end on Monday 16 December. */
@QuarkusTest
class ConsultationTest {

    private static final String PATH = "/api/v1/consultations";
    private static final String ORDER = "LABOR_ORDER_3";
    private static final Locale VIETNAMESE = Locale.of("vi");

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    @Inject
    Consultations consultations;

    @Inject
    Jdbi jdbi;

    private Desk desk;
    private TestPerson person;
    private UUID nomination;

    @BeforeEach
    void an_accepted_dossier_that_asks_for_an_order() {
        desk = decisions.desk();
        person = given.person("Đỗ Thị Công Khai", desk.department());
        nomination = nominated(person, ORDER, "MERIT");
    }

    private UUID nominated(TestPerson who, String award, String kind) {
        UUID dossier = decisions.dossier(desk.department(), "ACCEPTED");
        jdbi.useHandle(handle -> handle.execute("update dossier set kind = ? where id = ?", kind, dossier));
        return decisions.nomination(dossier, who, desk.department(), award, null);
    }

    private Map<String, Object> draft(UUID... nominations) {
        List<Map<String, Object>> candidates = new ArrayList<>();
        for (UUID id : nominations) {
            candidates.add(Map.of("nominationId", id, "summary", "Chủ trì bộ dữ liệu tài nguyên nước."));
        }
        return new LinkedHashMap<>(Map.of(
                "unitId",
                desk.ministry().id(),
                "title",
                "Lấy ý kiến về đề nghị tặng Huân chương",
                "opensOn",
                "2024-12-02",
                "candidates",
                candidates));
    }

    private Response drafted(UUID... nominations) {
        return desk.office()
                .request()
                .body(draft(nominations))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private Response step(Response consultation, String step, Map<String, ?> body) {
        return desk.office()
                .request()
                .header("If-Match", consultation.header("ETag"))
                .body(body)
                .post(PATH + "/" + consultation.path("id") + "/" + step);
    }

    private Response opened() {
        return step(drafted(nomination), "opening", Map.of())
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static Map<String, Object> comment(Response consultation, String kind) {
        return new LinkedHashMap<>(Map.of(
                "requestId",
                UUID.randomUUID(),
                "candidateId",
                consultation.path("candidates[0].id"),
                "kind",
                kind,
                "content",
                "Sáng kiến là của tập thể.",
                "senderName",
                "Người Gửi Kín",
                "senderContact",
                "0912 000 111"));
    }

    private static Response send(Response consultation, Map<String, Object> comment) {
        return given().contentType(ContentType.JSON)
                .body(comment)
                .post("/api/v1/public/consultations/" + consultation.path("id") + "/comments");
    }

    private ConsultationStanding standing(UUID id, String day) {
        return consultations
                .standing(List.of(id), LocalDate.parse(day), VIETNAMESE)
                .get(id);
    }

    @Test
    void the_last_day_is_the_earliest_that_the_decree_allows_and_fewer_days_are_refused_with_the_article() {
        drafted(nomination)
                .then()
                .body("lastOn", is("2024-12-16"))
                .body("workingDays", is(10))
                .body("rules", hasSize(1))
                .body("rules[0].citation", containsString("98/2023"))
                .body("rules[0].standing", is("READ"));
        UUID other = nominated(person, ORDER, "MERIT");
        Map<String, Object> shorter = draft(other);
        shorter.put("lastOn", "2024-12-13");
        desk.office()
                .request()
                .body(shorter)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/lastOn"))
                .body("violations[0].code", is("TOO_FEW_WORKING_DAYS"))
                .body("violations[0].message", containsString("Điều 46 khoản 2"));
    }

    @Test
    void only_what_the_rule_names_is_published_and_in_one_consultation_alone() {
        UUID certificate = nominated(person, "MERIT_CERT_MINISTER", "MERIT");
        UUID extraordinary = nominated(person, ORDER, "EXTRAORDINARY");
        drafted(nomination);
        desk.office()
                .request()
                .body(draft(certificate, extraordinary, nomination, UUID.randomUUID()))
                .post(PATH)
                .then()
                .statusCode(422)
                .body(
                        "violations.findAll { it.pointer.endsWith('nominationId') }.code",
                        is(List.of("NOT_OF_THIS_KIND", "NOT_OF_THIS_KIND", "TAKEN", "NOT_FOUND")));
        desk.office()
                .request()
                .get("/api/v1/consultation-candidates?limit=100")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(nomination.toString())))
                .body("items.id", not(hasItem(extraordinary.toString())));
    }

    @Test
    void two_who_publish_the_same_nominee_at_once_are_told_apart() throws Exception {
        List<Integer> answers = AtOnce.both(
                () -> desk.office().request().body(draft(nomination)).post(PATH).statusCode(),
                () -> desk.office().request().body(draft(nomination)).post(PATH).statusCode());
        assertThat(answers).contains(201).doesNotContain(500).containsAnyOf(409, 422);
    }

    @Test
    void the_council_is_told_whether_the_days_are_over_by_its_day() {
        assertThat(standing(nomination, "2024-12-20"))
                .extracting(ConsultationStanding::required, ConsultationStanding::gap)
                .containsExactly(true, ConsultationGap.NOT_OPENED);
        assertThat(standing(nomination, "2024-12-20").because()).contains("Điều 46 khoản 2");
        Response opened = opened();
        assertThat(standing(nomination, "2024-12-16").gap()).isEqualTo(ConsultationGap.NOT_OVER);
        assertThat(standing(nomination, "2024-12-16").because()).contains("16/12/2024");
        assertThat(standing(nomination, "2024-12-16").keepsFromCouncil()).isTrue();
        ConsultationStanding after = standing(nomination, "2024-12-17");
        assertThat(after.satisfied()).isTrue();
        assertThat(after.consultationId()).hasToString(opened.path("id"));
        send(opened, comment(opened, "OBJECTION")).then().statusCode(201);
        assertThat(standing(nomination, "2024-12-17"))
                .extracting(
                        ConsultationStanding::objections,
                        ConsultationStanding::unanswered,
                        ConsultationStanding::satisfied)
                .containsExactly(1, 1, true);
        assertThat(standing(nominated(person, ORDER, "EXTRAORDINARY"), "2024-12-17"))
                .extracting(ConsultationStanding::required, ConsultationStanding::satisfied)
                .containsExactly(false, true);
        assertThat(standing(nominated(person, "MERIT_CERT_MINISTER", "MERIT"), "2024-12-17")
                        .citation())
                .isNull();
    }

    @Test
    void of_the_older_law_no_number_of_days_is_known() {
        jdbi.useHandle(handle -> handle.execute(
                "update dossier set submitted_on = '2023-11-01' where id = (select dossier_id from nomination where id = ?)",
                nomination));
        ConsultationStanding standing = standing(nomination, "2024-12-17");
        assertThat(standing.before()).isEqualTo(ConsultationStep.SUBMISSION);
        assertThat(standing.workingDays()).isNull();
        assertThat(standing.keepsFromCouncil()).isFalse();
    }

    @Test
    void a_stranger_objects_and_reads_the_answer_by_the_code_and_nobody_else_learns_who_it_was() {
        Response opened = opened();
        String id = opened.path("id");
        Map<String, Object> comment = comment(opened, "OBJECTION");
        String code = send(opened, comment).then().statusCode(201).extract().path("code");
        send(opened, comment).then().statusCode(201).body("code", is(code));
        TestAccount auditor = given.account(Role.AUDITOR, desk.ministry());
        auditor.request()
                .get(PATH + "/" + id + "/comments")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].content", is("Sáng kiến là của tập thể."))
                .body("items[0].sender", nullValue());
        Response seen = desk.office().request().get(PATH + "/" + id + "/comments");
        seen.then().body("items[0].sender.name", is("Người Gửi Kín"));
        String commentId = seen.path("items[0].id");
        desk.office()
                .request()
                .get("/api/v1/obligations?kind=CONSULTATION_ANSWER")
                .then()
                .body("items.subject.id", hasItem(id))
                .body("items.find { it.subject.id == '" + id + "' }.dueOn", is("2024-12-09"));
        desk.office()
                .request()
                .header("If-Match", "\"0\"")
                .body(Map.of("answer", "Đã xác minh, sáng kiến là của cá nhân.", "upheld", false))
                .post("/api/v1/consultation-comments/" + commentId + "/answer")
                .then()
                .statusCode(200)
                .body("state", is("ANSWERED"))
                .body("actions", hasSize(0));
        given().get("/api/v1/public/consultation-comments/" + code.toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body("state", is("ANSWERED"))
                .body("answer", containsString("Đã xác minh"))
                .body("upheld", is(false))
                .body("content", is("Sáng kiến là của tập thể."));
        desk.office()
                .request()
                .get("/api/v1/obligations?kind=CONSULTATION_ANSWER")
                .then()
                .body("items.subject.id", not(hasItem(id)));
        String everywhere = given().get("/api/v1/public/consultations/" + id).asString()
                + given().get("/api/v1/public/consultation-comments/" + code).asString()
                + jdbi.withHandle(handle -> handle.createQuery(
                                "select string_agg(content::text, ' ') from audit_entry where subject_id = :id")
                        .bind("id", UUID.fromString(id))
                        .mapTo(String.class)
                        .one());
        assertThat(everywhere).doesNotContain("Người Gửi Kín", "0912 000 111");
        assertThat(given().get("/api/v1/public/consultations/" + id).asString())
                .doesNotContain("Sáng kiến", person.employeeCode());
    }

    @Test
    void an_objection_before_the_council_is_unanswered_until_it_is_answered() {
        Response opened = opened();
        send(opened, comment(opened, "OBJECTION"));
        String commentId = desk.office()
                .request()
                .get(PATH + "/" + opened.path("id") + "/comments")
                .path("items[0].id");
        Response claimed = desk.office()
                .request()
                .header("If-Match", "\"0\"")
                .post("/api/v1/consultation-comments/" + commentId + "/claim");
        claimed.then().statusCode(200).body("claimedBy", is(desk.office().displayName()));
        desk.office()
                .request()
                .header("If-Match", claimed.header("ETag"))
                .body(Map.of("reason", "Chưa đủ căn cứ."))
                .post("/api/v1/consultation-comments/" + commentId + "/referral")
                .then()
                .statusCode(200)
                .body("state", is("BEFORE_COUNCIL"));
        assertThat(standing(nomination, "2024-12-17").unanswered()).isEqualTo(1);
    }

    @Test
    void what_is_not_open_hears_nothing_and_what_was_called_off_frees_its_candidates() {
        Response draft = drafted(nomination);
        given().get("/api/v1/public/consultations/" + draft.path("id")).then().statusCode(404);
        send(draft, comment(draft, "SUPPORT")).then().statusCode(404);
        Response opened = step(draft, "opening", Map.of());
        Map<String, Object> bad = comment(opened, "SUPPORT");
        bad.put("senderName", " ");
        send(opened, bad).then().statusCode(422).body("violations[0].pointer", is("/senderName"));
        bad.put("senderName", "Người Gửi");
        bad.put("candidateId", UUID.randomUUID());
        send(opened, bad).then().statusCode(422).body("violations[0].pointer", is("/candidateId"));
        Response cancelled = step(opened, "cancellation", Map.of("reason", "Đơn vị rút hồ sơ."));
        cancelled.then().statusCode(200).body("state", is("CANCELLED"));
        given().get("/api/v1/public/consultations/" + draft.path("id"))
                .then()
                .statusCode(200)
                .body("candidates", hasSize(0))
                .body("cancelledBecause", is("Đơn vị rút hồ sơ."));
        send(opened, comment(opened, "SUPPORT")).then().statusCode(409);
        drafted(nomination);
    }

    @Test
    void it_runs_longer_with_a_reason_and_closes_by_its_day() {
        Response opened = opened();
        step(opened, "extension", Map.of("lastOn", "2024-12-16", "reason", "x"))
                .then()
                .statusCode(422);
        Response extended =
                step(opened, "extension", Map.of("lastOn", "2024-12-20", "reason", "Hội đồng lùi ngày họp."));
        extended.then().statusCode(200).body("lastOn", is("2024-12-20")).body("extensions[0].before", is("2024-12-16"));
        String id = opened.path("id");
        jdbi.useHandle(handle -> handle.execute(
                "update consultation set opens_on = '2024-11-11', last_on = '2024-11-29' where id = ?",
                UUID.fromString(id)));
        desk.office().request().get(PATH + "/" + id).then().body("state", is("CLOSED"));
        given().get("/api/v1/public/consultations/" + id).then().body("state", is("CLOSED"));
        send(opened, comment(opened, "SUPPORT")).then().statusCode(409);
        desk.office().request().get(PATH + "?state=CLOSED&limit=100").then().body("items.id", hasItem(id));
        desk.office()
                .request()
                .get("/api/v1/nominations/" + nomination)
                .then()
                .body("stops.find { it.type == 'CONSULTATION' }.state", is("CLOSED"));
        String dossier =
                desk.office().request().get("/api/v1/nominations/" + nomination).path("dossier.id");
        desk.office()
                .request()
                .get("/api/v1/dossiers/" + dossier + "/consultation")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].standing.satisfied", is(true));
    }

    @Test
    void a_day_past_cannot_be_said_to_have_been_public() {
        Map<String, Object> past = draft(nomination);
        past.put("opensOn", "2024-11-25");
        Response draft = desk.office().request().body(past).post(PATH);
        step(draft, "opening", Map.of())
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/opensOn"))
                .body("violations[0].code", is("IN_THE_PAST"));
    }
}
