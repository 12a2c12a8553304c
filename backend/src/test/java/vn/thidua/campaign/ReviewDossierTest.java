package vn.thidua.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.access.Role;
import vn.thidua.campaign.CampaignScene.Known;
import vn.thidua.platform.time.BusinessClock;

/** Dossiers that arise from a campaign's review, and how long the campaign must have run for its flags. */
@QuarkusTest
class ReviewDossierTest {

    @Inject
    Given given;

    @Inject
    BusinessClock clock;

    private CampaignScene scene;

    @BeforeEach
    void set() {
        scene = new CampaignScene(given);
    }

    /** Reviewed today. */
    private String reviewed(Known campaign) {
        scene.step(scene.office, campaign, "interim-review", Map.of("summary", "Nửa chặng."))
                .statusCode(200);
        return scene.office
                .request()
                .get(campaign.path("reviews"))
                .then()
                .extract()
                .path("items[0].id");
    }

    private Known launched(String startsOn, String method) {
        Map<String, Object> draft = scene.whole("startsOn", startsOn);
        draft.put("method", method);
        return scene.launched(Known.of(scene.create(draft).statusCode(201)));
    }

    private Map<String, Object> opening(String campaign, String review) {
        Map<String, Object> opening = new HashMap<>(Map.of(
                "unitId",
                scene.department.id(),
                "kind",
                "CAMPAIGN",
                "year",
                clock.today().getYear(),
                "title",
                "Khen thưởng phong trào"));
        opening.put("campaignId", campaign);
        opening.put("campaignReviewId", review);
        return opening;
    }

    private ValidatableResponse open(Map<String, Object> opening) {
        return scene.officer.request().body(opening).post("/api/v1/dossiers").then();
    }

    @Test
    void a_dossier_names_the_review_that_it_arises_from_and_the_review_lists_it() {
        Known campaign = scene.launched();
        String review = reviewed(campaign);
        String dossier = open(opening(campaign.id(), review))
                .statusCode(201)
                .body("campaign.review.id", equalTo(review))
                .body("campaign.review.kind", equalTo("INTERIM"))
                .body("campaign.review.heldOn", equalTo(clock.today().toString()))
                .extract()
                .path("id");
        open(opening(campaign.id(), null)).statusCode(201).body("campaign.review", nullValue());
        scene.officer
                .request()
                .get("/api/v1/dossiers?campaignReview=" + review)
                .then()
                .body("items.id", contains(dossier))
                .body("items.awardedCount", contains(0));
        given.account(Role.OFFICER, scene.other)
                .request()
                .get("/api/v1/dossiers?campaignReview=" + review)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void only_a_review_of_the_dossiers_own_campaign_is_named() {
        Known campaign = scene.launched();
        String review = reviewed(scene.launched());
        open(opening(campaign.id(), review))
                .statusCode(422)
                .body("violations.pointer", contains("/campaignReviewId"))
                .body("violations.code", contains("NOT_FOUND"));
        open(opening(null, review)).statusCode(422).body("violations.pointer", contains("/campaignReviewId"));
        open(opening(campaign.id(), UUID.randomUUID().toString())).statusCode(422);
    }

    /** What the law says of the department as leader of the campaign. */
    private ValidatableResponse verdict(Known campaign, String award) {
        String review = reviewed(campaign);
        ValidatableResponse begun = open(opening(campaign.id(), review)).statusCode(201);
        Map<String, Object> draft = opening(campaign.id(), review);
        draft.remove("unitId");
        draft.put("attachments", List.of());
        draft.put(
                "nominations",
                List.of(Map.of(
                        "nomineeKind",
                        "COLLECTIVE",
                        "collectiveId",
                        scene.department.id(),
                        "awardCode",
                        award,
                        "evidence",
                        List.of())));
        String id = begun.extract().path("id");
        scene.officer
                .request()
                .header("If-Match", begun.extract().header("ETag"))
                .body(draft)
                .put("/api/v1/dossiers/" + id)
                .then()
                .statusCode(200);
        return scene.officer
                .request()
                .get("/api/v1/dossiers/" + id + "/verdicts")
                .then()
                .statusCode(200);
    }

    @Test
    void the_verdict_says_how_long_the_movement_ran_at_its_review_and_how_long_it_must_have() {
        String start = clock.today().plusDays(1).minusYears(2).minusMonths(3).toString();
        verdict(launched(start, "THEMATIC"), "FLAG_MINISTRY")
                .body(containsString("2 years 3 months"))
                .body(containsString("3 years needed"));
    }

    @Test
    void of_a_movement_that_is_not_thematic_the_campaign_says_nothing() {
        String start = clock.today().plusDays(1).minusYears(2).minusMonths(3).toString();
        verdict(launched(start, "DRIVE"), "FLAG_MINISTRY").body(not(containsString("2 years 3 months")));
    }

    @Test
    void a_campaign_tells_for_which_flags_it_will_have_run_long_enough_and_from_which_day() {
        Known campaign = launched("2024-01-01", "THEMATIC");
        scene.officer
                .request()
                .get(campaign.path("flags"))
                .then()
                .statusCode(200)
                .body("award.code", hasItem("FLAG_MINISTRY"))
                .body("find { it.award.code == 'FLAG_MINISTRY' }.years", equalTo(3))
                .body("find { it.award.code == 'FLAG_MINISTRY' }.from", equalTo("2026-12-31"))
                .body("find { it.award.code == 'FLAG_MINISTRY' }.withinCourse", equalTo(false))
                .body("find { it.award.code == 'FLAG_MINISTRY' }.rule.standing", equalTo("ANALOGUE"))
                .body("find { it.award.code == 'FLAG_MINISTRY' }.rule.citation.article", equalTo("Điều 26"))
                .body("findAll { it.award.code == 'FLAG_GOVERNMENT' }", hasSize(0));
        scene.officer
                .request()
                .get(launched("2024-01-01", "DRIVE").path("flags"))
                .then()
                .body("$", hasSize(0));
        TestAccount far = given.account(Role.OFFICER, given.unit("Vụ Xa"));
        far.request().get(scene.drafted().path("flags")).then().statusCode(404);
    }
}
