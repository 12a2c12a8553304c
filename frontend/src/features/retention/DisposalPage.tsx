import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Disposal } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import { disposalStateName, disposalStateTone, retentionLevelName } from '@/i18n/names/retention';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Prose, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { useDisposalFaces } from './actions';
import { disposalOptions } from './api';
import css from './Retention.module.css';

const crumbs = () => [
  { label: m.place_archive(), to: paths.archive },
  { label: m.place_disposals(), to: paths.disposals },
];

function Dossiers({ disposal }: { disposal: Disposal }) {
  return (
    <PlainTable
      caption={m.disposal_dossiers()}
      heads={[m.dossier_title(), m.retention_level(), m.retention_closed_on(), m.retention_keep_until()]}
      rows={disposal.dossiers.map((entry) => ({
        key: entry.id,
        cells: [
          <div key="title">
            <Link to={paths.dossier(entry.id)}>{entry.title}</Link>
            <span className={css.soft}>{[entry.number, entry.unit.name, entry.year].join(' · ')}</span>
          </div>,
          retentionLevelName(entry.level),
          formatDate(entry.closedOn),
          formatDate(entry.keepUntil),
        ],
      }))}
    />
  );
}

function Body({ disposal }: { disposal: Disposal }) {
  const faces = useDisposalFaces(disposal);
  return (
    <Page
      title={disposal.title}
      crumbs={crumbs()}
      eyebrow={disposal.number ?? undefined}
      facts={
        <>
          <StatusBadge tone={disposalStateTone(disposal.state)}>{disposalStateName(disposal.state)}</StatusBadge>
          <Link to={paths.unit(disposal.unit.id)}>{disposal.unit.name}</Link>
        </>
      }
      actions={<ActionBar actions={disposal.actions} faces={faces} />}
    >
      <Columns
        main={
          <>
            <Section title={`${m.disposal_dossiers()} (${formatNumber(disposal.dossiers.length)})`}>
              <Dossiers disposal={disposal} />
            </Section>
            {disposal.note && (
              <Section title={m.disposal_note()}>
                <Prose text={disposal.note} />
              </Section>
            )}
            <Section title={m.disposal_what()}>
              <p>{m.disposal_erased()}</p>
              <p>{m.disposal_kept()}</p>
            </Section>
          </>
        }
        side={
          <>
            <Section title={m.disposal_decision()}>
              <Facts
                brief
                rows={[
                  [m.disposal_number(), disposal.number],
                  [m.disposal_decided_on(), disposal.decidedOn && formatDate(disposal.decidedOn)],
                  [m.disposal_decided_by(), disposal.decidedBy],
                  [m.disposal_drafted_by(), disposal.draftedBy],
                  [m.decision_updated_at(), formatInstant(disposal.updatedAt)],
                ]}
              />
              {disposal.decisionDocument ? (
                <DocumentLink document={disposal.decisionDocument} />
              ) : (
                <p className={css.none}>{m.disposal_no_paper()}</p>
              )}
            </Section>
            {disposal.carriedOutOn && (
              <Section title={m.disposal_minutes()}>
                <Facts
                  brief
                  rows={[
                    [m.disposal_carried_out_on(), formatDate(disposal.carriedOutOn)],
                    [m.disposal_carried_out_by(), disposal.carriedOutBy],
                  ]}
                />
                {disposal.minutes && <DocumentLink document={disposal.minutes} />}
              </Section>
            )}
            <TrailButton type="DISPOSAL" id={disposal.id} />
          </>
        }
      />
    </Page>
  );
}

export function DisposalPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const disposal = useQuery(disposalOptions(id));
  if (disposal.data) return <Body disposal={disposal.data} />;
  return <UnnamedPage title={m.place_disposals()} crumbs={crumbs()} query={disposal} />;
}
