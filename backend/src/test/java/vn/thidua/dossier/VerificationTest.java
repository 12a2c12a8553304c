package vn.thidua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.thidua.GivenDossiers.post;
import static vn.thidua.GivenDossiers.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.AtOnce;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenDossiers;
import vn.thidua.GivenDossiers.Begun;
import vn.thidua.GivenDossiers.Place;
import vn.thidua.access.Role;

@QuarkusTest
class VerificationTest {

    @Inject
    Given given;

    @Inject
    GivenDossiers dossiers;

    private Place place;
    private TestAccount colleague;

    @BeforeEach
    void two_officers_of_one_standing_office() {
        place = dossiers.place();
        colleague = given.account(Role.STANDING_OFFICE, place.ministry());
    }

    private static ValidatableResponse steps(TestAccount by, Map<String, ?> body) {
        return by.request().body(body).post("/api/v1/dossiers/steps").then();
    }

    private static Map<String, Object> many(String action, Begun... dossiers) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("action", action);
        body.put(
                "items",
                new ArrayList<>(Arrays.stream(dossiers)
                        .map(dossier -> Map.of("id", dossier.id(), "version", version(dossier)))
                        .toList()));
        return body;
    }

    private static long version(Begun dossier) {
        return Long.parseLong(dossier.etag().replace("\"", ""));
    }

    @Test
    void who_claims_a_dossier_is_shown_to_everybody_who_reads_it() {
        Begun dossier = dossiers.submitted(place);
        read(place.office(), dossier)
                .body("claim", nullValue())
                .body(
                        "actions.action",
                        containsInAnyOrder("CLAIM", "HAND_OVER", "RETURN", "ACCEPT", "REFUSE", "REFUSE_NOMINATION"));
        post(place.office(), dossier, "claim", Map.of())
                .statusCode(200)
                .body("claim.by.name", equalTo(place.office().displayName()))
                .body(
                        "actions.action",
                        containsInAnyOrder("HAND_OVER", "RELEASE", "RETURN", "ACCEPT", "REFUSE", "REFUSE_NOMINATION"));
        read(place.officer(), dossier)
                .body("claim.by.id", equalTo(place.office().id().toString()))
                .body("actions.action", contains("WITHDRAW"));
        post(place.office(), dossier, "claim", Map.of()).statusCode(200);
    }

    @Test
    void of_two_who_claim_at_once_one_wins_and_the_other_is_told_who() throws Exception {
        Begun dossier = dossiers.submitted(place);
        List<ValidatableResponse> answers = AtOnce.both(
                () -> post(place.office(), dossier, "claim", Map.of()),
                () -> post(colleague, dossier, "claim", Map.of()));
        List<Integer> statuses =
                answers.stream().map(answer -> answer.extract().statusCode()).toList();
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        boolean first = statuses.get(0) == 200;
        answers.get(first ? 1 : 0)
                .body("code", equalTo("CLAIMED"))
                .body("detail", containsString((first ? place.office() : colleague).displayName()));
    }

    @Test
    void a_colleague_neither_accepts_nor_returns_what_is_claimed_and_is_shown_why() {
        Begun claimed = dossiers.claimed(place, place.office());
        for (String step : List.of("acceptance", "return", "release", "hand-over", "claim")) {
            Map<String, Object> body = switch (step) {
                case "return" -> Map.of("reason", "Thiếu.", "workingDays", 5);
                case "hand-over" -> Map.of("accountId", colleague.id());
                default -> Map.of();
            };
            post(colleague, claimed, step, body)
                    .statusCode(409)
                    .body("code", equalTo("CLAIMED"))
                    .body("detail", containsString(place.office().displayName()));
        }
        read(colleague, claimed)
                .body(
                        "actions.action",
                        containsInAnyOrder("TAKE_OVER", "RETURN", "ACCEPT", "REFUSE", "REFUSE_NOMINATION"))
                .body("actions.findAll { it.action == 'ACCEPT' }.allowed", contains(false))
                .body(
                        "actions.findAll { it.action == 'ACCEPT' }.because",
                        contains(place.office().displayName() + " is verifying this dossier."));
        post(place.office(), claimed, "acceptance", Map.of())
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("claim", nullValue());
    }

    @Test
    void a_colleague_takes_over_with_a_reason_on_the_copy_they_saw() {
        Begun claimed = dossiers.claimed(place, place.office());
        post(colleague, claimed, "take-over", Map.of()).statusCode(422).body("violations.pointer", contains("/reason"));
        colleague
                .request()
                .body(Map.of("reason", "Đi công tác."))
                .post("/api/v1/dossiers/" + claimed.id() + "/take-over")
                .then()
                .statusCode(428);
        Begun taken = dossiers.step(colleague, claimed, "take-over", Map.of("reason", "Đi công tác."));
        post(place.office(), claimed, "take-over", Map.of("reason", "Đã về."))
                .statusCode(412)
                .body("code", equalTo("STALE"));
        post(place.office(), taken, "acceptance", Map.of()).statusCode(409).body("code", equalTo("CLAIMED"));
        post(colleague, taken, "acceptance", Map.of()).statusCode(200);
    }

    @Test
    void a_dossier_is_handed_to_a_colleague_who_may_verify_it_and_to_nobody_else() {
        Begun dossier = dossiers.submitted(place);
        TestAccount elsewhere = given.account(Role.STANDING_OFFICE, given.unit("Bộ Khác"));
        for (TestAccount other : List.of(elsewhere, place.officer(), given.accountWithoutRoles())) {
            post(place.office(), dossier, "hand-over", Map.of("accountId", other.id()))
                    .statusCode(422)
                    .body("violations.pointer", contains("/accountId"));
        }
        post(place.office(), dossier, "hand-over", Map.of("accountId", colleague.id(), "note", "Nghỉ phép."))
                .statusCode(200)
                .body("claim.by.id", equalTo(colleague.id().toString()));
        post(colleague, dossier, "release", Map.of()).statusCode(200).body("claim", nullValue());
    }

    @Test
    void what_is_not_submitted_is_not_shared_out() {
        Begun draft = dossiers.complete(place);
        Begun accepted = dossiers.accepted(place);
        for (Begun dossier : List.of(draft, accepted)) {
            post(place.office(), dossier, "claim", Map.of()).statusCode(409).body("code", equalTo("WRONG_STATE"));
            post(place.office(), dossier, "release", Map.of()).statusCode(409);
            post(place.office(), dossier, "hand-over", Map.of("accountId", colleague.id()))
                    .statusCode(409);
            post(place.office(), dossier, "take-over", Map.of("reason", "Thử.")).statusCode(409);
        }
    }

    @Test
    void a_returned_dossier_comes_back_to_who_returned_it() {
        Begun returned = dossiers.step(
                place.office(), dossiers.submitted(place), "return", Map.of("reason", "Thiếu.", "workingDays", 5));
        Begun again = dossiers.step(place.head(), returned, "submission", Map.of());
        read(colleague, again).body("claim.by.id", equalTo(place.office().id().toString()));
        post(colleague, again, "acceptance", Map.of()).statusCode(409).body("code", equalTo("CLAIMED"));
    }

    @Test
    void the_queue_is_filtered_by_whose_it_is() {
        Begun mine = dossiers.claimed(place, place.office());
        Begun theirs = dossiers.claimed(place, colleague);
        Begun free = dossiers.submitted(place);
        dossiers.open(place);
        Map<String, Begun> expected = Map.of("MINE", mine, "COLLEAGUE", theirs, "NOBODY", free);
        expected.forEach((claim, dossier) -> place.office()
                .request()
                .get("/api/v1/dossiers?count=true&claim=" + claim)
                .then()
                .statusCode(200)
                .body("items.id", contains(dossier.id()))
                .body("total.count", equalTo(1)));
        place.office()
                .request()
                .get("/api/v1/dossiers?claim=MINE")
                .then()
                .body("items[0].claim.by.name", equalTo(place.office().displayName()))
                .body("items[0].version", equalTo((int) version(mine)));
        place.office().request().get("/api/v1/dossiers?claim=YOURS").then().statusCode(422);
    }

    @Test
    void colleagues_are_those_who_verify_for_the_same_units_today() {
        TestAccount elsewhere = given.account(Role.STANDING_OFFICE, given.unit("Bộ Khác"));
        for (TestAccount reader : List.of(place.office(), place.officer())) {
            reader.request()
                    .get("/api/v1/dossiers/verifiers")
                    .then()
                    .statusCode(200)
                    .body(
                            "items.id",
                            hasItems(
                                    place.office().id().toString(),
                                    colleague.id().toString()))
                    .body("items.id", not(hasItem(elsewhere.id().toString())))
                    .body("items.id", not(hasItem(place.officer().id().toString())));
        }
    }

    @Test
    void many_are_accepted_in_one_request_each_on_its_own() {
        Begun one = dossiers.submitted(place);
        Begun claimed = dossiers.claimed(place, colleague);
        Begun draft = dossiers.complete(place);
        Begun foreign = dossiers.submitted(dossiers.place());
        Begun stale = new Begun(dossiers.submitted(place).id(), "\"99\"", List.of());
        Begun last = dossiers.submitted(place);
        steps(place.office(), many("ACCEPT", one, claimed, draft, foreign, stale, last))
                .statusCode(200)
                .body("items.id", contains(one.id(), claimed.id(), draft.id(), foreign.id(), stale.id(), last.id()))
                .body("items.done", contains(true, false, false, false, false, true))
                .body(
                        "items.findAll { !it.done }.problem.code",
                        contains("CLAIMED", "WRONG_STATE", "NOT_FOUND", "STALE"))
                .body("items[1].problem.detail", containsString(colleague.displayName()));
        read(place.office(), one).body("state", equalTo("ACCEPTED"));
        read(place.office(), last).body("state", equalTo("ACCEPTED"));
        read(place.office(), claimed).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void many_are_claimed_handed_over_and_returned() {
        Begun one = dossiers.submitted(place);
        Begun two = dossiers.submitted(place);
        steps(place.office(), many("CLAIM", one, two)).body("items.done", contains(true, true));
        Map<String, Object> handOver = many("HAND_OVER", one, two);
        handOver.put("handOver", Map.of("accountId", colleague.id()));
        steps(place.office(), handOver).body("items.done", contains(true, true));
        Begun seen = Begun.of(read(colleague, one).extract().response());
        Map<String, Object> sendBack = many("RETURN", seen);
        sendBack.put("sendBack", Map.of("reason", "Thiếu biên bản kiểm phiếu.", "workingDays", 5));
        steps(colleague, sendBack).statusCode(200).body("items.done", contains(true));
        read(colleague, one).body("state", equalTo("RETURNED"));
    }

    @Test
    void a_claim_for_many_is_undone_by_letting_go_unless_somebody_was_there_in_between() {
        Begun one = dossiers.submitted(place);
        Begun two = dossiers.submitted(place);
        Begun three = dossiers.submitted(place);
        ValidatableResponse claimed =
                steps(place.office(), many("CLAIM", one, two, three)).body("items.done", contains(true, true, true));
        post(colleague, Begun.of(read(colleague, two).extract().response()), "take-over", Map.of("reason", "Đi vắng."))
                .statusCode(200);
        post(place.office(), three, "release", Map.of()).statusCode(200);
        steps(place.office(), undone(claimed, "RELEASE"))
                .statusCode(200)
                .body("items.done", contains(true, false, false))
                .body("items.findAll { !it.done }.problem.code", contains("CLAIMED", "STALE"));
        read(colleague, one).body("claim", nullValue());
        read(colleague, two).body("claim.by.id", equalTo(colleague.id().toString()));
    }

    @Test
    void what_was_let_go_is_claimed_again_unless_somebody_was_there_in_between() {
        Begun one = dossiers.claimed(place, place.office());
        Begun two = dossiers.claimed(place, place.office());
        ValidatableResponse released =
                steps(place.office(), many("RELEASE", one, two)).body("items.done", contains(true, true));
        post(colleague, two, "claim", Map.of()).statusCode(200);
        post(colleague, two, "release", Map.of()).statusCode(200);
        steps(place.office(), undone(released, "CLAIM"))
                .body("items.done", contains(true, false))
                .body("items[1].problem.code", equalTo("STALE"));
        read(colleague, one).body("claim.by.id", equalTo(place.office().id().toString()));
    }

    @Test
    void what_was_handed_over_is_taken_back_with_a_reason_and_then_let_go() {
        Begun dossier = dossiers.submitted(place);
        Map<String, Object> handOver = many("HAND_OVER", dossier);
        handOver.put("handOver", Map.of("accountId", colleague.id()));
        Map<String, Object> back = undone(steps(place.office(), handOver), "TAKE_OVER");
        refused(back, "/takeOver", "REQUIRED");
        back.put("takeOver", Map.of("reason", "Hoàn tác chuyển giao."));
        ValidatableResponse taken = steps(place.office(), back).body("items.done", contains(true));
        read(colleague, dossier).body("claim.by.id", equalTo(place.office().id().toString()));
        steps(place.office(), undone(taken, "RELEASE")).body("items.done", contains(true));
        read(colleague, dossier).body("claim", nullValue());
        steps(place.office(), back).body("items[0].problem.code", equalTo("STALE"));
    }

    /** The opposite step for what was done, on the versions that it answered. */
    private static Map<String, Object> undone(ValidatableResponse done, String action) {
        List<Map<String, Object>> items = done.extract().jsonPath().getList("items");
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("action", action);
        body.put("asSeen", true);
        body.put(
                "items",
                items.stream()
                        .map(item -> Map.of("id", item.get("id"), "version", item.get("version")))
                        .toList());
        return body;
    }

    @Test
    void a_step_for_many_that_could_be_taken_for_none_is_refused_whole() {
        Begun dossier = dossiers.submitted(place);
        refused(many("RETURN", dossier), "/sendBack", "REQUIRED");
        refused(many("HAND_OVER", dossier), "/handOver", "REQUIRED");
        refused(many("CLAIM", dossier, dossier), "/items/1/id", "DUPLICATE");
        refused(many("CLAIM"), "/items", "REQUIRED");
        Begun[] tooMany = new Begun[101];
        for (int i = 0; i < tooMany.length; i++) {
            tooMany[i] = new Begun(UUID.randomUUID().toString(), "\"0\"", List.of());
        }
        refused(many("CLAIM", tooMany), "/items", "TOO_MANY");
        Map<String, Object> late = many("RETURN", dossier);
        late.put("sendBack", Map.of("reason", "Thiếu.", "dueOn", "2020-01-01"));
        refused(late, "/sendBack/dueOn", "IN_THE_PAST");
        read(place.office(), dossier).body("state", equalTo("SUBMITTED"));
    }

    private void refused(Map<String, ?> body, String pointer, String code) {
        steps(place.office(), body)
                .statusCode(422)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }

    @Test
    void a_step_for_many_repeated_with_its_key_is_taken_once() {
        Begun dossier = dossiers.submitted(place);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            place.office()
                    .request()
                    .header("Idempotency-Key", key)
                    .body(many("ACCEPT", dossier))
                    .post("/api/v1/dossiers/steps")
                    .then()
                    .statusCode(200)
                    .body("items.done", contains(true));
        }
    }

    @Test
    void what_was_refused_within_a_step_for_many_stands_in_the_trail() {
        Begun claimed = dossiers.claimed(place, colleague);
        steps(place.office(), many("ACCEPT", claimed)).statusCode(200);
        given.account(Role.AUDITOR, place.ministry())
                .request()
                .get("/api/v1/audit/entries?subjectType=DOSSIER&subjectId=" + claimed.id())
                .then()
                .statusCode(200)
                .body("items.action", hasItems("DOSSIER_CLAIMED", "stepDossiers"));
    }
}
