import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type {
  Cluster,
  ClusterDraft,
  ClusterHandover,
  ClusterHead,
  ClusterHeadDraft,
  ClusterMember,
  ClusterMemberDraft,
  ClusterMemberEnding,
  ClusterPact,
  ClusterPactDraft,
} from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export interface ClusterFilter {
  q: string | undefined;
  kind: string | undefined;
  year: string | undefined;
  sort: string | undefined;
}

export function clustersOptions(filter: ClusterFilter) {
  return listOptions(['clusters', filter], (cursor, signal) => {
    const query = given<'listClusters'>({
      ...filter,
      year: filter.year ? Number(filter.year) : undefined,
      cursor,
      count: true,
    });
    return take(api.GET('/api/v1/clusters', { params: { query }, signal }));
  });
}

export function clusterOptions(id: string) {
  return queryOptions({
    queryKey: ['cluster', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/clusters/{id}', { params: { path: { id } }, signal })),
  });
}

export function clusterMembersOptions(id: string, year: string) {
  return listOptions(['cluster-members', id, year], (cursor, signal) => {
    const query = given<'listClusterMembers'>({ year: Number(year), cursor, count: true });
    return take(api.GET('/api/v1/clusters/{id}/members', { params: { path: { id }, query }, signal }));
  });
}

export function formCluster(body: ClusterDraft): Promise<Cluster> {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return take(api.POST('/api/v1/clusters', { params: { header }, body }));
}

export function changeCluster(cluster: Cluster, body: ClusterDraft): Promise<Cluster> {
  const params = { path: { id: cluster.id }, header: ifMatch(cluster) };
  return take(api.PUT('/api/v1/clusters/{id}', { params, body }));
}

export function addClusterMember(cluster: Cluster, body: ClusterMemberDraft): Promise<Cluster> {
  const params = { path: { id: cluster.id }, header: ifMatch(cluster) };
  return take(api.POST('/api/v1/clusters/{id}/members', { params, body }));
}

export function endClusterMember(cluster: Cluster, member: ClusterMember, body: ClusterMemberEnding): Promise<Cluster> {
  const params = { path: { id: member.id }, header: ifMatch(cluster) };
  return take(api.POST('/api/v1/cluster-members/{id}/ending', { params, body }));
}

export function removeClusterMember(
  cluster: Cluster,
  member: ClusterMember,
  body: { reason: string },
): Promise<Cluster> {
  const params = { path: { id: member.id }, header: ifMatch(cluster) };
  return take(api.POST('/api/v1/cluster-members/{id}/removal', { params, body }));
}

export function clusterHeadsOptions(id: string) {
  return listOptions(['cluster-heads', id], (cursor, signal) => {
    const query = given<'listClusterHeads'>({ cursor });
    return take(api.GET('/api/v1/clusters/{id}/heads', { params: { path: { id }, query }, signal }));
  });
}

export function assignClusterHead(cluster: Cluster, body: ClusterHeadDraft): Promise<Cluster> {
  const params = { path: { id: cluster.id }, header: ifMatch(cluster) };
  return take(api.POST('/api/v1/clusters/{id}/heads', { params, body }));
}

export function handOverCluster(cluster: Cluster, head: ClusterHead, body: ClusterHandover): Promise<Cluster> {
  const params = { path: { id: head.id }, header: ifMatch(cluster) };
  return take(api.POST('/api/v1/cluster-heads/{id}/handover', { params, body }));
}

export function removeClusterHead(cluster: Cluster, head: ClusterHead, body: { reason: string }): Promise<Cluster> {
  const params = { path: { id: head.id }, header: ifMatch(cluster) };
  return take(api.POST('/api/v1/cluster-heads/{id}/removal', { params, body }));
}

export function clusterPactsOptions(id: string) {
  return queryOptions({
    queryKey: ['cluster-pacts', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/clusters/{id}/pacts', { params: { path: { id } }, signal })),
  });
}

export function signClusterPact(cluster: Cluster, body: ClusterPactDraft): Promise<Cluster> {
  const params = { path: { id: cluster.id }, header: ifMatch(cluster) };
  return take(api.POST('/api/v1/clusters/{id}/pacts', { params, body }));
}

export function removeClusterPact(cluster: Cluster, pact: ClusterPact, body: { reason: string }): Promise<Cluster> {
  const params = { path: { id: pact.id }, header: ifMatch(cluster) };
  return take(api.POST('/api/v1/cluster-pacts/{id}/removal', { params, body }));
}
