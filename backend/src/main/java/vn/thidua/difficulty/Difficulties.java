package vn.thidua.difficulty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Reach;
import vn.thidua.access.Scope;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.organization.WorkingDays;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.time.BusinessClock;

/** The only place that queries difficulties. */
@Singleton
class Difficulties implements PanacheRepositoryBase<Difficulty, UUID> {

    static final String ITEM =
            "f.id, f.title, f.about, f.state, f.like_id is not null as grouped, f.raised_on, f.answer_by, f.settled_on,"
                    + " (select count(*) from difficulty l where l.like_id = f.id) as like_count, "
                    + UnitRef.columns("u", "unit")
                    + ", case f.about when 'DIRECTIVE' then concat_ws(' · ', coalesce(d.number, d.title), f.point_code)"
                    + " when 'CAMPAIGN' then c.title else concat_ws(' · ', f.rule_framework, f.rule_id) end as subject";

    static final String JOINS = "join unit_now u on u.id = f.unit_id left join directive d on d.id = f.directive_id"
            + " left join campaign c on c.id = f.campaign_id";

    private final Jdbi jdbi;
    private final Listings listings;
    private final Reach reach;
    private final Actor actor;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    Difficulties(
            Jdbi jdbi, Listings listings, Reach reach, Actor actor, WorkingCalendar calendar, BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
        this.actor = actor;
        this.calendar = calendar;
        this.clock = clock;
    }

    Listing<DifficultyItem> listing(DifficultyFilter filter) {
        WorkingDays days = calendar.current();
        LocalDate today = clock.today();
        Listing<DifficultyItem> listing =
                listings.of(ITEM, "difficulty f", JOINS, "f.id", row -> DifficultyItem.read(row, today, days));
        return reach.limit(listing, "f.unit_id", actor.scope(Permission.DIFFICULTY_READ), filter.unit)
                .search("f.search", filter.q)
                .where("f.about = :about", "about", filter.about == null ? null : filter.about.name())
                .where("f.state = :state", "state", filter.state == null ? null : filter.state.name())
                .where("f.directive_id = :directive", "directive", filter.directive)
                .sortedBy(
                        SortKey.of("raisedOn", "f.raised_on", "date"),
                        SortKey.nullable("answerBy", "f.answer_by", "date"),
                        SortKey.nullable("settledOn", "f.settled_on", "date"));
    }

    /** Those put to one, as far as the reader reaches them. */
    List<DifficultyItem> likes(UUID id) {
        WorkingDays days = calendar.current();
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + ITEM + " from difficulty f " + JOINS + " where f.like_id = :id and "
                                + Scope.predicate("f.unit_id") + " order by f.raised_on, f.id limit 200")
                .bind("id", id)
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.DIFFICULTY_READ).roots())
                .map((row, context) -> DifficultyItem.read(row, clock.today(), days))
                .list());
    }

    List<UUID> putTo(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from difficulty where like_id = :id order by id")
                .bind("id", id)
                .mapTo(UUID.class)
                .list());
    }

    DifficultyFigures figures() {
        WorkingDays days = calendar.current();
        record Span(LocalDate raised, LocalDate settled, boolean late) {}
        List<Span> spans = jdbi.withHandle(handle -> handle.createQuery("select f.raised_on, f.settled_on,"
                        + " coalesce(f.settled_on is null and f.answer_by < :today, false) as late from difficulty f"
                        + " where f.state <> 'WITHDRAWN' and " + Scope.predicate("f.unit_id")
                        + " order by f.raised_on limit 20000")
                .bind("today", clock.today())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.DIFFICULTY_READ).roots())
                .map((row, context) ->
                        new Span(Rows.date(row, "raised_on"), Rows.date(row, "settled_on"), row.getBoolean("late")))
                .list());
        List<Integer> took = spans.stream()
                .filter(span -> span.settled() != null)
                .map(span -> days.workingDaysBetween(span.raised(), span.settled()))
                .sorted()
                .toList();
        Integer oldest = spans.stream()
                .filter(span -> span.settled() == null)
                .findFirst()
                .map(span -> days.workingDaysBetween(span.raised(), clock.today()))
                .orElse(null);
        return new DifficultyFigures(
                spans.size() - took.size(),
                (int) spans.stream().filter(Span::late).count(),
                took.size(),
                took.isEmpty() ? null : took.get(took.size() / 2),
                oldest);
    }

    /** The ministry over a unit, to which what it raises goes. */
    Optional<UUID> ministryOver(UUID unitId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select r.root_id from unit_reach r join unit_now u on u.id = r.root_id"
                                + " join unit x on x.id = u.id where r.unit_id = :unit and u.kind = 'MINISTRY' and x.valid @> cast(:today as date)"
                                + " order by r.root_id = :unit, r.root_id limit 1")
                        .bind("unit", unitId)
                        .bind("today", clock.today())
                        .mapTo(UUID.class)
                        .findOne());
    }

    boolean knowsPoint(UUID directiveId, String code) {
        return exists("directive_point where directive_id = :id and code = :code", directiveId, code);
    }

    /** Of campaigns that everybody reads. */
    boolean knowsCampaign(UUID campaignId) {
        return exists("campaign where id = :id and state in ('LAUNCHED', 'CLOSED', 'CANCELLED')", campaignId, null);
    }

    boolean knowsVersion(UUID directiveId, int ordinal, LocalDate since) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select from directive_version"
                        + " where directive_id = :id and ordinal = :ordinal and signed_on >= cast(:since as date))")
                .bind("id", directiveId)
                .bind("ordinal", ordinal)
                .bind("since", since)
                .mapTo(Boolean.class)
                .one());
    }

    private boolean exists(String what, UUID id, String code) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select from " + what + ")")
                .bind("id", id)
                .bind("code", code)
                .mapTo(Boolean.class)
                .one());
    }
}
