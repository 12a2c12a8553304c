import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type { Plan, PlanAmendmentRequest, PlanDraft, PlanTaskReportDraft } from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export interface PlanFilter {
  q: string | undefined;
  state: string | undefined;
  unit: string | undefined;
  directive: string | undefined;
  sort: string | undefined;
}

export function plansOptions(filter: PlanFilter) {
  return listOptions(['plans', filter], (cursor, signal) => {
    const query = given<'listPlans'>({ ...filter, cursor, count: true });
    return take(api.GET('/api/v1/plans', { params: { query }, signal }));
  });
}

export function planOptions(id: string) {
  return queryOptions({
    queryKey: ['plan', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/plans/{id}', { params: { path: { id } }, signal })),
  });
}

/** The directive that a new plan is written under. */
export function underOptions(id: string) {
  return queryOptions({
    queryKey: ['directive', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/directives/{id}', { params: { path: { id } }, signal })),
  });
}

/** Clusters and blocks that the unit heads this year. */
export function headedClustersOptions(unitId: string) {
  return queryOptions({
    queryKey: ['clusters', 'headed', unitId],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/clusters', { params: { query: given<'listClusters'>({ headedBy: unitId }) }, signal })),
  });
}

const once = () => ({ 'Idempotency-Key': idempotencyKey() });
const of = (plan: Plan) => ({ path: { id: plan.id }, header: ifMatch(plan) });

export function writePlan(body: PlanDraft): Promise<Plan> {
  return take(api.POST('/api/v1/plans', { params: { header: once() }, body }));
}

export function editPlan(plan: Plan, body: PlanDraft): Promise<Plan> {
  return take(api.PUT('/api/v1/plans/{id}', { params: of(plan), body }));
}

export function submitPlan(plan: Plan): Promise<Plan> {
  return take(api.POST('/api/v1/plans/{id}/submission', { params: of(plan) }));
}

export function approvePlan(plan: Plan): Promise<Plan> {
  return take(api.POST('/api/v1/plans/{id}/approval', { params: of(plan) }));
}

export function askPlanAmendment(plan: Plan, body: PlanAmendmentRequest): Promise<Plan> {
  return take(api.POST('/api/v1/plans/{id}/amendment-request', { params: of(plan), body }));
}

export function discardPlan(plan: Plan): Promise<Plan> {
  return take(api.POST('/api/v1/plans/{id}/discard', { params: of(plan) }));
}

export function reportPlanTask(id: string, body: PlanTaskReportDraft): Promise<Plan> {
  return take(api.POST('/api/v1/plan-tasks/{id}/reports', { params: { path: { id }, header: once() }, body }));
}
