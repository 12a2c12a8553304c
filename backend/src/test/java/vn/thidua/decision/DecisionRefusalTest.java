package vn.thidua.decision;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.thidua.GivenDecisions.CERTIFICATE;
import static vn.thidua.GivenDecisions.draft;
import static vn.thidua.GivenDecisions.signature;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.GivenDecisions.Held;
import vn.thidua.access.Role;

@QuarkusTest
class DecisionRefusalTest {

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    private static void refused(Response response, int status, String code) {
        response.then().statusCode(status).body("code", is(code));
    }

    private Response create(TestAccount by, Map<String, ?> draft) {
        return by.request().body(draft).post("/api/v1/decisions");
    }

    @Test
    void nobody_reads_or_drafts_without_signing_in() {
        refused(given.nobody().get("/api/v1/decisions"), 401, "NOT_SIGNED_IN");
        refused(given.nobody().body(Map.of()).post("/api/v1/decisions"), 401, "NOT_SIGNED_IN");
    }

    @Test
    void who_holds_the_permission_nowhere_is_refused_and_who_holds_it_elsewhere_finds_nothing() {
        Desk desk = decisions.desk();
        Desk other = decisions.desk();
        Held proposed = decisions.proposed(desk, decisions.passed(desk, CERTIFICATE));
        TestAccount officer = given.account(Role.OFFICER, desk.department());
        refused(officer.request().get(proposed.path()), 403, "NOT_ALLOWED");
        refused(decisions.tried(officer, proposed, "signature", signature()), 403, "NOT_ALLOWED");
        refused(decisions.tried(desk.office(), proposed, "signature", signature()), 403, "NOT_ALLOWED");
        refused(decisions.tried(desk.clerk(), proposed, "signature", signature()), 403, "NOT_ALLOWED");
        refused(create(desk.signatory(), draft(desk.ministry(), List.of())), 403, "NOT_ALLOWED");
        refused(other.office().request().get(proposed.path()), 404, "NOT_FOUND");
        refused(decisions.tried(other.signatory(), proposed, "signature", signature()), 404, "NOT_FOUND");
        refused(create(other.office(), draft(desk.ministry(), List.of())), 404, "NOT_FOUND");
        refused(
                decisions.tried(
                        desk.signatory(), new Held(UUID.randomUUID().toString(), "\"0\""), "signature", signature()),
                404,
                "NOT_FOUND");
        refused(desk.office().request().get("/api/v1/decisions/khong-phai-id"), 404, "NOT_FOUND");
    }

    @Test
    void within_reach_but_with_another_role_there_it_is_403() {
        Desk desk = decisions.desk();
        Desk other = decisions.desk();
        Held proposed = decisions.proposed(desk, decisions.passed(desk, CERTIFICATE));
        TestAccount both = given.also(given.account(Role.AUDITOR, desk.ministry()), Role.SIGNATORY, other.ministry());
        refused(decisions.tried(both, proposed, "signature", signature()), 403, "NOT_ALLOWED");
    }

    @Test
    void a_step_needs_the_version_that_was_read() {
        Desk desk = decisions.desk();
        Held drafted = decisions.drafted(desk, decisions.passed(desk, CERTIFICATE));
        refused(desk.office().request().body(Map.of()).post(drafted.path() + "/proposal"), 428, "IF_MATCH_REQUIRED");
        refused(
                desk.office().request().body(draft(desk.ministry(), List.of())).put(drafted.path()),
                428,
                "IF_MATCH_REQUIRED");
        Held proposed = decisions.step(desk.office(), drafted, "proposal", Map.of());
        refused(decisions.tried(desk.signatory(), drafted, "signature", signature()), 412, "STALE");
        Held signed = decisions.step(desk.signatory(), proposed, "signature", signature());
        refused(decisions.tried(desk.clerk(), proposed, "publication", Map.of()), 412, "STALE");
        decisions.step(desk.clerk(), signed, "publication", Map.of());
    }

