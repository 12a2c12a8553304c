package vn.thidua.season;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Scope;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;

/** The only place that queries the table {@code season}. */
@Singleton
class Seasons implements PanacheRepositoryBase<Season, UUID> {

    private static final String ITEM = "s.id, " + UnitRef.columns("u", "unit")
            + ", s.year, s.state, l.number_text, l.dated_on, l.title,"
            + " (select min(d.due_on) from season_deadline d where d.letter_id = l.id and d.step = 'UNITS_SUBMIT') as submit_by,"
            + " (select min(c.day) from season_council_day c where c.letter_id = l.id) as council_on";

    private final Jdbi jdbi;
    private final Listings listings;

    Seasons(Jdbi jdbi, Listings listings) {
        this.jdbi = jdbi;
        this.listings = listings;
    }

    /** @param drafts over which units drafts are seen too */
    Listing<SeasonItem> listing(Integer year, Scope drafts) {
        return listings.of(
                        ITEM,
                        "season s",
                        "join unit_now u on u.id = s.unit_id join season_letter l on l.season_id = s.id and l.ordinal = s.ordinal",
                        "s.id",
                        SeasonItem::read)
                .where("(s.state <> 'DRAFT' or " + Scope.predicate("s.unit_id") + ")")
                .bind("scope", drafts.roots())
                .where("s.year = :year", "year", year)
                .sortedBy(SortKey.of("year", "s.year", "integer"))
                .first("-year");
    }

    Optional<SeasonRow> row(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select s.id, s.year, s.state, s.ordinal, s.updated_at, s.version, "
                                + UnitRef.columns("u", "unit")
                                + " from season s join unit_now u on u.id = s.unit_id where s.id = :id")
                .bind("id", id)
                .map((row, context) -> new SeasonRow(
                        Rows.id(row, "id"),
                        UnitRef.read(row, "unit"),
                        row.getInt("year"),
                        Rows.constant(row, "state", SeasonState.class),
                        row.getInt("ordinal"),
                        Rows.instant(row, "updated_at"),
                        row.getLong("version")))
                .findOne());
    }

    /** The letter that holds for a block in a year; empty while none is issued. */
    Optional<Holding> holding(UUID clusterId, int year) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select s.id, l.id as letter_id, l.number_text, l.demonstration from cluster c"
                                + " join season s on s.unit_id = c.unit_id and s.year = :year and s.state <> 'DRAFT'"
                                + " join season_letter l on l.season_id = s.id and l.ordinal = s.ordinal where c.id = :cluster")
                .bind("cluster", clusterId)
                .bind("year", year)
                .map((row, context) -> new Holding(
                        Rows.id(row, "id"),
                        Rows.id(row, "letter_id"),
                        "Hướng dẫn số " + row.getString("number_text"),
                        row.getBoolean("demonstration")))
                .findOne());
    }

    /** @param citation as it is cited */
    record Holding(UUID seasonId, UUID letterId, String citation, boolean demonstration) {}

    boolean isMinistry(UUID unitId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from unit_now where id = :id and kind = 'MINISTRY')")
                .bind("id", unitId)
                .mapTo(Boolean.class)
                .one());
    }
}
