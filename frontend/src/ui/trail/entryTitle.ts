import type { AuditEntry } from '@/api/types';
import { auditActionName } from '@/i18n/names/audit';
import { m } from '@/paraglide/messages';

/** What was done, in words; a refused request whose name says nothing to people is told by its address. */
export function entryTitle(entry: AuditEntry): string {
  return auditActionName(entry.action) ?? (entry.outcome === 'REFUSED' ? m.trail_request() : entry.action);
}

/** `POST /api/v1/decisions/…/signature`, where an entry keeps it. */
export function entryRequest(entry: AuditEntry): string | null {
  const { method, path } = (entry.content ?? {}) as { method?: unknown; path?: unknown };
  return typeof method === 'string' && typeof path === 'string' ? `${method} ${path}` : null;
}
