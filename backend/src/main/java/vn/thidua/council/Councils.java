package vn.thidua.council;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Reach;
import vn.thidua.access.Scope;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;

/** The only place that queries the table {@code council}. */
@Singleton
class Councils implements PanacheRepositoryBase<Council, UUID> {

    private static final String ITEM = "c.id, " + UnitRef.columns("u", "unit")
            + ", c.level, c.name, c.decision_number, c.founded_on, c.ended_on,"
            + " (select count(*) from council_seat s where s.council_id = c.id and s.superseded_at is null and s.valid @> cast(:today as date))"
            + " as member_count";

    private final Jdbi jdbi;
    private final Listings listings;
    private final Reach reach;
    private final Actor actor;
    private final CouncilSeats seats;
    private final CouncilRegulations regulations;

    Councils(
            Jdbi jdbi,
            Listings listings,
            Reach reach,
            Actor actor,
            CouncilSeats seats,
            CouncilRegulations regulations) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
        this.actor = actor;
        this.seats = seats;
        this.regulations = regulations;
    }

    Listing<CouncilItem> listing(CouncilFilter filter, Scope scope, LocalDate today) {
        Listing<CouncilItem> listing = listings.of(
                        ITEM, "council c", "join unit_now u on u.id = c.unit_id", "c.id", CouncilItem::read)
                .bind("today", today);
        return reach.limit(listing, "c.unit_id", scope, filter.unit)
                .search("search_text(c.name)", filter.q)
                .where("c.level = :level", "level", filter.level == null ? null : filter.level.name())
                .sortedBy(
                        SortKey.of("name", "c.name collate vietnamese", "text"),
                        SortKey.of("foundedOn", "c.founded_on", "date"))
                .first("name");
    }

    Optional<CouncilView> view(UUID id, LocalDate asOf) {
        return jdbi.withHandle(handle -> handle.createQuery("select c.*, " + UnitRef.columns("u", "unit")
                        + " from (select id, level, name, decision_number, founded_on, ended_on, standing, version, unit_id as of_unit_id"
                        + " from council where id = :id) c join unit_now u on u.id = c.of_unit_id")
                .bind("id", id)
                .map((row, context) -> {
                    UnitRef unit = UnitRef.read(row, "unit");
                    return new CouncilView(
                            id,
                            unit,
                            Rows.constant(row, "level", CouncilLevel.class),
                            row.getString("name"),
                            row.getString("decision_number"),
                            Rows.date(row, "founded_on"),
                            Rows.date(row, "ended_on"),
                            Rows.constant(row, "standing", Standing.class),
                            asOf,
                            seats.of(id, asOf),
                            regulations.of(id, asOf).orElse(null),
                            actor.may(Permission.COUNCIL_KEEP, unit.id()),
                            row.getLong("version"));
                })
                .findOne());
    }
}
