import { ClipboardCheck, CornerUpLeft, Flag, GitBranch, PenLine, SearchCheck, Send, Trash2 } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import type { Campaign, CampaignCheckDraft, CampaignLaunch } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { signModeChoices } from '@/i18n/names/signing';
import { m } from '@/paraglide/messages';
import type { ActionFace } from '@/ui/ActionBar';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { SelectField, TextArea, TextField } from '@/ui/form/fields';
import { useNavigation } from '@/ui/nav';
import { UnitPicker } from '@/ui/pickers/pickers';
import {
  cancelCampaign,
  closeCampaign,
  discardCampaign,
  launchCampaign,
  planCheck,
  proposeCampaign,
  returnCampaign,
  reviewCampaign,
} from './api';
import { RegisterDialog } from './RegisterDialog';
import { ReviewDialog } from './ReviewDialog';

/** How the steps in a campaign's life are shown; which of them are offered, the server says. */
export function useCampaignFaces(campaign: Campaign): Record<string, ActionFace> {
  const { go } = useNavigation();
  const stale = [['campaign', campaign.id], ['campaigns'], ['obligations']];
  const propose = useChange(proposeCampaign, ...stale);
  const launch = useChange(launchCampaign, ...stale);
  const giveBack = useChange(returnCampaign, ...stale);
  const discard = useChange(discardCampaign, ...stale);
  const close = useChange(closeCampaign, ...stale);
  const review = useChange(reviewCampaign, ...stale);
  const cancel = useChange(cancelCampaign, ...stale);
  const plan = useChange(planCheck, ['campaign-checks'], ['obligations']);
  const icon = { size: 18, 'aria-hidden': true } as const;

  return {
    LAUNCH: {
      label: m.campaign_action_launch(),
      tone: 'primary',
      icon: <Flag {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.campaign_action_launch()}
          text={m.campaign_launch_text()}
          initial={{ signMode: 'KT', signerTitle: '', launchedOn: null as string | null }}
          confirm={m.campaign_action_launch()}
          send={(value) => launch(campaign, asSent<CampaignLaunch>(value))}
          done={m.campaign_launched_done()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <SelectField of={form.at('signMode')} label={m.campaign_sign_mode()} choices={signModeChoices()} />
              <TextField of={form.at('signerTitle')} label={m.campaign_signer_title()} />
              <DateField of={form.at('launchedOn')} label={m.campaign_launch_day()} optional />
            </>
          )}
        </FormDialog>
      ),
    },
    PROPOSE: {
      label: m.campaign_action_propose(),
      tone: 'primary',
      icon: <Send {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.campaign_action_propose()}
          text={m.campaign_propose_text()}
          initial={{}}
          confirm={m.campaign_action_propose()}
          send={() => propose(campaign)}
          done={m.campaign_proposed_done()}
          onClose={onClose}
        />
      ),
    },
    REGISTER: {
      label: m.campaign_action_register(),
      tone: 'primary',
      icon: <PenLine {...icon} />,
      dialog: (onClose) => <RegisterDialog campaign={campaign} onClose={onClose} />,
    },
    EDIT: {
      label: m.ui_edit(),
      icon: <PenLine {...icon} />,
      run: () => go(paths.editCampaign(campaign.id)),
    },
    CLOSE: {
      label: m.campaign_action_close(),
      dialog: (onClose) => (
        <ReviewDialog
          title={m.campaign_action_close()}
          text={m.campaign_close_text()}
          send={(held) => close(campaign, held)}
          done={m.campaign_closed_done()}
          onClose={onClose}
        />
      ),
    },
    REVIEW: {
      label: m.campaign_action_review(),
      icon: <ClipboardCheck {...icon} />,
      dialog: (onClose) => (
        <ReviewDialog
          title={m.campaign_action_review()}
          text={m.campaign_review_text()}
          send={(held) => review(campaign, held)}
          done={m.campaign_reviewed_done()}
          onClose={onClose}
        />
      ),
    },
    CHECK: {
      label: m.campaign_action_check(),
      icon: <SearchCheck {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.check_plan()}
          text={m.check_plan_text()}
          size="medium"
          initial={{
            unitId: null as string | null,
            teamUnitId: null as string | null,
            plannedOn: null as string | null,
            focus: '',
          }}
          confirm={m.check_plan()}
          send={(value) => plan(asSent<CampaignCheckDraft>({ ...value, campaignId: campaign.id }))}
          done={m.check_planned_done()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <UnitPicker of={form.at('unitId')} label={m.check_unit()} />
              <UnitPicker of={form.at('teamUnitId')} label={m.check_team()} />
              <DateField of={form.at('plannedOn')} label={m.check_planned_on()} />
              <TextArea of={form.at('focus')} label={m.check_focus()} rows={3} />
            </>
          )}
        </FormDialog>
      ),
    },
    RESPOND: {
      label: m.campaign_action_respond(),
      icon: <GitBranch {...icon} />,
      run: () => go(paths.newCampaign, { search: { parent: campaign.id } }),
    },
    CANCEL: {
      label: m.campaign_action_cancel(),
      tone: 'danger',
      dialog: (onClose) => (
        <ReasonDialog
          title={m.campaign_action_cancel()}
          text={m.campaign_cancel_text()}
          danger
          confirm={m.campaign_action_cancel()}
          send={(value) => cancel(campaign, value)}
          done={m.campaign_cancelled_done()}
          onClose={onClose}
        />
      ),
    },
    RETURN: {
      label: m.campaign_action_return(),
      icon: <CornerUpLeft {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.campaign_action_return()}
          text={m.campaign_return_text()}
          confirm={m.campaign_action_return()}
          send={(value) => giveBack(campaign, value)}
          done={m.campaign_returned_done()}
          onClose={onClose}
        />
      ),
    },
    DISCARD: {
      label: m.campaign_action_discard(),
      tone: 'danger',
      icon: <Trash2 {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.campaign_action_discard()}
          text={m.campaign_discard_text()}
          initial={{}}
          danger
          confirm={m.campaign_action_discard()}
          send={() => discard(campaign)}
          done={m.campaign_discarded_done()}
          onClose={onClose}
        />
      ),
    },
  };
}
