import type { ReactNode } from 'react';
import { cx } from './cx';
import css from './PlainTable.module.css';

interface Props {
  caption: string;
  heads: string[];
  /** Columns of figures, set to the right. */
  ends?: number[];
  /** Columns that take no more room than they need. */
  narrow?: number[];
  /** The column that names the row. */
  lead?: number;
  /** The column that counts the rows: on a telephone it stands before the name. */
  ordinal?: number;
  rows: { key: string; cells: ReactNode[] }[];
}

/** A short table inside a page: no paging, no sorting; on a telephone each row is a block with its heads beside. */
export function PlainTable({ caption, heads, ends = [], narrow = [], lead = 0, ordinal, rows }: Props) {
  const look = (index: number) =>
    cx(
      ends.includes(index) && css.end,
      narrow.includes(index) && css.narrow,
      index === lead && css.lead,
      index === ordinal && css.ordinal,
    );
  return (
    <table className={css.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={head} scope="col" className={look(index)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            {row.cells.map((cell, index) => (
              <td
                key={heads[index]}
                data-label={index === lead || index === ordinal ? undefined : heads[index]}
                className={look(index)}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
