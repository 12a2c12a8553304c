import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { FolderPlus, Printer } from 'lucide-react';
import { useCan } from '@/api/me';
import type {
  DossierItem,
  CampaignReviewPage as Review,
  ReviewedCriterion,
  ReviewStanding,
  StandingUnit,
} from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { reviewKindName } from '@/i18n/names/campaigns';
import { dossierStateName, dossierStateTone } from '@/i18n/names/dossiers';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { type Bar, Bars } from '@/ui/Bars';
import { Button, buttonClass } from '@/ui/Button';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page, Prose, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { EmptyState } from '@/ui/States';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { dossiersOfReviewOptions, reviewOptions, standingsOptions } from './api';
import { figure } from './commitments';
import css from './ReviewPage.module.css';

/** What adds up is drawn against its target, what does not by how many of the units have come where they should. */
function barOf(row: ReviewedCriterion): Bar {
  const { criterion, reached, reachedTarget, reported, units } = row;
  const tone = row.met === null ? 'plain' : row.met ? 'good' : 'bad';
  if (reached !== null)
    return {
      key: criterion.id,
      label: criterion.name,
      value: reached,
      max: Math.max(reached, criterion.target ?? 0),
      goal: criterion.target,
      text: figure(reached, criterion.measureUnit),
      tone,
    };
  return {
    key: criterion.id,
    label: criterion.name,
    value: reachedTarget ?? reported,
    max: units,
    text:
      reachedTarget === null
        ? m.campaign_review_units_of({ reported: formatNumber(reported), units: formatNumber(units) })
        : reachedUnits(reachedTarget, reported),
    tone,
  };
}

const reachedUnits = (reached: number, reported: number) =>
  m.campaign_review_reached_units({ reached: formatNumber(reached), reported: formatNumber(reported) });

function Met({ met }: { met: boolean | null }) {
  if (met === null) return <StatusBadge tone="neutral">{m.campaign_review_met_unknown()}</StatusBadge>;
  return (
    <StatusBadge tone={met ? 'good' : 'warn'}>
      {met ? m.campaign_review_met_yes() : m.campaign_review_met_no()}
    </StatusBadge>
  );
}

function Units({ units, measureUnit }: { units: StandingUnit[]; measureUnit: string | null }) {
  return (
    <ul className={css.units}>
      {units.map(({ unit, value }) => (
        <li key={unit.id}>
          {unit.name} <span className={css.soft}>{figure(value, measureUnit)}</span>
        </li>
      ))}
    </ul>
  );
}

function Worst({ row }: { row: ReviewedCriterion }) {
  if (row.worst.length > 0) return <Units units={row.worst} measureUnit={row.criterion.measureUnit} />;
  if (row.worstCount === 0) return null;
  return <span className={css.soft}>{m.campaign_review_worst_hidden({ count: formatNumber(row.worstCount) })}</span>;
}

function Criteria({ rows }: { rows: ReviewedCriterion[] }) {
  return (
    <Section title={m.campaign_review_criteria()} hint={m.campaign_review_criteria_hint()}>
      <div className={css.over}>
        <Bars bars={rows.map(barOf)} />
        <PlainTable
          caption={m.campaign_review_criteria()}
          heads={[
            m.campaign_criterion_name(),
            m.campaign_target(),
            m.campaign_review_reached(),
            m.campaign_review_best(),
            m.campaign_review_worst(),
            m.campaign_review_units(),
          ]}
          ends={[1]}
          rows={rows.map((row) => ({
            key: row.criterion.id,
            cells: [
              <b key="name">{row.criterion.name}</b>,
              [
                row.criterion.aim === 'AT_MOST' && m.campaign_at_most(),
                figure(row.criterion.target, row.criterion.measureUnit),
              ]
                .filter(Boolean)
                .join(' '),
              <div key="reached" className={css.reached}>
                {row.reached !== null && <b>{figure(row.reached, row.criterion.measureUnit)}</b>}
                {row.reachedTarget !== null && <span>{reachedUnits(row.reachedTarget, row.reported)}</span>}
                {row.criterion.target !== null && <Met met={row.met} />}
              </div>,
              <Units key="best" units={row.best} measureUnit={row.criterion.measureUnit} />,
              <Worst key="worst" row={row} />,
              m.campaign_review_units_of({ reported: formatNumber(row.reported), units: formatNumber(row.units) }),
            ],
          }))}
        />
      </div>
    </Section>
  );
}

const columns = (measureUnit: string | null): Column<ReviewStanding>[] => [
  {
    key: 'place',
    header: m.campaign_review_place(),
    sort: 'place',
    align: 'end',
    nowrap: true,
    cell: (row) => row.place,
  },
  {
    key: 'unit',
    header: m.ui_unit(),
    sort: 'unit',
    lead: true,
    cell: (row) => <RowLink to={paths.unit(row.unit.id)}>{row.unit.name}</RowLink>,
  },
  {
    key: 'value',
    header: m.campaign_review_value(),
    align: 'end',
    cell: (row) =>
      row.value === null ? (
        <span className={css.soft}>{m.campaign_review_unreported()}</span>
      ) : (
        <>
          <b>{figure(row.value, measureUnit)}</b>
          {row.ofResponse && <span className={css.soft}> {m.campaign_review_of_response()}</span>}
        </>
      ),
  },
  {
    key: 'committed',
    header: m.campaign_commitment(),
    align: 'end',
    cell: (row) => figure(row.committed, measureUnit),
  },
  {
    key: 'reached',
    header: m.progress_against_commitment(),
    cell: (row) => {
      const reached = row.reachesCommitment ?? row.reachesTarget;
      return (
        reached !== null && (
          <StatusBadge tone={reached ? 'good' : 'warn'}>
            {reached ? m.progress_reached() : m.progress_not_reached()}
          </StatusBadge>
        )
      );
    },
  },
];

