/**
 * Implementing plans: a unit, a provincial department or, for its cluster, the unit that heads it writes its own plan under a directive that was addressed
 * to it, with tasks that carry the directive's points.
 *
 * <p>Tables {@code plan}, {@code plan_task}, {@code plan_task_point} (which points a task carries) and {@code plan_task_report} (append-only; the newest
 * stands). DRAFT → SUBMITTED → APPROVED or AMENDMENT_ASKED by whoever handed the directive down; an approved plan can be asked to be amended too, as after
 * an adjustment of the directive: {@link vn.thidua.plan.PlanLifecycle}. A task that was reported on is not taken out any more.
 *
 * <p>Owed: the plan itself ({@code PLAN_SUBMIT}, opened by {@code directive}, settled here), its approval ({@code PLAN_APPROVE}, no day is set for it) and its
 * amendment ({@code PLAN_AMEND}, by the day that is asked).
 *
 * <p>JSON: {@code /api/v1/plans} ({@code {id, directive, unit, approver, cluster, title, number, signedOn, document, state, tasks: [{id, content, lead,
 * partners, product, dueOn, points, overdue, reports}], actions, version}}) with {@code /submission}, {@code /approval}, {@code /amendment-request}, {@code
 * /discard}; {@code /plan-tasks/{id}/reports}; {@code /directives/{id}/point-carriers}.
 */
package vn.thidua.plan;
