package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;
import vn.thidua.dossier.Nominations;

@QuarkusTest
class CouncilResultTest {

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    @Inject
    Nominations nominations;

    @Inject
    Jdbi jdbi;

    private Place place;

    @BeforeEach
    void a_department_under_a_ministry() {
        place = dossiers.place();
    }

    private static ValidatableResponse enter(TestAccount by, Map<String, Object> result) {
        return by.request().body(result).post("/api/v1/council-results").then();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> vote(Map<String, Object> result, int at) {
        return ((List<Map<String, Object>>) result.get("results")).get(at);
    }

    private void outcomes(Begun dossier, String state, String... outcomes) {
        place.office()
                .request()
                .get("/api/v1/dossiers/" + dossier.id())
                .then()
                .body("state", equalTo(state))
                .body("nominations.outcome", contains(outcomes));
    }

    private List<String> councilDebts(Begun dossier) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select state from obligation where subject_id = :id and kind = 'DOSSIER_COUNCIL_RESULT'")
                .bind("id", UUID.fromString(dossier.id()))
                .mapTo(String.class)
                .list());
    }

    @Test
    void a_result_is_entered_with_its_minutes_and_settles_what_was_owed() {
        Begun dossier = dossiers.accepted(place);
        assertThat(councilDebts(dossier)).containsExactly("OPEN");
        String id = enter(place.secretary(), dossiers.councilResult(place, dossier.nominationIds(), true))
                .statusCode(201)
                .header("Location", containsString("/api/v1/council-results/"))
                .body("councilName", equalTo("Hội đồng Thi đua - Khen thưởng Bộ Thử"))
                .body("minutes.fileName", equalTo("tai-lieu.pdf"))
                .body("recordedBy.id", equalTo(place.secretary().id().toString()))
                .body(
                        "results.nominationId",
                        containsInAnyOrder(dossier.nominationIds().toArray()))
                .body("results.passed", contains(true, true))
                .extract()
                .path("id");
        outcomes(dossier, "ACCEPTED", "PASSED", "PASSED");
        assertThat(councilDebts(dossier)).containsExactly("DONE");
        place.office()
                .request()
                .get("/api/v1/council-results?q=HOI dong&from=2024-11-28&to=2024-11-28&unit="
                        + place.ministry().id())
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].voteCount", equalTo(2))
                .body("items[0].passedCount", equalTo(2));
        place.office()
                .request()
                .get("/api/v1/council-results/" + id)
                .then()
                .statusCode(200)
                .body("results", hasSize(2));
        place.office()
                .request()
                .get("/api/v1/nominations?outcome=PASSED&dossier=" + dossier.id())
                .then()
                .body("items[0].votes.for", equalTo(15))
                .body("items[0].votes.against", equalTo(0))
                .body("items[0].votes.total", equalTo(17));
    }

    @Test
    void a_dossier_s_result_is_owed_until_its_last_nomination_has_one() {
        Begun dossier = dossiers.accepted(place);
        enter(
                        place.secretary(),
                        dossiers.councilResult(place, dossier.nominationIds().subList(0, 1), true))
                .statusCode(201);
        assertThat(councilDebts(dossier)).containsExactly("OPEN");
        enter(
                        place.secretary(),
                        dossiers.councilResult(place, dossier.nominationIds().subList(1, 2), false))
                .statusCode(201);
        assertThat(councilDebts(dossier)).containsExactly("DONE");
        outcomes(dossier, "ACCEPTED", "PASSED", "FAILED");
    }

    @Test
    void a_dossier_is_decided_when_nothing_in_it_is_left_open() {
        Begun allFailed = dossiers.accepted(place);
        enter(place.secretary(), dossiers.councilResult(place, allFailed.nominationIds(), false))
                .statusCode(201);
        outcomes(allFailed, "DECIDED", "FAILED", "FAILED");

        Begun awarded = dossiers.passed(place);
        List<UUID> ids = awarded.nominationIds().stream().map(UUID::fromString).toList();
        QuarkusTransaction.requiringNew().run(() -> nominations.award(ids.subList(0, 1), LocalDate.of(2024, 12, 2)));
        outcomes(awarded, "ACCEPTED", "AWARDED", "PASSED");
        QuarkusTransaction.requiringNew().run(() -> nominations.award(ids.subList(1, 2), LocalDate.of(2024, 12, 2)));
        outcomes(awarded, "DECIDED", "AWARDED", "AWARDED");
        List<String> history = jdbi.withHandle(
                handle -> handle.createQuery("select outcome || ' ' || true_on || ' ' || (superseded_at is null)"
                                + " from nomination_outcome where nomination_id = :id order by recorded_at")
                        .bind("id", ids.getFirst())
                        .mapTo(String.class)
                        .list());
        assertThat(history).containsExactly("PASSED 2024-11-28 false", "AWARDED 2024-12-02 true");
    }

    @Test
    void figures_that_disagree_are_refused() {
        Begun dossier = dossiers.accepted(place);
        Map<String, Object> tooMany = dossiers.councilResult(place, dossier.nominationIds(), true);
        vote(tooMany, 0).put("votesAgainst", 1);
        enter(place.secretary(), tooMany)
                .statusCode(422)
                .body("violations.pointer", contains("/results/0/votesFor"))
                .body("violations.code", contains("COUNTS_DISAGREE"));
        Map<String, Object> absent = dossiers.councilResult(place, dossier.nominationIds(), true);
        absent.put("presentCount", 18);
        enter(place.secretary(), absent)
                .statusCode(422)
                .body("violations.pointer", contains("/presentCount"))
                .body("violations.code", contains("COUNTS_DISAGREE"));
        Map<String, Object> minority = dossiers.councilResult(place, dossier.nominationIds(), true);
        vote(minority, 1).put("votesFor", 7);
        vote(minority, 1).put("votesAgainst", 8);
        enter(place.secretary(), minority)
                .statusCode(422)
                .body("violations.pointer", contains("/results/1/passed"))
                .body("violations.code", contains("COUNTS_DISAGREE"));
        Map<String, Object> negative = dossiers.councilResult(place, dossier.nominationIds(), true);
        vote(negative, 0).put("votesAgainst", -1);
        enter(place.secretary(), negative).statusCode(422).body("violations.code", contains("OUT_OF_RANGE"));
    }

    @Test
    void a_meeting_to_come_and_missing_or_foreign_minutes_are_refused() {
        Begun dossier = dossiers.accepted(place);
        Map<String, Object> tomorrow = dossiers.councilResult(place, dossier.nominationIds(), true);
        tomorrow.put("heldOn", "2024-12-03");
        enter(place.secretary(), tomorrow)
                .statusCode(422)
                .body("violations.pointer", contains("/heldOn"))
                .body("violations.code", contains("IN_THE_FUTURE"));
        Map<String, Object> without = dossiers.councilResult(place, dossier.nominationIds(), true);
        without.remove("minutesDocumentId");
        enter(place.secretary(), without)
                .statusCode(422)
                .body("violations.pointer", contains("/minutesDocumentId"))
                .body("violations.code", contains("MISSING_DOCUMENT"));
        Place other = dossiers.place();
        Map<String, Object> foreign = dossiers.councilResult(place, dossier.nominationIds(), true);
        foreign.put("minutesDocumentId", dossiers.upload(other.officer(), other.department()));
        enter(place.secretary(), foreign)
                .statusCode(422)
                .body("violations.pointer", contains("/minutesDocumentId"))
                .body("violations.code", contains("NOT_FOUND"));
    }

    @Test
    void only_nominations_of_accepted_dossiers_within_reach_are_voted_on_and_each_once() {
        Begun submitted = dossiers.submitted(place);
        enter(place.secretary(), dossiers.councilResult(place, submitted.nominationIds(), true))
                .statusCode(422)
                .body("violations.code", contains("NOT_READY", "NOT_READY"));
        Begun foreign = dossiers.accepted(dossiers.place());
        enter(place.secretary(), dossiers.councilResult(place, foreign.nominationIds(), true))
                .statusCode(422)
                .body("violations.pointer", contains("/results/0/nominationId", "/results/1/nominationId"))
                .body("violations.code", contains("NOT_FOUND", "NOT_FOUND"));
        Begun dossier = dossiers.accepted(place);
        String twice = dossier.nominationIds().getFirst();
        enter(place.secretary(), dossiers.councilResult(place, List.of(twice, twice), true))
                .statusCode(422)
                .body("violations.code", contains("DUPLICATE"));
        enter(place.secretary(), dossiers.councilResult(place, dossier.nominationIds(), true))
                .statusCode(201);
        enter(place.secretary(), dossiers.councilResult(place, dossier.nominationIds(), true))
                .statusCode(409)
                .body("code", equalTo("ALREADY_VOTED"));
    }

    @Test
    void of_two_secretaries_who_enter_the_same_nominations_at_once_one_wins() throws Exception {
        Begun dossier = dossiers.accepted(place);
        TestAccount second = given.account(Role.COUNCIL_SECRETARY, place.ministry());
        Map<String, Object> result = dossiers.councilResult(place, dossier.nominationIds(), true);
        Callable<Integer> one = () -> enter(place.secretary(), result).extract().statusCode();
        Callable<Integer> other = () -> enter(second, result).extract().statusCode();
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> answer : executor.invokeAll(List.of(one, other))) {
                statuses.add(answer.get());
            }
        }
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void only_the_council_s_secretary_enters_and_those_concerned_read() {
        Begun dossier = dossiers.accepted(place);
        Map<String, Object> result = dossiers.councilResult(place, dossier.nominationIds(), true);
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.COUNCIL_SECRETARY))) {
            enter(given.account(role, place.ministry()), result).statusCode(403).body("code", equalTo("NOT_ALLOWED"));
        }
        Place other = dossiers.place();
        enter(other.secretary(), result).statusCode(404);
        enter(given.account(Role.COUNCIL_SECRETARY, place.department()), result).statusCode(404);
        given.nobody().body(result).post("/api/v1/council-results").then().statusCode(401);
        String id = enter(place.secretary(), result).statusCode(201).extract().path("id");
        String minutes = (String) result.get("minutesDocumentId");
        Set<Role> readers = EnumSet.of(
                Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY, Role.STANDING_OFFICE, Role.SIGNATORY, Role.AUDITOR);
        for (Role role : Role.values()) {
            TestAccount account = given.account(role, place.ministry());
            account.request()
                    .get("/api/v1/council-results/" + id)
                    .then()
                    .statusCode(readers.contains(role) ? 200 : 403);
            if (readers.contains(role)) {
                account.request()
                        .get("/api/v1/documents/" + minutes + "/content")
                        .then()
                        .statusCode(200);
            }
        }
        other.office().request().get("/api/v1/council-results/" + id).then().statusCode(404);
        given.account(Role.AUDITOR, other.ministry())
                .request()
                .get("/api/v1/documents/" + minutes)
                .then()
                .statusCode(404);
    }

    @Test
    void a_result_repeated_with_its_key_is_entered_once() {
        Begun dossier = dossiers.accepted(place);
        Map<String, Object> result = dossiers.councilResult(place, dossier.nominationIds(), true);
        String key = UUID.randomUUID().toString();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ids.add(place.secretary()
                    .request()
                    .header("Idempotency-Key", key)
                    .body(result)
                    .post("/api/v1/council-results")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        result.put("presentCount", 16);
        place.secretary()
                .request()
                .header("Idempotency-Key", key)
                .body(result)
                .post("/api/v1/council-results")
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }
}
