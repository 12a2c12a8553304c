package vn.thidua.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.council.VotingMeetings;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/**
 * Papers that came in writing, or on paper in the room: entered by one, and again by another who has not seen the first's figures. They count when both say
 * the same; when they differ neither counts, and both are told no more than that.
 */
@ApplicationScoped
class CountByHand {

    private final Ballots ballots;
    private final BallotCases cases;
    private final Voters voters;
    private final HandCounts counts;
    private final BallotGate gate;
    private final BallotPages pages;
    private final VotingMeetings meetings;
    private final Actor actor;
    private final BusinessClock clock;

    CountByHand(
            Ballots ballots,
            BallotCases cases,
            Voters voters,
            HandCounts counts,
            BallotGate gate,
            BallotPages pages,
            VotingMeetings meetings,
            Actor actor,
            BusinessClock clock) {
        this.ballots = ballots;
        this.cases = cases;
        this.voters = voters;
        this.counts = counts;
        this.gate = gate;
        this.pages = pages;
        this.meetings = meetings;
        this.actor = actor;
        this.clock = clock;
    }

    /** Whether figures were set against each other and differed. The first's are gone then, which must stay so though this is refused. */
    @Transactional
    boolean differs(UUID ballotId, HandCountDraft draft) {
        Ballot ballot = ballots.findByIdOptional(ballotId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
        actor.require(
                Permission.BALLOT_HAND_COUNT, meetings.see(ballot.meetingId()).unitId());
        if (ballot.state() != BallotState.OPEN) {
            throw Problem.of(ProblemCode.BALLOT_NOT_OPEN);
        }
        check(ballotId, draft);
        Optional<HandCounts.Waiting> waiting = counts.waiting(ballotId);
        if (waiting.isEmpty()) {
            enter(ballot, draft);
            return false;
        }
        return !confirm(ballot, waiting.get(), draft);
    }

    private void enter(Ballot ballot, HandCountDraft draft) {
        if (!voters.take(ballot.id(), draft.seats(), VoterWay.BY_HAND)) {
            throw Problem.invalid("/seats", ViolationCode.TOOK_PART);
        }
        counts.enter(ballot.id(), draft.seats(), byCase(draft), actor.accountId(), clock.now());
        gate.note(
                ballot,
                "BALLOT_HAND_COUNT_ENTERED",
                Map.of("seats", draft.seats().size()));
    }

    private boolean confirm(Ballot ballot, HandCounts.Waiting first, HandCountDraft draft) {
        if (first.enteredBy().equals(actor.accountId())) {
            throw Problem.of(ProblemCode.SAME_PERSON);
        }
        boolean same = Set.copyOf(first.seats()).equals(Set.copyOf(draft.seats()))
                && first.counts().equals(byCase(draft));
        if (same) {
            counts.confirm(first.id(), actor.accountId(), clock.now());
        } else {
            counts.discard(first.id());
            voters.release(ballot.id(), first.seats());
        }
        gate.note(
                ballot,
                same ? "BALLOT_HAND_COUNT_CONFIRMED" : "BALLOT_HAND_COUNT_DIFFERED",
                Map.of("seats", draft.seats().size()));
        return same;
    }

    private static Map<String, Tally> byCase(HandCountDraft draft) {
        Map<String, Tally> counts = new LinkedHashMap<>();
        draft.cases().forEach(one -> counts.put(one.caseId().toString(), one.tally()));
        return counts;
    }

    /** Every case once, each with as many papers as of these members vote on it. */
    private void check(UUID ballotId, HandCountDraft draft) {
        List<Violation> violations = new ArrayList<>();
        Set<UUID> listed = new HashSet<>();
        voters.of(ballotId).forEach(voter -> listed.add(voter.seatId()));
        for (int i = 0; i < draft.seats().size(); i++) {
            if (!listed.remove(draft.seats().get(i))) {
                violations.add(Violation.at("/seats/" + i, ViolationCode.NOT_FOUND));
            }
        }
        Map<UUID, Integer> expected = new LinkedHashMap<>(cases.votersAmong(ballotId, draft.seats()));
        for (int i = 0; i < draft.cases().size(); i++) {
            HandCountDraft.One one = draft.cases().get(i);
            Integer papers = expected.remove(one.caseId());
            if (papers == null) {
                violations.add(Violation.at("/cases/" + i + "/caseId", ViolationCode.NOT_FOUND));
            } else if (papers != one.tally().papers()) {
                violations.add(Violation.at("/cases/" + i + "/votesFor", ViolationCode.COUNTS_DISAGREE));
            }
        }
        if (!expected.isEmpty()) {
            violations.add(Violation.at("/cases", ViolationCode.REQUIRED));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    BallotView count(UUID ballotId, HandCountDraft draft) {
        if (differs(ballotId, draft)) {
            throw Problem.of(ProblemCode.HAND_COUNTS_DIFFER);
        }
        return pages.view(ballotId);
    }
}
