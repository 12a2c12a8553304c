package vn.thidua.plan;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.cluster.ClusterRef;
import vn.thidua.directive.DirectiveAddressees;
import vn.thidua.directive.Directives;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.lifecycle.Holder;
import vn.thidua.platform.problem.Problem;

/** Puts together what the page of one plan says, for whoever asks. */
@Singleton
class PlanPages {

    private static final String ROW =
            "select p.*, " + UnitRef.columns("u", "unit") + ", " + UnitRef.columns("f", "from")
                    + ", k.id as cluster_id, k.code as cluster_code, k.name as cluster_name, k.kind as cluster_kind, "
                    + DocumentRef.COLUMNS
                    + ", a.display_name as approved_name from (select id, version, directive_id as of_directive, addressee_id, unit_id as of_unit,"
                    + " from_unit_id as of_from, cluster_id as of_cluster, document_id as of_document, title, number, signed_on, state, asked_because,"
                    + " asked_due_on, submitted_on, approved_on, approved_by from plan where id = :id) p"
                    + " join unit_now u on u.id = p.of_unit join unit_now f on f.id = p.of_from left join cluster k on k.id = p.of_cluster"
                    + " left join document d on d.id = p.of_document left join account a on a.id = p.approved_by";

    private final Jdbi jdbi;
    private final Plans plans;
    private final Directives directives;
    private final DirectiveAddressees addressees;
    private final Actor actor;

    PlanPages(Jdbi jdbi, Plans plans, Directives directives, DirectiveAddressees addressees, Actor actor) {
        this.jdbi = jdbi;
        this.plans = plans;
        this.directives = directives;
        this.addressees = addressees;
        this.actor = actor;
    }

    PlanView view(UUID id) {
        PlanView view = jdbi.withHandle(handle -> handle.createQuery(ROW)
                        .bind("id", id)
                        .map((row, context) -> read(row))
                        .findOne())
                .orElseThrow(Problem::notFound);
        requireReadable(view.unit().id(), view.approver().id());
        return view;
    }

    /** The unit whose plan it is and the one that approves it both read it: each answers the other. */
    void requireReadable(UUID unitId, UUID approverId) {
        if (!actor.may(Permission.PLAN_READ, approverId)) {
            actor.require(Permission.PLAN_READ, unitId);
        }
    }

    private PlanView read(ResultSet row) throws SQLException {
        UUID id = Rows.id(row, "id");
        UUID directive = Rows.id(row, "of_directive");
        UnitRef unit = UnitRef.read(row, "unit");
        UnitRef approver = UnitRef.read(row, "from");
        PlanState state = Rows.constant(row, "state", PlanState.class);
        List<PlanTask> tasks = plans.tasks(id);
        return new PlanView(
                id,
                directives.ref(directive).orElseThrow(),
                Rows.id(row, "addressee_id"),
                unit,
                approver,
                ClusterRef.read(row),
                row.getString("title"),
                row.getString("number"),
                Rows.date(row, "signed_on"),
                Rows.id(row, "document_id") == null ? null : DocumentRef.read(row),
                state,
                row.getString("asked_because"),
                Rows.date(row, "asked_due_on"),
                Rows.date(row, "submitted_on"),
                Rows.date(row, "approved_on"),
                row.getString("approved_name"),
                tasks,
                addressees.points(directive),
                actions(state, tasks.size(), unit.id(), approver.id()),
                row.getLong("version"));
    }

    /** What the approver does is asked of the approver's unit, all else of the plan's own. */
    private List<ActionView> actions(PlanState state, int tasks, UUID unitId, UUID approverId) {
        Holder holder = (permit, unit) -> actor.may(permit, permit == Permission.PLAN_APPROVE ? approverId : unit);
        return PlanLifecycle.LIFECYCLE.actions(tasks, state, holder, unitId, actor.locale());
    }
}
