package vn.thidua.opportunity;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.Assess;

/** The list of whom a unit could propose for what: reckoned in memory, then filtered, sorted and paged as every list is. */
@Singleton
class FindOpportunities {

    private static final String COLUMNS =
            "o.id, o.nominee_kind, o.nominee_id, o.nominee_name, o.nominee_code, o.award_code, o.lack, o.due_on, "
                    + UnitRef.columns("u", "unit")
                    + ", x.nomination_id, x.dossier_id, x.dossier_number";

    /** What was reckoned, as a table. */
    private static final String ROWS =
            "unnest(:ids, :kinds, :nominees, :names, :codes, :awards, :lacks, cast(:dues as date[]))"
                    + " as o(id, nominee_kind, nominee_id, nominee_name, nominee_code, award_code, lack, due_on)";

    private static final String ASKED = "from nomination n join dossier d on d.id = n.dossier_id"
            + " where (n.person_id = o.nominee_id or n.collective_id = o.nominee_id) and n.award_code = o.award_code"
            + " and n.dossier_year = :forYear and n.current_outcome in ('PENDING', 'PASSED', 'AWARDED')"
            + " and d.state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'DECIDED', 'ARCHIVED')";

    private static final String JOINS =
            " left join membership m on o.nominee_kind = 'INDIVIDUAL' and m.person_id = o.nominee_id"
                    + " and m.superseded_at is null and m.valid @> :today"
                    + " join unit_now u on u.id = coalesce(m.unit_id, o.nominee_id)"
                    + " left join lateral (select n.id as nomination_id, d.id as dossier_id, d.number as dossier_number "
                    + ASKED + " and " + Scope.predicate("d.unit_id") + " order by d.number limit 1) x on true";

    private static final String ORDER = "array_position(array ['NONE', 'ONE', 'UNKNOWN', 'MANY'], o.lack)";

    private final Prospects prospects;
    private final Listings listings;
    private final Assess assess;
    private final BusinessClock clock;
    private final Actor actor;

    FindOpportunities(Prospects prospects, Listings listings, Assess assess, BusinessClock clock, Actor actor) {
        this.prospects = prospects;
        this.listings = listings;
        this.assess = assess;
        this.clock = clock;
        this.actor = actor;
    }

    /**
     * @param anew whether it is the beginning of a list, and not a page after
     * @throws Problem {@code NOT_FOUND} when the unit is outside the reader's scope
     */
    Listing<OpportunityItem> listing(OpportunityFilter filter, boolean anew) {
        actor.require(Permission.DOSSIER_READ, filter.unit);
        Prospects.Reckoned reckoned = prospects.of(filter.unit, filter.year, blankToNull(filter.award), anew);
        Telling telling = new Telling(reckoned, assess, actor.locale());
        Listing<OpportunityItem> listing =
                listings.of(COLUMNS, ROWS, JOINS, "o.id", row -> OpportunityItem.read(row, telling));
        contents(
                listing,
                reckoned.prospects().stream().filter(one -> fits(one, filter)).toList());
        return listing.bind("today", clock.today())
                .bind("forYear", filter.year)
                .bind("forUnit", filter.unit)
                .bind("scope", actor.scope(Permission.DOSSIER_READ).roots())
                .where("o.lack = :miss", "miss", filter.miss == null ? null : filter.miss.name())
                .where("o.nominee_kind = :kind", "kind", filter.kind == null ? null : filter.kind.name())
                .where("o.award_code = :award", "award", blankToNull(filter.award))
                .where("o.due_on <= :dueBy", "dueBy", filter.dueBy)
                .where("exists (select " + ASKED + ") = :proposed", "proposed", filter.proposed)
                .scan("search_text(o.nominee_name)", filter.q)
                .sortedBy(
                        SortKey.of("lack", "(" + ORDER + " || o.nominee_name) collate vietnamese", "text"),
                        SortKey.of("name", "o.nominee_name collate vietnamese", "text"),
                        SortKey.of("award", "o.award_code", "text"),
                        SortKey.nullable("dueOn", "o.due_on", "date"))
                .first("lack");
    }

    /** Said to the database too, which the cursor is signed over; here it keeps what is handed over small. */
    private static boolean fits(Prospect one, OpportunityFilter filter) {
        return (filter.miss == null ? one.lack() != Lack.MANY : one.lack() == filter.miss)
                && (filter.kind == null || one.nominee().kind() == filter.kind)
                && (filter.dueBy == null || one.dueOn() != null && !one.dueOn().isAfter(filter.dueBy));
    }

    private static void contents(Listing<?> listing, List<Prospect> rows) {
        listing.content("ids", rows.stream().map(Prospect::id).toArray(UUID[]::new))
                .content("kinds", texts(rows, one -> one.nominee().kind().name()))
                .content(
                        "nominees", rows.stream().map(one -> one.nominee().id()).toArray(UUID[]::new))
                .content("names", texts(rows, one -> one.somebody().name()))
                .content("codes", texts(rows, one -> one.somebody().code()))
                .content("awards", texts(rows, Prospect::award))
                .content("lacks", texts(rows, one -> one.lack().name()))
                .content(
                        "dues",
                        texts(
                                rows,
                                one -> one.dueOn() == null ? null : one.dueOn().toString()));
    }

    private static String[] texts(List<Prospect> rows, Function<Prospect, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