    @Test
    void what_is_not_an_arrow_of_the_lifecycle_is_refused() {
        Desk desk = decisions.desk();
        Held drafted = decisions.drafted(desk, decisions.passed(desk, CERTIFICATE));
        refused(decisions.tried(desk.signatory(), drafted, "signature", signature()), 409, "WRONG_STATE");
        refused(decisions.tried(desk.signatory(), drafted, "return", Map.of("reason", "Chưa")), 409, "WRONG_STATE");
        refused(decisions.tried(desk.clerk(), drafted, "publication", Map.of()), 409, "WRONG_STATE");
        Held proposed = decisions.step(desk.office(), drafted, "proposal", Map.of());
        refused(decisions.tried(desk.office(), proposed, "discard", Map.of()), 409, "WRONG_STATE");
        refused(decisions.tried(desk.office(), proposed, "proposal", Map.of()), 409, "WRONG_STATE");
        Held signed = decisions.step(desk.signatory(), proposed, "signature", signature());
        refused(decisions.tried(desk.signatory(), signed, "signature", signature()), 409, "WRONG_STATE");
        refused(decisions.tried(desk.signatory(), signed, "return", Map.of("reason", "Muộn")), 409, "WRONG_STATE");
        refused(rewrite(desk, signed), 409, "WRONG_STATE");
        Held published = decisions.step(desk.clerk(), signed, "publication", Map.of());
        refused(decisions.tried(desk.clerk(), published, "publication", Map.of()), 409, "WRONG_STATE");
    }

    @Test
    void a_discarded_draft_stays_so() {
        Desk desk = decisions.desk();
        Held discarded = decisions.step(desk.office(), decisions.drafted(desk), "discard", Map.of());
        refused(rewrite(desk, discarded), 409, "WRONG_STATE");
        refused(decisions.tried(desk.office(), discarded, "proposal", Map.of()), 409, "WRONG_STATE");
        refused(decisions.tried(desk.office(), discarded, "discard", Map.of()), 409, "WRONG_STATE");
    }

    private Response rewrite(Desk desk, Held decision) {
        return desk.office()
                .request()
                .header("If-Match", decision.etag())
                .body(draft(desk.ministry(), List.of()))
                .put(decision.path());
    }

    @Test
    void an_empty_decision_is_not_proposed_and_says_so_beforehand() {
        Desk desk = decisions.desk();
        Held drafted = decisions.drafted(desk);
        desk.office()
                .request()
                .get(drafted.path())
                .then()
                .body("actions.find { it.action == 'PROPOSE' }.allowed", is(false))
                .body("actions.find { it.action == 'PROPOSE' }.because", is("The decision has no nominations yet."));
        decisions
                .tried(desk.office(), drafted, "proposal", Map.of())
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/nominationIds")));
    }

    @Test
    void only_what_may_stand_in_it_does_and_each_of_the_others_is_named() {
        Desk desk = decisions.desk();
        Desk other = decisions.desk();
        UUID fits = decisions.passed(desk, CERTIFICATE);
        UUID pending = decisions.nomination(
                decisions.dossier(desk.department(), "ACCEPTED"),
                given.person("Chưa Bầu", desk.department()),
                desk.department(),
                CERTIFICATE,
                null);
        UUID failed = decisions.nomination(
                decisions.dossier(desk.department(), "ACCEPTED"),
                given.person("Không Đạt", desk.department()),
                desk.department(),
                CERTIFICATE,
                "FAILED");
        UUID returned = decisions.nomination(
                decisions.dossier(desk.department(), "RETURNED"),
                given.person("Trả Lại", desk.department()),
                desk.department(),
                CERTIFICATE,
                "PASSED");
        UUID ofTheState = decisions.passed(desk, "LABOR_ORDER_3");
        UUID foreign = decisions.passed(other, CERTIFICATE);
        create(
                        desk.office(),
                        draft(
                                desk.ministry(),
                                List.of(fits, pending, failed, returned, ofTheState, foreign, UUID.randomUUID(), fits)))
                .then()
                .statusCode(422)
                .body("code", is("INVALID"))
                .body(
                        "violations.pointer",
                        equalTo(List.of(
                                "/nominationIds/1",
                                "/nominationIds/2",
                                "/nominationIds/3",
                                "/nominationIds/4",
                                "/nominationIds/5",
                                "/nominationIds/6",
                                "/nominationIds/7")))
                .body(
                        "violations.code",
                        equalTo(List.of(
                                "NOT_READY",
                                "NOT_READY",
                                "NOT_READY",
                                "NOT_OF_THIS_KIND",
                                "NOT_FOUND",
                                "NOT_FOUND",
                                "DUPLICATE")));
        decisions.drafted(desk, fits);
    }

