package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.thidua.campaign.CampaignScene.CAMPAIGNS;
import static vn.thidua.campaign.CampaignScene.launch;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.AtOnce;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.access.Role;
import vn.thidua.campaign.CampaignScene.Known;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.time.BusinessClock;

@QuarkusTest
class CampaignLaunchTest {

    @Inject
    Given given;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    @Inject
    WorkingCalendar calendar;

    private CampaignScene scene;

    @BeforeEach
    void set() {
        scene = new CampaignScene(given);
    }

    @Test
    void the_minister_launches_and_a_deputy_signs_for_him() {
        Known proposed = scene.proposed();
        scene.get(scene.signatory, proposed).body("actions.action", contains("LAUNCH", "RETURN"));

        scene.step(scene.signatory, proposed, "launch", launch())
                .statusCode(200)
                .body("state", equalTo("LAUNCHED"))
                .body("signMode", equalTo("KT"))
                .body("signerTitle", equalTo("Thứ trưởng"))
                .body("signerName", equalTo(scene.signatory.displayName()))
                .body("launchedBy", equalTo("Bộ Thử"))
                .body("launchedOn", equalTo(clock.today().toString()));
    }

    @Test
    void a_launch_may_carry_an_earlier_day_but_none_to_come() {
        scene.step(
                        scene.signatory,
                        scene.proposed(),
                        "launch",
                        on(clock.today().minusDays(30).toString()))
                .statusCode(200)
                .body("launchedOn", equalTo(clock.today().minusDays(30).toString()));
        scene.step(
                        scene.signatory,
                        scene.proposed(),
                        "launch",
                        on(clock.today().plusDays(1).toString()))
                .statusCode(422)
                .body("violations.pointer", contains("/launchedOn"))
                .body("violations.code", contains("OUT_OF_RANGE"));
    }

    private static Map<String, Object> on(String day) {
        Map<String, Object> body = new HashMap<>(launch());
        body.put("launchedOn", day);
        return body;
    }

    @ParameterizedTest
    @CsvSource({
        "signMode, , REQUIRED",
        "signMode, BY_HEART, UNKNOWN_VALUE",
        "signerTitle, ' ', REQUIRED",
        "launchedOn, hôm nay, WRONG_FORMAT",
        "signerName, Tôi, UNKNOWN_FIELD"
    })
    void a_launch_says_in_what_capacity_and_the_name_is_the_accounts(String field, String value, String code) {
        Map<String, Object> body = new HashMap<>(launch());
        body.put(field, value);
        scene.step(scene.signatory, scene.proposed(), "launch", body)
                .statusCode(422)
                .body("violations.pointer", contains("/" + field))
                .body("violations.code", contains(code));
    }

    @Test
    void only_what_is_proposed_can_be_launched_or_returned() {
        for (Known wrong : List.of(scene.drafted(), scene.launched(), scene.closed())) {
            scene.step(scene.signatory, wrong, "launch", launch())
                    .statusCode(409)
                    .body("code", equalTo("WRONG_STATE"));
            scene.step(scene.signatory, wrong, "return", Map.of("reason", "Thiếu"))
                    .statusCode(409);
        }
    }

    @Test
    void only_what_is_launched_can_be_closed() {
        for (Known wrong : List.of(scene.drafted(), scene.proposed(), scene.closed())) {
            scene.step(scene.office, wrong, "closure", Map.of("summary", "Xong."))
                    .statusCode(409);
        }
    }

    @Test
    void a_launch_without_if_match_is_428_and_a_stale_one_412() {
        Known proposed = scene.proposed();
        scene.signatory
                .request()
                .body(launch())
                .post(proposed.path("launch"))
                .then()
                .statusCode(428);
        scene.step(scene.signatory, new Known(proposed.id(), "\"0\""), "launch", launch())
                .statusCode(412)
                .body("code", equalTo("STALE"));
    }

    @Test
    void the_standing_office_cannot_launch_and_a_signatory_elsewhere_does_not_find_it() {
        Known proposed = scene.proposed();
        scene.step(scene.office, proposed, "launch", launch()).statusCode(403).body("code", equalTo("NOT_ALLOWED"));
        TestAccount elsewhere = given.account(Role.SIGNATORY, given.unit("Bộ Khác"));
        scene.step(elsewhere, proposed, "launch", launch()).statusCode(404);
        TestAccount both = given.also(given.account(Role.SIGNATORY, scene.department), Role.OFFICER, scene.ministry);
        scene.step(both, proposed, "launch", launch()).statusCode(403);
    }

    @Test
    void a_returned_campaign_is_a_draft_again_with_the_reason_until_it_is_proposed_anew() {
        Known proposed = scene.proposed();
        Known returned = Known.of(scene.step(scene.signatory, proposed, "return", Map.of("reason", "Bổ sung chỉ tiêu"))
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("returnReason", equalTo("Bổ sung chỉ tiêu")));
        assertThat(scene.owed(scene.signatory, returned)).isEmpty();
        scene.step(scene.office, returned, "proposal", null).statusCode(200).body("returnReason", nullValue());
    }

