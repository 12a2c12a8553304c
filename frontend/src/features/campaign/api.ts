import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given, yearIn } from '@/api/given';
import type {
  AmendmentRequest,
  Campaign,
  CampaignCheck,
  CampaignCheckAnswer,
  CampaignCheckDraft,
  CampaignCheckResult,
  CampaignCheckReturn,
  CampaignDraft,
  CampaignLaunch,
  CampaignReviewDraft,
  CommitmentAmendment,
  ProgressReport,
  Registration,
  RegistrationDraft,
} from '@/api/types';
import type { Option } from '@/ui/Combobox';
import { listOptions } from '@/ui/list/listQuery';

export interface CampaignFilter {
  q: string | undefined;
  state: string | undefined;
  level: string | undefined;
  year: string | undefined;
  sort: string | undefined;
}

export function campaignsOptions({ year, ...filter }: CampaignFilter) {
  return listOptions(['campaigns', { ...filter, year }], (cursor, signal) =>
    take(
      api.GET('/api/v1/campaigns', {
        params: {
          query: given<'listCampaigns'>({ ...filter, year: yearIn(year), cursor, count: true }),
        },
        signal,
      }),
    ),
  );
}

export function campaignOptions(id: string) {
  return queryOptions({
    queryKey: ['campaign', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/campaigns/{id}', { params: { path: { id } }, signal })),
  });
}

/** Launched campaigns that another may respond to. */
export async function searchCampaigns(q: string, signal: AbortSignal): Promise<Option[]> {
  const page = await take(
    api.GET('/api/v1/campaigns', {
      params: { query: given<'listCampaigns'>({ q, state: 'LAUNCHED', limit: 20 }) },
      signal,
    }),
  );
  return page.items.map((campaign) => ({ id: campaign.id, label: campaign.title, hint: campaign.unit.name }));
}

export async function searchDirectives(q: string, signal: AbortSignal): Promise<Option[]> {
  const page = await take(
    api.GET('/api/v1/directives', { params: { query: given<'listDirectives'>({ q, limit: 20 }) }, signal }),
  );
  return page.items.map((directive) => ({
    id: directive.id,
    label: [directive.number, directive.title].filter(Boolean).join(' · '),
    hint: directive.issuer,
  }));
}

export function draftCampaign(body: CampaignDraft): Promise<Campaign> {
  return take(api.POST('/api/v1/campaigns', { body, params: { header: { 'Idempotency-Key': idempotencyKey() } } }));
}

const path = (id: string) => ({ path: { id } });

export function reviseCampaign(id: string, version: number, body: CampaignDraft): Promise<Campaign> {
  return take(api.PUT('/api/v1/campaigns/{id}', { params: { ...path(id), header: ifMatch({ version }) }, body }));
}

export function proposeCampaign(of: Campaign): Promise<Campaign> {
  return take(api.POST('/api/v1/campaigns/{id}/proposal', { params: { ...path(of.id), header: ifMatch(of) } }));
}

export function returnCampaign(of: Campaign, body: { reason: string }): Promise<Campaign> {
  return take(api.POST('/api/v1/campaigns/{id}/return', { params: { ...path(of.id), header: ifMatch(of) }, body }));
}

export function launchCampaign(of: Campaign, body: CampaignLaunch): Promise<Campaign> {
  return take(api.POST('/api/v1/campaigns/{id}/launch', { params: { ...path(of.id), header: ifMatch(of) }, body }));
}

export function closeCampaign(of: Campaign, body: CampaignReviewDraft): Promise<Campaign> {
  return take(api.POST('/api/v1/campaigns/{id}/closure', { params: { ...path(of.id), header: ifMatch(of) }, body }));
}

export function discardCampaign(of: Campaign): Promise<Campaign> {
  return take(api.POST('/api/v1/campaigns/{id}/discard', { params: { ...path(of.id), header: ifMatch(of) } }));
}

export interface RegistrationFilter {
  state: string | undefined;
  reported: string | undefined;
  sort: string | undefined;
}

export function registrationsOptions(campaignId: string, { reported, ...filter }: RegistrationFilter) {
  return listOptions(['registrations', campaignId, { ...filter, reported }], (cursor, signal) =>
    take(
      api.GET('/api/v1/campaigns/{id}/registrations', {
        params: {
          ...path(campaignId),
          query: given<'listRegistrations'>({
            ...filter,
            reported: reported ? reported === 'true' : undefined,
            cursor,
            count: true,
          }),
        },
        signal,
      }),
    ),
  );
}

export function registrationOptions(id: string) {
  return queryOptions({
    queryKey: ['registration', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/registrations/{id}', { params: path(id), signal })),
  });
}

export function register(campaignId: string, body: RegistrationDraft): Promise<Registration> {
  return take(
    api.POST('/api/v1/campaigns/{id}/registrations', {
      params: { ...path(campaignId), header: { 'Idempotency-Key': idempotencyKey() } },
      body,
    }),
  );
}

export function withdrawRegistration(of: Registration, body: { reason: string }): Promise<Registration> {
  return take(
    api.POST('/api/v1/registrations/{id}/withdrawal', { params: { ...path(of.id), header: ifMatch(of) }, body }),
  );
}

export function versionsOptions(registrationId: string) {
  return listOptions(['registration-versions', registrationId], (cursor, signal) =>
    take(
      api.GET('/api/v1/registrations/{id}/versions', {
        params: { ...path(registrationId), query: given<'listRegistrationVersions'>({ cursor }) },
        signal,
      }),
    ),
  );
}

export function confirmRegistration(of: Registration): Promise<Registration> {
  return take(api.POST('/api/v1/registrations/{id}/confirmation', { params: { ...path(of.id), header: ifMatch(of) } }));
}

export function askAmendment(of: Registration, body: AmendmentRequest): Promise<Registration> {
  return take(
    api.POST('/api/v1/registrations/{id}/amendment-request', { params: { ...path(of.id), header: ifMatch(of) }, body }),
  );
}

export function amendCommitments(of: Registration, body: CommitmentAmendment): Promise<Registration> {
  return take(
    api.POST('/api/v1/registrations/{id}/amendment', { params: { ...path(of.id), header: ifMatch(of) }, body }),
  );
}

export function progressOptions(campaignId: string) {
  return queryOptions({
    queryKey: ['campaign-progress', campaignId],
    queryFn: ({ signal }) => take(api.GET('/api/v1/campaigns/{id}/progress', { params: path(campaignId), signal })),
  });
}

export function unansweredOptions(campaignId: string) {
  return listOptions(['campaign-progress', campaignId, 'unanswered'], (cursor, signal) =>
    take(
      api.GET('/api/v1/campaigns/{id}/progress/unanswered', {
        params: { ...path(campaignId), query: given<'listUnansweredUnits'>({ cursor, count: true }) },
        signal,
      }),
    ),
  );
}

export function figuresOptions(registrationId: string) {
  return listOptions(['figures', registrationId], (cursor, signal) =>
    take(
      api.GET('/api/v1/registrations/{id}/progress', {
        params: { ...path(registrationId), query: given<'listProgress'>({ cursor, sort: '-recordedAt' }) },
        signal,
      }),
    ),
  );
}

export function reportProgress(of: Registration, body: ProgressReport): Promise<Registration> {
  return take(
    api.POST('/api/v1/registrations/{id}/progress', {
      params: { ...path(of.id), header: { 'Idempotency-Key': idempotencyKey() } },
      body,
    }),
  );
}

export function reviewsOptions(campaignId: string) {
  return listOptions(['campaign', campaignId, 'reviews'], (cursor, signal) =>
    take(
      api.GET('/api/v1/campaigns/{id}/reviews', {
        params: { ...path(campaignId), query: given<'listCampaignReviews'>({ cursor }) },
        signal,
      }),
    ),
  );
}

export function reviewOptions(id: string, review: string) {
  return queryOptions({
    queryKey: ['campaign', id, 'reviews', review],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/campaigns/{id}/reviews/{review}', { params: { path: { id, review } }, signal })),
  });
}

export function standingsOptions(id: string, review: string, criterion: string, sort: string | undefined) {
  return listOptions(['campaign', id, 'reviews', review, 'standings', { criterion, sort }], (cursor, signal) =>
    take(
      api.GET('/api/v1/campaigns/{id}/reviews/{review}/standings', {
        params: { path: { id, review }, query: given<'listReviewStandings'>({ criterion, sort, cursor, count: true }) },
        signal,
      }),
    ),
  );
}

export interface CheckFilter {
  campaign: string | undefined;
  state: string | undefined;
  unit: string | undefined;
  sort: string | undefined;
}

export function checksOptions(filter: CheckFilter) {
  return listOptions(['campaign-checks', filter], (cursor, signal) =>
    take(
      api.GET('/api/v1/campaign-checks', {
        params: { query: given<'listCampaignChecks'>({ ...filter, cursor, count: true }) },
        signal,
      }),
    ),
  );
}

export function checkOptions(id: string) {
  return queryOptions({
    queryKey: ['campaign-check', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/campaign-checks/{id}', { params: path(id), signal })),
  });
}

export function planCheck(body: CampaignCheckDraft): Promise<CampaignCheck> {
  return take(
    api.POST('/api/v1/campaign-checks', { body, params: { header: { 'Idempotency-Key': idempotencyKey() } } }),
  );
}

const stepOf = (of: CampaignCheck) => ({ ...path(of.item.id), header: ifMatch(of) });

export function recordCheck(of: CampaignCheck, body: CampaignCheckResult): Promise<CampaignCheck> {
  return take(api.POST('/api/v1/campaign-checks/{id}/result', { params: stepOf(of), body }));
}

export function answerCheck(of: CampaignCheck, body: CampaignCheckAnswer): Promise<CampaignCheck> {
  return take(api.POST('/api/v1/campaign-checks/{id}/answer', { params: stepOf(of), body }));
}

export function verifyCheck(of: CampaignCheck): Promise<CampaignCheck> {
  return take(api.POST('/api/v1/campaign-checks/{id}/verification', { params: stepOf(of) }));
}

export function returnCheck(of: CampaignCheck, body: CampaignCheckReturn): Promise<CampaignCheck> {
  return take(api.POST('/api/v1/campaign-checks/{id}/return', { params: stepOf(of), body }));
}

export function cancelCheck(of: CampaignCheck, body: { reason: string }): Promise<CampaignCheck> {
  return take(api.POST('/api/v1/campaign-checks/{id}/cancellation', { params: stepOf(of), body }));
}

export function dossiersOfReviewOptions(review: string) {
  return listOptions(['dossiers', { campaignReview: review }], (cursor, signal) =>
    take(
      api.GET('/api/v1/dossiers', {
        params: { query: given<'listDossiers'>({ campaignReview: review, cursor, count: true }) },
        signal,
      }),
    ),
  );
}

export function flagsOptions(id: string) {
  return queryOptions({
    queryKey: ['campaign', id, 'flags'],
    queryFn: ({ signal }) => take(api.GET('/api/v1/campaigns/{id}/flags', { params: path(id), signal })),
  });
}

export function cascadeOptions(id: string) {
  return queryOptions({
    queryKey: ['campaign', id, 'cascade'],
    queryFn: ({ signal }) => take(api.GET('/api/v1/campaigns/{id}/cascade', { params: path(id), signal })),
  });
}

export function cascadeTreeOptions(id: string, criterion: string, responding: string | undefined) {
  return listOptions(['campaign', id, 'cascade', criterion, responding], (cursor, signal) =>
    take(
      api.GET('/api/v1/campaigns/{id}/cascade/tree', {
        params: {
          ...path(id),
          query: given<'listCampaignCascade'>({
            criterion,
            responding: responding ? responding === 'true' : undefined,
            cursor,
            count: true,
          }),
        },
        signal,
      }),
    ),
  );
}

export function responsesOptions(campaignId: string) {
  return listOptions(['campaigns', { parent: campaignId }], (cursor, signal) =>
    take(
      api.GET('/api/v1/campaigns', {
        params: { query: given<'listCampaigns'>({ parent: campaignId, cursor, sort: 'title' }) },
        signal,
      }),
    ),
  );
}

export function reviewCampaign(of: Campaign, body: CampaignReviewDraft): Promise<Campaign> {
  return take(
    api.POST('/api/v1/campaigns/{id}/interim-review', { params: { ...path(of.id), header: ifMatch(of) }, body }),
  );
}

export function cancelCampaign(of: Campaign, body: { reason: string }): Promise<Campaign> {
  return take(
    api.POST('/api/v1/campaigns/{id}/cancellation', { params: { ...path(of.id), header: ifMatch(of) }, body }),
  );
}
