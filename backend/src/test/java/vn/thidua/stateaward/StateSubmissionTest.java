package vn.thidua.stateaward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.GivenDossiers;
import vn.thidua.platform.Ids;

@QuarkusTest
class StateSubmissionTest {

    private static final String PATH = "/api/v1/state-submissions";
    private static final String PM_CERTIFICATE = "MERIT_CERT_PM";
    private static final String TODAY = "2024-12-02";

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    @Inject
    GivenDossiers dossiers;

    @Inject
    Jdbi jdbi;

    /** A submission as a test has it in hand. */
    private record Held(String id, String etag) {
        static Held of(Response response) {
            return new Held(response.path("id"), response.header("ETag"));
        }
    }

    @Test
    void a_submission_goes_from_the_council_to_the_register_and_the_handover() {
        Desk desk = decisions.desk();
        TestPerson person = given.person("Đặng Thị Thử Trình", desk.department());
        UUID dossier = decisions.dossier(desk.department(), "ACCEPTED");
        UUID one = decisions.nomination(dossier, person, desk.department(), PM_CERTIFICATE, "PASSED");
        UUID other = decisions.collective(dossier, desk.department(), PM_CERTIFICATE);

        Held drafted = drafted(desk, "PRIME_MINISTER", one, other);
        assertThat(duties(desk, drafted)).containsExactly("STATE_SUBMISSION_SEND/null");
        Held signed = step(desk.office(), drafted, "signature", signature(desk));
        Held sent = step(desk.clerk(), signed, "dispatch", Map.of("on", "2024-11-25", "reference", "Công văn đi 4521"));
        assertThat(duties(desk, sent)).containsExactly("STATE_SUBMISSION_ARRIVAL/null");

        Held half = step(desk.clerk(), sent, "arrival", Map.of("part", "FILE", "on", "2024-11-25"));
        read(desk, half)
                .body("state", is("SENT"))
                .body("fileOn", is("2024-11-25"))
                .body("receivedOn", nullValue());
        Held received = step(desk.clerk(), half, "arrival", Map.of("part", "PAPER", "on", "2024-11-27"));
        read(desk, received)
                .body("state", is("RECEIVED"))
                .body("receivedOn", is("2024-11-27"))
                .body("terms.step", equalTo(List.of("APPRAISE", "RETURN")))
                .body("terms[0].workingDays", is(20))
                .body("terms[0].dueOn", is("2024-12-25"))
                .body("terms[0].citation", is("Nghị định 98/2023/NĐ-CP, Điều 32 khoản 2"))
                .body("terms[0].standing", is("READ"))
                .body("terms[1].dueOn", is("2024-12-04"));
        assertThat(duties(desk, received)).containsExactly("STATE_SUBMISSION_FOLLOW/2024-12-25");

        Held decided = step(desk.office(), received, "outside-decision", decision(desk, one));
        read(desk, decided)
                .body("state", is("DECIDED"))
                .body("decision.number", is("1502/QĐ-TTg"))
                .body("decision.authority", is("Thủ tướng Chính phủ"))
                .body("lines.given", equalTo(List.of(true, false)))
                .body("terms.step", equalTo(List.of("APPRAISE", "HAND_OVER")))
                .body("terms[1].dueOn", is("2024-12-13"))
                .body("actions.action", equalTo(List.of("HAND_OVER")));
        assertThat(outcomes(dossier)).containsExactlyInAnyOrder("AWARDED", "DECLINED");
        assertThat(state(dossier)).isEqualTo("DECIDED");
        String award = desk.office()
                .request()
                .queryParam("q", "dang thi thu trinh")
                .queryParam("unit", desk.department().id())
                .get("/api/v1/awards")
                .then()
                .body("items", hasSize(1))
                .body("items[0].decision.number", is("1502/QĐ-TTg"))
                .body("items[0].decision.authority", is("Thủ tướng Chính phủ"))
                .body("items[0].award.code", is(PM_CERTIFICATE))
                .extract()
                .path("items[0].id");
        desk.office()
                .request()
                .get("/api/v1/awards/" + award)
                .then()
                .statusCode(200)
                .body("origin.dossier.id", is(dossier.toString()));

        Held handed = step(desk.clerk(), decided, "handover", Map.of("on", TODAY, "note", "Lễ tổng kết năm của Bộ."));
        read(desk, handed)
                .body("state", is("HANDED_OVER"))
                .body("actions", empty())
                .body("steps.action", equalTo(List.of("SIGN", "DISPATCH", "ARRIVE", "ARRIVE", "DECIDE", "HAND_OVER")))
                .body("steps[1].reference", is("Công văn đi 4521"));
        assertThat(duties(desk, handed)).isEmpty();
    }

