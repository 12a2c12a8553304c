package vn.thidua.dossier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.thidua.GivenDossiers.post;
import static vn.thidua.GivenDossiers.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;

@QuarkusTest
class ReturnAndRefusalTest {

    private static final Map<String, Object> CITATION =
            Map.of("document", "Nghị định 98/2023/NĐ-CP", "article", "Điều 34", "clause", "khoản 1");
    private static final Map<String, Object> REFUSAL =
            Map.of("reason", "Chưa đủ điều kiện về sáng kiến.", "citation", CITATION);

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    @Inject
    Jdbi jdbi;

    private Place place;

    @BeforeEach
    void a_department_under_a_ministry() {
        place = dossiers.place();
    }

    private static Map<String, Object> sendBack(Object... points) {
        Map<String, Object> body = new HashMap<>();
        body.put("reason", "Hồ sơ còn thiếu.");
        body.put("workingDays", 5);
        body.put("points", List.of(points));
        return body;
    }

    private static String refusalOf(String nominationId) {
        return "nominations/" + nominationId + "/refusal";
    }

    @Test
    void a_return_says_point_by_point_what_is_missing_where_and_until_when() {
        Begun dossier = dossiers.submitted(place);
        String minutes =
                read(place.office(), dossier).extract().path("attachments.find { it.kind == 'MINUTES' }.document.id");
        String nomination = dossier.nominationIds().getFirst();
        post(
                        place.office(),
                        dossier,
                        "return",
                        sendBack(
                                Map.of("nominationId", nomination, "text", "Bổ sung quyết định công nhận sáng kiến."),
                                Map.of("documentId", minutes, "text", "Biên bản chưa có kết quả bỏ phiếu."),
                                Map.of("text", "Sắp xếp lại danh sách.")))
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        read(place.officer(), dossier)
                .body("returns", hasSize(1))
                .body("returns[0].points.nominationId", contains(equalTo(nomination), nullValue(), nullValue()))
                .body("returns[0].points.documentId", contains(nullValue(), equalTo(minutes), nullValue()))
                .body("returns[0].points[0].about", equalTo("Trần Thị Thử – Chiến sĩ thi đua cơ sở"))
                .body("returns[0].points[1].about", equalTo("tai-lieu.pdf"))
                .body("returns[0].points[2].about", nullValue())
                .body("returns[0].dueOn", equalTo("2024-12-09"))
                .body("returns[0].dueTerm", nullValue())
                .body("dueTerm", nullValue());
    }

