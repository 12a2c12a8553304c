import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Globe } from 'lucide-react';
import type { Decision } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import { momentDay, momentDetail, momentName, momentTone } from '@/i18n/names/amendments';
import { decisionStateName, decisionStateTone, numberingName } from '@/i18n/names/decisions';
import { signModeName } from '@/i18n/names/signing';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { ComplaintLink } from '@/ui/aftercare/ComplaintLink';
import { HandoverLink } from '@/ui/aftercare/HandoverLink';
import { StatusBadge } from '@/ui/Badge';
import { PapersSection } from '@/ui/documents/Papers';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Prose, Section } from '@/ui/Page';
import { Loaded, Notice } from '@/ui/States';
import { Timeline } from '@/ui/Timeline';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { useDecisionFaces } from './actions';
import { decisionOptions, decisionSealOptions, decisionTimelineOptions } from './api';
import { BonusSection } from './Bonus';
import css from './DecisionPage.module.css';
import { Lines } from './Lines';
import { RecipientsSection } from './Recipients';

const crumbs = () => [{ label: m.place_decisions(), to: paths.decisions }];

function ReturnedNotice({ decision }: { decision: Decision }) {
  if (decision.state !== 'DRAFT' || !decision.returnedBecause) return null;
  return (
    <Notice>
      <p>
        <b>{m.decision_returned_notice()}</b>
      </p>
      <p className={css.reason}>{decision.returnedBecause}</p>
    </Notice>
  );
}

/** From the draft to what later decisions changed of it. */
function Life({ id }: { id: string }) {
  const query = useQuery(decisionTimelineOptions(id));
  return (
    <Section title={m.decision_life()}>
      <Loaded query={query} lines={4}>
        {({ items }) => (
          <Timeline
            label={m.decision_life()}
            moments={items.map((moment) => ({
              key: moment.id,
              when: momentDay(moment),
              what: moment.amendmentId ? (
                <Link to={paths.amendment(moment.amendmentId)}>{momentName(moment)}</Link>
              ) : (
                momentName(moment)
              ),
              detail: momentDetail(moment),
              tone: momentTone(moment.kind),
            }))}
          />
        )}
      </Loaded>
    </Section>
  );
}

function SignedSection({ decision }: { decision: Decision }) {
  const { signer } = decision;
  if (!signer) return null;
  return (
    <Section title={m.decision_signature()}>
      <Facts
        brief
        rows={[
          [m.decision_signed_on(), formatDate(decision.signedOn)],
          [m.decision_sign_mode(), signModeName(signer.signMode)],
          [m.decision_signer_title(), signer.title],
          [m.decision_signer(), signer.name],
          [m.decision_digest(), decision.digest && <code className={css.digest}>{decision.digest}</code>],
        ]}
      />
    </Section>
  );
}

/** Whether the kept PDF is still what was sealed, and by whom. */
function Seal({ id }: { id: string }) {
  const seal = useQuery(decisionSealOptions(id));
  return (
    <div className={css.seal}>
      <h3>{m.paper_seal()}</h3>
      <Loaded query={seal} lines={2}>
        {({ valid, signer, development, sealedAt }) => (
          <>
            <p>
              <StatusBadge tone={valid ? 'good' : 'bad'}>
                {valid ? m.paper_seal_good() : m.paper_seal_bad()}
              </StatusBadge>
            </p>
            <p>{valid ? m.paper_seal_valid({ signer, at: formatInstant(sealedAt) }) : m.paper_seal_broken()}</p>
            {development && <p>{m.paper_seal_development()}</p>}
          </>
        )}
      </Loaded>
    </div>
  );
}

function DecisionBody({ decision }: { decision: Decision }) {
  const faces = useDecisionFaces(decision);
  const numbered = decision.number !== null;
  return (
    <Page
      title={decision.title}
      crumbs={crumbs()}
      eyebrow={decision.number ?? m.decision_unnumbered({ symbol: decision.symbol })}
      facts={
        <>
          <StatusBadge tone={decisionStateTone(decision.state)}>{decisionStateName(decision.state)}</StatusBadge>
          <Link to={paths.unit(decision.unit.id)}>{decision.unit.name}</Link>
          {decision.publishedOn && (
            <a href={paths.public.decision(decision.id)} className={css.public}>
              <Globe size={16} aria-hidden /> {m.decision_see_public()}
            </a>
          )}
        </>
      }
      actions={<ActionBar actions={decision.actions} faces={faces} />}
    >
      <Columns
        main={
          <>
            <ReturnedNotice decision={decision} />
            <Section title={`${m.decision_lines()} (${formatNumber(decision.lines.length)})`}>
              <Lines decision={decision} />
            </Section>
            <Section title={m.decision_legal_basis()}>
              <Prose text={decision.legalBasis} />
            </Section>
          </>
        }
        side={
          <>
            <PapersSection papers={[{ name: m.paper_decision(), address: `/api/v1/decisions/${decision.id}/paper` }]}>
              {decision.signer && <Seal id={decision.id} />}
            </PapersSection>
            <SignedSection decision={decision} />
            <BonusSection decision={decision} />
            {numbered && <RecipientsSection decision={decision} />}
            <Section title={m.decision_facts()}>
              <Facts
                brief
                rows={[
                  [m.decision_decider(), decision.unit.name],
                  [m.decision_symbol(), decision.symbol],
                  [m.decision_numbering(), !numbered && numberingName(decision.numbering)],
                  [m.decision_updated_at(), formatInstant(decision.updatedAt)],
                ]}
              />
            </Section>
            <Life id={decision.id} />
            {numbered && <HandoverLink of={{ decision: decision.id }} />}
            <ComplaintLink type="DECISION" id={decision.id} label={decision.number ?? decision.title} />
            <TrailButton type="DECISION" id={decision.id} />
          </>
        }
      />
    </Page>
  );
}

export function DecisionPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const decision = useQuery(decisionOptions(id));
  if (decision.data) return <DecisionBody decision={decision.data} />;
  return <UnnamedPage title={m.place_decisions()} crumbs={crumbs()} query={decision} />;
}