    @Test
    void under_the_older_law_nobody_is_submitted_who_was_not_published() {
        Desk desk = decisions.desk();
        UUID dossier = decisions.dossier(desk.department(), "ACCEPTED");
        jdbi.useHandle(
                handle -> handle.execute("update dossier set submitted_on = '2023-11-01' where id = ?", dossier));
        TestPerson person = given.person("Phan Thị Thử Công Khai", desk.department());
        UUID nomination =
                decisions.nomination(dossier, person, desk.department(), "EMULATION_FIGHTER_NATIONAL", "PASSED");
        Held drafted = drafted(desk, "PRIME_MINISTER", nomination);
        refused(desk.office(), drafted, "signature", signature(desk), 422)
                .body("violations.pointer", hasItem("/lines/0"))
                .body("violations.code", hasItem("NOT_CONSULTED"))
                .body("violations[0].message", containsString("Điều 45 khoản 10"));
        published(desk, nomination);
        step(desk.office(), drafted, "signature", signature(desk));
    }

    private void published(Desk desk, UUID nomination) {
        jdbi.useHandle(handle -> {
            UUID consultation = Ids.next();
            handle.execute(
                    "insert into consultation (id, unit_id, title, opens_on, last_on, state, opened_at, opened_by, created_by, created_at, updated_at)"
                            + " select ?, ?, 'Công khai', '2023-11-06', '2023-11-17', 'OPEN', now(), a.id, a.id, now(), now() from account a limit 1",
                    consultation,
                    desk.ministry().id());
            handle.execute(
                    "insert into consultation_candidate (id, consultation_id, nomination_id, ordinal, summary) values (?, ?, ?, 0, 'Tóm tắt')",
                    Ids.next(),
                    consultation,
                    nomination);
        });
    }

    @Test
    void the_flag_of_the_government_is_due_by_the_end_of_june_and_the_national_title_by_the_year_after_the_ministrys() {
        Desk desk = decisions.desk();
        UUID flag = decisions.collective(
                decisions.dossier(desk.department(), "ACCEPTED"), desk.department(), "FLAG_GOVERNMENT");
        Held flagged = drafted(desk, "GOVERNMENT", flag);
        read(desk, flagged)
                .body("terms.step", equalTo(List.of("REACH")))
                .body("terms[0].award.code", is("FLAG_GOVERNMENT"))
                .body("terms[0].dueOn", is("2025-06-30"))
                .body("terms[0].citation", is("Nghị định 98/2023/NĐ-CP, Điều 32 khoản 1 điểm b"));
        assertThat(duties(desk, flagged)).containsExactly("STATE_SUBMISSION_SEND/2025-06-30");

        TestPerson known = given.person("Phan Thị Thử Quốc", desk.department());
        TestPerson unknown = given.person("Phan Thị Thử Lạ", desk.department());
        ministryTitle(known, desk, "2023-12-20");
        UUID dossier = decisions.dossier(desk.department(), "ACCEPTED");
        String title = "EMULATION_FIGHTER_NATIONAL";
        read(
                        desk,
                        drafted(
                                desk,
                                "PRIME_MINISTER",
                                decisions.nomination(dossier, known, desk.department(), title, "PASSED")))
                .body("terms[0].dueOn", is("2024-12-31"));
        read(
                        desk,
                        drafted(
                                desk,
                                "PRIME_MINISTER",
                                decisions.nomination(dossier, unknown, desk.department(), title, "PASSED")))
                .body("terms[0].dueOn", nullValue())
                .body("terms[0].citation", is("Nghị định 98/2023/NĐ-CP, Điều 32 khoản 1 điểm a"));
    }

