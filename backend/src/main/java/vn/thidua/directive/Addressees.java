package vn.thidua.directive;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.organization.Heirs;
import vn.thidua.organization.Predecessor;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.time.BusinessClock;

/** The only place that queries addressees. */
@Singleton
class Addressees implements PanacheRepositoryBase<Addressee, UUID> {

    /** The last day for the acknowledgement of {@code a}: as it was set, or as more time was granted. */
    static final String DUE =
            "coalesce((select max(o.due_on) from obligation o where o.subject_type = 'DIRECTIVE_ADDRESSEE'"
                    + " and o.subject_id = a.id and o.kind = 'DIRECTIVE_ACKNOWLEDGE'), a.acknowledge_by)";

    /** That {@code a} is late with it; bind {@code today}. */
    static final String LATE = "(a.state = 'WAITING' and " + DUE + " < :today)";

    private static final String COLUMNS = "a.id, a.level, a.state, coalesce(" + LATE
            + ", false) as late, a.addressed_on, " + DUE
            + " as acknowledge_by, a.plan_by, a.acknowledged_on, s.session_count, s.people_reached, s.people, "
            + UnitRef.columns("u", "unit") + ", " + UnitRef.columns("f", "from");

    private static final String SESSIONS =
            " cross join lateral (select count(*) as session_count, coalesce(sum(x.people_reached), 0) as people_reached,"
                    + " (array_agg(x.people order by x.held_on desc, x.id desc))[1] as people"
                    + " from directive_session x where x.addressee_id = a.id and x.removed_at is null) s";

    private static final String FROM =
            "directive_addressee a join unit_now u on u.id = a.unit_id join unit_now f on f.id = a.from_unit_id"
                    + SESSIONS;

    private final Jdbi jdbi;
    private final Listings listings;
    private final Heirs heirs;
    private final Actor actor;
    private final BusinessClock clock;

    Addressees(Jdbi jdbi, Listings listings, Heirs heirs, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.heirs = heirs;
        this.actor = actor;
        this.clock = clock;
    }

    Listing<AddresseeItem> listing(UUID directiveId, AddresseeFilter filter) {
        Listing<AddresseeItem> listing = listings.of(COLUMNS, FROM, "a.id", AddresseeItem::read)
                .bind("today", clock.today())
                .where("a.directive_id = :directive", "directive", directiveId);
        actor.scope(Permission.DIRECTIVE_FOLLOW)
                .limit(listing, "a.unit_id")
                .where(Scope.under("a.unit_id"), "unit", filter.unit)
                .where("a.state = :state", "state", filter.state == null ? null : filter.state.name())
                .where("a.level = :level", "level", filter.level)
                .where("coalesce(" + LATE + ", false) = :late", "late", filter.late)
                .scan("search_text(u.name)", filter.q)
                .sortedBy(
                        SortKey.of("unit", "u.name collate vietnamese", "text"),
                        SortKey.of("level", "a.level", "integer"),
                        SortKey.nullable("acknowledgeBy", DUE, "date"),
                        SortKey.nullable("acknowledgedOn", "a.acknowledged_on", "date"),
                        SortKey.of("peopleReached", "s.people_reached", "bigint"))
                .first("unit");
        return filter.mine ? listing.where("a.unit_id = any(:mine)", "mine", mine()) : listing;
    }

    private UUID[] mine() {
        List<UUID> units = List.of(actor.scope(Permission.DIRECTIVE_CARRY).roots());
        return heirs.linesOf(units, clock.today()).stream()
                .map(Predecessor::id)
                .distinct()
                .toArray(UUID[]::new);
    }

