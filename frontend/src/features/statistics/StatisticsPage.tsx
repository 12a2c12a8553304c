import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, take } from '@/api/client';
import { given } from '@/api/given';
import { useMe } from '@/api/me';
import { m } from '@/paraglide/messages';
import { DateFilter } from '@/ui/list/DateFilter';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { listOptions } from '@/ui/list/listQuery';
import { useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { awardChoices, awardTypesOptions } from '@/ui/pickers/awards';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { Loaded } from '@/ui/States';
import { EARLIEST, yearChoices } from '@/ui/years';
import { FILTERS, statisticsOptions } from './api';
import { Figures } from './Figures';

const clustersOptions = listOptions(['statistics-clusters'], (cursor, signal) => {
  const query = given<'listClusters'>({ cursor, limit: 100 });
  return take(api.GET('/api/v1/clusters', { params: { query }, signal }));
});

/** The dashboard of a ministry, a block or cluster, or a unit: the same charts, narrowed in the address. */
export function StatisticsPage() {
  const { search } = useListState();
  const { today } = useMe();
  const types = useQuery(awardTypesOptions);
  const clusters = useInfiniteQuery(clustersOptions);
  const query = useQuery(statisticsOptions(search));
  const years = yearChoices(today, EARLIEST, 0);
  return (
    <Page title={m.place_statistics()} facts={<span>{m.statistics_lead()}</span>}>
      <FilterBar params={FILTERS}>
        <SelectFilter param="from" label={m.statistics_from()} all={m.statistics_from_all()} choices={years} />
        <SelectFilter param="to" label={m.statistics_to()} all={today.slice(0, 4)} choices={years.slice(1)} />
        <UnitFilter />
        <SelectFilter
          param="cluster"
          label={m.statistics_cluster()}
          all={m.ui_all()}
          choices={(clusters.data?.pages ?? []).flatMap(({ items }) =>
            items.map(({ id, name }) => ({ value: id, label: name })),
          )}
        />
        <SelectFilter
          param="award"
          label={m.statistics_award()}
          all={m.ui_all()}
          choices={awardChoices(types.data?.items ?? [])}
        />
        <DateFilter param="on" label={m.statistics_on()} />
      </FilterBar>
      <Loaded query={query} lines={8}>
        {(statistics) => <Figures of={statistics} />}
      </Loaded>
    </Page>
  );
}
