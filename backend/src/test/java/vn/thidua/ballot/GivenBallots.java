package vn.thidua.ballot;

import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.Given.TestAccount;
import vn.thidua.GivenCouncils;
import vn.thidua.GivenCouncils.Called;

/** Ballots to start from. */
@Singleton
class GivenBallots {

    /** A ballot as a test has it in hand, its cases in the order of the agenda. */
    record Held(Called meeting, String id, String etag, List<String> cases) {

        TestAccount chair() {
            return meeting.council().chair();
        }

        TestAccount member(int seat) {
            return meeting.council().members().get(seat);
        }

        Held with(Response response) {
            response.then().statusCode(200);
            return new Held(meeting, id, response.header("ETag"), cases);
        }
    }

    Held prepared(Called begun) {
        Response response = GivenCouncils.step(begun, "ballot", Map.of());
        response.then().statusCode(201);
        String id = response.path("id");
        List<String> cases = begun.council()
                .chair()
                .request()
                .queryParam("limit", 100)
                .get("/api/v1/ballots/" + id + "/cases")
                .path("items.id");
        return new Held(begun, id, response.header("ETag"), cases);
    }

    Held opened(Called begun) {
        Held prepared = prepared(begun);
        return prepared.with(step(prepared.chair(), prepared, "opening", new LinkedHashMap<>()));
    }

    static Response step(TestAccount by, Held ballot, String step, Object body) {
        return GivenCouncils.post(by, "ballots/" + ballot.id() + "/" + step, ballot.etag(), body);
    }

    /** As it now is: members have taken part, and somebody may have extended it. */
    static Held again(Held ballot) {
        return ballot.with(ballot.chair().request().get("/api/v1/ballots/" + ballot.id()));
    }

    static Response closed(Held ballot) {
        return step(ballot.chair(), again(ballot), "closing", Map.of());
    }

    /** A member asks for credentials and casts one sign a case; the receipts, in that order. */
    static List<String> vote(TestAccount member, Held ballot, Map<String, Character> choices) {
        BlindVoter voter = BlindVoter.enter(member, ballot.id(), List.copyOf(choices.keySet()));
        Map<String, byte[]> credentials = voter.credentials();
        List<String> receipts = new ArrayList<>();
        choices.forEach(
                (caseId, choice) -> receipts.add(BlindVoter.cast(voter.paper(caseId, credentials.get(caseId), choice))
                        .statusCode(200)
                        .extract()
                        .path("receipt")));
        return receipts;
    }

    /** Papers counted by hand of these seats: the same figures for every case. */
    static Map<String, Object> handCount(Held ballot, List<String> seats, int votesFor, int votesAgainst) {
        return Map.of(
                "seats",
                seats,
                "cases",
                ballot.cases().stream()
                        .map(one -> Map.of(
                                "caseId",
                                one,
                                "votesFor",
                                votesFor,
                                "votesAgainst",
                                votesAgainst,
                                "abstentions",
                                0,
                                "invalid",
                                0))
                        .toList());
    }
}
