import type { RefObject } from 'react';
import css from './Charts.module.css';
import type { Datum } from './files';

const WIDTH = 640;
const ROW = 44;
const BAR = 12;
const TOP = 18;
/** So many letters stand beside the figure; the table has the whole of it. */
const LETTERS = 62;

const short = (label: string) => (label.length > LETTERS ? `${label.slice(0, LETTERS - 1)}…` : label);

interface Props {
  svg: RefObject<SVGSVGElement | null>;
  data: readonly Datum[];
  /** What a whole bar stands for; the largest value unless given. */
  max?: number;
}

/** Horizontal bars on one scale, in one picture. For the eye alone: the same figures stand in a table beside. */
export function BarChart({ svg, data, max }: Props) {
  const most = max ?? Math.max(...data.map(({ value }) => value), 1);
  const height = data.length * ROW;
  return (
    <svg ref={svg} className={css.bars} viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden focusable="false">
      {data.map(({ key, label, value, text }, index) => (
        <g key={key} transform={`translate(0 ${index * ROW})`}>
          <text className={css.label} y={TOP - 4}>
            {short(label)}
          </text>
          <text className={css.figure} x={WIDTH} y={TOP - 4} textAnchor="end">
            {text ?? value}
          </text>
          <rect className={css.track} y={TOP + 2} width={WIDTH} height={BAR} rx={3} />
          <rect className={css.bar} y={TOP + 2} width={(Math.min(value, most) / most) * WIDTH} height={BAR} rx={3} />
        </g>
      ))}
    </svg>
  );
}
