package vn.thidua.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.thidua.rulebook.GivenRulebook.edit;
import static vn.thidua.rulebook.GivenRulebook.etag;
import static vn.thidua.rulebook.GivenRulebook.rule;
import static vn.thidua.rulebook.GivenRulebook.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.AtOnce;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;
import vn.thidua.rulebook.GivenRulebook.TestLaw;

/** The rule owner writes a new version, and everybody else reads what was published. */
@QuarkusTest
class RulebookDraftTest {

    @Inject
    Given given;

    @Inject
    GivenRulebook rulebooks;

    @Inject
    Jdbi jdbi;

    private TestLaw law;
    private TestUnit ministry;
    private TestAccount owner;
    private TestAccount officer;

    @BeforeEach
    void set() {
        law = rulebooks.law();
        ministry = given.unit("Bộ Thử");
        owner = given.account(Role.RULE_OWNER, ministry);
        officer = given.account(Role.OFFICER, ministry);
    }

    @Test
    void a_version_is_drafted_with_a_reason_for_every_change_published_and_then_judges() {
        rulebooks.opened(owner, law);
        edit(owner, law, "LDTT", Map.of("rule", rated("GOOD")))
                .statusCode(200)
                .body("draft.name", is(law.framework() + "/2"))
                .body("difference.awards.award.code", contains("LABOR_ADVANCED"))
                .body("difference.awards[0].rules[0].change", is("CHANGED"))
                .body("difference.awards[0].rules[0].reason", nullValue())
                .body("actions.find { it.action == 'PUBLISH' }.allowed", is(false));
        step(owner, law, "publication", Map.of("reason", "Áp dụng"))
                .statusCode(422)
                .body("violations.pointer", contains("/changes/" + law.rule("LDTT")))
                .body("violations.code", contains("REQUIRED"));
        assertThat(outcome(law, null)).isEqualTo("ELIGIBLE");
        edit(owner, law, "LDTT", Map.of("rule", rated("GOOD"), "reason", "Nghị định mới"))
                .body("difference.awards[0].rules[0].reason", is("Nghị định mới"))
                .body("actions.find { it.action == 'PUBLISH' }.allowed", is(true));
        step(owner, law, "publication", Map.of("reason", "Áp dụng"))
                .statusCode(200)
                .body("draft.state", is("PUBLISHED"))
                .body("actions", empty());
        officer.request()
                .get(law.path() + "/versions")
                .then()
                .statusCode(200)
                .body("items.name", contains(law.framework() + "/2", law.framework() + "/1"))
                .body("items.origin", contains("OWNER", "FILE"))
                .body("items[0].publishedBecause", is("Áp dụng"))
                .body("items[0].publishedBy", is(owner.displayName()));
        owner.request().get(law.path() + "/draft").then().statusCode(404);
        assertThat(outcome(law, null)).isEqualTo("INELIGIBLE");
    }

    @Test
    void a_verdict_of_then_can_be_given_again_under_the_version_it_names() {
        String before = assessment(law, null).asString();
        rulebooks.opened(owner, law);
        edit(owner, law, "LDTT", Map.of("rule", rated("GOOD"), "reason", "Nghị định mới"))
                .statusCode(200);
        step(owner, law, "publication", Map.of("reason", "Áp dụng")).statusCode(200);
        assertThat(assessment(law, null).<String>path("rulebookVersion")).isEqualTo(law.framework() + "/2");
        assertThat(assessment(law, law.framework() + "/1").asString()).isEqualTo(before);
        officer.request()
                .get(law.path() + "?version=1")
                .then()
                .body("version", is(law.framework() + "/1"))
                .body("awards[0].rules[0].text", is("No work was used before."));
        asked(law, law.framework() + "/9")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/rulebookVersion"));
    }

