import { queryOptions } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api, take } from '@/api/client';
import { m } from '@/paraglide/messages';
import { Combobox, type Option } from '../Combobox';
import { CustomFilter } from '../list/FilterBar';
import { useListState } from '../nav';

export const publicAwardTypesOptions = queryOptions({
  queryKey: ['public-award-types'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/public/award-types', { signal })),
  staleTime: 60 * 60_000,
});

async function searchPublicUnits(q: string, signal: AbortSignal): Promise<Option[]> {
  const page = await take(
    api.GET('/api/v1/public/units', { params: { query: { limit: 20, ...(q ? { q } : {}) } }, signal }),
  );
  return page.items.map((unit) => ({ id: unit.id, label: unit.name }));
}

/** The unit chosen in the URL by its id, for whoever is not signed in. */
export function PublicUnitFilter() {
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
