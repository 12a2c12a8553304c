package vn.thidua.ballot;

import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.council.VotingMeetings;
import vn.thidua.platform.problem.Problem;

/** A ballot as its page shows it, with what the reader can do. */
@Singleton
class BallotPages {

    private final Ballots ballots;
    private final Voters voters;
    private final Boxes boxes;
    private final HandCounts handCounts;
    private final VotingMeetings meetings;
    private final Actor actor;

    BallotPages(
            Ballots ballots, Voters voters, Boxes boxes, HandCounts handCounts, VotingMeetings meetings, Actor actor) {
        this.ballots = ballots;
        this.voters = voters;
        this.boxes = boxes;
        this.handCounts = handCounts;
        this.meetings = meetings;
        this.actor = actor;
    }

    /** @throws Problem {@code NOT_FOUND} when its meeting is not within the reader's reach */
    BallotView view(UUID id) {
        Ballot ballot = ballots.findByIdOptional(id).orElseThrow(Problem::notFound);
        VotingMeetings.Seen meeting = meetings.see(ballot.meetingId());
        return new BallotView(
                id,
                ballot.meetingId(),
                meeting.title(),
                ballot.state(),
                ballot.memberCount(),
                ballot.presentCount(),
                ballot.manifest(),
                ballot.commitment(),
                Base64.getEncoder().encodeToString(ballot.sealingKey()),
                ballot.openedAt(),
                ballot.closesAt(),
                ballot.closedAt(),
                voters.of(id),
                own(id),
                boxes.count(id),
                handCounts.waiting(id).map(HandCounts.Waiting::enteredByName).orElse(null),
                BallotLifecycle.LIFECYCLE.actions(
                        ballot,
                        ballot.state(),
                        (permit, unit) -> meeting.presiding(),
                        meeting.unitId(),
                        actor.locale()),
                ballot.version());
    }

    /**
     * The seat from which the reader votes, null of who has none, for the list of cases.
     *
     * @throws Problem {@code NOT_FOUND} when its meeting is not within the reader's reach
     */
    UUID ownSeat(UUID id) {
        meetings.see(ballots.findByIdOptional(id).orElseThrow(Problem::notFound).meetingId());
        VoterView own = own(id);
        return own == null ? null : own.seatId();
    }

    BallotView ofMeeting(UUID meetingId) {
        meetings.see(meetingId);
        return view(ballots.ofMeeting(meetingId).orElseThrow(Problem::notFound).id());
    }

    /** The reader's place on the list of voters; null of who has none. */
    VoterView own(UUID id) {
        UUID person = actor.personId();
        return person == null ? null : voters.of(id, person).orElse(null);
    }
}
