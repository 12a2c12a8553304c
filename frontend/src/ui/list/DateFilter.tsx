import { useId } from 'react';
import { DateInput } from '../form/DateField';
import { useListState } from '../nav';
import { CustomFilter } from './FilterBar';

/** A day in the URL. */
export function DateFilter({ param, label }: { param: string; label: string }) {
  const { search, set } = useListState();
  const id = useId();
  return (
    <CustomFilter label={label} htmlFor={id}>
      <DateInput id={id} value={search[param]} onChange={(date) => set({ [param]: date ?? undefined })} />
    </CustomFilter>
  );
}
