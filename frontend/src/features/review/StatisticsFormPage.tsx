import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { StatisticsForm, StatisticsRow } from '@/api/types';
import { pathOf, paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { Dialog, DialogBody } from '@/ui/Dialog';
import { PapersSection } from '@/ui/documents/Papers';
import { LoadMore } from '@/ui/list/LoadMore';
import { Link } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import { EmptyState, Skeleton } from '@/ui/States';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { statisticsFormOptions, statisticsRowsOptions } from './api';
import { figure } from './figure';
import css from './Review.module.css';

interface Cell {
  line: string;
  column: string;
  title: string;
}

function RowOf({ row }: { row: StatisticsRow }) {
  const to = pathOf({ type: row.subjectType, id: row.subjectId });
  return (
    <li>
      {to ? <Link to={to}>{row.label}</Link> : row.label}
      {row.unit && <span className={css.soft}>{row.unit.name}</span>}
    </li>
  );
}

/** What counts in one cell, down to each thing. */
function RowsDialog({ id, form, cell, onClose }: { id: string; form: string; cell: Cell; onClose: () => void }) {
  const query = useInfiniteQuery(statisticsRowsOptions(id, form, cell.line, cell.column));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Dialog title={cell.title} size="medium" onClose={onClose}>
      <DialogBody>
        {query.isPending ? (
          <Skeleton lines={5} />
        ) : items.length === 0 ? (
          <EmptyState title={m.review_form_no_rows()} />
        ) : (
          <ul className={css.rows}>
            {items.map((row) => (
              <RowOf key={row.subjectId} row={row} />
            ))}
          </ul>
        )}
        <LoadMore query={query} />
      </DialogBody>
    </Dialog>
  );
}

function Table({ of, onOpen }: { of: StatisticsForm; onOpen: (cell: Cell) => void }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={css.scroll} aria-label={of.title} tabIndex={0}>
      <table className={css.form}>
        <caption className="visually-hidden">{of.title}</caption>
        <thead>
          <tr>
            <td />
            {of.columns.map(({ code, title }) => (
              <th key={code} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.lines.map((line) => (
            <tr key={line.code}>
              <th scope="row">
                {line.title}
                {line.unknown > 0 && (
                  <span className={css.soft}>{m.review_form_unknown_count({ count: figure(line.unknown) })}</span>
                )}
              </th>
              {line.cells ? (
                line.cells.map((value, index) => {
                  const column = of.columns[index];
                  return (
                    <td key={column?.code}>
                      {value > 0 && column ? (
                        <button
                          type="button"
                          className={css.figureButton}
                          onClick={() =>
                            onOpen({
                              line: line.code,
                              column: column.code,
                              title: m.review_form_rows({ line: line.title, column: column.title }),
                            })
                          }
                        >
                          {figure(value)}
                          <span className="visually-hidden">{` ${line.title}, ${column.title}`}</span>
                        </button>
                      ) : (
                        figure(value)
                      )}
                    </td>
                  );
                })
              ) : (
                <td colSpan={of.columns.length} className={css.unknown}>
                  {m.review_form_unknown()}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Body({ id, form }: { id: string; form: StatisticsForm }) {
  const [cell, setCell] = useState<Cell | null>(null);
  return (
    <Page
      title={form.title}
      eyebrow={`${form.number} · ${form.citation}`}
      crumbs={[
        { label: m.place_reviews(), to: paths.reviews },
        { label: form.cycle, to: paths.review(id) },
      ]}
      facts={
        <>
          <span>{form.unit}</span>
          <span>{form.frozen ? m.review_form_frozen() : m.review_form_live()}</span>
          <StandingBadge standing={form.standing} />
        </>
      }
    >
      <p className={css.soft}>{m.review_form_layout()}</p>
      <Table of={form} onOpen={setCell} />
      <PapersSection
        papers={[
          {
            name: form.number,
            address: `/api/v1/review-cycles/${id}/forms/${form.form}/file`,
            formats: ['xlsx', 'pdf'],
          },
        ]}
      />
      {cell && <RowsDialog id={id} form={form.form} cell={cell} onClose={() => setCell(null)} />}
    </Page>
  );
}

/** A statistics form of a review, with the rows behind each cell. */
export function StatisticsFormPage() {
  const { id, form } = useParams({ strict: false }) as { id: string; form: string };
  const query = useQuery(statisticsFormOptions(id, form));
  if (query.data) return <Body id={id} form={query.data} />;
  return (
    <UnnamedPage title={m.review_forms()} crumbs={[{ label: m.place_reviews(), to: paths.reviews }]} query={query} />
  );
}