    @Test
    void what_is_returned_is_sent_again_and_waits_for_paper_and_file_anew() {
        Desk desk = decisions.desk();
        Held received = received(desk, decisions.passed(desk, PM_CERTIFICATE));
        Held returned = step(
                desk.office(),
                received,
                "return",
                Map.of("on", "2024-11-29", "reason", "Thiếu ý kiến cấp ủy.", "reference", "1518/BNV-TĐKT"));
        read(desk, returned)
                .body("returnedBecause", is("Thiếu ý kiến cấp ủy."))
                .body("actions.action", containsInAnyOrder("DISPATCH", "CLOSE"));
        assertThat(duties(desk, returned)).containsExactly("STATE_SUBMISSION_MEND/null");
        refused(desk.clerk(), returned, "dispatch", Map.of("on", "2024-11-28"), 422)
                .body("violations.pointer", hasItem("/on"));
        Held again = step(desk.clerk(), returned, "dispatch", Map.of("on", "2024-12-02"));
        read(desk, again)
                .body("state", is("SENT"))
                .body("paperOn", nullValue())
                .body("returnedOn", nullValue())
                .body("steps.note", hasItem("Thiếu ý kiến cấp ủy."));
    }

    @Test
    void what_is_returned_and_closed_declines_its_nominations() {
        Desk desk = decisions.desk();
        TestPerson person = given.person("Hồ Thị Thử Thôi", desk.department());
        UUID dossier = decisions.dossier(desk.department(), "ACCEPTED");
        UUID nomination = decisions.nomination(dossier, person, desk.department(), PM_CERTIFICATE, "PASSED");
        Held returned = step(
                desk.office(),
                received(desk, nomination),
                "return",
                Map.of("on", TODAY, "reason", "Không đủ tiêu chuẩn."));
        Held closed = step(desk.office(), returned, "closure", Map.of("reason", "Đơn vị xin rút."));
        read(desk, closed).body("state", is("CLOSED")).body("lines.given", equalTo(List.of(false)));
        assertThat(outcomes(dossier)).containsExactly("DECLINED");
        assertThat(duties(desk, closed)).isEmpty();
    }

    @Test
    void only_what_those_above_decide_goes_there_and_only_once() {
        Desk desk = decisions.desk();
        UUID ministers = decisions.passed(desk, GivenDecisions.CERTIFICATE);
        UUID presidents = decisions.passed(desk, "LABOR_ORDER_3");
        UUID mine = decisions.passed(desk, PM_CERTIFICATE);
        candidates(desk, "PRIME_MINISTER")
                .body("items.id", hasItem(mine.toString()))
                .body("items.id", not(hasItem(ministers.toString())))
                .body("items.id", not(hasItem(presidents.toString())));
        begin(desk, draft(desk, "PRIME_MINISTER", ministers, presidents, mine, mine, UUID.randomUUID()))
                .statusCode(422)
                .body(
                        "violations.pointer",
                        equalTo(List.of(
                                "/nominationIds/0", "/nominationIds/1", "/nominationIds/3", "/nominationIds/4")))
                .body(
                        "violations.code",
                        equalTo(List.of("NOT_OF_THIS_KIND", "NOT_OF_THIS_KIND", "DUPLICATE", "NOT_FOUND")));
        begin(desk, draft(desk, "MINISTER", ministers))
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/authority")));

        Held drafted = drafted(desk, "PRIME_MINISTER", mine);
        candidates(desk, "PRIME_MINISTER").body("items.id", not(hasItem(mine.toString())));
        begin(desk, draft(desk, "PRIME_MINISTER", mine)).statusCode(409).body("code", is("ALREADY_SUBMITTED"));
        step(desk.office(), drafted, "discard", Map.of());
        begin(desk, draft(desk, "PRIME_MINISTER", mine)).statusCode(201);
    }

