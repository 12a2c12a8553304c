package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.AtOnce;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenDossiers;
import vn.thidua.access.Role;
import vn.thidua.campaign.CampaignScene.Known;
import vn.thidua.platform.time.BusinessClock;

/** Units report how far they have come, and a campaign says what it has come to. */
@QuarkusTest
class ProgressTest {

    private static final String REGISTRATIONS = "/api/v1/registrations/";

    @Inject
    Given given;

    @Inject
    GivenDossiers documents;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    private CampaignScene scene;
    private Known launched;
    private String share;
    private String works;
    private String unsaid;
    private String registration;

    /** A share that does not add up, works that do, and accidents of which nobody said. */
    @BeforeEach
    void set() {
        scene = new CampaignScene(given);
        Map<String, Object> draft = scene.whole("startsOn", "2024-01-01");
        draft.put(
                "criteria",
                List.of(
                        criterion("Hồ sơ trực tuyến", 80, Map.of("addsUp", false)),
                        criterion("Công trình", 20, Map.of("addsUp", true)),
                        criterion("Tai nạn", 5, Map.of("aim", "AT_MOST"))));
        launched = scene.launched(Known.of(scene.create(draft).statusCode(201)));
        List<String> ids = scene.get(scene.office, launched).extract().path("criteria.id");
        share = ids.get(0);
        works = ids.get(1);
        unsaid = ids.get(2);
        registration = register(scene.officer, scene.department, 70, 8);
    }

    private static Map<String, Object> criterion(String name, int target, Map<String, Object> more) {
        Map<String, Object> criterion = new HashMap<>(Map.of("name", name, "target", target));
        criterion.putAll(more);
        return criterion;
    }

