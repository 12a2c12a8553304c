import { useQuery } from '@tanstack/react-query';
import { asSent } from '@/api/incomplete';
import type { PersonDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { sexChoices } from '@/i18n/names/people';
import { m } from '@/paraglide/messages';
import { FormDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { RadioField, TextField } from '@/ui/form/fields';
import { Link, useNavigation } from '@/ui/nav';
import { useSettled } from '@/ui/useSettled';
import { PairReasons } from './PairReasons';
import css from './PersonPair.module.css';
import { createPerson, resemblingOptions } from './pairsApi';

const EMPTY = { name: '', employeeCode: '', sex: null as string | null, birthDate: null as string | null };

/** Said before it is saved, and never in the way: two people may well share name and birthday. */
function Resembling({ name, birthDate, sex }: { name: string; birthDate: string | null; sex: string | null }) {
  const found = useQuery(resemblingOptions(useSettled(name, 300), birthDate, sex));
  return (
    <div role="status">
      {found.data && found.data.length > 0 && (
        <div className={css.warning}>
          <p>
            <b>{m.person_resembles()}.</b> {m.person_resembles_text()}
          </p>
          <ul className={css.list}>
            {found.data.map(({ person, reasons }) => (
              <li key={person.id}>
                <Link to={paths.person(person.id)} target="_blank">
                  {person.name} ({person.employeeCode})
                </Link>
                <small>{[formatDate(person.birthDate), person.unit?.name].filter(Boolean).join(' · ')}</small>
                <PairReasons reasons={reasons} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

export function NewPersonDialog({ onClose }: { onClose: () => void }) {
  const { go } = useNavigation();
  const create = useChange(createPerson, ['people'], ['person-pairs']);
  return (
    <FormDialog
      title={m.person_new()}
      text={m.person_new_hint()}
      initial={EMPTY}
      size="medium"
      confirm={m.person_new()}
      send={async (value) => go(paths.person((await create(asSent<PersonDraft>(value))).id))}
      done={m.person_new_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextField of={form.at('name')} label={m.person_name()} autoComplete="off" />
          <DateField of={form.at('birthDate')} label={m.person_birth_date()} />
          <RadioField of={form.at('sex')} label={m.person_sex()} choices={sexChoices()} />
          <TextField of={form.at('employeeCode')} label={m.person_code()} size="short" autoComplete="off" />
          <Resembling name={form.value.name} birthDate={form.value.birthDate} sex={form.value.sex} />
        </>
      )}
    </FormDialog>
  );
}
