package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;
import vn.thidua.campaign.CampaignScene.Known;

/** A review keeps what was learned, who is praised, and which units stood best and worst on each criterion. */
@QuarkusTest
class CampaignReviewTest {

    @Inject
    Given given;

    @Inject
    Jdbi jdbi;

    private CampaignScene scene;
    private TestUnit third;
    private TestUnit silent;
    private Known launched;
    private String share;
    private String accidents;
    private String works;

    /** A share that is each unit's, accidents of which fewer are better, and works that add up. */
    @BeforeEach
    void set() {
        scene = new CampaignScene(given);
        third = given.unit("Vụ Ba", scene.ministry);
        silent = given.unit("Viện Im", scene.ministry);
        Map<String, Object> draft = scene.whole("startsOn", "2024-01-01");
        draft.put(
                "criteria",
                List.of(
                        criterion("Hồ sơ trực tuyến", 80, Map.of("addsUp", false)),
                        criterion("Tai nạn", 5, Map.of("addsUp", false, "aim", "AT_MOST")),
                        criterion("Công trình", 20, Map.of("addsUp", true))));
        launched = scene.launched(Known.of(scene.create(draft).statusCode(201)));
        List<String> ids = scene.get(scene.office, launched).extract().path("criteria.id");
        share = ids.get(0);
        accidents = ids.get(1);
        works = ids.get(2);
    }

    private static Map<String, Object> criterion(String name, int target, Map<String, Object> more) {
        Map<String, Object> criterion = new HashMap<>(Map.of("name", name, "target", target));
        criterion.putAll(more);
        return criterion;
    }

