package vn.thidua.titleregistration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.access.Scope;
import vn.thidua.platform.Ids;
import vn.thidua.platform.PersonRef;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.rulebook.AwardRef;

/** The only place that queries the table {@code title_registration_line}, but for {@link RegisteredTitles}. */
@Singleton
class TitleRegistrationLines {

    private static final String ITEM = "l.id, l.registration_id, " + UnitRef.columns("u", "unit") + ", t.year, "
            + PersonRef.columns("p", "person") + ", " + UnitRef.columns("c", "collective")
            + ", l.award_code, a.name as award_name, l.added_at, l.submitted_at";

    private static final String FROM = "title_registration_line l join title_registration t on t.id = l.registration_id"
            + " join unit_now u on u.id = t.unit_id join award_type a on a.code = l.award_code"
            + " left join person p on p.id = l.person_id left join unit_now c on c.id = l.collective_id";

    private final Jdbi jdbi;
    private final Listings listings;

    TitleRegistrationLines(Jdbi jdbi, Listings listings) {
        this.jdbi = jdbi;
        this.listings = listings;
    }

    /** Who is registered for what; just one of the first two is null. */
    record Line(UUID personId, UUID collectiveId, String awardCode) {}

    Listing<TitleLineItem> listing(TitleLineFilter filter, Scope scope) {
        return scope.limit(listings.of(ITEM, FROM, "l.id", TitleLineItem::read), "t.unit_id")
                .where("l.registration_id = :registration", "registration", filter.registrationId)
                .where("t.unit_id = :unit", "unit", filter.unitId)
                .where("t.year = :year", "year", filter.year)
                .where("l.award_code = :award", "award", filter.awardCode)
                .where("l.person_id = :person", "person", filter.personId)
                .where("l.collective_id = :collective", "collective", filter.collectiveId)
                .sortedBy(
                        SortKey.of("addedAt", "l.added_at", "timestamptz"),
                        SortKey.of("nominee", "coalesce(p.name, c.name) collate vietnamese", "text"))
                .first("-addedAt");
    }

    Set<Line> of(UUID registrationId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select person_id, collective_id, award_code from title_registration_line"
                                + " where registration_id = :registration")
                .bind("registration", registrationId)
                .map((row, context) ->
                        new Line(Rows.id(row, "person_id"), Rows.id(row, "collective_id"), row.getString("award_code")))
                .set());
    }

    List<TitleCount> titles(UUID registrationId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select a.code, a.name, count(*) as lines"
                                + " from title_registration_line l join award_type a on a.code = l.award_code"
                                + " where l.registration_id = :registration group by a.code, a.name, a.ordinal order by a.ordinal")
                .bind("registration", registrationId)
                .map((row, context) ->
                        new TitleCount(new AwardRef(row.getString("code"), row.getString("name")), row.getInt("lines")))
                .list());
    }

    void add(UUID registrationId, List<Line> lines, Instant at) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("insert into title_registration_line"
                    + " (id, registration_id, person_id, collective_id, award_code, added_at)"
                    + " values (:id, :registration, :person, :collective, :award, :at)");
            lines.forEach(line -> batch.bind("id", Ids.next())
                    .bind("registration", registrationId)
                    .bind("person", line.personId())
                    .bind("collective", line.collectiveId())
                    .bind("award", line.awardCode())
                    .bind("at", at)
                    .add());
            batch.execute();
        });
    }

    /** @return whether it was there */
    boolean remove(UUID registrationId, UUID lineId) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "delete from title_registration_line where id = :id and registration_id = :registration")
                        .bind("id", lineId)
                        .bind("registration", registrationId)
                        .execute())
                == 1;
    }

    /** From now on they count as registered. */
    void submit(UUID registrationId, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("update title_registration_line set submitted_at = :at"
                        + " where registration_id = :registration and submitted_at is null")
                .bind("registration", registrationId)
                .bind("at", at)
                .execute());
    }
}
