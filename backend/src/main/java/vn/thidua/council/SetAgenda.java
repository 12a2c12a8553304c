package vn.thidua.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.consultation.ConsultationStanding;
import vn.thidua.consultation.Consultations;
import vn.thidua.dossier.NominationFacts;
import vn.thidua.dossier.Nominations;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Puts accepted nominations before a meeting, takes them off, and notes what is said about them and who keeps out. */
@ApplicationScoped
@Transactional
class SetAgenda {

    private final MeetingGate gate;
    private final MeetingPages pages;
    private final Agenda agenda;
    private final Nominations nominations;
    private final Consultations consultations;
    private final CouncilRegulations regulations;
    private final CouncilSeats seats;
    private final Actor actor;
    private final BusinessClock clock;

    SetAgenda(
            MeetingGate gate,
            MeetingPages pages,
            Agenda agenda,
            Nominations nominations,
            Consultations consultations,
            CouncilRegulations regulations,
            CouncilSeats seats,
            Actor actor,
            BusinessClock clock) {
        this.gate = gate;
        this.pages = pages;
        this.agenda = agenda;
        this.nominations = nominations;
        this.consultations = consultations;
        this.regulations = regulations;
        this.seats = seats;
        this.actor = actor;
        this.clock = clock;
    }

    MeetingView put(UUID meetingId, AgendaDraft draft, String ifMatch) {
        Meeting meeting = gate.enter(meetingId, Permission.MEETING_KEEP, ifMatch);
        meeting.editAgenda(clock.now());
        check(draft.nominations(), meeting);
        agenda.put(meetingId, draft.nominations());
        agenda.findConflicts(
                meetingId,
                meeting.councilId(),
                meeting.heldOn(),
                regulations.of(meeting.councilId(), meeting.heldOn()).orElse(null));
        return gate.leave(meeting, "COUNCIL_AGENDA_SET", Map.of("nominations", draft.nominations()));
    }

    private void check(List<UUID> ids, Meeting meeting) {
        Map<UUID, NominationFacts> known = nominations.lock(ids);
        Set<UUID> taken = new HashSet<>(agenda.taken(ids));
        Set<UUID> seen = new HashSet<>();
        Map<UUID, ConsultationStanding> consulted = consultations.standing(ids, meeting.heldOn(), actor.locale());
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            ViolationCode wrong = wrong(known.get(ids.get(i)), taken, seen);
            ConsultationStanding standing = consulted.get(ids.get(i));
            if (wrong != null) {
                violations.add(Violation.at("/nominations/" + i, wrong));
            } else if (standing.keepsFromCouncil()) {
                violations.add(Violation.at("/nominations/" + i, ViolationCode.NOT_CONSULTED, standing.because()));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private ViolationCode wrong(NominationFacts nomination, Set<UUID> taken, Set<UUID> seen) {
        if (nomination == null || !actor.may(Permission.MEETING_KEEP, nomination.unitId())) {
            return ViolationCode.NOT_FOUND;
        }
        if (!seen.add(nomination.id())) {
            return ViolationCode.DUPLICATE;
        }
        if (taken.contains(nomination.id())) {
            return ViolationCode.ON_AGENDA;
        }
        return nomination.isBeforeCouncil() ? null : ViolationCode.NOT_READY;
    }

    MeetingView takeOff(UUID caseId, MeetingReason reason, String ifMatch) {
        Meeting meeting = gate.enter(meetingOf(caseId), Permission.MEETING_KEEP, ifMatch);
        meeting.editAgenda(clock.now());
        agenda.takeOff(caseId, reason.reason());
        return gate.leave(meeting, "COUNCIL_CASE_TAKEN_OFF", Map.of("case", caseId, "reason", reason.reason()));
    }

    MeetingView note(UUID caseId, CaseNote note, String ifMatch) {
        Meeting meeting = gate.enter(meetingOf(caseId), Permission.MEETING_KEEP, ifMatch);
        meeting.attend(clock.now());
        agenda.note(caseId, note.note());
        return gate.leave(meeting, "COUNCIL_CASE_NOTED", Map.of("case", caseId));
    }

    /** The secretary writes it down; a member declares it of themselves. */
    MeetingView recuse(UUID caseId, RecusalDraft draft, String ifMatch) {
        Meeting meeting = gate.enter(meetingOf(caseId), Permission.MEETING_JOIN, ifMatch);
        SeatView seat = seats.of(meeting.councilId(), meeting.heldOn()).stream()
                .filter(one -> one.id().equals(draft.seatId()))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("/seatId", ViolationCode.NOT_FOUND));
        if (!seat.person().id().equals(actor.personId())) {
            actor.require(Permission.MEETING_KEEP, gate.councilOf(meeting).unitId());
        }
        meeting.attend(clock.now());
        agenda.recuse(caseId, draft);
        return gate.leave(meeting, "COUNCIL_RECUSED", Map.of("case", caseId, "recusal", draft));
    }

    MeetingView unrecuse(UUID caseId, UUID seatId, String ifMatch) {
        Meeting meeting = gate.enter(meetingOf(caseId), Permission.MEETING_KEEP, ifMatch);
        meeting.attend(clock.now());
        if (!agenda.unrecuse(caseId, seatId)) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return gate.leave(meeting, "COUNCIL_RECUSAL_WITHDRAWN", Map.of("case", caseId, "seat", seatId));
    }

    private UUID meetingOf(UUID caseId) {
        UUID meeting = agenda.meetingOf(caseId).orElseThrow(Problem::notFound);
        // outside the reader's reach a case is not there
        pages.view(meeting);
        return meeting;
    }
}
