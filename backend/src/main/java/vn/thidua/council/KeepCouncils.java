package vn.thidua.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.organization.People;
import vn.thidua.platform.Standing;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Keeps which councils there are, who sits in them, and by which regulation they vote. */
@ApplicationScoped
@Transactional
class KeepCouncils {

    private final Councils councils;
    private final CouncilSeats seats;
    private final CouncilRegulations regulations;
    private final People people;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;

    KeepCouncils(
            Councils councils,
            CouncilSeats seats,
            CouncilRegulations regulations,
            People people,
            Actor actor,
            Trail trail,
            BusinessClock clock) {
        this.councils = councils;
        this.seats = seats;
        this.regulations = regulations;
        this.people = people;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    CouncilView found(CouncilDraft draft) {
        actor.require(Permission.COUNCIL_KEEP, draft.unitId());
        Council council = Council.found(draft, Standing.ENTERED, clock.now());
        councils.persistAndFlush(council);
        return left(council, "COUNCIL_FOUNDED", Map.of("after", draft));
    }

    CouncilView change(UUID id, CouncilDraft draft, String ifMatch) {
        Council council = entered(id, ifMatch);
        council.change(draft, clock.now());
        return left(council, "COUNCIL_CHANGED", Map.of("after", draft));
    }

    CouncilView seat(UUID id, SeatDraft draft, String ifMatch) {
        Council council = entered(id, ifMatch);
        checkPeriod(draft);
        if (!people.exists(draft.personId())) {
            throw Problem.invalid("/personId", ViolationCode.NOT_FOUND);
        }
        seats.add(id, draft);
        return touched(council, "COUNCIL_SEAT_ADDED", Map.of("after", draft));
    }

    /** By a new row with a last day. */
    CouncilView end(UUID seatId, SeatEnding ending, String ifMatch) {
        CouncilSeats.Kept kept = seats.find(seatId).orElseThrow(Problem::notFound);
        Council council = entered(kept.councilId(), ifMatch);
        SeatView before = kept.seat();
        SeatDraft after =
                new SeatDraft(before.person().id(), before.office(), before.standingBody(), before.from(), ending.to());
        checkPeriod(after);
        seats.supersede(seatId, ending.reason());
        seats.add(council.id(), after);
        return touched(council, "COUNCIL_SEAT_ENDED", Map.of("before", before, "after", ending));
    }

    /** What was entered wrongly never counted; what a meeting has named stays. */
    CouncilView remove(UUID seatId, SeatRemoval removal, String ifMatch) {
        CouncilSeats.Kept kept = seats.find(seatId).orElseThrow(Problem::notFound);
        Council council = entered(kept.councilId(), ifMatch);
        if (seats.isUsed(seatId)) {
            throw Problem.of(ProblemCode.IN_USE);
        }
        seats.supersede(seatId, removal.reason());
        return touched(council, "COUNCIL_SEAT_REMOVED", Map.of("before", kept.seat(), "reason", removal.reason()));
    }

    CouncilView regulate(UUID id, RegulationDraft draft, String ifMatch) {
        Council council = entered(id, ifMatch);
        regulations.replace(id, draft, Standing.ENTERED, null);
        return touched(council, "COUNCIL_REGULATED", Map.of("after", draft));
    }

    private static void checkPeriod(SeatDraft draft) {
        if (draft.to() != null && draft.to().isBefore(draft.from())) {
            throw Problem.invalid("/to", ViolationCode.ENDS_BEFORE_START);
        }
    }

    private Council entered(UUID id, String ifMatch) {
        Council council =
                councils.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        actor.require(Permission.COUNCIL_KEEP, council.unitId());
        Etag.check(ifMatch, council.version());
        return council;
    }

    private CouncilView touched(Council council, String happening, Map<String, ?> content) {
        council.touch(clock.now());
        return left(council, happening, content);
    }

    private CouncilView left(Council council, String happening, Map<String, ?> content) {
        councils.flush();
        trail.done(new Happening(
                happening, SubjectType.COUNCIL, council.id(), council.label(), council.unitId(), content));
        return councils.view(council.id(), clock.today()).orElseThrow();
    }
}
