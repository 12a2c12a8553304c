import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';
import { given } from '@/api/given';
import { listOptions } from '@/ui/list/listQuery';

interface DirectiveFilter {
  q: string | undefined;
  kind: string | undefined;
  sort: string | undefined;
}

export function directivesOptions(filter: DirectiveFilter) {
  return listOptions(['directives', filter], (cursor, signal) =>
    take(
      api.GET('/api/v1/directives', {
        params: { query: given<'listDirectives'>({ ...filter, cursor, count: true }) },
        signal,
      }),
    ),
  );
}

/** The campaigns that carry a directive out. */
export function campaignsOptions(directive: string) {
  return listOptions(['campaigns', { directive }], (cursor, signal) =>
    take(api.GET('/api/v1/campaigns', { params: { query: given<'listCampaigns'>({ directive, cursor }) }, signal })),
  );
}

export function directiveOptions(id: string) {
  return queryOptions({
    queryKey: ['directive', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/directives/{id}', { params: { path: { id } }, signal })),
  });
}
