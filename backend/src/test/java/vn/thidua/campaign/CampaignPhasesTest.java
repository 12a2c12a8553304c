package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.access.Role;
import vn.thidua.campaign.CampaignScene.Known;
import vn.thidua.platform.time.BusinessClock;

/** A campaign's phases and reviews, its end for good or ill, and the campaigns that respond to it. */
@QuarkusTest
class CampaignPhasesTest {

    @Inject
    Given given;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    private CampaignScene scene;

    @BeforeEach
    void set() {
        scene = new CampaignScene(given);
    }

    private static Map<String, Object> phase(String kind, String from, String to) {
        return new HashMap<>(Map.of("kind", kind, "startsOn", from, "endsOn", to));
    }

    @Test
    void phases_are_data_of_the_draft_with_their_dates() {
        Map<String, Object> stage = phase("STAGE", "2025-01-01", "2025-06-30");
        stage.put("name", "Giai đoạn 1");
        Map<String, Object> draft = scene.whole(
                "phases",
                List.of(
                        stage,
                        phase("INTERIM_REVIEW", "2025-07-01", "2025-07-15"),
                        phase("SUMMING_UP", "2026-01-01", "2026-01-31")));
        Known drafted = Known.of(scene.create(draft)
                .statusCode(201)
                .body("phases.kind", contains("STAGE", "INTERIM_REVIEW", "SUMMING_UP"))
                .body("phases[0].name", equalTo("Giai đoạn 1"))
                .body("phases[2].endsOn", equalTo("2026-01-31")));
        draft.put("phases", List.of(phase("SUMMING_UP", "2026-01-01", "2026-01-31")));
        scene.office
                .request()
                .header("If-Match", drafted.etag())
                .body(draft)
                .put(drafted.path())
                .then()
                .statusCode(200)
                .body("phases.kind", contains("SUMMING_UP"));
        given.nobody()
                .get("/api/v1/public/campaigns/" + scene.launched().id())
                .then()
                .body("phases", hasSize(0));
    }

    @Test
    void a_phase_that_ends_before_it_starts_and_a_second_summing_up_are_refused() {
        scene.create(scene.whole("phases", List.of(phase("STAGE", "2025-02-01", "2025-01-01"))))
                .statusCode(422)
                .body("violations.pointer", contains("/phases/0/endsOn"))
                .body("violations.code", contains("ENDS_BEFORE_START"));
        Map<String, Object> last = phase("SUMMING_UP", "2025-02-01", "2025-02-01");
        scene.create(scene.whole("phases", List.of(last, last)))
                .statusCode(422)
                .body("violations.pointer", contains("/phases/1/kind"))
                .body("violations.code", contains("DUPLICATE"));
        scene.create(scene.whole("phases", List.of(Map.of("kind", "PARTY"))))
                .statusCode(422)
                .body("violations.code", contains("UNKNOWN_VALUE"));
    }

    @Test
    void an_interim_review_keeps_the_figures_as_they_stood_and_the_campaign_goes_on() {
        Known launched = scene.launched();
        Known reviewed =
                Known.of(scene.step(scene.office, launched, "interim-review", Map.of("summary", "Chưa đơn vị nào"))
                        .statusCode(200)
                        .body("state", equalTo("LAUNCHED")));
        scene.register(scene.officer, launched, scene.department).statusCode(201);
        scene.step(scene.office, reviewed, "closure", Map.of("summary", "Một đơn vị"))
                .statusCode(200)
                .body("closingSummary", equalTo("Một đơn vị"));
        scene.officer
                .request()
                .get(launched.path("reviews"))
                .then()
                .statusCode(200)
                .body("items.kind", containsInAnyOrder("INTERIM", "FINAL"))
                .body("items.find { it.kind == 'INTERIM' }.figures.coverage.registered", equalTo(0))
                .body("items.find { it.kind == 'FINAL' }.figures.coverage.registered", equalTo(1))
                .body("items.find { it.kind == 'FINAL' }.figures.criteria", hasSize(1))
                .body(
                        "items.find { it.kind == 'INTERIM' }.heldOn",
                        equalTo(clock.today().toString()))
                .body("items.find { it.kind == 'INTERIM' }.recordedBy", equalTo(scene.office.displayName()));
    }

