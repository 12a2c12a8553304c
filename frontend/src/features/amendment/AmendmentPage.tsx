import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Globe } from 'lucide-react';
import type { Amendment } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import {
  amendmentKindName,
  amendmentStateName,
  amendmentStateTone,
  groundName,
  momentDay,
  momentDetail,
  momentName,
  momentTone,
} from '@/i18n/names/amendments';
import { awardStandingName, awardStandingTone } from '@/i18n/names/awards';
import { nomineeLabel } from '@/i18n/names/nominee';
import { signModeName } from '@/i18n/names/signing';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { PapersSection } from '@/ui/documents/Papers';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Prose, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { Loaded, Notice } from '@/ui/States';
import { Timeline } from '@/ui/Timeline';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import css from './Amendment.module.css';
import { useAmendmentFaces } from './actions';
import { amendmentOptions, amendmentTimelineOptions } from './api';
import { ReturnsSection } from './Returns';
import { TermsSection } from './Terms';

const crumbs = () => [{ label: m.place_amendments(), to: paths.amendments }];

type Line = Amendment['lines'][number];

const READ = [
  (line: Line) => [line.was?.recipientName ?? line.award.recipient.name, line.reads?.recipientName] as const,
  (line: Line) => [line.was?.unitName ?? line.award.unit.name, line.reads?.unitName] as const,
  (line: Line) => [String(line.was?.year ?? line.award.year), line.reads?.year?.toString()] as const,
];

/** What reads otherwise, and how. */
function differences(line: Line): { was: string; reads: string }[] {
  return READ.map((of) => of(line)).flatMap(([was, reads]) => (reads && reads !== was ? [{ was, reads }] : []));
}

function Lines({ amendment }: { amendment: Amendment }) {
  const correction = amendment.kind === 'CORRECTION';
  const last = correction ? [m.amendment_was(), m.amendment_reads()] : [m.amendment_standing()];
  return (
    <PlainTable
      caption={m.amendment_lines()}
      heads={[m.amendment_recipient(), m.amendment_award(), ...last]}
      rows={amendment.lines.map((line) => ({
        key: line.id,
        cells: [
          <Link key="name" to={paths.award(line.award.id)} className={css.name}>
            {nomineeLabel(line.award.recipient)}
          </Link>,
          <div key="award">
            {line.award.award.name}
            <span className={css.soft}>{line.award.unit.name}</span>
          </div>,
          ...(correction
            ? [
                differences(line)
                  .map(({ was }) => was)
                  .join('; '),
                <b key="reads">
                  {differences(line)
                    .map(({ reads }) => reads)
                    .join('; ')}
                </b>,
              ]
            : [
                <StatusBadge key="standing" tone={awardStandingTone(line.award.standing)}>
                  {awardStandingName(line.award.standing)}
                </StatusBadge>,
              ]),
        ],
      }))}
    />
  );
}

function Notices({ amendment }: { amendment: Amendment }) {
  const { state, returnedBecause, way, amends, declinedOn, declinedBecause, kind } = amendment;
  return (
    <>
      {state === 'DRAFT' && returnedBecause && (
        <Notice>
          <p>
            <b>{m.decision_returned_notice()}</b>
          </p>
          <p className={css.reason}>{returnedBecause}</p>
        </Notice>
      )}
      {state === 'DECLINED' && (
        <Notice>
          <p>
            <b>{m.amendment_declined_notice({ date: formatDate(declinedOn) })}</b>
          </p>
          <p className={css.reason}>{declinedBecause}</p>
        </Notice>
      )}
      {way === 'STATE' && state === 'DRAFT' && (
        <Notice>
          <p>{m.amendment_way_state_text({ authority: amends.authority })}</p>
        </Notice>
      )}
      {way === 'OWN' && kind === 'RESTORATION' && (
        <Notice>
          <p>{m.amendment_restoration_analogue()}</p>
        </Notice>
      )}
    </>
  );
}