    Optional<AddresseeItem> item(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + " from " + FROM + " where a.id = :id")
                .bind("id", id)
                .bind("today", clock.today())
                .map((row, context) -> AddresseeItem.read(row))
                .findOne());
    }

    List<DirectiveSessionItem> sessions(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select s.id, s.held_on, s.subject, s.people_reached, s.people, c.display_name from directive_session s"
                                + " left join account c on c.id = s.recorded_by where s.addressee_id = :id and s.removed_at is null"
                                + " order by s.held_on desc, s.id desc")
                .bind("id", id)
                .map((row, context) -> new DirectiveSessionItem(
                        Rows.id(row, "id"),
                        Rows.date(row, "held_on"),
                        row.getString("subject"),
                        row.getInt("people_reached"),
                        row.getInt("people"),
                        row.getString("display_name")))
                .list());
    }

    /** How many were reached in sessions that stand. */
    int reached(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select coalesce(sum(people_reached), 0) from directive_session"
                                + " where addressee_id = :id and removed_at is null")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one());
    }

    void addSession(UUID sessionId, UUID addresseeId, DirectiveSessionDraft draft, UUID by) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into directive_session (id, addressee_id, held_on, subject, people_reached, people, recorded_by, recorded_at)"
                                + " values (:id, :addressee, :heldOn, :subject, :reached, :people, :by, :at)")
                .bind("id", sessionId)
                .bind("addressee", addresseeId)
                .bind("heldOn", draft.heldOn())
                .bind("subject", draft.subject().strip())
                .bind("reached", draft.peopleReached())
                .bind("people", draft.people())
                .bind("by", by)
                .bind("at", clock.now())
                .execute());
    }

    /** Whose session it is; empty where there is none. */
    Optional<UUID> addresseeOf(UUID sessionId) {
        return jdbi.withHandle(handle -> handle.createQuery("select addressee_id from directive_session where id = :id")
                .bind("id", sessionId)
                .mapTo(UUID.class)
                .findOne());
    }

    /** Whether it stood until now. */
    boolean removeSession(UUID sessionId, String because, UUID by) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update directive_session set removed_at = :at, removed_by = :by, removed_because = :because"
                                        + " where id = :id and removed_at is null")
                        .bind("id", sessionId)
                        .bind("because", because)
                        .bind("by", by)
                        .bind("at", clock.now())
                        .execute())
                == 1;
    }

    /** How far below the keeper a unit stands that acknowledged the directive, itself or by what it inherited; empty when it did not. */
    OptionalInt levelOf(UUID directiveId, UUID unitId) {
        UUID[] line = heirs.linesOf(List.of(unitId), clock.today()).stream()
                .map(Predecessor::id)
                .toArray(UUID[]::new);
        Integer level = jdbi.withHandle(handle -> handle.createQuery("select min(level) from directive_addressee"
                        + " where directive_id = :directive and unit_id = any(:line) and state = 'ACKNOWLEDGED'")
                .bind("directive", directiveId)
                .bindArray("line", UUID.class, (Object[]) line)
                .mapTo(Integer.class)
                .one());
        return level == null ? OptionalInt.empty() : OptionalInt.of(level);
    }

    /** Those of these units that the directive has been addressed to already. */
    List<UUID> among(UUID directiveId, List<UUID> units) {
        return jdbi.withHandle(handle -> handle.createQuery("select unit_id from directive_addressee"
                        + " where directive_id = :directive and unit_id = any(:units) and state <> 'RELEASED'")
                .bind("directive", directiveId)
                .bindArray("units", UUID.class, units.toArray())
                .mapTo(UUID.class)
                .list());
    }

    int passedOn(UUID directiveId, UUID unitId) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from directive_addressee"
                        + " where directive_id = :directive and from_unit_id = :unit and state <> 'RELEASED'")
                .bind("directive", directiveId)
                .bind("unit", unitId)
                .mapTo(Integer.class)
                .one());
    }

    /** Those that stand directly under the unit on the day, or are overseen by it. */
    List<UUID> directlyUnder(UUID unitId, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select s.unit_id from unit_state s where (s.parent_id = :unit or s.overseer_id = :unit)"
                                + " and s.superseded_at is null and s.valid @> :day order by s.unit_id limit 1000")
                .bind("unit", unitId)
                .bind("day", day)
                .mapTo(UUID.class)
                .list());
    }

    /** Those of these units that lie under the unit or are overseen by it. */
    List<UUID> below(UUID unitId, List<UUID> units) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select unit_id from unit_reach where root_id = :unit and unit_id <> :unit and unit_id = any(:units)")
                .bind("unit", unitId)
                .bindArray("units", UUID.class, units.toArray())
                .mapTo(UUID.class)
                .list());
    }
}
