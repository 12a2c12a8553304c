import { asSent } from '@/api/incomplete';
import { useMe } from '@/api/me';
import { asProblem, Problem } from '@/api/problem';
import type { Campaign, RegistrationDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { FormDialog } from '@/ui/FormDialog';
import { TextArea, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { UnitPicker } from '@/ui/pickers/pickers';
import { register } from './api';
import css from './RegisterDialog.module.css';

/** Whose business it is to register: the unit of a grant that answers for a unit comes first. */
function useOwnUnit() {
  const { grants } = useMe();
  const own = grants.find((grant) => grant.role === 'OFFICER' || grant.role === 'UNIT_HEAD') ?? grants[0];
  return own ? { id: own.unit.id, label: own.unit.name, hint: own.unit.code } : null;
}

interface Value {
  unitId: string | null;
  note: string;
  commitments: { criterionId: string; target: number | null; note: string }[];
}

/** Criteria left empty are not sent; pointers in a refusal are led back to the rows on the screen. */
async function sendFilled(value: Value, send: (draft: RegistrationDraft) => Promise<unknown>) {
  const rows = value.commitments.flatMap((commitment, index) =>
    commitment.target !== null || commitment.note.trim() ? [index] : [],
  );
  const commitments = value.commitments.filter((_, index) => rows.includes(index));
  try {
    await send(asSent<RegistrationDraft>({ unitId: value.unitId, note: value.note, commitments }));
  } catch (error) {
    const problem = asProblem(error);
    const violations = problem.violations.map((violation) => ({
      ...violation,
      pointer: violation.pointer.replace(/^\/commitments\/(\d+)/, (_, at) => `/commitments/${rows[Number(at)] ?? at}`),
    }));
    throw new Problem(problem.status, problem.code, problem.title, problem.detail, violations);
  }
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
        commitments: campaign.criteria.map((criterion) => ({
          criterionId: criterion.id,
          target: null as number | null,
          note: '',
        })),
      }}
      confirm={m.campaign_action_register()}
      send={(value) => sendFilled(value, (draft) => send(campaign.id, draft))}
      done={m.campaign_registered_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <UnitPicker of={form.at('unitId')} chosen={own} label={m.campaign_register_unit()} />
          {campaign.criteria.map((criterion, index) => {
            const commitment = form.at('commitments').at(index);
            return (
              <fieldset key={criterion.id} className={css.criterion}>
                <legend>{criterion.name}</legend>
                {criterion.target !== null && (
                  <p>
                    {m.campaign_asked({ target: formatNumber(criterion.target), unit: criterion.measureUnit ?? '' })}
                  </p>
                )}
                <div>
                  <NumberField
                    of={commitment.at('target')}
                    label={[m.campaign_commitment(), criterion.measureUnit && `(${criterion.measureUnit})`]
                      .filter(Boolean)
                      .join(' ')}
                  />
                  <TextField of={commitment.at('note')} label={m.campaign_commitment_note()} />
                </div>
              </fieldset>
            );
          })}
          <TextArea of={form.at('note')} label={m.ui_note()} optional rows={2} />
        </>
      )}
    </FormDialog>
  );
}
