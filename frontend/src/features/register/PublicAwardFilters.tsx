import { useQuery } from '@tanstack/react-query';
import { aboutOptions } from '@/app/about';
import { localName } from '@/i18n/locale';
import { m } from '@/paraglide/messages';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { PublicUnitFilter, publicAwardTypesOptions } from '@/ui/pickers/public';
import { EARLIEST, yearChoices } from '@/ui/years';
import { PUBLIC_AWARD_FILTERS } from './publicApi';

/** By what else than the name one looks up awards. */
export default function PublicAwardFilters() {
  const types = useQuery(publicAwardTypesOptions);
  const about = useQuery(aboutOptions);
  const today = about.data?.today ?? new Date().toISOString();
  return (
    <FilterBar params={PUBLIC_AWARD_FILTERS}>
      <PublicUnitFilter />
      <SelectFilter
        param="award"
        label={m.public_award()}
        all={m.ui_all()}
        choices={(types.data?.items ?? []).map((type) => ({ value: type.code, label: localName(type) }))}
      />
      <SelectFilter param="year" label={m.ui_year()} all={m.ui_all()} choices={yearChoices(today, EARLIEST, 0)} />
      <SearchFilter param="number" label={m.public_number()} labelled />
    </FilterBar>
  );
}
