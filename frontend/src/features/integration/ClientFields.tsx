import { useQuery } from '@tanstack/react-query';
import type { Client, ClientChange } from '@/api/types';
import { ROLES, roleName } from '@/i18n/names/roles';
import { m } from '@/paraglide/messages';
import { DateField } from '@/ui/form/DateField';
import { TextArea, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import type { Lens } from '@/ui/form/useForm';
import { Loaded } from '@/ui/States';
import { clientScopesOptions } from './api';
import css from './Integration.module.css';

/** A client as the form holds it: the addresses one a line. */
export interface ClientValue {
  name: string;
  contact: string;
  roles: string[];
  scopes: string[];
  addresses: string;
  requestsPerMinute: number | null;
  expiresOn: string | null;
}

export const NEW_CLIENT: ClientValue = {
  name: '',
  contact: '',
  roles: [],
  scopes: [],
  addresses: '',
  requestsPerMinute: 600,
  expiresOn: null,
};

export const valuesOf = ({ item, roles, scopes, addresses, requestsPerMinute }: Client): ClientValue => ({
  name: item.name,
  contact: item.contact,
  roles,
  scopes,
  addresses: addresses.join('\n'),
  requestsPerMinute,
  expiresOn: item.expiresOn ?? null,
});

export const changeOf = (value: ClientValue) =>
  ({
    ...value,
    addresses: value.addresses
      .split(/[\s,]+/)
      .map((range) => range.trim())
      .filter(Boolean),
  }) as ClientChange;

interface ManyProps {
  of: Lens<string[]>;
  label: string;
  hint: string;
  choices: { value: string; label: string; code?: string }[];
}

function ManyField({ of, label, hint, choices }: ManyProps) {
  const toggle = (value: string) =>
    of.set(of.value.includes(value) ? of.value.filter((one) => one !== value) : [...of.value, value]);
  return (
    <fieldset id={of.id} tabIndex={-1} className={css.group} aria-describedby={`${of.id}-hint`}>
      <legend className={css.legend}>{label}</legend>
      <p id={`${of.id}-hint`} className={css.hint}>
        {hint}
      </p>
      <div className={css.choices}>
        {choices.map((choice) => (
          <label key={choice.value}>
            <input type="checkbox" checked={of.value.includes(choice.value)} onChange={() => toggle(choice.value)} />
            <span className={css.named}>
              {choice.label}
              {choice.code && <code className={css.code}>{choice.code}</code>}
            </span>
          </label>
        ))}
      </div>
      {of.error && <p className={css.error}>{of.error}</p>}
    </fieldset>
  );
}

/** Of the scopes there are, those that the chosen roles give. */
function ScopesField({ of, roles }: { of: Lens<string[]>; roles: string[] }) {
  const scopes = useQuery(clientScopesOptions);
  return (
    <Loaded query={scopes} lines={6}>
      {({ items }) => (
        <ManyField
          of={of}
          label={m.client_scopes()}
          hint={roles.length > 0 ? m.client_scopes_hint() : m.client_scopes_first_roles()}
          choices={items
            .filter((one) => one.roles.some((role) => roles.includes(role)) || of.value.includes(one.scope))
            .map(({ scope, name }) => ({ value: scope, label: name, code: scope }))}
        />
      )}
    </Loaded>
  );
}

export function ClientFields({ form }: { form: Lens<ClientValue> }) {
  return (
    <>
      <TextField of={form.at('name')} label={m.client_name()} hint={m.client_name_hint()} />
      <TextField of={form.at('contact')} label={m.client_contact()} hint={m.client_contact_hint()} />
      <ManyField
        of={form.at('roles')}
        label={m.client_roles()}
        hint={m.client_roles_hint()}
        choices={ROLES.map((role) => ({ value: role, label: roleName(role) }))}
      />
      <ScopesField of={form.at('scopes')} roles={form.value.roles} />
      <TextArea
        of={form.at('addresses')}
        label={m.client_addresses()}
        hint={m.client_addresses_hint()}
        rows={3}
        optional
      />
      <NumberField of={form.at('requestsPerMinute')} label={m.client_rate()} hint={m.client_rate_hint()} />
      <DateField of={form.at('expiresOn')} label={m.client_expires()} hint={m.client_expires_hint()} optional />
    </>
  );
}
