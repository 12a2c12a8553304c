import { api, take } from '@/api/client';
import { given } from '@/api/given';
import { listOptions } from '@/ui/list/listQuery';

export interface AuditFilter {
  actor?: string | undefined;
  action?: string | undefined;
  outcome?: string | undefined;
  subjectType?: string | undefined;
  subjectId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  sort?: string | undefined;
}

export function auditEntriesOptions(filter: AuditFilter, limit = 50) {
  return listOptions(['audit-entries', filter, limit], (cursor, signal) =>
    take(
      api.GET('/api/v1/audit/entries', {
        params: {
          query: given<'listAuditEntries'>({ ...filter, sort: filter.sort ?? '-at', cursor, limit, count: true }),
        },
        signal,
      }),
    ),
  );
}
