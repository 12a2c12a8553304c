package vn.thidua.rulebook;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestUnit;
import vn.thidua.access.Role;

/** Verdicts over HTTP: the words and the shape; what the law says is held by {@code verdict.RulesTest}. */
@QuarkusTest
class AssessmentTest {

    private static final String OF_THE_ISSUE = """
            {"award":"EMULATION_FIGHTER_GRASSROOTS","year":2021,"asOf":"2021-12-10","nominee":{"kind":"INDIVIDUAL","sex":"FEMALE",
            "recruitedOn":"2015-03-01","ratings":[{"year":2021,"level":"EXCELLENT"}],"titles":[{"award":"LABOR_ADVANCED","year":2021}],
            "commendations":[{"award":"MERIT_CERT_MINISTER","decidedOn":"2019-06-01"}],
            "initiatives":[{"year":2021,"scope":"GRASSROOTS","recognizedOn":"2021-11-01","usedFor":null}],
            "research":[{"year":2021,"scope":"GRASSROOTS","acceptedOn":"2021-10-01"}],
            "disciplines":[{"level":"REPRIMAND","decidedOn":"2020-02-01","endedOn":"2021-02-01"}],
            "proceedings":[{"kind":"INVESTIGATION","openedOn":"2021-11-01","closedOn":null,"signsOfViolation":true}],
            "leaves":[{"kind":"MATERNITY","from":"2021-01-01","to":"2021-06-30"}],
            "leadership":[{"position":"DEPARTMENT_HEAD","from":"2010-01-01","to":"2018-01-01"}],
            "achievements":[{"kind":"CAMPAIGN","scope":"MINISTRY","year":2021}]}}
            """;

    @Inject
    Given given;

    @Test
    void a_verdict_explains_every_condition_with_its_article_and_how_well_it_is_known() {
        assess(OF_THE_ISSUE, "vi")
                .statusCode(200)
                .body("outcome", equalTo("UNDETERMINED"))
                .body("framework", equalTo("F2003"))
                .body("rulebookVersion", equalTo("F2003/1"))
                .body("authority.authority", equalTo("UNIT_HEAD"))
                .body("texts.number", hasItems("Luật 15/2003/QH11", "Nghị định 91/2017/NĐ-CP"))
                .body("money.amount", equalTo(1_490_000))
                .rootPath("conditions.find { it.id == 'F2003-CSTDCS-WORK' }")
                .body("outcome", equalTo("MET"))
                .body("citation.document", equalTo("Nghị định 91/2017/NĐ-CP"))
                .body("citation.article", equalTo("Điều 9"))
                .body("citation.clause", equalTo("khoản 3"))
                .body("standing", equalTo("READ"))
                .body("evidence.text", hasItem("Sáng kiến năm 2021, phạm vi cơ sở"))
                .body("wouldChange", nullValue())
                .rootPath("conditions.find { it.id == 'F2003-G4' }")
                .body("outcome", equalTo("NOT_MET"))
                .body("standing", equalTo("RECALLED"))
                .body("rulesOut", equalTo(false))
                .body("blockedWhile[0].kind", equalTo("INVESTIGATION"))
                .body("blockedWhile[0].since", equalTo("2021-11-01"))
                .body("because", equalTo("Đang có Điều tra, từ ngày 01/11/2021."));
    }

    @Test
    void the_same_in_english() {
        assess(OF_THE_ISSUE, "en")
                .statusCode(200)
                .body("summary", equalTo("Undetermined"))
                .body("award.name", equalTo("Emulation Fighter at grassroots level"))
                .body(
                        "conditions.find { it.id == 'F2003-CSTDCS-WORK' }.evidence.text",
                        hasItem("Initiative of 2021, scope grassroots"));
    }

    @Test
    void a_missing_fact_is_named_with_who_can_give_it() {
        assess(about("LABOR_ADVANCED", 2024, "2024-12-02", "\"proceedings\":[]"), "vi")
                .statusCode(200)
                .body("outcome", equalTo("UNDETERMINED"))
                .rootPath("conditions.find { it.id == 'F2022-LDTT-RATING' }")
                .body("outcome", equalTo("UNKNOWN"))
                .body("missing[0].fact", equalTo("RATING"))
                .body("missing[0].text", equalTo("Kết quả xếp loại năm 2024"))
                .body("missing[0].keeper", containsString("Đơn vị"));
    }

