package vn.thidua.decision;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thidua.GivenDecisions.CERTIFICATE;
import static vn.thidua.GivenDecisions.draft;
import static vn.thidua.GivenDecisions.signature;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
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
import vn.thidua.GivenDecisions.Held;
import vn.thidua.access.Role;

/** On 2024-12-02 Decree 98/2023/NĐ-CP governs: LĐTT 0.3, CSTĐCS 1.0, CSTĐ bộ 3.0 times 2,340,000 đồng, rounded up to ten thousand. */
@QuarkusTest
class BonusAcrossDecisionsTest {

    private static final String ADVANCED = "LABOR_ADVANCED";
    private static final String FIGHTER = "EMULATION_FIGHTER_MINISTRY";

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    @Inject
    Jdbi jdbi;

    private Desk desk;
    private TestPerson person;

    @BeforeEach
    void somebody_of_a_department() {
        desk = decisions.desk();
        person = given.person("Vũ Thị Hai Quyết Định", desk.department());
    }

    private UUID passed(String award) {
        return decisions.nomination(
                decisions.dossier(desk.department(), "ACCEPTED"), person, desk.department(), award, "PASSED");
    }

    private ValidatableResponse read(Held decision) {
        return desk.office().request().get(decision.path()).then().statusCode(200);
    }

    /** The lower title, paid by its own unit: the department decides it. */
    private Held signedBelow(String award) {
        TestAccount office = given.account(Role.STANDING_OFFICE, desk.department());
        TestAccount head = given.account(Role.SIGNATORY, desk.department());
        Held decision = Held.of(office.request()
                .body(draft(desk.department(), List.of(passed(award))))
                .post("/api/v1/decisions")
                .then()
                .statusCode(201)
                .extract()
                .response());
        Held proposed = decisions.step(office, decision, "proposal", Map.of());
        return decisions.step(head, proposed, "signature", signature());
    }

    private Response chosen(Held decision, String pays) {
        String line = read(decision).extract().path("lines[0].id");
        return chosen(desk.office(), decision, line, pays);
    }

    private static Response chosen(TestAccount by, Held decision, String line, String pays) {
        return by.request()
                .header("If-Match", decision.etag())
                .body(Map.of("pays", pays, "reason", "Theo ý kiến của Vụ Kế hoạch - Tài chính"))
                .put(decision.path() + "/lines/" + line + "/bonus-choice");
    }

    @Test
    void a_lower_title_already_paid_for_the_period_leaves_the_difference_which_is_to_be_looked_at() {
        Held lower = signedBelow(ADVANCED);
        Held draft = decisions.drafted(desk, passed(FIGHTER));
        read(draft)
                .body("lines[0].bonus.because", is("LOWER_TITLE_PAID_EARLIER"))
                .body("lines[0].bonus.byTable", is(7_020_000))
                .body("lines[0].bonus.amount", is(7_020_000 - 710_000))
                .body("lines[0].bonus.standing", is("ANALOGUE"))
                .body("lines[0].bonus.toChoose", is(true))
                .body("lines[0].bonus.earlier", hasSize(1))
                .body("lines[0].bonus.earlier[0].paid", is(710_000))
                .body("lines[0].bonus.earlier[0].award.code", is(ADVANCED))
                .body("lines[0].bonus.earlier[0].decision.id", is(lower.id()))
                .body("bonusTotal", is(6_310_000));
    }

    @Test
    void a_higher_title_already_paid_for_the_period_leaves_nothing() {
        decisions.signed(desk, passed(FIGHTER));
        Held draft = decisions.drafted(desk, passed(FIGHTER));
        read(draft)
                .body("lines[0].bonus.because", is("HIGHER_TITLE_PAID_EARLIER"))
                .body("lines[0].bonus.amount", is(0))
                .body("bonusTotal", is(0));
    }

    @Test
    void a_form_of_commendation_is_paid_beside_and_another_year_or_a_revoked_title_does_not_count() {
        Held other = decisions.signed(desk, passed(FIGHTER));
        read(decisions.drafted(desk, passed(CERTIFICATE)))
                .body("lines[0].bonus.because", is("RATE"))
                .body("lines[0].bonus.earlier", empty());
        UUID nextYear = passed(FIGHTER);
        jdbi.useHandle(handle -> handle.execute(
                "update dossier set year = 2023 where id = (select dossier_id from nomination where id = ?)",
                nextYear));
        read(decisions.drafted(desk, nextYear)).body("lines[0].bonus.because", is("RATE"));
        String award = read(other).extract().path("lines[0].id");
        jdbi.useHandle(handle -> handle.execute(
                "insert into award_standing (id, award_id, standing, valid, because) values"
                        + " (gen_random_uuid(), ?, 'REVOKED', '[2024-12-01,)', 'Khai gian')",
                UUID.fromString(award)));
        read(decisions.drafted(desk, passed(FIGHTER))).body("lines[0].bonus.because", is("RATE"));
    }

