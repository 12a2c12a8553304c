import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BadgeCheck, CircleSlash2, Gift, MailCheck, Send, Stamp } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import type { Replacement, ReplacementForwarding, ReplacementIssue, ReplacementReceipt } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import {
  replacedThingName,
  replacementReasonName,
  replacementStateName,
  replacementStateTone,
  replacementWayName,
} from '@/i18n/names/replacement';
import { m } from '@/paraglide/messages';
import { ActionBar, type ActionFace } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { PapersSection } from '@/ui/documents/Papers';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { TextField } from '@/ui/form/fields';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Prose, Section } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import { Notice } from '@/ui/States';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import {
  approveReplacement,
  enterOutcome,
  forwardReplacement,
  handOverReplacement,
  issueReplacement,
  refuseReplacement,
  replacementOptions,
} from './api';
import css from './Replacement.module.css';

const crumbs = () => [{ label: m.place_replacements(), to: paths.replacements }];
const icon = { size: 18, 'aria-hidden': true } as const;

interface LetterProps {
  title: string;
  done: string;
  send: (value: { number: string; on: string | null }) => Promise<unknown>;
  onClose: () => void;
}

/** A number and its day, as a letter or a certificate has them. */
function LetterDialog({ title, done, send, onClose }: LetterProps) {
  return (
    <FormDialog<{ number: string; on: string | null }>
      title={title}
      initial={{ number: '', on: null }}
      confirm={title}
      send={send}
      done={done}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextField of={form.at('number')} label={m.complaint_answer_number()} />
          <DateField of={form.at('on')} label={m.replacement_on()} />
        </>
      )}
    </FormDialog>
  );
}

function useFaces(replacement: Replacement): Record<string, ActionFace> {
  const stale = [['replacement', replacement.item.id], ['replacements'], ['obligations']];
  const approve = useChange(approveReplacement, ...stale);
  const forward = useChange(forwardReplacement, ...stale);
  const refuse = useChange(refuseReplacement, ...stale);
  const issue = useChange(issueReplacement, ...stale);
  const outcome = useChange(enterOutcome, ...stale);
  const handOver = useChange(handOverReplacement, ...stale);
  return {
    APPROVE: {
      label: m.replacement_approve(),
      tone: 'primary',
      icon: <BadgeCheck {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.replacement_approve()}
          text={m.replacement_approve_text()}
          initial={{}}
          confirm={m.replacement_approve()}
          send={() => approve(replacement)}
          done={m.replacement_approved_done()}
          onClose={onClose}
        />
      ),
    },
    FORWARD: {
      label: m.replacement_forward(),
      tone: 'primary',
      icon: <Send {...icon} />,
      dialog: (onClose) => (
        <LetterDialog
          title={m.replacement_forward()}
          done={m.replacement_forwarded_done()}
          send={(value) => forward(replacement, asSent<ReplacementForwarding>(value))}
          onClose={onClose}
        />
      ),
    },
    ISSUE: {
      label: m.replacement_issue(),
      tone: 'primary',
      icon: <Stamp {...icon} />,
      dialog: (onClose) => (
        <LetterDialog
          title={m.replacement_issue()}
          done={m.replacement_issued_done()}
          send={(value) => issue(replacement, asSent<ReplacementIssue>(value))}
          onClose={onClose}
        />
      ),
    },
    ENTER_OUTCOME: {
      label: m.replacement_outcome(),
      tone: 'primary',
      icon: <MailCheck {...icon} />,
      dialog: (onClose) => (
        <LetterDialog
          title={m.replacement_outcome()}
          done={m.replacement_issued_done()}
          send={(value) => outcome(replacement, asSent<ReplacementIssue>(value))}
          onClose={onClose}
        />
      ),
    },
    HAND_OVER: {
      label: m.replacement_hand_over(),
      tone: 'primary',
      icon: <Gift {...icon} />,
      dialog: (onClose) => (
        <FormDialog<{ on: string | null; to: string }>
          title={m.replacement_hand_over()}
          initial={{ on: null, to: '' }}
          confirm={m.replacement_hand_over()}
          send={(value) => handOver(replacement, asSent<ReplacementReceipt>(value))}
          done={m.replacement_handed_over_done()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <DateField of={form.at('on')} label={m.handover_on()} />
              <TextField of={form.at('to')} label={m.replacement_to()} />
            </>
          )}
        </FormDialog>
      ),
    },
    REFUSE: {
      label: m.replacement_refuse(),
      tone: 'danger',
      icon: <CircleSlash2 {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.replacement_refuse()}
          rows={3}
          danger
          confirm={m.replacement_refuse()}
          send={(value) => refuse(replacement, value)}
          done={m.replacement_refused_done()}
          onClose={onClose}
        />
      ),
    },
  };
}

