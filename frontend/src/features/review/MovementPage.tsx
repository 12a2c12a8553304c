import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useMe } from '@/api/me';
import type { Punctuality, ReviewCycleItem, StatisticsForm } from '@/api/types';
import { paths } from '@/app/paths';
import { campaignsOptions } from '@/features/campaign/api';
import { punctualityOptions } from '@/features/obligation/api';
import { formatDate, formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Figures } from '@/ui/Figures';
import { Link } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { EmptyState, Loaded } from '@/ui/States';
import { reviewOptions, reviewsOptions, reviewTotalsOptions, statisticsFormOptions } from './api';
import { figure } from './figure';
import css from './MovementPage.module.css';

const MOST = 8;

function Campaigns() {
  const query = useInfiniteQuery(
    campaignsOptions({ state: 'LAUNCHED', q: undefined, level: undefined, year: undefined, sort: undefined }),
  );
  const items = query.data?.pages[0]?.items ?? [];
  const shown = [...items].sort((one, other) => other.registered - one.registered).slice(0, MOST);
  return (
    <Section title={m.movement_campaigns()}>
      {shown.length === 0 ? (
        <EmptyState title={m.movement_no_campaigns()} />
      ) : (
        <PlainTable
          caption={m.movement_campaigns()}
          heads={[m.movement_campaign(), m.movement_registered()]}
          ends={[1]}
          rows={shown.map(({ id, title, registered }) => ({
            key: id,
            cells: [
              <Link key="campaign" to={paths.campaign(id)}>
                {title}
              </Link>,
              formatNumber(registered),
            ],
          }))}
        />
      )}
    </Section>
  );
}

const sum = (of: Punctuality, what: 'inTime' | 'late' | 'overdue') =>
  of.units.flatMap(({ cells }) => cells).reduce((total, cell) => total + cell[what], 0);

function InTime() {
  const query = useQuery(punctualityOptions({ unit: undefined, from: undefined }));
  return (
    <Section title={m.movement_in_time()}>
      <Loaded query={query} lines={5}>
        {(of) => (
          <>
            <Figures
              caption={m.movement_in_time()}
              heads={[m.ui_state(), m.movement_duties()]}
              figures={[
                { key: 'kept', label: m.punctuality_kept(), value: sum(of, 'inTime'), tone: 'good' },
                { key: 'late', label: m.punctuality_late(), value: sum(of, 'late') },
                { key: 'still', label: m.punctuality_still(), value: sum(of, 'overdue'), tone: 'bad' },
              ]}
            />
            {of.units.some(({ overdue }) => overdue > 0) && (
              <PlainTable
                caption={m.movement_latest()}
                heads={[m.movement_latest(), m.punctuality_overdue()]}
                ends={[1]}
                rows={of.units
                  .filter(({ overdue }) => overdue > 0)
                  .slice(0, MOST)
                  .map(({ unit, overdue }) => ({
                    key: unit.id,
                    cells: [
                      <Link key="unit" to={paths.unit(unit.id)}>
                        {unit.name}
                      </Link>,
                      formatNumber(overdue),
                    ],
                  }))}
              />
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}

const totalOf = ({ lines, columns }: StatisticsForm) => {
  const cells = lines.find(({ code }) => code === 'TOTAL')?.cells ?? [];
  return columns.map(({ code, title }, index) => ({ key: code, label: title, value: cells[index] ?? 0 }));
};

function Honours({ review }: { review: string }) {
  const ministry = useQuery(statisticsFormOptions(review, '0603'));
  const state = useQuery(statisticsFormOptions(review, '0602'));
  return (
    <Section title={m.movement_honours()}>
      {[ministry, state].map((query, index) => (
        <Loaded key={index === 0 ? 'ministry' : 'state'} query={query} lines={4}>
          {(form) => (
            <Figures caption={form.title} heads={[form.title, m.movement_number()]} figures={totalOf(form).slice(1)} />
          )}
        </Loaded>
      ))}
    </Section>
  );
}

function Totals({ review }: { review: string }) {
  const cycle = useQuery(reviewOptions(review));
  const report = cycle.data?.summaryId;
  const query = useQuery({ ...reviewTotalsOptions(report ?? ''), enabled: Boolean(report) });
  return (
    <Section title={cycle.data?.item.title ?? m.place_reviews()}>
      <Loaded query={query} lines={8}>
        {({ figures, counted, reports }) => (
          <>
            <p className={css.soft}>
              {m.review_progress_of({ done: formatNumber(counted), asked: formatNumber(reports) })}
            </p>
            <PlainTable
              caption={m.review_totals()}
              heads={[m.review_figure(), m.review_total(), m.review_before()]}
              ends={[1, 2]}
              rows={figures.map(({ asked, total, previous }) => ({
                key: asked.code,
                cells: [
                  asked.name,
                  figure(total, Boolean(asked.numerator)),
                  figure(previous, Boolean(asked.numerator)),
                ],
              }))}
            />
          </>
        )}
      </Loaded>
    </Section>
  );
}

const newest = (items: ReviewCycleItem[]) => items.find(({ state }) => state === 'OPEN' || state === 'CLOSED');

/** The state of the movement on one page, for the Minister: to be read, or printed. */
export function MovementPage() {
  const { today } = useMe();
  const reviews = useInfiniteQuery(reviewsOptions({}));
  const review = newest(reviews.data?.pages.flatMap(({ items }) => items) ?? []);
  return (
    <Page
      title={m.place_movement()}
      facts={<span>{m.movement_on({ date: formatDate(today) })}</span>}
      actions={
        <Button icon={<Printer size={18} aria-hidden />} onClick={() => print()}>
          {m.ui_print()}
        </Button>
      }
    >
      <div className={css.sheet}>
        <Campaigns />
        <InTime />
        {review && <Honours review={review.id} />}
        {review && <Totals review={review.id} />}
      </div>
    </Page>
  );
}