    @Test
    void a_point_is_about_one_thing_of_this_dossier() {
        Begun dossier = dossiers.submitted(place);
        Begun other = dossiers.submitted(place);
        String nomination = dossier.nominationIds().getFirst();
        post(
                        place.office(),
                        dossier,
                        "return",
                        sendBack(
                                Map.of("nominationId", other.nominationIds().getFirst(), "text", "Của hồ sơ khác."),
                                Map.of("documentId", UUID.randomUUID(), "text", "Không có."),
                                Map.of("nominationId", nomination, "documentId", UUID.randomUUID(), "text", "Cả hai."),
                                Map.of("text", "Đúng.")))
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains("/points/0/nominationId", "/points/1/documentId", "/points/2/documentId"))
                .body("violations.code", contains("NOT_FOUND", "NOT_FOUND", "NOT_OF_THIS_KIND"));
        post(place.office(), dossier, "return", sendBack(Map.of("text", " ")))
                .statusCode(422)
                .body("violations.pointer", contains("/points/0/text"));
        post(place.office(), dossier, "return", Map.of("reason", "Thiếu."))
                .statusCode(422)
                .body("violations.pointer", contains("/dueOn"))
                .body("violations.code", contains("REQUIRED"));
    }

    @Test
    void the_term_of_verification_is_shown_with_its_article_and_how_well_it_is_known() {
        Begun dossier = dossiers.submitted(place);
        read(place.officer(), dossier)
                .body("dueTerm.workingDays", equalTo(20))
                .body("dueTerm.citation.document", equalTo("Nghị định 98/2023/NĐ-CP"))
                .body("dueTerm.citation.article", equalTo("Điều 32"))
                .body("dueTerm.standing", equalTo("ANALOGUE"));
    }

    @Test
    void a_supplement_after_its_day_is_received_and_marked_for_both_sides() {
        Begun returned = dossiers.step(place.office(), dossiers.submitted(place), "return", sendBack());
        jdbi.useHandle(handle -> handle.execute(
                "update dossier set due_on = '2024-11-29' where id = ?", UUID.fromString(returned.id())));
        Begun again = dossiers.step(place.head(), returned, "submission", Map.of());
        for (TestAccount reader : List.of(place.officer(), place.office())) {
            read(reader, again).body("state", equalTo("SUBMITTED")).body("supplementLate", equalTo(true));
            reader.request()
                    .get("/api/v1/dossiers/" + again.id() + "/submissions")
                    .then()
                    .body("items.late", contains(false, true))
                    .body("items.mendBy", contains(nullValue(), equalTo("2024-11-29")));
            reader.request()
                    .get("/api/v1/dossiers?state=SUBMITTED")
                    .then()
                    .body("items.supplementLate", contains(true));
        }
    }

    @Test
    void a_supplement_on_its_last_day_is_in_time() {
        Begun returned = dossiers.step(
                place.office(), dossiers.submitted(place), "return", Map.of("reason", "Thiếu.", "dueOn", "2024-12-02"));
        Begun again = dossiers.step(place.head(), returned, "submission", Map.of());
        read(place.office(), again).body("supplementLate", equalTo(false));
    }

    @Test
    void a_refused_dossier_ends_with_the_reason_and_the_article() {
        Begun dossier = dossiers.submitted(place);
        post(place.office(), dossier, "refusal", Map.of("reason", "Không đủ."))
                .statusCode(422)
                .body("violations.pointer", contains("/citation"));
        post(
                        place.office(),
                        dossier,
                        "refusal",
                        Map.of("reason", " ", "citation", Map.of("document", "Luật", "article", "")))
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/reason", "/citation/article"));
        post(place.head(), dossier, "refusal", REFUSAL).statusCode(403);
        Begun refused = dossiers.step(place.office(), dossier, "refusal", REFUSAL);
        read(place.officer(), refused)
                .body("state", equalTo("REFUSED"))
                .body("nominations.outcome", everyItem(equalTo("REFUSED")))
                .body("refusal.reason", equalTo("Chưa đủ điều kiện về sáng kiến."))
                .body("refusal.citation.article", equalTo("Điều 34"))
                .body("refusal.by.name", equalTo(place.office().displayName()))
                .body("dueOn", nullValue())
                .body("claim", nullValue())
                .body("actions", empty());
        for (String step : List.of("acceptance", "return", "refusal", "submission", "withdrawal", "archiving")) {
            TestAccount by = step.equals("submission") || step.equals("withdrawal") ? place.head() : place.office();
            Map<String, Object> body = switch (step) {
                case "return" -> sendBack();
                case "refusal" -> REFUSAL;
                case "withdrawal" -> Map.of("reason", "Rút.");
                default -> Map.of();
            };
            post(by, refused, step, body).statusCode(409).body("code", equalTo("WRONG_STATE"));
        }
        place.office()
                .request()
                .get("/api/v1/obligations?state=OPEN")
                .then()
                .statusCode(200)
                .body("items.subject.id", org.hamcrest.Matchers.not(hasItem(dossier.id())));
    }

    @Test
    void a_dossier_goes_on_without_a_refused_nomination() {
        Begun dossier = dossiers.submitted(place);
        String refusedId = dossier.nominationIds().get(0);
        String openId = dossier.nominationIds().get(1);
        Begun without = dossiers.step(place.office(), dossier, refusalOf(refusedId), REFUSAL);
        read(place.officer(), without)
                .body("state", equalTo("SUBMITTED"))
                .body("nominations.outcome", contains("REFUSED", "PENDING"))
                .body("nominations[0].refusal.citation.document", equalTo("Nghị định 98/2023/NĐ-CP"))
                .body("nominations[1].refusal", nullValue());
        post(place.office(), without, refusalOf(refusedId), REFUSAL).statusCode(409);
        post(place.office(), without, refusalOf(openId), REFUSAL)
                .statusCode(409)
                .body("code", equalTo("LAST_NOMINATION"));
        post(place.office(), without, refusalOf(UUID.randomUUID().toString()), REFUSAL)
                .statusCode(404);
        Begun accepted = dossiers.step(place.office(), without, "acceptance", Map.of());
        place.secretary()
                .request()
                .get("/api/v1/nominations?dossierState=ACCEPTED&outcome=PENDING&dossier=" + accepted.id())
                .then()
                .body("items.id", contains(openId));
        place.secretary()
                .request()
                .body(dossiers.councilResult(place, List.of(refusedId), true))
                .post("/api/v1/council-results")
                .then()
                .statusCode(422)
                .body("violations.code", contains("NOT_READY"));
        place.secretary()
                .request()
                .body(dossiers.councilResult(place, List.of(openId), false))
                .post("/api/v1/council-results")
                .then()
                .statusCode(201);
        read(place.office(), accepted).body("state", equalTo("DECIDED"));
    }

    @Test
    void only_the_officer_who_verifies_it_refuses() {
        Begun claimed = dossiers.claimed(place, place.office());
        TestAccount colleague = given.account(Role.STANDING_OFFICE, place.ministry());
        post(colleague, claimed, "refusal", REFUSAL).statusCode(409).body("code", equalTo("CLAIMED"));
        post(colleague, claimed, refusalOf(claimed.nominationIds().getFirst()), REFUSAL)
                .statusCode(409)
                .body("code", equalTo("CLAIMED"));
    }

    @Test
    void what_was_refused_stays_while_the_rest_is_mended() {
        Map<String, Object> draft = dossiers.draft(place);
        Begun complete = dossiers.replace(place, dossiers.open(place), draft);
        Begun dossier = dossiers.step(place.head(), complete, "submission", Map.of());
        String refusedId = dossier.nominationIds().get(0);
        Begun returned = dossiers.step(
                place.office(),
                dossiers.step(place.office(), dossier, refusalOf(refusedId), REFUSAL),
                "return",
                sendBack());
        List<Map<String, Object>> nominations = new ArrayList<>();
        for (Object nomination : (List<?>) draft.get("nominations")) {
            @SuppressWarnings("unchecked")
            Map<String, Object> copy = new HashMap<>((Map<String, Object>) nomination);
            nominations.add(copy);
        }
        Map<String, Object> again = nominations.get(0);
        Map<String, Object> open = nominations.get(1);
        open.put("id", dossier.nominationIds().get(1));
        draft.put("nominations", List.of(again, open));
        place.officer()
                .request()
                .header("If-Match", returned.etag())
                .body(draft)
                .put("/api/v1/dossiers/" + dossier.id())
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/nominations/0"))
                .body("violations.code", contains("DUPLICATE"));
        again.put("id", refusedId);
        again.put("report", "Viết lại.");
        Begun mended = dossiers.replace(place, returned, draft);
        Begun submitted = dossiers.step(place.head(), mended, "submission", Map.of());
        read(place.office(), submitted)
                .body("nominations.id", contains(dossier.nominationIds().get(1), refusedId))
                .body("nominations.outcome", contains("PENDING", "REFUSED"))
                .body("nominations[1].report", equalTo("I. SƠ LƯỢC LÝ LỊCH … III. THÀNH TÍCH ĐẠT ĐƯỢC …"));
    }

    @Test
    void a_dossier_of_which_only_refused_nominations_are_left_is_not_submitted_again() {
        Map<String, Object> draft = dossiers.draft(place);
        Begun dossier = dossiers.step(
                place.head(), dossiers.replace(place, dossiers.open(place), draft), "submission", Map.of());
        Begun returned = dossiers.step(
                place.office(),
                dossiers.step(
                        place.office(),
                        dossier,
                        refusalOf(dossier.nominationIds().getFirst()),
                        REFUSAL),
                "return",
                sendBack());
        draft.put("nominations", List.of());
        Begun emptied = dossiers.replace(place, returned, draft);
        post(place.head(), emptied, "submission", Map.of())
                .statusCode(422)
                .body("violations.pointer", contains("/nominations"));
    }

    @Test
    void the_head_of_the_unit_withdraws_as_its_officer_does() {
        Begun dossier = dossiers.submitted(place);
        post(place.head(), dossier, "withdrawal", Map.of("reason", "Đơn vị họp lại."))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void a_decided_dossier_is_archived_and_nothing_follows() {
        Begun accepted = dossiers.accepted(place);
        post(place.office(), accepted, "archiving", Map.of()).statusCode(409);
        place.secretary()
                .request()
                .body(dossiers.councilResult(place, accepted.nominationIds(), false))
                .post("/api/v1/council-results")
                .then()
                .statusCode(201);
        Begun decided = Begun.of(read(place.office(), accepted)
                .body("state", equalTo("DECIDED"))
                .body("actions.action", contains("ARCHIVE"))
                .extract()
                .response());
        post(place.officer(), decided, "archiving", Map.of()).statusCode(403);
        post(place.office(), decided, "archiving", Map.of())
                .statusCode(200)
                .body("state", equalTo("ARCHIVED"))
                .body("actions", empty());
    }
}