    @Test
    void what_would_change_it_is_said_with_the_earliest_year() {
        assess(
                        about(
                                "EMULATION_FIGHTER_MINISTRY",
                                2022,
                                "2022-12-10",
                                "\"proceedings\":[],\"research\":[],\"initiatives\":[{\"year\":2022,\"scope\":\"MINISTRY\",\"recognizedOn\":\"2022-11-01\"}],"
                                        + "\"titles\":[{\"award\":\"EMULATION_FIGHTER_GRASSROOTS\",\"year\":2021},{\"award\":\"EMULATION_FIGHTER_GRASSROOTS\",\"year\":2022}]"),
                        "vi")
                .statusCode(200)
                .body("outcome", equalTo("INELIGIBLE"))
                .body(
                        "conditions.find { it.id == 'F2003-CSTDB-ROW' }.wouldChange",
                        equalTo("Thêm 1 lần Chiến sĩ thi đua cơ sở liên tục, sớm nhất đủ vào năm 2023."));
    }

    @Test
    void a_fourth_over_the_quota_fails_under_the_law_of_2003_and_not_under_that_of_2022() {
        String facts =
                "\"titles\":[{\"award\":\"LABOR_ADVANCED\",\"year\":%1$s}],\"ratings\":[{\"year\":%1$s,\"level\":\"EXCELLENT\"}],"
                        + "\"initiatives\":[{\"year\":%1$s,\"scope\":\"GRASSROOTS\",\"recognizedOn\":\"%1$s-10-01\"}],\"research\":[],"
                        + "\"proceedings\":[],\"procedure\":{\"quota\":{\"denominator\":20,\"proposed\":4}}";
        assess(about("EMULATION_FIGHTER_GRASSROOTS", 2021, "2021-12-10", facts.formatted(2021)), "vi")
                .body("outcome", equalTo("INELIGIBLE"))
                .body("conditions.findAll { it.rulesOut }.id", equalTo(List.of("F2003-CSTDCS-QUOTA")));
        assess(about("EMULATION_FIGHTER_GRASSROOTS", 2024, "2024-12-02", facts.formatted(2024)), "vi")
                .body("outcome", equalTo("ELIGIBLE"))
                .body("conditions.findAll { it.rulesOut }", empty());
    }

    @Test
    void an_initiative_used_before_warns_with_the_guidance_and_refuses_nobody() {
        assess(
                        about(
                                "EMULATION_FIGHTER_GRASSROOTS",
                                2024,
                                "2024-12-02",
                                "\"titles\":[{\"award\":\"LABOR_ADVANCED\",\"year\":2024}],\"ratings\":[{\"year\":2024,\"level\":\"GOOD\"}],\"research\":[],\"proceedings\":[],"
                                        + "\"initiatives\":[{\"year\":2024,\"scope\":\"GRASSROOTS\",\"recognizedOn\":\"2024-10-01\",\"usedFor\":\"MERIT_CERT_MINISTER\"}]"),
                        "vi")
                .body("outcome", equalTo("ELIGIBLE"))
                .body("warnings[0].citation.document", equalTo("Công văn 5007/BNV-TĐKT (2023)"))
                .body("warnings[0].because", containsString("Bằng khen của Bộ trưởng"));
    }

    @Test
    void the_newer_framework_says_why_the_older_one_governed() {
        assess(about("EMULATION_FIGHTER_GRASSROOTS", 2025, "2025-09-01", "\"proceedings\":[]"), "vi")
                .body("framework", equalTo("F2022"))
                .body("transition.citation.document", equalTo("Nghị định 152/2025/NĐ-CP"))
                .body("transition.citation.article", equalTo("Điều 60"));
    }

    @Test
    void before_the_oldest_framework_there_is_no_outcome_and_from_the_unread_law_on_there_is_none_either() {
        assess(about("LABOR_ADVANCED", 2016, "2016-12-10", "\"proceedings\":[]"), "vi")
                .statusCode(200)
                .body("outcome", equalTo("UNDETERMINED"))
                .body("framework", nullValue())
                .body("doubts[0].kind", equalTo("BEFORE_ALL_FRAMEWORKS"));
        assess(about("LABOR_ADVANCED", 2026, "2026-12-02", "\"proceedings\":[]"), "vi")
                .body("framework", equalTo("F2025"))
                .body("doubts[0].kind", equalTo("FRAMEWORK"))
                .body("conditions", not(empty()));
    }

    @Test
    void without_a_day_the_business_day_is_asked() {
        assess("{\"award\":\"LABOR_ADVANCED\",\"year\":2024,\"nominee\":{\"kind\":\"INDIVIDUAL\"}}", "vi")
                .statusCode(200)
                .body("asOf", matchesPattern("\\d{4}-\\d{2}-\\d{2}"));
    }

