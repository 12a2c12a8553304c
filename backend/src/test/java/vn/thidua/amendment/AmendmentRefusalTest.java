package vn.thidua.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static vn.thidua.GivenAmendments.PATH;
import static vn.thidua.GivenDecisions.signature;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.AtOnce;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenAmendments;
import vn.thidua.GivenAmendments.Held;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.access.Role;

@QuarkusTest
class AmendmentRefusalTest {

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    @Inject
    GivenAmendments amendments;

    @Inject
    Jdbi jdbi;

    private ValidatableResponse tried(Desk desk, Map<String, Object> draft) {
        return desk.office().request().body(draft).post(PATH).then();
    }

    private void refused(Desk desk, Map<String, Object> draft, String pointer, String code) {
        tried(desk, draft)
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of(pointer)))
                .body("violations.code", equalTo(List.of(code)));
    }

    @Test
    void a_draft_of_what_does_not_fit_its_kind_is_refused_field_by_field() {
        Desk desk = decisions.desk();
        UUID award = amendments.award(desk);
        refused(desk, amendments.draft("CORRECTION", award), "/lines/0/reads", "REQUIRED");
        refused(desk, amendments.correction(award, "recipientName", "Đỗ Thị Thử Nghiệm"), "/lines/0/reads", "REQUIRED");
        refused(desk, amendments.draft("RESTORATION", award), "/lines/0/awardId", "NOT_READY");
        refused(desk, amendments.draft("PARTIAL_ANNULMENT", award, award), "/lines/1/awardId", "DUPLICATE");
        refused(desk, amendments.draft("PARTIAL_ANNULMENT", UUID.randomUUID()), "/lines/0/awardId", "NOT_FOUND");
        refused(
                desk,
                amendments.draft("PARTIAL_ANNULMENT", award, amendments.award(desk)),
                "/lines/1/awardId",
                "DIFFERS");
        Map<String, Object> grounded = amendments.draft("PARTIAL_ANNULMENT", award);
        grounded.put("grounds", List.of("FRAUD"));
        refused(desk, grounded, "/grounds", "NOT_OF_THIS_KIND");
        Map<String, Object> later = amendments.revocation(desk, award);
        later.put(
                "conclusion",
                Map.of(
                        "authority", "Thanh tra Bộ",
                        "number", "12/KL-TTr",
                        "on", "2190-01-01",
                        "documentId", amendments.document(desk)));
        refused(desk, later, "/conclusion/on", "IN_THE_FUTURE");
        Map<String, Object> foreign = amendments.revocation(desk, award);
        foreign.put(
                "conclusion",
                Map.of(
                        "authority", "Thanh tra Bộ",
                        "number", "12/KL-TTr",
                        "on", "2024-11-29",
                        "documentId", amendments.document(decisions.desk())));
        refused(desk, foreign, "/conclusion/documentId", "NOT_FOUND");
        tried(desk, amendments.draft("PARTIAL_ANNULMENT"))
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/lines")));
    }

    @Test
    void a_revocation_without_ground_or_conclusion_is_not_proposed() {
        Desk desk = decisions.desk();
        Held drafted = amendments.drafted(desk, amendments.draft("REVOCATION", amendments.award(desk)));
        amendments
                .tried(desk.office(), drafted, "proposal", Map.of())
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/grounds", "/conclusion")));
    }

    @Test
    void an_award_stands_in_one_open_amendment_at_most_also_when_two_begin_at_once() throws Exception {
        Desk desk = decisions.desk();
        UUID award = amendments.award(desk);
        amendments.drafted(desk, amendments.draft("PARTIAL_ANNULMENT", award));
        refused(desk, amendments.correction(award, "year", 2022), "/lines/0/awardId", "TAKEN");
        for (int round = 0; round < 3; round++) {
            UUID other = amendments.award(desk);
            Map<String, Object> draft = amendments.draft("PARTIAL_ANNULMENT", other);
            List<Integer> statuses = AtOnce.<Response>all(List.of(
                            () -> desk.office().request().body(draft).post(PATH),
                            () -> desk.office().request().body(draft).post(PATH)))
                    .stream()
                    .map(Response::statusCode)
                    .sorted()
                    .toList();
            assertThat(statuses.getFirst()).isEqualTo(201);
            assertThat(statuses.getLast()).isIn(409, 422);
        }
    }

    @Test
    void of_two_who_sign_at_once_one_wins_and_the_register_is_changed_once() throws Exception {
        Desk desk = decisions.desk();
        TestAccount minister = given.account(Role.SIGNATORY, desk.ministry());
        for (int round = 0; round < 3; round++) {
            UUID award = amendments.award(desk);
            Held proposed = amendments.step(
                    desk.office(),
                    amendments.drafted(desk, amendments.draft("PARTIAL_ANNULMENT", award)),
                    "proposal",
                    Map.of());
            List<Integer> statuses = AtOnce.<Response>all(List.of(
                            () -> amendments.tried(desk.signatory(), proposed, "signature", signature()),
                            () -> amendments.tried(minister, proposed, "signature", signature())))
                    .stream()
                    .map(Response::statusCode)
                    .sorted()
                    .toList();
            assertThat(statuses.getFirst()).isEqualTo(200);
            assertThat(statuses.getLast()).isIn(409, 412);
            assertThat(count("select count(*) from award_standing where award_id = ?", award))
                    .isEqualTo(1);
            assertThat(count("select count(*) from award_return where award_id = ?", award))
                    .isEqualTo(2);
        }
    }

    private int count(String sql, UUID id) {
        return jdbi.withHandle(
                handle -> handle.select(sql, id).mapTo(Integer.class).one());
    }

    @Test
    void a_number_from_outside_is_given_once_to_decision_or_amendment() {
        Desk desk = decisions.desk();
        desk.clerk()
                .request()
                .body(Map.of(
                        "unitId",
                        desk.ministry().id(),
                        "symbol",
                        GivenDecisions.SYMBOL,
                        "year",
                        2024,
                        "mode",
                        "EXTERNAL"))
                .post("/api/v1/number-books")
                .then()
                .statusCode(201);
        UUID nomination = decisions.passed(desk, GivenDecisions.CERTIFICATE);
        GivenDecisions.Held signed =
                decisions.step(desk.signatory(), decisions.proposed(desk, nomination), "signature", signature(700));
        String award = desk.office().request().get(signed.path()).path("lines[0].id");
        Held proposed = amendments.step(
                desk.office(),
                amendments.drafted(desk, amendments.draft("PARTIAL_ANNULMENT", UUID.fromString(award))),
                "proposal",
                Map.of());
        amendments
                .tried(desk.signatory(), proposed, "signature", signature())
                .then()
                .statusCode(422)
                .body("violations[0].pointer", is("/number"));
        amendments
                .tried(desk.signatory(), proposed, "signature", signature(700))
                .then()
                .statusCode(409)
                .body("code", is("ALREADY_EXISTS"));
        amendments.step(desk.signatory(), proposed, "signature", signature(701));
        decisions
                .tried(
                        desk.signatory(),
                        decisions.proposed(desk, decisions.passed(desk, GivenDecisions.CERTIFICATE)),
                        "signature",
                        signature(701))
                .then()
                .statusCode(409)
                .body("code", is("ALREADY_EXISTS"));
    }

    @Test
    void steps_in_a_wrong_state_without_the_newest_or_by_the_wrong_role_are_refused() {
        Desk desk = decisions.desk();
        Map<String, Object> draft = amendments.draft("PARTIAL_ANNULMENT", amendments.award(desk));
        Held drafted = amendments.drafted(desk, draft);
        amendments
                .tried(desk.signatory(), drafted, "signature", signature())
                .then()
                .statusCode(409);
        amendments.tried(desk.clerk(), drafted, "publication", Map.of()).then().statusCode(409);
        amendments.tried(desk.signatory(), drafted, "proposal", Map.of()).then().statusCode(403);
        amendments.tried(desk.clerk(), drafted, "discard", Map.of()).then().statusCode(403);
        desk.clerk().request().body(draft).post(PATH).then().statusCode(403);
        TestAccount elsewhere =
                given.account(Role.STANDING_OFFICE, decisions.desk().ministry());
        amendments.tried(elsewhere, drafted, "proposal", Map.of()).then().statusCode(404);
        elsewhere.request().body(draft).post(PATH).then().statusCode(422).body("violations[0].code", is("NOT_FOUND"));
        Held proposed = amendments.step(desk.office(), drafted, "proposal", Map.of());
        amendments.tried(desk.office(), drafted, "discard", Map.of()).then().statusCode(412);
        amendments.tried(desk.office(), proposed, "discard", Map.of()).then().statusCode(409);
        desk.office()
                .request()
                .body(Map.of())
                .post(proposed.path() + "/proposal")
                .then()
                .statusCode(428);
        desk.office()
                .request()
                .header("If-Match", proposed.etag())
                .body(draft)
                .put(proposed.path())
                .then()
                .statusCode(409);
        List<String> kinds = new ArrayList<>();
        kinds.addAll(desk.signatory()
                .request()
                .get("/api/v1/obligations")
                .path("items.findAll { it.subject.id == '" + proposed.id() + "' }.kind"));
        assertThat(kinds).containsExactly("AMENDMENT_SIGN");
    }
}
