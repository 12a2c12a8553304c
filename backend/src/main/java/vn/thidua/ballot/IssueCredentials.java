package vn.thidua.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.council.VotingMeetings;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/**
 * Signs, for a member of the list of voters, one blinded message a case. Asked the same again (the answer was lost), it answers the same; asked for another
 * one, it refuses: that the member took part, and not with what, is all that is kept.
 */
@ApplicationScoped
class IssueCredentials {

    private final Ballots ballots;
    private final BallotPages pages;
    private final BallotCases cases;
    private final Voters voters;
    private final BallotKeys keys;
    private final VotingMeetings meetings;
    private final Actor actor;
    private final Jdbi jdbi;

    IssueCredentials(
            Ballots ballots,
            BallotPages pages,
            BallotCases cases,
            Voters voters,
            BallotKeys keys,
            VotingMeetings meetings,
            Actor actor,
            Jdbi jdbi) {
        this.ballots = ballots;
        this.pages = pages;
        this.cases = cases;
        this.voters = voters;
        this.keys = keys;
        this.meetings = meetings;
        this.actor = actor;
        this.jdbi = jdbi;
    }

    @Transactional
    Credentials issue(UUID ballotId, CredentialRequest request) {
        // shared, so that members do not wait for each other, and the one who closes waits for them
        Ballot ballot = ballots.findByIdOptional(ballotId, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(Problem::notFound);
        actor.require(Permission.MEETING_JOIN, meetings.see(ballot.meetingId()).unitId());
        VoterView own = pages.own(ballotId);
        if (own == null || !own.online()) {
            throw Problem.of(ProblemCode.NOT_ON_THE_LIST);
        }
        if (ballot.state() != BallotState.OPEN) {
            throw Problem.of(ProblemCode.BALLOT_NOT_OPEN);
        }
        Map<UUID, BallotCases.Keyed> voted = new HashMap<>();
        cases.votedBy(ballotId, own.seatId()).forEach(one -> voted.put(one.id(), one));
        check(request, voted);
        if (!voters.take(ballotId, List.of(own.seatId()), VoterWay.ONLINE)) {
            throw Problem.of(ProblemCode.CREDENTIAL_ISSUED);
        }
        List<Credentials.One> signed = request.cases().stream()
                .map(one -> sign(voted.get(one.caseId()), own.seatId(), one))
                .toList();
        return new Credentials(signed);
    }

    private static void check(CredentialRequest request, Map<UUID, BallotCases.Keyed> voted) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < request.cases().size(); i++) {
            CredentialRequest.One one = request.cases().get(i);
            BallotCases.Keyed keyed = voted.get(one.caseId());
            if (keyed == null) {
                violations.add(Violation.at("/cases/" + i + "/caseId", ViolationCode.NOT_FOUND));
            } else if (!BallotKeys.isBlinded(one.blinded(), keyed.publicKey())) {
                violations.add(Violation.at("/cases/" + i + "/blinded", ViolationCode.WRONG_FORMAT));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private Credentials.One sign(BallotCases.Keyed keyed, UUID seatId, CredentialRequest.One asked) {
        byte[] digest = DigestUtils.sha256(asked.blinded());
        if (!Arrays.equals(digest, kept(keyed.id(), seatId, digest))) {
            throw Problem.of(ProblemCode.CREDENTIAL_ISSUED);
        }
        return new Credentials.One(keyed.id(), keys.blindSign(keyed.privateKey(), asked.blinded()));
    }

    /** The digest of what was asked first; two devices at once wait for each other here. */
    private byte[] kept(UUID caseId, UUID seatId, byte[] digest) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate(
                            "insert into ballot_credential (ballot_case_id, seat_id, asked) values (:case, :seat, :asked)"
                                    + " on conflict do nothing")
                    .bind("case", caseId)
                    .bind("seat", seatId)
                    .bind("asked", digest)
                    .execute();
            return handle.createQuery(
                            "select asked from ballot_credential where ballot_case_id = :case and seat_id = :seat")
                    .bind("case", caseId)
                    .bind("seat", seatId)
                    .mapTo(byte[].class)
                    .one();
        });
    }
}
