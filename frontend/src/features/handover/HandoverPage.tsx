import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Gift, PenLine, Undo2 } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import { useCan } from '@/api/me';
import type { HandoverCorrection, HandoverDueDetail, HandoverReceipt } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatMoney, formatNumber } from '@/i18n/format';
import {
  handoverDoneName,
  handoverPartName,
  handoverStateName,
  handoverStateTone,
  insigniaName,
} from '@/i18n/names/handover';
import { m } from '@/paraglide/messages';
import { ActionBar, type ActionFace } from '@/ui/ActionBar';
import { HoldNote } from '@/ui/aftercare/HoldNote';
import { StatusBadge } from '@/ui/Badge';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { FileField } from '@/ui/form/FileField';
import { TextArea, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Section } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import { type Moment, Timeline } from '@/ui/Timeline';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { correctHandover, handoverOptions, takeBackHandover } from './api';
import { HandOverDialog } from './HandOverDialog';
import css from './Handover.module.css';

const crumbs = () => [{ label: m.place_handovers(), to: paths.handovers }];
const icon = { size: 18, 'aria-hidden': true } as const;

interface Correction {
  on: string | null;
  place: string;
  to: string;
  capacity: string;
  amount: number | null;
  documentId: string | null;
  reason: string;
}

function begun({ receipts }: HandoverDueDetail): Correction {
  const now = receipts.find((receipt) => receipt.holds);
  return {
    on: now?.handedOn ?? null,
    place: now?.place ?? '',
    to: now?.handedTo ?? '',
    capacity: now?.capacity ?? '',
    amount: now?.amount ?? null,
    documentId: now?.document?.id ?? null,
    reason: '',
  };
}

function CorrectDialog({ detail, onClose }: { detail: HandoverDueDetail; onClose: () => void }) {
  const correct = useChange(correctHandover, ['handover', detail.due.id], ['handovers'], ['handover-totals']);
  return (
    <FormDialog<Correction>
      title={m.handover_correct()}
      text={m.handover_correct_text()}
      size="medium"
      initial={begun(detail)}
      confirm={m.handover_correct()}
      send={({ place, to, capacity, ...value }) =>
        correct(
          detail,
          asSent<HandoverCorrection>({ ...value, place: place || null, to: to || null, capacity: capacity || null }),
        )
      }
      done={m.handover_corrected()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <DateField of={form.at('on')} label={m.handover_on()} />
          <TextField of={form.at('place')} label={m.handover_place()} optional />
          <TextField of={form.at('to')} label={m.handover_to()} optional />
          <TextField of={form.at('capacity')} label={m.handover_capacity()} optional />
          {detail.due.part === 'MONEY' && (
            <NumberField of={form.at('amount')} label={m.handover_paid()} size="medium" />
          )}
          <FileField
            of={form.at('documentId')}
            unitId={detail.keeper.id}
            label={m.handover_document()}
            attach={m.handover_attach()}
            before=""
            kept={detail.receipts.find((receipt) => receipt.holds)?.document ?? null}
            optional
          />
          <TextArea of={form.at('reason')} label={m.ui_reason()} rows={2} />
        </>
      )}
    </FormDialog>
  );
}

function useFaces(detail: HandoverDueDetail): Record<string, ActionFace> {
  const takeBack = useChange(
    takeBackHandover,
    ['handover', detail.due.id],
    ['handovers'],
    ['handover-totals'],
    ['obligations'],
  );
  return {
    HAND_OVER: {
      label: m.handover_hand_over(),
      tone: 'primary',
      icon: <Gift {...icon} />,
      dialog: (onClose) => (
        <HandOverDialog dues={[detail.due]} unitId={detail.keeper.id} onRefused={() => {}} onClose={onClose} />
      ),
    },
    CORRECT: {
      label: m.handover_correct(),
      icon: <PenLine {...icon} />,
      dialog: (onClose) => <CorrectDialog detail={detail} onClose={onClose} />,
    },
    TAKE_BACK: {
      label: m.handover_take_back(),
      tone: 'danger',
      icon: <Undo2 {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.handover_take_back()}
          text={m.handover_take_back_text()}
          rows={3}
          danger
          confirm={m.handover_take_back()}
          send={(value) => takeBack(detail, value)}
          done={m.handover_taken_back()}
          onClose={onClose}
        />
      ),
    },
  };
}

