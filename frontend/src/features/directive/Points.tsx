import { useState } from 'react';
import type { Directive } from '@/api/types';
import { directivePointName } from '@/i18n/names/directives';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Page';
import css from './Directive.module.css';

type Point = Directive['points'][number];

function PointView({ point, open }: { point: Point; open: boolean }) {
  const asked = [
    [m.directive_of_whom(), point.ofWhom],
    [m.directive_rhythm(), point.rhythm],
  ].filter(([, value]) => value);
  return (
    <li className={css.point}>
      <p className={css.code}>{directivePointName(point.code)}</p>
      <div>
        <p className={css.asks}>{point.asks ?? point.text}</p>
        {asked.length > 0 && (
          <dl className={css.asked}>
            {asked.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        {point.asks && (
          <details key={String(open)} open={open} className={css.text}>
            <summary>{m.directive_text()}</summary>
            <p>{point.text}</p>
          </details>
        )}
      </div>
    </li>
  );
}

/** What each point asks, of whom and how often; the words of the paper itself one press away. */
export function Points({ points }: { points: Point[] }) {
  const [open, setOpen] = useState(false);
  if (points.length === 0)
    return (
      <Section title={m.directive_content()}>
        <p className={css.none}>{m.directive_content_none()}</p>
      </Section>
    );
  return (
    <Section
      title={`${m.directive_content()} (${points.length})`}
      aside={
        <Button compact tone="quiet" aria-pressed={open} onClick={() => setOpen(!open)}>
          {open ? m.directive_texts_hide() : m.directive_texts_show()}
        </Button>
      }
    >
      <ol className={css.points}>
        {points.map((point) => (
          <PointView key={point.code} point={point} open={open} />
        ))}
      </ol>
    </Section>
  );
}