function Term({ term }: { term: Replacement['term'] }) {
  if (!term) return null;
  return (
    <Section title={m.replacement_term()}>
      <p>
        {m.complaint_term_days({ days: formatNumber(term.days) })} ·{' '}
        {m.complaint_term_due({ date: formatDate(term.dueOn) })}
        {term.past && ` · ${m.complaint_term_past()}`}
      </p>
      <span className={css.soft}>
        {term.citation} <StandingBadge standing={term.standing} />
      </span>
      <p className={css.soft}>{term.note}</p>
    </Section>
  );
}

function Body({ replacement }: { replacement: Replacement }) {
  const { item } = replacement;
  const faces = useFaces(replacement);
  const reissued = item.what === 'CERTIFICATE' && item.way === 'OWN' && item.issuedOn;
  return (
    <Page
      title={item.recipient}
      crumbs={crumbs()}
      eyebrow={`${item.award.name} · ${item.decisionNumber}`}
      facts={
        <>
          <StatusBadge tone={replacementStateTone(item.state)}>{replacementStateName(item.state)}</StatusBadge>
          <span>{replacedThingName(item.what)}</span>
          <span>{replacementReasonName(item.reason)}</span>
        </>
      }
      actions={<ActionBar actions={replacement.actions} faces={faces} />}
    >
      <Columns
        main={
          <>
            {replacement.refusedBecause && (
              <Notice>
                <p>{m.replacement_refused_because({ reason: replacement.refusedBecause })}</p>
              </Notice>
            )}
            <Section title={m.replacement_account()}>
              <Prose text={replacement.account} />
              {replacement.document && <DocumentLink document={replacement.document} />}
            </Section>
          </>
        }
        side={
          <>
            {reissued && (
              <PapersSection
                papers={[{ name: m.paper_certificate(), address: `/api/v1/awards/${item.awardId}/certificate` }]}
              />
            )}
            <Section title={m.replacement_request()}>
              <Facts
                brief
                rows={[
                  [
                    m.subject_award(),
                    <Link key="award" to={paths.award(item.awardId)}>
                      {item.award.name}
                    </Link>,
                  ],
                  [m.ui_unit(), item.unit.name],
                  [m.replacement_keeper(), replacement.keeper.name],
                  [m.replacement_way(), replacementWayName(item.way)],
                  [m.replacement_asked_on(), formatDate(item.askedOn)],
                  [
                    m.replacement_forward(),
                    replacement.forwardNumber &&
                      `${replacement.forwardNumber} · ${formatDate(replacement.forwardedOn)}`,
                  ],
                  [m.replacement_issued(), item.issueNumber && `${item.issueNumber} · ${formatDate(item.issuedOn)}`],
                  [
                    m.replacement_hand_over(),
                    replacement.handedTo && `${replacement.handedTo} · ${formatDate(replacement.handedOn)}`,
                  ],
                ]}
              />
            </Section>
            <Term term={replacement.term} />
            <TrailButton type="REPLACEMENT" id={item.id} />
          </>
        }
      />
    </Page>
  );
}

export function ReplacementPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const replacement = useQuery(replacementOptions(id));
  if (replacement.data) return <Body replacement={replacement.data} />;
  return <UnnamedPage title={m.place_replacements()} crumbs={crumbs()} query={replacement} />;
}
