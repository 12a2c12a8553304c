import { useEffect, useMemo, useRef } from 'react';
import type { Lineage, LineageEdge } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatPeriod } from '@/i18n/format';
import { successionName } from '@/i18n/names/units';
import { m } from '@/paraglide/messages';
import { cx } from '@/ui/cx';
import { Link } from '@/ui/nav';
import css from './LineageView.module.css';
import { drawLineage, NODE } from './lineage';

function originText(edges: LineageEdge[]): string {
  const [first] = edges;
  if (!first) return '';
  return `${successionName(first.kind)} ${formatDate(first.on)}`;
}

/** From whom a unit came and what became of it. The lines help the eye; each box says the same in words. */
export function LineageView({ lineage, current }: { lineage: Lineage; current: string }) {
  const drawing = useMemo(() => drawLineage(lineage), [lineage]);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = frame.current;
    const here = box?.querySelector<HTMLElement>('[aria-current]');
    if (!box || !here) return;
    box.scrollLeft = here.offsetLeft - (box.clientWidth - here.offsetWidth) / 2;
    box.scrollTop = here.offsetTop - (box.clientHeight - here.offsetHeight) / 2;
  }, []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <figure ref={frame} className={css.frame} aria-label={m.unit_lineage()} tabIndex={0}>
      <div className={css.canvas} style={{ width: drawing.width, height: drawing.height }}>
        <svg width={drawing.width} height={drawing.height} aria-hidden="true" className={css.lines}>
          {drawing.edges.map((edge) => (
            <path key={`${edge.from}-${edge.to}`} d={edge.path} className={cx(edge.heir && css.heir)} />
          ))}
        </svg>
        <ul>
          {drawing.nodes.map((node) => (
            <li
              key={node.id}
              aria-current={node.id === current ? 'true' : undefined}
              className={cx(css.node, node.id === current && css.here, node.to !== null && css.ended)}
              style={{ left: node.x, top: node.y, width: NODE.width, height: NODE.height }}
            >
              <Link to={paths.unit(node.id)} className={css.name}>
                {node.name}
              </Link>
              <span className={css.when}>{formatPeriod(node.from, node.to)}</span>
              {node.origins.length > 0 && <span className="visually-hidden">{originText(node.origins)}</span>}
            </li>
          ))}
        </ul>
      </div>
    </figure>
  );
}
