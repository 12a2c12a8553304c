package vn.thidua.dossier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenDecisions;
import vn.thidua.GivenDecisions.Desk;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;

@QuarkusTest
class NominationPageTest {

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    @Inject
    GivenDecisions decisions;

    private static ValidatableResponse nomination(TestAccount by, Object id) {
        return by.request().get("/api/v1/nominations/" + id).then();
    }

    @Test
    void a_nomination_is_read_with_who_the_nominee_was_and_what_became_of_it_as_far_as_the_reader_may_open_it() {
        Place place = dossiers.place();
        Begun passed = dossiers.passed(place);
        nomination(place.officer(), passed.nominationIds().getFirst())
                .statusCode(200)
                .body("dossier.id", equalTo(passed.id()))
                .body("unit.id", equalTo(place.department().id().toString()))
                .body("frozen.name", notNullValue())
                .body("frozen.unitName", notNullValue())
                .body("evidence", hasSize(1))
                .body("outcome", equalTo("PASSED"))
                .body("outcomes.outcome", contains("PASSED"))
                .body("outcomes[0].by.id", notNullValue())
                .body("stops", hasSize(0));
        nomination(place.office(), passed.nominationIds().getFirst())
                .body("stops.type", contains("COUNCIL_RESULT"))
                .body("stops[0].votes.for", notNullValue());
    }

    @Test
    void a_draft_has_no_frozen_facts_and_no_outcome_yet() {
        Place place = dossiers.place();
        Begun draft = dossiers.complete(place);
        nomination(place.officer(), draft.nominationIds().getFirst())
                .statusCode(200)
                .body("frozen", nullValue())
                .body("submittedAt", nullValue())
                .body("outcome", equalTo("PENDING"))
                .body("outcomes", hasSize(0))
                .body("stops", hasSize(0));
    }

    @Test
    void a_refused_one_says_why_and_by_which_article() {
        Place place = dossiers.place();
        Begun submitted = dossiers.submitted(place);
        String id = submitted.nominationIds().getFirst();
        dossiers.step(
                place.office(),
                submitted,
                "refusal",
                Map.of(
                        "reason",
                        "Không đủ thời gian công tác.",
                        "citation",
                        Map.of("document", "Nghị định thử", "article", "Điều 1")));
        nomination(place.officer(), id)
                .body("outcome", equalTo("REFUSED"))
                .body("outcomes.outcome", contains("REFUSED"))
                .body("refusal.citation.article", equalTo("Điều 1"));
    }

    @Test
    void the_signed_decision_and_the_award_are_told_to_who_may_open_them() {
        Desk desk = decisions.desk();
        UUID id = decisions.passed(desk, GivenDecisions.CERTIFICATE);
        decisions.signed(desk, id);
        nomination(desk.office(), id)
                .statusCode(200)
                .body("outcome", equalTo("AWARDED"))
                .body("stops.findAll { it.type == 'DECISION' }.state", contains("SIGNED"))
                .body("stops.type[-1]", equalTo("AWARD"));
        String award = nomination(desk.office(), id).extract().path("stops[-1].id");
        desk.office().request().get("/api/v1/awards/" + award).then().statusCode(200);
    }

    /** The lists read the year and the outcome from the nomination itself, where the database keeps them. */
    @Test
    void a_nomination_is_listed_under_its_dossier_s_year_and_its_own_outcome_as_they_are_now() {
        Place place = dossiers.place();
        Begun dossier = dossiers.complete(place);
        Map<String, Object> draft = new HashMap<>(dossiers.draft(place));
        draft.put("year", 2019);
        Begun moved = dossiers.replace(place, dossier, draft);
        listed(place, moved, "year=2019")
                .body("items.id", containsInAnyOrder(moved.nominationIds().toArray()));
        listed(place, moved, "outcome=PENDING")
                .body("items.id", containsInAnyOrder(moved.nominationIds().toArray()));
        listed(place, moved, "year=2024").body("items", hasSize(0));
        Begun passed = dossiers.passed(place);
        for (String sort : List.of("dossier", "-dossier", "award", "-award")) {
            listed(place, passed, "outcome=PASSED&sort=" + sort)
                    .body("items.id", containsInAnyOrder(passed.nominationIds().toArray()));
            listed(place, passed, "outcome=PENDING&sort=" + sort).body("items", hasSize(0));
        }
    }

    private static ValidatableResponse listed(Place place, Begun dossier, String narrowed) {
        return place.office()
                .request()
                .get("/api/v1/nominations?dossier=" + dossier.id() + "&" + narrowed)
                .then()
                .statusCode(200);
    }

    @Test
    void what_lies_outside_is_as_if_it_were_not() {
        Place place = dossiers.place();
        String id = dossiers.submitted(place).nominationIds().getFirst();
        TestAccount elsewhere = given.account(Role.STANDING_OFFICE, given.unit("Bộ Khác"));
        for (Object unknown : List.of(id, UUID.randomUUID(), "khong-phai-ma")) {
            nomination(elsewhere, unknown).statusCode(404).body("code", equalTo("NOT_FOUND"));
        }
        nomination(given.accountWithoutRoles(), id).statusCode(403);
    }
}
