import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReviewFigure } from '@/api/types';
import { paths } from '@/app/paths';
import { reportStateName } from '@/i18n/names/reviews';
import { m } from '@/paraglide/messages';
import { Dialog, DialogBody } from '@/ui/Dialog';
import { LoadMore } from '@/ui/list/LoadMore';
import { Link } from '@/ui/nav';
import { PlainTable } from '@/ui/PlainTable';
import { EmptyState, Skeleton } from '@/ui/States';
import { Switcher } from '@/ui/Switcher';
import { figureUnitsOptions } from './api';
import { figure } from './figure';
import css from './Review.module.css';

/** Whose a figure of the whole is, unit by unit, down to each report. */
export function FigureDialog({ report, asked, onClose }: { report: string; asked: ReviewFigure; onClose: () => void }) {
  const [outlier, setOutlier] = useState(false);
  const query = useInfiniteQuery(figureUnitsOptions(report, asked.code, outlier));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Dialog title={asked.name} size="large" onClose={onClose}>
      <DialogBody>
        <Switcher
          label={m.review_outliers()}
          choices={[
            { key: 'all', label: m.ui_all(), on: !outlier, choose: () => setOutlier(false) },
            { key: 'outlier', label: m.review_outliers(), on: outlier, choose: () => setOutlier(true) },
          ]}
        />
        {query.isPending ? (
          <Skeleton lines={6} />
        ) : items.length === 0 ? (
          <EmptyState title={m.ui_nothing_found()} />
        ) : (
          <PlainTable
            caption={asked.name}
            heads={[m.ui_unit(), m.review_says(), m.review_counted(), m.review_before(), m.review_note()]}
            ends={[1, 2, 3]}
            rows={items.map((item) => ({
              key: item.id,
              cells: [
                <span key="unit">
                  <Link to={paths.reviewReport(item.id)}>{item.unit.name}</Link>
                  {item.value == null && <span className={css.soft}>{reportStateName(item.state)}</span>}
                </span>,
                <span key="value" className={item.outlier ? css.late : undefined}>
                  {figure(item.value)}
                  {item.corrected != null && (
                    <span className={css.soft}>{m.review_corrected({ value: figure(item.corrected) })}</span>
                  )}
                </span>,
                figure(item.counted),
                figure(item.previous),
                item.note,
              ],
            }))}
          />
        )}
        <LoadMore query={query} />
      </DialogBody>
    </Dialog>
  );
}
