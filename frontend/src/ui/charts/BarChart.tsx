import { type RefObject, useSyncExternalStore } from 'react';
import css from './Charts.module.css';
import type { Datum } from './files';

const WIDE = 640;
/** Of a telephone, so that its words stay readable. */
const NARROW = 300;
const ROW = 44;
const BAR = 12;
const TOP = 18;
/** So wide is a letter, about; what does not fit beside the figure is cut, and the table has the whole of it. */
const LETTER = 8;

function short(label: string, width: number): string {
  const letters = Math.floor(width / LETTER);
  return label.length > letters ? `${label.slice(0, letters - 1)}…` : label;
}

const PHONE = '(max-width: 40rem)';

function followPhone(onChange: () => void) {
  const media = matchMedia(PHONE);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

interface Props {
  svg: RefObject<SVGSVGElement | null>;
  data: readonly Datum[];
  /** What a whole bar stands for; the largest value unless given. */
  max?: number;
}

/** Horizontal bars on one scale, in one picture. For the eye alone: the same figures stand in a table beside. */
export function BarChart({ svg, data, max }: Props) {
  const most = max ?? Math.max(...data.map(({ value }) => value), 1);
  const width = useSyncExternalStore(followPhone, () => matchMedia(PHONE).matches) ? NARROW : WIDE;
  const height = data.length * ROW;
  return (
    <svg ref={svg} className={css.bars} viewBox={`0 0 ${width} ${height}`} aria-hidden focusable="false">
      {data.map(({ key, label, value, text }, index) => (
        <g key={key} transform={`translate(0 ${index * ROW})`}>
          <text className={css.label} y={TOP - 4}>
            {short(label, width - (text ?? '').length * LETTER)}
          </text>
          <text className={css.figure} x={width} y={TOP - 4} textAnchor="end">
            {text ?? value}
          </text>
          <rect className={css.track} y={TOP + 2} width={width} height={BAR} rx={3} />
          <rect className={css.bar} y={TOP + 2} width={(Math.min(value, most) / most) * width} height={BAR} rx={3} />
        </g>
      ))}
    </svg>
  );
}
