import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { type ButtonHTMLAttributes, lazy, type ReactNode, Suspense } from 'react';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { cx } from '../cx';
import { Link, type LinkProps, useListState } from '../nav';
import { ErrorState } from '../States';
import css from './DataTable.module.css';
import { hiddenColumns } from './hiddenColumns';
import type { Tools } from './ListTools';
import { LoadMore } from './LoadMore';

export interface ListPage<T> {
  items: T[];
  next?: string | null;
  total?: { count: number; capped: boolean } | null;
}

export interface Column<T> {
  key: string;
  header: string;
  cell: (item: T) => ReactNode;
  /** The server's sort field, when the list can be put in this order. */
  sort?: string;
  firstOrder?: 'asc' | 'desc';
  align?: 'end';
  /** The cell that names the row; on a telephone it becomes the card's heading. */
  lead?: boolean;
  width?: 'narrow' | 'medium' | 'wide';
  nowrap?: boolean;
  /** What of it an export holds, as the server calls its columns; its own key when left out. */
  exported?: readonly string[];
}

// Not on the way of the public pages, nor of a first visit.
const ListTools = lazy(() => import('./ListTools'));

/** Rows that the reader marks, to do one thing to them all. */
interface Marks<T> {
  marked: ReadonlySet<string>;
  onChange: (marked: ReadonlySet<string>) => void;
  /** How a row's box is called. */
  label: (item: T) => string;
}

interface Props<T> {
  caption: string;
  query: UseInfiniteQueryResult<InfiniteData<ListPage<T>>>;
  columns: Column<T>[];
  rowKey: (item: T) => string;
  defaultSort?: string;
  empty: ReactNode;
  marks?: Marks<T> | undefined;
  /** Its columns are chosen, and it is taken out as a file. */
  tools?: Tools | undefined;
}

/** `-decidedOn` is newest first; pressing a header again turns the order around. */
function nextSort(current: string | undefined, field: string, first: 'asc' | 'desc'): string {
  if (current === field) return `-${field}`;
  if (current === `-${field}`) return field;
  return first === 'asc' ? field : `-${field}`;
}

function SortHeader({
  field,
  header,
  first,
  current,
}: {
  field: string;
  header: string;
  first: 'asc' | 'desc';
  current: string | undefined;
}) {
  const { set } = useListState();
  const order = current === field ? 'up' : current === `-${field}` ? 'down' : 'none';
  const Icon = order === 'up' ? ArrowUp : order === 'down' ? ArrowDown : ArrowUpDown;
  return (
    <button
      type="button"
      className={css.sort}
      data-order={order}
      onClick={() => set({ sort: nextSort(current, field, first) })}
    >
      {header}
      <Icon size={14} aria-hidden />
    </button>
  );
}

function ariaSort(column: { sort?: string }, current: string | undefined) {
  if (!column.sort) return undefined;
  if (current === column.sort) return 'ascending' as const;
  return current === `-${column.sort}` ? ('descending' as const) : ('none' as const);
}

function MarkAll<T>({ marks, keys }: { marks: Marks<T>; keys: string[] }) {
  const shown = keys.filter((key) => marks.marked.has(key)).length;
  return (
    <th scope="col" className={css.mark}>
      <input
        type="checkbox"
        aria-label={m.ui_mark_all()}
        checked={shown > 0 && shown === keys.length}
        ref={(box) => {
          if (box) box.indeterminate = shown > 0 && shown < keys.length;
        }}
        onChange={() => marks.onChange(shown === keys.length ? new Set() : new Set([...marks.marked, ...keys]))}
      />
    </th>
  );
}

function Mark<T>({ marks, item, id }: { marks: Marks<T>; item: T; id: string }) {
  return (
    <td className={css.mark}>
      <input
        type="checkbox"
        data-row-mark
        aria-label={marks.label(item)}
        checked={marks.marked.has(id)}
        onChange={() => {
          const next = new Set(marks.marked);
          if (!next.delete(id)) next.add(id);
          marks.onChange(next);
        }}
      />
    </td>
  );
}

/** What is done with a list as a whole, over it; also where a list is shown as something else than a table. */
export function TableTools<T>(of: {
  tools: Tools;
  columns: Column<T>[];
  sort?: string | undefined;
  /** Whether it has columns to choose. */
  choosing?: boolean;
}) {
  return (
    <div className={css.tools}>
      <Suspense>
        <ListTools {...of} />
      </Suspense>
    </div>
  );
}

/** A dense, sortable list that grows by «more», as the server's cursors do; on a telephone each row is a card. */
export function DataTable<T>({ caption, query, columns: all, rowKey, defaultSort, empty, marks, tools }: Props<T>) {
  const { search } = useListState();
  const hidden = tools ? hiddenColumns(tools.list, search) : [];
  const columns = all.filter((column) => column.lead || !hidden.includes(column.key));
  const sort = search.sort ?? defaultSort;
  const pages = query.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const total = pages[0]?.total;

  if (query.isError && items.length === 0)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const bar = tools && <TableTools tools={tools} columns={all} sort={sort} />;
  if (query.data && items.length === 0)
    return (
      <>
        {bar}
        {empty}
      </>
    );

  return (
    <>
      {bar}
      <div className={css.frame} aria-busy={query.isFetching}>
        <div className={css.bar} data-busy={query.isFetching || undefined} />
        <table className={css.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {marks && <MarkAll marks={marks} keys={items.map(rowKey)} />}
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  aria-sort={ariaSort(column, sort)}
                  className={cx(css[column.align ?? ''], css[column.width ?? ''])}
                >
                  {column.sort ? (
                    <SortHeader
                      field={column.sort}
                      header={column.header}
                      first={column.firstOrder ?? 'asc'}
                      current={sort}
                    />
                  ) : (
                    column.header
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {query.data === undefined
              ? Array.from({ length: 8 }, (_, row) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows of a skeleton are all alike
                  <tr key={row} className={css.ghost} aria-hidden>
                    {marks && <td />}
                    {columns.map((column) => (
                      <td key={column.key}>
                        <span />
                      </td>
                    ))}
                  </tr>
                ))
              : items.map((item) => (
                  <tr key={rowKey(item)} data-marked={marks?.marked.has(rowKey(item)) || undefined}>
                    {marks && <Mark marks={marks} item={item} id={rowKey(item)} />}
                    {columns.map((column) => (
                      <td
                        key={column.key}
                        data-label={column.lead ? undefined : column.header}
                        className={cx(css[column.align ?? ''], column.lead && css.lead, column.nowrap && css.nowrap)}
                      >
                        {column.cell(item)}
                      </td>
                    ))}
                  </tr>
                ))}
          </tbody>
        </table>
        <div className={css.foot}>
          <p role="status">
            {query.data === undefined
              ? m.ui_loading()
              : total
                ? total.capped
                  ? m.ui_shown_of_over({ shown: formatNumber(items.length), total: formatNumber(total.count) })
                  : m.ui_shown_of({ shown: formatNumber(items.length), total: formatNumber(total.count) })
                : m.ui_shown({ shown: formatNumber(items.length) })}
          </p>
          <LoadMore query={query} compact />
        </div>
      </div>
    </>
  );
}

/** The link that names a row: the whole row is its surface, and `j`/`k` walk over these. */
export function RowLink(props: LinkProps) {
  return <Link {...props} data-row-link />;
}

/** The same for a row that opens beside the list instead of leading away from it. */
export function RowButton(props: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...props} className={css.open} data-row-link />;
}