function Grounds({ amendment: { kind, grounds, conclusion } }: { amendment: Amendment }) {
  if (kind !== 'REVOCATION') return null;
  return (
    <>
      <Section title={m.amendment_grounds()}>
        {grounds.length === 0 ? (
          <p>{m.amendment_grounds_hint()}</p>
        ) : (
          <ul>
            {grounds.map((ground) => (
              <li key={ground}>{groundName(ground)}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={m.amendment_conclusion()}>
        {conclusion ? (
          <>
            <Facts
              rows={[
                [m.amendment_conclusion_authority(), conclusion.authority],
                [m.amendment_conclusion_number(), conclusion.number],
                [m.amendment_conclusion_on(), formatDate(conclusion.on)],
              ]}
            />
            <DocumentLink document={conclusion.document} />
          </>
        ) : (
          <p>{m.amendment_no_conclusion()}</p>
        )}
      </Section>
    </>
  );
}

function DecidedSection({ amendment }: { amendment: Amendment }) {
  const { letter, signer, number, decidedOn, decidedBy, decisionDocument, digest, forwarded, amends } = amendment;
  return (
    <Section title={m.amendment_decision_section()}>
      <Facts
        brief
        rows={[
          [
            m.amendment_amends(),
            amends.id ? (
              <Link key="amends" to={paths.decision(amends.id)}>
                {m.amendment_amends_of({ number: amends.number, date: formatDate(amends.decidedOn) })}
              </Link>
            ) : (
              m.amendment_amends_of({ number: amends.number, date: formatDate(amends.decidedOn) })
            ),
          ],
          [m.amendment_letter(), letter && `${letter.number} · ${formatDate(letter.on)}`],
          [m.amendment_decision_number(), number],
          [m.amendment_decided_on(), formatDate(decidedOn)],
          [m.amendment_decided_by(), decidedBy],
          [
            m.decision_signer(),
            signer && [signModeName(signer.signMode), signer.title, signer.name].filter(Boolean).join(' · '),
          ],
          [m.decision_digest(), digest && <code className={css.digest}>{digest}</code>],
          [
            m.amendment_forwarded(),
            forwarded && [formatDate(forwarded.on), forwarded.reference].filter(Boolean).join(' · '),
          ],
          [m.amendment_updated_at(), formatInstant(amendment.updatedAt)],
        ]}
      />
      {letter?.document && <DocumentLink document={letter.document} />}
      {decisionDocument && <DocumentLink document={decisionDocument} />}
    </Section>
  );
}

function Life({ id }: { id: string }) {
  const query = useQuery(amendmentTimelineOptions(id));
  return (
    <Section title={m.amendment_life()}>
      <Loaded query={query} lines={4}>
        {({ items }) => (
          <Timeline
            label={m.amendment_life()}
            moments={items.map((moment) => ({
              key: moment.id,
              when: momentDay(moment),
              what: momentName(moment),
              detail: momentDetail(moment),
              tone: momentTone(moment.kind),
            }))}
          />
        )}
      </Loaded>
    </Section>
  );
}

function Body({ amendment }: { amendment: Amendment }) {
  const faces = useAmendmentFaces(amendment);
  const { id, state, unit, way } = amendment;
  const open = state === 'PUBLISHED' || state === 'DECIDED';
  return (
    <Page
      title={amendment.title}
      crumbs={crumbs()}
      eyebrow={[amendmentKindName(amendment.kind), amendment.number].filter(Boolean).join(' · ')}
      facts={
        <>
          <StatusBadge tone={amendmentStateTone(state)}>{amendmentStateName(state)}</StatusBadge>
          <Link to={paths.unit(unit.id)}>{unit.name}</Link>
          {open && (
            <a href={paths.public.amendment(id)} className={css.public}>
              <Globe size={16} aria-hidden /> {m.amendment_see_public()}
            </a>
          )}
        </>
      }
      actions={<ActionBar actions={amendment.actions} faces={faces} />}
    >
      <Columns
        main={
          <>
            <Notices amendment={amendment} />
            <Section title={`${m.amendment_lines()} (${formatNumber(amendment.lines.length)})`}>
              <Lines amendment={amendment} />
            </Section>
            <ReturnsSection amendment={amendment} />
            <Section title={m.amendment_reason()}>
              <Prose text={amendment.reason} />
            </Section>
            <Grounds amendment={amendment} />
            <Section title={m.decision_legal_basis()}>
              <Prose text={amendment.legalBasis} />
            </Section>
          </>
        }
        side={
          <>
            {way === 'OWN' && (
              <PapersSection papers={[{ name: m.amendment_paper(), address: `/api/v1/amendments/${id}/paper` }]} />
            )}
            <DecidedSection amendment={amendment} />
            <TermsSection terms={amendment.terms} />
            <Life id={id} />
            <TrailButton type="AMENDMENT" id={id} />
          </>
        }
      />
    </Page>
  );
}

export function AmendmentPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const amendment = useQuery(amendmentOptions(id));
  if (amendment.data) return <Body amendment={amendment.data} />;
  return <UnnamedPage title={m.place_amendments()} crumbs={crumbs()} query={amendment} />;
}