    private void report(TestUnit unit, int shares, int accidentCount, int workCount) {
        TestAccount officer = given.account(Role.OFFICER, unit);
        String registration = scene.register(officer, launched, unit)
                .statusCode(201)
                .extract()
                .path("id");
        officer.request()
                .body(Map.of(
                        "asOf",
                        "2024-09-30",
                        "figures",
                        List.of(
                                Map.of("criterionId", share, "value", shares),
                                Map.of("criterionId", accidents, "value", accidentCount),
                                Map.of("criterionId", works, "value", workCount))))
                .post("/api/v1/registrations/" + registration + "/progress")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> review(Object... more) {
        Map<String, Object> review = new HashMap<>(Map.of("summary", "Nửa chặng."));
        for (int place = 0; place < more.length; place += 2) {
            review.put((String) more[place], more[place + 1]);
        }
        return review;
    }

    private String held(Map<String, Object> review) {
        launched = Known.of(
                scene.step(scene.office, launched, "interim-review", review).statusCode(200));
        return scene.office
                .request()
                .get(launched.path("reviews"))
                .then()
                .extract()
                .path("items[0].id");
    }

    private ValidatableResponse read(TestAccount by, String review) {
        return by.request().get(launched.path("reviews/" + review)).then();
    }

    private ValidatableResponse standings(TestAccount by, String review, String criterion) {
        return by.request()
                .get(launched.path("reviews/" + review + "/standings?criterion=" + criterion))
                .then();
    }

    @Test
    void a_review_names_the_best_and_the_worst_by_the_aim_and_nobody_who_reported_nothing() {
        report(scene.department, 90, 0, 12);
        report(scene.other, 60, 7, 12);
        report(third, 90, 3, 2);
        read(scene.office, held(review()))
                .statusCode(200)
                .body("campaign.id", equalTo(launched.id()))
                .body("criteria.units", contains(4, 4, 4))
                .body("criteria.reported", contains(3, 3, 3))
                .body("criteria[0].best.unit.name", contains("Vụ Ba", "Vụ Thử"))
                .body("criteria[0].best[0].value", equalTo(90))
                .body("criteria[0].worst.unit.name", contains("Cục Thử"))
                .body("criteria[0].met", equalTo(false))
                .body("criteria[0].reachedTarget", equalTo(2))
                .body("criteria[1].best.unit.name", contains("Vụ Thử"))
                .body("criteria[1].worst.unit.name", contains("Cục Thử"))
                .body("criteria[1].worst[0].value", equalTo(7))
                .body("criteria[2].reached", equalTo(26))
                .body("criteria[2].met", equalTo(true))
                .body("criteria[2].best.unit.name", contains("Cục Thử", "Vụ Thử"))
                .body("criteria[2].worst.unit.name", contains("Vụ Ba"));
    }

    @Test
    void what_hangs_on_units_that_reported_nothing_is_not_known_and_where_all_are_equal_nobody_is_worst() {
        report(scene.department, 90, 0, 5);
        report(scene.other, 90, 1, 5);
        read(scene.office, held(review()))
                .body("criteria.met", contains(nullValue(), nullValue(), equalTo(false)))
                .body("criteria[0].best", hasSize(2))
                .body("criteria[0].worst", hasSize(0))
                .body("criteria[0].worstCount", equalTo(0));
    }

    @Test
    void what_is_reported_later_changes_nothing_of_a_review() {
        report(scene.department, 50, 0, 5);
        String review = held(review());
        report(scene.other, 99, 0, 5);
        read(scene.office, review).body("criteria[0].best.unit.name", contains("Vụ Thử"));
        jdbi.useHandle(handle -> assertThat(
                        handle.createQuery("select count(*) from campaign_review_figure where review_id = :review")
                                .bind("review", UUID.fromString(review))
                                .mapTo(Integer.class)
                                .one())
                .isEqualTo(12));
    }

    @Test
    void the_best_are_named_to_everybody_and_the_others_to_who_reads_their_registrations() {
        report(scene.department, 90, 0, 12);
        report(scene.other, 60, 7, 2);
        String review = held(review());
        TestAccount member = given.account(Role.COUNCIL_MEMBER, scene.ministry);
        read(member, review)
                .statusCode(200)
                .body("criteria[0].best.unit.name", contains("Vụ Thử"))
                .body("criteria[0].worst", hasSize(0))
                .body("criteria[0].worstCount", equalTo(1));
        read(scene.officer, review).body("criteria[0].worst", hasSize(0));
        TestAccount others = given.account(Role.OFFICER, scene.other);
        read(others, review).body("criteria[0].worst.unit.name", contains("Cục Thử"));
        standings(others, review, share).statusCode(200).body("items.unit.name", contains("Vụ Thử", "Cục Thử"));
        standings(member, review, share).body("items.unit.name", contains("Vụ Thử"));
        standings(scene.office, review, share)
                .body("items.unit.name", contains("Vụ Thử", "Cục Thử", "Vụ Ba", "Viện Im"))
                .body("items.place", contains(1, 2, null, null))
                .body("items[0].reachesTarget", equalTo(true))
                .body("items[3].value", nullValue());
        read(given.account(Role.OFFICER, given.unit("Bộ Khác")), review).statusCode(200);
    }

    @Test
    void a_unit_that_responds_stands_with_what_its_own_campaign_has_come_to() {
        TestAccount office = given.account(Role.STANDING_OFFICE, scene.department);
        Map<String, Object> criterion = criterion("Công trình của Vụ", 10, Map.of("addsUp", true));
        criterion.put("parentCriterionId", works);
        Map<String, Object> draft = scene.whole("level", "UNIT");
        draft.put("unitId", scene.department.id());
        draft.put("parentId", launched.id());
        draft.put("startsOn", "2024-01-01");
        draft.put("criteria", List.of(criterion));
        Known own = Known.of(office.request()
                .body(draft)
                .post(CampaignScene.CAMPAIGNS)
                .then()
                .statusCode(201));
        own = Known.of(scene.step(office, own, "proposal", null));
        own = Known.of(
                scene.step(given.account(Role.SIGNATORY, scene.department), own, "launch", CampaignScene.launch()));
        String theirs = scene.get(office, own).extract().path("criteria[0].id");
        String registration =
                scene.register(scene.officer, own, scene.department).extract().path("id");
        scene.officer
                .request()
                .body(Map.of("asOf", "2024-09-30", "figures", List.of(Map.of("criterionId", theirs, "value", 9))))
                .post("/api/v1/registrations/" + registration + "/progress")
                .then()
                .statusCode(200);
        String review = held(review());
        standings(scene.office, review, works)
                .body("items[0].unit.name", equalTo("Vụ Thử"))
                .body("items[0].value", equalTo(9))
                .body("items[0].ofResponse", equalTo(true));
        read(scene.office, review).body("criteria[2].reached", equalTo(9));
    }

    @Test
    void a_review_keeps_what_was_learned_and_whom_it_praises() {
        String review = held(review(
                "lessons",
                "Giao việc theo tuần.",
                "notWorked",
                "Phát động mà không kiểm tra.",
                "praised",
                List.of(
                        Map.of("unitId", silent.id(), "reason", "Đi đầu tập huấn."),
                        Map.of("unitId", scene.department.id(), "reason", "Vượt chỉ tiêu."))));
        read(scene.officer, review)
                .body("review.lessons", equalTo("Giao việc theo tuần."))
                .body("review.notWorked", equalTo("Phát động mà không kiểm tra."))
                .body("review.praised.unit.name", contains("Viện Im", "Vụ Thử"))
                .body("review.praised[1].reason", equalTo("Vượt chỉ tiêu."));
        scene.step(scene.office, launched, "closure", review("lessons", "Nhân rộng."))
                .statusCode(200);
        scene.office.request().get(launched.path("reviews")).then().body("items.lessons", hasItem("Nhân rộng."));
    }

    @Test
    void only_units_that_take_part_are_praised_once_each_and_with_a_reason() {
        UUID foreign = given.unit("Vụ Lạ").id();
        Map<String, Object> praise = Map.of("unitId", silent.id(), "reason", "Tốt.");
        scene.step(
                        scene.office,
                        launched,
                        "interim-review",
                        review("praised", List.of(praise, praise, Map.of("unitId", foreign, "reason", "Tốt."))))
                .statusCode(422)
                .body("violations.pointer", contains("/praised/1/unitId", "/praised/2/unitId"))
                .body("violations.code", contains("DUPLICATE", "NOT_FOUND"));
        scene.step(
                        scene.office,
                        launched,
                        "interim-review",
                        review("praised", List.of(Map.of("unitId", silent.id(), "reason", " "))))
                .statusCode(422);
        scene.office.request().get(launched.path("reviews")).then().body("items", hasSize(0));
    }

    @Test
    void a_review_is_looked_for_under_its_own_campaign() {
        String review = held(review());
        Known other = scene.launched();
        scene.office.request().get(other.path("reviews/" + review)).then().statusCode(404);
        scene.office
                .request()
                .get(launched.path("reviews/" + review + "/standings"))
                .then()
                .statusCode(422);
        standings(scene.office, UUID.randomUUID().toString(), share).statusCode(404);
    }
}
