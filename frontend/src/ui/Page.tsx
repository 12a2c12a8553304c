import { type ReactNode, useId } from 'react';
import { m } from '@/paraglide/messages';
import { cx } from './cx';
import { Link } from './nav';
import css from './Page.module.css';

interface Crumb {
  label: string;
  to: string;
}

interface Props {
  title: string;
  /** Where this page hangs: the list it belongs to, the unit above. */
  crumbs?: Crumb[];
  /** A short line over the title: the kind of thing, its number. */
  eyebrow?: ReactNode;
  /** State and facts right under the title. */
  facts?: ReactNode;
  actions?: ReactNode;
  /** `text` keeps a readable measure; `wide` gives tables all the room. */
  width?: 'text' | 'wide' | 'public';
  /** The title is only the place's, which the crumbs name already. */
  unnamed?: boolean;
  children: ReactNode;
}

/** From so many letters on a title is set smaller: official papers have titles of five lines. */
const LONG = 90;

export function Page({
  title,
  crumbs = [],
  eyebrow,
  facts,
  actions,
  width = 'wide',
  unnamed = false,
  children,
}: Props) {
  return (
    <div className={cx(css.page, css[width])}>
      <title>{`${title} · ${m.app_name()}`}</title>
      <header className={css.head}>
        <div className={css.heading}>
          {crumbs.length > 0 && (
            <nav aria-label={m.ui_breadcrumbs()} className={css.crumbs}>
              <ol>
                {crumbs.map((crumb) => (
                  <li key={crumb.to}>
                    <Link to={crumb.to}>{crumb.label}</Link>
                  </li>
                ))}
              </ol>
            </nav>
          )}
          {eyebrow && <p className={css.eyebrow}>{eyebrow}</p>}
          <h1 tabIndex={-1} className={cx(title.length > LONG && css.long, unnamed && 'visually-hidden')}>
            {title}
          </h1>
          {facts && <div className={css.facts}>{facts}</div>}
        </div>
        {actions && <div className={css.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** A titled part of a page. */
export function Section({
  title,
  hint,
  aside,
  children,
  plain = false,
}: {
  title: string;
  /** What belongs here, for whoever fills it in. */
  hint?: string;
  aside?: ReactNode;
  children: ReactNode;
  plain?: boolean;
}) {
  const id = useId();
  return (
    <section className={cx(css.section, !plain && css.card)} aria-labelledby={id}>
      <div className={css.sectionHead}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {hint && <p className={css.hint}>{hint}</p>}
      {children}
    </section>
  );
}

/** Facts as name and value. What is empty says so rather than leaving a hole; with `brief` it is left out. */
export function Facts({ rows, brief = false }: { rows: [name: string, value: ReactNode][]; brief?: boolean }) {
  const shown = brief ? rows.filter(([, value]) => value) : rows;
  return (
    <div className={css.factsBox}>
      <dl className={css.list}>
        {shown.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value || <span className={css.none}>{m.ui_not_given()}</span>}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** What a person wrote, with its own paragraphs. */
export function Prose({ text }: { text: string | null | undefined }) {
  if (!text) return <p className={css.none}>{m.ui_not_given()}</p>;
  return <div className={css.prose}>{text}</div>;
}

/** Main column and a narrower one beside it; one under the other where there is no room. */
export function Columns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className={css.columns}>
      <div className={css.stack}>{main}</div>
      <div className={css.stack}>{side}</div>
    </div>
  );
}
