import { asSent } from '@/api/incomplete';
import type { MembershipDraft, Person } from '@/api/types';
import { useChange } from '@/api/useChange';
import { positionGroupChoices } from '@/i18n/names/people';
import { m } from '@/paraglide/messages';
import { FormDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { CheckField, SelectField, TextField } from '@/ui/form/fields';
import { UnitPicker } from '@/ui/pickers/pickers';
import { addMembership } from './pairsApi';

const EMPTY = {
  unitId: null as string | null,
  position: '',
  positionGroup: 'STAFF' as string | null,
  directWorker: false,
  from: null as string | null,
  to: null as string | null,
};

/** In which unit the person is what, from a day on. */
export function MembershipDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const add = useChange(
    addMembership,
    ['person', person.id],
    ['people'],
    ['person-pairs'],
    ['person-history', person.id],
  );
  return (
    <FormDialog
      title={m.membership_add()}
      initial={EMPTY}
      size="medium"
      confirm={m.membership_add()}
      send={(value) => add(person.id, asSent<MembershipDraft>(value))}
      done={m.membership_added()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <UnitPicker of={form.at('unitId')} label={m.ui_unit()} />
          <TextField of={form.at('position')} label={m.person_position()} />
          <SelectField of={form.at('positionGroup')} label={m.membership_group()} choices={positionGroupChoices()} />
          <CheckField of={form.at('directWorker')} label={m.person_direct_worker()} />
          <DateField of={form.at('from')} label={m.membership_from()} />
          <DateField of={form.at('to')} label={m.membership_to()} hint={m.membership_to_hint()} optional />
        </>
      )}
    </FormDialog>
  );
}
