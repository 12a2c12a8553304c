package vn.thidua.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.thidua.Given;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenCouncils;
import vn.thidua.GivenCouncils.Called;
import vn.thidua.GivenCouncils.Seated;
import vn.thidua.access.Role;
import vn.thidua.ballot.GivenBallots.Held;

@QuarkusTest
class BallotTest {

    @Inject
    Given given;

    @Inject
    GivenCouncils councils;

    @Inject
    GivenBallots ballots;

    @Inject
    Jdbi jdbi;

    private Held open(int members, int inWriting) {
        return ballots.opened(councils.begun(councils.withCases(councils.council(members), 1), inWriting));
    }

    private static Map<String, Character> choices(Held ballot, char... signs) {
        Map<String, Character> choices = new LinkedHashMap<>();
        for (int i = 0; i < signs.length; i++) {
            choices.put(ballot.cases().get(i), signs[i]);
        }
        return choices;
    }

    private static ValidatableResponse cases(Held ballot) {
        return ballot.chair()
                .request()
                .queryParam("limit", 100)
                .get("/api/v1/ballots/" + ballot.id() + "/cases")
                .then();
    }

    /** Seventeen members, two in writing: 16 of 17 is just enough, 15 is one short. */
    @Test
    void seventeen_members_vote_and_the_count_moves_the_cases_on() {
        Held ballot = open(17, 2);
        List<String> receipts = new ArrayList<>();
        for (int seat = 0; seat < 15; seat++) {
            char second = seat == 0 ? 'A' : seat == 1 ? 'X' : 'F';
            receipts.add(GivenBallots.vote(ballot.member(seat), ballot, choices(ballot, seat == 0 ? 'A' : 'F', second))
                    .getFirst());
        }
        List<String> absent = ballot.meeting().council().seats().subList(15, 17);
        Map<String, Object> hands = GivenBallots.handCount(ballot, absent, 2, 0);
        count(ballot.meeting().council().secretary(), ballot, hands).statusCode(200);
        count(ballot.meeting().council().place().office(), ballot, hands).statusCode(200);

        GivenBallots.closed(ballot)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("actions", empty());
        cases(ballot)
                .body("items.needed", contains(16, 16))
                .body("items.tally.votesFor", contains(16, 15))
                .body("items.tally.votesAgainst", contains(1, 1))
                .body("items.tally.abstentions", contains(0, 1))
                .body("items.passed", contains(true, false))
                .body("items[0].receipts", containsInAnyOrder(receipts.toArray()))
                .body("items[0].papers.findAll { it == 'FOR' }.size()", equalTo(16));
        assertThat(outcomes(ballot)).containsExactly("PASSED", "FAILED");
        ballot.chair()
                .request()
                .get("/api/v1/council-meetings/" + ballot.meeting().id())
                .then()
                .body("state", equalTo("VOTED"));
        assertThat(kept("ballot_box")).isZero();
    }

    private List<String> outcomes(Held ballot) {
        return ballot.meeting().nominations().stream()
                .map(id -> jdbi.withHandle(handle -> handle.createQuery(
                                "select outcome from nomination_outcome where nomination_id = :id and superseded_at is null")
                        .bind("id", UUID.fromString(id))
                        .mapTo(String.class)
                        .one()))
                .toList();
    }

