package vn.thidua.titleregistration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.campaign.CalledUnits;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.time.BusinessClock;

/** Which of the units that could register have: the same whom a campaign of the unit calls. */
@Singleton
class TitleCoverages {

    private final Jdbi jdbi;
    private final Listings listings;
    private final CalledUnits calledUnits;
    private final TitleRegistrationLaws laws;
    private final BusinessClock clock;

    TitleCoverages(
            Jdbi jdbi, Listings listings, CalledUnits calledUnits, TitleRegistrationLaws laws, BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.calledUnits = calledUnits;
        this.laws = laws;
        this.clock = clock;
    }

    TitleCoverage of(UUID unitId, int year, Locale locale) {
        List<UUID> called = calledUnits.of(unitId, clock.today());
        TitleRegistrationLaw law = laws.of(year, locale).orElse(null);
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) filter (where submitted_at is not null) as submitted,"
                                + " count(*) filter (where submitted_at is null) as writing"
                                + " from title_registration where year = :year and unit_id = any(:called)")
                .bind("year", year)
                .bindArray("called", UUID.class, called.toArray())
                .map((row, context) -> new TitleCoverage(
                        year,
                        called.size(),
                        row.getInt("submitted"),
                        row.getInt("writing"),
                        called.size() - row.getInt("submitted") - row.getInt("writing"),
                        law))
                .one());
    }

    Listing<UnregisteredUnit> missing(UUID unitId, int year) {
        return listings.of(
                        UnitRef.columns("u", "unit") + ", t.id as registration_id",
                        "unit_now u left join title_registration t on t.unit_id = u.id and t.year = :year",
                        "u.id",
                        UnregisteredUnit::read)
                .bind("year", year)
                .where(
                        "u.id = any(:called)",
                        "called",
                        calledUnits.of(unitId, clock.today()).toArray(UUID[]::new))
                .where("t.submitted_at is null")
                .sortedBy(SortKey.of("unit", "u.name collate vietnamese", "text"))
                .first("unit");
    }
}
