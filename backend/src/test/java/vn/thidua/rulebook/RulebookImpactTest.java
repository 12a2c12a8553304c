package vn.thidua.rulebook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.thidua.rulebook.GivenRulebook.edit;
import static vn.thidua.rulebook.GivenRulebook.rule;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
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
import vn.thidua.rulebook.GivenRulebook.TestLaw;

/** What a draft would change, before it takes effect. */
@QuarkusTest
class RulebookImpactTest {

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    @Inject
    GivenRulebook rulebooks;

    @Inject
    Jdbi jdbi;

    private TestLaw law;
    private Place place;
    private TestAccount owner;

    @BeforeEach
    void set() {
        law = rulebooks.law();
        place = dossiers.place();
        owner = given.account(Role.RULE_OWNER, place.ministry());
    }

    @Test
    void nominations_are_judged_again_and_those_that_flip_say_why() {
        Begun dossier = submitted("LABOR_ADVANCED");
        rulebooks.opened(owner, law);
        impact(owner).body("nominations", is(1)).body("flips", is(0)).body("items", empty());
        stricter();
        impact(owner)
                .body("from", is(law.framework() + "/1"))
                .body("to", is(law.framework() + "/2"))
                .body("nominations", is(1))
                .body("flips", is(1))
                .body("awards[0].award.code", is("LABOR_ADVANCED"))
                .body("awards[0].turns[0].before", is("ELIGIBLE"))
                .body("awards[0].turns[0].after", is("UNDETERMINED"))
                .body("awards[0].turns[0].nominations", is(1))
                .rootPath("items[0]")
                .body("nominationId", is(dossier.nominationIds().getFirst()))
                .body("dossierId", is(dossier.id()))
                .body("conditions.id", contains(law.rule("LDTT")))
                .body("conditions[0].before", is("MET"))
                .body("conditions[0].after", is("UNKNOWN"))
                .body("conditions[0].missing[0]", notNullValue());
    }

    @Test
    void the_name_is_for_those_who_read_the_dossiers_and_what_lies_elsewhere_is_not_counted() {
        submitted("LABOR_ADVANCED");
        rulebooks.opened(owner, law);
        stricter();
        impact(owner).body("items[0].nominee", nullValue()).body("items[0].unit.name", is("Cục Thử"));
        impact(place.office()).body("items[0].nominee", is("Trần Thị Thử"));
        TestAccount elsewhere = given.account(Role.RULE_OWNER, given.unit("Bộ Khác"));
        impact(elsewhere).body("nominations", is(0)).body("awards", empty());
        owner.request()
                .get(law.path() + "/draft/impact?year=" + law.year() + "&award=EMULATION_FIGHTER_GRASSROOTS")
                .then()
                .body("flips", is(1))
                .body("items", empty());
        owner.request().get(law.path() + "/draft/impact").then().statusCode(422);
        place.officer()
                .request()
                .get(law.path() + "/draft/impact?year=" + law.year())
                .then()
                .statusCode(403);
    }

    @Test
    void without_a_draft_there_is_no_impact() {
        owner.request()
                .get(law.path() + "/draft/impact?year=" + law.year())
                .then()
                .statusCode(404);
    }

    private void stricter() {
        Map<String, Object> rule = rule(owner, law, "LDTT");
        rule.put("condition", Map.of("is", "RATED_AT_LEAST", "level", "GOOD"));
        edit(owner, law, "LDTT", Map.of("rule", rule, "reason", "Nghị định mới"))
                .statusCode(200);
    }

    private ValidatableResponse impact(TestAccount by) {
        return by.request()
                .get(law.path() + "/draft/impact?year=" + law.year())
                .then()
                .statusCode(200);
    }

    /** Submitted today, and then moved to the time of the test's law. */
    private Begun submitted(String award) {
        Begun dossier = dossiers.submitted(place);
        jdbi.useTransaction(handle -> {
            UUID id = UUID.fromString(dossier.id());
            handle.execute(
                    "update dossier set year = ?, submitted_on = make_date(?, 12, 10) where id = ?",
                    law.year(),
                    law.year(),
                    id);
            handle.execute(
                    "update nomination set award_code = ? where dossier_id = ? and nominee_kind = 'INDIVIDUAL'",
                    award,
                    id);
            handle.execute(
                    "update nomination set dossier_year = 2024 where dossier_id = ? and nominee_kind <> 'INDIVIDUAL'",
                    id);
        });
        return dossier;
    }
}