    private int kept(String table) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from " + table + " b join ballot_case c on c.id = b.ballot_case_id"
                                + " join ballot x on x.id = c.ballot_id where x.state = 'CLOSED'")
                .mapTo(Integer.class)
                .one());
    }

    private static ValidatableResponse count(TestAccount by, Held ballot, Map<String, Object> hands) {
        return by.request()
                .body(hands)
                .post("/api/v1/ballots/" + ballot.id() + "/hand-counts")
                .then();
    }

    @Test
    void the_same_paper_again_is_the_same_and_another_under_the_same_credential_does_not_count() {
        Held ballot = open(3, 0);
        String first = ballot.cases().getFirst();
        BlindVoter voter = BlindVoter.enter(ballot.member(2), ballot.id(), List.of(first));
        byte[] credential = voter.credentials().get(first);
        Map<String, Object> paper = voter.paper(first, credential, 'F');
        String receipt = BlindVoter.cast(paper).statusCode(200).extract().path("receipt");
        BlindVoter.cast(paper).statusCode(200).body("receipt", equalTo(receipt));
        BlindVoter.cast(voter.paper(first, credential, 'A')).statusCode(409).body("code", equalTo("PAPER_CAST"));
        GivenBallots.again(ballot)
                .chair()
                .request()
                .get("/api/v1/ballots/" + ballot.id())
                .then()
                .body("cast", equalTo(1))
                .body("voters.find { it.way == 'ONLINE' }.name", equalTo("Thành Viên 3"));
        GivenBallots.closed(ballot).then().statusCode(200);
        cases(ballot).body("items[0].tally.votesFor", equalTo(1)).body("items[0].receipts", contains(receipt));
        BlindVoter.cast(voter.paper(first, credential, 'A')).statusCode(409).body("code", equalTo("BALLOT_NOT_OPEN"));
    }

    @Test
    void credentials_are_given_once_and_again_only_for_the_same_question() {
        Held ballot = open(3, 0);
        BlindVoter voter = BlindVoter.enter(ballot.member(2), ballot.id(), ballot.cases());
        String first = voter.ask().statusCode(200).extract().asString();
        assertThat(voter.ask().statusCode(200).extract().asString()).isEqualTo(first);
        BlindVoter.enter(ballot.member(2), ballot.id(), ballot.cases())
                .ask()
                .statusCode(409)
                .body("code", equalTo("CREDENTIAL_ISSUED"));
    }

    @Test
    void nobody_votes_who_is_not_on_the_list_the_administrator_included() {
        Held ballot = open(3, 1);
        TestAccount admin =
                given.account(Role.ADMIN, ballot.meeting().council().place().ministry());
        for (TestAccount other : List.of(
                given.also(
                        admin,
                        Role.STANDING_OFFICE,
                        ballot.meeting().council().place().ministry()),
                ballot.meeting().council().place().secretary(),
                ballot.member(2))) {
            BlindVoter.enter(other, ballot.id(), ballot.cases())
                    .ask()
                    .statusCode(403)
                    .body("code", equalTo("NOT_ON_THE_LIST"));
            GivenBallots.step(other, ballot, "closing", Map.of()).then().statusCode(403);
        }
        BlindVoter.enter(ballot.member(0), ballot.id(), ballot.cases()).ask().statusCode(200);
    }

    @Test
    void a_signature_of_another_case_and_a_forged_one_are_refused() {
        Held ballot = open(3, 0);
        BlindVoter voter = BlindVoter.enter(ballot.member(2), ballot.id(), ballot.cases());
        Map<String, byte[]> credentials = voter.credentials();
        Map<String, Object> paper = voter.paper(
                ballot.cases().get(0), credentials.get(ballot.cases().get(1)), 'F');
        BlindVoter.cast(paper).statusCode(422).body("violations.pointer", contains("/signature"));
        paper.put("signature", "AAAA");
        BlindVoter.cast(paper).statusCode(422);
        BlindVoter.cast(new HashMap<>()).statusCode(422);
    }

    @Test
    void an_unreadable_paper_is_counted_as_invalid_and_loses_nothing_else() {
        Held ballot = open(3, 0);
        String first = ballot.cases().getFirst();
        BlindVoter voter = BlindVoter.enter(ballot.member(2), ballot.id(), List.of(first));
        BlindVoter.cast(voter.paper(first, voter.credentials().get(first), 'Z')).statusCode(200);
        GivenBallots.vote(ballot.member(0), ballot, choices(ballot, 'F', 'F'));
        GivenBallots.closed(ballot).then().statusCode(200);
        cases(ballot).body("items[0].tally.invalid", equalTo(1)).body("items[0].tally.votesFor", equalTo(1));
    }

    @Test
    void who_keeps_out_of_a_case_gets_no_credential_for_it_and_stays_counted_among_all() {
        Seated council = councils.council(3);
        Called meeting = councils.begun(councils.withCases(council, 1), 0);
        String caseId = council.chair()
                .request()
                .get("/api/v1/council-meetings/" + meeting.id() + "/cases")
                .path("items[0].id");
        meeting = meeting.with(GivenCouncils.post(
                council.members().get(2),
                "council-cases/" + caseId + "/recusals",
                meeting.etag(),
                Map.of("seatId", council.seats().get(2), "cause", "RELATIVE")));
        Held ballot = ballots.opened(meeting);
        BlindVoter.enter(ballot.member(2), ballot.id(), ballot.cases())
                .ask()
                .statusCode(422)
                .body("violations.pointer", contains("/cases/0/caseId"));
        BlindVoter.enter(ballot.member(2), ballot.id(), ballot.cases().subList(1, 2))
                .ask()
                .statusCode(200);
        cases(ballot).body("items.members", contains(3, 3)).body("items.needed", contains(3, 3));
        assertThat(ballot.member(2)
                        .request()
                        .get("/api/v1/ballots/" + ballot.id() + "/cases")
                        .<List<Boolean>>path("items.recused"))
                .containsExactly(true, false);
    }

    @Test
    void the_list_is_committed_to_before_anybody_votes() {
        Held ballot = ballots.prepared(councils.begun(councils.withCases(councils.council(3), 1), 0));
        String manifest = ballot.chair()
                .request()
                .get("/api/v1/ballots/" + ballot.id())
                .then()
                .body("state", equalTo("PREPARED"))
                .extract()
                .path("manifest");
        ballot.chair()
                .request()
                .get("/api/v1/ballots/" + ballot.id())
                .then()
                .body("commitment", equalTo(DigestUtils.sha256Hex(manifest.getBytes(StandardCharsets.UTF_8))));
        assertThat(manifest).contains("Thành Viên 1", "Thành Viên 3").contains(ballot.cases());
        BlindVoter.enter(ballot.member(2), ballot.id(), ballot.cases())
                .ask()
                .statusCode(409)
                .body("code", equalTo("BALLOT_NOT_OPEN"));
    }

    @Test
    void nothing_of_a_paper_is_read_before_the_ballot_is_closed() {
        Held ballot = open(3, 0);
        GivenBallots.vote(ballot.member(2), ballot, choices(ballot, 'F', 'A'));
        cases(ballot)
                .body("items.tally", everyItem(nullValue()))
                .body("items.papers", everyItem(nullValue()))
                .body("items.receipts", everyItem(nullValue()))
                .body("items.cast", contains(1, 1));
    }

    @Test
    void counts_by_hand_want_two_people_who_say_the_same() {
        Held ballot = open(4, 1);
        TestAccount secretary = ballot.meeting().council().secretary();
        TestAccount office = ballot.meeting().council().place().office();
        List<String> seats = ballot.meeting().council().seats().subList(3, 4);
        Map<String, Object> inFavour = GivenBallots.handCount(ballot, seats, 1, 0);
        count(secretary, ballot, GivenBallots.handCount(ballot, seats, 2, 0))
                .statusCode(422)
                .body("violations.code", hasItems("COUNTS_DISAGREE"));
        count(secretary, ballot, inFavour).statusCode(200).body("handCountBy", equalTo(secretary.displayName()));
        count(secretary, ballot, inFavour).statusCode(409).body("code", equalTo("SAME_PERSON"));
        GivenBallots.closed(ballot).then().statusCode(422).body("violations.pointer", contains("/handCount"));
        count(office, ballot, GivenBallots.handCount(ballot, seats, 0, 1))
                .statusCode(409)
                .body("code", equalTo("HAND_COUNTS_DIFFER"));
        ballot.chair()
                .request()
                .get("/api/v1/ballots/" + ballot.id())
                .then()
                .body("handCountBy", nullValue())
                .body("voters.way", everyItem(nullValue()));
        count(office, ballot, inFavour).statusCode(200);
        count(secretary, ballot, inFavour).statusCode(200);
        BlindVoter.enter(ballot.member(3), ballot.id(), ballot.cases()).ask().statusCode(403);
        GivenBallots.closed(ballot).then().statusCode(200);
        cases(ballot).body("items.tally.votesFor", contains(1, 1)).body("items.receipts", everyItem(empty()));
    }

    @Test
    void a_member_who_voted_online_is_not_counted_by_hand() {
        Held ballot = open(3, 0);
        GivenBallots.vote(ballot.member(2), ballot, choices(ballot, 'F', 'F'));
        count(
                        ballot.meeting().council().secretary(),
                        ballot,
                        GivenBallots.handCount(
                                ballot, ballot.meeting().council().seats().subList(2, 3), 1, 0))
                .statusCode(422)
                .body("violations.pointer", contains("/seats"));
    }

    @Test
    void after_its_time_no_paper_counts_until_more_is_given() {
        Held ballot = open(3, 0);
        String first = ballot.cases().getFirst();
        BlindVoter voter = BlindVoter.enter(ballot.member(2), ballot.id(), List.of(first));
        byte[] credential = voter.credentials().get(first);
        jdbi.useHandle(handle -> handle.execute(
                "update ballot set closes_at = now() - interval '1 second' where id = ?",
                UUID.fromString(ballot.id())));
        BlindVoter.cast(voter.paper(first, credential, 'F')).statusCode(409).body("code", equalTo("BALLOT_NOT_OPEN"));
        Held later = GivenBallots.again(ballot);
        GivenBallots.step(later.chair(), later, "extension", Map.of("closesAt", "2020-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/closesAt"));
        GivenBallots.step(
                        later.chair(),
                        later,
                        "extension",
                        Map.of("closesAt", Instant.now().plusSeconds(3600).toString()))
                .then()
                .statusCode(200);
        BlindVoter.cast(voter.paper(first, credential, 'F')).statusCode(200);
    }

    /** Who presides and the secretary are offered it, once each and nobody else; the second signature concludes. */
    @Test
    void the_minutes_are_signed_by_seat() {
        Held ballot = open(3, 0);
        GivenBallots.closed(ballot).then().statusCode(200);
        Called meeting = ballot.meeting();
        String page = "/api/v1/council-meetings/" + meeting.id();
        assertThat(signs(ballot.chair(), page)).isFalse();
        Called voted = meeting.with(ballot.chair().request().get(page));
        Called written = voted.with(voted.council()
                .secretary()
                .request()
                .header("If-Match", voted.etag())
                .body(Map.of("text", "Hội đồng đã họp."))
                .put(page + "/minutes"));
        assertThat(signs(ballot.chair(), page)).isTrue();
        assertThat(signs(meeting.council().secretary(), page)).isTrue();
        assertThat(signs(ballot.member(2), page)).isFalse();
        String signature = "council-meetings/" + meeting.id() + "/minutes-signature";
        GivenCouncils.post(ballot.member(2), signature, written.etag(), Map.of())
                .then()
                .statusCode(403);
        Called once = written.with(GivenCouncils.post(ballot.chair(), signature, written.etag(), Map.of()));
        assertThat(signs(ballot.chair(), page)).isFalse();
        GivenCouncils.post(ballot.chair(), signature, once.etag(), Map.of())
                .then()
                .statusCode(409);
        GivenCouncils.post(meeting.council().secretary(), signature, once.etag(), Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("CONCLUDED"))
                .body("signatures.office", containsInAnyOrder("CHAIR", "SECRETARY"));
    }

    private static boolean signs(TestAccount reader, String page) {
        List<Map<String, Object>> actions = reader.request().get(page).path("actions");
        return actions.stream()
                .anyMatch(one -> one.get("action").equals("SIGN_MINUTES")
                        && one.get("allowed").equals(true));
    }

    @Test
    void a_ballot_that_is_broken_off_leaves_no_paper_and_another_may_be_called() {
        Held ballot = open(3, 0);
        GivenBallots.vote(ballot.member(2), ballot, choices(ballot, 'F', 'F'));
        Held later = GivenBallots.again(ballot);
        GivenBallots.step(later.chair(), later, "breaking-off", Map.of("reason", "Mất điện"))
                .then()
                .statusCode(200)
                .body("state", equalTo("BROKEN_OFF"))
                .body("cast", equalTo(0));
        Called again = ballot.meeting()
                .with(ballot.meeting()
                        .council()
                        .secretary()
                        .request()
                        .get("/api/v1/council-meetings/" + ballot.meeting().id()));
        Held second = ballots.opened(again);
        GivenBallots.vote(second.member(2), second, choices(second, 'F', 'F'));
        GivenBallots.closed(second).then().statusCode(200);
    }

    @Test
    void of_two_who_close_at_once_one_counts_and_the_other_is_told() throws Exception {
        Held ballot = GivenBallots.again(open(3, 0));
        List<Integer> answers = vn.thidua.AtOnce.both(
                () -> GivenBallots.step(ballot.chair(), ballot, "closing", Map.of())
                        .statusCode(),
                () -> GivenBallots.step(ballot.chair(), ballot, "closing", Map.of())
                        .statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }
}
