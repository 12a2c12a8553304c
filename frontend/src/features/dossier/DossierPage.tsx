import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Gavel } from 'lucide-react';
import { useCan } from '@/api/me';
import type { Dossier } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatInstant } from '@/i18n/format';
import { reviewKindName } from '@/i18n/names/campaigns';
import { attachmentKindName, dossierKindName, dossierStateName, dossierStateTone } from '@/i18n/names/dossiers';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { ComplaintLink } from '@/ui/aftercare/ComplaintLink';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { type Paper, PapersSection } from '@/ui/documents/Papers';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Prose, Section } from '@/ui/Page';
import { Timeline } from '@/ui/Timeline';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { useDossierFaces } from './actions';
import { dossierOptions, submissionsOptions } from './api';
import { ConsultationNote } from './ConsultationNote';
import { DisposedNote } from './DisposedNote';
import css from './DossierPage.module.css';
import { NominationList } from './NominationList';
import { QuotaNote } from './QuotaNote';
import { Advice, SeasonDeadline } from './SeasonNotes';
import { SecretDossier } from './SecretDossier';
import { Simplified } from './Simplified';
import { DueBasis, Verdict } from './Verdicts';

const crumbs = () => [{ label: m.place_dossiers(), to: paths.dossiers }];

function Submissions({ dossier }: { dossier: Dossier }) {
  const submissions = useQuery({ ...submissionsOptions(dossier.id), enabled: dossier.submittedAt !== null });
  const items = submissions.data?.items ?? [];
  const moments = [
    ...items.map((submission) => ({
      at: submission.submittedAt,
      key: `s${submission.ordinal}`,
      when: formatInstant(submission.submittedAt),
      what: `${m.dossier_action_submit()} · ${m.dossier_submission({ number: submission.ordinal })}`,
      detail: [
        submission.submittedBy.name,
        !dossier.disposal && m.dossier_submission_nominations({ count: submission.content.nominations.length }),
        submission.late && m.dossier_late_by({ due: formatDate(submission.mendBy) }),
      ]
        .filter(Boolean)
        .join(' · '),
      tone: submission.late ? ('bad' as const) : ('now' as const),
    })),
    ...dossier.returns.map((entry) => ({
      at: entry.at,
      key: `r${entry.at}`,
      when: formatInstant(entry.at),
      what: m.dossier_action_return(),
      detail: `${entry.by.name} · ${entry.reason}`,
      tone: 'bad' as const,
    })),
  ].sort((a, b) => b.at.localeCompare(a.at));
  if (moments.length === 0) return null;
  return (
    <Section
      title={m.dossier_submissions()}
      aside={
        items.length > 1 && !dossier.disposal && <Link to={paths.compareDossier(dossier.id)}>{m.compare_title()}</Link>
      }
    >
      <Timeline label={m.dossier_submissions()} moments={moments} />
    </Section>
  );
}

const waitsForCouncil = (dossier: Dossier) =>
  dossier.state === 'ACCEPTED' && dossier.nominations.some((nomination) => nomination.outcome === 'PENDING');

/** What can be made of it; a notice only of what has happened. */
function papersOf({ id, returns, refusal, nominations }: Dossier): Paper[] {
  const at = (paper: string) => `/api/v1/dossiers/${id}/${paper}`;
  const refused = refusal || nominations.some((nomination) => nomination.refusal);
  return [
    { name: m.paper_submission_letter(), address: at('submission-letter') },
    ...(returns.length > 0 ? [{ name: m.paper_return(), address: at('return-notice') }] : []),
    ...(refused ? [{ name: m.paper_refusal(), address: at('refusal-notice') }] : []),
    { name: m.paper_bundle(), address: at('bundle'), formats: ['zip'] },
  ];
}