    @Test
    void a_nomination_stands_in_one_decision_only() {
        Desk desk = decisions.desk();
        UUID taken = decisions.passed(desk, CERTIFICATE);
        decisions.drafted(desk, taken);
        create(desk.office(), draft(desk.ministry(), List.of(decisions.passed(desk, CERTIFICATE), taken)))
                .then()
                .statusCode(409)
                .body("code", is("ALREADY_DECIDED"))
                .body("violations.pointer", equalTo(List.of("/nominationIds/1")))
                .body("violations.code", equalTo(List.of("TAKEN")));
    }

    @Test
    void a_draft_says_what_is_wrong_with_each_field() {
        Desk desk = decisions.desk();
        Map<String, Object> draft = draft(desk.ministry(), List.of());
        draft.put("title", "  ");
        draft.put("symbol", "qd/btnmt");
        create(desk.office(), draft)
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/symbol", "/title")))
                .body("violations.code", equalTo(List.of("WRONG_FORMAT", "REQUIRED")));
        draft = draft(desk.ministry(), List.of());
        draft.put("title", "a".repeat(10_000));
        create(desk.office(), draft).then().statusCode(422).body("violations.code", hasItem("TOO_LONG"));
        draft = draft(desk.ministry(), List.of());
        draft.put("title", "Quyết\u200bđịnh");
        create(desk.office(), draft).then().statusCode(422).body("violations.code", hasItem("INVISIBLE_CHARACTERS"));
        draft = draft(desk.ministry(), List.of());
        draft.put("ghiChu", "không có trường này");
        create(desk.office(), draft).then().statusCode(422).body("violations.code", hasItem("UNKNOWN_FIELD"));
        Held proposed = decisions.proposed(desk, decisions.passed(desk, CERTIFICATE));
        decisions
                .tried(desk.signatory(), proposed, "signature", Map.of("signMode", "KT"))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/signerTitle")));
        decisions
                .tried(desk.signatory(), proposed, "return", Map.of("reason", " "))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/reason")));
    }

    @Test
    void a_repeated_request_is_answered_from_the_first_and_signs_once() {
        Desk desk = decisions.desk();
        Held proposed = decisions.proposed(desk, decisions.passed(desk, CERTIFICATE));
        String key = UUID.randomUUID().toString();
        Response first = keyed(desk, proposed, key, signature());
        first.then().statusCode(200).body("state", is("SIGNED"));
        keyed(desk, proposed, key, signature())
                .then()
                .statusCode(200)
                .header("ETag", first.header("ETag"))
                .body("number", is(first.<String>path("number")));
        refused(
                keyed(desk, proposed, key, Map.of("signMode", "TM", "signerTitle", "Bộ trưởng")),
                422,
                "IDEMPOTENCY_KEY_REUSED");
    }

    private static Response keyed(Desk desk, Held decision, String key, Map<String, ?> body) {
        return desk.signatory()
                .request()
                .header("If-Match", decision.etag())
                .header("Idempotency-Key", key)
                .body(body)
                .post(decision.path() + "/signature");
    }
}