    @Test
    void only_the_rule_owner_writes_and_only_those_who_read_drafts_see_one() {
        officer.request()
                .body(Map.of("reason", "Thử"))
                .post(law.path() + "/draft")
                .then()
                .statusCode(403);
        rulebooks.opened(owner, law);
        TestAccount office = given.account(Role.STANDING_OFFICE, ministry);
        office.request().get(law.path() + "/draft").then().statusCode(200).body("actions", empty());
        office.request()
                .header("If-Match", etag(owner, law))
                .body(Map.of("rule", rated("GOOD"), "reason", "Thử"))
                .put(law.path() + "/draft/rules/" + law.rule("LDTT"))
                .then()
                .statusCode(403);
        officer.request().get(law.path() + "/draft").then().statusCode(403);
        officer.request().get(law.path() + "?version=2").then().statusCode(404);
        officer.request().get(law.path() + "/difference?from=1&to=2").then().statusCode(404);
        officer.request().get(law.path() + "/versions").then().body("items.number", contains(1));
        office.request().get(law.path() + "/versions").then().body("items.number", contains(2, 1));
        officer.request()
                .get("/api/v1/rulebooks")
                .then()
                .body("items.find { it.framework == '" + law.framework() + "' }.draft", nullValue());
        office.request()
                .get("/api/v1/rulebooks")
                .then()
                .body("items.find { it.framework == '" + law.framework() + "' }.draft", is(2));
    }

    @Test
    void what_somebody_did_not_see_is_not_written_over_and_one_draft_is_open_at_a_time() {
        String seen = rulebooks.opened(owner, law).header("ETag");
        owner.request()
                .body(Map.of("reason", "Nữa"))
                .post(law.path() + "/draft")
                .then()
                .statusCode(409)
                .body("code", is("ALREADY_EXISTS"));
        edit(owner, law, "LDTT", Map.of("rule", rated("GOOD"))).statusCode(200);
        owner.request()
                .header("If-Match", seen)
                .body(Map.of("rule", rated("EXCELLENT")))
                .put(law.path() + "/draft/rules/" + law.rule("LDTT"))
                .then()
                .statusCode(412);
        owner.request()
                .body(Map.of("rule", rated("EXCELLENT")))
                .put(law.path() + "/draft/rules/" + law.rule("LDTT"))
                .then()
                .statusCode(428);
        owner.request()
                .body(Map.of("reason", "Thử"))
                .post("/api/v1/rulebooks/F1001/draft")
                .then()
                .statusCode(404);
    }

