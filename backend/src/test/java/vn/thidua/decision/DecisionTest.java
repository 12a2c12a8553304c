package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.thidua.GivenDecisions.CERTIFICATE;
import static vn.thidua.GivenDecisions.SYMBOL;
import static vn.thidua.GivenDecisions.draft;
import static vn.thidua.GivenDecisions.signature;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HexFormat;
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
import vn.thidua.GivenDecisions.Held;
import vn.thidua.access.Role;
import vn.thidua.directive.SignMode;

@QuarkusTest
class DecisionTest {

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    @Inject
    Jdbi jdbi;

    @Test
    void a_decision_goes_from_draft_to_the_public_register() {
        Desk desk = decisions.desk();
        TestPerson person = given.person("Đoàn Thị Ánh Nguyệt", desk.department());
        UUID dossier = decisions.dossier(desk.department(), "ACCEPTED");
        UUID first = decisions.nomination(dossier, person, desk.department(), CERTIFICATE, "PASSED");
        UUID second = decisions.collective(dossier, desk.department(), "COLLECTIVE_EXCELLENT");
        TestAccount officer = given.account(Role.OFFICER, desk.department());

        Held drafted = decisions.drafted(desk, first, second);
        desk.office()
                .request()
                .get(drafted.path())
                .then()
                .statusCode(200)
                .body("state", is("DRAFT"))
                .body("number", nullValue())
                .body("numbering", is("OWN"))
                .body("lines.nominationId", equalTo(List.of(first.toString(), second.toString())))
                .body("lines[0].nominee.name", is("Đoàn Thị Ánh Nguyệt"))
                .body("lines[1].unit.code", is(desk.department().code()))
                .body("actions.action", containsInAnyOrder("EDIT", "PROPOSE", "DISCARD"))
                .body("actions.allowed", everyItem(is(true)));

        Held proposed = decisions.step(desk.office(), drafted, "proposal", Map.of());
        desk.signatory()
                .request()
                .get("/api/v1/obligations")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.subject.id == '" + proposed.id() + "' }.kind",
                        equalTo(List.of("DECISION_SIGN")));
        desk.signatory()
                .request()
                .get(proposed.path())
                .then()
                .body("actions.action", containsInAnyOrder("SIGN", "RETURN"));

        Held signed = decisions.step(desk.signatory(), proposed, "signature", signature());
        String award = desk.clerk()
                .request()
                .get(signed.path())
                .then()
                .body("state", is("SIGNED"))
                .body("number", is("1/" + SYMBOL))
                .body("signedOn", is("2024-12-02"))
                .body("signer.name", is(desk.signatory().displayName()))
                .body("signer.title", is("Thứ trưởng"))
                .body("digest", matchesPattern("[0-9a-f]{64}"))
                .body("actions.action", containsInAnyOrder("PUBLISH", "DELIVER"))
                .extract()
                .path("lines[0].id");
        assertThat(outcomes(dossier)).containsExactly("AWARDED", "AWARDED");
        assertThat(state(dossier)).isEqualTo("DECIDED");

        // In the register for staff, not yet for everyone.
        officer.request()
                .queryParam("q", "anh nguyet doan")
                .get("/api/v1/awards")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", is(award))
                .body("items[0].recipient.id", is(person.id().toString()))
                .body("items[0].unit.id", is(desk.department().id().toString()))
                .body("items[0].award.code", is(CERTIFICATE))
                .body("items[0].year", is(2024))
                .body("items[0].decision.number", is("1/" + SYMBOL))
                .body("items[0].decision.authority", is("Bộ trưởng Bộ Thử"))
                .body("items[0].standing", is("IN_FORCE"));
        given.nobody().get("/api/v1/public/awards/" + award).then().statusCode(404);
        given.nobody().get("/api/v1/public/decisions/" + signed.id()).then().statusCode(404);
        given.nobody()
                .queryParam("q", "anh nguyet doan")
                .queryParam("unit", desk.department().id())
                .get("/api/v1/public/awards")
                .then()
                .body("items", empty());

        Held published = decisions.step(desk.clerk(), signed, "publication", Map.of());
        given.nobody()
                .queryParam("q", "doan thi anh nguyet")
                .queryParam("unit", desk.department().id())
                .get("/api/v1/public/awards")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].recipient.name", is("Đoàn Thị Ánh Nguyệt"))
                .body("items[0].recipient", org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasKey("id")));
        given.nobody()
                .get("/api/v1/public/awards/" + award)
                .then()
                .statusCode(200)
                .body("id", is(award));
        given.nobody()
                .get("/api/v1/public/decisions/" + published.id())
                .then()
                .statusCode(200)
                .body("number", is("1/" + SYMBOL))
                .body("publishedOn", is("2024-12-02"))
                .body("lines.recipient.name", equalTo(List.of("Đoàn Thị Ánh Nguyệt", "Cục Thử")));
        given.nobody()
                .queryParam("unit", desk.ministry().id())
                .queryParam("q", "bang khen")
                .queryParam("year", 2024)
                .get("/api/v1/public/decisions")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(published.id())))
                .body("items[0].lineCount", is(2));
        desk.clerk()
                .request()
                .get("/api/v1/obligations")
                .then()
                .body(
                        "items.findAll { it.subject.id == '" + published.id() + "' }.kind",
                        equalTo(List.of("AWARD_HAND_OVER")));
    }

    @Test
    void an_award_leads_back_to_its_evidence_for_whoever_may_open_it() {
        Desk desk = decisions.desk();
        UUID nomination = decisions.passed(desk, CERTIFICATE);
        Held signed = decisions.signed(desk, nomination);
        String award = desk.office().request().get(signed.path()).path("lines[0].id");
        given.account(Role.AUDITOR, desk.ministry())
                .request()
                .get("/api/v1/awards/" + award)
                .then()
                .statusCode(200)
                .body("origin.decision.id", is(signed.id()))
                .body("origin.dossier.nominationId", is(nomination.toString()))
                .body("standings", empty())
                .body("recordedAt", notNullValue());
        given.account(Role.OFFICER, desk.department())
                .request()
                .get("/api/v1/awards/" + award)
                .then()
                .statusCode(200)
                .body("decision.number", is("1/" + SYMBOL))
                .body("origin.decision", nullValue())
                .body("origin.dossier.nominationId", is(nomination.toString()));
        given.account(Role.CLUSTER_HEAD, desk.department())
                .request()
                .get("/api/v1/awards/" + award)
                .then()
                .statusCode(200)
                .body("origin.dossier", nullValue());
    }

    @Test
    void the_digest_of_what_was_signed_can_be_made_again_from_what_is_kept() {
        Desk desk = decisions.desk();
        UUID nomination = decisions.passed(desk, CERTIFICATE);
        Held signed = decisions.signed(desk, nomination);
        var page = desk.office().request().get(signed.path()).then().extract().jsonPath();
        DecisionContent content = new DecisionContent(
                UUID.fromString(signed.id()),
                page.getString("number"),
                page.getString("title"),
                page.getString("legalBasis"),
                desk.ministry().id(),
                page.getString("signer.name"),
                page.getString("signer.title"),
                SignMode.KT,
                java.time.LocalDate.parse(page.getString("signedOn")),
                List.of(new DecisionContent.Line(
                        UUID.fromString(page.getString("lines[0].id")),
                        page.getString("lines[0].nominee.name"),
                        UUID.fromString(page.getString("lines[0].nominee.id")),
                        UUID.fromString(page.getString("lines[0].unit.id")),
                        page.getString("lines[0].unit.name"),
                        page.getString("lines[0].award.code"),
                        page.getInt("lines[0].year"))));
        assertThat(HexFormat.of().formatHex(content.digest())).isEqualTo(page.getString("digest"));
    }

    @Test
    void a_decision_sent_back_is_a_draft_with_the_reason_until_it_is_proposed_again() {
        Desk desk = decisions.desk();
        Held proposed = decisions.proposed(desk, decisions.passed(desk, CERTIFICATE));
        Held returned = decisions.step(desk.signatory(), proposed, "return", Map.of("reason", "Thiếu căn cứ pháp lý."));
        desk.office()
                .request()
                .get(returned.path())
                .then()
                .body("state", is("DRAFT"))
                .body("returnedBecause", is("Thiếu căn cứ pháp lý."));
        desk.signatory()
                .request()
                .get("/api/v1/obligations")
                .then()
                .body("items.findAll { it.subject.id == '" + returned.id() + "' }", empty());
        Held again = decisions.step(desk.office(), returned, "proposal", Map.of());
        desk.office().request().get(again.path()).then().body("returnedBecause", nullValue());
    }

    @Test
    void a_draft_is_replaced_whole_and_keeps_the_order_given() {
        Desk desk = decisions.desk();
        UUID first = decisions.passed(desk, CERTIFICATE);
        UUID second = decisions.passed(desk, CERTIFICATE);
        UUID third = decisions.passed(desk, CERTIFICATE);
        Held drafted = decisions.drafted(desk, first, second);
        desk.office()
                .request()
                .header("If-Match", drafted.etag())
                .body(draft(desk.ministry(), List.of(third, second)))
                .put(drafted.path())
                .then()
                .statusCode(200)
                .body("lines.nominationId", equalTo(List.of(third.toString(), second.toString())));
        // What fell out is free again.
        decisions.drafted(desk, first);
    }

    @Test
    void a_discarded_draft_frees_its_nominations() {
        Desk desk = decisions.desk();
        UUID nomination = decisions.passed(desk, CERTIFICATE);
        Held discarded = decisions.step(desk.office(), decisions.drafted(desk, nomination), "discard", Map.of());
        desk.office()
                .request()
                .get(discarded.path())
                .then()
                .body("state", is("DISCARDED"))
                .body("lines", empty())
                .body("actions", empty());
        decisions.drafted(desk, nomination);
    }

    @Test
    void a_dossier_is_decided_only_when_none_of_its_nominations_is_open() {
        Desk desk = decisions.desk();
        UUID dossier = decisions.dossier(desk.department(), "ACCEPTED");
        UUID first = decisions.nomination(
                dossier, given.person("Một", desk.department()), desk.department(), CERTIFICATE, "PASSED");
        UUID second = decisions.nomination(
                dossier, given.person("Hai", desk.department()), desk.department(), CERTIFICATE, "PASSED");
        decisions.nomination(dossier, given.person("Ba", desk.department()), desk.department(), CERTIFICATE, "FAILED");
        decisions.signed(desk, first);
        assertThat(state(dossier)).isEqualTo("ACCEPTED");
        decisions.signed(desk, second);
        assertThat(state(dossier)).isEqualTo("DECIDED");
    }

    @Test
    void the_minister_decides_lower_titles_only_for_units_without_legal_personality() {
        Desk desk = decisions.desk();
        Given.TestUnit division = given.unit("Vụ Thử", desk.ministry());
        jdbi.useHandle(
                handle -> handle.createUpdate("update unit_state set legal_personality = false where unit_id = :unit")
                        .bind("unit", division.id())
                        .execute());
        UUID own = decisions.nomination(
                decisions.dossier(division, "ACCEPTED"),
                given.person("Vụ Viên", division),
                division,
                "EMULATION_FIGHTER_GRASSROOTS",
                "PASSED");
        decisions.drafted(desk, own);
        UUID foreign = decisions.passed(desk, "EMULATION_FIGHTER_GRASSROOTS");
        desk.office()
                .request()
                .body(draft(desk.ministry(), List.of(foreign)))
                .post("/api/v1/decisions")
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("NOT_OF_THIS_KIND")));
        // The department's head decides it.
        given.account(Role.STANDING_OFFICE, desk.department())
                .request()
                .body(draft(desk.department(), List.of(foreign)))
                .post("/api/v1/decisions")
                .then()
                .statusCode(201);
    }

    @Test
    void a_list_shows_what_is_within_reach_by_state_year_and_words() {
        Desk desk = decisions.desk();
        Held signed = decisions.signed(desk, decisions.passed(desk, CERTIFICATE));
        Held drafted = decisions.drafted(desk);
        desk.office()
                .request()
                .queryParam("count", true)
                .get("/api/v1/decisions")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(drafted.id(), signed.id())))
                .body("total.count", is(2));
        desk.office()
                .request()
                .queryParam("state", "SIGNED")
                .queryParam("year", 2024)
                .queryParam("q", "1/qd thu")
                .get("/api/v1/decisions")
                .then()
                .body("items.id", equalTo(List.of(signed.id())))
                .body("items[0].lineCount", is(1));
        decisions.desk().office().request().get("/api/v1/decisions").then().body("items", empty());
    }

    @Test
    void every_step_is_in_the_trail_and_every_award_has_one_of_its_own() {
        Desk desk = decisions.desk();
        Held published = decisions.published(desk, decisions.passed(desk, CERTIFICATE));
        List<String> steps = jdbi.withHandle(handle -> handle.createQuery(
                        "select action from audit_entry where subject_id = :id and outcome = 'DONE' order by at, id")
                .bind("id", UUID.fromString(published.id()))
                .mapTo(String.class)
                .list());
        assertThat(steps)
                .containsExactly("DECISION_DRAFTED", "DECISION_PROPOSED", "DECISION_SIGNED", "DECISION_PUBLISHED");
        String award = desk.office().request().get(published.path()).path("lines[0].id");
        assertThat(jdbi.<java.util.List<String>, RuntimeException>withHandle(
                        handle -> handle.createQuery("select action from audit_entry where subject_id = :id")
                                .bind("id", UUID.fromString(award))
                                .mapTo(String.class)
                                .list()))
                .containsExactly("AWARD_ENTERED");
    }

    private List<String> outcomes(UUID dossier) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select o.outcome from nomination_outcome o join nomination n"
                                + " on n.id = o.nomination_id where n.dossier_id = :dossier and o.superseded_at is null")
                .bind("dossier", dossier)
                .mapTo(String.class)
                .list());
    }

    private String state(UUID dossier) {
        return jdbi.withHandle(handle -> handle.createQuery("select state from dossier where id = :id")
                .bind("id", dossier)
                .mapTo(String.class)
                .one());
    }
}
