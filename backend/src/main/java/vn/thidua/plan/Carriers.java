package vn.thidua.plan;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.directive.DirectiveAddressees;
import vn.thidua.directive.DirectivePoint;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** Which points of a directive are carried by whom, in one statement over the tasks of submitted plans. */
@Singleton
class Carriers {

    private static final String CARRIED =
            """
            select x.*, %s
              from (select pt.point_code, p.id as plan_id, p.unit_id as of_unit, t.content, t.lead, t.due_on, r.progress,
                           count(*) over (partition by pt.point_code) as tasks,
                           count(*) filter (where r.progress = 'DONE') over (partition by pt.point_code) as done,
                           dense_rank() over (partition by pt.point_code order by p.unit_id)
                               + dense_rank() over (partition by pt.point_code order by p.unit_id desc) - 1 as units,
                           row_number() over (partition by pt.point_code order by n.name collate vietnamese, t.ordinal) as place
                      from plan p
                      join unit_now n on n.id = p.unit_id
                      join plan_task t on t.plan_id = p.id
                      join plan_task_point pt on pt.task_id = t.id %s
                     where p.directive_id = :directive and p.state in ('SUBMITTED', 'APPROVED', 'AMENDMENT_ASKED') and p.submitted_on is not null
                       and %s) x
              join unit_now u on u.id = x.of_unit
             where x.place <= 50
             order by x.point_code, x.place
            """.formatted(UnitRef.columns("u", "unit"), Plans.NEWEST, Scope.predicate("p.unit_id"));

    private record Row(String code, int units, int tasks, int done, PointCarriers.Carrier carrier) {}

    private final Jdbi jdbi;
    private final DirectiveAddressees addressees;
    private final Actor actor;

    Carriers(Jdbi jdbi, DirectiveAddressees addressees, Actor actor) {
        this.jdbi = jdbi;
        this.addressees = addressees;
        this.actor = actor;
    }

    PointCarriers of(UUID directiveId) {
        Map<String, List<Row>> rows = carried(directiveId);
        List<PointCarriers.Point> points = new ArrayList<>();
        for (DirectivePoint point : addressees.points(directiveId)) {
            List<Row> of = rows.getOrDefault(point.code(), List.of());
            Row first = of.isEmpty() ? new Row(point.code(), 0, 0, 0, null) : of.getFirst();
            points.add(new PointCarriers.Point(
                    point,
                    first.units(),
                    first.tasks(),
                    first.done(),
                    of.stream().map(Row::carrier).toList()));
        }
        return new PointCarriers(points);
    }

    private Map<String, List<Row>> carried(UUID directiveId) {
        return jdbi.withHandle(handle -> handle.createQuery(CARRIED)
                .bind("directive", directiveId)
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.PLAN_READ).roots())
                .map((row, context) -> new Row(
                        row.getString("point_code"),
                        row.getInt("units"),
                        row.getInt("tasks"),
                        row.getInt("done"),
                        new PointCarriers.Carrier(
                                Rows.id(row, "plan_id"),
                                UnitRef.read(row, "unit"),
                                row.getString("content"),
                                row.getString("lead"),
                                Rows.date(row, "due_on"),
                                Rows.constant(row, "progress", TaskProgress.class))))
                .collect(Collectors.groupingBy(Row::code)));
    }
}
