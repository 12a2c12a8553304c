import { CornerUpLeft, Globe, PenLine, Send, Signature, Trash2 } from 'lucide-react';
import type { Decision } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import type { ActionFace } from '@/ui/ActionBar';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { useNavigation } from '@/ui/nav';
import { discardDecision, proposeDecision, publishDecision, returnDecision } from './api';
import { SignDialog } from './SignDialog';
import { staleAfter } from './stale';

/** How the steps in a decision's life are shown; which of them are offered, the server says. */
export function useDecisionFaces(decision: Decision): Record<string, ActionFace> {
  const { go } = useNavigation();
  const stale = staleAfter(decision);
  const propose = useChange(proposeDecision, ...stale);
  const giveBack = useChange(returnDecision, ...stale);
  const publish = useChange(publishDecision, ...stale);
  const discard = useChange(discardDecision, ...stale);
  const icon = { size: 18, 'aria-hidden': true } as const;

  return {
    PROPOSE: {
      label: m.decision_action_propose(),
      tone: 'primary',
      icon: <Send {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.decision_action_propose()}
          text={m.decision_propose_text()}
          initial={{}}
          confirm={m.decision_action_propose()}
          send={() => propose(decision)}
          done={m.decision_proposed_done()}
          onClose={onClose}
        />
      ),
    },
    SIGN: {
      label: m.decision_action_sign(),
      tone: 'primary',
      icon: <Signature {...icon} />,
      dialog: (onClose) => <SignDialog decision={decision} onClose={onClose} />,
    },
    PUBLISH: {
      label: m.decision_action_publish(),
      tone: 'primary',
      icon: <Globe {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.decision_action_publish()}
          text={m.decision_publish_text()}
          initial={{}}
          confirm={m.decision_action_publish()}
          send={() => publish(decision)}
          done={m.decision_published_done()}
          onClose={onClose}
        />
      ),
    },
    RETURN: {
      label: m.decision_action_return(),
      icon: <CornerUpLeft {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.decision_action_return()}
          text={m.decision_return_text()}
          rows={5}
          confirm={m.decision_action_return()}
          send={(value) => giveBack(decision, value)}
          done={m.decision_returned_done()}
          onClose={onClose}
        />
      ),
    },
    EDIT: {
      label: m.ui_edit(),
      icon: <PenLine {...icon} />,
      run: () => go(paths.editDecision(decision.id)),
    },
    DISCARD: {
      label: m.decision_action_discard(),
      tone: 'danger',
      icon: <Trash2 {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.decision_action_discard()}
          text={m.decision_discard_text()}
          initial={{}}
          danger
          confirm={m.decision_action_discard()}
          send={() => discard(decision)}
          done={m.decision_discarded_done()}
          onClose={onClose}
        />
      ),
    },
  };
}