    @Test
    void of_two_who_publish_at_once_one_is_told_that_somebody_was_first() throws Exception {
        rulebooks.opened(owner, law);
        edit(owner, law, "LDTT", Map.of("rule", rated("GOOD"), "reason", "Nghị định mới"))
                .statusCode(200);
        String seen = etag(owner, law);
        TestAccount other = given.account(Role.RULE_OWNER, ministry);
        List<Integer> answers = AtOnce.both(() -> publish(owner, seen), () -> publish(other, seen));
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    private int publish(TestAccount by, String seen) {
        return by.request()
                .header("If-Match", seen)
                .body(Map.of("reason", "Áp dụng"))
                .post(law.path() + "/draft/publication")
                .statusCode();
    }

    @Test
    void what_cannot_judge_is_refused_at_its_place() {
        rulebooks.opened(owner, law);
        refused(condition(Map.of("is", "RATED_AT_LEAST")), "/rule/condition/level", "REQUIRED");
        refused(condition(Map.of("is", "RATED_AT_LEAST", "level", "BEST")), "/rule/condition/level", "UNKNOWN_VALUE");
        refused(condition(Map.of("is", "MOON_IS_FULL")), "/rule/condition/is", "UNKNOWN_VALUE");
        refused(
                condition(Map.of("is", "RATED_AT_LEAST", "level", "GOOD", "years", 90000)),
                "/rule/condition/years",
                "OUT_OF_RANGE");
        refused(
                condition(Map.of("is", "RATED_AT_LEAST", "level", "GOOD", "months", 3)),
                "/rule/condition/months",
                "UNKNOWN_FIELD");
        refused(
                condition(Map.of("is", "TITLES_IN_A_ROW", "award", "NOBEL_PRIZE", "years", 3)),
                "/rule/condition/award",
                "NOT_FOUND");
        refused(condition(Map.of("is", "QUOTA_KEPT", "share", "1/0")), "/rule/condition/share", "WRONG_FORMAT");
        refused(
                condition(Map.of("is", "MEMBERS_TITLED", "award", "LABOR_ADVANCED")),
                "/rule/condition/share",
                "REQUIRED");
        refused(
                condition(Map.of("is", "STANDARD_MET", "award", "EMULATION_FIGHTER_GRASSROOTS")),
                "/rule/condition/award",
                "CYCLE");
        Map<String, Object> uncited = rated("GOOD");
        uncited.put("cite", Map.of("text", "KHAC", "copy", "thử"));
        refused(uncited, "/rule/cite/text", "NOT_FOUND");
        Map<String, Object> unread = rated("GOOD");
        unread.put("cite", Map.of("text", "THU"));
        refused(unread, "/rule/cite/copy", "REQUIRED");
        Map<String, Object> confirmed = rated("GOOD");
        confirmed.put("standing", "CONFIRMED");
        refused(confirmed, "/rule/standing", "NOT_OF_THIS_KIND");
        Map<String, Object> principle = rated("GOOD");
        principle.put("kind", "PRINCIPLE");
        refused(principle, "/rule/condition", "NOT_OF_THIS_KIND");
        Map<String, Object> wordless = rated("GOOD");
        wordless.put("text", Map.of("vi", "Chỉ tiếng Việt", "en", " "));
        refused(wordless, "/rule/text/en", "REQUIRED");
        owner.request()
                .get(law.path() + "/draft")
                .then()
                .body("difference.awards", empty())
                .body("difference.general", empty());
    }

    private void refused(Map<String, Object> rule, String pointer, String code) {
        edit(owner, law, "LDTT", Map.of("rule", rule, "reason", "Thử"))
                .statusCode(422)
                .body("violations.find { it.pointer == '" + pointer + "' }.code", is(code));
    }

    @Test
    void a_rule_is_confirmed_with_the_copy_that_was_seen_and_a_change_lets_the_confirmation_fall() {
        rulebooks.opened(owner, law);
        Map<String, String> seen = Map.of("copy", "Công báo số 1", "place", "Điều 2 khoản 1", "note", "Khớp");
        step(owner, law, "rules/" + law.rule("LDTT") + "/confirmation", seen)
                .statusCode(200)
                .body("difference.awards[0].rules[0].standing", is("CONFIRMED"))
                .body("difference.awards[0].rules[0].fields.name", containsInAnyOrder("standing", "confirmation"))
                .body(
                        "difference.awards[0].rules[0].reason",
                        is("Held against the text: Công báo số 1, Điều 2 khoản 1"));
        step(owner, law, "rules/" + law.rule("LDTT") + "/confirmation", seen).statusCode(409);
        owner.request()
                .get(law.path() + "?version=2")
                .then()
                .body("awards[0].rules[0].confirmation.copy", is("Công báo số 1"))
                .body("awards[0].rules[0].confirmation.by", is(owner.displayName()))
                .body("awards[0].rules[0].confirmation.was", is("READ"));
        Map<String, Object> changed = rule(owner, law, "LDTT");
        changed.put("text", Map.of("vi", "Câu khác", "en", "Another sentence"));
        edit(owner, law, "LDTT", Map.of("rule", changed))
                .statusCode(422)
                .body("violations.pointer", contains("/rule/standing"));
        edit(owner, law, "LDTT", Map.of("rule", rule(owner, law, "LDTT"))).statusCode(200);
        changed.put("standing", "READ");
        edit(owner, law, "LDTT", Map.of("rule", changed, "reason", "Sửa câu chữ"))
                .statusCode(200)
                .body("difference.awards[0].rules[0].fields.name", containsInAnyOrder("text/vi", "text/en"));
        step(owner, law, "rules/" + law.rule("LDTT") + "/confirmation-withdrawal", Map.of("reason", "Nhầm"))
                .statusCode(409)
                .body("code", is("WRONG_STATE"));
        step(owner, law, "rules/" + law.rule("CSTD-WORK-RESEARCH") + "/confirmation", seen)
                .statusCode(200);
        step(
                        owner,
                        law,
                        "rules/" + law.rule("CSTD-WORK-RESEARCH") + "/confirmation-withdrawal",
                        Map.of("reason", "Nhầm"))
                .statusCode(200)
                .body("difference.awards.award.code", contains("LABOR_ADVANCED"));
    }

    @Test
    void rules_are_added_removed_and_taken_back() {
        rulebooks.opened(owner, law);
        Map<String, Object> added = rated("GOOD");
        added.put("id", law.rule("TTLT"));
        step(owner, law, "rules", Map.of("award", "COLLECTIVE_ADVANCED", "rule", added, "reason", "Mới"))
                .statusCode(200)
                .body("difference.awards[0].award.code", is("COLLECTIVE_ADVANCED"))
                .body("difference.awards[0].rules[0].change", is("ADDED"));
        step(owner, law, "rules", Map.of("award", "COLLECTIVE_ADVANCED", "rule", added, "reason", "Mới"))
                .statusCode(422)
                .body("violations.code", contains("TAKEN"));
        added.put("id", "F2022-NGOAI");
        step(owner, law, "rules", Map.of("rule", added, "reason", "Mới"))
                .statusCode(422)
                .body("violations.pointer", contains("/rule/id"));
        added.put("id", law.rule("G2"));
        step(owner, law, "rules", Map.of("awards", List.of("LABOR_ADVANCED"), "rule", added, "reason", "Mới"))
                .statusCode(200)
                .body("difference.general.change", contains("ADDED"));
        step(owner, law, "rules/" + law.rule("LDTT") + "/removal", Map.of("reason", "Bỏ"))
                .statusCode(422)
                .body("violations.pointer", contains("/nothing"));
        Map<String, String> why = Map.of("vi", "Văn bản mới không nêu.", "en", "The new text says none.");
        step(owner, law, "rules/" + law.rule("LDTT") + "/removal", Map.of("reason", "Bỏ", "nothing", why))
                .statusCode(200)
                .body("difference.awards.find { it.award.code == 'LABOR_ADVANCED' }.rules.change", contains("REMOVED"));
        step(owner, law, "rules/" + law.rule("CSTD-WORK-RESEARCH") + "/removal", Map.of("reason", "Bỏ"))
                .statusCode(200);
        for (String one : List.of("LDTT", "TTLT", "G2", "CSTD-WORK-RESEARCH")) {
            step(owner, law, "rules/" + law.rule(one) + "/restoration", Map.of())
                    .statusCode(200);
        }
        owner.request()
                .get(law.path() + "/draft")
                .then()
                .body("difference.awards", empty())
                .body("difference.general", empty());
        step(owner, law, "publication", Map.of("reason", "Không có gì"))
                .statusCode(422)
                .body("violations.code", contains("NOT_READY"));
        step(owner, law, "discard", Map.of()).statusCode(200).body("draft.state", is("DISCARDED"));
        assertThat(rulebooks.opened(owner, law).<Integer>path("draft.number")).isEqualTo(3);
    }

    @Test
    void a_part_of_a_rule_is_told_by_itself_in_words() {
        rulebooks.opened(owner, law);
        Map<String, Object> part = rule(owner, law, "CSTD-WORK-INITIATIVE");
        part.put(
                "condition",
                Map.of("is", "WORKS_RECOGNISED", "of", List.of("INITIATIVE"), "scope", "MINISTRY", "years", 2));
        edit(owner, law, "CSTD-WORK-INITIATIVE", Map.of("rule", part, "reason", "Nâng mức"))
                .statusCode(200)
                .rootPath("difference.awards[0].rules[0]")
                .body("partOf", is(law.rule("CSTD-WORK")))
                .body("fields.find { it.name == 'condition/scope' }.before", is("grassroots"))
                .body("fields.find { it.name == 'condition/scope' }.after", is("ministry"))
                .body("fields.find { it.name == 'condition/years' }.label", is("Years"))
                .body("fields.find { it.name == 'condition/years' }.after", is("2"))
                .body("fields.size()", is(2));
        step(owner, law, "publication", Map.of("reason", "Áp dụng")).statusCode(200);
        officer.request()
                .get(law.path() + "/difference?from=1&to=2")
                .then()
                .statusCode(200)
                .body("from", is(law.framework() + "/1"))
                .body("awards.award.code", contains("EMULATION_FIGHTER_GRASSROOTS"))
                .body("awards[0].rules.id", contains(law.rule("CSTD-WORK-INITIATIVE")))
                .body("awards[0].rules[0].reason", is("Nâng mức"));
        officer.request().get(law.path() + "/difference?from=2&to=2").then().body("awards", empty());
    }

    @Test
    void an_award_is_compared_under_two_frameworks() {
        officer.request()
                .get("/api/v1/rulebooks/F2022/awards/LABOR_ADVANCED/difference?with=F2025")
                .then()
                .statusCode(200)
                .body("from", is("F2022/1"))
                .body("to", is("F2025/1"));
        officer.request()
                .get("/api/v1/rulebooks/F2022/awards/NOBEL_PRIZE/difference?with=F2025")
                .then()
                .statusCode(404);
        officer.request()
                .get("/api/v1/rulebooks/F2022/awards/LABOR_ADVANCED/difference?with=F1001")
                .then()
                .statusCode(404);
    }

    @Test
    void the_database_itself_keeps_what_was_published_as_it_is() {
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(
                        "update rulebook_version set reason = 'khác' where framework = ?", law.framework())))
                .hasMessageContaining("stays as it is");
        assertThatThrownBy(() -> jdbi.useHandle(
                        handle -> handle.execute("delete from rulebook_version where framework = ?", law.framework())))
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_file_is_taken_up_once_published_when_raised_and_laid_before_the_owner_who_published_since() {
        rulebooks.brings(law, law.file(1, "Chưa dùng sáng kiến, đề tài lần nào."));
        assertThatThrownBy(() -> rulebooks.brings(law, law.file(1, "Câu khác")))
                .hasStackTraceContaining("raise `version` in the file");
        rulebooks.brings(law, law.file(2, "Câu của tệp 2"));
        officer.request().get(law.path()).then().body("version", is(law.framework() + "/2"));
        rulebooks.opened(owner, law);
        rulebooks.brings(law, law.file(3, "Câu của tệp 3"));
        edit(owner, law, "LDTT", Map.of("rule", rated("GOOD"), "reason", "Nghị định mới"))
                .statusCode(200);
        step(owner, law, "publication", Map.of("reason", "Áp dụng")).statusCode(200);
        rulebooks.brings(law, law.file(3, "Câu của tệp 3"));
        officer.request().get(law.path()).then().body("version", is(law.framework() + "/3"));
        owner.request()
                .get(law.path() + "/draft")
                .then()
                .statusCode(200)
                .body("draft.origin", is("FILE"))
                .body("draft.openedBy", nullValue())
                .body("actions.find { it.action == 'PUBLISH' }.allowed", is(true));
    }

