package vn.thidua.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Reach;
import vn.thidua.access.Scope;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.time.BusinessClock;

/** The only place that queries plans, their tasks and reports. */
@Singleton
class Plans implements PanacheRepositoryBase<Plan, UUID> {

    /** The newest report of a task {@code t}. */
    static final String NEWEST = " left join lateral (select r.progress from plan_task_report r where r.task_id = t.id"
            + " order by r.recorded_at desc, r.id desc limit 1) r on true";

    private static final String ITEM = "p.id, p.title, p.number, p.state, p.submitted_on, p.approved_on, p.updated_at, "
            + UnitRef.columns("u", "unit")
            + ", k.name as cluster_name, concat_ws(' · ', d.number, d.title) as directive_title, c.task_count, c.done_count, c.overdue_count";

    private static final String JOINS = "join unit_now u on u.id = p.unit_id join directive d on d.id = p.directive_id"
            + " left join cluster k on k.id = p.cluster_id cross join lateral (select count(*) as task_count,"
            + " count(*) filter (where r.progress = 'DONE') as done_count,"
            + " count(*) filter (where t.due_on < :today and coalesce(r.progress, 'UNDER_WAY') = 'UNDER_WAY') as overdue_count"
            + " from plan_task t" + NEWEST + " where t.plan_id = p.id) c";

    private final Jdbi jdbi;
    private final Listings listings;
    private final Reach reach;
    private final BusinessClock clock;

    Plans(Jdbi jdbi, Listings listings, Reach reach, BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
        this.clock = clock;
    }

    Listing<PlanItem> listing(PlanFilter filter, Scope scope) {
        Listing<PlanItem> listing =
                listings.of(ITEM, "plan p", JOINS, "p.id", PlanItem::read).bind("today", clock.today());
        return reach.limit(listing, "p.unit_id", scope, filter.unit)
                .search("p.search", filter.q)
                .where("p.state <> 'DISCARDED'")
                .where("p.directive_id = :directive", "directive", filter.directive)
                .where("p.state = :state", "state", filter.state == null ? null : filter.state.name())
                .sortedBy(
                        SortKey.of("updatedAt", "p.updated_at", "timestamptz"),
                        SortKey.nullable("submittedOn", "p.submitted_on", "date"));
    }

    List<PlanTask> tasks(UUID planId) {
        return jdbi.withHandle(handle -> {
            Map<UUID, List<PlanTask.Report>> reports = reports(handle, planId);
            return handle.createQuery(
                            "select t.*, coalesce(t.due_on < :today and coalesce(r.progress, 'UNDER_WAY') = 'UNDER_WAY', false)"
                                    + " as overdue, array(select x.point_code from plan_task_point x where x.task_id = t.id order by 1) as points"
                                    + " from plan_task t" + NEWEST + " where t.plan_id = :plan order by t.ordinal")
                    .bind("plan", planId)
                    .bind("today", clock.today())
                    .map((row, context) -> new PlanTask(
                            Rows.id(row, "id"),
                            row.getString("content"),
                            row.getString("lead"),
                            row.getString("partners"),
                            row.getString("product"),
                            Rows.date(row, "due_on"),
                            Rows.texts(row, "points"),
                            row.getBoolean("overdue"),
                            reports.getOrDefault(Rows.id(row, "id"), List.of())))
                    .list();
        });
    }

    private static Map<UUID, List<PlanTask.Report>> reports(Handle handle, UUID planId) {
        return handle.createQuery(
                        "select r.*, c.display_name from plan_task_report r join plan_task t on t.id = r.task_id"
                                + " left join account c on c.id = r.recorded_by where t.plan_id = :plan order by r.recorded_at desc, r.id desc")
                .bind("plan", planId)
                .map((row, context) -> Map.entry(
                        Rows.id(row, "task_id"),
                        new PlanTask.Report(
                                Rows.id(row, "id"),
                                Rows.date(row, "reported_on"),
                                Rows.constant(row, "progress", TaskProgress.class),
                                row.getString("words"),
                                row.getString("display_name"))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Those with an id go on, the others are new, and those that are missing are gone. */
    void replaceTasks(UUID planId, UUID directiveId, List<PlanDraft.Task> tasks) {
        List<UUID> kept =
                tasks.stream().map(PlanDraft.Task::id).filter(id -> id != null).toList();
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from plan_task where plan_id = :plan and not id = any(:kept)")
                    .bind("plan", planId)
                    .bindArray("kept", UUID.class, kept.toArray())
                    .execute();
            for (int i = 0; i < tasks.size(); i++) {
                keep(handle, planId, directiveId, tasks.get(i), i);
            }
        });
    }

    private static void keep(Handle handle, UUID planId, UUID directiveId, PlanDraft.Task task, int ordinal) {
        UUID id = task.id() == null ? Ids.next() : task.id();
        handle.createUpdate("insert into plan_task (id, plan_id, ordinal, content, lead, partners, product, due_on)"
                        + " values (:id, :plan, :ordinal, :content, :lead, :partners, :product, :dueOn) on conflict (id) do update set"
                        + " ordinal = excluded.ordinal, content = excluded.content, lead = excluded.lead, partners = excluded.partners,"
                        + " product = excluded.product, due_on = excluded.due_on")
                .bind("id", id)
                .bind("plan", planId)
                .bind("ordinal", ordinal)
                .bind("content", task.content().strip())
                .bind("lead", task.lead())
                .bind("partners", task.partners())
                .bind("product", task.product())
                .bind("dueOn", task.dueOn())
                .execute();
        handle.execute("delete from plan_task_point where task_id = ?", id);
        task.points().stream()
                .distinct()
                .forEach(code -> handle.execute(
                        "insert into plan_task_point (task_id, directive_id, point_code) values (?, ?, ?)",
                        id,
                        directiveId,
                        code));
    }

    /** Whose task it is; null where there is none. */
    UUID planOf(UUID taskId) {
        return jdbi.withHandle(handle -> handle.createQuery("select plan_id from plan_task where id = :id")
                .bind("id", taskId)
                .mapTo(UUID.class)
                .findOne()
                .orElse(null));
    }

    void report(UUID taskId, TaskReportDraft report, UUID by) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into plan_task_report (id, task_id, reported_on, progress, words, recorded_by, recorded_at)"
                                + " values (:id, :task, :on, :progress, :words, :by, :at)")
                .bind("id", Ids.next())
                .bind("task", taskId)
                .bind("on", clock.today())
                .bind("progress", report.progress())
                .bind("words", report.words().strip())
                .bind("by", by)
                .bind("at", clock.now())
                .execute());
    }

    boolean isHead(UUID clusterId, UUID unitId, int year) {
        String head = ClusterYear.head("cast(:cluster as uuid)", "cast(:year as integer)");
        return jdbi.withHandle(handle -> handle.createQuery("select coalesce(" + head + " = :unit, false)")
                .bind("cluster", clusterId)
                .bind("unit", unitId)
                .bind("year", year)
                .mapTo(Boolean.class)
                .one());
    }

    boolean isMinistry(UUID unitId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from unit_now where id = :id and kind = 'MINISTRY')")
                .bind("id", unitId)
                .mapTo(Boolean.class)
                .one());
    }
}