    @Test
    void a_return_says_why() {
        scene.step(scene.signatory, scene.proposed(), "return", Map.of("reason", ""))
                .statusCode(422)
                .body("violations.pointer", contains("/reason"));
    }

    @Test
    void a_proposal_asks_the_signatory_to_launch_within_the_working_days_that_are_set() {
        Known proposed = scene.proposed();
        List<Map<String, Object>> owed = scene.owed(scene.signatory, proposed);
        assertThat(owed).singleElement().satisfies(debt -> {
            assertThat(debt).containsEntry("kind", "CAMPAIGN_LAUNCH").containsEntry("state", "OPEN");
            assertThat(debt.get("dueOn"))
                    .isEqualTo(calendar.dueAfter(clock.today(), 5).toString());
        });

        scene.step(scene.signatory, proposed, "launch", launch()).statusCode(200);
        assertThat(states(proposed, "CAMPAIGN_LAUNCH")).containsExactly("DONE");
    }

    @Test
    void a_launch_asks_each_unit_under_or_overseen_that_is_in_force_to_register() {
        var overseen = given.unit("Sở Thử");
        var ended = given.unit("Vụ Đã Hết", scene.ministry);
        var deeper = given.unit("Phòng Thử", scene.department);
        jdbi.useHandle(handle -> {
            handle.execute(
                    "update unit_state set overseer_id = ? where unit_id = ?", scene.ministry.id(), overseen.id());
            handle.execute(
                    "update unit_state set valid = daterange(lower(valid), ?) where unit_id = ?",
                    clock.today(),
                    ended.id());
        });

        Known launched = scene.launched();

        List<String> asked = jdbi.withHandle(handle -> handle.createQuery(
                        "select u.code from obligation o join unit u on u.id = o.debtor_unit_id where o.kind = 'CAMPAIGN_REGISTER'"
                                + " and o.subject_id = cast(:campaign as uuid) and o.debtor_role = 'OFFICER' and o.due_on = :due")
                .bind("campaign", launched.id())
                .bind("due", calendar.dueAfter(clock.today(), 15))
                .mapTo(String.class)
                .list());
        assertThat(asked)
                .containsExactlyInAnyOrder(scene.department.code(), scene.other.code(), overseen.code())
                .doesNotContain(ended.code(), deeper.code());
        scene.get(scene.office, launched).body("coverage.asked", equalTo(3)).body("coverage.registered", equalTo(0));
        assertThat(scene.owed(scene.officer, launched))
                .singleElement()
                .satisfies(debt ->
                        assertThat(debt).containsEntry("title", "Register for the campaign “Thi đua chuyển đổi số”"));
    }

    @Test
    void closing_says_what_came_of_it_and_asks_nobody_any_more() {
        Known launched = scene.launched();
        scene.step(scene.office, launched, "closure", Map.of("summary", " ")).statusCode(422);
        scene.step(scene.office, launched, "closure", Map.of("summary", "38 đơn vị hoàn thành"))
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closingSummary", equalTo("38 đơn vị hoàn thành"))
                .body("closedOn", equalTo(clock.today().toString()))
                .body("actions", hasSize(0));
        assertThat(states(launched, "CAMPAIGN_REGISTER"))
                .containsOnly("CANCELLED")
                .hasSize(2);
    }

