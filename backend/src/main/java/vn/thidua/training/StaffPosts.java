package vn.thidua.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Reach;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;

/** The only place that queries the staff of emulation work. */
@Singleton
class StaffPosts implements PanacheRepositoryBase<StaffPost, UUID> {

    private static final String ROW = "select " + StaffPostItem.COLUMNS
            + ", s.withdrawn_because, s.entered_on, s.version, a.display_name as entered_name from emulation_staff s "
            + StaffPostItem.JOINS + " left join account a on a.id = s.entered_by where s.id = :id";

    /** What answers for this work: whatever stands directly under a ministry, and what a ministry oversees. */
    private static final String GAPS = "unit_now u join unit x on x.id = u.id and x.valid @> :today"
            + " cross join lateral (select max(coalesce(s.to_on, 'infinity')) as last from emulation_staff s"
            + " join unit_reach r on r.unit_id = s.unit_id and r.root_id = u.id"
            + " where s.state <> 'WITHDRAWN' and s.from_on <= :today) w";

    private static final String ANSWERS =
            "exists (select from unit_state t join unit_now m on m.id in (t.parent_id, t.overseer_id)"
                    + " where t.unit_id = u.id and t.superseded_at is null and t.valid @> :today and m.kind = 'MINISTRY')";

    private final Jdbi jdbi;
    private final Listings listings;
    private final Reach reach;
    private final Actor actor;
    private final BusinessClock clock;
    private final TrainingSettings settings;

    StaffPosts(Jdbi jdbi, Listings listings, Reach reach, Actor actor, BusinessClock clock, TrainingSettings settings) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
        this.actor = actor;
        this.clock = clock;
        this.settings = settings;
    }

    Listing<StaffPostItem> listing(StaffFilter filter) {
        Listing<StaffPostItem> listing = listings.of(
                StaffPostItem.COLUMNS, "emulation_staff s", StaffPostItem.JOINS, "s.id", StaffPostItem::read);
        return reach.limit(listing, "s.unit_id", actor.scope(Permission.STAFF_READ), filter.unit)
                .scan("(select n.search from person n where n.id = s.person_id)", filter.q)
                .where(filter.state == null ? "s.state <> 'WITHDRAWN'" : "true")
                .where("s.state = :state", "state", filter.state == null ? null : filter.state.name())
                .where("s.load = :load", "load", filter.load == null ? null : filter.load.name())
                .sortedBy(
                        SortKey.of("from", "s.from_on", "date"),
                        SortKey.nullable("to", "s.to_on", "date"),
                        SortKey.nullable("workSince", "s.work_since", "date"));
    }

    Listing<StaffGap> gaps() {
        LocalDate today = clock.today();
        LocalDate before = today.minusMonths(settings.gapMonths());
        Listing<StaffGap> listing = listings.of(
                        UnitRef.columns("u", "unit") + ", w.last + 1 as since", GAPS, "u.id", StaffGap::read)
                .bind("today", today)
                .bind("before", before)
                .where(ANSWERS)
                .where("coalesce(w.last + 1, lower(x.valid)) <= :before");
        return actor.scope(Permission.STAFF_READ)
                .limit(listing, "u.id")
                .sortedBy(
                        SortKey.nullable("since", "w.last + 1", "date"),
                        SortKey.of("unit", "u.name collate vietnamese", "text"))
                .first("since");
    }

    StaffPostView view(UUID id) {
        StaffPostView view = jdbi.withHandle(handle -> handle.createQuery(ROW)
                        .bind("id", id)
                        .map((row, context) -> {
                            StaffPostItem item = StaffPostItem.read(row);
                            return new StaffPostView(
                                    item,
                                    row.getString("withdrawn_because"),
                                    row.getString("entered_name"),
                                    row.getObject("entered_on", LocalDate.class),
                                    StaffPostLifecycle.LIFECYCLE.actions(
                                            null,
                                            item.state(),
                                            actor,
                                            item.unit().id(),
                                            actor.locale()),
                                    row.getLong("version"));
                        })
                        .findOne())
                .orElseThrow(Problem::notFound);
        actor.require(Permission.STAFF_READ, view.item().unit().id());
        return view;
    }

    /** Whether somebody belongs to the unit, or to one that it reaches, on the day. */
    boolean belongs(UUID personId, UUID unitId, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from membership m join unit_reach r on r.unit_id = m.unit_id and r.root_id = :unit"
                                + " where m.person_id = :person and m.superseded_at is null and m.valid @> cast(:day as date))")
                .bind("unit", unitId)
                .bind("person", personId)
                .bind("day", day)
                .mapTo(Boolean.class)
                .one());
    }
}
