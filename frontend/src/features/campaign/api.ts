import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type { Campaign, CampaignDraft, Registration, RegistrationDraft } from '@/api/interim';
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
        params: { query: given({ ...filter, year: year ? Number(year) : undefined, cursor, count: true }) },
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
    api.GET('/api/v1/campaigns', { params: { query: given({ q, state: 'LAUNCHED', limit: 20 }) }, signal }),
  );
  return page.items.map((campaign) => ({ id: campaign.id, label: campaign.title, hint: campaign.unit.name }));
}

export async function searchDirectives(q: string, signal: AbortSignal): Promise<Option[]> {
  const page = await take(api.GET('/api/v1/directives', { params: { query: given({ q, limit: 20 }) }, signal }));
  return page.items.map((directive) => ({
    id: directive.id,
    label: [directive.number, directive.title].filter(Boolean).join(' · '),
    hint: directive.issuer,
  }));
}

export function draftCampaign(body: CampaignDraft): Promise<Campaign> {
  return take(api.POST('/api/v1/campaigns', { body, headers: { 'Idempotency-Key': idempotencyKey() } }));
}

const path = (id: string) => ({ path: { id } });

export function reviseCampaign(id: string, version: number, body: CampaignDraft): Promise<Campaign> {
  return take(api.PUT('/api/v1/campaigns/{id}', { params: path(id), body, headers: ifMatch({ version }) }));
}

export function proposeCampaign(of: Campaign): Promise<Campaign> {
  return take(api.POST('/api/v1/campaigns/{id}/proposal', { params: path(of.id), headers: ifMatch(of) }));
}

export function returnCampaign(of: Campaign, body: { reason: string }): Promise<Campaign> {
  return take(api.POST('/api/v1/campaigns/{id}/return', { params: path(of.id), body, headers: ifMatch(of) }));
}

export interface Launch {
  signMode: string;
  signerTitle: string;
  launchedOn: string | null;
}

export function launchCampaign(of: Campaign, body: Launch): Promise<Campaign> {
  return take(api.POST('/api/v1/campaigns/{id}/launch', { params: path(of.id), body, headers: ifMatch(of) }));
}

export function closeCampaign(of: Campaign, body: { summary: string }): Promise<Campaign> {
  return take(api.POST('/api/v1/campaigns/{id}/closure', { params: path(of.id), body, headers: ifMatch(of) }));
}

export function discardCampaign(of: Campaign): Promise<Campaign> {
  return take(api.POST('/api/v1/campaigns/{id}/discard', { params: path(of.id), headers: ifMatch(of) }));
}

export function registrationsOptions(campaignId: string) {
  return listOptions(['registrations', campaignId], (cursor, signal) =>
    take(
      api.GET('/api/v1/campaigns/{id}/registrations', {
        params: { ...path(campaignId), query: given({ cursor, count: true }) },
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
      params: path(campaignId),
      body,
      headers: { 'Idempotency-Key': idempotencyKey() },
    }),
  );
}

export function withdrawRegistration(of: Registration, body: { reason: string }): Promise<Registration> {
  return take(api.POST('/api/v1/registrations/{id}/withdrawal', { params: path(of.id), body, headers: ifMatch(of) }));
}
