import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { flagIn, given, yearIn } from '@/api/given';
import type {
  Dossier,
  DossierDraft,
  DossierHandOver,
  DossierOpening,
  DossierRefusalRequest,
  DossierReturnRequest,
  DossierStepResult,
  DossierSteps,
} from '@/api/types';
import type { Option } from '@/ui/Combobox';
import { listOptions } from '@/ui/list/listQuery';

export interface DossierFilter {
  q: string | undefined;
  state: string | undefined;
  unit: string | undefined;
  year: string | undefined;
  award: string | undefined;
  claim: string | undefined;
  verdict: string | undefined;
  simplified: string | undefined;
  sort: string | undefined;
}

export function dossiersOptions({ year, simplified, ...filter }: DossierFilter) {
  return listOptions(['dossiers', { ...filter, year, simplified }], (cursor, signal) =>
    take(
      api.GET('/api/v1/dossiers', {
        params: {
          query: given<'listDossiers'>({
            ...filter,
            year: yearIn(year),
            simplified: flagIn(simplified),
            cursor,
            count: true,
          }),
        },
        signal,
      }),
    ),
  );
}

export function figuresOptions({ year, simplified, ...filter }: Omit<DossierFilter, 'sort'>) {
  return queryOptions({
    queryKey: ['dossiers', 'figures', { ...filter, year, simplified }],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/dossiers/figures', {
          params: {
            query: given<'getDossierFigures'>({ ...filter, year: yearIn(year), simplified: flagIn(simplified) }),
          },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** In which cases the law of today lets a dossier go the simplified way. */
export const simplifiedCasesOptions = queryOptions({
  queryKey: ['simplified-cases'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/dossiers/simplified-cases', { signal })),
});

/** How long the simplified way took, of a year's dossiers. */
export function simplifiedFiguresOptions(year: number) {
  return queryOptions({
    queryKey: ['dossiers', 'simplified-figures', year],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/dossiers/simplified-figures', { params: { query: { year } }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** Whether there is at most one dossier within reach: then whoever writes it has not written many. */
export const onlyDossierOptions = queryOptions({
  queryKey: ['dossiers', 'only'],
  queryFn: async ({ signal }) => {
    const query = given<'listDossiers'>({ limit: 2 });
    return (await take(api.GET('/api/v1/dossiers', { params: { query }, signal }))).items.length < 2;
  },
});

const path = (id: string) => ({ path: { id } });

export function dossierOptions(id: string) {
  return queryOptions({
    queryKey: ['dossier', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/dossiers/{id}', { params: path(id), signal })),
  });
}

/** How its nominations stand with public consultation. */
export function dossierConsultationOptions(id: string) {
  return queryOptions({
    queryKey: ['dossier-consultation', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/dossiers/{id}/consultation', { params: path(id), signal })),
  });
}

export function nominationOptions(id: string) {
  return queryOptions({
    queryKey: ['nominations', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/nominations/{id}', { params: path(id), signal })),
  });
}

/** What the law says of every nomination: now, and as it was kept at submission. */
export function verdictsOptions(id: string) {
  return queryOptions({
    queryKey: ['dossier', id, 'verdicts'],
    queryFn: ({ signal }) => take(api.GET('/api/v1/dossiers/{id}/verdicts', { params: path(id), signal })),
  });
}

export function quotaLedgerOptions(unit: string, year: number, asOf?: string) {
  return queryOptions({
    queryKey: ['quota-ledger', unit, year, asOf],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/quota-ledger', { params: { query: { unit, year, ...(asOf && { asOf }) } }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** The head count that a share is of, with its paper. */
export function headCountOptions(id: string) {
  return queryOptions({
    queryKey: ['fact', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/facts/{id}', { params: path(id), signal })),
  });
}

export function submissionsOptions(id: string) {
  return queryOptions({
    queryKey: ['dossier-submissions', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/dossiers/{id}/submissions', { params: path(id), signal })),
  });
}

export function comparisonOptions(id: string, from: number, to: number) {
  return queryOptions({
    queryKey: ['dossier-comparison', id, from, to],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/dossiers/{id}/submissions/comparison', {
          params: { ...path(id), query: { from, to } },
          signal,
        }),
      ),
  });
}

export async function searchLaunchedCampaigns(q: string, signal: AbortSignal): Promise<Option[]> {
  const query = given<'listCampaigns'>({ q, state: 'LAUNCHED', limit: 20 });
  const page = await take(api.GET('/api/v1/campaigns', { params: { query }, signal }));
  return page.items.map((campaign) => ({ id: campaign.id, label: campaign.title, hint: campaign.unit.name }));
}

export function campaignReviewsOptions(id: string) {
  return queryOptions({
    queryKey: ['campaign', id, 'reviews', 'choices'],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/campaigns/{id}/reviews', { params: { ...path(id), query: { limit: 100 } }, signal })),
  });
}

export function openDossier(body: DossierOpening): Promise<Dossier> {
  return take(api.POST('/api/v1/dossiers', { params: { header: { 'Idempotency-Key': idempotencyKey() } }, body }));
}

export function replaceDossier(id: string, version: number, body: DossierDraft): Promise<Dossier> {
  return take(api.PUT('/api/v1/dossiers/{id}', { params: { ...path(id), header: ifMatch({ version }) }, body }));
}

const of = (dossier: Dossier) => ({ ...path(dossier.id), header: ifMatch(dossier) });

/** @param reasons why a nomination goes up though the law rules it out, by its id */
export function submitDossier(dossier: Dossier, reasons: Record<string, string>): Promise<Dossier> {
  return take(api.POST('/api/v1/dossiers/{id}/submission', { params: of(dossier), body: { reasons } }));
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

export const verifiersOptions = queryOptions({
  queryKey: ['verifiers'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/dossiers/verifiers', { signal })),
  staleTime: 60_000,
});

export function claimDossier(dossier: Dossier): Promise<Dossier> {
  return take(api.POST('/api/v1/dossiers/{id}/claim', { params: path(dossier.id) }));
}

export function releaseDossier(dossier: Dossier): Promise<Dossier> {
  return take(api.POST('/api/v1/dossiers/{id}/release', { params: path(dossier.id) }));
}

export function handOverDossier(dossier: Dossier, body: DossierHandOver): Promise<Dossier> {
  return take(api.POST('/api/v1/dossiers/{id}/hand-over', { params: path(dossier.id), body }));
}

export function takeOverDossier(dossier: Dossier, body: { reason: string }): Promise<Dossier> {
  return take(api.POST('/api/v1/dossiers/{id}/take-over', { params: of(dossier), body }));
}

/** One step for many; what became of each, in the order they were given. */
export async function stepDossiers(body: DossierSteps): Promise<DossierStepResult[]> {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return (await take(api.POST('/api/v1/dossiers/steps', { params: { header }, body }))).items;
}

export function refuseDossier(dossier: Dossier, body: DossierRefusalRequest): Promise<Dossier> {
  return take(api.POST('/api/v1/dossiers/{id}/refusal', { params: of(dossier), body }));
}

export function refuseNomination(
  dossier: Dossier,
  nominationId: string,
  body: DossierRefusalRequest,
): Promise<Dossier> {
  const params = { path: { id: dossier.id, nominationId }, header: ifMatch(dossier) };
  return take(api.POST('/api/v1/dossiers/{id}/nominations/{nominationId}/refusal', { params, body }));
}

export function archiveDossier(dossier: Dossier): Promise<Dossier> {
  return take(api.POST('/api/v1/dossiers/{id}/archiving', { params: of(dossier) }));
}

/** Whether a person or a collective is registered for a title of that year. */
export function registeredTitlesOptions(
  nominee: { person: string } | { collective: string },
  year: number,
  award: string,
) {
  return queryOptions({
    queryKey: ['registered-titles', nominee, year, award],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/title-registration-lines', {
          params: { query: { ...nominee, year, award, limit: 10 } },
          signal,
        }),
      ),
  });
}

/** What is left of the flags of the unit's block or cluster, without what this dossier itself asks for. */
export function flagsLeftOptions(unit: string, year: number, dossier: string) {
  return queryOptions({
    queryKey: ['flags-left', unit, year, dossier],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/flags-left', { params: { query: { unit, year, dossier } }, signal })),
    // Others propose meanwhile.
    refetchInterval: 30_000,
  });
}
