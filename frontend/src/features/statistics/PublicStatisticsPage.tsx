import { useQuery } from '@tanstack/react-query';
import { aboutOptions } from '@/app/about';
import { localName } from '@/i18n/locale';
import { m } from '@/paraglide/messages';
import { DateFilter } from '@/ui/list/DateFilter';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { PublicUnitFilter, publicAwardTypesOptions } from '@/ui/pickers/public';
import { Loaded } from '@/ui/States';
import { EARLIEST, yearChoices } from '@/ui/years';
import { publicStatisticsOptions } from './api';
import { Figures } from './Figures';

const FILTERS = ['from', 'to', 'unit', 'award', 'on'];

/** What was commended, in figures, for everybody. */
export function PublicStatisticsPage() {
  const { search } = useListState();
  const about = useQuery(aboutOptions);
  const types = useQuery(publicAwardTypesOptions);
  const query = useQuery(publicStatisticsOptions(search));
  const today = about.data?.today ?? new Date().toISOString();
  const years = yearChoices(today, EARLIEST, 0);
  return (
    <Page title={m.public_statistics()} facts={<span>{m.statistics_public_lead()}</span>} width="public">
      <FilterBar params={FILTERS}>
        <SelectFilter param="from" label={m.statistics_from()} all={m.statistics_from_all()} choices={years} />
        <SelectFilter param="to" label={m.statistics_to()} all={today.slice(0, 4)} choices={years.slice(1)} />
        <PublicUnitFilter />
        <SelectFilter
          param="award"
          label={m.statistics_award()}
          all={m.ui_all()}
          choices={(types.data?.items ?? []).map((type) => ({ value: type.code, label: localName(type) }))}
        />
        <DateFilter param="on" label={m.statistics_on()} />
      </FilterBar>
      <Loaded query={query} lines={8}>
        {(statistics) => <Figures of={statistics} />}
      </Loaded>
    </Page>
  );
}
