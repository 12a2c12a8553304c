import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Campaign, CampaignProgress, Coverage, CriterionProgress, UnansweredUnit } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber, formatPeriod } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { type Bar, Bars } from '@/ui/Bars';
import { Figures } from '@/ui/Figures';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { EmptyState, Loaded } from '@/ui/States';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { campaignOptions, progressOptions, unansweredOptions } from './api';
import css from './CriteriaTable.module.css';
import { figure } from './commitments';
import look from './ProgressPage.module.css';

type Row = [key: string, label: string, value: number, tone: 'good' | 'plain' | 'bad'];

/** Of the units that were asked. */
function answers(coverage: Coverage): Row[] {
  return [
    ['registered', m.coverage_registered(), coverage.registered, 'plain'],
    ['confirmed', m.coverage_confirmed(), coverage.confirmed, 'good'],
    ['reported', m.coverage_reported(), coverage.reported, 'good'],
    ['responding', m.coverage_responding(), coverage.responding, 'plain'],
    ['withdrawn', m.coverage_withdrawn(), coverage.withdrawn, 'bad'],
    ['unanswered', m.coverage_unanswered(), coverage.unanswered, 'bad'],
  ];
}

const share = (value: number, of: number) => (of > 0 ? `${formatNumber(Math.round((value / of) * 100))}%` : '');

function CoveragePart({ coverage }: { coverage: Coverage }) {
  const rows = answers(coverage);
  return (
    <Section title={m.coverage_title({ asked: formatNumber(coverage.asked) })}>
      <Figures
        caption={m.coverage_title({ asked: formatNumber(coverage.asked) })}
        heads={[m.coverage_answer(), m.coverage_units(), m.coverage_share()]}
        max={coverage.asked}
        figures={rows.map(([key, label, value, tone]) => ({
          key,
          label,
          value,
          tone,
          cells: [label, formatNumber(value), share(value, coverage.asked)],
        }))}
        note={
          coverage.others > 0 && (
            <p className={css.none}>{m.coverage_others({ others: formatNumber(coverage.others) })}</p>
          )
        }
      />
    </Section>
  );
}

/** What adds up is drawn against its target, what does not by how many units have come where they said. */
function barOf(row: CriterionProgress, registered: number): Bar {
  const { criterion } = row;
  if (row.sum !== null || criterion.addsUp) {
    const goal = criterion.target ?? row.committedSum;
    return {
      key: criterion.id,
      label: criterion.name,
      value: row.sum ?? 0,
      max: Math.max(row.sum ?? 0, goal ?? 0),
      goal,
      text: figure(row.sum ?? 0, criterion.measureUnit),
      tone: 'good',
    };
  }
  return {
    key: criterion.id,
    label: criterion.name,
    value: row.reported,
    max: registered,
    text: m.progress_units_reported({ reported: formatNumber(row.reported), registered: formatNumber(registered) }),
    tone: 'plain',
  };
}

function Sum({ row }: { row: CriterionProgress }) {
  const { criterion } = row;
  if (criterion.addsUp === null) return <span className={css.none}>{m.progress_sum_unsaid()}</span>;
  if (!criterion.addsUp)
    return (
      <div>
        <span className={css.none}>{m.progress_no_sum()}</span>
        {row.lowest !== null && (
          <p>
            {m.progress_range({
              lowest: figure(row.lowest, criterion.measureUnit),
              highest: figure(row.highest, criterion.measureUnit),
            })}
          </p>
        )}
      </div>
    );
  return (
    <div>
      <b>{figure(row.sum, criterion.measureUnit)}</b>
      {row.respondingCampaigns > 0 && (
        <p>
          {m.progress_of_responses({
            sum: figure(row.sumOfResponses, criterion.measureUnit),
            campaigns: formatNumber(row.respondingCampaigns),
          })}
        </p>
      )}
    </div>
  );
}

