package vn.thidua.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.thidua.council.VotingMeetings;
import vn.thidua.platform.time.BusinessClock;

/** Whoever presides opens the vote, gives it more time, or gives it up. */
@ApplicationScoped
@Transactional
class RunBallot {

    private final BallotGate gate;
    private final BallotCases cases;
    private final Boxes boxes;
    private final VotingMeetings meetings;
    private final BusinessClock clock;

    RunBallot(BallotGate gate, BallotCases cases, Boxes boxes, VotingMeetings meetings, BusinessClock clock) {
        this.gate = gate;
        this.cases = cases;
        this.boxes = boxes;
        this.meetings = meetings;
        this.clock = clock;
    }

    BallotView open(UUID id, BallotTime time, String ifMatch) {
        Ballot ballot = gate.enter(id, ifMatch);
        ballot.open(time.closesAt(), clock.now());
        return gate.leave(ballot, "BALLOT_OPENED", until(time));
    }

    BallotView extend(UUID id, BallotTime time, String ifMatch) {
        Ballot ballot = gate.enter(id, ifMatch);
        ballot.extend(time.closesAt(), clock.now());
        return gate.leave(ballot, "BALLOT_EXTENDED", until(time));
    }

    /** Papers that were cast are destroyed unread. */
    BallotView breakOff(UUID id, BallotReason reason, String ifMatch) {
        Ballot ballot = gate.enter(id, ifMatch);
        ballot.breakOff();
        boxes.destroy(id);
        cases.forgetKeys(id);
        meetings.breakOff(ballot.meetingId());
        return gate.leave(ballot, "BALLOT_BROKEN_OFF", Map.of("reason", reason.reason()));
    }

    private static Map<String, Object> until(BallotTime time) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("closesAt", time.closesAt());
        return content;
    }
}