    @Test
    void a_review_in_the_future_without_words_or_of_a_draft_is_refused() {
        Known launched = scene.launched();
        scene.step(scene.office, launched, "interim-review", Map.of("summary", "x", "heldOn", "2190-01-01"))
                .statusCode(422)
                .body("violations.code", contains("IN_THE_FUTURE"));
        scene.step(scene.office, launched, "closure", Map.of("summary", "x", "heldOn", "2190-01-01"))
                .statusCode(422);
        scene.step(scene.office, launched, "interim-review", Map.of("summary", " "))
                .statusCode(422);
        scene.step(scene.office, scene.drafted(), "interim-review", Map.of("summary", "x"))
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
        scene.step(scene.signatory, launched, "interim-review", Map.of("summary", "x"))
                .statusCode(403);
    }

    @Test
    void who_launches_may_cancel_with_the_reason_and_nobody_is_asked_any_more() {
        Known launched = scene.launched();
        scene.register(scene.officer, launched, scene.department).statusCode(201);
        scene.step(scene.office, launched, "cancellation", Map.of("reason", "x"))
                .statusCode(403);
        scene.step(scene.signatory, launched, "cancellation", Map.of("reason", ""))
                .statusCode(422);
        Known cancelled = Known.of(scene.step(scene.signatory, launched, "cancellation", Map.of("reason", "Lồng ghép"))
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancelledBecause", equalTo("Lồng ghép"))
                .body("cancelledOn", equalTo(clock.today().toString()))
                .body("actions", hasSize(0)));
        int open =
                jdbi.withHandle(handle -> handle.createQuery("select count(*) from obligation o where o.state = 'OPEN'"
                                + " and (o.subject_id = cast(:id as uuid) or o.subject_id in"
                                + " (select r.id from registration r where r.campaign_id = cast(:id as uuid)))")
                        .bind("id", launched.id())
                        .mapTo(Integer.class)
                        .one());
        assertThat(open).isZero();
        given.nobody()
                .get("/api/v1/public/campaigns/" + launched.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancelledBecause", equalTo("Lồng ghép"));
        scene.register(given.account(Role.OFFICER, scene.other), cancelled, scene.other)
                .statusCode(409);
        scene.step(scene.office, cancelled, "closure", Map.of("summary", "x")).statusCode(409);
    }

    /** The department's own campaign, its criterion aligned with the ministry's. */
    private Map<String, Object> response(Known parent, String measureUnit) {
        String theirs = scene.get(scene.office, parent).extract().path("criteria[0].id");
        Map<String, Object> criterion = CampaignScene.criterion("Hồ sơ của Vụ");
        criterion.put("measureUnit", measureUnit);
        criterion.put("parentCriterionId", theirs);
        criterion.put("addsUp", true);
        Map<String, Object> draft = scene.whole("level", "UNIT");
        draft.put("unitId", scene.department.id());
        draft.put("parentId", parent.id());
        draft.put("startsOn", "2024-01-01");
        draft.put("criteria", List.of(criterion));
        return draft;
    }

    private Known responded(Known parent) {
        TestAccount office = given.account(Role.STANDING_OFFICE, scene.department);
        TestAccount head = given.account(Role.SIGNATORY, scene.department);
        Known draft = Known.of(office.request()
                .body(response(parent, "%"))
                .post(CampaignScene.CAMPAIGNS)
                .then()
                .statusCode(201));
        Known proposed = Known.of(scene.step(office, draft, "proposal", null).statusCode(200));
        return Known.of(
                scene.step(head, proposed, "launch", CampaignScene.launch()).statusCode(200));
    }

    @Test
    void a_response_is_a_campaign_of_its_own_aligned_criterion_by_criterion() {
        Known parent = scene.launched();
        Known child = responded(parent);
        scene.get(scene.office, child)
                .body("parent.id", equalTo(parent.id()))
                .body("criteria[0].parentCriterionName", equalTo("Hồ sơ trực tuyến"));
        scene.office
                .request()
                .get(CampaignScene.CAMPAIGNS + "?parent=" + parent.id())
                .then()
                .body("items.id", contains(child.id()));
    }

    @Test
    void a_criterion_is_aligned_only_with_one_of_the_parents_and_measured_alike() {
        Known parent = scene.launched();
        scene.create(response(parent, "hồ sơ"))
                .statusCode(422)
                .body("violations.pointer", contains("/criteria/0/parentCriterionId"))
                .body("violations.code", contains("NOT_OF_THIS_KIND"));
        Map<String, Object> foreign = response(scene.launched(), "%");
        foreign.put("parentId", parent.id());
        scene.create(foreign).statusCode(422).body("violations.code", contains("NOT_FOUND"));
        Map<String, Object> orphan = response(parent, "%");
        orphan.put("parentId", null);
        scene.create(orphan)
                .statusCode(422)
                .body("violations.pointer", contains("/criteria/0/parentCriterionId"))
                .body("violations.code", contains("NOT_FOUND"));
    }

    @Test
    void a_launched_response_is_the_units_answer_and_nothing_is_asked_of_it_any_more() {
        Known parent = scene.launched();
        assertThat(scene.owed(scene.officer, parent)).hasSize(1);
        responded(parent);
        assertThat(scene.owed(scene.officer, parent)).isEmpty();
        scene.get(scene.office, parent)
                .body("coverage.responding", equalTo(1))
                .body("coverage.registered", equalTo(0))
                .body("coverage.unanswered", equalTo(1));
        scene.office
                .request()
                .get(parent.path("progress/unanswered"))
                .then()
                .body("items.unit.name", contains("Cục Thử"));
        scene.register(scene.officer, parent, scene.department).statusCode(201);
        scene.get(scene.office, parent).body("coverage.responding", equalTo(0)).body("coverage.registered", equalTo(1));
    }

    @Test
    void what_a_response_has_come_to_counts_once_in_the_parent() {
        Map<String, Object> draft = scene.whole("startsOn", "2024-01-01");
        Map<String, Object> works = CampaignScene.criterion("Công trình");
        works.put("addsUp", true);
        draft.put("criteria", List.of(works));
        Known parent = scene.launched(Known.of(scene.create(draft)));
        Known child = responded(parent);
        report(child, 7);
        scene.office
                .request()
                .get(parent.path("progress"))
                .then()
                .body("criteria[0].sum", equalTo(7))
                .body("criteria[0].sumOfResponses", equalTo(7))
                .body("criteria[0].respondingCampaigns", equalTo(1))
                .body("criteria[0].reported", equalTo(0));
        report(parent, 9);
        scene.office
                .request()
                .get(parent.path("progress"))
                .then()
                .body("criteria[0].sum", equalTo(9))
                .body("criteria[0].sumOfResponses", nullValue())
                .body("criteria[0].respondingCampaigns", equalTo(0));
    }

    private void report(Known campaign, int value) {
        String registration = scene.register(scene.officer, campaign, scene.department)
                .statusCode(201)
                .extract()
                .path("id");
        String criterion = scene.get(scene.officer, campaign).extract().path("criteria[0].id");
        scene.officer
                .request()
                .body(Map.of(
                        "asOf", "2024-09-30", "figures", List.of(Map.of("criterionId", criterion, "value", value))))
                .post("/api/v1/registrations/" + registration + "/progress")
                .then()
                .statusCode(200);
    }

    @Test
    void responding_is_offered_to_who_drafts_campaigns_anywhere() {
        Known parent = scene.launched();
        TestAccount office = given.account(Role.STANDING_OFFICE, scene.department);
        scene.get(office, parent).body("actions.action", hasItem("RESPOND"));
        scene.get(scene.officer, parent).body("actions.action", not(hasItem("RESPOND")));
        scene.get(office, scene.launched()).body("actions.action", not(hasItem("CLOSE")));
    }
}
