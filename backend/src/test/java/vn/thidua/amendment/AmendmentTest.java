package vn.thidua.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.thidua.GivenAmendments.PATH;
import static vn.thidua.GivenAmendments.TODAY;
import static vn.thidua.GivenDecisions.SYMBOL;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenAmendments;
import vn.thidua.GivenAmendments.Held;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.access.Role;

@QuarkusTest
class AmendmentTest {

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    @Inject
    GivenAmendments amendments;

    private ValidatableResponse award(Desk desk, UUID award) {
        return desk.office().request().get("/api/v1/awards/" + award).then().statusCode(200);
    }

    private ValidatableResponse publicly(UUID award) {
        return given.nobody().get("/api/v1/public/awards/" + award).then().statusCode(200);
    }

    private ValidatableResponse read(Desk desk, Held amendment) {
        return desk.office().request().get(amendment.path()).then().statusCode(200);
    }

    @Test
    void a_revoked_award_is_told_as_revoked_everywhere_and_owes_back_what_was_given() {
        Desk desk = decisions.desk();
        UUID award = amendments.award(desk);
        String code = award(desk, award)
                .body("standing", is("IN_FORCE"))
                .body("revocation", nullValue())
                .body("actions.action", hasItems("CORRECT", "REVOKE", "ANNUL"))
                .extract()
                .path("verificationCode");
        desk.office()
                .request()
                .queryParam("award", award)
                .get(PATH + "/basis")
                .then()
                .statusCode(200)
                .body("way", is("OWN"))
                .body("unit.id", is(desk.ministry().id().toString()))
                .body("symbol", is(SYMBOL))
                .body("awards.id", equalTo(List.of(award.toString())));

        Held drafted = amendments.drafted(desk, amendments.revocation(desk, award));
        read(desk, drafted)
                .body("state", is("DRAFT"))
                .body("way", is("OWN"))
                .body("amends.number", is("1/" + SYMBOL))
                .body("numbering", is("OWN"))
                .body("conclusion.document.id", not(nullValue()))
                .body("returns", empty())
                .body("actions.action", containsInAnyOrder("EDIT", "PROPOSE", "DISCARD"));
        award(desk, award)
                .body("actions.findAll { it.action == 'REVOKE' }.allowed", equalTo(List.of(false)))
                .body("standing", is("IN_FORCE"));
        Held proposed = amendments.step(desk.office(), drafted, "proposal", Map.of());
        Held signed = amendments.step(desk.signatory(), proposed, "signature", GivenDecisions.signature());
        read(desk, signed)
                .body("state", is("SIGNED"))
                .body("number", is("2/" + SYMBOL))
                .body("decidedOn", is(TODAY))
                .body("digest", matchesPattern("[0-9a-f]{64}"))
                .body("terms.step", equalTo(List.of("RETURN")))
                .body("terms[0].standing", is("ANALOGUE"))
                .body("terms[0].dueOn", is("2024-12-23"))
                .body("returns.what", equalTo(List.of("INSIGNIA", "MONEY")))
                .body("returns[0].dueOn", is("2024-12-23"))
                .body("returns[1].amount", is(3_510_000))
                .body("returns[1].fund.id", is(desk.ministry().id().toString()));

        award(desk, award)
                .body("standing", is("REVOKED"))
                .body("revocation.since", is(TODAY))
                .body("revocation.by.number", is("2/" + SYMBOL))
                .body("revocation.by.kind", is("REVOCATION"))
                .body("standings[0].by.id", is(signed.id()))
                .body("actions.action", hasItems("RESTORE"))
                .body("actions.action", not(hasItems("REVOKE")));
        publicly(award)
                .body("standing", is("REVOKED"))
                .body("revocation.by.number", is("2/" + SYMBOL))
                .body("revocation.by.published", is(false))
                .body("recipient", not(hasKey("id")));
        given.nobody()
                .get("/api/v1/public/awards/verification/" + code)
                .then()
                .body("award.standing", is("REVOKED"))
                .body("award.revocation.since", is(TODAY));
        desk.office()
                .request()
                .get("/api/v1/awards/" + award + "/certificate")
                .then()
                .statusCode(409)
                .body("code", is("WRONG_STATE"));
        given.nobody().get("/api/v1/public/amendments/" + signed.id()).then().statusCode(404);

        Held published = amendments.step(desk.clerk(), signed, "publication", Map.of());
        publicly(award).body("revocation.by.published", is(true));
        given.nobody()
                .get("/api/v1/public/amendments/" + published.id())
                .then()
                .statusCode(200)
                .body("kind", is("REVOCATION"))
                .body("lines[0].standing", is("REVOKED"))
                .body("$", not(hasKey("reason")))
                .body("$", not(hasKey("conclusion")));
        given.nobody()
                .queryParam("unit", desk.ministry().id())
                .get("/api/v1/public/amendments")
                .then()
                .body("items.id", equalTo(List.of(published.id())));
        assertThat(given.nobody().get("/api/v1/public/feed.atom").asString())
                .contains("urn:uuid:" + published.id(), "cong-khai/dieu-chinh/" + published.id());
        desk.office()
                .request()
                .get(published.path() + "/timeline")
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("DRAFTED", "PROPOSED", "SIGNED", "PUBLISHED")));
    }

    @Test
    void a_decisions_page_tells_its_life_up_to_what_was_corrected_and_revoked() {
        Desk desk = decisions.desk();
        List<UUID> awards = amendments.awards(desk, 2);
        Held corrected =
                amendments.signed(desk, amendments.correction(awards.getFirst(), "recipientName", "Đỗ Thị Thử Nghiêm"));
        amendments.signed(desk, amendments.revocation(desk, awards.getLast()));
        String decision = award(desk, awards.getFirst()).extract().path("decision.id");
        desk.office()
                .request()
                .get("/api/v1/decisions/" + decision + "/timeline")
                .then()
                .statusCode(200)
                .body(
                        "items.kind",
                        equalTo(List.of("DRAFTED", "PROPOSED", "SIGNED", "PUBLISHED", "CORRECTED", "REVOKED")))
                .body("items.on", equalTo(List.of(TODAY, TODAY, TODAY, TODAY, TODAY, TODAY)))
                .body("items[4].amendmentId", is(corrected.id()))
                .body("items[4].number", is("2/" + SYMBOL));
    }

    @Test
    void a_correction_stands_beside_the_award_which_is_found_and_told_as_it_reads() {
        Desk desk = decisions.desk();
        UUID award = amendments.award(desk);
        Held signed = amendments.signed(desk, amendments.correction(award, "recipientName", "Đỗ Thị Khánh Hòa"));
        award(desk, award)
                .body("recipient.name", is("Đỗ Thị Khánh Hòa"))
                .body("standing", is("IN_FORCE"))
                .body("corrections.field", equalTo(List.of("RECIPIENT_NAME")))
                .body("corrections[0].was", is("Đỗ Thị Thử Nghiệm"))
                .body("corrections[0].by.number", is("2/" + SYMBOL));
        for (String typed : List.of("khanh hoa do", "do thi thu nghiem")) {
            given.nobody()
                    .queryParam("q", typed)
                    .queryParam("unit", desk.department().id())
                    .get("/api/v1/public/awards")
                    .then()
                    .body("items.id", equalTo(List.of(award.toString())))
                    .body("items[0].recipient.name", is("Đỗ Thị Khánh Hòa"));
        }
        read(desk, signed)
                .body("lines[0].reads.recipientName", is("Đỗ Thị Khánh Hòa"))
                .body("lines[0].was.recipientName", is("Đỗ Thị Thử Nghiệm"))
                .body("returns", empty());
        amendments.signed(desk, amendments.correction(award, "year", 2023));
        for (int year : List.of(2023, 2024)) {
            desk.office()
                    .request()
                    .queryParam("unit", desk.department().id())
                    .queryParam("year", year)
                    .get("/api/v1/awards")
                    .then()
                    .body("items", hasSize(year == 2023 ? 1 : 0));
        }
        award(desk, award).body("year", is(2023)).body("corrections", hasSize(2));
        desk.office()
                .request()
                .queryParam("unit", desk.department().id())
                .queryParam("asOf", "2024-12-01")
                .get("/api/v1/awards")
                .then()
                .body("items", empty());
    }

    @Test
    void what_was_revoked_can_be_restored_and_is_no_longer_asked_back() {
        Desk desk = decisions.desk();
        UUID award = amendments.award(desk);
        Held revoked = amendments.signed(desk, amendments.draft("PARTIAL_ANNULMENT", award));
        amendments.signed(desk, amendments.draft("RESTORATION", award));
        award(desk, award)
                .body("standing", is("IN_FORCE"))
                .body("standings.standing", equalTo(List.of("IN_FORCE")))
                .body("standings[0].by.kind", is("RESTORATION"));
        read(desk, revoked).body("returns.state", equalTo(List.of("LIFTED", "LIFTED")));
        given.account(Role.OFFICER, desk.department())
                .request()
                .get("/api/v1/obligations")
                .then()
                .body("items.findAll { it.kind == 'AWARD_RETURN' }", empty());
    }

    @Test
    void a_discarded_or_returned_draft_lets_its_awards_go_or_is_mended() {
        Desk desk = decisions.desk();
        UUID award = amendments.award(desk);
        Held drafted = amendments.drafted(desk, amendments.draft("PARTIAL_ANNULMENT", award));
        Held proposed = amendments.step(desk.office(), drafted, "proposal", Map.of());
        Held returned = amendments.step(desk.signatory(), proposed, "return", Map.of("reason", "Chưa rõ."));
        read(desk, returned).body("state", is("DRAFT")).body("returnedBecause", is("Chưa rõ."));
        Held revised = Held.of(desk.office()
                .request()
                .header("If-Match", returned.etag())
                .body(amendments.correction(award, "year", 2022))
                .put(returned.path())
                .then()
                .statusCode(200)
                .body("kind", is("CORRECTION"))
                .extract()
                .response());
        amendments.step(desk.office(), revised, "discard", Map.of());
        amendments.drafted(desk, amendments.draft("PARTIAL_ANNULMENT", award));
    }

    @Test
    void an_older_award_of_our_own_authority_is_amended_and_anyone_elses_is_refused_with_the_reason() {
        Desk desk = decisions.desk();
        UUID ours = amendments.outside(desk, "COLLECTIVE_EXCELLENT", "Bộ trưởng Bộ Thử");
        UUID theirs = amendments.outside(desk, "COLLECTIVE_EXCELLENT", "Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh");
        Map<String, Object> draft = amendments.draft("PARTIAL_ANNULMENT", ours);
        draft.put("symbol", SYMBOL);
        Held signed = amendments.signed(desk, draft);
        read(desk, signed)
                .body("amends.id", nullValue())
                .body("returns.what", equalTo(List.of("INSIGNIA", "MONEY")))
                .body("returns[1].amount", nullValue());
        award(desk, theirs)
                .body("actions.findAll { it.action == 'REVOKE' }.allowed", equalTo(List.of(false)))
                .body(
                        "actions.find { it.action == 'REVOKE' }.because",
                        containsString("Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh"));
        desk.office()
                .request()
                .body(amendments.draft("PARTIAL_ANNULMENT", theirs))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("violations[0].code", is("NOT_OURS"))
                .body("violations[0].pointer", is("/lines/0/awardId"));
        desk.office()
                .request()
                .queryParam("award", theirs)
                .get(PATH + "/basis")
                .then()
                .statusCode(422);
    }

    @Test
    void what_the_state_gave_goes_to_those_above_and_is_never_revoked_by_the_ministry_itself() {
        Desk desk = decisions.desk();
        UUID award = amendments.outside(desk, "MERIT_CERT_PM", "Thủ tướng Chính phủ");
        Held drafted = amendments.drafted(desk, amendments.revocation(desk, award));
        read(desk, drafted)
                .body("way", is("STATE"))
                .body("symbol", nullValue())
                .body("actions.find { it.action == 'PROPOSE' }.allowed", is(false))
                .body("actions.find { it.action == 'SUBMIT' }.allowed", is(true));
        amendments
                .tried(desk.office(), drafted, "proposal", Map.of())
                .then()
                .statusCode(422)
                .body("violations[0].code", is("NOT_OURS"));
        amendments
                .tried(desk.signatory(), drafted, "signature", GivenDecisions.signature())
                .then()
                .statusCode(409);
        Held submitted = amendments.step(
                desk.clerk(), drafted, "submission", Map.of("number", "131/TTr-THỬ", "on", "2024-11-29"));
        desk.office()
                .request()
                .get("/api/v1/obligations")
                .then()
                .body("items.findAll { it.subject.id == '" + submitted.id() + "' }.kind", hasItems("AMENDMENT_FOLLOW"));
        Map<String, Object> decision =
                Map.of("number", "1702/QĐ-TTg", "decidedOn", "2024-12-01", "documentId", amendments.document(desk));
        Held decided = amendments.step(desk.office(), submitted, "outcome", decision);
        read(desk, decided)
                .body("state", is("DECIDED"))
                .body("decidedBy", is("Thủ tướng Chính phủ"))
                .body("returns", hasSize(2))
                .body("actions", hasSize(1))
                .body("actions[0].action", is("FORWARD"))
                .body("actions[0].allowed", is(false));
        award(desk, award)
                .body("revocation.since", is("2024-12-01"))
                .body("revocation.by.number", is("1702/QĐ-TTg"))
                .body("revocation.by.published", is(true));
        String insignia = read(desk, decided).extract().path("returns[0].id");
        desk.clerk()
                .request()
                .body(Map.of("on", TODAY, "by", "Cục Thử"))
                .post("/api/v1/award-returns/" + insignia + "/receipt")
                .then()
                .statusCode(200)
                .body("state", is("RETURNED"));
        read(desk, decided).body("terms.find { it.step == 'FORWARD' }.dueOn", is("2024-12-23"));
        Held forwarded =
                amendments.step(desk.clerk(), decided, "forwarding", Map.of("on", TODAY, "reference", "88/BT-TĐKT"));
        read(desk, forwarded).body("forwarded.reference", is("88/BT-TĐKT")).body("returns[0].forwardedOn", is(TODAY));
        desk.office().request().get(forwarded.path() + "/paper").then().statusCode(409);
    }

    @Test
    void what_those_above_decline_stands_as_it_did() {
        Desk desk = decisions.desk();
        UUID award = amendments.outside(desk, "MERIT_CERT_PM", "Thủ tướng Chính phủ");
        Held submitted = amendments.step(
                desk.office(),
                amendments.drafted(desk, amendments.revocation(desk, award)),
                "submission",
                Map.of("number", "131/TTr-THỬ", "on", "2024-11-29"));
        amendments.step(desk.office(), submitted, "refusal", Map.of("on", TODAY, "reason", "Chưa đủ căn cứ."));
        award(desk, award).body("standing", is("IN_FORCE"));
        amendments.drafted(desk, amendments.revocation(desk, award));
    }

    @Test
    void lists_keep_to_the_scope_and_to_the_filters() {
        Desk desk = decisions.desk();
        UUID award = amendments.award(desk);
        Held drafted = amendments.drafted(desk, amendments.draft("PARTIAL_ANNULMENT", award));
        TestAccount elsewhere =
                given.account(Role.STANDING_OFFICE, decisions.desk().ministry());
        elsewhere.request().get(drafted.path()).then().statusCode(404);
        elsewhere.request().get(PATH).then().body("items", empty());
        desk.office()
                .request()
                .queryParam("kind", "PARTIAL_ANNULMENT")
                .queryParam("state", "DRAFT")
                .queryParam("q", "thay doi khen thuong")
                .get(PATH)
                .then()
                .body("items.id", equalTo(List.of(drafted.id())))
                .body("items[0].outstanding", is(0));
        desk.office()
                .request()
                .queryParam("kind", "REVOCATION")
                .get(PATH)
                .then()
                .body("items", empty());
    }
}
