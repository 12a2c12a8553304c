package vn.thidua.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.thidua.campaign.CampaignScene.CAMPAIGNS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.access.Role;
import vn.thidua.campaign.CampaignScene.Known;

@QuarkusTest
class CampaignDraftTest {

    @Inject
    Given given;

    private CampaignScene scene;

    @BeforeEach
    void set() {
        scene = new CampaignScene(given);
    }

    @Test
    void the_standing_office_begins_a_draft_and_reads_it_back() {
        Known draft = Known.of(scene.create(scene.whole())
                .statusCode(201)
                .header("Location", containsString(CAMPAIGNS + "/"))
                .body("state", equalTo("DRAFT"))
                .body("standing", equalTo("ENTERED"))
                .body("unit.name", equalTo("Bộ Thử")));

        scene.get(scene.office, draft)
                .statusCode(200)
                .header("ETag", equalTo(draft.etag()))
                .body("title", equalTo("Thi đua chuyển đổi số"))
                .body("criteria", hasSize(1))
                .body("criteria[0].target", equalTo(80))
                .body("actions.action", containsInAnyOrder("EDIT", "PROPOSE", "DISCARD"))
                .body("actions.allowed", contains(true, true, true));
    }

    @Test
    void a_title_a_level_and_a_unit_are_enough_to_begin_but_not_to_propose() {
        Known draft = Known.of(scene.create(Map.of("title", "Mới", "level", "MINISTRY", "unitId", scene.ministry.id()))
                .statusCode(201)
                .body("actions.find { it.action == 'PROPOSE' }.allowed", equalTo(false))
                .body("actions.find { it.action == 'PROPOSE' }.because", equalTo("It has no goals yet.")));

        scene.step(scene.office, draft, "proposal", null)
                .statusCode(422)
                .body("code", equalTo("INVALID"))
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/goals", "/contents", "/criteria", "/startsOn", "/endsOn"))
                .body("violations.code", everyIs("REQUIRED", 5));
    }

    private static org.hamcrest.Matcher<Iterable<? extends String>> everyIs(String code, int times) {
        return contains(java.util.Collections.nCopies(times, equalTo(code)));
    }

    @Test
    void the_reason_beside_a_button_is_in_the_readers_language() {
        scene.office
                .request()
                .header("Accept-Language", "vi")
                .body(scene.whole("goals", "  "))
                .post(CAMPAIGNS)
                .then()
                .statusCode(201)
                .body("goals", nullValue());
        Known draft = Known.of(scene.create(scene.whole("goals", null)));
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(scene.office.token())
                .header("Accept-Language", "vi")
                .get(draft.path())
                .then()
                .body("actions.find { it.action == 'PROPOSE' }.because", equalTo("Chưa có mục tiêu."));
    }

    @Test
    void a_campaign_that_ends_before_it_begins_is_refused() {
        Map<String, Object> draft = scene.whole("endsOn", "2024-12-31");
        scene.create(draft)
                .statusCode(422)
                .body("violations.pointer", contains("/endsOn"))
                .body("violations.code", contains("ENDS_BEFORE_START"));

        Known known = scene.drafted();
        put(known, draft).statusCode(422).body("violations.code", contains("ENDS_BEFORE_START"));
    }

    @Test
    void a_campaign_of_one_day_is_not_refused() {
        scene.create(scene.whole("endsOn", "2025-01-01")).statusCode(201);
    }

    private io.restassured.response.ValidatableResponse put(Known known, Map<String, Object> draft) {
        return scene.office
                .request()
                .header("If-Match", known.etag())
                .body(draft)
                .put(known.path())
                .then();
    }

    @Test
    void a_revision_keeps_the_ids_of_criteria_that_stay_and_lets_go_of_those_that_do_not() {
        Map<String, Object> draft = scene.whole();
        draft.put("criteria", List.of(CampaignScene.criterion("Một"), CampaignScene.criterion("Hai")));
        var answer = scene.create(draft).statusCode(201);
        Known known = Known.of(answer);
        String first = answer.extract().path("criteria[0].id");
        String second = answer.extract().path("criteria[1].id");

        Map<String, Object> kept = CampaignScene.criterion("Hai, sửa lại");
        kept.put("id", second);
        draft.put("criteria", List.of(kept, CampaignScene.criterion("Ba")));
        put(known, draft)
                .statusCode(200)
                .header("ETag", not(equalTo(known.etag())))
                .body("criteria.name", contains("Hai, sửa lại", "Ba"))
                .body("criteria[0].id", equalTo(second))
                .body("criteria.id", not(org.hamcrest.Matchers.hasItem(first)));
    }

    @Test
    void a_revision_of_criteria_alone_is_a_new_version() {
        Known known = scene.drafted();
        Map<String, Object> draft = scene.whole();
        draft.put("criteria", List.of(CampaignScene.criterion("Khác")));
        put(known, draft).statusCode(200).header("ETag", not(equalTo(known.etag())));
        put(known, draft).statusCode(412).body("code", equalTo("STALE"));
    }

