import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given, yearIn } from '@/api/given';
import type { Dossier, DossierDraft, DossierOpening, DossierReturnRequest } from '@/api/types';
import type { Option } from '@/ui/Combobox';
import { listOptions } from '@/ui/list/listQuery';

export interface DossierFilter {
  q: string | undefined;
  state: string | undefined;
  unit: string | undefined;
  year: string | undefined;
  award: string | undefined;
  sort: string | undefined;
}

export function dossiersOptions({ year, ...filter }: DossierFilter) {
  return listOptions(['dossiers', { ...filter, year }], (cursor, signal) =>
    take(
      api.GET('/api/v1/dossiers', {
        params: {
          query: given<'listDossiers'>({ ...filter, year: yearIn(year), cursor, count: true }),
        },
        signal,
      }),
    ),
  );
}

const path = (id: string) => ({ path: { id } });

export function dossierOptions(id: string) {
  return queryOptions({
    queryKey: ['dossier', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/dossiers/{id}', { params: path(id), signal })),
  });
}

export function submissionsOptions(id: string) {
  return queryOptions({
    queryKey: ['dossier-submissions', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/dossiers/{id}/submissions', { params: path(id), signal })),
  });
}

export async function searchLaunchedCampaigns(q: string, signal: AbortSignal): Promise<Option[]> {
  const query = given<'listCampaigns'>({ q, state: 'LAUNCHED', limit: 20 });
  const page = await take(api.GET('/api/v1/campaigns', { params: { query }, signal }));
  return page.items.map((campaign) => ({ id: campaign.id, label: campaign.title, hint: campaign.unit.name }));
}

export function openDossier(body: DossierOpening): Promise<Dossier> {
  return take(api.POST('/api/v1/dossiers', { params: { header: { 'Idempotency-Key': idempotencyKey() } }, body }));
}

export function replaceDossier(id: string, version: number, body: DossierDraft): Promise<Dossier> {
  return take(api.PUT('/api/v1/dossiers/{id}', { params: { ...path(id), header: ifMatch({ version }) }, body }));
}

const of = (dossier: Dossier) => ({ ...path(dossier.id), header: ifMatch(dossier) });

export function submitDossier(dossier: Dossier): Promise<Dossier> {
  return take(api.POST('/api/v1/dossiers/{id}/submission', { params: of(dossier) }));
}

export function returnDossier(dossier: Dossier, body: DossierReturnRequest): Promise<Dossier> {
  return take(api.POST('/api/v1/dossiers/{id}/return', { params: of(dossier), body }));
}

export function acceptDossier(dossier: Dossier, body: { note: string }): Promise<Dossier> {
  return take(api.POST('/api/v1/dossiers/{id}/acceptance', { params: of(dossier), body }));
}

export function withdrawDossier(dossier: Dossier, body: { reason: string }): Promise<Dossier> {
  return take(api.POST('/api/v1/dossiers/{id}/withdrawal', { params: of(dossier), body }));
}

export function discardDossier(dossier: Dossier): Promise<Dossier> {
  return take(api.POST('/api/v1/dossiers/{id}/discard', { params: of(dossier) }));
}
