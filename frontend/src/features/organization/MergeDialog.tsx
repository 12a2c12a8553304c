import type { PersonDraft, PersonPair } from '@/api/types';
import { useChange } from '@/api/useChange';
import { formatDate } from '@/i18n/format';
import { sexName } from '@/i18n/names/people';
import { m } from '@/paraglide/messages';
import { FormDialog } from '@/ui/FormDialog';
import { RadioField, TextArea } from '@/ui/form/fields';
import { mergePeople } from './pairsApi';

type Side = PersonPair['pair']['left'];
type Field = keyof PersonDraft;

const FIELDS: [field: Field, label: () => string, shown: (side: Side) => string][] = [
  ['name', m.person_name, (side) => side.name],
  ['birthDate', m.person_birth_date, (side) => formatDate(side.birthDate)],
  ['sex', m.person_sex, (side) => sexName(side.sex)],
  ['employeeCode', m.person_code, (side) => side.employeeCode],
];

interface Props {
  view: PersonPair;
  /** The record that goes on; what it says is proposed first. */
  into: Side;
  onClose: () => void;
  onDone: () => void;
}

/** Which record goes on, and where the two differ, which of them was right. */
export function MergeDialog({ view, into, onClose, onDone }: Props) {
  const { left, right } = view.pair;
  const merge = useChange(
    mergePeople,
    ['person-pair', view.pair.id],
    ['person-pairs'],
    ['people'],
    ['person'],
    ['awards-of'],
    ['nominations-of'],
  );
  return (
    <FormDialog
      title={m.pair_merge_title({ name: into.name, code: into.employeeCode })}
      text={
        <>
          <p>{m.pair_merge_text()}</p>
          <p>{m.pair_merge_days()}</p>
        </>
      }
      size="medium"
      danger
      initial={{
        survivorId: into.id,
        record: { name: into.name, birthDate: into.birthDate, sex: into.sex, employeeCode: into.employeeCode },
        reason: '',
      }}
      confirm={m.pair_merge_confirm()}
      send={(body) => merge(view, body)}
      done={m.pair_merge_done()}
      onClose={onClose}
      onDone={onDone}
    >
      {(form) => (
        <>
          {FIELDS.filter(([field]) => left[field] !== right[field]).map(([field, label, shown]) => (
            <RadioField
              key={field}
              of={form.at('record').at(field)}
              label={label()}
              choices={[left, right].map((side) => ({ value: String(side[field]), label: shown(side) }))}
            />
          ))}
          <TextArea of={form.at('reason')} label={m.ui_reason()} rows={2} />
        </>
      )}
    </FormDialog>
  );
}
