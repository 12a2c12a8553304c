package vn.thidua.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.access.Permission;
import vn.thidua.organization.People;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** The secretary writes down who takes part, and how. */
@ApplicationScoped
@Transactional
class AttendMeeting {

    private final MeetingGate gate;
    private final Attendances attendances;
    private final CouncilSeats seats;
    private final People people;
    private final BusinessClock clock;

    AttendMeeting(MeetingGate gate, Attendances attendances, CouncilSeats seats, People people, BusinessClock clock) {
        this.gate = gate;
        this.attendances = attendances;
        this.seats = seats;
        this.people = people;
        this.clock = clock;
    }

    MeetingView enter(UUID id, AttendanceDraft draft, String ifMatch) {
        Meeting meeting = gate.enter(id, Permission.MEETING_KEEP, ifMatch);
        meeting.attend(clock.now());
        check(meeting, draft.members());
        attendances.enter(id, draft.members());
        return gate.leave(meeting, "COUNCIL_ATTENDANCE_ENTERED", Map.of("members", draft.members()));
    }

    /** Members of the day, each once; nobody who sits in the council stands in for another. */
    private void check(Meeting meeting, List<AttendanceDraft.One> members) {
        List<SeatView> seated = seats.of(meeting.councilId(), meeting.heldOn());
        Set<UUID> known = seated.stream().map(SeatView::id).collect(Collectors.toSet());
        Set<UUID> persons = seated.stream().map(seat -> seat.person().id()).collect(Collectors.toSet());
        Set<UUID> seen = new HashSet<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            AttendanceDraft.One one = members.get(i);
            if (!known.contains(one.seatId())) {
                violations.add(Violation.at("/members/" + i + "/seatId", ViolationCode.NOT_FOUND));
            } else if (!seen.add(one.seatId())) {
                violations.add(Violation.at("/members/" + i + "/seatId", ViolationCode.DUPLICATE));
            }
            if (one.substituteId() != null) {
                if (persons.contains(one.substituteId())) {
                    violations.add(Violation.at("/members/" + i + "/substituteId", ViolationCode.ALREADY_SEATED));
                } else if (!people.exists(one.substituteId())) {
                    violations.add(Violation.at("/members/" + i + "/substituteId", ViolationCode.NOT_FOUND));
                }
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }
}
