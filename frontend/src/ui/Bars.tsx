import css from './Bars.module.css';

export interface Bar {
  key: string;
  label: string;
  /** Said at the end of the bar: the figure with its unit. */
  text: string;
  value: number;
  max: number;
  /** A line across the bar: what was to be reached. */
  goal?: number | null | undefined;
  tone?: 'good' | 'plain' | 'bad' | undefined;
}

const WIDTH = 400;
const HEIGHT = 12;

const along = (value: number, max: number) => (max > 0 ? Math.min(value / max, 1) * WIDTH : 0);

/**
 * Horizontal bars, each on a scale of its own. For the eye alone: whoever draws them sets a table with the same figures
 * beside.
 */
export function Bars({ bars }: { bars: Bar[] }) {
  return (
    <div className={css.bars} aria-hidden>
      {bars.map((bar) => (
        <div key={bar.key} className={css.bar}>
          <span className={css.label}>{bar.label}</span>
          <span className={css.text}>{bar.text}</span>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" focusable="false">
            <title>{bar.label}</title>
            <rect className={css.track} width={WIDTH} height={HEIGHT} />
            <rect className={css[bar.tone ?? 'plain']} width={along(bar.value, bar.max)} height={HEIGHT} />
            {bar.goal != null && (
              <rect className={css.goal} x={Math.max(along(bar.goal, bar.max) - 3, 0)} width={3} height={HEIGHT} />
            )}
          </svg>
        </div>
      ))}
    </div>
  );
}
