package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.thidua.GivenDecisions.CERTIFICATE;
import static vn.thidua.GivenDecisions.draft;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.GivenDecisions.Held;
import vn.thidua.GivenDossiers;
import vn.thidua.access.Role;

@QuarkusTest
class CandidatesTest {

    private static final String CANDIDATES = "/api/v1/decisions/candidates?count=true&limit=100&unit=";
    private static final String OF_UNIT_HEAD = "LABOR_ADVANCED";
    private static final String OF_PRIME_MINISTER = "EMULATION_FIGHTER_NATIONAL";

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    @Inject
    GivenDossiers dossiers;

    @Inject
    Jdbi jdbi;

    private static ValidatableResponse candidates(TestAccount by, TestUnit unit, String more) {
        return by.request().get(CANDIDATES + unit.id() + more).then();
    }

    @Test
    void a_unit_is_named_and_its_decisions_are_ones_that_the_reader_reads() {
        Desk desk = decisions.desk();
        desk.office()
                .request()
                .get("/api/v1/decisions/candidates")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("?unit"))
                .body("violations.code", contains("REQUIRED"));
        decisions.passed(desk, CERTIFICATE);
        TestAccount signatory = desk.signatory();
        candidates(signatory, desk.ministry(), "").statusCode(200).body("items", hasSize(1));
        TestAccount below = given.account(Role.STANDING_OFFICE, desk.department());
        candidates(below, desk.ministry(), "").statusCode(200).body("items", empty());
        candidates(decisions.desk().office(), desk.ministry(), "")
                .statusCode(200)
                .body("items", empty());
        TestAccount officer = given.account(Role.OFFICER, desk.department());
        candidates(officer, desk.ministry(), "").statusCode(403).body("code", is("NOT_ALLOWED"));
    }

    @Test
    void they_are_found_by_name_award_and_the_council_that_passed_them() {
        Desk desk = decisions.desk();
        UUID certificate = decisions.passed(desk, CERTIFICATE);
        UUID flag = decisions.passed(desk, "EMULATION_FIGHTER_MINISTRY");

        candidates(desk, "&q=do thi thu&sort=award")
                .body("items.id", contains(flag.toString(), certificate.toString()));
        candidates(desk, "&q=khong co ai").body("items", empty());
        candidates(desk, "&award=" + CERTIFICATE).body("items.id", contains(certificate.toString()));
        candidates(desk, "&councilResult=" + UUID.randomUUID()).body("items", empty());
    }

    @Test
    void what_a_council_passed_is_found_by_its_result() {
        GivenDossiers.Place place = dossiers.place();
        dossiers.passed(place);
        List<String> passed =
                candidates(place.office(), place.ministry(), "").extract().path("items.votes.councilResultId");
        assertThat(passed).isNotEmpty();
        candidates(place.office(), place.ministry(), "&councilResult=" + passed.getFirst())
                .body("items", hasSize(passed.size()));
    }

    private static ValidatableResponse candidates(Desk desk, String more) {
        return candidates(desk.office(), desk.ministry(), more).statusCode(200);
    }

    /** What the save says of the same nomination: so that what is offered is what is taken. */
    private static int saved(TestAccount by, TestUnit unit, UUID nomination) {
        return by.request()
                .body(draft(unit, List.of(nomination)))
                .post("/api/v1/decisions")
                .statusCode();
    }

    @Test
    void only_what_was_passed_and_is_free_is_offered() {
        Desk desk = decisions.desk();
        TestPerson person = given.person("Trần Văn Chưa Xong", desk.department());
        for (String outcome : new String[] {null, "FAILED", "AWARDED"}) {
            UUID accepted = decisions.dossier(desk.department(), "ACCEPTED");
            decisions.nomination(accepted, person, desk.department(), CERTIFICATE, outcome);
        }
        decisions.nomination(
                decisions.dossier(desk.department(), "WITHDRAWN"), person, desk.department(), CERTIFICATE, "PASSED");
        UUID free = decisions.passed(desk, CERTIFICATE);
        decisions.drafted(desk, decisions.passed(desk, CERTIFICATE));
        decisions.signed(desk, decisions.passed(desk, CERTIFICATE));

        candidates(desk, "")
                .body("items.id", contains(free.toString()))
                .body("total.count", is(1))
                .body("items[0].outcome", is("PASSED"))
                .body("items[0].nominee.name", is("Đỗ Thị Thử Nghiệm"));
    }

    @Test
    void a_draft_being_rewritten_is_offered_its_own_and_a_discarded_one_frees_them() {
        Desk desk = decisions.desk();
        UUID own = decisions.passed(desk, CERTIFICATE);
        Held draft = decisions.drafted(desk, own);
        UUID other = decisions.passed(desk, CERTIFICATE);
        Held otherDraft = decisions.drafted(desk, other);

        candidates(desk, "").body("items", empty());
        candidates(desk, "&except=" + draft.id()).body("items.id", contains(own.toString()));
        decisions.step(desk.office(), otherDraft, "discard", Map.of());
        candidates(desk, "&except=" + draft.id())
                .body("items.id", containsInAnyOrder(own.toString(), other.toString()));
    }

    @Test
    void each_authority_is_offered_what_the_save_lets_it_decide() {
        Desk desk = decisions.desk();
        TestUnit agency = given.unit("Cục Có Pháp Nhân", desk.ministry());
        TestUnit division = given.unit("Phòng Thử", agency);
        jdbi.useHandle(handle ->
                handle.execute("update unit_state set legal_personality = false where unit_id = ?", division.id()));
        TestPerson person = given.person("Lê Thị Chờ Quyết Định", division);
        UUID dossier = decisions.dossier(agency, "ACCEPTED");
        UUID ministers = decisions.nomination(dossier, person, division, CERTIFICATE, "PASSED");
        UUID heads = decisions.nomination(dossier, person, division, OF_UNIT_HEAD, "PASSED");
        UUID nobodys = decisions.nomination(dossier, person, division, OF_PRIME_MINISTER, "PASSED");

        candidates(desk.office(), desk.ministry(), "").body("items.id", contains(ministers.toString()));
        candidates(desk.office(), agency, "").body("items.id", contains(heads.toString()));
        candidates(desk.office(), division, "").body("items", empty());
        for (TestUnit unit : List.of(desk.ministry(), agency)) {
            for (UUID nomination : List.of(ministers, heads, nobodys)) {
                boolean offered = candidates(desk.office(), unit, "")
                        .extract()
                        .<List<String>>path("items.id")
                        .contains(nomination.toString());
                assertThat(saved(desk.office(), unit, nomination) == 201).isEqualTo(offered);
            }
        }
    }

    /** Decree 91/2017/NĐ-CP, Article 43(2)(b): the head directly above, not the one above that. */
    @Test
    void a_collective_without_legal_personality_is_decided_by_the_first_head_above_it_alone() {
        Desk desk = decisions.desk();
        TestUnit agency = given.unit("Cục Có Pháp Nhân", desk.ministry());
        TestUnit division = given.unit("Phòng Không Pháp Nhân", agency);
        jdbi.useHandle(handle ->
                handle.execute("update unit_state set legal_personality = false where unit_id = ?", division.id()));
        UUID dossier = decisions.dossier(agency, "ACCEPTED");
        UUID divisions = decisions.collective(dossier, division, "COLLECTIVE_ADVANCED");
        UUID agencys = decisions.collective(dossier, agency, "COLLECTIVE_ADVANCED");

        candidates(desk.office(), agency, "")
                .body("items.id", containsInAnyOrder(divisions.toString(), agencys.toString()));
        candidates(desk.office(), desk.ministry(), "").body("items.id", contains(agencys.toString()));
        assertThat(saved(desk.office(), desk.ministry(), divisions)).isEqualTo(422);
    }
}
