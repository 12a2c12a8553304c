package vn.thidua.ballot;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import vn.thidua.audit.Trail;
import vn.thidua.council.VotingMeetings;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;

/** Where every step of whoever presides begins and ends. */
@Singleton
class BallotGate {

    private final Ballots ballots;
    private final BallotPages pages;
    private final VotingMeetings meetings;
    private final Trail trail;

    BallotGate(Ballots ballots, BallotPages pages, VotingMeetings meetings, Trail trail) {
        this.ballots = ballots;
        this.pages = pages;
        this.meetings = meetings;
        this.trail = trail;
    }

    /** The ballot, locked: of two who press at once the second waits, and then finds that it has changed. */
    Ballot enter(UUID id, String ifMatch) {
        Ballot ballot =
                ballots.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        meetings.requirePresiding(ballot.meetingId());
        Etag.check(ifMatch, ballot.version());
        return ballot;
    }

    BallotView leave(Ballot ballot, String happening, Map<String, ?> content) {
        ballots.flush();
        note(ballot, happening, content);
        return pages.view(ballot.id());
    }

    void note(Ballot ballot, String happening, Map<String, ?> content) {
        VotingMeetings.Seen meeting = meetings.see(ballot.meetingId());
        trail.done(
                new Happening(happening, SubjectType.BALLOT, ballot.id(), meeting.title(), meeting.unitId(), content));
    }
}
