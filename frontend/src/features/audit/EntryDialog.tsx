import type { AuditEntry } from '@/api/types';
import { pathOf } from '@/app/paths';
import { formatInstant } from '@/i18n/format';
import { subjectTypeName } from '@/i18n/names/audit';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Dialog, DialogBody } from '@/ui/Dialog';
import { Link } from '@/ui/nav';
import { Facts } from '@/ui/Page';
import { EntryFoot, hasContent } from '@/ui/trail/EntryFoot';
import { entryTitle } from '@/ui/trail/entryTitle';
import { Recorded } from '@/ui/trail/Recorded';
import css from './AuditPage.module.css';

function SubjectLink({ subject }: { subject: AuditEntry['subject'] }) {
  const path = subject.id ? pathOf({ type: subject.type, id: subject.id }) : null;
  const label = subject.label ?? subject.id;
  if (!label) return null;
  return path ? <Link to={path}>{label}</Link> : label;
}

/** One entry as it lies in the chain, word for word. */
export function EntryDialog({ entry, onClose }: { entry: AuditEntry; onClose: () => void }) {
  return (
    <Dialog title={entryTitle(entry)} place="end" onClose={onClose}>
      <DialogBody>
        <div>
          <StatusBadge tone={entry.outcome === 'DONE' ? 'good' : 'bad'}>
            {entry.outcome === 'DONE' ? m.audit_outcome_done() : m.audit_outcome_refused()}
          </StatusBadge>
        </div>
        <Facts
          rows={[
            [m.audit_at(), formatInstant(entry.at, true)],
            [m.trail_operation(), entry.outcome === 'REFUSED' && <code key="operation">{entry.action}</code>],
            [m.audit_actor(), entry.by?.name ?? m.trail_nobody()],
            [
              m.audit_subject(),
              <span key="subject">
                {subjectTypeName(entry.subject.type)} <br />
                <SubjectLink subject={entry.subject} />
              </span>,
            ],
          ]}
        />
        {hasContent(entry) && (
          <section className={css.recorded}>
            <h3>{m.trail_recorded()}</h3>
            <Recorded content={entry.content} />
          </section>
        )}
        <EntryFoot entry={entry} />
      </DialogBody>
    </Dialog>
  );
}
