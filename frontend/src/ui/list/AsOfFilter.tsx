import { useId } from 'react';
import { useMe } from '@/api/me';
import { m } from '@/paraglide/messages';
import { DateInput } from '../form/DateField';
import { useListState } from '../nav';
import { CustomFilter } from './FilterBar';

/** A date on which to see it; empty means the system's today. */
export function AsOfFilter() {
  const { search, set } = useListState();
  const { today } = useMe();
  const id = useId();
  return (
    <CustomFilter label={m.ui_as_of()} htmlFor={id}>
      <DateInput
        id={id}
        value={search.asOf ?? today}
        today={today}
        onChange={(date) => set({ asOf: date && date !== today ? date : undefined })}
      />
    </CustomFilter>
  );
}
