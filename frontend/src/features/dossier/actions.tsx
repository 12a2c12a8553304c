import { useQuery } from '@tanstack/react-query';
import {
  Archive,
  Ban,
  Check,
  CornerUpLeft,
  Hand,
  PenLine,
  Send,
  Trash2,
  Undo2,
  UserRoundCheck,
  UserRoundPen,
} from 'lucide-react';
import { asSent } from '@/api/incomplete';
import type { Dossier, DossierHandOver, DossierReturnRequest } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import type { ActionFace } from '@/ui/ActionBar';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { TextArea } from '@/ui/form/fields';
import { useNavigation } from '@/ui/nav';
import { toast } from '@/ui/Toasts';
import {
  acceptDossier,
  archiveDossier,
  claimDossier,
  discardDossier,
  handOverDossier,
  refuseDossier,
  releaseDossier,
  returnDossier,
  submitDossier,
  takeOverDossier,
  verdictsOptions,
  withdrawDossier,
} from './api';
import { HandOverFields } from './HandOverFields';
import { newRefusal, RefusalFields, sentRefusal } from './RefusalFields';
import { newReturn, ReturnFields, sentPoints } from './ReturnFields';
import { SubmissionReasons } from './SubmissionReason';
import { asResult, useUndoable } from './undo';

