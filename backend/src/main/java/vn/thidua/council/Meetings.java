package vn.thidua.council;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Scope;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;

/** The only place that queries the table {@code council_meeting}. */
@Singleton
class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

    private static final String COUNCIL = "c.id as council_id, c.name as council_name, c.level as council_level";
    private static final String CASES =
            "(select count(*) from council_case k where k.meeting_id = m.id and k.taken_off_at is null) as case_count";

    private final Jdbi jdbi;
    private final Listings listings;

    Meetings(Jdbi jdbi, Listings listings) {
        this.jdbi = jdbi;
        this.listings = listings;
    }

    Listing<MeetingItem> listing(MeetingFilter filter, Scope scope) {
        Listing<MeetingItem> listing = listings.of(
                "m.id, " + COUNCIL + ", m.title, m.mode, m.held_on, m.starts_at, m.place, m.state, " + CASES,
                "council_meeting m join council c on c.id = m.council_id",
                "m.id",
                MeetingItem::read);
        return scope.limit(listing, "c.unit_id")
                .scan("search_text(m.title)", filter.q)
                .where("m.council_id = :council", "council", filter.council)
                .where("m.state = :state", "state", filter.state == null ? null : filter.state.name())
                .where("m.held_on >= :from", "from", filter.from)
                .where("m.held_on <= :to", "to", filter.to)
                .sortedBy(
                        SortKey.of("heldOn", "m.held_on", "date"),
                        SortKey.of("title", "m.title collate vietnamese", "text"))
                .first("-heldOn");
    }

    Optional<MeetingRow> row(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select m.*, " + COUNCIL + ", "
                        + UnitRef.columns("u", "unit") + ", r.id as result_id, " + CASES
                        + " from (select id, title, mode, held_on, starts_at, place, state, presiding_id, ended_because, minutes, updated_at, version,"
                        + " council_id as of_council from council_meeting where id = :id) m join council c on c.id = m.of_council"
                        + " join unit_now u on u.id = c.unit_id left join council_result r on r.meeting_id = m.id")
                .bind("id", id)
                .map((row, context) -> MeetingRow.read(row))
                .findOne());
    }
}
