package vn.thidua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.Given.TestPerson;
import vn.thidua.Given.TestUnit;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;

@QuarkusTest
class DossierRefusalTest {

    private static final Map<String, Set<Role>> ALLOWED = Map.of(
            "submission", EnumSet.of(Role.UNIT_HEAD),
            "return", EnumSet.of(Role.STANDING_OFFICE),
            "acceptance", EnumSet.of(Role.STANDING_OFFICE),
            "withdrawal", EnumSet.of(Role.OFFICER, Role.UNIT_HEAD),
            "discard", EnumSet.of(Role.OFFICER));

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    private Place place;

    @BeforeEach
    void a_department_under_a_ministry() {
        place = dossiers.place();
    }

    private static Map<String, ?> body(String step) {
        return switch (step) {
            case "return" -> Map.of("reason", "Thiếu.", "workingDays", 5);
            case "withdrawal" -> Map.of("reason", "Họp lại.");
            default -> Map.of();
        };
    }

    private ValidatableResponse attempt(TestAccount by, Begun dossier, String step) {
        return GivenDossiers.post(by, dossier, step, body(step));
    }

    private ValidatableResponse put(TestAccount by, Begun dossier, Object draft) {
        return by.request()
                .header("If-Match", dossier.etag())
                .body(draft)
                .put("/api/v1/dossiers/" + dossier.id())
                .then();
    }

    @Test
    void every_step_is_for_its_role_alone_and_outside_the_scope_there_is_nothing() {
        Begun dossier = dossiers.complete(place);
        TestUnit elsewhere = given.unit("Cục Khác", given.unit("Bộ Khác"));
        for (String step : ALLOWED.keySet()) {
            for (Role role : Role.values()) {
                if (ALLOWED.get(step).contains(role)) {
                    attempt(given.account(role, elsewhere), dossier, step)
                            .statusCode(404)
                            .body("code", equalTo("NOT_FOUND"));
                } else {
                    attempt(given.account(role, place.department()), dossier, step)
                            .statusCode(403)
                            .body("code", equalTo("NOT_ALLOWED"));
                }
            }
        }
    }

