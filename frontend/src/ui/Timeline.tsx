import type { ReactNode } from 'react';
import { cx } from './cx';
import css from './Timeline.module.css';

export interface Moment {
  key: string;
  when: string;
  what: ReactNode;
  detail?: ReactNode;
  tone?: 'now' | 'past' | 'bad' | 'gold' | undefined;
}

/** What happened, in order: the versions of a unit, the steps of a dossier, the trail of an award. */
export function Timeline({ moments, label }: { moments: Moment[]; label: string }) {
  return (
    <ol className={css.line} aria-label={label}>
      {moments.map((moment) => (
        <li key={moment.key} className={cx(css.moment, moment.tone && css[moment.tone])}>
          <p className={css.when}>{moment.when}</p>
          <div className={css.what}>{moment.what}</div>
          {moment.detail && <div className={css.detail}>{moment.detail}</div>}
        </li>
      ))}
    </ol>
  );
}
