import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { CampaignCascade, CascadeCriterion, CascadeItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatNumber } from '@/i18n/format';
import { campaignLevelName, campaignStateName, campaignStateTone } from '@/i18n/names/campaigns';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { EmptyState, Notice } from '@/ui/States';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { cascadeOptions, cascadeTreeOptions } from './api';
import css from './CascadePage.module.css';
import { figure } from './commitments';

function Above({ cascade }: { cascade: CampaignCascade }) {
  if (cascade.above.length === 0) return null;
  return (
    <Section title={m.cascade_above()}>
      <ol className={css.above}>
        {cascade.above.map((campaign) => (
          <li key={campaign.id}>
            <span className={css.soft}>{campaignLevelName(campaign.level)}</span>{' '}
            <Link to={paths.campaignCascade(campaign.id)}>{campaign.title}</Link>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Criteria({ criteria }: { criteria: CascadeCriterion[] }) {
  const left = criteria.filter(({ aligned }) => aligned === 0);
  return (
    <Section title={m.campaign_criteria()}>
      {left.length > 0 && (
        <Notice>{m.cascade_nobody({ names: left.map(({ criterion }) => criterion.name).join('; ') })}</Notice>
      )}
      <PlainTable
        caption={m.campaign_criteria()}
        heads={[
          m.campaign_criterion_name(),
          m.campaign_target(),
          m.cascade_aligned(),
          m.cascade_target_sum(),
          m.cascade_reached(),
        ]}
        ends={[1, 2, 3, 4]}
        rows={criteria.map(({ criterion, aligned, targetSum, reached }) => ({
          key: criterion.id,
          cells: [
            <b key="name">{criterion.name}</b>,
            figure(criterion.target, criterion.measureUnit),
            formatNumber(aligned),
            figure(targetSum, criterion.measureUnit),
            figure(reached, criterion.measureUnit),
          ],
        }))}
      />
    </Section>
  );
}

function Place({ row }: { row: CascadeItem }) {
  return (
    <div className={css.place} data-depth={Math.min(row.depth, 4)}>
      {row.campaign ? (
        <RowLink to={paths.campaignCascade(row.campaign.id)}>{row.unit.name}</RowLink>
      ) : (
        <RowLink to={paths.unit(row.unit.id)}>{row.unit.name}</RowLink>
      )}
      {row.campaign && <p className={css.soft}>{row.campaign.title}</p>}
    </div>
  );
}

function Answer({ row }: { row: CascadeItem }) {
  if (row.state) return <StatusBadge tone={campaignStateTone(row.state)}>{campaignStateName(row.state)}</StatusBadge>;
  return row.registered ? (
    <StatusBadge tone="info">{m.cascade_registered()}</StatusBadge>
  ) : (
    <StatusBadge tone="warn">{m.cascade_unanswered()}</StatusBadge>
  );
}

function Reached({ row }: { row: CascadeItem }) {
  if (row.reached !== null) return figure(row.reached, row.criterion?.measureUnit);
  if (row.reachedTarget === null) return null;
  return m.campaign_review_reached_units({
    reached: formatNumber(row.reachedTarget),
    reported: formatNumber(row.reported),
  });
}

const columns = (): Column<CascadeItem>[] => [
  { key: 'unit', header: m.ui_unit(), lead: true, cell: (row) => <Place row={row} /> },
  { key: 'answer', header: m.cascade_answer(), cell: (row) => <Answer row={row} /> },
  {
    key: 'criterion',
    header: m.cascade_criterion(),
    cell: (row) => row.criterion?.name ?? (row.campaign && <span className={css.soft}>{m.cascade_not_aligned()}</span>),
  },
  {
    key: 'target',
    header: m.cascade_target(),
    align: 'end',
    cell: (row) => row.criterion && figure(row.criterion.target, row.criterion.measureUnit),
  },
  {
    key: 'above',
    header: m.cascade_target_above(),
    align: 'end',
    cell: (row) => row.criterion && figure(row.targetAbove, row.criterion.measureUnit),
  },
  { key: 'reached', header: m.campaign_review_reached(), align: 'end', cell: (row) => <Reached row={row} /> },
];

function Tree({ cascade }: { cascade: CampaignCascade }) {
  const { search } = useListState();
  const criteria = cascade.criteria.map(({ criterion }) => criterion);
  const chosen = criteria.find(({ id }) => id === search.criterion) ?? criteria[0];
  const query = useInfiniteQuery({
    ...cascadeTreeOptions(cascade.campaign.id, chosen?.id ?? '', search.responding),
    enabled: chosen !== undefined,
  });
  if (!chosen) return <EmptyState title={m.campaign_no_criteria()} />;
  return (
    <Section title={m.cascade_tree()} plain>
      <FilterBar params={['criterion', 'responding']}>
        <SelectFilter
          param="criterion"
          wide
          label={m.campaign_review_criterion()}
          all={criteria[0]?.name ?? ''}
          choices={criteria.slice(1).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectFilter
          param="responding"
          label={m.cascade_answer()}
          all={m.ui_all()}
          choices={[
            { value: 'true', label: m.cascade_responding_yes() },
            { value: 'false', label: m.cascade_responding_no() },
          ]}
        />
      </FilterBar>
      <DataTable
        caption={m.cascade_tree()}
        query={query}
        columns={columns()}
        rowKey={(row) => row.id}
        empty={<EmptyState title={m.cascade_empty()} />}
      />
    </Section>
  );
}

function CascadeBody({ cascade }: { cascade: CampaignCascade }) {
  const { campaign, criteria, coverage } = cascade;
  return (
    <Page
      title={m.cascade_title()}
      eyebrow={campaign.title}
      crumbs={[
        { label: m.place_campaigns(), to: paths.campaigns },
        { label: campaign.title, to: paths.campaign(campaign.id) },
      ]}
      facts={
        <>
          <span>{campaignLevelName(campaign.level)}</span>
          <span>
            {m.cascade_responding({
              responding: formatNumber(coverage.responding),
              asked: formatNumber(coverage.asked),
            })}
          </span>
        </>
      }
    >
      <Above cascade={cascade} />
      {criteria.length > 0 && <Criteria criteria={criteria} />}
      <Tree cascade={cascade} />
    </Page>
  );
}

/** How a campaign goes down from level to level, criterion by criterion. */
export function CascadePage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery(cascadeOptions(id));
  if (query.data) return <CascadeBody key={id} cascade={query.data} />;
  return (
    <UnnamedPage
      title={m.cascade_title()}
      crumbs={[{ label: m.place_campaigns(), to: paths.campaigns }]}
      query={query}
    />
  );
}