    private List<String> states(Known campaign, String kind) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select state from obligation where kind = :kind and subject_id = cast(:campaign as uuid)")
                .bind("kind", kind)
                .bind("campaign", campaign.id())
                .mapTo(String.class)
                .list());
    }

    @Test
    void of_two_launches_at_once_one_wins_and_the_other_is_told() throws Exception {
        Known proposed = scene.proposed();
        TestAccount deputy = given.account(Role.SIGNATORY, scene.ministry);
        Callable<Integer> first = () -> scene.step(scene.signatory, proposed, "launch", launch())
                .extract()
                .statusCode();
        Callable<Integer> second =
                () -> scene.step(deputy, proposed, "launch", launch()).extract().statusCode();

        List<Integer> answers = AtOnce.both(first, second);

        assertThat(answers).containsOnlyOnce(200);
        assertThat(answers.stream().filter(status -> status != 200)).allMatch(status -> status == 409 || status == 412);
        assertThat(states(proposed, "CAMPAIGN_LAUNCH")).containsExactly("DONE");
        assertThat(states(proposed, "CAMPAIGN_REGISTER")).hasSize(2);
    }

    @Test
    void every_step_is_in_the_trail() {
        Known launched = scene.launched();
        scene.step(scene.office, launched, "closure", Map.of("summary", "Xong."))
                .statusCode(200);
        TestAccount auditor = given.account(Role.AUDITOR, scene.ministry);
        auditor.request()
                .get("/api/v1/audit/entries?subjectType=CAMPAIGN&subjectId=" + launched.id())
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        containsInAnyOrder(
                                "CAMPAIGN_DRAFTED", "CAMPAIGN_PROPOSED", "CAMPAIGN_LAUNCHED", "CAMPAIGN_CLOSED"));
    }

    @Test
    void what_is_launched_is_read_by_everyone_and_what_is_not_by_those_in_scope_alone() {
        TestAccount elsewhere = given.account(Role.OFFICER, given.unit("Bộ Khác"));
        Known draft = scene.drafted();
        Known proposed = scene.proposed();
        Known launched = scene.launched();
        scene.get(elsewhere, draft).statusCode(404);
        scene.get(elsewhere, proposed).statusCode(404);
        scene.get(elsewhere, launched).statusCode(200);
        given.nobody().get("/api/v1/public/campaigns/" + draft.id()).then().statusCode(404);
        given.nobody().get("/api/v1/public/campaigns/" + proposed.id()).then().statusCode(404);
        given.nobody()
                .get("/api/v1/public/campaigns/" + launched.id())
                .then()
                .statusCode(200)
                .body("title", equalTo("Thi đua chuyển đổi số"))
                .body("signMode", equalTo("KT"))
                .body("coverage.asked", equalTo(2));
        elsewhere
                .request()
                .get(CAMPAIGNS + "?limit=100&unit=" + scene.ministry.id())
                .then()
                .body("items.id", contains(launched.id()));
    }

    @Test
    void the_public_page_names_nobody_and_carries_nothing_of_the_office() {
        Known closed = scene.closed();
        String page = given.nobody()
                .get("/api/v1/public/campaigns/" + closed.id())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page)
                .doesNotContain(
                        scene.signatory.displayName(), "signerName", "returnReason", "closingSummary", "actions");
        given.nobody()
                .get("/api/v1/public/campaigns?state=DRAFT&unit=" + scene.ministry.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void the_list_is_narrowed_searched_and_sorted() {
        Known mine = scene.launched(Known.of(scene.create(scene.whole("title", "Đoàn kết xây dựng ngành"))));
        Known other = scene.launched(Known.of(scene.create(scene.whole("title", "An toàn hồ đập"))));
        String base = CAMPAIGNS + "?unit=" + scene.ministry.id();
        list(base + "&q=nganh doan KET").body("items.id", contains(mine.id()));
        list(base + "&q=doan xyz").body("items", hasSize(0));
        list(base + "&state=DRAFT").body("items", hasSize(0));
        list(base + "&level=UNIT").body("items", hasSize(0));
        list(base + "&year=2025").body("items", hasSize(2));
        list(base + "&year=2026").body("items", hasSize(0));
        list(base + "&sort=title").body("items.id", contains(other.id(), mine.id()));
        list(base + "&sort=-title").body("items.id", contains(mine.id(), other.id()));
        list(base + "&sort=-launchedOn&count=true").body("total.count", equalTo(2));
        list(base + "&q=50%25").body("items", hasSize(0));
    }

    private io.restassured.response.ValidatableResponse list(String path) {
        return scene.office.request().get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "state=OPEN, ?state, UNKNOWN_VALUE",
        "level=HIGH, ?level, UNKNOWN_VALUE",
        "sort=weight, ?sort, UNKNOWN_VALUE",
        "limit=0, ?limit, OUT_OF_RANGE",
        "limit=101, ?limit, OUT_OF_RANGE",
        "year=1800, ?year, OUT_OF_RANGE"
    })
    void a_list_request_that_makes_no_sense_is_refused(String query, String pointer, String code) {
        scene.office
                .request()
                .get(CAMPAIGNS + "?" + query)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }

    @Test
    void pages_follow_one_another_also_over_campaigns_without_a_period() {
        for (String start : new String[] {"2025-03-01", "2025-01-01", null, null}) {
            Map<String, Object> draft = scene.whole("startsOn", start);
            draft.put("endsOn", null);
            scene.create(draft).statusCode(201);
        }
        String base = CAMPAIGNS + "?limit=1&unit=" + scene.ministry.id() + "&sort=-startsOn";
        List<String> seen = new java.util.ArrayList<>();
        List<String> starts = new java.util.ArrayList<>();
        String next = null;
        do {
            var page = list(base + (next == null ? "" : "&cursor=" + next)).extract();
            seen.add(page.path("items[0].id"));
            starts.add(page.path("items[0].startsOn"));
            next = page.path("next");
        } while (next != null && seen.size() < 10);
        assertThat(seen).hasSize(4).doesNotHaveDuplicates();
        assertThat(starts).containsExactly("2025-03-01", "2025-01-01", null, null);
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        scene.drafted();
        scene.drafted();
        String next = list(CAMPAIGNS + "?limit=1&unit=" + scene.ministry.id())
                .extract()
                .path("next");
        scene.office
                .request()
                .get(CAMPAIGNS + "?limit=1&state=DRAFT&cursor=" + next)
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_CURSOR"));
    }

    @Test
    void an_officer_sees_that_there_is_nobody_left_to_register() {
        Known launched = scene.launched();
        scene.get(scene.officer, launched)
                .body("actions.action", contains("REGISTER"))
                .body("actions[0].allowed", equalTo(true));
        scene.register(scene.officer, launched, scene.department).statusCode(201);
        scene.get(scene.officer, launched)
                .body("actions[0].allowed", equalTo(false))
                .body("actions[0].because", equalTo("The units in your scope have registered."));
        scene.get(scene.signatory, launched).body("actions.action", not(hasItem("REGISTER")));
    }
}
