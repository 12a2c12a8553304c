import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { aboutOptions } from '@/app/about';
import { localName } from '@/i18n/locale';
import { m } from '@/paraglide/messages';
import { Combobox } from '@/ui/Combobox';
import { CustomFilter, FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { yearChoices } from '@/ui/years';
import { PUBLIC_AWARD_FILTERS, publicAwardTypesOptions, searchPublicUnits } from './publicApi';

function UnitFilter() {
  const { search, set } = useListState();
  const id = useId();
  const [name, setName] = useState<string | null>(null);
  return (
    <CustomFilter label={m.ui_unit()} htmlFor={id} wide>
      <Combobox
        id={id}
        label={m.ui_unit()}
        value={search.unit ? { id: search.unit, label: name ?? m.public_chosen_unit() } : null}
        onChange={(option) => {
          setName(option?.label ?? null);
          set({ unit: option?.id });
        }}
        queryKey={['public-units']}
        search={searchPublicUnits}
        placeholder={m.ui_find_unit()}
      />
    </CustomFilter>
  );
}

/** By what else than the name one looks up awards. */
export default function PublicAwardFilters() {
  const types = useQuery(publicAwardTypesOptions);
  const about = useQuery(aboutOptions);
  const today = about.data?.today ?? new Date().toISOString();
  return (
    <FilterBar params={PUBLIC_AWARD_FILTERS}>
      <UnitFilter />
      <SelectFilter
        param="award"
        label={m.public_award()}
        all={m.ui_all()}
        choices={(types.data?.items ?? []).map((type) => ({ value: type.code, label: localName(type) }))}
      />
      <SelectFilter param="year" label={m.ui_year()} all={m.ui_all()} choices={yearChoices(today, 2002, 0)} />
      <SearchFilter param="number" label={m.public_number()} labelled />
    </FilterBar>
  );
}
