package vn.thidua.council;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.http.CurrentAccount;

/** Who sits in which council from when to when: the only place that writes that table, which only ever gains rows. */
@Singleton
class CouncilSeats {

    /** As the founding decision lists them: by office, then by name. */
    private static final String OF = "select " + SeatView.COLUMNS
            + " from council_seat s join person p on p.id = s.person_id where s.council_id = :council and s.superseded_at is null"
            + " and s.valid @> cast(:on as date) order by array_position(array['CHAIR', 'FIRST_VICE_CHAIR', 'STANDING_VICE_CHAIR', 'VICE_CHAIR',"
            + " 'SECRETARY', 'MEMBER'], s.office), p.name collate vietnamese, s.id";

    private final Jdbi jdbi;
    private final CurrentAccount account;

    CouncilSeats(Jdbi jdbi, CurrentAccount account) {
        this.jdbi = jdbi;
        this.account = account;
    }

    List<SeatView> of(UUID councilId, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(OF)
                .bind("council", councilId)
                .bind("on", on)
                .map((row, context) -> SeatView.read(row))
                .list());
    }

    /** A seat that holds, with its council. */
    record Kept(UUID councilId, SeatView seat) {}

    Optional<Kept> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select s.council_id, " + SeatView.COLUMNS
                                + " from council_seat s join person p on p.id = s.person_id where s.id = :id and s.superseded_at is null")
                .bind("id", id)
                .map((row, context) -> new Kept(Rows.id(row, "council_id"), SeatView.read(row)))
                .findOne());
    }

    void add(UUID councilId, SeatDraft draft) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into council_seat (id, council_id, person_id, office, standing_body, valid, recorded_by)"
                                + " values (:id, :council, :person, :office, :standingBody, daterange(:from, :until), :by)")
                .bind("id", Ids.next())
                .bind("council", councilId)
                .bind("person", draft.personId())
                .bind("office", draft.office().name())
                .bind("standingBody", draft.standingBody())
                .bind("from", draft.from())
                .bind("until", draft.to() == null ? null : draft.to().plusDays(1))
                .bind("by", account.isSignedIn() ? account.accountId() : null)
                .execute());
    }

    void supersede(UUID id, String because) {
        jdbi.useHandle(handle -> handle.createUpdate("update council_seat set superseded_at = clock_timestamp(),"
                        + " superseded_because = :because where id = :id and superseded_at is null")
                .bind("id", id)
                .bind("because", because)
                .execute());
    }

    /** Whether a ballot, a recusal or a meeting names it: then what was is not taken back. */
    boolean isUsed(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from council_attendance where seat_id = :id) or exists (select from council_recusal where seat_id = :id)"
                                + " or exists (select from council_meeting where presiding_id = :id)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
    }
}
