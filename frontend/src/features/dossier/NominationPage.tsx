import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useCan } from '@/api/me';
import type { NominationStep, NominationStop, NominationWhole } from '@/api/types';
import { pathOf, paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import { concurrenceStateName } from '@/i18n/names/concurrence';
import { consultationStateName } from '@/i18n/names/consultations';
import { decisionStateName } from '@/i18n/names/decisions';
import {
  dossierKindName,
  dossierStateName,
  evidenceKindName,
  nomineeKindName,
  outcomeName,
  outcomeTone,
} from '@/i18n/names/dossiers';
import { nomineeLabel } from '@/i18n/names/nominee';
import { positionGroupName, sexName } from '@/i18n/names/people';
import { submissionStateName } from '@/i18n/names/stateSubmissions';
import { m } from '@/paraglide/messages';
import { ComplaintLink } from '@/ui/aftercare/ComplaintLink';
import { HoldNote } from '@/ui/aftercare/HoldNote';
import { StatusBadge } from '@/ui/Badge';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { type Paper, PapersSection } from '@/ui/documents/Papers';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Prose, Section } from '@/ui/Page';
import { Loaded, Notice } from '@/ui/States';
import { type Moment, Timeline } from '@/ui/Timeline';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { nominationVerdictOptions } from '@/ui/verdict/api';
import { VerdictPanel } from '@/ui/verdict/VerdictPanel';
import { nominationOptions } from './api';
import { ConsultationNote } from './ConsultationNote';
import { DisposedNote } from './DisposedNote';
import css from './DossierPage.module.css';
import { Refusal } from './Verdicts';

const crumbs = () => [{ label: m.place_dossiers(), to: paths.dossiers }];

type Placed = Moment & { place: number };

const STOPS: Record<string, [place: number, name: () => string, state: (state: string) => string]> = {
  CONSULTATION: [0.5, m.subject_consultation, consultationStateName],
  CONCURRENCE: [0.6, m.subject_concurrence, concurrenceStateName],
  COUNCIL_RESULT: [1, m.subject_council_result, (state) => state],
  STATE_SUBMISSION: [3, m.subject_state_submission, submissionStateName],
  DECISION: [5, m.subject_decision, decisionStateName],
  AWARD: [7, m.nomination_in_register, (state) => state],
};

function stopMoment({ type, id, label, on, state, votes }: NominationStop): Placed {
  const [place, name, stateName] = STOPS[type] ?? [8, () => type, (known: string) => known];
  const to = pathOf({ type, id });
  const details = [
    state && stateName(state),
    votes &&
      m.register_origin_votes({
        for: formatNumber(votes.for),
        against: formatNumber(votes.against),
        members: formatNumber(votes.total),
      }),
  ].filter(Boolean);
  return {
    key: `${type}-${id}`,
    place,
    when: [name(), formatDate(on)].filter(Boolean).join(' · '),
    what: to ? <Link to={to}>{label}</Link> : label,
    detail: details.join(' · '),
    tone: type === 'AWARD' ? 'gold' : undefined,
  };
}

const AFTER: Record<string, number> = { REFUSED: 1, PASSED: 2, FAILED: 2, DECLINED: 4, AWARDED: 6 };
const TONES: Record<string, Moment['tone']> = { REFUSED: 'bad', FAILED: 'bad', DECLINED: 'bad', AWARDED: 'gold' };

function outcomeMoment({ outcome, trueOn, recordedAt, by }: NominationStep): Placed {
  return {
    key: `${outcome}-${recordedAt}`,
    place: AFTER[outcome] ?? 2,
    when: formatDate(trueOn),
    what: outcomeName(outcome),
    detail: [by?.name, m.nomination_recorded({ at: formatInstant(recordedAt) })].filter(Boolean).join(' · '),
    tone: TONES[outcome],
  };
}

/** Latest first, as everywhere; what came of it stands over the paper that brought it. */
function Steps({ nomination }: { nomination: NominationWhole }) {
  const { dossier } = nomination;
  const submitted: Placed = {
    key: 'dossier',
    place: 0,
    when: nomination.submittedAt
      ? `${m.dossier_action_submit()} · ${formatInstant(nomination.submittedAt)}`
      : m.nomination_not_submitted(),
    what: <Link to={paths.dossier(dossier.id)}>{dossier.title}</Link>,
    detail: `${dossier.number} · ${dossierStateName(nomination.dossierState)}`,
  };
  const moments = [submitted, ...nomination.stops.map(stopMoment), ...nomination.outcomes.map(outcomeMoment)];
  return (
    <Section title={m.nomination_steps()}>
      <Timeline
        label={m.nomination_steps()}
        moments={moments.sort((a, b) => b.place - a.place).map(({ place: _, ...moment }) => moment)}
      />
    </Section>
  );
}

