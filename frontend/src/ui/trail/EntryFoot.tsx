import type { AuditEntry } from '@/api/types';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import css from './Trail.module.css';

/** Where the entry stands in the chain, and by what digest it is known there. */
export function EntryFoot({ entry }: { entry: AuditEntry }) {
  return (
    <p className={css.foot}>
      <span>
        {entry.position === null ? m.trail_unsealed() : m.trail_link({ position: formatNumber(entry.position) })}
      </span>
      <code title={m.trail_digest()}>{entry.digest}</code>
    </p>
  );
}

export function hasContent(entry: AuditEntry): boolean {
  return entry.content === null || Object.keys(entry.content).length > 0;
}
