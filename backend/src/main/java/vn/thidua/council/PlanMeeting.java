package vn.thidua.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** The secretary plans a meeting, calls the council together, opens the session, or calls it off. */
@ApplicationScoped
@Transactional
class PlanMeeting {

    /** The members are to come and vote; wording under {@code obligation.KIND}. */
    static final String ATTEND = "COUNCIL_MEETING";

    private final Councils councils;
    private final CouncilSeats seats;
    private final CouncilRegulations regulations;
    private final Meetings meetings;
    private final MeetingGate gate;
    private final MeetingPages pages;
    private final Agenda agenda;
    private final Obligations obligations;
    private final Actor actor;
    private final BusinessClock clock;

    PlanMeeting(
            Councils councils,
            CouncilSeats seats,
            CouncilRegulations regulations,
            Meetings meetings,
            MeetingGate gate,
            MeetingPages pages,
            Agenda agenda,
            Obligations obligations,
            Actor actor,
            BusinessClock clock) {
        this.councils = councils;
        this.seats = seats;
        this.regulations = regulations;
        this.meetings = meetings;
        this.gate = gate;
        this.pages = pages;
        this.agenda = agenda;
        this.obligations = obligations;
        this.actor = actor;
        this.clock = clock;
    }

    MeetingView plan(UUID councilId, MeetingDraft draft) {
        Council council = councils.findByIdOptional(councilId, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(Problem::notFound);
        actor.require(Permission.MEETING_KEEP, council.unitId());
        check(council, draft);
        Meeting meeting = Meeting.plan(councilId, draft, actor.accountId(), clock.now());
        meetings.persist(meeting);
        return gate.leave(meeting, "COUNCIL_MEETING_PLANNED", Map.of("after", draft));
    }

    MeetingView edit(UUID id, MeetingDraft draft, String ifMatch) {
        Meeting meeting = gate.enter(id, Permission.MEETING_KEEP, ifMatch);
        meeting.edit(draft, clock.now());
        check(gate.councilOf(meeting), draft);
        obligations.move(ATTEND, SubjectType.COUNCIL_MEETING, id, draft.title(), draft.heldOn());
        return gate.leave(meeting, "COUNCIL_MEETING_CHANGED", Map.of("after", draft));
    }

    /** On a day on which the council stands and the presiding seat is taken; by letter only where the regulation of that day allows it. */
    private void check(Council council, MeetingDraft draft) {
        if (!council.stands(draft.heldOn())) {
            throw Problem.invalid("/heldOn", ViolationCode.NOT_IN_FORCE);
        }
        List<SeatView> members = seats.of(council.id(), draft.heldOn());
        if (members.stream()
                .noneMatch(seat ->
                        seat.id().equals(draft.presidingId()) && seat.office().presides())) {
            throw Problem.invalid("/presidingId", ViolationCode.NOT_FOUND);
        }
        if (draft.mode() == MeetingMode.BY_LETTER
                && regulations
                        .of(council.id(), draft.heldOn())
                        .filter(RegulationView::byLetter)
                        .isEmpty()) {
            throw Problem.invalid("/mode", ViolationCode.NOT_READY);
        }
    }

    /** Everybody on the council owes to come, each by name. */
    MeetingView convene(UUID id, String ifMatch) {
        Meeting meeting = gate.enter(id, Permission.MEETING_KEEP, ifMatch);
        meeting.take(MeetingAction.CONVENE, MeetingFacts.of(pages.view(id)), clock.now());
        UUID unit = gate.councilOf(meeting).unitId();
        obligations.openAll(seats.of(meeting.councilId(), meeting.heldOn()).stream()
                .map(seat -> new Debt(
                                ATTEND,
                                SubjectType.COUNCIL_MEETING,
                                id,
                                meeting.label(),
                                unit,
                                Role.COUNCIL_MEMBER,
                                unit,
                                meeting.heldOn())
                        .by(seat.person().id()))
                .toList());
        return gate.leave(meeting, "COUNCIL_MEETING_CONVENED", Map.of("heldOn", meeting.heldOn()));
    }

    MeetingView begin(UUID id, String ifMatch) {
        Meeting meeting = gate.enter(id, Permission.MEETING_KEEP, ifMatch);
        meeting.take(MeetingAction.BEGIN, MeetingFacts.of(pages.view(id)), clock.now());
        agenda.findConflicts(
                id,
                meeting.councilId(),
                meeting.heldOn(),
                regulations.of(meeting.councilId(), meeting.heldOn()).orElse(null));
        return gate.leave(meeting, "COUNCIL_MEETING_BEGUN", Map.of());
    }

    MeetingView cancel(UUID id, MeetingReason reason, String ifMatch) {
        Meeting meeting = gate.enter(id, Permission.MEETING_KEEP, ifMatch);
        meeting.cancel(reason.reason(), clock.now());
        agenda.clear(id, reason.reason());
        obligations.cancel(SubjectType.COUNCIL_MEETING, id);
        return gate.leave(meeting, "COUNCIL_MEETING_CANCELLED", Map.of("reason", reason.reason()));
    }
}