    @Test
    void drafting_is_for_officers_of_the_unit() {
        Begun dossier = dossiers.complete(place);
        Map<String, Object> draft = dossiers.draft(place);
        TestUnit elsewhere = given.unit("Cục Khác", given.unit("Bộ Khác"));
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.OFFICER))) {
            TestAccount account = given.account(role, place.department());
            put(account, dossier, draft).statusCode(403);
            account.request()
                    .body(GivenDossiers.opening(place.department()))
                    .post("/api/v1/dossiers")
                    .then()
                    .statusCode(403);
        }
        TestAccount stranger = given.account(Role.OFFICER, elsewhere);
        put(stranger, dossier, draft).statusCode(404);
        stranger.request()
                .body(GivenDossiers.opening(place.department()))
                .post("/api/v1/dossiers")
                .then()
                .statusCode(404);
        stranger.request().get("/api/v1/dossiers/" + dossier.id()).then().statusCode(404);
        stranger.request()
                .get("/api/v1/dossiers/" + dossier.id() + "/submissions")
                .then()
                .statusCode(404);
    }

    @Test
    void reading_is_for_those_who_work_on_it_or_look_over_it() {
        Begun dossier = dossiers.complete(place);
        Set<Role> readers = EnumSet.of(
                Role.OFFICER,
                Role.UNIT_HEAD,
                Role.COUNCIL_MEMBER,
                Role.COUNCIL_SECRETARY,
                Role.STANDING_OFFICE,
                Role.SIGNATORY,
                Role.AUDITOR);
        for (Role role : Role.values()) {
            given.account(role, place.ministry())
                    .request()
                    .get("/api/v1/dossiers/" + dossier.id())
                    .then()
                    .statusCode(readers.contains(role) ? 200 : 403);
        }
        given.nobody().get("/api/v1/dossiers/" + dossier.id()).then().statusCode(401);
        given.nobody().get("/api/v1/dossiers").then().statusCode(401);
    }

    @Test
    void no_step_is_taken_from_a_state_that_does_not_lead_there() {
        Map<String, TestAccount> by = Map.of(
                "submission", place.head(),
                "return", place.office(),
                "acceptance", place.office(),
                "withdrawal", place.officer(),
                "discard", place.officer());
        Map<Begun, Set<String>> leading = new LinkedHashMap<>();
        leading.put(dossiers.complete(place), Set.of("submission", "discard"));
        leading.put(dossiers.submitted(place), Set.of("return", "acceptance", "withdrawal"));
        leading.put(
                dossiers.step(place.office(), dossiers.submitted(place), "return", body("return")),
                Set.of("submission", "withdrawal"));
        leading.put(dossiers.accepted(place), Set.of());
        leading.put(
                dossiers.step(place.officer(), dossiers.submitted(place), "withdrawal", body("withdrawal")), Set.of());
        leading.put(dossiers.step(place.officer(), dossiers.open(place), "discard", Map.of()), Set.of());
        leading.forEach((dossier, allowed) -> by.forEach((step, account) -> {
            if (!allowed.contains(step)) {
                attempt(account, dossier, step).statusCode(409).body("code", equalTo("WRONG_STATE"));
            }
        }));
        Map<String, Object> draft = dossiers.draft(place);
        new ArrayList<>(leading.keySet()).forEach(dossier -> {
            boolean editable = leading.get(dossier).contains("submission");
            put(place.officer(), dossier, draft).statusCode(editable ? 200 : 409);
        });
    }

    @Test
    void without_if_match_or_on_a_stale_copy_nothing_is_done() {
        Begun dossier = dossiers.complete(place);
        place.officer()
                .request()
                .body(dossiers.draft(place))
                .put("/api/v1/dossiers/" + dossier.id())
                .then()
                .statusCode(428)
                .body("code", equalTo("IF_MATCH_REQUIRED"));
        place.head()
                .request()
                .post("/api/v1/dossiers/" + dossier.id() + "/submission")
                .then()
                .statusCode(428);
        Begun stale = new Begun(dossier.id(), "\"99\"", List.of());
        attempt(place.head(), stale, "submission").statusCode(412).body("code", equalTo("STALE"));
    }

    @Test
    void of_two_officers_who_edit_the_same_copy_one_is_told_that_it_has_changed() throws Exception {
        Begun dossier = dossiers.complete(place);
        TestAccount second = given.account(Role.OFFICER, place.department());
        Map<String, Object> draft = dossiers.draft(place);
        List<Integer> statuses = atOnce(
                () -> put(place.officer(), dossier, draft).extract().statusCode(),
                () -> put(second, dossier, draft).extract().statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void of_two_heads_who_submit_at_once_one_wins() throws Exception {
        Begun dossier = dossiers.complete(place);
        TestAccount second = given.account(Role.UNIT_HEAD, place.department());
        List<Integer> statuses = atOnce(
                () -> attempt(place.head(), dossier, "submission").extract().statusCode(),
                () -> attempt(second, dossier, "submission").extract().statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        place.head()
                .request()
                .get("/api/v1/dossiers/" + dossier.id() + "/submissions")
                .then()
                .body("items.ordinal", contains(1));
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other)
            throws InterruptedException, ExecutionException {
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : executor.invokeAll(List.of(one, other))) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }

    @Test
    void a_step_repeated_with_its_key_is_taken_once_and_the_key_serves_no_other() {
        Begun dossier = dossiers.complete(place);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            place.head()
                    .request()
                    .header("If-Match", dossier.etag())
                    .header("Idempotency-Key", key)
                    .post("/api/v1/dossiers/" + dossier.id() + "/submission")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("SUBMITTED"));
        }
        Begun other = dossiers.complete(place);
        place.head()
                .request()
                .header("If-Match", other.etag())
                .header("Idempotency-Key", key)
                .post("/api/v1/dossiers/" + other.id() + "/submission")
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        String opening = UUID.randomUUID().toString();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ids.add(place.officer()
                    .request()
                    .header("Idempotency-Key", opening)
                    .body(GivenDossiers.opening(place.department()))
                    .post("/api/v1/dossiers")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    @Test
    void somebody_else_s_document_person_unit_nomination_and_campaign_are_not_there() {
        Place other = dossiers.place();
        Begun foreign = dossiers.complete(other);
        String document = dossiers.upload(other.officer(), other.department());
        TestPerson stranger = given.person("Lạ Thử", other.department());
        Map<String, Object> person = dossiers.individual(place, stranger, GivenDossiers.TITLE_AWARD);
        person.put("evidence", List.of(Map.of("documentId", document, "kind", "OTHER")));
        person.put("id", foreign.nominationIds().get(0));
        Map<String, Object> unit = dossiers.collective(place, other.department(), "NO_SUCH_AWARD");
        Map<String, Object> draft =
                GivenDossiers.draft(List.of(Map.of("documentId", document, "kind", "MINUTES")), List.of(person, unit));
        draft.put("campaignId", UUID.randomUUID());
        put(place.officer(), dossiers.open(place), draft)
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains(
                                "/campaignId",
                                "/attachments/0/documentId",
                                "/nominations/0/id",
                                "/nominations/0/personId",
                                "/nominations/0/evidence/0/documentId",
                                "/nominations/1/collectiveId",
                                "/nominations/1/awardCode"))
                .body("violations.code.unique()", contains("NOT_FOUND"));
    }

    @Test
    void a_nomination_has_one_nominee_of_its_kind_and_is_made_once() {
        TestPerson person = given.person("Bùi Thử", place.department());
        Map<String, Object> both = dossiers.individual(place, person, GivenDossiers.TITLE_AWARD);
        both.put("collectiveId", place.department().id());
        Map<String, Object> none = dossiers.individual(place, person, GivenDossiers.TITLE_AWARD);
        none.remove("personId");
        Map<String, Object> household = dossiers.individual(place, person, "LABOR_ADVANCED");
        household.put("nomineeKind", "HOUSEHOLD");
        household.remove("personId");
        Map<String, Object> twice = dossiers.individual(place, person, GivenDossiers.TITLE_AWARD);
        put(
                        place.officer(),
                        dossiers.open(place),
                        GivenDossiers.draft(List.of(), List.of(both, none, household, twice)))
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains(
                                "/nominations/0/collectiveId",
                                "/nominations/1/personId",
                                "/nominations/2/household",
                                "/nominations/3"))
                .body("violations.code", contains("NOT_OF_THIS_KIND", "REQUIRED", "REQUIRED", "DUPLICATE"));
    }

    @Test
    void the_same_document_twice_in_one_place_is_refused() {
        Map<String, Object> attachment = dossiers.attachment(place, "MINUTES");
        put(place.officer(), dossiers.open(place), GivenDossiers.draft(List.of(attachment, attachment), List.of()))
                .statusCode(422)
                .body("violations.pointer", contains("/attachments/1/documentId"))
                .body("violations.code", contains("DUPLICATE"));
    }

    @Test
    void zero_width_characters_overlong_texts_unknown_fields_and_wrong_types_are_refused() {
        Begun dossier = dossiers.open(place);
        Map<String, Object> draft = GivenDossiers.draft(List.of(), List.of());
        refusedWith(dossier, draft, "title", "Đề\u200Bnghị", "/title", "INVISIBLE_CHARACTERS");
        refusedWith(dossier, draft, "title", "a".repeat(10_000), "/title", "TOO_LONG");
        refusedWith(dossier, draft, "title", "  ", "/title", "REQUIRED");
        refusedWith(dossier, draft, "summary", "a".repeat(10_001), "/summary", "TOO_LONG");
        refusedWith(dossier, draft, "kind", "FRIENDSHIP", "/kind", "UNKNOWN_VALUE");
        refusedWith(dossier, draft, "year", 1700, "/year", "OUT_OF_RANGE");
        refusedWith(dossier, draft, "nominations", null, "/nominations", "REQUIRED");
        refusedWith(dossier, draft, "colour", "red", "/colour", "UNKNOWN_FIELD");
        place.officer()
                .request()
                .header("If-Match", dossier.etag())
                .body("{")
                .put("/api/v1/dossiers/" + dossier.id())
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
        place.officer().request().get("/api/v1/dossiers/not-an-id").then().statusCode(404);
        place.officer()
                .request()
                .get("/api/v1/dossiers/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private void refusedWith(
            Begun dossier, Map<String, Object> draft, String field, Object value, String pointer, String code) {
        Map<String, Object> wrong = new LinkedHashMap<>(draft);
        wrong.put(field, value);
        put(place.officer(), dossier, wrong)
                .statusCode(422)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }

    @Test
    void a_return_names_a_reason_and_one_day_that_is_still_to_come() {
        Begun dossier = dossiers.submitted(place);
        returned(dossier, Map.of("workingDays", 5), "/reason", "REQUIRED");
        returned(dossier, Map.of("reason", "Thiếu."), "/dueOn", "REQUIRED");
        returned(dossier, Map.of("reason", "Thiếu.", "dueOn", "2024-12-01"), "/dueOn", "IN_THE_PAST");
        returned(
                dossier,
                Map.of("reason", "Thiếu.", "dueOn", "2024-12-09", "workingDays", 5),
                "/workingDays",
                "NOT_OF_THIS_KIND");
        returned(dossier, Map.of("reason", "Thiếu.", "workingDays", 0), "/workingDays", "OUT_OF_RANGE");
    }

    private void returned(Begun dossier, Map<String, ?> body, String pointer, String code) {
        place.office()
                .request()
                .header("If-Match", dossier.etag())
                .body(body)
                .post("/api/v1/dossiers/" + dossier.id() + "/return")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }
}
