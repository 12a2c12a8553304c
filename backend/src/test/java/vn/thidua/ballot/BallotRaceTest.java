package vn.thidua.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import vn.thidua.AtOnce;
import vn.thidua.GivenCouncils;
import vn.thidua.ballot.GivenBallots.Held;

/** Sixty-four at once; who kills the server meanwhile is {@code deploy/drill}. */
@QuarkusTest
class BallotRaceTest {

    private static final int THREADS = 64;

    @Inject
    GivenCouncils councils;

    @Inject
    GivenBallots ballots;

    @Test
    void exactly_one_paper_of_a_credential_counts_and_it_is_the_one_that_was_acknowledged() throws Exception {
        Held ballot = ballots.opened(councils.begun(councils.withCases(councils.council(3), 1), 0));
        String caseId = ballot.cases().getFirst();
        BlindVoter voter = BlindVoter.enter(ballot.member(2), ballot.id(), List.of(caseId));
        byte[] credential = voter.credentials().get(caseId);
        List<Callable<String>> casts = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Map<String, Object> paper = voter.paper(caseId, credential, i % 2 == 0 ? 'F' : 'A');
            casts.add(() -> {
                var answer = BlindVoter.cast(paper).extract();
                return answer.statusCode() == 200 ? answer.path("receipt") : String.valueOf(answer.statusCode());
            });
        }
        Set<String> answers = new HashSet<>(AtOnce.all(casts));
        assertThat(answers).hasSize(2).contains("409");
        answers.remove("409");
        GivenBallots.closed(ballot).then().statusCode(200);
        List<String> receipts = ballot.chair()
                .request()
                .get("/api/v1/ballots/" + ballot.id() + "/cases")
                .path("items[0].receipts");
        assertThat(receipts).containsExactlyElementsOf(answers);
    }

    /** Two devices of one member ask for credentials at the same moment. */
    @Test
    void one_device_gets_the_credential() throws Exception {
        Held ballot = ballots.opened(councils.begun(councils.withCases(councils.council(3), 1), 0));
        List<Callable<Integer>> devices = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            BlindVoter device = BlindVoter.enter(ballot.member(2), ballot.id(), ballot.cases());
            devices.add(() -> device.ask().extract().statusCode());
        }
        List<Integer> answers = AtOnce.all(devices);
        assertThat(answers).containsOnlyOnce(200);
        assertThat(answers.stream().filter(code -> code == 409)).hasSize(7);
    }

    /** Papers that were acknowledged while the Chair closes are counted; the others were told that they came late. */
    @Test
    void no_acknowledged_paper_is_lost_at_the_closing() throws Exception {
        Held ballot = ballots.opened(councils.begun(councils.withCases(councils.council(12), 1), 0));
        String caseId = ballot.cases().getFirst();
        List<Callable<String>> deeds = new ArrayList<>();
        for (int seat = 0; seat < 12; seat++) {
            BlindVoter voter = BlindVoter.enter(ballot.member(seat), ballot.id(), List.of(caseId));
            Map<String, Object> paper = voter.paper(caseId, voter.credentials().get(caseId), 'F');
            deeds.add(() -> {
                var answer = BlindVoter.cast(paper).extract();
                return answer.statusCode() == 200 ? answer.path("receipt") : answer.path("code");
            });
        }
        Held now = GivenBallots.again(ballot);
        deeds.add(() -> String.valueOf(
                GivenBallots.step(now.chair(), now, "closing", Map.of()).statusCode()));
        List<String> answers = new ArrayList<>(AtOnce.all(deeds));
        assertThat(answers.removeLast()).isEqualTo("200");
        answers.removeIf("BALLOT_NOT_OPEN"::equals);
        List<String> receipts = ballot.chair()
                .request()
                .get("/api/v1/ballots/" + ballot.id() + "/cases")
                .path("items[0].receipts");
        assertThat(receipts).containsExactlyInAnyOrderElementsOf(answers);
    }
}
