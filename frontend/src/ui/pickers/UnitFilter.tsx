import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { api, take } from '@/api/client';
import { m } from '@/paraglide/messages';
import { Combobox } from '../Combobox';
import { CustomFilter } from '../list/FilterBar';
import { useListState } from '../nav';
import { searchUnits } from './pickers';

/** The unit chosen in the URL by its id, shown by its name. */
export function UnitFilter({ param = 'unit' }: { param?: string }) {
  const { search, set } = useListState();
  const id = useId();
  const chosen = search[param];
  const unit = useQuery({
    queryKey: ['unit', chosen, null],
    queryFn: ({ signal }) => take(api.GET('/api/v1/units/{id}', { params: { path: { id: chosen ?? '' } }, signal })),
    enabled: Boolean(chosen),
  });
  return (
    <CustomFilter label={m.ui_unit()} htmlFor={id} wide>
      <Combobox
        id={id}
        label={m.ui_unit()}
        queryKey={['unit-options', null]}
        search={(q, signal) => searchUnits(q, undefined, signal)}
        placeholder={m.ui_find_unit()}
        value={chosen ? { id: chosen, label: unit.data?.name ?? '…' } : null}
        onChange={(option) => set({ [param]: option?.id })}
      />
    </CustomFilter>
  );
}
