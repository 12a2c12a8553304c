import type { ReactNode } from 'react';
import { formatNumber } from '@/i18n/format';
import { type Bar, Bars } from './Bars';
import css from './Figures.module.css';
import { PlainTable } from './PlainTable';

export interface Figure {
  key: string;
  label: string;
  value: number;
  tone?: Bar['tone'];
  /** The row of the table, where it says more than the bar. */
  cells?: ReactNode[];
}

interface Props {
  caption: string;
  heads: string[];
  figures: Figure[];
  /** What all bars are drawn against; without it the largest of them. */
  max?: number;
  /** Under the table. */
  note?: ReactNode;
}

/** A chart of bars with the table of the same figures beside it. */
export function Figures({ caption, heads, figures, max, note }: Props) {
  const against = max ?? Math.max(...figures.map((figure) => figure.value), 0);
  return (
    <div className={css.beside}>
      <Bars
        bars={figures.map(({ key, label, value, tone }) => ({
          key,
          label,
          value,
          tone: tone ?? 'plain',
          max: against,
          text: formatNumber(value),
        }))}
      />
      <div>
        <PlainTable
          caption={caption}
          heads={heads}
          ends={heads.map((_, index) => index).slice(1)}
          rows={figures.map(({ key, label, value, cells }) => ({ key, cells: cells ?? [label, formatNumber(value)] }))}
        />
        {note}
      </div>
    </div>
  );
}
