import { Ban, CornerUpLeft, FileCheck2, Lock, Pencil, PencilLine, Send } from 'lucide-react';
import type { ReviewCycle, ReviewReport } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import type { ActionFace } from '@/ui/ActionBar';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { SelectField, TextArea } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { useNavigation } from '@/ui/nav';
import { acceptReport, cancelReview, closeReview, correctReport, openReview, returnReport } from './api';

const icon = { size: 18, 'aria-hidden': true } as const;

export function useReviewFaces(cycle: ReviewCycle): Record<string, ActionFace> {
  const { go } = useNavigation();
  const stale = [['review', cycle.item.id], ['reviews'], ['obligations'], ['review-report']];
  const open = useChange(openReview, ...stale);
  const close = useChange(closeReview, ...stale);
  const cancel = useChange(cancelReview, ...stale);
  return {
    OPEN: {
      label: m.review_open(),
      tone: 'primary',
      icon: <Send {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.review_open()}
          text={<p>{m.review_open_text({ date: formatDate(cycle.item.dueOn) })}</p>}
          initial={{}}
          confirm={m.review_open()}
          send={() => open(cycle)}
          done={m.review_opened()}
          onClose={onClose}
        />
      ),
    },
    EDIT: { label: m.review_edit(), icon: <Pencil {...icon} />, run: () => go(paths.editReview(cycle.item.id)) },
    CLOSE: {
      label: m.review_close(),
      icon: <Lock {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.review_close()}
          text={<p>{m.review_close_text()}</p>}
          initial={{ missingBecause: '' }}
          confirm={m.review_close()}
          send={({ missingBecause }) =>
            close(cycle, missingBecause.trim() ? { missingBecause: missingBecause.trim() } : {})
          }
          done={m.review_closed()}
          onClose={onClose}
        >
          {(form) => (
            <TextArea
              of={form.at('missingBecause')}
              label={m.review_missing_because()}
              hint={m.review_missing_hint()}
              optional
            />
          )}
        </FormDialog>
      ),
    },
    CANCEL: {
      label: m.review_cancel(),
      tone: 'danger',
      icon: <Ban {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.review_cancel()}
          text={<p>{m.review_cancel_text()}</p>}
          confirm={m.review_cancel()}
          danger
          send={({ reason }) => cancel(cycle, reason)}
          done={m.review_cancelled()}
          onClose={onClose}
        />
      ),
    },
  };
}

/** What whoever receives a report does with it, and what is written beside a closed one. */
export function useAnswerFaces(report: ReviewReport): Record<string, ActionFace> {
  const stale = [['review-report', report.id], ['review', report.cycle.id], ['reviews'], ['obligations']];
  const accept = useChange(acceptReport, ...stale);
  const sendBack = useChange(returnReport, ...stale);
  const correct = useChange(correctReport, ...stale);
  const figures = report.figures.filter(({ asked }) => !asked.numerator);
  return {
    ACCEPT: {
      label: m.review_accept(),
      tone: 'primary',
      icon: <FileCheck2 {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.review_accept()}
          text={<p>{m.review_accept_text()}</p>}
          initial={{}}
          confirm={m.review_accept()}
          send={() => accept(report)}
          done={m.review_accepted()}
          onClose={onClose}
        />
      ),
    },
    RETURN: {
      label: m.review_return(),
      icon: <CornerUpLeft {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.review_return()}
          text={<p>{m.review_return_text()}</p>}
          initial={{ reason: '', workingDays: 5 as number | null }}
          confirm={m.review_return()}
          send={({ reason, workingDays }) => sendBack(report, { reason, ...(workingDays && { workingDays }) })}
          done={m.review_returned()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <TextArea of={form.at('reason')} label={m.ui_reason()} />
              <NumberField of={form.at('workingDays')} label={m.review_return_days()} />
            </>
          )}
        </FormDialog>
      ),
    },
    CORRECT: {
      label: m.review_correct(),
      icon: <PencilLine {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.review_correct()}
          text={<p>{m.review_correct_text()}</p>}
          initial={{ figure: figures[0]?.asked.code ?? '', value: null as number | null, reason: '' }}
          confirm={m.review_correct()}
          send={({ figure, value, reason }) => correct(report, { figure, value: value ?? -1, reason })}
          done={m.review_corrected_done()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <SelectField
                of={form.at('figure')}
                label={m.review_figure()}
                choices={figures.map(({ asked }) => ({ value: asked.code, label: asked.name }))}
              />
              <NumberField of={form.at('value')} label={m.review_correct_value()} />
              <TextArea of={form.at('reason')} label={m.ui_reason()} />
            </>
          )}
        </FormDialog>
      ),
    },
  };
}
