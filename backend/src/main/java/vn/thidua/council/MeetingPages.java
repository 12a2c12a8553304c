package vn.thidua.council;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.problem.Problem;

/** A meeting as its page shows it, with what the reader can do. */
@Singleton
class MeetingPages {

    private final Meetings meetings;
    private final Attendances attendances;
    private final CouncilRegulations regulations;
    private final MinutesSignatures signatures;
    private final Actor actor;

    MeetingPages(
            Meetings meetings,
            Attendances attendances,
            CouncilRegulations regulations,
            MinutesSignatures signatures,
            Actor actor) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.regulations = regulations;
        this.signatures = signatures;
        this.actor = actor;
    }

    /** @throws Problem {@code NOT_FOUND} when it is not within the reader's reach */
    MeetingView view(UUID id) {
        MeetingRow row = meetings.row(id).orElseThrow(Problem::notFound);
        actor.require(Permission.MEETING_READ, row.unit().id());
        List<AttendanceView> attendance = attendances.of(id, row.council().id(), row.heldOn());
        RegulationView regulation =
                regulations.of(row.council().id(), row.heldOn()).orElse(null);
        QuorumView quorum = quorum(row.mode(), regulation, attendance);
        UUID own = ownSeat(attendance);
        List<MinutesSignature> signed = signatures.of(id);
        SeatOffice signing = signingOffice(row, attendance, own);
        boolean signs = signing != null && signed.stream().noneMatch(one -> one.office() == signing);
        return new MeetingView(
                id,
                row.council(),
                row.unit(),
                row.title(),
                row.mode(),
                row.heldOn(),
                row.startsAt(),
                row.place(),
                row.state(),
                row.presidingId(),
                row.endedBecause(),
                row.caseCount(),
                attendance,
                quorum,
                regulation,
                row.minutes(),
                signed,
                row.resultId(),
                row.presidingId().equals(own),
                own,
                row.updatedAt(),
                actions(row, new MeetingFacts(row.caseCount(), quorum, row.minutes() != null), signs),
                row.version());
    }

    private List<ActionView> actions(MeetingRow row, MeetingFacts facts, boolean signs) {
        return MeetingLifecycle.LIFECYCLE.actions(
                facts,
                row.state(),
                (permit, unit) -> permit == MeetingLifecycle.SIGNS ? signs : actor.may(permit, unit),
                row.unit().id(),
                actor.locale());
    }

    /** As what the reader signs the minutes, by their seat; null for everybody else. */
    private static SeatOffice signingOffice(MeetingRow row, List<AttendanceView> attendance, UUID own) {
        if (row.presidingId().equals(own)) {
            return SeatOffice.CHAIR;
        }
        return attendance.stream()
                .map(AttendanceView::seat)
                .filter(seat -> seat.id().equals(own) && seat.office() == SeatOffice.SECRETARY)
                .map(SeatView::office)
                .findFirst()
                .orElse(null);
    }

    Agenda.Of agendaOf(UUID id) {
        MeetingRow row = meetings.row(id).orElseThrow(Problem::notFound);
        actor.require(Permission.MEETING_READ, row.unit().id());
        UUID council = row.council().id();
        LocalDate day = row.heldOn();
        return new Agenda.Of(
                id,
                day,
                regulations.of(council, day).orElse(null),
                attendances.of(id, council, day).size(),
                actor.locale());
    }

    private static QuorumView quorum(MeetingMode mode, RegulationView regulation, List<AttendanceView> attendance) {
        if (mode == MeetingMode.BY_LETTER || regulation == null) {
            return null;
        }
        int present = (int) attendance.stream()
                .filter(one -> one.attendance() != null && one.attendance().attends())
                .count();
        return QuorumView.of(regulation, attendance.size(), present);
    }

    private UUID ownSeat(List<AttendanceView> attendance) {
        UUID person = actor.personId();
        return attendance.stream()
                .filter(one -> one.seat().person().id().equals(person))
                .map(one -> one.seat().id())
                .findFirst()
                .orElse(null);
    }
}
