package vn.thidua.council;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.platform.PersonRef;
import vn.thidua.platform.Rows;
import vn.thidua.platform.http.CurrentAccount;

/** How members take part in meetings. */
@Singleton
class Attendances {

    private final Jdbi jdbi;
    private final CouncilSeats seats;
    private final CurrentAccount account;

    Attendances(Jdbi jdbi, CouncilSeats seats, CurrentAccount account) {
        this.jdbi = jdbi;
        this.seats = seats;
        this.account = account;
    }

    private record Entered(AttendanceKind attendance, PersonRef substitute) {
        static final Entered NOTHING = new Entered(null, null);
    }

    /** Every member of the council on the day of the meeting, entered or not. */
    List<AttendanceView> of(UUID meetingId, UUID councilId, LocalDate heldOn) {
        Map<UUID, Entered> entered = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(
                        "select a.seat_id, a.attendance, "
                                + PersonRef.columns("p", "substitute")
                                + " from council_attendance a left join person p on p.id = a.substitute_id where a.meeting_id = :meeting")
                .bind("meeting", meetingId)
                .map((row, context) -> Map.entry(
                        Rows.id(row, "seat_id"),
                        new Entered(
                                Rows.constant(row, "attendance", AttendanceKind.class),
                                PersonRef.read(row, "substitute"))))
                .forEach(one -> entered.put(one.getKey(), one.getValue())));
        return seats.of(councilId, heldOn).stream()
                .map(seat -> {
                    Entered found = entered.getOrDefault(seat.id(), Entered.NOTHING);
                    return new AttendanceView(seat, found.attendance(), found.substitute());
                })
                .toList();
    }

    void enter(UUID meetingId, List<AttendanceDraft.One> members) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into council_attendance (meeting_id, seat_id, attendance, substitute_id, recorded_by)"
                            + " values (:meeting, :seatId, :attendance, :substituteId, :by) on conflict (meeting_id, seat_id) do update"
                            + " set attendance = excluded.attendance, substitute_id = excluded.substitute_id, recorded_at = clock_timestamp(),"
                            + " recorded_by = excluded.recorded_by");
            members.forEach(one -> batch.bind("meeting", meetingId)
                    .bind("seatId", one.seatId())
                    .bind("attendance", one.attendance().name())
                    .bind("substituteId", one.substituteId())
                    .bind("by", account.accountId())
                    .add());
            batch.execute();
        });
    }
}