const reachedOf = (row: CriterionProgress) =>
  [
    row.committed > 0 &&
      m.progress_reached_commitment({
        reached: formatNumber(row.reachedCommitment),
        committed: formatNumber(row.committed),
      }),
    row.reachedTarget !== null &&
      m.progress_reached_target({ reached: formatNumber(row.reachedTarget), reported: formatNumber(row.reported) }),
  ].filter(Boolean);

function CriteriaPart({ progress }: { progress: CampaignProgress }) {
  const registered = progress.coverage.registered + progress.coverage.others;
  return (
    <Section title={m.progress_by_criterion()} hint={m.progress_by_criterion_hint()}>
      <div className={look.over}>
        <Bars bars={progress.criteria.map((row) => barOf(row, registered))} />
        <PlainTable
          caption={m.progress_by_criterion()}
          heads={[
            m.campaign_criterion_name(),
            m.campaign_target(),
            m.progress_committed_sum(),
            m.progress_sum(),
            m.progress_units(),
            m.progress_days(),
          ]}
          ends={[1, 2]}
          rows={progress.criteria.map((row) => ({
            key: row.criterion.id,
            cells: [
              <b key="name">{row.criterion.name}</b>,
              figure(row.criterion.target, row.criterion.measureUnit),
              figure(row.committedSum, row.criterion.measureUnit),
              <Sum key="sum" row={row} />,
              <div key="units">
                {m.progress_units_reported({
                  reported: formatNumber(row.reported),
                  registered: formatNumber(registered),
                })}
                {reachedOf(row).map((line) => (
                  <p key={String(line)}>{line}</p>
                ))}
              </div>,
              formatPeriod(row.oldestAsOf, row.newestAsOf),
            ],
          }))}
        />
      </div>
    </Section>
  );
}

const columns = (): Column<UnansweredUnit>[] => [
  {
    key: 'unit',
    header: m.ui_unit(),
    lead: true,
    cell: (row) => <RowLink to={paths.unit(row.unit.id)}>{row.unit.name}</RowLink>,
  },
  { key: 'due', header: m.coverage_due(), nowrap: true, cell: (row) => formatDate(row.dueOn) },
  {
    key: 'overdue',
    header: m.ui_state(),
    cell: (row) => row.overdue && <StatusBadge tone="warn">{m.coverage_overdue()}</StatusBadge>,
  },
];

function Unanswered({ campaign }: { campaign: Campaign }) {
  const query = useInfiniteQuery(unansweredOptions(campaign.id));
  return (
    <Section title={m.coverage_unanswered_units()} plain>
      <DataTable
        caption={m.coverage_unanswered_units()}
        query={query}
        columns={columns()}
        tools={{
          list: 'unanswered-units',
          exportFrom: `/api/v1/campaigns/${campaign.id}/progress/unanswered/export`,
          query: {},
          onlyFile: true,
        }}
        rowKey={(row) => row.unit.id}
        empty={<EmptyState title={m.coverage_all_answered()} />}
      />
    </Section>
  );
}

function ProgressBody({ campaign }: { campaign: Campaign }) {
  const progress = useQuery(progressOptions(campaign.id));
  return (
    <Page
      title={m.progress_title()}
      eyebrow={campaign.title}
      crumbs={[
        { label: m.place_campaigns(), to: paths.campaigns },
        { label: campaign.title, to: paths.campaign(campaign.id) },
      ]}
    >
      <Loaded query={progress}>
        {(loaded) => (
          <>
            <CoveragePart coverage={loaded.coverage} />
            {loaded.criteria.length > 0 && <CriteriaPart progress={loaded} />}
          </>
        )}
      </Loaded>
      <Unanswered campaign={campaign} />
    </Page>
  );
}

export function ProgressPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const campaign = useQuery(campaignOptions(id));
  if (campaign.data) return <ProgressBody campaign={campaign.data} />;
  return (
    <UnnamedPage
      title={m.progress_title()}
      crumbs={[{ label: m.place_campaigns(), to: paths.campaigns }]}
      query={campaign}
    />
  );
}