    @Test
    void a_criterion_of_another_campaign_and_one_named_twice_are_refused() {
        String foreign = scene.create(scene.whole()).extract().path("criteria[0].id");
        var answer = scene.create(scene.whole());
        Known known = Known.of(answer);
        String own = answer.extract().path("criteria[0].id");
        List<Map<String, Object>> criteria = new ArrayList<>();
        for (String id : List.of(foreign, own, own)) {
            Map<String, Object> criterion = new HashMap<>(CampaignScene.criterion("Tiêu chí"));
            criterion.put("id", id);
            criteria.add(criterion);
        }
        put(known, scene.whole("criteria", criteria))
                .statusCode(422)
                .body("violations.pointer", contains("/criteria/0/id", "/criteria/2/id"))
                .body("violations.code", contains("NOT_FOUND", "DUPLICATE"));
    }

    @Test
    void a_revision_without_if_match_is_428_and_a_stale_one_412() {
        Known known = scene.drafted();
        scene.office
                .request()
                .body(scene.whole())
                .put(known.path())
                .then()
                .statusCode(428)
                .body("code", equalTo("IF_MATCH_REQUIRED"));
        put(new Known(known.id(), "\"77\""), scene.whole()).statusCode(412).body("code", equalTo("STALE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proposal", "discard"})
    void a_step_on_a_draft_without_if_match_is_428_and_a_stale_one_412(String step) {
        Known known = scene.drafted();
        scene.office.request().post(known.path(step)).then().statusCode(428);
        scene.step(scene.office, new Known(known.id(), "\"77\""), step, null).statusCode(412);
    }

    @Test
    void what_is_proposed_can_no_longer_be_revised_or_discarded() {
        Known proposed = scene.proposed();
        put(proposed, scene.whole()).statusCode(409).body("code", equalTo("WRONG_STATE"));
        scene.step(scene.office, proposed, "discard", null).statusCode(409);
        scene.step(scene.office, proposed, "proposal", null).statusCode(409);
    }

    @Test
    void a_wrong_state_is_said_before_what_is_wrong_with_the_content() {
        put(scene.proposed(), scene.whole("endsOn", "2024-12-31")).statusCode(409);
    }

    @Test
    void a_discarded_draft_is_kept_and_nothing_more_can_be_done_to_it() {
        Known gone = Known.of(scene.step(scene.office, scene.drafted(), "discard", null)
                .statusCode(200)
                .body("state", equalTo("DISCARDED")));
        scene.get(scene.office, gone).statusCode(200).body("actions", hasSize(0));
        scene.step(scene.office, gone, "proposal", null).statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "title, , REQUIRED",
        "title, '   ', REQUIRED",
        "level, , REQUIRED",
        "unitId, , REQUIRED",
        "level, GALACTIC, UNKNOWN_VALUE",
        "method, OFTEN, UNKNOWN_VALUE",
        "startsOn, 2025-02-30, WRONG_FORMAT",
        "unitId, not-an-id, WRONG_FORMAT",
        "weather, fine, UNKNOWN_FIELD",
        "title, 'Đoàn\u200Bkết', INVISIBLE_CHARACTERS",
        "goals, 'Đoàn\u0007kết', INVISIBLE_CHARACTERS"
    })
    void what_a_field_may_not_say_is_refused_with_its_pointer_and_code(String field, String value, String code) {
        scene.create(scene.whole(field, value))
                .statusCode(422)
                .body("violations.pointer", contains("/" + field))
                .body("violations.code", contains(code));
    }

    @Test
    void a_number_where_a_text_belongs_and_a_text_where_a_list_belongs_are_of_the_wrong_type() {
        scene.create(scene.whole("title", 7)).statusCode(422).body("violations.code", contains("WRONG_TYPE"));
        scene.create(scene.whole("criteria", "nhiều"))
                .statusCode(422)
                .body("violations.pointer", contains("/criteria"))
                .body("violations.code", contains("WRONG_TYPE"));
    }

    @Test
    void ten_thousand_characters_are_too_long_for_a_title_and_not_for_goals() {
        String long10k = "ơ".repeat(10_000);
        scene.create(scene.whole("title", long10k))
                .statusCode(422)
                .body("violations.pointer", contains("/title"))
                .body("violations.code", contains("TOO_LONG"));
        scene.create(scene.whole("goals", long10k)).statusCode(201);
        Map<String, Object> criterion = CampaignScene.criterion(long10k);
        scene.create(scene.whole("criteria", List.of(criterion)))
                .statusCode(422)
                .body("violations.pointer", contains("/criteria/0/name"));
    }

    @Test
    void decomposed_letters_come_back_composed() {
        scene.create(scene.whole("title", "\u0110oa\u0300n ke\u0302\u0301t")).body("title", equalTo("Đoàn kết"));
    }

    @ParameterizedTest
    @CsvSource({"-1, OUT_OF_RANGE", "1.23456, WRONG_FORMAT", "123456789012345, WRONG_FORMAT"})
    void a_target_is_a_figure_that_the_register_can_hold(java.math.BigDecimal target, String code) {
        Map<String, Object> criterion = CampaignScene.criterion("Tiêu chí");
        criterion.put("target", target);
        scene.create(scene.whole("criteria", List.of(criterion)))
                .statusCode(422)
                .body("violations.pointer", contains("/criteria/0/target"))
                .body("violations.code", contains(code));
    }