function momentOf(receipt: HandoverReceipt): Moment {
  const who =
    receipt.action !== 'TAKE_BACK' &&
    (receipt.handedTo
      ? m.handover_to_other({ name: receipt.handedTo, capacity: receipt.capacity ?? '' })
      : m.handover_to_self());
  const details = [
    receipt.place,
    who,
    receipt.amount && formatMoney(receipt.amount),
    receipt.because,
    `${receipt.recordedBy}, ${formatInstant(receipt.recordedAt)}`,
    !receipt.holds && m.handover_superseded(),
  ].filter(Boolean);
  return {
    key: receipt.id,
    when: formatDate(receipt.handedOn) || formatDate(receipt.recordedAt),
    what: handoverDoneName(receipt.action),
    detail: (
      <>
        {details.join(' · ')}
        {receipt.document && <DocumentLink document={receipt.document} />}
      </>
    ),
    tone: receipt.holds ? 'now' : 'past',
  };
}

/** The decision that gives it, as far as the reader may open it. */
function Decision({ detail: { due } }: { detail: HandoverDueDetail }) {
  const mayDecision = useCan('DECISION_READ');
  const maySubmission = useCan('STATE_SUBMISSION_READ');
  const { id, submissionId, number } = due.decision;
  if (id && mayDecision) return <Link to={paths.decision(id)}>{number}</Link>;
  if (submissionId && maySubmission) return <Link to={paths.stateSubmission(submissionId)}>{number}</Link>;
  return number;
}

function Body({ detail }: { detail: HandoverDueDetail }) {
  const { due } = detail;
  const faces = useFaces(detail);
  const money = due.part === 'MONEY';
  return (
    <Page
      title={due.recipient}
      crumbs={crumbs()}
      eyebrow={due.award.name}
      facts={
        <>
          <StatusBadge tone={handoverStateTone(due.state)}>{handoverStateName(due.state)}</StatusBadge>
          {due.overdue && <StatusBadge tone="bad">{m.handover_overdue()}</StatusBadge>}
          <span>{handoverPartName(due.part)}</span>
          <span>{m.handover_waited({ days: formatNumber(due.waitingDays) })}</span>
        </>
      }
      actions={<ActionBar actions={detail.actions} faces={faces} />}
    >
      <Columns
        main={
          <>
            <HoldNote hold={detail.hold} />
            <Section title={m.handover_receipts()}>
              {detail.receipts.length === 0 ? (
                <p className={css.none}>{m.handover_no_receipts()}</p>
              ) : (
                <Timeline label={m.handover_receipts()} moments={detail.receipts.map(momentOf)} />
              )}
            </Section>
          </>
        }
        side={
          <>
            <Section title={m.handover_facts()}>
              <Facts
                brief
                rows={[
                  [m.handover_decision(), <Decision key="decision" detail={detail} />],
                  [m.handover_decided_on(), formatDate(due.decision.decidedOn)],
                  [
                    m.subject_award(),
                    <Link key="award" to={paths.award(due.awardId)}>
                      {due.award.name}
                    </Link>,
                  ],
                  [m.handover_insignia(), !money && insigniaName(due.items)],
                  [m.handover_amount(), money && (due.amount ? formatMoney(due.amount) : m.handover_amount_unknown())],
                  [m.handover_payer(), money && due.payer.name],
                  [m.handover_keeper(), detail.keeper.name],
                  [m.handover_due_on(), due.dueOn && formatDate(due.dueOn)],
                  [m.ui_unit(), due.unit.name],
                ]}
              />
              {detail.citation && (
                <p className={css.soft}>
                  {detail.citation} {detail.standing && <StandingBadge standing={detail.standing} />}
                </p>
              )}
              {detail.termCitation && <p className={css.soft}>{detail.termCitation}</p>}
            </Section>
            <TrailButton type="HANDOVER" id={due.id} />
          </>
        }
      />
    </Page>
  );
}

export function HandoverPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const detail = useQuery(handoverOptions(id));
  if (detail.data) return <Body detail={detail.data} />;
  return <UnnamedPage title={m.place_handovers()} crumbs={crumbs()} query={detail} />;
}
