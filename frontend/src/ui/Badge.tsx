import type { ReactNode } from 'react';
import css from './Badge.module.css';
import { cx } from './cx';

export type BadgeTone = 'neutral' | 'info' | 'good' | 'warn' | 'bad' | 'gold';

/** The state of a thing. The word carries the meaning; the colour only helps the eye. */
export function StatusBadge({ tone = 'neutral', children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={cx(css.badge, css[tone])}>{children}</span>;
}
