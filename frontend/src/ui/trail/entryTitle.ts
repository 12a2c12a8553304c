import type { AuditEntry } from '@/api/types';
import { auditActionName, subjectTypeName } from '@/i18n/names/audit';
import { operationName } from '@/i18n/names/operations';
import { m } from '@/paraglide/messages';

/** What was done, or what was refused, in words. */
export function entryTitle(entry: AuditEntry): string {
  return auditActionName(entry.action) ?? (entry.outcome === 'REFUSED' ? refusedTitle(entry) : entry.action);
}

/** A refused read is told by what it would have shown; what says nothing to people by its address, beside it. */
function refusedTitle({ action, content, subject }: AuditEntry): string {
  const reads = (content as { method?: unknown } | null)?.method === 'GET' && subject.type !== 'REQUEST';
  return operationName(action) ?? (reads ? m.trail_read({ what: subjectTypeName(subject.type) }) : m.trail_request());
}

/** `POST /api/v1/decisions/…/signature`, where an entry keeps it. */
export function entryRequest(entry: AuditEntry): string | null {
  const { method, path } = (entry.content ?? {}) as { method?: unknown; path?: unknown };
  return typeof method === 'string' && typeof path === 'string' ? `${method} ${path}` : null;
}