function Standings({ page }: { page: Review }) {
  const { search } = useListState();
  const chosen = page.criteria.find(({ criterion }) => criterion.id === search.criterion) ?? page.criteria[0];
  const query = useInfiniteQuery({
    ...standingsOptions(page.campaign.id, page.review.id, chosen?.criterion.id ?? '', search.sort),
    enabled: chosen !== undefined,
  });
  if (!chosen) return null;
  return (
    <Section title={m.campaign_review_standings()} plain>
      <FilterBar params={['criterion']}>
        <SelectFilter
          param="criterion"
          wide
          label={m.campaign_review_criterion()}
          all={page.criteria[0]?.criterion.name ?? ''}
          choices={page.criteria.slice(1).map(({ criterion }) => ({ value: criterion.id, label: criterion.name }))}
        />
      </FilterBar>
      <DataTable
        caption={m.campaign_review_standings()}
        query={query}
        columns={columns(chosen.criterion.measureUnit)}
        rowKey={(row) => row.unit.id}
        defaultSort="place"
        empty={<EmptyState title={m.campaign_review_no_standings()} />}
      />
    </Section>
  );
}

const dossierColumns = (): Column<DossierItem>[] => [
  {
    key: 'title',
    header: m.dossier_title(),
    lead: true,
    cell: (dossier) => (
      <>
        <RowLink to={paths.dossier(dossier.id)}>{dossier.title}</RowLink>
        <p className={css.soft}>{dossier.number}</p>
      </>
    ),
  },
  { key: 'unit', header: m.ui_unit(), cell: (dossier) => dossier.unit.name },
  {
    key: 'state',
    header: m.ui_state(),
    cell: (dossier) => (
      <StatusBadge tone={dossierStateTone(dossier.state)}>{dossierStateName(dossier.state)}</StatusBadge>
    ),
  },
  {
    key: 'awarded',
    header: m.campaign_review_awarded(),
    align: 'end',
    cell: (dossier) =>
      m.campaign_review_awarded_of({
        awarded: formatNumber(dossier.awardedCount),
        nominations: formatNumber(dossier.nominationCount),
      }),
  },
];

/** What units ask for at this review, as far as the reader reads their dossiers. */
function Dossiers({ page }: { page: Review }) {
  const query = useInfiniteQuery(dossiersOfReviewOptions(page.review.id));
  return (
    <Section title={m.campaign_review_dossiers()} plain>
      <DataTable
        caption={m.campaign_review_dossiers()}
        query={query}
        columns={dossierColumns()}
        rowKey={(dossier) => dossier.id}
        empty={<EmptyState title={m.campaign_review_no_dossiers()} />}
      />
    </Section>
  );
}

function ReviewBody({ page }: { page: Review }) {
  const { campaign, review, criteria } = page;
  const readsDossiers = useCan('DOSSIER_READ');
  const drafts = useCan('DOSSIER_DRAFT');
  return (
    <Page
      title={m.campaign_review_of({ kind: reviewKindName(review.kind) })}
      eyebrow={campaign.title}
      crumbs={[
        { label: m.place_campaigns(), to: paths.campaigns },
        { label: campaign.title, to: paths.campaign(campaign.id) },
      ]}
      facts={
        <>
          <span>{m.campaign_review_held({ day: formatDate(review.heldOn) })}</span>
          <span>{review.recordedBy}</span>
        </>
      }
      actions={
        <>
          <Button icon={<Printer size={18} aria-hidden />} onClick={() => print()}>
            {m.ui_print()}
          </Button>
          {drafts && (
            <Link
              to={paths.dossiers}
              search={{ new: 'true', campaign: campaign.id, campaignTitle: campaign.title, review: review.id }}
              className={buttonClass('primary')}
            >
              <FolderPlus size={18} aria-hidden /> {m.campaign_review_open_dossier()}
            </Link>
          )}
        </>
      }
    >
      <div className={css.sheet}>
        <Section title={m.campaign_review_summary()}>
          <Prose text={review.summary} />
        </Section>
        {criteria.length > 0 && <Criteria rows={criteria} />}
        {review.praised.length > 0 && (
          <Section title={m.campaign_praised()}>
            <PlainTable
              caption={m.campaign_praised()}
              heads={[m.ui_unit(), m.campaign_praise_reason()]}
              rows={review.praised.map(({ unit, reason }) => ({
                key: unit.id,
                cells: [
                  <Link key="unit" to={paths.unit(unit.id)}>
                    {unit.name}
                  </Link>,
                  reason,
                ],
              }))}
            />
          </Section>
        )}
        {review.lessons && (
          <Section title={m.campaign_review_lessons()}>
            <Prose text={review.lessons} />
          </Section>
        )}
        {review.notWorked && (
          <Section title={m.campaign_review_not_worked()}>
            <Prose text={review.notWorked} />
          </Section>
        )}
        {readsDossiers && <Dossiers page={page} />}
        <Standings page={page} />
      </div>
    </Page>
  );
}

/** One review of a campaign: what it found and taught, and how each criterion and unit stood. */
export function CampaignReviewPage() {
  const { id, review } = useParams({ strict: false }) as { id: string; review: string };
  const query = useQuery(reviewOptions(id, review));
  if (query.data) return <ReviewBody page={query.data} />;
  return (
    <UnnamedPage
      title={m.campaign_reviews()}
      crumbs={[{ label: m.place_campaigns(), to: paths.campaigns }]}
      query={query}
    />
  );
}
