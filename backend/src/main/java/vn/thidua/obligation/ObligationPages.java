package vn.thidua.obligation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Reach;
import vn.thidua.access.Scope;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.organization.WorkingDays;
import vn.thidua.platform.Rows;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;

/** What is owed, as it is read: the worklist, what is late in a house, and one with all that was said of its day. */
@Singleton
class ObligationPages {

    private static final String COLUMNS =
            "o.id, o.kind, o.subject_type, o.subject_id, o.title, o.debtor_role, o.due_on, o.state, o.opened_at, o.settled_at, o.escalated_on, m.reminded_on, m.note as reminder,"
                    + " u.id as debtor_id, u.code as debtor_code, u.name as debtor_name, p.name as debtor_person, x.state as extension";

    private static final String JOINS =
            "join unit_now u on u.id = o.debtor_unit_id left join person p on p.id = o.debtor_person_id"
                    + " left join lateral (select r.reminded_on, r.note from obligation_reminder r where r.obligation_id = o.id"
                    + " order by r.reminded_on desc, r.note is null, r.id desc limit 1) m on true"
                    + " left join lateral (select e.state from obligation_extension e where e.obligation_id = o.id order by e.id desc limit 1) x on true";

    private static final String GRANTS = "unnest(:grantUnits, cast(:grantRoles as text[])) as mine (unit_id, role)";

    private static final String MINE = "exists (select from " + GRANTS + " where mine.unit_id = o.debtor_unit_id and "
            + Obligations.owedBy("mine", "cast(:me as uuid)") + ")";

    private static final String ASKED =
            "exists (select from obligation_extension e where e.obligation_id = o.id and e.state = 'ASKED')";

    private static final String ONE = "select " + COLUMNS + ", " + MINE + " as mine, " + ASKED
            + " as asked, o.extendable, o.creditor_unit_id from obligation o " + JOINS + " where o.id = :id and ("
            + MINE
            + " or " + Scope.predicate("o.debtor_unit_id") + " or " + Scope.predicate("o.creditor_unit_id") + ")";

    private final Listings listings;
    private final Jdbi jdbi;
    private final Actor actor;
    private final Reach reach;
    private final BusinessClock clock;
    private final WorkingCalendar calendar;

    ObligationPages(
            Listings listings, Jdbi jdbi, Actor actor, Reach reach, BusinessClock clock, WorkingCalendar calendar) {
        this.listings = listings;
        this.jdbi = jdbi;
        this.actor = actor;
        this.reach = reach;
        this.clock = clock;
        this.calendar = calendar;
    }

    Listing<ObligationItem> listing(ObligationFilter filter) {
        Locale locale = actor.locale();
        LocalDate today = clock.today();
        WorkingDays days = calendar.current();
        Listing<ObligationItem> listing = listings.of(
                        COLUMNS, "obligation o", JOINS, "o.id", row -> ObligationItem.read(row, locale, today, days))
                // Written out: what is open has indexes of its own.
                .where("o.state = '" + filter.state.name() + "'")
                .where("o.kind = :kind", "kind", filter.kind)
                .sortedBy(
                        SortKey.nullable("dueOn", "o.due_on", "date"),
                        SortKey.of("openedAt", "o.opened_at", "timestamptz"));
        if (filter.extensionAsked) {
            listing.where(ASKED);
        }
        if (filter.mine) {
            own(listing.where("o.debtor_unit_id = :unit", "unit", filter.unit));
        } else {
            reach.limit(listing, "o.debtor_unit_id", actor.scope(Permission.REFERENCE_READ), filter.unit);
        }
        return listing.first("dueOn");
    }

    /** The very units and roles of one's grants: what a subordinate unit owes is its own worry. */
    private void own(Listing<ObligationItem> listing) {
        listing.grouped(
                        "select distinct unit_id, role from " + GRANTS,
                        "o.debtor_unit_id = each_.unit_id and " + Obligations.owedBy("each_", "cast(:me as uuid)"),
                        MINE,
                        true)
                .bind("me", actor.personId())
                .bind("grantUnits", grantUnits())
                .bind("grantRoles", grantRoles());
    }

    /** What an obligation is to whoever reads it. */
    private record Seen(ObligationItem item, boolean mine, boolean asked, boolean extendable, UUID creditor) {}

    /** @throws Problem {@code NOT_FOUND} for what is neither one's own nor owed by or to a unit within reach */
    ObligationView view(UUID id) {
        Seen seen = seen(id);
        return jdbi.withHandle(handle -> new ObligationView(
                seen.item(),
                actions(seen),
                handle.createQuery(ExtensionView.OF)
                        .bind("id", id)
                        .map((row, context) -> ExtensionView.read(row))
                        .list(),
                handle.createQuery(ReminderView.OF)
                        .bind("id", id)
                        .map((row, context) -> ReminderView.read(row))
                        .list()));
    }

    private Seen seen(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(ONE)
                .bind("id", id)
                .bind("me", actor.personId())
                .bindArray("grantUnits", UUID.class, (Object[]) grantUnits())
                .bindArray("grantRoles", String.class, (Object[]) grantRoles())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.REFERENCE_READ).roots())
                .map((row, context) -> new Seen(
                        ObligationItem.read(row, actor.locale(), clock.today(), calendar.current()),
                        row.getBoolean("mine"),
                        row.getBoolean("asked"),
                        row.getBoolean("extendable"),
                        Rows.id(row, "creditor_unit_id")))
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    private List<ObligationView.Action> actions(Seen seen) {
        List<ObligationView.Action> actions = new ArrayList<>();
        if (seen.item().state() != ObligationState.OPEN) {
            return actions;
        }
        if (seen.mine() && seen.extendable() && !seen.asked()) {
            actions.add(ObligationView.Action.ASK_EXTENSION);
        }
        if (seen.asked() && actor.may(Permission.OBLIGATION_CHASE, seen.creditor())) {
            actions.add(ObligationView.Action.ANSWER_EXTENSION);
        }
        if (actor.may(Permission.OBLIGATION_CHASE, seen.item().debtorUnit().id())) {
            actions.add(ObligationView.Action.URGE);
        }
        return actions;
    }

    /** @throws Problem {@code NOT_FOUND} for what is neither one's own nor owed by or to a unit within reach */
    void requireReadable(UUID id) {
        seen(id);
    }

    /** Whether it is among one's own. */
    boolean isMine(UUID id) {
        return seen(id).mine();
    }

    /** Programs owe nothing, whatever roles they hold. */
    private List<Actor.Grant> owing() {
        return actor.clientId() == null ? actor.grants() : List.of();
    }

    private UUID[] grantUnits() {
        return owing().stream().map(Actor.Grant::unitId).toArray(UUID[]::new);
    }

    private String[] grantRoles() {
        return owing().stream().map(grant -> grant.role().name()).toArray(String[]::new);
    }
}
