package vn.thidua.titleregistration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Scope;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;

/** The only place that queries the table {@code title_registration}. */
@Singleton
class TitleRegistrations implements PanacheRepositoryBase<TitleRegistration, UUID> {

    private static final String ITEM = "t.id, " + UnitRef.columns("u", "unit")
            + ", t.year, t.state, t.submitted_at, t.demonstration, c.people, c.collectives, c.waiting";

    private static final String COUNTS = " cross join lateral (select count(l.person_id) as people,"
            + " count(l.collective_id) as collectives, count(*) filter (where l.submitted_at is null) as waiting"
            + " from title_registration_line l where l.registration_id = t.id) c";

    private final Jdbi jdbi;
    private final Listings listings;

    TitleRegistrations(Jdbi jdbi, Listings listings) {
        this.jdbi = jdbi;
        this.listings = listings;
    }

    Listing<TitleRegistrationItem> listing(UUID unitId, Integer year, TitleRegistrationState state, Scope scope) {
        Listing<TitleRegistrationItem> listing = listings.of(
                ITEM,
                "title_registration t join unit_now u on u.id = t.unit_id" + COUNTS,
                "t.id",
                TitleRegistrationItem::read);
        return scope.limit(listing, "t.unit_id")
                .where("t.unit_id = :unit", "unit", unitId)
                .where("t.year = :year", "year", year)
                .where("t.state = :state", "state", state == null ? null : state.name())
                .sortedBy(
                        SortKey.of("year", "t.year", "integer"),
                        SortKey.of("unit", "u.name collate vietnamese", "text"))
                .first("-year");
    }

    /** A registration's own row, as its page begins with it. */
    record Row(
            TitleRegistrationItem item, String submittedBy, String reopenedBecause, Instant updatedAt, long version) {}

    Optional<Row> row(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + ITEM
                        + ", a.display_name, t.reopened_because, t.updated_at, t.version from title_registration t"
                        + " join unit_now u on u.id = t.unit_id left join account a on a.id = t.submitted_by" + COUNTS
                        + " where t.id = :id")
                .bind("id", id)
                .map((row, context) -> new Row(
                        TitleRegistrationItem.read(row),
                        row.getString("display_name"),
                        row.getString("reopened_because"),
                        Rows.instant(row, "updated_at"),
                        row.getLong("version")))
                .findOne());
    }
}
