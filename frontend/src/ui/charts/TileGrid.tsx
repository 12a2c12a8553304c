import type { RefObject } from 'react';
import css from './Charts.module.css';
import type { Datum } from './files';

export interface Tile extends Datum {
  column: number;
  row: number;
}

const WIDE = 108;
const HIGH = 46;
const GAP = 4;

interface Props {
  svg: RefObject<SVGSVGElement | null>;
  tiles: readonly Tile[];
  label: string;
}

/** A map of equal tiles: each filled from below by its share of the largest figure. For the eye alone: a table stands beside. */
export function TileGrid({ svg, tiles, label: name }: Props) {
  const most = Math.max(...tiles.map(({ value }) => value), 1);
  const columns = Math.max(...tiles.map(({ column }) => column)) + 1;
  const rows = Math.max(...tiles.map(({ row }) => row)) + 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={css.scroll} aria-label={name} tabIndex={0}>
      <svg
        ref={svg}
        className={css.tiles}
        viewBox={`0 0 ${columns * (WIDE + GAP)} ${rows * (HIGH + GAP)}`}
        aria-hidden
        focusable="false"
      >
        {tiles.map(({ key, label, value, text, column, row }) => {
          const filled = (value / most) * (HIGH / 4);
          return (
            <g key={key} transform={`translate(${column * (WIDE + GAP)} ${row * (HIGH + GAP)})`}>
              <title>{`${label}: ${text ?? value}`}</title>
              <rect className={css.tile} width={WIDE} height={HIGH} rx={3} />
              <rect className={css.tileFill} y={HIGH - filled} width={WIDE} height={filled} />
              <text className={css.tileName} x={WIDE / 2} y={14}>
                {label}
              </text>
              <text className={css.tileFigure} x={WIDE / 2} y={31}>
                {text ?? value}
              </text>
            </g>
          );
        })}
      </svg>
    </section>
  );
}
