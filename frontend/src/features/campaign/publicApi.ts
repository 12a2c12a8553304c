import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';
import { given, yearIn } from '@/api/given';
import { listOptions } from '@/ui/list/listQuery';

export interface PublicCampaignFilter {
  q?: string;
  level?: string;
  state?: string;
  year?: string;
  sort?: string;
}

export function publicCampaignsOptions({ q, level, state, year, sort }: PublicCampaignFilter) {
  return listOptions(['public-campaigns', { q, level, state, year, sort }], (cursor, signal) =>
    take(
      api.GET('/api/v1/public/campaigns', {
        params: {
          query: given<'listPublicCampaigns'>({
            q,
            level,
            state,
            year: yearIn(year),
            sort,
            cursor,
            count: true,
          }),
        },
        signal,
      }),
    ),
  );
}

export function publicCampaignOptions(id: string) {
  return queryOptions({
    queryKey: ['public-campaign', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/public/campaigns/{id}', { params: { path: { id } }, signal })),
  });
}
