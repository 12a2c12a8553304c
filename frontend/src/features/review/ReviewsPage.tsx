import { useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useCan, useMe } from '@/api/me';
import type { ReviewCycleItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber, formatPeriod } from '@/i18n/format';
import {
  reviewKindChoices,
  reviewKindName,
  reviewStateChoices,
  reviewStateName,
  reviewStateTone,
} from '@/i18n/names/reviews';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { Meter } from '@/ui/Meter';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { yearChoices } from '@/ui/years';
import { reviewsOptions } from './api';
import css from './Review.module.css';

const FILTERS = ['kind', 'state', 'year'];

export const handedIn = ({ submitted, accepted }: ReviewCycleItem) => submitted + accepted;

const columns = (): Column<ReviewCycleItem>[] => [
  {
    key: 'title',
    header: m.review_title(),
    lead: true,
    cell: (review) => (
      <>
        <RowLink to={paths.review(review.id)}>{review.title}</RowLink>
        <span className={css.soft}>
          {[reviewKindName(review.kind), review.unit.name, review.demonstration && m.review_example()]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </>
    ),
  },
  {
    key: 'endsOn',
    header: m.review_period(),
    sort: 'endsOn',
    firstOrder: 'desc',
    nowrap: true,
    cell: (review) => formatPeriod(review.startsOn, review.endsOn),
  },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    cell: (review) => <StatusBadge tone={reviewStateTone(review.state)}>{reviewStateName(review.state)}</StatusBadge>,
  },
  { key: 'dueOn', header: m.review_due(), nowrap: true, cell: (review) => formatDate(review.dueOn) },
  {
    key: 'progress',
    header: m.review_progress(),
    cell: (review) =>
      review.asked > 0 && (
        <div>
          <Meter
            value={handedIn(review)}
            max={review.asked}
            label={m.review_progress_of({ done: formatNumber(handedIn(review)), asked: formatNumber(review.asked) })}
          />
          {review.late > 0 && <span className={css.late}>{m.review_late({ count: formatNumber(review.late) })}</span>}
        </div>
      ),
  },
];

/** Every review within reach, the newest period first. */
export function ReviewsPage() {
  const { search } = useListState();
  const { today } = useMe();
  const mayKeep = useCan('REVIEW_KEEP');
  const { kind, state, year, sort } = search;
  const query = useInfiniteQuery(reviewsOptions({ kind, state, year, sort }));
  return (
    <Page
      title={m.place_reviews()}
      facts={<span>{m.review_lead()}</span>}
      actions={
        mayKeep && (
          <Link to={paths.newReview} className={buttonClass('primary')}>
            <Plus size={18} aria-hidden />
            {m.review_new()}
          </Link>
        )
      }
    >
      <FilterBar params={FILTERS}>
        <SelectFilter param="kind" label={m.review_kind()} all={m.ui_all()} choices={reviewKindChoices()} />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={reviewStateChoices()} />
        <SelectFilter param="year" label={m.review_year()} all={m.ui_all()} choices={yearChoices(today)} />
      </FilterBar>
      <DataTable
        caption={m.place_reviews()}
        query={query}
        columns={columns()}
        rowKey={(review) => review.id}
        empty={
          FILTERS.some((param) => search[param]) ? (
            <EmptyState title={m.ui_nothing_found()}>
              <ClearFilters params={FILTERS} />
            </EmptyState>
          ) : (
            <EmptyState title={m.review_none()}>{m.review_none_text()}</EmptyState>
          )
        }
      />
    </Page>
  );
}
