import { useInfiniteQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { useState } from 'react';
import { useCan } from '@/api/me';
import type { AuditEntry } from '@/api/types';
import { formatInstant } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '../Badge';
import { Button } from '../Button';
import { Dialog, DialogBody } from '../Dialog';
import { LoadMore } from '../list/LoadMore';
import { EmptyState, ErrorState, Skeleton } from '../States';
import { Timeline } from '../Timeline';
import { auditEntriesOptions } from './api';
import { EntryFoot, hasContent } from './EntryFoot';
import { entryTitle } from './entryTitle';
import { Recorded } from './Recorded';
import css from './Trail.module.css';

export type SubjectType = AuditEntry['subject']['type'];

function Detail({ entry }: { entry: AuditEntry }) {
  const { reason } = (entry.content ?? {}) as { reason?: unknown };
  return (
    <>
      <p>{entry.by?.name ?? m.trail_nobody()}</p>
      {typeof reason === 'string' && <p className={css.reason}>{reason}</p>}
      {entry.outcome === 'REFUSED' && <StatusBadge tone="bad">{m.audit_outcome_refused()}</StatusBadge>}
      <details className={css.details}>
        <summary>{m.trail_recorded()}</summary>
        {hasContent(entry) && <Recorded content={entry.content} />}
        <EntryFoot entry={entry} />
      </details>
    </>
  );
}

function Entries({ type, id }: { type: SubjectType; id: string }) {
  const query = useInfiniteQuery(auditEntriesOptions({ subjectType: type, subjectId: id }, 20));
  const entries = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.isError && entries.length === 0)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <Skeleton lines={8} />;
  if (entries.length === 0) return <EmptyState title={m.trail_none()}>{m.trail_none_text()}</EmptyState>;
  return (
    <>
      <Timeline
        label={m.trail_title()}
        moments={entries.map((entry, index) => ({
          key: entry.id,
          when: formatInstant(entry.at, true),
          what: entryTitle(entry),
          detail: <Detail entry={entry} />,
          tone: entry.outcome === 'REFUSED' ? 'bad' : index === 0 ? 'now' : undefined,
        }))}
      />
      {query.hasNextPage && (
        <div>
          <LoadMore query={query} compact />
        </div>
      )}
    </>
  );
}

/** The trail of one thing, on request, for those who may read trails. What lies outside their scope, the server leaves out. */
export function TrailButton({ type, id }: { type: SubjectType; id: string }) {
  const mayRead = useCan('TRAIL_READ');
  const [open, setOpen] = useState(false);
  if (!mayRead) return null;
  return (
    <div>
      <Button tone="quiet" icon={<History size={18} aria-hidden />} onClick={() => setOpen(true)}>
        {m.trail_title()}
      </Button>
      {open && (
        <Dialog title={m.trail_title()} place="end" onClose={() => setOpen(false)}>
          <DialogBody>
            <p className={css.lead}>{m.trail_lead()}</p>
            <Entries type={type} id={id} />
          </DialogBody>
        </Dialog>
      )}
    </div>
  );
}