    @Test
    void bad_questions_are_told_by_field() {
        refused("{}", "/award", "REQUIRED");
        refused("{\"award\":\"NO_SUCH\",\"year\":2024,\"nominee\":{\"kind\":\"INDIVIDUAL\"}}", "/award", "NOT_FOUND");
        refused(
                "{\"award\":\"LABOR_ADVANCED\",\"year\":2024,\"nominee\":{\"kind\":\"COLLECTIVE\"}}",
                "/nominee/kind",
                "NOT_OF_THIS_KIND");
        refused(
                "{\"award\":\"LABOR_ADVANCED\",\"year\":3024,\"nominee\":{\"kind\":\"INDIVIDUAL\"}}",
                "/year",
                "OUT_OF_RANGE");
        refused(
                about("LABOR_ADVANCED", 2024, "2024-12-02", "\"ratings\":[{\"year\":2024}]"),
                "/nominee/ratings/0/level",
                "REQUIRED");
        refused(
                about("LABOR_ADVANCED", 2024, "2024-12-02", "\"ratings\":[{\"year\":2024,\"level\":\"SUPERB\"}]"),
                "/nominee/ratings/0/level",
                "UNKNOWN_VALUE");
        refused(about("LABOR_ADVANCED", 2024, "2024-12-02", "\"rank\":1"), "/nominee/rank", "UNKNOWN_FIELD");
        refused(
                about(
                        "LABOR_ADVANCED",
                        2024,
                        "2024-12-02",
                        "\"leaves\":[{\"kind\":\"MATERNITY\",\"from\":\"2024-06-30\",\"to\":\"2024-01-01\"}]"),
                "/nominee/leaves/0/to",
                "ENDS_BEFORE_START");
        refused(
                about(
                        "LABOR_ADVANCED",
                        2024,
                        "2024-12-02",
                        "\"members\":{\"total\":5,\"withTitle\":{\"LABOR_ADVANCED\":6}}"),
                "/nominee/members/withTitle/LABOR_ADVANCED",
                "OUT_OF_RANGE");
    }

    @Test
    void somebody_is_named_instead_of_their_facts_and_what_nobody_recorded_is_unknown() {
        TestUnit unit = given.unit("Vụ Thử");
        TestAccount officer = given.account(Role.OFFICER, unit);
        about(officer, "person", given.person("Lê Thị Được Hỏi", unit).id(), "LABOR_ADVANCED")
                .statusCode(200)
                .body("outcome", equalTo("UNDETERMINED"))
                .body("conditions.find { it.id == 'F2022-LDTT-RATING' }.outcome", equalTo("UNKNOWN"));
        about(officer, "unit", unit.id(), "COLLECTIVE_ADVANCED")
                .statusCode(200)
                .body("outcome", equalTo("UNDETERMINED"));
    }

    @Test
    void whoever_is_out_of_scope_is_not_there_and_one_question_names_one_nominee() {
        TestUnit unit = given.unit("Vụ Thử");
        TestUnit elsewhere = given.unit("Vụ Khác");
        TestAccount officer = given.account(Role.OFFICER, unit);
        UUID person = given.person("Lê Thị Nơi Khác", elsewhere).id();
        about(officer, "person", person, "LABOR_ADVANCED")
                .statusCode(404)
                .body("violations[0].pointer", equalTo("/person"));
        about(officer, "unit", elsewhere.id(), "COLLECTIVE_ADVANCED")
                .statusCode(404)
                .body("violations[0].pointer", equalTo("/unit"));
        TestAccount ruleOwner = given.account(Role.RULE_OWNER, elsewhere);
        about(ruleOwner, "person", person, "LABOR_ADVANCED").statusCode(403);
        about(ruleOwner, "unit", elsewhere.id(), "COLLECTIVE_ADVANCED").statusCode(403);
        about(officer, "unit", unit.id(), "LABOR_ADVANCED")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/unit"))
                .body("violations[0].code", equalTo("NOT_OF_THIS_KIND"));
        refused("{\"award\":\"LABOR_ADVANCED\",\"year\":2024}", "/nominee", "REQUIRED");
        refused(
                "{\"award\":\"LABOR_ADVANCED\",\"year\":2024,\"person\":\"%s\",\"unit\":\"%s\"}"
                        .formatted(person, unit.id()),
                "/unit",
                "ONLY_ONE_OF");
    }

    private static ValidatableResponse about(TestAccount by, String who, UUID id, String award) {
        return by.request()
                .body(Map.of("award", award, "year", 2024, "asOf", "2024-12-02", who, id))
                .post("/api/v1/assessments")
                .then();
    }

    private void refused(String body, String pointer, String code) {
        assess(body, "vi")
                .statusCode(422)
                .body("violations.find { it.pointer == '" + pointer + "' }.code", equalTo(code));
    }

    private ValidatableResponse assess(String body, String language) {
        return RestAssured.given()
                .auth()
                .oauth2(given.account(Role.OFFICER, given.unit("Vụ Thử")).token())
                .header("Accept-Language", language)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/assessments")
                .then();
    }

    private static String about(String award, int year, String asOf, String facts) {
        return "{\"award\":\"%s\",\"year\":%d,\"asOf\":\"%s\",\"nominee\":{\"kind\":\"INDIVIDUAL\",%s}}"
                .formatted(award, year, asOf, facts);
    }
}
