package vn.thidua.register;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.organization.People;
import vn.thidua.organization.PersonDirectory;
import vn.thidua.organization.Units;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;

/**
 * The whole life of one person or unit as one list, newest first: awards, posts, states, successions. The kinds are put together in one query and paged as
 * one; what dresses a moment is fetched for the moments of the page alone.
 */
@Singleton
class Histories {

    /** An award of elsewhere that is not public yet stays where it is. */
    private static final String TOLD = "(" + Awards.PUBLISHED + " or " + Scope.predicate("a.unit_id") + ")";

    private static final String AWARDS =
            "select a.id, 'AWARD' as kind, a.decided_on as since, cast(null as date) as until, a.unit_id,"
                    + " a.collective_id, cast(null as text) as words, cast(null as text) as position_group from ";

    private static final String OF_PERSON =
            AWARDS + "award a where a.person_id = any(:records) and " + Awards.ONCE + " and " + TOLD
                    + " union all select m.id, 'POST', lower(m.valid), upper(m.valid), m.unit_id, null, m.position, m.position_group"
                    + " from membership m where m.person_id = :subject and m.superseded_at is null"
                    // What became of the unit in which the person stood the day before.
                    + " union all select c.id, 'SUCCESSION', c.effective_on, null, null, null, null, null"
                    + " from membership m join unit_succession_predecessor p on p.unit_id = m.unit_id"
                    + " join unit_succession c on c.id = p.succession_id and m.valid @> c.effective_on - 1"
                    + " where m.person_id = :subject and m.superseded_at is null";

    /** The unit and all whose heir it is; of a split or a dissolution only the heir inherits. */
    private static final String LINE = "with recursive line (unit_id) as (select cast(:subject as uuid) union"
            + " select p.unit_id from line l join unit_succession_successor s on s.unit_id = l.unit_id"
            + " join unit_succession c on c.id = s.succession_id and (c.kind not in ('SPLIT', 'DISSOLUTION') or s.heir)"
            + " join unit_succession_predecessor p on p.succession_id = c.id)";

    /** Unit by unit, each by its index, whatever the planner thinks of how many there are. */
    private static final String OF_UNIT = LINE + " " + AWARDS
            + "line l cross join lateral (select x.* from award x where x.collective_id = l.unit_id offset 0) a where "
            + TOLD
            + " union all select s.id, 'STATE', coalesce(lower(s.valid), date '1900-01-01'), upper(s.valid), s.unit_id, null, s.name, null"
            + " from unit_state s where s.unit_id = :subject and s.superseded_at is null"
            + " union all select c.id, 'SUCCESSION', c.effective_on, null, null, null, null, null from unit_succession c"
            + " where c.id in (select s.succession_id from unit_succession_successor s where s.unit_id in (select unit_id from line))"
            + " or c.id in (select p.succession_id from unit_succession_predecessor p where p.unit_id = :subject)";

    private static final String JOINS = "left join award a on h.kind = 'AWARD' and a.id = h.id"
            + " left join unit_now u on u.id = h.unit_id and h.kind = 'POST'"
            + " left join unit_now f on f.id = h.collective_id and f.id <> :subject"
            + " left join unit_succession c on h.kind = 'SUCCESSION' and c.id = h.id";

    private static final String NAMES = "(select array_agg(n.name order by n.code) from unit_succession_%1$s x"
            + " join unit_now n on n.id = x.unit_id where x.succession_id = c.id) as %1$ss";

    private final Listings listings;
    private final PersonDirectory people;
    private final People records;
    private final Units units;
    private final Actor actor;
    private final BusinessClock clock;

    Histories(
            Listings listings, PersonDirectory people, People records, Units units, Actor actor, BusinessClock clock) {
        this.listings = listings;
        this.people = people;
        this.records = records;
        this.units = units;
        this.actor = actor;
        this.clock = clock;
    }

    /** Of all the records that the person ever had, whichever of them is asked for. */
    Page<HistoryMoment> ofPerson(UUID personId, PageRequest page) {
        people.requireVisible(personId);
        List<UUID> all = records.recordsOf(personId);
        return list(OF_PERSON, all.getFirst(), all.toArray(UUID[]::new), page);
    }

    Page<HistoryMoment> ofUnit(UUID unitId, PageRequest page) {
        if (!units.exists(unitId)) {
            throw Problem.notFound();
        }
        return list(OF_UNIT, unitId, new UUID[0], page);
    }

    private Page<HistoryMoment> list(String moments, UUID subject, UUID[] records, PageRequest page) {
        String columns =
                "h.id as moment_id, h.kind, h.since, h.until, h.words, h.position_group, u.id as at_id, u.code as at_code,"
                        + " u.name as at_name, f.id as heir_of_id, f.code as heir_of_code, f.name as heir_of_name, c.kind as succession_kind,"
                        + " c.act_number, " + NAMES.formatted("predecessor") + ", " + NAMES.formatted("successor")
                        + ", "
                        + AwardColumns.of(actor.locale());
        Listing<HistoryMoment> list = listings.of(columns, "(" + moments + ") h", JOINS, "h.id", HistoryMoment::read);
        return list.bind("subject", subject)
                .bind("records", records)
                .bind("today", clock.today())
                .bind("scope", actor.scope(Permission.AWARD_READ).roots())
                .sortedBy(SortKey.of("on", "h.since", "date"))
                .page(page);
    }
}
