import { useState } from 'react';
import { api, take } from '@/api/client';
import { given } from '@/api/given';
import { m } from '@/paraglide/messages';
import { Combobox, type Option } from '../Combobox';
import { described, Field } from '../form/fields';
import type { Lens } from '../form/useForm';

type Search = (text: string, signal: AbortSignal) => Promise<Option[]>;

interface PickerProps {
  /** The id of what is chosen. */
  of: Lens<string | null | undefined>;
  /** What the id in the draft stands for when the form opens. */
  chosen?: Option | null | undefined;
  label: string;
  hint?: string;
  optional?: boolean;
  clearable?: boolean;
  onPicked?: (option: Option | null) => void;
}

interface PickerFieldProps extends PickerProps {
  queryKey: readonly unknown[];
  search: Search;
  placeholder: string;
}

/** A form's field that holds the id of one thing out of many, shown by its name. */
export function PickerField({ of, chosen, label, hint, optional, clearable, onPicked, ...rest }: PickerFieldProps) {
  const [option, setOption] = useState<Option | null>(chosen ?? null);
  return (
    <Field id={of.id} label={label} hint={hint} optional={optional} error={of.error}>
      <Combobox
        {...rest}
        id={of.id}
        label={label}
        clearable={clearable ?? Boolean(optional)}
        value={option && option.id === of.value ? option : null}
        onChange={(next) => {
          setOption(next);
          of.set(next?.id ?? null);
          onPicked?.(next);
        }}
        describedBy={described(of.id, hint, of.error)}
      />
    </Field>
  );
}

export async function searchUnits(q: string, asOf: string | undefined, signal: AbortSignal): Promise<Option[]> {
  const page = await take(
    api.GET('/api/v1/units', { params: { query: given<'listUnits'>({ limit: 20, q, asOf }) }, signal }),
  );
  return page.items.map((unit) => ({ id: unit.id, label: unit.name, hint: unit.code }));
}

export function UnitPicker({ asOf, ...props }: PickerProps & { asOf?: string }) {
  return (
    <PickerField
      {...props}
      queryKey={['unit-options', asOf ?? null]}
      search={(q, signal) => searchUnits(q, asOf, signal)}
      placeholder={m.ui_find_unit()}
    />
  );
}

export function PersonPicker({ unitId, ...props }: PickerProps & { unitId?: string | undefined }) {
  return (
    <PickerField
      {...props}
      queryKey={['person-options', unitId ?? null]}
      search={async (q, signal) => {
        const query = given<'listPeople'>({ limit: 20, q, unit: unitId });
        const page = await take(api.GET('/api/v1/people', { params: { query }, signal }));
        return page.items.map((person) => ({
          id: person.id,
          label: person.name,
          hint: [person.employeeCode, person.position, person.unit?.name].filter(Boolean).join(' · '),
        }));
      }}
      placeholder={m.ui_find_person()}
    />
  );
}
