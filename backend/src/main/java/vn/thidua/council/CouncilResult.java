package vn.thidua.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.thidua.platform.Ids;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** One meeting of one council, as its minutes have it. Never changed. */
@Entity
@Immutable
@Table(name = "council_result")
class CouncilResult {

    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "council_name")
    private String councilName;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "member_count")
    private int memberCount;

    @Column(name = "present_count")
    private int presentCount;

    @Column(name = "minutes_document_id")
    private UUID minutesDocumentId;

    @Column(name = "meeting_id")
    private UUID meetingId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    CouncilResult() {}

    /**
     * @param today no meeting is held after it
     * @throws Problem {@code INVALID} when the figures of the minutes disagree, or lie in the future
     */
    static CouncilResult record(CouncilResultDraft draft, LocalDate today, UUID by, Instant at) {
        List<Violation> violations = new ArrayList<>();
        if (draft.heldOn().isAfter(today)) {
            violations.add(Violation.at("/heldOn", ViolationCode.IN_THE_FUTURE));
        }
        if (draft.presentCount() > draft.memberCount()) {
            violations.add(Violation.at("/presentCount", ViolationCode.COUNTS_DISAGREE));
        }
        for (int i = 0; i < draft.results().size(); i++) {
            checkVote(draft.results().get(i), draft.presentCount(), "/results/" + i, violations);
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        CouncilResult result = begun(by, at);
        result.unitId = draft.unitId();
        result.councilName = draft.councilName();
        result.heldOn = draft.heldOn();
        result.memberCount = draft.memberCount();
        result.presentCount = draft.presentCount();
        result.minutesDocumentId = draft.minutesDocumentId();
        return result;
    }

    /** What the ballot of a meeting came to. */
    static CouncilResult counted(Meeting meeting, Council council, MeetingCount count, UUID by, Instant at) {
        CouncilResult result = begun(by, at);
        result.unitId = council.unitId();
        result.councilName = council.label();
        result.heldOn = meeting.heldOn();
        result.memberCount = count.memberCount();
        result.presentCount = count.presentCount();
        result.meetingId = meeting.id();
        return result;
    }

    private static CouncilResult begun(UUID by, Instant at) {
        CouncilResult result = new CouncilResult();
        result.id = Ids.next();
        result.recordedAt = at.truncatedTo(ChronoUnit.MICROS);
        result.recordedBy = by;
        return result;
    }

    /** No more voted than were there; nothing passes that has not more for it than against it, whatever share the law asks beyond that. */
    private static void checkVote(
            CouncilResultDraft.Vote vote, int presentCount, String at, List<Violation> violations) {
        if (vote.votesFor() + vote.votesAgainst() > presentCount) {
            violations.add(Violation.at(at + "/votesFor", ViolationCode.COUNTS_DISAGREE));
        } else if (vote.passed() && vote.votesFor() <= vote.votesAgainst()) {
            violations.add(Violation.at(at + "/passed", ViolationCode.COUNTS_DISAGREE));
        }
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    String councilName() {
        return councilName;
    }

    LocalDate heldOn() {
        return heldOn;
    }
}
