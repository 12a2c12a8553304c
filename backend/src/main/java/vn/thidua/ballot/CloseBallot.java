package vn.thidua.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import vn.thidua.council.MeetingCount;
import vn.thidua.council.VotingMeetings;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.time.BusinessClock;

/**
 * Whoever presides closes the vote: boxes are opened, shuffled and counted in one transaction, and then are no more. The count goes to the council, which
 * moves on what passes and closes what fails.
 */
@ApplicationScoped
class CloseBallot {

    private final BallotGate gate;
    private final BallotCases cases;
    private final Boxes boxes;
    private final HandCounts handCounts;
    private final BallotKeys keys;
    private final VotingMeetings meetings;
    private final JsonColumns json;
    private final BusinessClock clock;

    CloseBallot(
            BallotGate gate,
            BallotCases cases,
            Boxes boxes,
            HandCounts handCounts,
            BallotKeys keys,
            VotingMeetings meetings,
            JsonColumns json,
            BusinessClock clock) {
        this.gate = gate;
        this.cases = cases;
        this.boxes = boxes;
        this.handCounts = handCounts;
        this.keys = keys;
        this.meetings = meetings;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    BallotView close(UUID id, String ifMatch) {
        Ballot ballot = gate.enter(id, ifMatch);
        Map<UUID, Map<String, byte[]>> papers = boxes.locked(id);
        Map<UUID, Tally> byHand = handCounts.agreed(id);
        List<BallotCases.ToCount> toCount = cases.toCount(id);
        BallotKeys.Opening opening = keys.opening(ballot);
        List<BallotCases.Counted> counted = toCount.stream()
                .map(one -> count(opening, one, papers.get(one.id()), byHand.getOrDefault(one.id(), Tally.NOTHING)))
                .toList();
        ballot.close(clock.now());
        cases.count(counted);
        boxes.destroy(id);
        meetings.counted(ballot.meetingId(), sum(ballot, toCount, counted));
        return gate.leave(ballot, "BALLOT_CLOSED", told(papers, counted));
    }

    private static BallotCases.Counted count(
            BallotKeys.Opening opening, BallotCases.ToCount one, Map<String, byte[]> papers, Tally byHand) {
        Tally tally = byHand;
        List<String> receipts = new ArrayList<>();
        for (Map.Entry<String, byte[]> paper : papers.entrySet()) {
            byte[] credential = HexFormat.of().parseHex(paper.getKey());
            tally = tally.with(
                    opening.open(one.id(), credential, paper.getValue()).orElse(null));
            receipts.add(Receipt.of(credential, paper.getValue()));
        }
        return new BallotCases.Counted(
                one.id(),
                tally,
                tally.votesFor() >= one.needed(),
                tally.shuffled(),
                receipts.stream().sorted().toList());
    }

    private static MeetingCount sum(
            Ballot ballot, List<BallotCases.ToCount> toCount, List<BallotCases.Counted> counted) {
        List<MeetingCount.Vote> votes = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            Tally tally = counted.get(i).tally();
            votes.add(new MeetingCount.Vote(
                    toCount.get(i).nominationId(),
                    tally.votesFor(),
                    tally.votesAgainst(),
                    counted.get(i).passed()));
        }
        return new MeetingCount(ballot.memberCount(), ballot.presentCount(), votes);
    }

    /** For the trail: the figures, and the digest of each box as it was opened. */
    private Map<String, Object> told(Map<UUID, Map<String, byte[]>> papers, List<BallotCases.Counted> counted) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put(
                "tallies",
                counted.stream().collect(Collectors.toMap(one -> one.id().toString(), BallotCases.Counted::tally)));
        told.put(
                "boxes",
                papers.entrySet().stream()
                        .collect(Collectors.toMap(
                                box -> box.getKey().toString(),
                                box -> DigestUtils.sha256Hex(json.write(box.getValue())))));
        return told;
    }
}
