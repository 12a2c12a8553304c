package vn.thidua.council;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.dossier.HeldNominations;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.PersonRef;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.text.Language;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.AwardRef;

/** The door of this room for {@code ballot}: what a meeting votes on and who votes, frozen when it calls a vote; and what came of it. */
@Singleton
public class VotingMeetings {

    private final MeetingGate gate;
    private final MeetingPages pages;
    private final Agenda agenda;
    private final RecordResult results;
    private final HeldNominations held;
    private final Attendances attendances;
    private final Obligations obligations;
    private final Actor actor;
    private final BusinessClock clock;

    VotingMeetings(
            MeetingGate gate,
            MeetingPages pages,
            Agenda agenda,
            RecordResult results,
            HeldNominations held,
            Attendances attendances,
            Obligations obligations,
            Actor actor,
            BusinessClock clock) {
        this.gate = gate;
        this.pages = pages;
        this.agenda = agenda;
        this.results = results;
        this.held = held;
        this.attendances = attendances;
        this.obligations = obligations;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Somebody who votes.
     *
     * @param person who: the member, or the substitute where the regulation lets one vote
     * @param online whether they are there and can vote in the system; others are asked in writing or do not vote
     */
    public record Voter(UUID seatId, PersonRef person, boolean online) {}

    /**
     * A case to be voted on.
     *
     * @param recused seats that keep out of it
     * @param members of how many the shares are
     * @param needed votes in favour
     */
    public record VotedCase(
            UUID id,
            int ordinal,
            UUID nominationId,
            String nominee,
            AwardRef award,
            List<UUID> recused,
            List<CaseRuleView> rules,
            int members,
            int needed) {}

    /** Everything that a ballot is about. */
    public record Called(
            UUID meetingId,
            String title,
            UUID unitId,
            int memberCount,
            int presentCount,
            List<Voter> voters,
            List<VotedCase> cases) {}

    /** A meeting as its ballot sees it later. */
    public record Seen(UUID meetingId, String title, UUID unitId, boolean presiding) {}

    /** Whether the reader may see the meeting, and whether they preside. */
    public Seen see(UUID meetingId) {
        MeetingView view = pages.view(meetingId);
        return new Seen(meetingId, view.title(), view.unit().id(), view.presiding());
    }

    /** @throws Problem {@code NOT_ALLOWED} for everybody but the one who presides: no role stands in */
    public Seen requirePresiding(UUID meetingId) {
        Seen seen = see(meetingId);
        if (!seen.presiding()) {
            throw Problem.of(ProblemCode.NOT_ALLOWED, "Chủ trì phiên họp");
        }
        return seen;
    }

    /** The secretary calls a vote: agenda, attendance and recusals stay as they are from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Called call(UUID meetingId, String ifMatch) {
        Meeting meeting = gate.enter(meetingId, Permission.MEETING_KEEP, ifMatch);
        MeetingView view = pages.view(meetingId);
        meeting.take(MeetingAction.CALL_VOTE, MeetingFacts.of(view), clock.now());
        List<CaseView> cases = agenda.all(new Agenda.Of(
                meetingId, view.heldOn(), view.regulation(), view.attendance().size(), Language.VIETNAMESE));
        check(cases);
        held.refuse(
                cases.stream().map(CaseView::nominationId).toList(),
                place -> "/cases/" + cases.get(place).ordinal(),
                actor.locale());
        gate.note(meeting, "COUNCIL_VOTE_CALLED", Map.of("cases", cases.size()));
        boolean substitutes = view.regulation() != null && view.regulation().substitutesVote();
        return new Called(
                meetingId,
                view.title(),
                view.unit().id(),
                view.attendance().size(),
                (int) view.attendance().stream().filter(VotingMeetings::attends).count(),
                view.attendance().stream()
                        .map(one -> new Voter(
                                one.seat().id(),
                                one.voter(substitutes),
                                view.mode() == MeetingMode.BY_LETTER || attends(one)))
                        .toList(),
                cases.stream().map(VotingMeetings::voted).toList());
    }

    /** No case without a rule to vote by, and none whose days of consultation are not over: the meeting may have been moved since it was put there. */
    private static void check(List<CaseView> cases) {
        List<Violation> violations = new ArrayList<>();
        for (CaseView one : cases) {
            String pointer = "/cases/" + one.ordinal();
            if (one.rules().isEmpty()) {
                violations.add(Violation.at(pointer, ViolationCode.NOT_READY));
            } else if (one.consultation() != null && one.consultation().keepsFromCouncil()) {
                violations.add(Violation.at(
                        pointer, ViolationCode.NOT_CONSULTED, one.consultation().because()));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static boolean attends(AttendanceView one) {
        return one.attendance() != null && one.attendance().attends();
    }

    private static VotedCase voted(CaseView one) {
        return new VotedCase(
                one.id(),
                one.ordinal(),
                one.nominationId(),
                one.nominee().name(),
                one.award(),
                one.recusals().stream().map(RecusalView::seatId).toList(),
                one.rules(),
                one.members(),
                one.needed());
    }

    /** The ballot is given up before anything was counted: agenda and attendance may change again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void breakOff(UUID meetingId) {
        Meeting meeting = gate.locked(meetingId);
        meeting.take(MeetingAction.BREAK_OFF_VOTE, MeetingFacts.NOT_ASKED, clock.now());
        gate.note(meeting, "COUNCIL_VOTE_BROKEN_OFF", Map.of());
    }

    /** What passes moves on, what fails is closed with its count; nobody owes to come any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID counted(UUID meetingId, MeetingCount count) {
        Meeting meeting = gate.locked(meetingId);
        meeting.take(MeetingAction.COUNT_VOTE, MeetingFacts.NOT_ASKED, clock.now());
        UUID result = results.counted(meeting, gate.councilOf(meeting), count);
        endInvitations(meeting);
        gate.note(meeting, "COUNCIL_VOTE_COUNTED", Map.of("resultId", result));
        return result;
    }

    /** Whoever took part, in person, at a distance or in writing, has done it; whoever was absent cannot any more. */
    private void endInvitations(Meeting meeting) {
        obligations.settleOf(
                PlanMeeting.ATTEND,
                SubjectType.COUNCIL_MEETING,
                meeting.id(),
                attendances.of(meeting.id(), meeting.councilId(), meeting.heldOn()).stream()
                        .filter(one -> one.attendance() != null && one.attendance() != AttendanceKind.ABSENT)
                        .map(one -> one.seat().person().id())
                        .toList());
        obligations.cancel(SubjectType.COUNCIL_MEETING, meeting.id());
    }
}
