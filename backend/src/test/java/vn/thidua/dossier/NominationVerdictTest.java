package vn.thidua.dossier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;
import vn.thidua.profile.GivenFacts;

/** The law beside a nomination: while it is written, when it is submitted, and afterwards. */
@QuarkusTest
class NominationVerdictTest {

    private static final String FIGHTER = GivenDossiers.TITLE_AWARD;
    private static final String WORKER = "LABOR_ADVANCED";

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    @Inject
    GivenFacts facts;

    @Inject
    Jdbi jdbi;

    private Begun draft(Place place, int year, List<TestPerson> people, String award) {
        Map<String, Object> draft = GivenDossiers.draft(
                List.of(dossiers.attachment(place, "MINUTES")),
                people.stream()
                        .map(person -> dossiers.individual(place, person, award))
                        .toList());
        draft.put("year", year);
        return dossiers.replace(place, dossiers.open(place), draft);
    }

    private static ValidatableResponse verdicts(TestAccount by, Begun dossier, String asOf) {
        var request = by.request();
        if (asOf != null) {
            request.queryParam("asOf", asOf);
        }
        return request.get("/api/v1/dossiers/" + dossier.id() + "/verdicts").then();
    }

    private static ValidatableResponse verdict(TestAccount by, String nomination) {
        return by.request()
                .get("/api/v1/nominations/" + nomination + "/verdict")
                .then();
    }

    private static String reasons(Begun dossier) {
        return "/reasons/" + dossier.nominationIds().getFirst();
    }

    private TestPerson person(Place place) {
        return given.person("Hoàng Thị Xét", place.department());
    }

    /** Somebody about whom an investigation with signs of violation is open. */
    private TestPerson underInvestigation(Place place) {
        TestPerson person = person(place);
        facts.since(
                person.id(),
                "PROCEEDING",
                "2024-10-01",
                "{\"kind\":\"INVESTIGATION\",\"openedOn\":\"2024-10-01\",\"signsOfViolation\":true}");
        return person;
    }

