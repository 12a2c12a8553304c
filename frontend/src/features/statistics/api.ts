import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';
import { given, yearIn } from '@/api/given';
import type { Search } from '@/ui/nav';

export const FILTERS = ['from', 'to', 'unit', 'cluster', 'award', 'on'];

function asked({ from, to, unit, cluster, award, on }: Search) {
  return { from: yearIn(from), to: yearIn(to), unit, cluster, award, on };
}

export function statisticsOptions(search: Search) {
  const query = asked(search);
  return queryOptions({
    queryKey: ['statistics', query],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/statistics', { params: { query: given<'getStatistics'>(query) }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function publicStatisticsOptions(search: Search) {
  const query = asked(search);
  return queryOptions({
    queryKey: ['public-statistics', query],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/public/statistics', { params: { query: given<'getPublicStatistics'>(query) }, signal })),
    placeholderData: keepPreviousData,
  });
}
