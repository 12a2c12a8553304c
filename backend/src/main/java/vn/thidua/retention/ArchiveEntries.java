package vn.thidua.retention;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Reach;
import vn.thidua.access.Scope;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.time.BusinessClock;

/** The only place that queries what is archived. */
@Singleton
class ArchiveEntries {

    private static final String ITEM = "e.dossier_id, e.number, d.title, d.secret, " + UnitRef.columns("u", "unit")
            + ", e.year, e.level, e.closed_on, e.disposed_on, p.id as disposal_id, p.title as disposal_title, p.state as disposal_state";

    private static final String JOINS = "join dossier d on d.id = e.dossier_id join unit_now u on u.id = e.unit_id"
            + " left join disposal_entry x on x.dossier_id = e.dossier_id and x.holds left join disposal p on p.id = x.disposal_id";

    /** A day for each level, so that an index knows what is due. */
    private static final String DUE = "(e.disposed_on is null and ("
            + " e.level = 'STATE' and e.closed_on < cast(:dueState as date)"
            + " or e.level = 'MINISTRY' and e.closed_on < cast(:dueMinistry as date)"
            + " or e.level = 'UNIT' and e.closed_on < cast(:dueUnit as date)"
            + " or e.level = 'NOT_AWARDED' and e.closed_on < cast(:dueNotAwarded as date)))";

    /** Before every day that there is: of a level that is never due. */
    private static final LocalDate NEVER = LocalDate.of(1, 1, 1);

    private static final String FIGURES =
            "select e.level, count(*) filter (where e.disposed_on is null) as kept, count(*) filter (where " + DUE
                    + ") as due, count(e.disposed_on) as disposed from archive_entry e where "
                    + Scope.predicate("e.unit_id")
                    + " and (cast(:unit as uuid) is null or exists (select from unit_reach below where below.root_id = :unit and below.unit_id = e.unit_id))"
                    + " and (cast(:year as integer) is null or e.year = :year) group by e.level"
                    + " order by array_position(array ['STATE', 'MINISTRY', 'UNIT', 'NOT_AWARDED'], e.level) nulls last";

    private static final String FOUND =
            "select e.dossier_id, e.unit_id, e.level, e.closed_on, e.disposed_on, d.secret, d.state, x.disposal_id,"
                    + " exists (select from nomination n join award w on w.nomination_id = n.id join amendment_line l on l.award_id = w.id"
                    + " join amendment m on m.id = l.amendment_id where n.dossier_id = e.dossier_id and m.state in ('DRAFT', 'PROPOSED', 'SUBMITTED')) as amended"
                    + " from archive_entry e join dossier d on d.id = e.dossier_id"
                    + " left join disposal_entry x on x.dossier_id = e.dossier_id and x.holds"
                    + " where e.dossier_id = any(:dossiers)"
                    + " and exists (select from unit_reach reach where reach.root_id = :root and reach.unit_id = e.unit_id)";

    private static final List<String> CLOSED = List.of("DECIDED", "REFUSED", "WITHDRAWN", "ARCHIVED");

    private final Jdbi jdbi;
    private final Listings listings;
    private final Reach reach;
    private final RetentionRules rules;
    private final BusinessClock clock;

    ArchiveEntries(Jdbi jdbi, Listings listings, Reach reach, RetentionRules rules, BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
        this.rules = rules;
        this.clock = clock;
    }

    Listing<ArchiveItem> listing(ArchiveFilter filter, Scope scope) {
        LocalDate today = clock.today();
        Map<RetentionLevel, RetentionRule> held = rules.on(today);
        Listing<ArchiveItem> listing =
                listings.of(ITEM, "archive_entry e", JOINS, "e.dossier_id", row -> ArchiveItem.read(row, held, today));
        reach.limit(listing, "e.unit_id", scope, filter.unit)
                .where("e.year = :year", "year", filter.year)
                .where("e.level = :level", "level", filter.level == null ? null : filter.level.name());
        if (filter.due != null) {
            listing.where(filter.due ? DUE : "not " + DUE);
            dueDays(held, today).forEach(listing::content);
        }
        if (filter.disposed != null) {
            listing.where("e.disposed_on is " + (filter.disposed ? "not null" : "null"));
        }
        return listing.sortedBy(
                SortKey.of("closedOn", "e.closed_on", "date"), SortKey.of("number", "e.number", "text"));
    }

    private static Map<String, LocalDate> dueDays(Map<RetentionLevel, RetentionRule> held, LocalDate today) {
        return Map.of(
                "dueState", dueBefore(held.get(RetentionLevel.STATE), today),
                "dueMinistry", dueBefore(held.get(RetentionLevel.MINISTRY), today),
                "dueUnit", dueBefore(held.get(RetentionLevel.UNIT), today),
                "dueNotAwarded", dueBefore(held.get(RetentionLevel.NOT_AWARDED), today));
    }

    private static LocalDate dueBefore(RetentionRule rule, LocalDate today) {
        return rule == null ? NEVER : Objects.requireNonNullElse(rule.dueBefore(today), NEVER);
    }

    List<ArchiveFigure> figures(ArchiveFilter filter, Scope scope) {
        LocalDate today = clock.today();
        return jdbi.withHandle(handle -> handle.createQuery(FIGURES)
                .bindArray("scope", UUID.class, (Object[]) scope.roots())
                .bind("unit", filter.unit)
                .bind("year", filter.year)
                .bindMap(dueDays(rules.on(today), today))
                .map((row, context) -> new ArchiveFigure(
                        Rows.constant(row, "level", RetentionLevel.class),
                        row.getLong("kept"),
                        row.getLong("due"),
                        row.getLong("disposed")))
                .list());
    }

    /**
     * An archived dossier as a disposal asks about it.
     *
     * @param amended whether an amendment of its awards is under way
     * @param disposalId the one that it stands in; null where in none
     */
    record Found(
            UUID dossierId,
            UUID unitId,
            RetentionLevel level,
            LocalDate closedOn,
            boolean disposed,
            boolean secret,
            boolean closed,
            boolean amended,
            UUID disposalId) {}

    /** The nominations of these, each with its dossier. */
    Map<UUID, UUID> nominations(Collection<UUID> dossiers) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, dossier_id from nomination where dossier_id = any(:dossiers)")
                .bindArray("dossiers", UUID.class, dossiers.toArray())
                .map((row, context) -> Map.entry(Rows.id(row, "id"), Rows.id(row, "dossier_id")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Those of these that are within reach of a unit. */
    Map<UUID, Found> find(UUID root, Collection<UUID> dossiers) {
        return jdbi.withHandle(handle -> handle.createQuery(FOUND)
                .bindArray("dossiers", UUID.class, dossiers.toArray())
                .bind("root", root)
                .map((row, context) -> new Found(
                        Rows.id(row, "dossier_id"),
                        Rows.id(row, "unit_id"),
                        Rows.constant(row, "level", RetentionLevel.class),
                        Rows.date(row, "closed_on"),
                        Rows.date(row, "disposed_on") != null,
                        row.getBoolean("secret"),
                        CLOSED.contains(row.getString("state")),
                        row.getBoolean("amended"),
                        Rows.id(row, "disposal_id")))
                .collect(Collectors.toMap(Found::dossierId, found -> found)));
    }
}
