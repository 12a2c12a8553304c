package vn.thidua.review;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;

/** Hands a cycle down the tree: a report and a debt for each unit, and each unit of the house in one report alone. */
@Singleton
class OpenReports {

    /** What each unit owes. */
    static final String REPORT = "REVIEW_REPORT";

    /** The units under the cycle's own, level by level: directly under or overseen, then those under them. */
    private static final String ASKED = """
            with recursive asked(unit_id, parent_id, level) as (
                select cast(:root as uuid), cast(null as uuid), 0
                union all
                select s.unit_id, a.unit_id, a.level + 1
                  from asked a
                  join unit_state s on (s.parent_id = a.unit_id or a.level = 0 and s.overseer_id = a.unit_id)
                   and s.superseded_at is null and s.valid @> cast(:day as date)
                 where a.level < :levels)
            select distinct on (unit_id) unit_id, parent_id, level from asked order by unit_id, level
            """;

    /** To the nearest that reports: of those that reach a unit, the one that is itself reached by the most others. */
    private static final String COVER = """
            with depth as materialized (
                select r.id, r.unit_id, count(*) as depth
                  from review_report r
                  join unit_reach y on y.unit_id = r.unit_id
                  join review_report o on o.cycle_id = r.cycle_id and o.unit_id = y.root_id
                 where r.cycle_id = :cycle
                 group by r.id)
            insert into review_cover (cycle_id, unit_id, report_id)
            select distinct on (x.unit_id) :cycle, x.unit_id, d.id
              from depth d
              join unit_reach x on x.root_id = d.unit_id
             order by x.unit_id, d.depth desc, d.id
            """;

    private final Jdbi jdbi;
    private final Obligations obligations;

    OpenReports(Jdbi jdbi, Obligations obligations) {
        this.jdbi = jdbi;
        this.obligations = obligations;
    }

    /** A unit that is asked, and its report. */
    record Asked(UUID unit, UUID parent, int level, UUID report) {}

    /** @return how many units are asked */
    @Transactional(Transactional.TxType.MANDATORY)
    int open(ReviewCycle cycle, LocalDate day) {
        List<Asked> asked = make(cycle, day);
        obligations.openAll(asked.stream().map(one -> debt(cycle, one)).toList());
        return asked.size();
    }

    /** The reports alone, which nobody owes. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Asked> make(ReviewCycle cycle, LocalDate day) {
        return jdbi.withHandle(handle -> {
            List<Asked> units = asked(handle, cycle, day);
            insert(handle, cycle, units);
            handle.createUpdate(COVER).bind("cycle", cycle.id()).execute();
            return units;
        });
    }

    private static List<Asked> asked(Handle handle, ReviewCycle cycle, LocalDate day) {
        return handle.createQuery(ASKED)
                .bind("root", cycle.unitId())
                .bind("day", day)
                .bind("levels", cycle.levels())
                .map((row, context) ->
                        new Asked(Rows.id(row, "unit_id"), Rows.id(row, "parent_id"), row.getInt("level"), Ids.next()))
                .list();
    }

    private static void insert(Handle handle, ReviewCycle cycle, List<Asked> asked) {
        Map<UUID, UUID> reports = new HashMap<>();
        asked.forEach(one -> reports.put(one.unit(), one.report()));
        PreparedBatch batch =
                handle.prepareBatch("insert into review_report (id, cycle_id, unit_id, parent_id, state, updated_at)"
                        + " values (:id, :cycle, :unit, :parent, 'WRITING', clock_timestamp())");
        List<Asked> fromAbove = new ArrayList<>(asked);
        fromAbove.sort(Comparator.comparingInt(Asked::level));
        fromAbove.forEach(one -> batch.bind("id", one.report())
                .bind("cycle", cycle.id())
                .bind("unit", one.unit())
                .bind("parent", one.parent() == null ? null : reports.get(one.parent()))
                .add());
        batch.execute();
    }

    /** The unit that opened it writes the summary, and owes it to nobody within. */
    private static Debt debt(ReviewCycle cycle, Asked asked) {
        boolean summary = asked.parent() == null;
        Debt debt = new Debt(
                REPORT,
                SubjectType.REVIEW_REPORT,
                asked.report(),
                cycle.label(),
                asked.unit(),
                summary ? Role.STANDING_OFFICE : Role.OFFICER,
                summary ? null : cycle.unitId(),
                cycle.dueOn());
        return summary ? debt : debt.withRoomForMoreTime();
    }
}