    @Test
    void the_kinds_of_condition_are_told_with_their_parameters() {
        officer.request()
                .get("/api/v1/condition-kinds")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'TITLES_IN_A_ROW' }.parameters.name", contains("award", "years"))
                .body("items.find { it.code == 'RATED_AT_LEAST' }.parameters[0].choices.code", hasItem("GOOD"))
                .body("items.find { it.code == 'HELD_FOR' }.parameters[2].label", is("Counted from"))
                .body("items.find { it.code == 'ANY_OF' }.parameters[0].type", is("RULES"));
    }

    private Map<String, Object> rated(String level) {
        return condition(Map.of("is", "RATED_AT_LEAST", "level", level));
    }

    private Map<String, Object> condition(Map<String, ?> condition) {
        Map<String, Object> rule = new HashMap<>();
        rule.put("id", law.rule("LDTT"));
        rule.put("kind", "CONDITION");
        rule.put("text", Map.of("vi", "Xếp loại từ mức tốt.", "en", "Rated good."));
        rule.put("cite", Map.of("text", "THU", "article", "Điều 2", "copy", "thử"));
        rule.put("standing", "READ");
        rule.put("condition", condition);
        return rule;
    }

    /** Somebody who was only rated as having completed the work. */
    private String outcome(TestLaw law, String version) {
        return assessment(law, version).path("outcome");
    }

    private Response assessment(TestLaw law, String version) {
        return asked(law, version).then().statusCode(200).extract().response();
    }

    private Response asked(TestLaw law, String version) {
        Map<String, Object> body = new HashMap<>();
        body.put("award", "LABOR_ADVANCED");
        body.put("year", law.year());
        body.put("asOf", law.year() + "-12-10");
        body.put(
                "nominee",
                Map.of(
                        "kind",
                        "INDIVIDUAL",
                        "ratings",
                        new ArrayList<>(List.of(Map.of("year", law.year(), "level", "COMPLETED")))));
        if (version != null) {
            body.put("rulebookVersion", version);
        }
        return officer.request().body(body).post("/api/v1/assessments");
    }
}