    @Test
    void a_hundred_and_one_criteria_are_too_many() {
        List<Object> many = java.util.stream.IntStream.range(0, 101)
                .<Object>mapToObj(i -> CampaignScene.criterion("Tiêu chí " + i))
                .toList();
        scene.create(scene.whole("criteria", many)).statusCode(422).body("violations.code", contains("TOO_MANY"));
    }

    @Test
    void malformed_json_is_400_another_content_type_415_and_an_empty_body_422() {
        scene.office
                .request()
                .body("{\"title\": ")
                .post(CAMPAIGNS)
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(scene.office.token())
                .contentType(ContentType.TEXT)
                .body("x")
                .post(CAMPAIGNS)
                .then()
                .statusCode(415);
        scene.office.request().post(CAMPAIGNS).then().statusCode(422);
    }

    @Test
    void a_malformed_id_and_one_that_nobody_has_are_404() {
        scene.office.request().get(CAMPAIGNS + "/x").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        scene.office.request().get(CAMPAIGNS + "/" + UUID.randomUUID()).then().statusCode(404);
        scene.office
                .request()
                .header("If-Match", "\"0\"")
                .post(CAMPAIGNS + "/" + UUID.randomUUID() + "/proposal")
                .then()
                .statusCode(404);
    }

    @Test
    void a_draft_of_another_tree_does_not_exist_for_the_standing_office_of_this_one() {
        Known draft = scene.drafted();
        TestAccount stranger = given.account(Role.STANDING_OFFICE, given.unit("Bộ Khác"));
        scene.get(stranger, draft).statusCode(404);
        scene.step(stranger, draft, "proposal", null).statusCode(404);
        scene.step(stranger, draft, "discard", null).statusCode(404);
        stranger.request()
                .header("If-Match", draft.etag())
                .body(scene.whole())
                .put(draft.path())
                .then()
                .statusCode(404);
        stranger.request().body(scene.whole()).post(CAMPAIGNS).then().statusCode(404);
    }

    @Test
    void a_draft_cannot_be_moved_to_a_unit_out_of_scope() {
        var elsewhere = given.unit("Bộ Khác");
        put(scene.drafted(), scene.whole("unitId", elsewhere.id())).statusCode(404);
    }

    @Test
    void only_the_standing_office_drafts() {
        for (TestAccount other : List.of(scene.signatory, scene.officer)) {
            other.request()
                    .body(scene.whole())
                    .post(CAMPAIGNS)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("NOT_ALLOWED"));
        }
        given.nobody().body(scene.whole()).post(CAMPAIGNS).then().statusCode(401);
    }

    @Test
    void a_parent_must_exist_be_launched_and_stand_higher() {
        Known sameLevel = scene.launched();
        String draft = scene.drafted().id();
        Known national = scene.launched(Known.of(scene.create(scene.whole("level", "NATIONAL"))));
        refusedParent(UUID.randomUUID().toString(), "NOT_FOUND");
        refusedParent(draft, "NOT_FOUND");
        refusedParent(sameLevel.id(), "NOT_OF_THIS_KIND");
        refusedParent(scene.closed().id(), "NOT_READY");
        scene.create(scene.whole("parentId", national.id()))
                .statusCode(201)
                .body("parent.id", equalTo(national.id()))
                .body("parent.level", equalTo("NATIONAL"));
    }

    private void refusedParent(String parent, String code) {
        scene.create(scene.whole("parentId", parent))
                .statusCode(422)
                .body("violations.pointer", contains("/parentId"))
                .body("violations.code", contains(code));
    }

    @Test
    void a_parent_closed_meanwhile_stops_the_proposal() {
        Known national = scene.launched(Known.of(scene.create(scene.whole("level", "NATIONAL"))));
        Known child = Known.of(scene.create(scene.whole("parentId", national.id())));
        scene.step(scene.office, national, "closure", Map.of("summary", "Xong."))
                .statusCode(200);
        scene.step(scene.office, child, "proposal", null)
                .statusCode(422)
                .body("violations.code", contains("NOT_READY"));
    }

    @Test
    void a_directive_that_is_not_there_is_refused() {
        scene.create(scene.whole("directiveId", UUID.randomUUID()))
                .statusCode(422)
                .body("violations.pointer", contains("/directiveId"));
    }

    @Test
    void the_same_request_with_the_same_key_makes_one_draft() {
        Map<String, Object> draft = scene.whole();
        String key = UUID.randomUUID().toString();
        String first = scene.office
                .request()
                .header("Idempotency-Key", key)
                .body(draft)
                .post(CAMPAIGNS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        scene.office
                .request()
                .header("Idempotency-Key", key)
                .body(draft)
                .post(CAMPAIGNS)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(first));
        scene.office
                .request()
                .header("Idempotency-Key", key)
                .body(scene.whole("title", "Khác"))
                .post(CAMPAIGNS)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }
}