/** How the steps in a dossier's life are shown; which of them are offered, the server says. */
export function useDossierFaces(dossier: Dossier): Record<string, ActionFace> {
  const { go } = useNavigation();
  const stale = [
    ['dossier', dossier.id],
    ['dossiers'],
    ['dossier-submissions', dossier.id],
    ['obligations'],
    ['nominations'],
  ];
  const verdicts = useQuery(verdictsOptions(dossier.id));
  const against = verdicts.data?.items.filter((verdict) => verdict.needsReason) ?? [];
  const submit = useChange(submitDossier, ...stale);
  const giveBack = useChange(returnDossier, ...stale);
  const accept = useChange(acceptDossier, ...stale);
  const withdraw = useChange(withdrawDossier, ...stale);
  const discard = useChange(discardDossier, ...stale);
  const refuse = useChange(refuseDossier, ...stale);
  const archive = useChange(archiveDossier, ...stale);
  const claim = useChange(claimDossier, ...stale);
  const release = useChange(releaseDossier, ...stale);
  const handOver = useChange(handOverDossier, ...stale);
  const takeOver = useChange(takeOverDossier, ...stale);
  const undoable = useUndoable(stale);
  const shared = (step: 'CLAIM' | 'RELEASE' | 'HAND_OVER', done: string) => (now: Dossier) =>
    undoable(done, step, [dossier], [asResult(now)]);
  const icon = { size: 18, 'aria-hidden': true } as const;

  return {
    SUBMIT: {
      label: m.dossier_action_submit(),
      tone: 'primary',
      icon: <Send {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.dossier_action_submit()}
          text={
            <>
              <p>{m.dossier_submit_text()}</p>
              {against.length > 0 && <p>{m.verdict_reason_hint()}</p>}
            </>
          }
          initial={{ reasons: {} as Record<string, string> }}
          size={against.length > 0 ? 'medium' : 'small'}
          confirm={m.dossier_action_submit()}
          send={({ reasons }) => submit(dossier, reasons)}
          done={m.dossier_submitted_done()}
          onClose={onClose}
        >
          {(form) => <SubmissionReasons of={form.at('reasons')} against={against} />}
        </FormDialog>
      ),
    },
    CLAIM: {
      label: m.dossier_action_claim(),
      shortcut: 'c',
      icon: <Hand {...icon} />,
      run: () => void claim(dossier).then(shared('CLAIM', m.dossier_claimed_done()), toast.failed),
    },
    RELEASE: {
      label: m.dossier_action_release(),
      tone: 'quiet',
      shortcut: 'l',
      run: () => void release(dossier).then(shared('RELEASE', m.dossier_released_done()), toast.failed),
    },
    HAND_OVER: {
      label: m.dossier_action_hand_over(),
      shortcut: 'h',
      icon: <UserRoundPen {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.dossier_action_hand_over()}
          text={m.dossier_hand_over_text()}
          initial={{ accountId: '', note: '' }}
          confirm={m.dossier_action_hand_over()}
          send={(value) =>
            handOver(dossier, asSent<DossierHandOver>({ ...value, accountId: value.accountId || null })).then(
              shared('HAND_OVER', m.dossier_handed_over_done()),
            )
          }
          onClose={onClose}
        >
          {(form) => <HandOverFields of={form} />}
        </FormDialog>
      ),
    },
    TAKE_OVER: {
      label: m.dossier_action_take_over(),
      icon: <UserRoundCheck {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.dossier_action_take_over()}
          text={m.dossier_take_over_text({ name: dossier.claim?.by.name ?? '' })}
          confirm={m.dossier_action_take_over()}
          send={(value) => takeOver(dossier, value)}
          done={m.dossier_taken_over_done()}
          onClose={onClose}
        />
      ),
    },
    ACCEPT: {
      label: m.dossier_action_accept(),
      shortcut: 'a',
      tone: 'primary',
      icon: <Check {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.dossier_action_accept()}
          text={`${m.dossier_accept_text()} ${m.dossier_no_undo()}`}
          initial={{ note: '' }}
          confirm={m.dossier_action_accept()}
          send={(value) => accept(dossier, value)}
          done={m.dossier_accepted_done()}
          onClose={onClose}
        >
          {(form) => <TextArea of={form.at('note')} label={m.dossier_accept_note()} optional />}
        </FormDialog>
      ),
    },
    RETURN: {
      label: m.dossier_action_return(),
      shortcut: 'r',
      icon: <CornerUpLeft {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.dossier_action_return()}
          text={`${m.dossier_return_text()} ${m.dossier_no_undo()}`}
          initial={newReturn()}
          size="medium"
          confirm={m.dossier_action_return()}
          send={({ points, ...value }) =>
            giveBack(dossier, asSent<DossierReturnRequest>({ ...value, dueOn: null, points: sentPoints(points) }))
          }
          done={m.dossier_returned_done()}
          onClose={onClose}
        >
          {(form) => <ReturnFields of={form} dossier={dossier} />}
        </FormDialog>
      ),
    },
    REFUSE: {
      label: m.dossier_action_refuse(),
      tone: 'danger',
      icon: <Ban {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.dossier_action_refuse()}
          text={`${m.dossier_refuse_text()} ${m.dossier_no_undo()}`}
          initial={newRefusal()}
          danger
          size="medium"
          confirm={m.dossier_action_refuse()}
          send={(value) => refuse(dossier, sentRefusal(value))}
          done={m.dossier_refused_done()}
          onClose={onClose}
        >
          {(form) => <RefusalFields of={form} />}
        </FormDialog>
      ),
    },
    ARCHIVE: {
      label: m.dossier_action_archive(),
      icon: <Archive {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.dossier_action_archive()}
          text={m.dossier_archive_text()}
          initial={{}}
          confirm={m.dossier_action_archive()}
          send={() => archive(dossier)}
          done={m.dossier_archived_done()}
          onClose={onClose}
        />
      ),
    },
    EDIT: {
      label: m.dossier_edit(),
      icon: <PenLine {...icon} />,
      run: () => go(paths.editDossier(dossier.id)),
    },
    WITHDRAW: {
      label: m.dossier_action_withdraw(),
      tone: 'danger',
      icon: <Undo2 {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.dossier_action_withdraw()}
          text={m.dossier_withdraw_text()}
          danger
          confirm={m.dossier_action_withdraw()}
          send={(value) => withdraw(dossier, value)}
          done={m.dossier_withdrawn_done()}
          onClose={onClose}
        />
      ),
    },
    DISCARD: {
      label: m.dossier_action_discard(),
      tone: 'danger',
      icon: <Trash2 {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.dossier_action_discard()}
          text={m.dossier_discard_text()}
          initial={{}}
          danger
          confirm={m.dossier_action_discard()}
          send={() => discard(dossier)}
          done={m.dossier_discarded_done()}
          onClose={onClose}
        />
      ),
    },
  };
}
