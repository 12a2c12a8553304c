import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { History, RefreshCw } from 'lucide-react';
import { useCan } from '@/api/me';
import type { AwardDetail } from '@/api/types';
import { pathOf, paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber, formatPeriod } from '@/i18n/format';
import { awardStandingName, awardStandingTone } from '@/i18n/names/awards';
import { nomineeKindName } from '@/i18n/names/dossiers';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { ComplaintLink } from '@/ui/aftercare/ComplaintLink';
import { AwardNotice } from '@/ui/awards/AwardNotice';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { PapersSection } from '@/ui/documents/Papers';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Section } from '@/ui/Page';
import { type Moment, Timeline } from '@/ui/Timeline';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { awardOptions } from './api';
import { Certificate } from './Certificate';
import { Confirmations, useAwardFaces } from './confirmations';

const crumbs = () => [{ label: m.place_awards(), to: paths.awards }];

function to(type: string, id: string, text: string) {
  const path = pathOf({ type, id });
  return path ? <Link to={path}>{text}</Link> : text;
}

/** The way back to the evidence, latest step first; steps that lie outside the reader's scope are not told. */
function originOf({ origin, decision }: AwardDetail): Moment[] {
  const { decision: signed, councilResult: council, dossier, outside } = origin;
  const moments: (Moment | false | undefined)[] = [
    signed && {
      key: 'decision',
      when: `${m.register_origin_decision()} ${signed.number} · ${formatDate(decision.decidedOn)}`,
      what: to('DECISION', signed.id, signed.title),
      tone: 'gold',
    },
    council && {
      key: 'council',
      when: m.register_origin_council({ date: formatDate(council.heldOn) }),
      what: to('COUNCIL_RESULT', council.id, council.councilName),
      detail: m.register_origin_votes({
        for: formatNumber(council.votesFor),
        against: formatNumber(council.votesAgainst),
        members: formatNumber(council.memberCount),
      }),
    },
    dossier && {
      key: 'dossier',
      when: m.register_origin_dossier({ number: dossier.number }),
      what: to('DOSSIER', dossier.id, dossier.title),
      detail: to('NOMINATION', dossier.nominationId, m.nomination_open()),
    },
    outside && {
      key: 'outside',
      when: m.register_origin_outside(),
      what: to('PROVINCIAL_DECISION', outside.id, outside.number),
      detail: (
        <>
          {outside.signer}
          <DocumentLink document={outside.document} />
        </>
      ),
      tone: 'gold',
    },
  ];
  return moments.filter((moment): moment is Moment => Boolean(moment));
}

function Origin({ award }: { award: AwardDetail }) {
  const moments = originOf(award);
  return (
    <Section title={m.register_origin()}>
      {moments.length === 0 ? (
        <p>{m.register_origin_none()}</p>
      ) : (
        <Timeline label={m.register_origin()} moments={moments} />
      )}
    </Section>
  );
}

function recipientLink({ recipient }: AwardDetail) {
  if (!recipient.id || recipient.kind === 'HOUSEHOLD') return nomineeLabel(recipient);
  return to(recipient.kind === 'INDIVIDUAL' ? 'PERSON' : 'UNIT', recipient.id, recipient.name);
}

/** The award among all others of its recipient. */
function HistoryLink({ award: { recipient } }: { award: AwardDetail }) {
  const mayRead = useCan(recipient.kind === 'INDIVIDUAL' ? 'PERSON_READ' : 'AWARD_READ');
  if (!mayRead || !recipient.id || recipient.kind === 'HOUSEHOLD') return null;
  const to = recipient.kind === 'INDIVIDUAL' ? paths.personHistory(recipient.id) : paths.unitHistory(recipient.id);
  return (
    <Link to={to} className={buttonClass()}>
      <History size={18} aria-hidden /> {m.history_see()}
    </Link>
  );
}

/** What was damaged or lost is asked for again by the recipient's unit. */
function ReplacementLink({ award }: { award: AwardDetail }) {
  const may = useCan('REPLACEMENT_ASK');
  if (!may || award.standing !== 'IN_FORCE') return null;
  return (
    <Link
      to={paths.newReplacement}
      search={{ award: award.id, label: nomineeLabel(award.recipient) }}
      className={buttonClass()}
    >
      <RefreshCw size={18} aria-hidden /> {m.replacement_ask()}
    </Link>
  );
}

/** Those above the ministry certify what they gave themselves. */
function papersOf({ id, origin, standing }: AwardDetail) {
  if (!origin.decision || standing !== 'IN_FORCE') return [];
  return [{ name: m.paper_certificate(), address: `/api/v1/awards/${id}/certificate` }];
}

function AwardBody({ award }: { award: AwardDetail }) {
  const faces = useAwardFaces(award);
  const mayAmendments = useCan('DECISION_READ');
  return (
    <Page
      title={nomineeLabel(award.recipient)}
      crumbs={crumbs()}
      eyebrow={award.award.name}
      facts={
        <>
          <StatusBadge tone={awardStandingTone(award.standing)}>{awardStandingName(award.standing)}</StatusBadge>
          <span>{m.public_year({ year: award.year })}</span>
          <Link to={paths.unit(award.unit.id)}>{award.unit.name}</Link>
        </>
      }
      actions={<ActionBar actions={award.actions} faces={faces} />}
    >
      <Columns
        main={
          <>
            <AwardNotice award={award} linked={mayAmendments} />
            <Certificate award={award} />
          </>
        }
        side={
          <>
            <Origin award={award} />
            <PapersSection papers={papersOf(award)} />
            {award.standings.length > 0 && (
              <Section title={m.register_standings()}>
                <Timeline
                  label={m.register_standings()}
                  moments={award.standings.map((period) => ({
                    key: period.from,
                    when: formatPeriod(period.from, period.to),
                    what: awardStandingName(period.standing),
                    detail: period.because,
                    tone: period.standing === 'REVOKED' ? 'bad' : 'gold',
                  }))}
                />
              </Section>
            )}
            <Section title={m.register_facts()}>
              <Facts
                rows={[
                  [nomineeKindName(award.recipient.kind), recipientLink(award)],
                  ...(award.recipient.address
                    ? [[m.award_address(), award.recipient.address] as [string, string]]
                    : []),
                  [m.register_number(), award.decision.number],
                  [m.register_decided_on(), formatDate(award.decision.decidedOn)],
                  [m.register_authority(), award.decision.authority],
                  [m.register_recorded_at(), formatInstant(award.recordedAt)],
                  [m.award_code(), <code key="code">{award.verificationCode}</code>],
                ]}
              />
            </Section>
            <Confirmations award={award} />
            <HistoryLink award={award} />
            <ReplacementLink award={award} />
            <ComplaintLink type="AWARD" id={award.id} label={nomineeLabel(award.recipient)} />
            <TrailButton type="AWARD" id={award.id} />
          </>
        }
      />
    </Page>
  );
}

export function AwardPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const award = useQuery(awardOptions(id));
  if (award.data) return <AwardBody award={award.data} />;
  return <UnnamedPage title={m.place_awards()} crumbs={crumbs()} query={award} />;
}