    @Test
    void what_a_title_from_outside_paid_is_not_known_so_the_table_stands_with_a_warning() {
        jdbi.useHandle(handle -> handle.execute(
                "insert into award (id, award_code, recipient_kind, recipient_name, person_id, unit_id, unit_name, year, decided_on,"
                        + " decision_number, authority) values (gen_random_uuid(), ?, 'INDIVIDUAL', ?, ?, ?, 'Cục Thử', 2024, '2024-06-01',"
                        + " '7/QĐ-NGOAI', 'Giám đốc Sở')",
                ADVANCED,
                person.name(),
                person.id(),
                desk.department().id()));
        Held draft = decisions.drafted(desk, passed(FIGHTER));
        read(draft)
                .body("lines[0].bonus.because", is("EARLIER_TITLE_UNKNOWN"))
                .body("lines[0].bonus.amount", is(7_020_000))
                .body("lines[0].bonus.toChoose", is(true))
                .body("lines[0].bonus.earlier[0].paid", nullValue())
                .body("lines[0].bonus.earlier[0].decision.number", is("7/QĐ-NGOAI"));
        chosen(draft, "DIFFERENCE").then().statusCode(422).body("violations[0].pointer", is("/pays"));
        chosen(draft, "NOTHING")
                .then()
                .statusCode(200)
                .body("lines[0].bonus.amount", is(0))
                .body("lines[0].bonus.because", is("CHOSEN"));
    }

    @Test
    void the_drafter_chooses_with_a_reason_and_the_signature_keeps_it() {
        signedBelow(ADVANCED);
        Held draft = decisions.drafted(desk, passed(FIGHTER));
        Response answer = chosen(draft, "FULL");
        answer.then()
                .statusCode(200)
                .body("lines[0].bonus.amount", is(7_020_000))
                .body("lines[0].bonus.because", is("CHOSEN"))
                .body("lines[0].bonus.toChoose", is(false))
                .body("lines[0].bonus.choice.reason", startsWith("Theo ý kiến"));
        Held proposed = decisions.step(desk.office(), Held.of(answer), "proposal", Map.of());
        Held signed = decisions.step(desk.signatory(), proposed, "signature", signature());
        read(signed)
                .body("lines[0].bonus.amount", is(7_020_000))
                .body("lines[0].bonus.because", is("CHOSEN"))
                .body("lines[0].bonus.choice.pays", is("FULL"))
                .body("lines[0].bonus.byTable", is(7_020_000))
                .body("lines[0].bonus.earlier[0].paid", is(710_000));
    }

    @Test
    void a_choice_counts_no_more_once_another_title_of_the_period_is_signed() {
        signedBelow(ADVANCED);
        Held draft = Held.of(chosen(decisions.drafted(desk, passed(FIGHTER)), "FULL"));
        signedBelow("EMULATION_FIGHTER_GRASSROOTS");
        read(draft)
                .body("lines[0].bonus.toChoose", is(true))
                .body("lines[0].bonus.choice", nullValue())
                .body("lines[0].bonus.earlier", hasSize(2))
                // The department's second decision paid 2,340,000 less the 710,000 paid before.
                .body("lines[0].bonus.amount", is(7_020_000 - 2_340_000));
    }

    @Test
    void where_no_earlier_title_stands_there_is_nothing_to_choose() {
        Held draft = decisions.drafted(desk, passed(FIGHTER));
        chosen(draft, "NOTHING")
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("NOT_OF_THIS_KIND"))
                .body("violations[0].pointer", is("/pays"));
    }

    @Test
    void a_choice_is_refused_without_reason_in_a_wrong_state_for_a_strange_line_and_to_who_does_not_draft() {
        signedBelow(ADVANCED);
        Held draft = decisions.drafted(desk, passed(FIGHTER));
        String line = read(draft).extract().path("lines[0].id");
        desk.office()
                .request()
                .header("If-Match", draft.etag())
                .body(Map.of("pays", "FULL", "reason", " "))
                .put(draft.path() + "/lines/" + line + "/bonus-choice")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/reason"));
        chosen(desk.office(), draft, UUID.randomUUID().toString(), "FULL")
                .then()
                .statusCode(404);
        chosen(desk.signatory(), draft, line, "FULL").then().statusCode(403);
        chosen(given.account(Role.STANDING_OFFICE, given.unit("Bộ Khác")), draft, line, "FULL")
                .then()
                .statusCode(404);
        chosen(desk.office(), new Held(draft.id(), "\"77\""), line, "FULL")
                .then()
                .statusCode(412);
        Held proposed = decisions.step(desk.office(), draft, "proposal", Map.of());
        chosen(desk.office(), proposed, line, "FULL").then().statusCode(409);
    }

    @Test
    void of_two_signatures_at_once_over_one_person_one_pays_and_the_other_sees_it() throws Exception {
        Held one = proposedUnder("QĐ-MỘT");
        Held other = proposedUnder("QĐ-HAI");
        List<Response> answers = AtOnce.both(
                () -> decisions.tried(desk.signatory(), one, "signature", signature()),
                () -> decisions.tried(desk.signatory(), other, "signature", signature()));
        long paid = answers.stream()
                .mapToLong(answer ->
                        answer.then().statusCode(200).extract().jsonPath().getLong("bonusTotal"))
                .sum();
        assertEquals(7_020_000, paid);
    }

    /** In books of their own, so that neither signature waits for the other's number. */
    private Held proposedUnder(String symbol) {
        Map<String, Object> draft = draft(desk.ministry(), List.of(passed(FIGHTER)));
        draft.put("symbol", symbol);
        Held held = Held.of(desk.office()
                .request()
                .body(draft)
                .post("/api/v1/decisions")
                .then()
                .statusCode(201)
                .extract()
                .response());
        return decisions.step(desk.office(), held, "proposal", Map.of());
    }
}
