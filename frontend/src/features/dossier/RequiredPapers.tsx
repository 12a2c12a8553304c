import { CircleCheck, CircleDashed } from 'lucide-react';
import type { Checklist } from '@/api/types';
import { m } from '@/paraglide/messages';
import { cx } from '@/ui/cx';
import { StandingBadge } from '@/ui/StandingBadge';
import css from './RequiredPapers.module.css';
import { citationText } from './Verdicts';

/** What the award asks for, each with its article and how well we know it, and what of it is there. */
export function RequiredPapers({ checklist, saved = false }: { checklist: Checklist | undefined; saved?: boolean }) {
  if (!checklist) return null;
  const { items } = checklist;
  const met = items.filter((item) => item.met).length;
  if (items.length === 0) return <p className={css.none}>{m.checklist_none()}</p>;
  return (
    <div>
      <p className={css.none}>
        {[m.checklist_count({ met, count: items.length }), saved && m.checklist_saved()].filter(Boolean).join('. ')}
      </p>
      <ul className={css.list} aria-label={m.checklist()}>
        {items.map((item) => (
          <li key={item.name} className={cx(!item.met && css.missing)}>
            {item.met ? <CircleCheck size={18} aria-hidden /> : <CircleDashed size={18} aria-hidden />}
            <div>
              <span className="visually-hidden">{item.met ? m.checklist_met() : m.checklist_missing()}: </span>
              {item.name}
              {item.place === 'DOSSIER' && <small> ({m.checklist_of_dossier()})</small>}
              <small className={css.source}>
                {citationText(item.citation)} <StandingBadge standing={item.standing} />
              </small>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
