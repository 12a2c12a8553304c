import { api, take } from '@/api/client';
import { m } from '@/paraglide/messages';
import { Combobox, type Option } from '../Combobox';
import { described, Field } from '../form/fields';

interface PickerProps {
  id: string;
  label: string;
  value: Option | null;
  onChange: (option: Option | null) => void;
  hint?: string;
  optional?: boolean;
  error?: string | undefined;
  placeholder?: string;
  asOf?: string | undefined;
}

async function searchUnits(q: string, asOf: string | undefined, signal: AbortSignal): Promise<Option[]> {
  const query = { limit: 20, ...(q ? { q } : {}), ...(asOf ? { asOf } : {}) };
  const page = await take(api.GET('/api/v1/units', { params: { query }, signal }));
  return page.items.map((unit) => ({ id: unit.id, label: unit.name, hint: unit.code }));
}

export function UnitCombobox(
  props: Omit<PickerProps, 'hint' | 'optional' | 'error'> & { describedBy?: ReturnType<typeof described> },
) {
  const { asOf, ...rest } = props;
  return (
    <Combobox
      {...rest}
      queryKey={['unit-options', asOf ?? null]}
      search={(q, signal) => searchUnits(q, asOf, signal)}
      placeholder={props.placeholder ?? m.ui_find_unit()}
    />
  );
}

export function UnitPicker({ label, hint, optional, error, ...rest }: PickerProps) {
  return (
    <Field id={rest.id} label={label} hint={hint} optional={optional} error={error}>
      <UnitCombobox {...rest} label={label} describedBy={described(rest.id, hint, error)} />
    </Field>
  );
}

export function PersonPicker({
  label,
  hint,
  optional,
  error,
  unitId,
  ...rest
}: PickerProps & { unitId?: string | undefined }) {
  return (
    <Field id={rest.id} label={label} hint={hint} optional={optional} error={error}>
      <Combobox
        {...rest}
        label={label}
        queryKey={['person-options', unitId ?? null]}
        search={async (q, signal) => {
          const query = { limit: 20, ...(q ? { q } : {}), ...(unitId ? { unit: unitId } : {}) };
          const page = await take(api.GET('/api/v1/people', { params: { query }, signal }));
          return page.items.map((person) => ({
            id: person.id,
            label: person.name,
            hint: [person.employeeCode, person.position, person.unit?.name].filter(Boolean).join(' · '),
          }));
        }}
        placeholder={rest.placeholder ?? m.ui_find_person()}
        describedBy={described(rest.id, hint, error)}
      />
    </Field>
  );
}