    @Test
    void only_a_ministry_submits_what_a_council_passed() {
        Desk desk = decisions.desk();
        TestAccount office = given.account(vn.thidua.access.Role.STANDING_OFFICE, desk.department());
        office.request()
                .body(with(
                        draft(desk, "PRIME_MINISTER", decisions.passed(desk, PM_CERTIFICATE)),
                        "unitId",
                        desk.department().id()))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("NOT_OF_THIS_KIND")));
        TestPerson person = given.person("Vũ Thị Thử Chờ", desk.department());
        UUID waiting = decisions.nomination(
                decisions.dossier(desk.department(), "ACCEPTED"), person, desk.department(), PM_CERTIFICATE, null);
        begin(desk, draft(desk, "PRIME_MINISTER", waiting))
                .statusCode(422)
                .body("violations.code", equalTo(List.of("NOT_READY")));
    }

    @Test
    void steps_out_of_order_in_the_future_or_on_papers_of_others_are_refused() {
        Desk desk = decisions.desk();
        Held drafted = drafted(desk, "PRIME_MINISTER", decisions.passed(desk, PM_CERTIFICATE));
        refused(desk.clerk(), drafted, "dispatch", Map.of("on", TODAY), 409).body("code", is("WRONG_STATE"));
        refused(desk.office(), drafted, "signature", with(signature(desk), "signedOn", "2024-12-03"), 422)
                .body("violations.code", equalTo(List.of("IN_THE_FUTURE")));
        refused(desk.office(), drafted, "signature", with(signature(desk), "letterId", UUID.randomUUID()), 422)
                .body("violations.pointer", equalTo(List.of("/letterId")));
        refused(desk.signatory(), drafted, "signature", signature(desk), 403);
        Held sent = step(
                desk.clerk(),
                step(desk.office(), drafted, "signature", signature(desk)),
                "dispatch",
                Map.of("on", "2024-11-25"));
        refused(desk.clerk(), drafted, "arrival", Map.of("part", "PAPER", "on", TODAY), 412);
        refused(desk.clerk(), sent, "arrival", Map.of("part", "PAPER", "on", "2024-11-24"), 422)
                .body("violations.code", equalTo(List.of("ENDS_BEFORE_START")));
        Held half = step(desk.clerk(), sent, "arrival", Map.of("part", "PAPER", "on", "2024-11-26"));
        refused(desk.clerk(), half, "arrival", Map.of("part", "PAPER", "on", TODAY), 422)
                .body("violations.code", equalTo(List.of("DUPLICATE")));
        // Received only when both have arrived: until then nothing can have been decided.
        refused(desk.office(), half, "outside-decision", decision(desk, UUID.randomUUID()), 409);
        Held received = step(desk.clerk(), half, "arrival", Map.of("part", "FILE", "on", "2024-11-26"));
        refused(desk.clerk(), received, "outside-decision", decision(desk, UUID.randomUUID()), 403);
        refused(desk.office(), received, "outside-decision", decision(desk, UUID.randomUUID()), 422)
                .body("violations.pointer", equalTo(List.of("/givenIds/0")));
    }

    private Held received(Desk desk, UUID... nominations) {
        Held signed = step(desk.office(), drafted(desk, "PRIME_MINISTER", nominations), "signature", signature(desk));
        Held sent = step(desk.clerk(), signed, "dispatch", Map.of("on", "2024-11-25"));
        Held half = step(desk.clerk(), sent, "arrival", Map.of("part", "PAPER", "on", "2024-11-26"));
        return step(desk.clerk(), half, "arrival", Map.of("part", "FILE", "on", "2024-11-26"));
    }

    private Held drafted(Desk desk, String authority, UUID... nominations) {
        return Held.of(begin(desk, draft(desk, authority, nominations))
                .statusCode(201)
                .extract()
                .response());
    }

    private static ValidatableResponse begin(Desk desk, Map<String, Object> draft) {
        return desk.office().request().body(draft).post(PATH).then();
    }

    private static Map<String, Object> draft(Desk desk, String authority, UUID... nominations) {
        return Map.of(
                "unitId",
                desk.ministry().id(),
                "authority",
                authority,
                "title",
                "Về việc đề nghị khen thưởng cấp Nhà nước năm 2024",
                "nominationIds",
                List.of(nominations));
    }

    private Map<String, Object> signature(Desk desk) {
        return Map.of(
                "number",
                "120/TTr-THỬ",
                "signedOn",
                "2024-11-20",
                "letterId",
                dossiers.upload(desk.office(), desk.ministry()));
    }

    private Map<String, Object> decision(Desk desk, UUID... nominations) {
        return Map.of(
                "number",
                "1502/QĐ-TTg",
                "decidedOn",
                "2024-11-29",
                "documentId",
                dossiers.upload(desk.office(), desk.ministry()),
                "givenIds",
                List.of(nominations));
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(body);
        more.put(field, value);
        return more;
    }

    private static Held step(TestAccount by, Held submission, String step, Map<String, ?> body) {
        return Held.of(refused(by, submission, step, body, 200).extract().response());
    }

    private static ValidatableResponse refused(
            TestAccount by, Held submission, String step, Map<String, ?> body, int status) {
        return by.request()
                .header("If-Match", submission.etag())
                .body(body)
                .post(PATH + "/" + submission.id() + "/" + step)
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse read(Desk desk, Held submission) {
        return desk.office().request().get(PATH + "/" + submission.id()).then().statusCode(200);
    }

    private static ValidatableResponse candidates(Desk desk, String authority) {
        return desk.office()
                .request()
                .queryParam("unit", desk.ministry().id())
                .queryParam("authority", authority)
                .get(PATH + "/candidates")
                .then()
                .statusCode(200);
    }

    private static List<String> duties(Desk desk, Held submission) {
        return desk.office()
                .request()
                .get("/api/v1/obligations")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.subject.id == '" + submission.id()
                        + "' }.collect { it.kind + '/' + it.dueOn }");
    }

    private void ministryTitle(TestPerson person, Desk desk, String decidedOn) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into award (id, award_code, recipient_kind, recipient_name, person_id, unit_id, unit_name, year, decided_on,"
                                + " decision_number, authority) values (:id, 'EMULATION_FIGHTER_MINISTRY', 'INDIVIDUAL', :name, :person, :unit, 'Cục Thử',"
                                + " 2023, cast(:on as date), '9/QĐ-THỬ', 'Bộ trưởng')")
                .bind("id", Ids.next())
                .bind("name", person.name())
                .bind("person", person.id())
                .bind("unit", desk.department().id())
                .bind("on", decidedOn)
                .execute());
    }

    private List<String> outcomes(UUID dossier) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select o.outcome from nomination n join nomination_outcome o on o.nomination_id = n.id"
                                + " and o.superseded_at is null where n.dossier_id = :dossier")
                .bind("dossier", dossier)
                .mapTo(String.class)
                .list());
    }

    private String state(UUID dossier) {
        return jdbi.withHandle(handle -> handle.createQuery("select state from dossier where id = :dossier")
                .bind("dossier", dossier)
                .mapTo(String.class)
                .one());
    }
}