    @Test
    void a_draft_is_judged_as_it_is_and_what_nobody_recorded_hinders_nothing() {
        Place place = dossiers.place();
        Begun dossier = draft(place, 2024, List.of(person(place)), WORKER);
        verdicts(place.officer(), dossier, null)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].now.outcome", equalTo("UNDETERMINED"))
                .body("items[0].now.conditions.find { it.id == 'F2022-LDTT-RATING' }.missing", hasSize(1))
                .body("items[0].submitted", nullValue())
                .body("items[0].needsReason", equalTo(false));
        Begun submitted = dossiers.step(place.head(), dossier, "submission", Map.of());
        verdicts(place.office(), submitted, null)
                .body("items[0].submitted.outcome", equalTo("UNDETERMINED"))
                .body("items[0].submitted.ordinal", equalTo(1))
                .body("items[0].submitted.rulebookVersion", matchesPattern("F2022/\\d+"))
                .body("items[0].submitted.factsDigest", matchesPattern("[0-9a-f]{64}"))
                .body("items[0].submitted.assessment.conditions", not(empty()))
                .body("items[0].submitted.reason", nullValue())
                .body("items[0].changed", equalTo(false))
                .body("items[0].differences", empty());
    }

    @Test
    void what_the_law_rules_out_goes_up_only_with_the_heads_reason_and_is_marked() {
        Place place = dossiers.place();
        Begun dossier = draft(place, 2024, List.of(underInvestigation(place)), WORKER);
        verdicts(place.head(), dossier, null)
                .body("items[0].now.outcome", equalTo("INELIGIBLE"))
                .body("items[0].needsReason", equalTo(true))
                .rootPath("items[0].now.conditions.find { it.id == 'F2022-G4' }")
                .body("rulesOut", equalTo(true))
                .body("blockedWhile[0].kind", equalTo("INVESTIGATION"))
                .body("citation.article", equalTo("Điều 4"))
                .body("citation.document", equalTo("Nghị định 98/2023/NĐ-CP"));
        GivenDossiers.post(place.head(), dossier, "submission", Map.of())
                .statusCode(422)
                .body("violations.pointer", contains(reasons(dossier)))
                .body("violations.code", contains("REASON_NEEDED"));
        GivenDossiers.post(
                        place.head(),
                        dossier,
                        "submission",
                        Map.of("reasons", Map.of(dossier.nominationIds().getFirst(), " ")))
                .statusCode(422);
        Begun submitted = dossiers.step(
                place.head(),
                dossier,
                "submission",
                Map.of("reasons", Map.of(dossier.nominationIds().getFirst(), "Điều tra đã kết thúc trên thực tế.")));
        verdict(place.office(), submitted.nominationIds().getFirst())
                .statusCode(200)
                .body("submitted.outcome", equalTo("INELIGIBLE"))
                .body("submitted.reason", equalTo("Điều tra đã kết thúc trên thực tế."));
        place.office()
                .request()
                .queryParam("verdict", "INELIGIBLE")
                .queryParam("unit", place.department().id())
                .get("/api/v1/dossiers")
                .then()
                .body("items.id", contains(dossier.id()))
                .body("items[0].ineligibleCount", equalTo(1));
        place.office()
                .request()
                .queryParam("verdict", "INELIGIBLE")
                .queryParam("unit", place.department().id())
                .get("/api/v1/nominations")
                .then()
                .body("items.id", contains(submitted.nominationIds().getFirst()))
                .body("items[0].verdict", equalTo("INELIGIBLE"));
        place.office()
                .request()
                .queryParam("verdict", "ELIGIBLE")
                .queryParam("unit", place.department().id())
                .get("/api/v1/dossiers")
                .then()
                .body("items", empty());
    }

    @Test
    void a_reason_for_what_the_dossier_does_not_ask_is_refused_and_nothing_is_submitted() {
        Place place = dossiers.place();
        Begun dossier = draft(place, 2024, List.of(person(place)), WORKER);
        UUID other = UUID.randomUUID();
        GivenDossiers.post(place.head(), dossier, "submission", Map.of("reasons", Map.of(other, "Vì sao.")))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/reasons/" + other))
                .body("violations[0].code", equalTo("NOT_FOUND"));
        GivenDossiers.read(place.head(), dossier).body("state", equalTo("DRAFT"));
    }

    @Test
    void what_was_said_at_submission_stays_and_what_is_said_now_is_set_beside_it() {
        Place place = dossiers.place();
        TestPerson person = person(place);
        Begun dossier =
                dossiers.step(place.head(), draft(place, 2024, List.of(person), WORKER), "submission", Map.of());
        facts.since(person.id(), "PROCEEDING", "2024-11-01", "{\"kind\":\"COMPLAINT\",\"openedOn\":\"2024-11-01\"}");
        verdicts(place.office(), dossier, null)
                .body("items[0].submitted.outcome", equalTo("UNDETERMINED"))
                .body("items[0].now.outcome", equalTo("INELIGIBLE"))
                .body("items[0].changed", equalTo(true))
                .rootPath("items[0].differences.find { it.id == 'F2022-G4' }")
                .body("before", equalTo("UNKNOWN"))
                .body("now", equalTo("NOT_MET"));
        Begun returned =
                dossiers.step(place.office(), dossier, "return", Map.of("reason", "Bổ sung.", "workingDays", 5));
        dossiers.step(
                place.head(),
                returned,
                "submission",
                Map.of("reasons", Map.of(returned.nominationIds().getFirst(), "Đơn không có căn cứ.")));
        verdicts(place.office(), dossier, null)
                .body("items[0].submitted.ordinal", equalTo(2))
                .body("items[0].submitted.outcome", equalTo("INELIGIBLE"));
        List<String> kept = jdbi.withHandle(handle -> handle.createQuery(
                        "select v.outcome from nomination_verdict v join dossier_submission s on s.id = v.submission_id"
                                + " where s.dossier_id = :dossier order by s.ordinal")
                .bind("dossier", UUID.fromString(dossier.id()))
                .mapTo(String.class)
                .list());
        org.assertj.core.api.Assertions.assertThat(kept).containsExactly("UNDETERMINED", "INELIGIBLE");
    }

    @Test
    void of_a_settled_nomination_only_what_was_kept_is_told() {
        Place place = dossiers.place();
        Begun passed = dossiers.passed(place);
        verdict(place.office(), passed.nominationIds().getFirst())
                .body("now", notNullValue())
                .body("submitted", notNullValue());
        jdbi.useHandle(handle ->
                handle.execute("update dossier set state = 'DECIDED' where id = ?", UUID.fromString(passed.id())));
        verdict(place.office(), passed.nominationIds().getFirst())
                .body("now", nullValue())
                .body("differences", empty())
                .body("submitted.assessment", notNullValue());
    }

    @Test
    void verdicts_are_for_who_reads_the_dossier() {
        Place place = dossiers.place();
        Begun dossier = draft(place, 2024, List.of(person(place)), WORKER);
        TestAccount stranger = given.account(Role.OFFICER, given.unit("Cục Khác"));
        verdicts(stranger, dossier, null).statusCode(404);
        verdict(stranger, dossier.nominationIds().getFirst()).statusCode(404);
        verdicts(given.account(Role.CLERK, place.ministry()), dossier, null).statusCode(403);
        verdicts(given.account(Role.COUNCIL_MEMBER, place.ministry()), dossier, null)
                .statusCode(200);
        stranger.request()
                .queryParam("unit", place.department().id())
                .queryParam("year", 2024)
                .get("/api/v1/quota-ledger")
                .then()
                .statusCode(404);
    }

    @Test
    void a_worker_recruited_nine_months_ago_is_not_considered_under_the_law_of_2003() {
        Place place = dossiers.place();
        TestPerson person = person(place);
        facts.since(person.id(), "RECRUITMENT", "2021-03-10", "{\"recruitedOn\":\"2021-03-10\"}");
        verdicts(place.officer(), draft(place, 2021, List.of(person), WORKER), "2021-12-10")
                .body("items[0].now.framework", equalTo("F2003"))
                .body("items[0].now.outcome", equalTo("INELIGIBLE"))
                .rootPath("items[0].now.conditions.find { it.id == 'F2003-LDTT-RECRUITED' }")
                .body("outcome", equalTo("NOT_MET"))
                .body("citation.article", equalTo("Điều 10"));
    }

    @Test
    void an_initiative_used_before_warns_by_the_guidance_and_refuses_nobody() {
        Place place = dossiers.place();
        TestPerson person = person(place);
        facts.ofYear(
                person.id(),
                "INITIATIVE",
                2024,
                "{\"year\":2024,\"scope\":\"GRASSROOTS\",\"recognizedOn\":\"2024-10-01\",\"usedFor\":\"MERIT_CERT_MINISTER\"}");
        verdicts(place.officer(), draft(place, 2024, List.of(person), FIGHTER), null)
                .body("items[0].now.outcome", equalTo("UNDETERMINED"))
                .body("items[0].now.warnings.citation.document", hasItem(containsString("5007")));
    }

    @Test
    void a_fourth_fighter_is_over_the_share_under_the_law_of_2003_and_not_under_that_of_2022() {
        Place place = dossiers.place();
        facts.ofUnit(
                place.department().id(),
                "MEMBERS",
                2021,
                "{\"year\":2021,\"countedOn\":\"2021-12-01\",\"total\":25,\"withTitle\":{\"LABOR_ADVANCED\":20}}");
        Begun three = draft(place, 2021, people(place, 3), FIGHTER);
        quota(verdicts(place.officer(), three, "2021-12-10"), "MET");
        ledger(place, "2021-12-10")
                .body("lines.find { it.award.code == 'EMULATION_FIGHTER_GRASSROOTS' }.limit", equalTo(3))
                .rootPath("lines.find { it.award.code == 'EMULATION_FIGHTER_GRASSROOTS' }")
                .body("denominator", equalTo(20))
                .body("share", equalTo("15%"))
                .body("drafted", equalTo(3))
                .body("submitted", equalTo(0))
                .body("remaining", equalTo(0));
        Begun submitted = dossiers.step(place.head(), three, "submission", Map.of());
        Begun fourth = draft(place, 2021, people(place, 1), FIGHTER);
        quota(verdicts(place.officer(), fourth, "2021-12-10"), "NOT_MET")
                .body("items[0].now.outcome", equalTo("INELIGIBLE"))
                .body(
                        "items[0].now.conditions.find { it.id == 'F2003-CSTDCS-QUOTA' }.citation.document",
                        equalTo("Nghị định 91/2017/NĐ-CP"));
        quota(verdicts(place.officer(), submitted, "2021-12-10"), "MET");
        ledger(place, "2021-12-10")
                .rootPath("lines.find { it.award.code == 'EMULATION_FIGHTER_GRASSROOTS' }")
                .body("submitted", equalTo(3))
                .body("drafted", equalTo(1))
                .body("remaining", equalTo(-1));
        verdicts(place.officer(), fourth, null)
                .body("items[0].now.framework", equalTo("F2022"))
                .body("items[0].now.conditions.findAll { it.rulesOut }", empty());
        ledger(place, "2024-12-02").body("lines.award.code", not(hasItem(FIGHTER)));
    }

    private List<TestPerson> people(Place place, int count) {
        return IntStream.range(0, count).mapToObj(one -> person(place)).toList();
    }

    private static ValidatableResponse quota(ValidatableResponse verdicts, String finding) {
        return verdicts.statusCode(200)
                .body("items[0].now.conditions.find { it.id == 'F2003-CSTDCS-QUOTA' }.outcome", equalTo(finding));
    }

    private static ValidatableResponse ledger(Place place, String asOf) {
        return place.officer()
                .request()
                .queryParam("unit", place.department().id())
                .queryParam("year", 2021)
                .queryParam("asOf", asOf)
                .get("/api/v1/quota-ledger")
                .then()
                .statusCode(200);
    }

    @Test
    void what_overlaps_warns_a_draft() {
        Place place = dossiers.place();
        TestPerson person = person(place);
        facts.ofYear(
                person.id(),
                "INITIATIVE",
                2024,
                "{\"year\":2024,\"scope\":\"GRASSROOTS\",\"recognizedOn\":\"2024-10-01\"}");
        draft(place, 2024, List.of(person), FIGHTER);
        Begun again = draft(place, 2024, List.of(person), FIGHTER);
        GivenDossiers.read(place.officer(), again)
                .rootPath("advice.find { it.code == 'ALSO_PROPOSED' }")
                .body("nominationId", equalTo(again.nominationIds().getFirst()))
                .body("message", containsString(person.name()))
                .body("citation", nullValue())
                .body("standing", nullValue());
        Begun form = draft(place, 2024, List.of(person), "MERIT_CERT_MINISTER");
        GivenDossiers.read(place.officer(), form)
                .rootPath("advice.find { it.code == 'WORK_USED_TWICE' }")
                .body("citation", containsString("5007"))
                .body("standing", equalTo("READ"));
        facts.award(person, place.department(), FIGHTER, 2024, "2024-11-01");
        GivenDossiers.read(place.officer(), again).body("advice.code", hasItem("ALREADY_AWARDED"));
    }
}
