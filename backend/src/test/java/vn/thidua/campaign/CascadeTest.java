package vn.thidua.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;
import vn.thidua.campaign.CampaignScene.Known;

/** A campaign goes down criterion by criterion, and what nobody took up is seen. */
@QuarkusTest
class CascadeTest {

    @Inject
    Given given;

    private CampaignScene scene;
    private TestUnit division;
    private Known top;
    private String works;
    private String share;

    @BeforeEach
    void set() {
        scene = new CampaignScene(given);
        division = given.unit("Phòng Thử", scene.department);
        Map<String, Object> draft = scene.whole("startsOn", "2024-01-01");
        draft.put("criteria", List.of(criterion("Công trình", 20, null), criterion("Tiết kiệm", 5, null)));
        top = scene.launched(Known.of(scene.create(draft).statusCode(201)));
        List<String> ids = scene.get(scene.office, top).extract().path("criteria.id");
        works = ids.get(0);
        share = ids.get(1);
    }

    private static Map<String, Object> criterion(String name, int target, String above) {
        Map<String, Object> criterion = new HashMap<>(Map.of("name", name, "target", target, "addsUp", true));
        criterion.put("parentCriterionId", above);
        return criterion;
    }

    private Known responded(Known parent, String above, TestUnit unit, String level, int target) {
        return responded(parent, unit, level, List.of(criterion("Công trình của " + unit.name(), target, above)));
    }

    private Known responded(Known parent, TestUnit unit, String level, List<Map<String, Object>> criteria) {
        TestAccount office = given.account(Role.STANDING_OFFICE, unit);
        Map<String, Object> draft = scene.whole("level", level);
        draft.put("unitId", unit.id());
        draft.put("parentId", parent.id());
        draft.put("startsOn", "2024-01-01");
        draft.put("criteria", criteria);
        Known own = Known.of(office.request()
                .body(draft)
                .post(CampaignScene.CAMPAIGNS)
                .then()
                .statusCode(201));
        own = Known.of(scene.step(office, own, "proposal", null).statusCode(200));
        return Known.of(scene.step(given.account(Role.SIGNATORY, unit), own, "launch", CampaignScene.launch())
                .statusCode(200));
    }

    private String criterionOf(Known campaign) {
        return scene.get(scene.office, campaign).extract().path("criteria[0].id");
    }

    private ValidatableResponse cascade(TestAccount by) {
        return by.request().get(top.path("cascade")).then();
    }

    private ValidatableResponse tree(TestAccount by, String criterion) {
        return by.request().get(top.path("cascade/tree?criterion=" + criterion)).then();
    }

    @Test
    void the_tree_shows_who_took_up_a_criterion_with_what_target_and_what_nobody_took_up() {
        Known middle = responded(top, works, scene.department, "CLUSTER", 12);
        responded(middle, criterionOf(middle), division, "UNIT", 4);
        String registration = scene.register(scene.officer, middle, scene.department)
                .statusCode(201)
                .extract()
                .path("id");
        scene.officer
                .request()
                .body(Map.of(
                        "asOf",
                        "2024-09-30",
                        "figures",
                        List.of(Map.of("criterionId", criterionOf(middle), "value", 7))))
                .post("/api/v1/registrations/" + registration + "/progress")
                .then()
                .statusCode(200);
        cascade(scene.office)
                .statusCode(200)
                .body("above", hasSize(0))
                .body("criteria.aligned", contains(1, 0))
                .body("criteria[0].targetSum", equalTo(12))
                .body("criteria[0].reached", equalTo(7))
                .body("criteria[1].targetSum", nullValue());
        tree(scene.office, works)
                .statusCode(200)
                .body("items.unit.name", contains("Cục Thử", "Vụ Thử", "Phòng Thử"))
                .body("items.depth", contains(1, 1, 2))
                .body("items[0].campaign", nullValue())
                .body("items[0].registered", equalTo(false))
                .body("items[1].campaign.id", equalTo(middle.id()))
                .body("items[1].criterion.target", equalTo(12))
                .body("items[1].targetAbove", equalTo(20))
                .body("items[1].reached", equalTo(7))
                .body("items[1].reported", equalTo(1))
                .body("items[2].criterion.target", equalTo(4))
                .body("items[2].targetAbove", equalTo(12));
        tree(scene.office, works + "&responding=true").body("items.unit.name", contains("Vụ Thử", "Phòng Thử"));
        tree(scene.office, works + "&responding=false").body("items.unit.name", contains("Cục Thử"));
        tree(scene.office, share)
                .body("items[1].campaign.id", equalTo(middle.id()))
                .body("items[1].criterion", nullValue())
                .body("items[1].targetAbove", equalTo(5));
        scene.office.request().get(middle.path("cascade")).then().body("above.id", contains(top.id()));
    }

    @Test
    void what_lies_under_a_campaign_that_carries_it_on_twice_is_told_once() {
        Known middle = responded(
                top,
                scene.department,
                "CLUSTER",
                List.of(criterion("Công trình mới", 6, works), criterion("Công trình sửa", 6, works)));
        responded(middle, null, division, "UNIT", 4);
        tree(scene.office, works)
                .statusCode(200)
                .body("items.unit.name", contains("Cục Thử", "Vụ Thử", "Vụ Thử", "Phòng Thử"))
                .body("items[3].criterion", nullValue());
    }

    @Test
    void a_page_ends_and_the_next_goes_on() {
        responded(top, works, scene.department, "UNIT", 12);
        String next = scene.office
                .request()
                .get(top.path("cascade/tree?limit=2&criterion=" + works))
                .then()
                .body("items.unit.name", contains("Cục Thử", "Vụ Thử"))
                .extract()
                .path("next");
        scene.office
                .request()
                .get(top.path("cascade/tree?limit=2&criterion=" + works + "&cursor=" + next))
                .then()
                .body("items.unit.name", contains("Phòng Thử"))
                .body("items.depth", contains(2))
                .body("next", nullValue());
    }

    @Test
    void who_has_no_campaign_is_seen_within_scope_and_who_responds_by_everybody_who_follows() {
        responded(top, works, scene.department, "UNIT", 12);
        TestAccount far = given.account(Role.OFFICER, given.unit("Vụ Xa"));
        tree(far, works).statusCode(200).body("items.unit.name", contains("Vụ Thử"));
        tree(given.account(Role.OFFICER, scene.other), works).body("items.unit.name", contains("Cục Thử", "Vụ Thử"));
        tree(given.account(Role.COUNCIL_MEMBER, scene.ministry), works).statusCode(403);
    }

    @Test
    void a_criterion_of_another_campaign_and_a_draft_of_somebody_else_are_not_found() {
        String foreign = criterionOf(scene.launched());
        tree(scene.office, foreign).statusCode(422).body("violations.code", contains("NOT_FOUND"));
        Known draft = scene.drafted();
        given.account(Role.OFFICER, given.unit("Vụ Xa"))
                .request()
                .get(draft.path("cascade"))
                .then()
                .statusCode(404);
    }
}
