import { BadgeCheck, ClipboardCheck, CornerUpLeft, Reply, TriangleAlert, X } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import type { CampaignCheck, CampaignCheckAnswer, CampaignCheckResult, CampaignCheckReturn } from '@/api/types';
import type { Uploaded } from '@/api/upload';
import { useChange } from '@/api/useChange';
import { m } from '@/paraglide/messages';
import type { ActionFace } from '@/ui/ActionBar';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { TextArea } from '@/ui/form/fields';
import { answerCheck, cancelCheck, recordCheck, returnCheck, verifyCheck } from './api';
import { Evidence } from './Evidence';

const icon = { size: 18, 'aria-hidden': true } as const;

const idsOf = (documents: Uploaded[]) => documents.map(({ id }) => id);

interface ResultProps {
  check: CampaignCheck;
  grade: 'GOOD' | 'NEEDS_MENDING';
  title: string;
  send: (result: CampaignCheckResult) => Promise<unknown>;
  onClose: () => void;
}

/** What the team found; where something is to be mended, by when. */
function ResultDialog({ check, grade, title, send, onClose }: ResultProps) {
  return (
    <FormDialog
      title={title}
      size="medium"
      initial={{ found: '', doneOn: null as string | null, mendBy: null as string | null, documents: [] as Uploaded[] }}
      confirm={title}
      send={({ documents, ...value }) =>
        send(asSent<CampaignCheckResult>({ ...value, grade, documentIds: idsOf(documents) }))
      }
      done={m.check_recorded_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextArea of={form.at('found')} label={m.check_found()} rows={5} />
          <DateField of={form.at('doneOn')} label={m.check_done_on()} optional />
          {grade === 'NEEDS_MENDING' && <DateField of={form.at('mendBy')} label={m.check_mend_by()} />}
          <Evidence of={form.at('documents')} unitId={check.item.team.id} />
        </>
      )}
    </FormDialog>
  );
}

/** How each step that the server offers is taken. */
export function useCheckFaces(check: CampaignCheck): Record<string, ActionFace> {
  const stale = [['campaign-check', check.item.id], ['campaign-checks'], ['obligations']];
  const record = useChange(recordCheck, ...stale);
  const answer = useChange(answerCheck, ...stale);
  const verify = useChange(verifyCheck, ...stale);
  const giveBack = useChange(returnCheck, ...stale);
  const cancel = useChange(cancelCheck, ...stale);
  return {
    PASS: {
      label: m.check_pass(),
      icon: <ClipboardCheck {...icon} />,
      dialog: (onClose) => (
        <ResultDialog
          check={check}
          grade="GOOD"
          title={m.check_pass()}
          send={(result) => record(check, result)}
          onClose={onClose}
        />
      ),
    },
    FIND: {
      label: m.check_find(),
      tone: 'primary',
      icon: <TriangleAlert {...icon} />,
      dialog: (onClose) => (
        <ResultDialog
          check={check}
          grade="NEEDS_MENDING"
          title={m.check_find()}
          send={(result) => record(check, result)}
          onClose={onClose}
        />
      ),
    },
    ANSWER: {
      label: m.check_answer(),
      tone: 'primary',
      icon: <Reply {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.check_answer()}
          size="medium"
          initial={{ answer: '', documents: [] as Uploaded[] }}
          confirm={m.check_answer()}
          send={({ documents, ...value }) =>
            answer(check, asSent<CampaignCheckAnswer>({ ...value, documentIds: idsOf(documents) }))
          }
          done={m.check_answered_done()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <TextArea of={form.at('answer')} label={m.check_answer_words()} rows={5} />
              <Evidence of={form.at('documents')} unitId={check.item.unit.id} />
            </>
          )}
        </FormDialog>
      ),
    },
    VERIFY: {
      label: m.check_verify(),
      tone: 'primary',
      icon: <BadgeCheck {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.check_verify()}
          text={m.check_verify_text()}
          initial={{}}
          confirm={m.check_verify()}
          send={() => verify(check)}
          done={m.check_verified_done()}
          onClose={onClose}
        />
      ),
    },
    SEND_BACK: {
      label: m.check_send_back(),
      icon: <CornerUpLeft {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.check_send_back()}
          initial={{ reason: '', mendBy: null as string | null }}
          confirm={m.check_send_back()}
          send={(value) => giveBack(check, asSent<CampaignCheckReturn>(value))}
          done={m.check_returned_done()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <TextArea of={form.at('reason')} label={m.ui_reason()} rows={3} />
              <DateField of={form.at('mendBy')} label={m.check_mend_by()} />
            </>
          )}
        </FormDialog>
      ),
    },
    CANCEL: {
      label: m.check_cancel(),
      tone: 'danger',
      icon: <X {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.check_cancel()}
          text={m.check_cancel_text()}
          danger
          confirm={m.check_cancel()}
          send={(value) => cancel(check, value)}
          done={m.check_cancelled_done()}
          onClose={onClose}
        />
      ),
    },
  };
}
