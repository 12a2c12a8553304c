package vn.thidua.decision;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.thidua.GivenDecisions.CERTIFICATE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestPerson;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.GivenDecisions.Held;

/** On 2024-12-02 the base salary is 2,340,000 đồng and Decree 98/2023/NĐ-CP governs. */
@QuarkusTest
class DecisionBonusTest {

    private static final String FIGHTER = "EMULATION_FIGHTER_MINISTRY";

    @Inject
    Given given;

    @Inject
    GivenDecisions decisions;

    @Inject
    Jdbi jdbi;

    private static ValidatableResponse read(Desk desk, Held decision) {
        return desk.office().request().get(decision.path()).then().statusCode(200);
    }

    @Test
    void a_draft_tells_what_each_line_would_pay_today_by_which_article_and_how_sure_that_is() {
        Desk desk = decisions.desk();
        Held draft = decisions.drafted(desk, decisions.passed(desk, FIGHTER), decisions.passed(desk, CERTIFICATE));
        read(desk, draft)
                .body("lines[0].bonus.amount", is(7_020_000))
                .body("lines[0].bonus.multiple", is(3.0f))
                .body("lines[0].bonus.baseSalary", is(2_340_000))
                .body("lines[0].bonus.because", is("RATE"))
                .body("lines[0].bonus.standing", is("READ"))
                .body("lines[0].bonus.citation", startsWith("Nghị định 98/2023/NĐ-CP, Điều 54(1)"))
                .body("lines.bonus.payer.code", everyItem(is(desk.ministry().code())))
                // The rate of Decree 98 for this one was not read: the product says so.
                .body("lines[1].bonus.amount", is(3_510_000))
                .body("lines[1].bonus.standing", is("RECALLED"))
                .body("bonusTotal", is(7_020_000 + 3_510_000));
    }

    @Test
    void of_two_titles_for_one_period_only_the_highest_is_paid_and_a_form_is_paid_beside() {
        Desk desk = decisions.desk();
        TestPerson person = given.person("Vũ Thị Hai Danh Hiệu", desk.department());
        UUID dossier = decisions.dossier(desk.department(), "ACCEPTED");
        UUID title = decisions.nomination(dossier, person, desk.department(), FIGHTER, "PASSED");
        UUID lower = decisions.nomination(
                decisions.dossier(desk.department(), "ACCEPTED"), person, desk.department(), FIGHTER, "PASSED");
        UUID form = decisions.nomination(dossier, person, desk.department(), CERTIFICATE, "PASSED");
        Held draft = decisions.drafted(desk, title, lower, form);
        read(desk, draft)
                .body("lines[0].bonus.because", is("RATE"))
                .body("lines[1].bonus.because", is("HIGHER_TITLE_PAID"))
                .body("lines[1].bonus.amount", is(0))
                .body("lines[2].bonus.because", is("RATE"))
                .body("bonusTotal", is(7_020_000 + 3_510_000));
    }

    @Test
    void where_no_rate_is_known_none_is_invented_and_the_total_leaves_it_out() {
        Desk desk = decisions.desk();
        UUID medal = decisions.passed(desk, CERTIFICATE);
        jdbi.useHandle(
                handle -> handle.execute("update nomination set award_code = 'SECTOR_MEDAL' where id = ?", medal));
        jdbi.useHandle(handle -> handle.execute(
                "update dossier set submitted_on = '2020-11-01' where id ="
                        + " (select dossier_id from nomination where id = ?)",
                medal));
        Held draft = decisions.drafted(desk, medal);
        read(desk, draft)
                .body("lines[0].bonus.amount", nullValue())
                .body("lines[0].bonus.because", is("NO_RATE"))
                .body("bonusTotal", is(0));
    }

    @Test
    void the_signature_freezes_what_is_paid() {
        Desk desk = decisions.desk();
        Held signed = decisions.signed(desk, decisions.passed(desk, FIGHTER));
        String line = read(desk, signed).extract().path("lines[0].id");
        jdbi.useHandle(handle -> handle.execute(
                "update dossier set submitted_on = '2020-11-01' where id = (select n.dossier_id from decision_line l"
                        + " join nomination n on n.id = l.nomination_id where l.id = ?)",
                UUID.fromString(line)));
        read(desk, signed)
                .body("lines[0].bonus.amount", is(7_020_000))
                .body("lines[0].bonus.citation", startsWith("Nghị định 98/2023/NĐ-CP, Điều 54(1)"))
                .body("bonusTotal", is(7_020_000));
    }
}