    private String register(TestAccount by, TestUnit unit, int shares, int count) {
        return by.request()
                .body(Map.of(
                        "unitId",
                        unit.id(),
                        "commitments",
                        List.of(
                                Map.of("criterionId", share, "target", shares),
                                Map.of("criterionId", works, "target", count))))
                .post(launched.path("registrations"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse report(TestAccount by, String to, Map<String, Object> body) {
        return by.request().body(body).post(REGISTRATIONS + to + "/progress").then();
    }

    private static Map<String, Object> on(String day, Object... figures) {
        return new HashMap<>(Map.of("asOf", day, "figures", List.of(figures)));
    }

    private static Map<String, Object> figure(String criterion, Object value) {
        return new HashMap<>(Map.of("criterionId", criterion, "value", value));
    }

    private ValidatableResponse progress(TestAccount by) {
        return by.request().get(launched.path("progress")).then().statusCode(200);
    }

    private ValidatableResponse history(TestAccount by, String query) {
        return by.request()
                .get(REGISTRATIONS + registration + "/progress" + query)
                .then();
    }

    @Test
    void a_unit_reports_and_its_newest_figures_stand_beside_what_it_promised_and_what_is_asked() {
        report(scene.officer, registration, on("2024-09-30", figure(share, 60), figure(works, 3)))
                .statusCode(200);
        report(scene.officer, registration, on("2024-11-30", figure(share, 72.5)))
                .statusCode(200)
                .body("progress.criterion.name", contains("Hồ sơ trực tuyến", "Công trình", "Tai nạn"))
                .body("progress[0].value", equalTo(72.5f))
                .body("progress[0].asOf", equalTo("2024-11-30"))
                .body("progress[0].committed", equalTo(70))
                .body("progress[0].reachesCommitment", equalTo(true))
                .body("progress[0].reachesTarget", equalTo(false))
                .body("progress[1].value", equalTo(3))
                .body("progress[1].reachesCommitment", equalTo(false))
                .body("progress[1].reachesTarget", nullValue())
                .body("progress[2].value", nullValue());
        report(scene.officer, registration, on("2024-06-30", figure(share, 10)))
                .statusCode(200)
                .body("progress[0].value", equalTo(72.5f));
    }

    @Test
    void a_correction_adds_a_row_says_why_and_leaves_the_first() {
        report(scene.officer, registration, on("2024-09-30", figure(share, 60))).statusCode(200);
        Map<String, Object> again = on("2024-09-30", figure(share, 65), figure(works, 2));
        report(scene.officer, registration, again)
                .statusCode(422)
                .body("violations.pointer", contains("/because"))
                .body("violations.code", contains("REQUIRED"));
        again.put("because", "Cộng nhầm quý II");
        report(scene.officer, registration, again).statusCode(200).body("progress[0].value", equalTo(65));
        history(scene.officer, "?criterion=" + share + "&sort=-recordedAt")
                .statusCode(200)
                .body("items.value", contains(65, 60))
                .body("items[0].because", equalTo("Cộng nhầm quý II"))
                .body("items[0].supersededAt", nullValue())
                .body("items[0].recordedBy", equalTo(scene.officer.displayName()))
                .body("items[1].because", nullValue())
                .body("items[1].supersededAt", notNullValue());
        history(scene.office, "?standing=true").body("items.value", not(hasItem(60)));
        history(scene.office, "?standing=false").body("items.value", contains(60));
        history(scene.office, "?criterion=" + works).body("items[0].because", nullValue());
    }

    @Test
    void the_database_keeps_what_was_reported() {
        report(scene.officer, registration, on("2024-09-30", figure(share, 60))).statusCode(200);
        for (String change : List.of(
                "update progress_figure set value = 90",
                "delete from progress_figure",
                "delete from progress_evidence",
                "delete from registration_version",
                "update registration_commitment set target = 1")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> jdbi.useHandle(handle -> handle.execute(change + " where false"))))
                    .as(change)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void evidence_is_read_by_whoever_reads_the_registration() {
        String paper = documents.upload(scene.officer, scene.department);
        Map<String, Object> figure = figure(share, 60);
        figure.put("documentIds", List.of(paper));
        figure.put("note", "Theo cổng dịch vụ công");
        report(scene.officer, registration, on("2024-09-30", figure)).statusCode(200);
        history(scene.office, "")
                .body("items[0].documents.id", contains(paper))
                .body("items[0].note", equalTo("Theo cổng dịch vụ công"));
        TestAccount clerk = given.account(Role.CLERK, scene.ministry);
        clerk.request().get("/api/v1/documents/" + paper).then().statusCode(200);
        given.account(Role.CLERK, scene.other)
                .request()
                .get("/api/v1/documents/" + paper)
                .then()
                .statusCode(404);
    }

    @Test
    void a_paper_that_is_not_there_or_anothers_proves_nothing() {
        TestAccount stranger = given.account(Role.OFFICER, scene.other);
        for (String paper : List.of(
                documents.upload(stranger, scene.other), UUID.randomUUID().toString())) {
            Map<String, Object> figure = figure(share, 60);
            figure.put("documentIds", List.of(paper));
            report(scene.officer, registration, on("2024-09-30", figure))
                    .statusCode(422)
                    .body("violations.pointer", contains("/figures/0/documentIds/0"))
                    .body("violations.code", contains("NOT_FOUND"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2190-01-01, IN_THE_FUTURE",
        "2023-12-31, OUT_OF_RANGE",
    })
    void a_day_in_the_future_or_before_the_campaign_is_refused(String day, String code) {
        report(scene.officer, registration, on(day, figure(share, 60)))
                .statusCode(422)
                .body("violations.pointer", contains("/asOf"))
                .body("violations.code", contains(code));
    }

    @Test
    void what_a_figure_may_not_say_is_refused_with_its_pointer_and_code() {
        refused(figure(share, -1), "value", "OUT_OF_RANGE");
        refused(figure(share, "nhiều"), "value", "WRONG_FORMAT");
        refused(figure(UUID.randomUUID().toString(), 1), "criterionId", "NOT_FOUND");
        Map<String, Object> blank = figure(share, 1);
        blank.remove("value");
        refused(blank, "value", "REQUIRED");
        report(scene.officer, registration, on("2024-09-30", figure(share, 1), figure(share, 2)))
                .statusCode(422)
                .body("violations.pointer", contains("/figures/1/criterionId"))
                .body("violations.code", contains("DUPLICATE"));
        report(scene.officer, registration, new HashMap<>(Map.of("asOf", "2024-09-30", "figures", List.of())))
                .statusCode(422)
                .body("violations.pointer", contains("/figures"));
    }

    private void refused(Map<String, Object> figure, String field, String code) {
        report(scene.officer, registration, on("2024-09-30", figure))
                .statusCode(422)
                .body("violations.pointer", contains("/figures/0/" + field))
                .body("violations.code", contains(code));
    }

    @Test
    void nobody_reports_for_a_unit_out_of_scope_or_without_the_role() {
        Map<String, Object> body = on("2024-09-30", figure(share, 60));
        report(given.account(Role.OFFICER, scene.other), registration, body).statusCode(404);
        report(scene.office, registration, body).statusCode(403);
        history(given.account(Role.OFFICER, scene.other), "").statusCode(404);
        given.nobody()
                .body(body)
                .post(REGISTRATIONS + registration + "/progress")
                .then()
                .statusCode(401);
    }

    @Test
    void what_was_withdrawn_or_closed_takes_no_report() {
        TestAccount other = given.account(Role.OFFICER, scene.other);
        String withdrawn = register(other, scene.other, 1, 1);
        other.request()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Thôi"))
                .post(REGISTRATIONS + withdrawn + "/withdrawal")
                .then()
                .statusCode(200);
        report(other, withdrawn, on("2024-09-30", figure(share, 60)))
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
        scene.step(scene.office, launched, "closure", Map.of("summary", "Xong."))
                .statusCode(200);
        report(scene.officer, registration, on("2024-09-30", figure(share, 60)))
                .statusCode(422)
                .body("violations.code", contains("NOT_READY"));
    }

    @Test
    void figures_are_added_only_where_the_criterion_says_that_they_add_up() {
        TestAccount other = given.account(Role.OFFICER, scene.other);
        String second = register(other, scene.other, 90, 5);
        report(scene.officer, registration, on("2024-09-30", figure(share, 85), figure(works, 8), figure(unsaid, 4)))
                .statusCode(200);
        report(other, second, on("2024-11-30", figure(share, 60), figure(works, 3), figure(unsaid, 9)))
                .statusCode(200);
        progress(scene.office)
                .body("criteria[0].sum", nullValue())
                .body("criteria[0].committedSum", nullValue())
                .body("criteria[0].committed", equalTo(2))
                .body("criteria[0].reported", equalTo(2))
                .body("criteria[0].reachedCommitment", equalTo(1))
                .body("criteria[0].reachedTarget", equalTo(1))
                .body("criteria[0].lowest", equalTo(60))
                .body("criteria[0].highest", equalTo(85))
                .body("criteria[0].oldestAsOf", equalTo("2024-09-30"))
                .body("criteria[0].newestAsOf", equalTo("2024-11-30"))
                .body("criteria[1].sum", equalTo(11))
                .body("criteria[1].committedSum", equalTo(13))
                .body("criteria[1].reachedTarget", nullValue())
                .body("criteria[1].reachedCommitment", equalTo(1))
                .body("criteria[2].sum", nullValue())
                .body("criteria[2].reachedTarget", nullValue())
                .body("criteria[2].committed", equalTo(0));
    }

    @Test
    void coverage_says_who_was_asked_answered_was_confirmed_and_reported() {
        progress(scene.office)
                .body("coverage.asked", equalTo(2))
                .body("coverage.registered", equalTo(1))
                .body("coverage.confirmed", equalTo(0))
                .body("coverage.reported", equalTo(0))
                .body("coverage.unanswered", equalTo(1));
        scene.office
                .request()
                .header("If-Match", "\"0\"")
                .post(REGISTRATIONS + registration + "/confirmation")
                .then()
                .statusCode(200);
        report(scene.officer, registration, on("2024-09-30", figure(share, 85))).statusCode(200);
        progress(scene.officer).body("coverage.confirmed", equalTo(1)).body("coverage.reported", equalTo(1));
        scene.office
                .request()
                .get(launched.path("registrations") + "?reported=true")
                .then()
                .body("items.reportedOn", contains("2024-09-30"));
        scene.office
                .request()
                .get(launched.path("registrations") + "?reported=false")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void a_unit_that_withdrew_has_answered_and_one_that_comes_back_stands_registered() {
        withdraw();
        progress(scene.office)
                .body("coverage.registered", equalTo(0))
                .body("coverage.withdrawn", equalTo(1))
                .body("coverage.unanswered", equalTo(1));
        register(scene.officer, scene.department, 1, 1);
        progress(scene.office).body("coverage.registered", equalTo(1)).body("coverage.withdrawn", equalTo(0));
    }

    private void withdraw() {
        scene.officer
                .request()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Thôi"))
                .post(REGISTRATIONS + registration + "/withdrawal")
                .then()
                .statusCode(200);
    }

    @Test
    void who_has_not_answered_is_listed_by_name_page_by_page() {
        given.unit("An Thử", scene.ministry);
        String path = launched.path("progress/unanswered") + "?limit=1";
        List<String> names = new ArrayList<>();
        String next = null;
        do {
            var page = scene.office
                    .request()
                    .get(path + (next == null ? "" : "&cursor=" + next))
                    .then()
                    .statusCode(200)
                    .extract();
            names.add(page.path("items[0].unit.name"));
            next = page.path("next");
        } while (next != null && names.size() < 9);
        assertThat(names).containsExactly("An Thử", "Cục Thử");
        scene.office
                .request()
                .get(launched.path("progress/unanswered"))
                .then()
                .body("items[0].dueOn", nullValue())
                .body("items[1].dueOn", notNullValue())
                .body("items[1].overdue", equalTo(false));
        scene.officer
                .request()
                .get(launched.path("progress/unanswered"))
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void a_campaign_that_was_not_launched_asked_nobody() {
        scene.office
                .request()
                .get(scene.drafted().path("progress/unanswered"))
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        scene.officer.request().get(scene.drafted().path("progress")).then().statusCode(404);
    }

    @Test
    void of_two_who_report_the_same_day_at_once_both_are_kept_or_one_is_told_to_say_why() throws Exception {
        List<Integer> answers = AtOnce.both(
                () -> report(scene.officer, registration, on("2024-09-30", figure(share, 1)))
                        .extract()
                        .statusCode(),
                () -> report(scene.officer, registration, on("2024-09-30", figure(share, 2)))
                        .extract()
                        .statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void every_report_is_in_the_trail() {
        report(scene.officer, registration, on("2024-09-30", figure(share, 60))).statusCode(200);
        given.account(Role.AUDITOR, scene.ministry)
                .request()
                .get("/api/v1/audit/entries?subjectType=REGISTRATION&subjectId=" + registration)
                .then()
                .body("items.action", hasItem("PROGRESS_REPORTED"));
    }
}
