import { useInfiniteQuery } from '@tanstack/react-query';
import type { ProgressFigure, Registration } from '@/api/types';
import { formatDate, formatInstant } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { type Column, DataTable } from '@/ui/list/DataTable';
import { Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { figuresOptions } from './api';
import css from './CriteriaTable.module.css';
import { figure } from './commitments';

const columns = (): Column<ProgressFigure>[] => [
  {
    key: 'criterion',
    header: m.campaign_criterion_name(),
    lead: true,
    cell: (row) => (
      <>
        {row.criterion.name}
        {row.note && <p className={css.none}>{row.note}</p>}
        {row.because && <p className={css.none}>{m.progress_corrected_because({ reason: row.because })}</p>}
      </>
    ),
  },
  { key: 'asOf', header: m.progress_as_of(), nowrap: true, cell: (row) => formatDate(row.asOf) },
  {
    key: 'value',
    header: m.progress_value(),
    align: 'end',
    nowrap: true,
    cell: (row) =>
      row.supersededAt ? (
        <>
          <s>{figure(row.value, row.criterion.measureUnit)}</s>{' '}
          <StatusBadge tone="neutral">{m.progress_corrected()}</StatusBadge>
        </>
      ) : (
        <b>{figure(row.value, row.criterion.measureUnit)}</b>
      ),
  },
  {
    key: 'evidence',
    header: m.progress_evidence(),
    cell: (row) => row.documents.map((document) => <DocumentLink key={document.id} document={document} />),
  },
  {
    key: 'recorded',
    header: m.progress_recorded(),
    cell: (row) => (
      <>
        {formatInstant(row.recordedAt)}
        <p className={css.none}>{row.recordedBy}</p>
      </>
    ),
  },
];

/** Every figure that the unit ever reported; what was corrected stays, struck out. */
export function FigureHistory({ registration }: { registration: Registration }) {
  const query = useInfiniteQuery(figuresOptions(registration.id));
  return (
    <Section title={m.progress_history()} plain>
      <DataTable
        caption={m.progress_history()}
        query={query}
        columns={columns()}
        rowKey={(row) => row.id}
        empty={<EmptyState title={m.progress_history_empty()} />}
      />
    </Section>
  );
}
