package vn.thidua.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.council.VotingMeetings;
import vn.thidua.council.VotingMeetings.Called;
import vn.thidua.council.VotingMeetings.VotedCase;
import vn.thidua.council.VotingMeetings.Voter;
import vn.thidua.platform.Ids;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.time.BusinessClock;

/** The secretary calls a vote: lists and keys are fixed, and the commitment to them stands before anybody votes. */
@ApplicationScoped
class PrepareBallot {

    private final VotingMeetings meetings;
    private final Ballots ballots;
    private final Voters voters;
    private final BallotCases cases;
    private final BallotKeys keys;
    private final BallotGate gate;
    private final JsonColumns json;
    private final BusinessClock clock;

    PrepareBallot(
            VotingMeetings meetings,
            Ballots ballots,
            Voters voters,
            BallotCases cases,
            BallotKeys keys,
            BallotGate gate,
            JsonColumns json,
            BusinessClock clock) {
        this.meetings = meetings;
        this.ballots = ballots;
        this.voters = voters;
        this.cases = cases;
        this.keys = keys;
        this.gate = gate;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    BallotView prepare(UUID meetingId, String ifMatch) {
        Called called = meetings.call(meetingId, ifMatch);
        BallotKeys.Sealing sealing = keys.sealing();
        // A key takes a tenth of a second to find: on all processors, before anything waits for it.
        List<BallotCases.Opened> opened = called.cases().parallelStream()
                .map(voted -> new BallotCases.Opened(Ids.next(), voted, keys.signing()))
                .toList();
        UUID id = Ids.next();
        Ballot ballot = Ballot.prepare(
                new Ballot.Prepared(
                        id,
                        meetingId,
                        called.memberCount(),
                        called.presentCount(),
                        manifest(id, called, opened, sealing)),
                sealing,
                clock.now());
        ballots.persistAndFlush(ballot);
        voters.add(id, called.voters());
        cases.add(id, opened);
        return gate.leave(
                ballot,
                "BALLOT_PREPARED",
                Map.of(
                        "commitment",
                        ballot.commitment(),
                        "voters",
                        called.voters().size(),
                        "cases",
                        opened.size()));
    }

    private String manifest(UUID id, Called called, List<BallotCases.Opened> opened, BallotKeys.Sealing sealing) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("ballot", id);
        manifest.put("meeting", called.meetingId());
        manifest.put("members", called.memberCount());
        manifest.put("present", called.presentCount());
        manifest.put("sealingKey", base64(sealing.publicKey()));
        manifest.put(
                "voters", called.voters().stream().map(PrepareBallot::voter).toList());
        manifest.put("cases", opened.stream().map(PrepareBallot::one).toList());
        return json.write(manifest);
    }

    private static Map<String, Object> voter(Voter voter) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("seat", voter.seatId());
        written.put("name", voter.person().name());
        written.put("online", voter.online());
        return written;
    }

    private static Map<String, Object> one(BallotCases.Opened opened) {
        VotedCase voted = opened.voted();
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("id", opened.id());
        written.put("nomination", voted.nominationId());
        written.put("nominee", voted.nominee());
        written.put("award", voted.award().code());
        written.put("recused", voted.recused());
        written.put("members", voted.members());
        written.put("needed", voted.needed());
        written.put("rules", voted.rules());
        written.put("publicKey", base64(opened.key().publicKey()));
        return written;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