/** The nominee's own page, for who may open it. */
function Nominee({ nominee }: { nominee: NominationWhole['nominee'] }) {
  const mayPeople = useCan('PERSON_READ');
  if (nominee.kind === 'COLLECTIVE' && nominee.id) return <Link to={paths.unit(nominee.id)}>{nominee.name}</Link>;
  if (nominee.kind === 'INDIVIDUAL' && nominee.id && mayPeople)
    return <Link to={paths.person(nominee.id)}>{nominee.name}</Link>;
  return nomineeLabel(nominee);
}

function Frozen({ nomination: { frozen, nominee } }: { nomination: NominationWhole }) {
  return (
    <Section title={m.nomination_frozen()} hint={frozen ? m.nomination_frozen_hint() : m.nomination_not_frozen()}>
      <Facts
        brief
        rows={[
          [nomineeKindName(nominee.kind), <Nominee key="nominee" nominee={nominee} />],
          [m.nomination_code(), nominee.code],
          ...(nominee.address ? [[m.dossier_household_address(), nominee.address] as [string, string]] : []),
          [m.ui_unit(), frozen && <Link to={paths.unit(frozen.unitId)}>{frozen.unitName}</Link>],
          [m.person_position(), frozen?.position],
          [m.nomination_position_group(), frozen?.positionGroup && positionGroupName(frozen.positionGroup)],
          [
            m.person_direct_worker(),
            frozen?.directWorker == null ? null : frozen.directWorker ? m.ui_yes() : m.ui_no(),
          ],
          [m.person_sex(), frozen?.sex && sexName(frozen.sex)],
        ]}
      />
    </Section>
  );
}

/** What the law says of it. */
function Verdict({ id }: { id: string }) {
  const verdict = useQuery(nominationVerdictOptions(id));
  return (
    <Section title={m.verdict()}>
      <Loaded query={verdict}>{(told) => <VerdictPanel verdict={told} />}</Loaded>
    </Section>
  );
}

/** The verdict's sheet tells what was said when it was submitted. */
function papersOf({ id, submittedAt }: NominationWhole): Paper[] {
  const at = (paper: string) => `/api/v1/nominations/${id}/${paper}`;
  return [
    { name: m.paper_report(), address: at('achievement-report') },
    ...(submittedAt ? [{ name: m.paper_verdict(), address: at('verdict-sheet') }] : []),
  ];
}

function NominationBody({ nomination }: { nomination: NominationWhole }) {
  return (
    <Page
      title={nomineeLabel(nomination.nominee)}
      crumbs={[...crumbs(), { label: nomination.dossier.number, to: paths.dossier(nomination.dossier.id) }]}
      eyebrow={nomination.award.name}
      facts={
        <>
          <StatusBadge tone={outcomeTone(nomination.outcome)}>{outcomeName(nomination.outcome)}</StatusBadge>
          <span>{`${dossierKindName(nomination.kind)} · ${nomination.year}`}</span>
          <Link to={paths.unit(nomination.unit.id)}>{nomination.unit.name}</Link>
        </>
      }
      actions={<ComplaintLink type="NOMINATION" id={nomination.id} label={nomineeLabel(nomination.nominee)} />}
    >
      <Columns
        main={
          <>
            <DisposedNote disposal={nomination.disposal} />
            <HoldNote hold={nomination.hold} />
            {nomination.refusal && (
              <Notice>
                <p>
                  <b>{m.dossier_refused_because()}</b>
                </p>
                <Refusal refusal={nomination.refusal} />
              </Notice>
            )}
            <Verdict id={nomination.id} />
            {!nomination.disposal && (
              <Section title={m.dossier_report()}>
                {nomination.report ? (
                  <Prose text={nomination.report} />
                ) : (
                  <p className={css.none}>{m.dossier_no_report()}</p>
                )}
              </Section>
            )}
            <Section title={m.dossier_evidence()}>
              {nomination.evidence.length === 0 ? (
                <p className={css.none}>{m.dossier_no_evidence()}</p>
              ) : (
                <ul className={css.documents}>
                  {nomination.evidence.map(({ document, kind }) => (
                    <li key={document.id}>
                      <p className={css.kind}>{evidenceKindName(kind)}</p>
                      <DocumentLink document={document} />
                    </li>
                  ))}
                </ul>
              )}
            </Section>
            <Steps nomination={nomination} />
          </>
        }
        side={
          <>
            <Frozen nomination={nomination} />
            {nomination.submittedAt && (
              <ConsultationNote dossierId={nomination.dossier.id} nominationId={nomination.id} />
            )}
            {!nomination.disposal && <PapersSection papers={papersOf(nomination)} />}
            <TrailButton type="NOMINATION" id={nomination.id} />
          </>
        }
      />
    </Page>
  );
}

export function NominationPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const nomination = useQuery(nominationOptions(id));
  if (nomination.data) return <NominationBody nomination={nomination.data} />;
  return <UnnamedPage title={m.subject_nomination()} crumbs={crumbs()} query={nomination} />;
}
