import { asSent } from '@/api/incomplete';
import { useMe } from '@/api/me';
import type { Campaign, RegistrationDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { m } from '@/paraglide/messages';
import { FormDialog } from '@/ui/FormDialog';
import { Helped } from '@/ui/form/FieldHelp';
import { TextArea } from '@/ui/form/fields';
import { UnitPicker } from '@/ui/pickers/pickers';
import { register } from './api';
import { CommitmentFields, type CommitmentValue, isFilled, sendRows } from './commitments';

/** Whose business it is to register: the unit of a grant that answers for a unit comes first. */
function useOwnUnit() {
  const { grants } = useMe();
  const own = grants.find((grant) => grant.role === 'OFFICER' || grant.role === 'UNIT_HEAD') ?? grants[0];
  return own ? { id: own.unit.id, label: own.unit.name, hint: own.unit.code } : null;
}

export function RegisterDialog({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const own = useOwnUnit();
  const send = useChange(
    register,
    ['campaign', campaign.id],
    ['campaigns'],
    ['registrations', campaign.id],
    ['obligations'],
  );
  return (
    <FormDialog
      title={m.campaign_register_title()}
      text={m.campaign_register_text()}
      size="medium"
      initial={{
        unitId: own?.id ?? null,
        note: '',
        commitments: campaign.criteria.map(
          (criterion): CommitmentValue => ({ criterionId: criterion.id, target: null, note: '' }),
        ),
      }}
      confirm={m.campaign_action_register()}
      send={(value) =>
        sendRows('commitments', value.commitments, isFilled, (commitments) =>
          send(campaign.id, asSent<RegistrationDraft>({ ...value, commitments })),
        )
      }
      done={m.campaign_registered_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <Helped
            help={{
              meaning: m.help_registration_unit(),
              article: m.help_registration_unit_article(),
              standing: 'READ',
            }}
          >
            <UnitPicker of={form.at('unitId')} chosen={own} label={m.campaign_register_unit()} />
          </Helped>
          <CommitmentFields of={form.at('commitments')} criteria={campaign.criteria} />
          <TextArea of={form.at('note')} label={m.ui_note()} optional rows={2} />
        </>
      )}
    </FormDialog>
  );
}
