import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BadgeCheck, CornerUpLeft, PenLine, Trash2 } from 'lucide-react';
import type { ProvincialDecision } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import { provincialStateName, provincialStateTone } from '@/i18n/names/provincial';
import { m } from '@/paraglide/messages';
import { ActionBar, type ActionFace } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { Link, useNavigation } from '@/ui/nav';
import { Columns, Facts, Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { StandingBadge } from '@/ui/StandingBadge';
import { Notice } from '@/ui/States';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import {
  confirmProvincialDecision,
  discardProvincialDecision,
  provincialDecisionOptions,
  returnProvincialDecision,
} from './api';
import css from './Provincial.module.css';

const crumbs = () => [{ label: m.place_provincial_decisions(), to: paths.provincialDecisions }];

function useFaces(decision: ProvincialDecision): Record<string, ActionFace> {
  const { go } = useNavigation();
  const stale = [['provincial-decision', decision.id], ['provincial-decisions'], ['awards']];
  const confirm = useChange(confirmProvincialDecision, ...stale);
  const giveBack = useChange(returnProvincialDecision, ...stale);
  const discard = useChange(discardProvincialDecision, ...stale);
  const icon = { size: 18, 'aria-hidden': true } as const;
  return {
    CONFIRM: {
      label: m.provincial_confirm(),
      tone: 'primary',
      icon: <BadgeCheck {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.provincial_confirm()}
          text={m.provincial_confirm_text({ count: formatNumber(decision.lines.length) })}
          initial={{}}
          confirm={m.provincial_confirm()}
          send={() => confirm(decision)}
          done={m.provincial_confirmed_done()}
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
          text={m.provincial_return_text()}
          rows={4}
          confirm={m.decision_action_return()}
          send={(value) => giveBack(decision, value)}
          done={m.provincial_returned_done()}
          onClose={onClose}
        />
      ),
    },
    EDIT: {
      label: m.ui_edit(),
      icon: <PenLine {...icon} />,
      run: () => go(paths.editProvincialDecision(decision.id)),
    },
    DISCARD: {
      label: m.provincial_discard(),
      tone: 'danger',
      icon: <Trash2 {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.provincial_discard()}
          text={m.provincial_discard_text()}
          initial={{}}
          danger
          confirm={m.provincial_discard()}
          send={() => discard(decision)}
          done={m.provincial_discarded_done()}
          onClose={onClose}
        />
      ),
    },
  };
}

function Lines({ decision }: { decision: ProvincialDecision }) {
  const entered = decision.state === 'CONFIRMED';
  return (
    <PlainTable
      caption={m.provincial_lines()}
      heads={[m.decision_ordinal(), m.decision_nominee(), m.dossier_award(), m.provincial_year()]}
      ordinal={0}
      lead={1}
      rows={decision.lines.map((line, index) => ({
        key: line.id,
        cells: [
          formatNumber(index + 1),
          entered ? (
            <Link key="name" to={paths.award(line.id)} className={css.name}>
              {line.recipient.name}
            </Link>
          ) : (
            <b key="name">{line.recipient.name}</b>
          ),
          <div key="award">
            {line.award.name}
            <span className={css.soft}>
              {line.citation} <StandingBadge standing={line.standing} />
            </span>
          </div>,
          String(line.year),
        ],
      }))}
    />
  );
}

function Body({ decision }: { decision: ProvincialDecision }) {
  const faces = useFaces(decision);
  return (
    <Page
      title={m.provincial_title({ number: decision.number })}
      crumbs={crumbs()}
      eyebrow={decision.authority}
      facts={
        <>
          <StatusBadge tone={provincialStateTone(decision.state)}>{provincialStateName(decision.state)}</StatusBadge>
          <Link to={paths.unit(decision.unit.id)}>{decision.unit.name}</Link>
        </>
      }
      actions={<ActionBar actions={decision.actions} faces={faces} />}
    >
      <Columns
        main={
          <>
            {decision.state === 'RETURNED' && decision.returnedBecause && (
              <Notice>
                <p>
                  <b>{m.provincial_returned_notice()}</b>
                </p>
                <p className={css.reason}>{decision.returnedBecause}</p>
              </Notice>
            )}
            <Section title={`${m.provincial_lines()} (${formatNumber(decision.lines.length)})`}>
              <Lines decision={decision} />
            </Section>
          </>
        }
        side={
          <>
            <Section title={m.provincial_paper()} hint={m.provincial_outside()}>
              <Facts
                brief
                rows={[
                  [m.provincial_number(), decision.number],
                  [m.provincial_decided_on(), formatDate(decision.decidedOn)],
                  [m.provincial_authority(), decision.authority],
                  [m.provincial_signer(), decision.signer],
                  [m.provincial_note(), decision.note],
                ]}
              />
              <DocumentLink document={decision.document} />
            </Section>
            <Section title={m.decision_facts()}>
              <Facts
                brief
                rows={[
                  [m.provincial_entered(), `${decision.enteredBy} · ${formatInstant(decision.enteredAt)}`],
                  [
                    m.provincial_confirmed(),
                    decision.confirmedAt && `${decision.confirmedBy} · ${formatInstant(decision.confirmedAt)}`,
                  ],
                ]}
              />
            </Section>
            <TrailButton type="PROVINCIAL_DECISION" id={decision.id} />
          </>
        }
      />
    </Page>
  );
}

export function ProvincialDecisionPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const decision = useQuery(provincialDecisionOptions(id));
  if (decision.data) return <Body decision={decision.data} />;
  return <UnnamedPage title={m.place_provincial_decisions()} crumbs={crumbs()} query={decision} />;
}
