import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReportKind } from '@/api/types';
import { formatDate, formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Dialog, DialogBody } from '@/ui/Dialog';
import { LoadMore } from '@/ui/list/LoadMore';
import { PlainTable } from '@/ui/PlainTable';
import { EmptyState, Skeleton } from '@/ui/States';
import { SubjectLink, TrailLink } from '@/ui/trail/subject';
import { type Rows, reportRowsOptions } from './api';
import css from './Report.module.css';
import { worded } from './values';

interface Props {
  kind: ReportKind;
  title: string;
  asked: Rows;
  onClose: () => void;
}

/** The rows behind a figure: each leads to the thing that it is, and to its trail. */
export function RowsDialog({ kind, title, asked, onClose }: Props) {
  const query = useInfiniteQuery(reportRowsOptions(kind.code, asked));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Dialog title={title} size="large" onClose={onClose}>
      <DialogBody>
        {query.isPending ? (
          <Skeleton lines={8} />
        ) : items.length === 0 ? (
          <EmptyState title={m.report_no_rows()} />
        ) : (
          <PlainTable
            caption={title}
            heads={[m.report_row(), m.ui_unit(), m.report_day(), m.report_says(), m.report_trail()]}
            rows={items.map((row) => {
              return {
                key: row.id,
                cells: [
                  <SubjectLink key="to" of={row} />,
                  row.unit?.name,
                  formatDate(row.onDay),
                  <span key="says" className={css.says}>
                    {Object.entries(row.values)
                      .map(([code, value]) => `${kind.numbers[code] ?? code}: ${formatNumber(value)}`)
                      .join(' · ')}
                    {Object.entries(row.dimensions)
                      .filter(([code]) => SAID.includes(code))
                      .map(([code, value]) => worded(kind, code, value))
                      .join(' · ')}
                  </span>,
                  <TrailLink key="trail" of={row} />,
                ],
              };
            })}
          />
        )}
        <LoadMore query={query} />
      </DialogBody>
    </Dialog>
  );
}

/** Of a row's dimensions, those that are told as they stand and are not in other columns. */
const SAID = ['year', 'award', 'standing', 'outcome', 'state', 'kind', 'rule', 'change', 'margin', 'action'];