function DossierBody({ dossier }: { dossier: Dossier }) {
  const faces = useDossierFaces(dossier);
  const mayRecord = useCan('COUNCIL_RESULT_RECORD');
  return (
    <Page
      title={dossier.title}
      crumbs={crumbs()}
      eyebrow={dossier.number}
      facts={
        <>
          <StatusBadge tone={dossierStateTone(dossier.state)}>{dossierStateName(dossier.state)}</StatusBadge>
          <Link to={paths.unit(dossier.unit.id)}>{dossier.unit.name}</Link>
          {dossier.claim && <span>{`${m.dossier_verifier()}: ${dossier.claim.by.name}`}</span>}
          {dossier.simplified && <StatusBadge tone="info">{m.dossier_simplified()}</StatusBadge>}
          {dossier.supplementLate && <StatusBadge tone="warn">{m.dossier_late()}</StatusBadge>}
          {dossier.dueOn && <span>{`${m.dossier_due()} ${formatDate(dossier.dueOn)}`}</span>}
        </>
      }
      actions={<ActionBar actions={dossier.actions} faces={faces} />}
    >
      <Columns
        main={
          <>
            <DisposedNote disposal={dossier.disposal} />
            <Verdict dossier={dossier} />
            <Advice advice={dossier.advice} />
            <QuotaNote unit={dossier.unit.id} year={dossier.year} />
            <Section
              title={`${m.dossier_nominations()} (${dossier.nominations.length})`}
              aside={
                mayRecord &&
                waitsForCouncil(dossier) && (
                  <Link
                    to={paths.newCouncilResult}
                    search={{ dossier: dossier.id }}
                    className={buttonClass('plain', true)}
                  >
                    <Gavel size={16} aria-hidden /> {m.dossier_enter_council_result()}
                  </Link>
                )
              }
            >
              <NominationList dossier={dossier} />
            </Section>
            {!dossier.disposal && (
              <Section title={m.dossier_summary()}>
                <Prose text={dossier.summary} />
              </Section>
            )}
          </>
        }
        side={
          <>
            {!dossier.disposal && <PapersSection papers={papersOf(dossier)} />}
            <Section title={m.dossier_attachments()}>
              {dossier.attachments.length === 0 ? (
                <p className={css.none}>{m.dossier_no_attachments()}</p>
              ) : (
                <ul className={css.documents}>
                  {dossier.attachments.map((attachment) => (
                    <li key={attachment.document.id}>
                      <p className={css.kind}>{attachmentKindName(attachment.kind)}</p>
                      <DocumentLink document={attachment.document} />
                    </li>
                  ))}
                </ul>
              )}
            </Section>
            {dossier.submittedAt && <ConsultationNote dossierId={dossier.id} />}
            <Section title={m.dossier_facts()}>
              <Facts
                brief
                rows={[
                  [m.dossier_kind(), dossierKindName(dossier.kind)],
                  [m.dossier_year(), dossier.year],
                  [
                    m.dossier_campaign(),
                    dossier.campaign && <Link to={paths.campaign(dossier.campaign.id)}>{dossier.campaign.title}</Link>,
                  ],
                  [
                    m.dossier_campaign_review(),
                    dossier.campaign?.review && (
                      <Link to={paths.campaignReview(dossier.campaign.id, dossier.campaign.review.id)}>
                        {[
                          reviewKindName(dossier.campaign.review.kind),
                          formatDate(dossier.campaign.review.heldOn),
                        ].join(' · ')}
                      </Link>
                    ),
                  ],
                  [m.dossier_procedure(), dossier.simplified && <Simplified procedure={dossier.simplified} />],
                  [m.season_dossier_deadline(), dossier.deadline && <SeasonDeadline dossier={dossier} />],
                  [m.dossier_due_basis(), dossier.dueOn && <DueBasis term={dossier.dueTerm} />],
                  [m.dossier_submitted_at(), formatInstant(dossier.submittedAt)],
                  [m.dossier_updated_at(), formatInstant(dossier.updatedAt)],
                ]}
              />
            </Section>
            <Submissions dossier={dossier} />
            {!dossier.secret && <ComplaintLink type="DOSSIER" id={dossier.id} label={dossier.number} />}
            <TrailButton type="DOSSIER" id={dossier.id} />
          </>
        }
      />
    </Page>
  );
}

export function DossierPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const dossier = useQuery(dossierOptions(id));
  if (dossier.data?.secret) return <SecretDossier dossier={dossier.data} paper={dossier.data.secret} />;
  if (dossier.data) return <DossierBody dossier={dossier.data} />;
  return <UnnamedPage title={m.place_dossiers()} crumbs={crumbs()} query={dossier} />;
}
