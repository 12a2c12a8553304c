import { useQuery } from '@tanstack/react-query';
import { asSent } from '@/api/incomplete';
import type { Campaign, CommitmentAmendment, Registration } from '@/api/types';
import { m } from '@/paraglide/messages';
import { FormDialog } from '@/ui/FormDialog';
import { TextArea } from '@/ui/form/fields';
import { campaignOptions } from './api';
import { CommitmentFields, type CommitmentValue, isFilled, sendRows } from './commitments';

interface Props {
  registration: Registration;
  send: (amendment: CommitmentAmendment) => Promise<unknown>;
  onClose: () => void;
}

function Amend({ registration, campaign, send, onClose }: Props & { campaign: Campaign }) {
  const said = new Map(registration.commitments.map((commitment) => [commitment.criterion.id, commitment]));
  return (
    <FormDialog
      title={m.registration_amend()}
      text={m.registration_amend_text()}
      size="medium"
      initial={{
        note: registration.note ?? '',
        commitments: campaign.criteria.map(
          ({ id }): CommitmentValue => ({
            criterionId: id,
            target: said.get(id)?.target ?? null,
            note: said.get(id)?.note ?? '',
          }),
        ),
      }}
      confirm={m.registration_amend()}
      send={(value) =>
        sendRows('commitments', value.commitments, isFilled, (commitments) =>
          send(asSent<CommitmentAmendment>({ ...value, commitments })),
        )
      }
      done={m.registration_amended_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <CommitmentFields of={form.at('commitments')} criteria={campaign.criteria} />
          <TextArea of={form.at('note')} label={m.ui_note()} optional rows={2} />
        </>
      )}
    </FormDialog>
  );
}

/** The campaign is asked for its criteria: the registration knows only those that the unit committed itself to. */
export function AmendDialog(props: Props) {
  const campaign = useQuery(campaignOptions(props.registration.campaign.id));
  return campaign.data ? <Amend {...props} campaign={campaign.data} /> : null;
}
