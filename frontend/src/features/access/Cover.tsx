import type { ReactNode } from 'react';
import { LanguageSwitch, ThemeSwitch } from '@/app/Preferences';
import { m } from '@/paraglide/messages';
import { DrumSun, Emblem } from '@/ui/Emblem';
import css from './Cover.module.css';

/** The face of the pages before the door: a dark cover with the drum's sun, the form on paper beside it. */
export function Cover({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <div className={css.cover}>
      <title>{`${title} · ${m.app_name()}`}</title>
      <header className={css.face}>
        <DrumSun className={css.sun} />
        <p className={css.brand}>
          <Emblem size={40} /> {m.app_name()}
        </p>
        <p className={css.motto}>{m.access_motto()}</p>
        <p className={css.ministry}>{m.access_ministry()}</p>
      </header>
      <div className={css.side}>
        <div className={css.tools}>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
        <main className={css.form}>
          <h1 tabIndex={-1}>{title}</h1>
          {lead && <div className={css.lead}>{lead}</div>}
          {children}
        </main>
      </div>
    </div>
  );
}
