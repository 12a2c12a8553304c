import type { DirectiveAddressing } from '@/api/types';
import { useChange } from '@/api/useChange';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { FormDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { FormRow } from '@/ui/form/FormFrame';
import { RadioField } from '@/ui/form/fields';
import { UnitPicker } from '@/ui/pickers/pickers';
import { toast } from '@/ui/Toasts';
import { addressDirective } from './api';
import { Picked } from './Picked';

interface Value {
  whom: string;
  unitIds: string[];
  acknowledgeBy: string | null;
  planBy: string | null;
}

interface Props {
  directiveId: string;
  from: { id: string; name: string };
  title: string;
  onClose: () => void;
}

/** A directive goes from one unit to those below it. */
export function AddressDialog({ directiveId, from, title, onClose }: Props) {
  const send = useChange(addressDirective, ['directive', directiveId], ['addressee'], ['obligations']);
  return (
    <FormDialog<Value>
      title={title}
      size="medium"
      text={<p>{m.directive_address_text({ unit: from.name })}</p>}
      initial={{ whom: 'EVERYONE', unitIds: [], acknowledgeBy: null, planBy: null }}
      confirm={title}
      send={async ({ whom, unitIds, acknowledgeBy, planBy }) => {
        const body = {
          fromUnitId: from.id,
          everyone: whom === 'EVERYONE',
          unitIds: whom === 'EVERYONE' ? [] : unitIds,
          acknowledgeBy,
          planBy,
        } as DirectiveAddressing;
        const { added, already } = await send(directiveId, body);
        toast.done(m.directive_addressed({ added: formatNumber(added), already: formatNumber(already) }));
      }}
      onClose={onClose}
    >
      {(form) => (
        <>
          <RadioField
            of={{ ...form.at('whom'), set: (next) => form.at('whom').set(next ?? 'EVERYONE') }}
            label={m.directive_address_whom()}
            choices={[
              { value: 'EVERYONE', label: m.directive_address_everyone() },
              { value: 'SOME', label: m.directive_address_some() },
            ]}
          />
          {form.value.whom === 'SOME' && (
            <Picked of={form.at('unitIds')}>
              {(picker, key) => <UnitPicker key={key} {...picker} label={m.directive_address_units()} />}
            </Picked>
          )}
          <FormRow>
            <DateField of={form.at('acknowledgeBy')} label={m.directive_acknowledge_by()} optional />
            <DateField
              of={form.at('planBy')}
              label={m.directive_plan_by()}
              hint={m.directive_plan_by_hint()}
              optional
            />
          </FormRow>
        </>
      )}
    </FormDialog>
  );
}
