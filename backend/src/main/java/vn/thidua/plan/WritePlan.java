package vn.thidua.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.directive.DirectiveAddressees;
import vn.thidua.directive.DirectivePoint;
import vn.thidua.directive.Directives;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** A unit writes its plan, submits it, and reports on its tasks. */
@ApplicationScoped
@Transactional
class WritePlan {

    private final Plans plans;
    private final PlanGate gate;
    private final PlanDuties duties;
    private final Directives directives;
    private final DirectiveAddressees addressees;
    private final ReadableDocuments documents;
    private final Actor actor;
    private final BusinessClock clock;

    WritePlan(
            Plans plans,
            PlanGate gate,
            PlanDuties duties,
            Directives directives,
            DirectiveAddressees addressees,
            ReadableDocuments documents,
            Actor actor,
            BusinessClock clock) {
        this.plans = plans;
        this.gate = gate;
        this.duties = duties;
        this.directives = directives;
        this.addressees = addressees;
        this.documents = documents;
        this.actor = actor;
        this.clock = clock;
    }

    /** Only under a directive that was addressed to the unit, or to one whose heir it is. */
    PlanView write(PlanDraft draft) {
        actor.require(Permission.PLAN_WRITE, draft.unitId());
        if (!directives.issuedAmong(List.of(draft.directiveId())).contains(draft.directiveId())) {
            throw Problem.invalid("/directiveId", ViolationCode.NOT_FOUND);
        }
        Plan.Under under = addressees
                .of(draft.directiveId(), draft.unitId())
                .map(found -> new Plan.Under(found.id(), found.fromUnitId()))
                .orElseThrow(() -> Problem.invalid("/directiveId", ViolationCode.NOT_ADDRESSED));
        check(draft, Set.of(), null);
        Plan plan = Plan.begin(draft, under, actor.accountId(), clock.now());
        plans.persistAndFlush(plan);
        plans.replaceTasks(plan.id(), plan.directiveId(), draft.tasks());
        return gate.leave(plan, "PLAN_WRITTEN", content(draft));
    }

    /** Whose it is, under what and for which cluster does not change. */
    PlanView edit(UUID id, PlanDraft draft, String ifMatch) {
        Plan plan = gate.enter(id, ifMatch);
        plan.require(PlanAction.EDIT);
        same("/unitId", draft.unitId(), plan.unitId());
        same("/directiveId", draft.directiveId(), plan.directiveId());
        same("/clusterId", draft.clusterId(), plan.clusterId());
        Set<UUID> there = plans.tasks(id).stream().map(PlanTask::id).collect(Collectors.toSet());
        check(draft, there, plan.documentId());
        plan.edit(draft, clock.now());
        plans.flush();
        plans.replaceTasks(id, plan.directiveId(), draft.tasks());
        return gate.leave(plan, "PLAN_EDITED", content(draft));
    }

    private static void same(String pointer, UUID sent, UUID kept) {
        if (!java.util.Objects.equals(sent, kept)) {
            throw Problem.invalid(pointer, ViolationCode.DIFFERS);
        }
    }

    PlanView submit(UUID id, String ifMatch) {
        Plan plan = gate.enter(id, ifMatch);
        int tasks = plans.tasks(id).size();
        plan.submit(tasks, clock.today(), clock.now());
        duties.submitted(plan);
        return gate.leave(plan, "PLAN_SUBMITTED", Map.of("tasks", tasks));
    }

    PlanView discard(UUID id, String ifMatch) {
        Plan plan = gate.enter(id, ifMatch);
        plan.discard(clock.now());
        return gate.leave(plan, "PLAN_DISCARDED", Map.of("title", plan.title()));
    }

    PlanView report(UUID taskId, TaskReportDraft report) {
        UUID id = plans.planOf(taskId);
        if (id == null) {
            throw Problem.notFound();
        }
        Plan plan = gate.enter(id);
        plan.require(PlanAction.REPORT);
        plans.report(taskId, report, actor.accountId());
        return gate.leave(plan, "PLAN_TASK_REPORTED", Map.of("state", report.progress(), "note", report.words()));
    }

    /**
     * @param there tasks of the plan
     * @param kept the paper that is there already, whoever brought it
     */
    private void check(PlanDraft draft, Set<UUID> there, UUID kept) {
        List<Violation> violations = new ArrayList<>();
        int year = clock.today().getYear();
        if (draft.clusterId() != null && !plans.isHead(draft.clusterId(), draft.unitId(), year)) {
            violations.add(Violation.at("/clusterId", ViolationCode.NOT_HEAD, year));
        }
        UUID document = draft.documentId();
        if (document != null && !document.equals(kept) && !documents.includes(document)) {
            violations.add(Violation.at("/documentId", ViolationCode.NOT_FOUND));
        }
        Set<String> points = addressees.points(draft.directiveId()).stream()
                .map(DirectivePoint::code)
                .collect(Collectors.toSet());
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < draft.tasks().size(); i++) {
            task(draft.tasks().get(i), "/tasks/" + i, there, seen, points, violations);
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static void task(
            PlanDraft.Task task,
            String at,
            Set<UUID> there,
            Set<UUID> seen,
            Set<String> points,
            List<Violation> violations) {
        if (task.id() != null && !there.contains(task.id())) {
            violations.add(Violation.at(at + "/id", ViolationCode.NOT_FOUND));
        } else if (task.id() != null && !seen.add(task.id())) {
            violations.add(Violation.at(at + "/id", ViolationCode.DUPLICATE));
        }
        for (int i = 0; i < task.points().size(); i++) {
            if (!points.contains(task.points().get(i))) {
                violations.add(Violation.at(at + "/points/" + i, ViolationCode.NOT_FOUND));
            }
        }
    }

    private static Map<String, ?> content(PlanDraft draft) {
        return Map.of("title", draft.title(), "tasks", draft.tasks().size());
    }
}
