import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { CircleStop, Download } from 'lucide-react';
import { useState } from 'react';
import { useCan } from '@/api/me';
import type { BulkJob, BulkJobItem, BulkRow } from '@/api/types';
import { useChange } from '@/api/useChange';
import { pathOf, paths } from '@/app/paths';
import { formatInstant, formatNumber, formatSize } from '@/i18n/format';
import { bulkRowChoices, bulkRowName, bulkRowTone, bulkStateName, bulkStateTone } from '@/i18n/names/bulk';
import { m } from '@/paraglide/messages';
import { ActionBar, type ActionFace } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { FormDialog } from '@/ui/FormDialog';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable } from '@/ui/list/DataTable';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { Meter } from '@/ui/Meter';
import { Link, useListState } from '@/ui/nav';
import { Columns, Facts, Page, Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { bulkJobOptions, bulkKindsOptions, bulkRowsOptions, cancelBulk, downloadBulkErrors, isOver } from './api';
import css from './Bulk.module.css';

const crumbs = () => [{ label: m.place_bulk(), to: paths.bulk }];

const FILTERS = ['state'];

/** What a row of each kind stands for. */
const SUBJECTS: Record<string, string> = {
  PEOPLE: 'PERSON',
  FACTS: 'FACT',
  DOSSIERS: 'DOSSIER',
  AWARDS: 'AWARD',
  PROGRESS: 'REGISTRATION',
  UNITS: 'UNIT',
};

function useFaces(job: BulkJob): Record<string, ActionFace> {
  const cancel = useChange(cancelBulk, ['bulk-job', job.item.id], ['bulk-jobs']);
  return {
    CANCEL: {
      label: m.bulk_cancel(),
      tone: 'danger',
      icon: <CircleStop size={18} aria-hidden />,
      dialog: (onClose) => (
        <FormDialog
          title={m.bulk_cancel()}
          text={<p>{m.bulk_cancel_text()}</p>}
          initial={{}}
          danger
          confirm={m.bulk_cancel()}
          send={() => cancel(job)}
          done={m.bulk_cancelled()}
          onClose={onClose}
        />
      ),
    },
  };
}

const columns = (kind: string, labels: Map<string, string>): Column<BulkRow>[] => [
  {
    key: 'number',
    header: m.bulk_row(),
    lead: true,
    nowrap: true,
    cell: ({ number, externalId }) => (
      <>
        {m.bulk_row_number({ number })} {externalId && <code className={css.code}>{externalId}</code>}
      </>
    ),
  },
  {
    key: 'state',
    header: m.ui_state(),
    cell: ({ state }) => <StatusBadge tone={bulkRowTone(state)}>{bulkRowName(state)}</StatusBadge>,
  },
  {
    key: 'what',
    header: m.bulk_what(),
    cell: ({ subjectId, refusal }) => {
      if (refusal)
        return (
          <ul className={css.why}>
            {refusal.violations?.map(({ pointer, message }) => (
              <li key={`${pointer} ${message}`}>
                {pointer && <b>{labels.get(pointer.slice(1)) ?? pointer.slice(1)}</b>} {message}
              </li>
            )) ?? <li>{refusal.detail}</li>}
          </ul>
        );
      const type = SUBJECTS[kind];
      const to = subjectId && type ? pathOf({ type, id: subjectId }) : null;
      return to ? <Link to={to}>{m.bulk_open()}</Link> : '–';
    },
  },
];

function Rows({ item }: { item: BulkJobItem }) {
  const { search } = useListState();
  const state = search.state;
  const query = useInfiniteQuery(bulkRowsOptions(item.id, state, isOver(item) ? item.done : 0));
  const kinds = useQuery(bulkKindsOptions);
  const fields = kinds.data?.items.find(({ code }) => code === item.kind)?.fields ?? [];
  const labels = new Map(fields.map(({ name, label }) => [name, label]));
  const [busy, setBusy] = useState(false);
  const handleDownload = async () => {
    setBusy(true);
    await downloadBulkErrors(item).catch(toast.failed);
    setBusy(false);
  };
  return (
    <Section
      title={m.bulk_rows()}
      hint={m.bulk_rows_hint()}
      plain
      aside={
        item.refused > 0 && (
          <Button busy={busy} icon={<Download size={18} aria-hidden />} onClick={() => void handleDownload()}>
            {m.bulk_errors_file()}
          </Button>
        )
      }
    >
      <FilterBar params={FILTERS}>
        <SelectFilter param="state" label={m.bulk_came_to()} all={m.ui_all()} choices={bulkRowChoices()} />
      </FilterBar>
      <DataTable
        caption={m.bulk_rows()}
        query={query}
        columns={columns(item.kind, labels)}
        rowKey={({ number }) => `${number}`}
        empty={
          <EmptyState title={m.ui_nothing_found()} action={state && <ClearFilters params={FILTERS} />}>
            {!state && m.bulk_rows_forgotten()}
          </EmptyState>
        }
      />
    </Section>
  );
}

function summary(item: BulkJobItem): string {
  const counts = {
    created: formatNumber(item.created),
    changed: formatNumber(item.changed),
    unchanged: formatNumber(item.unchanged),
    refused: formatNumber(item.refused),
  };
  return item.dryRun ? m.bulk_summary_dry(counts) : m.bulk_summary(counts);
}

function Body({ job }: { job: BulkJob }) {
  const { item } = job;
  const faces = useFaces(job);
  const kinds = useQuery(bulkKindsOptions);
  const audits = useCan('AUDIT_READ');
  return (
    <Page
      title={item.fileName}
      crumbs={crumbs()}
      facts={
        <>
          <StatusBadge tone={bulkStateTone(item.state)}>{bulkStateName(item.state)}</StatusBadge>
          {item.dryRun && <StatusBadge tone="neutral">{m.bulk_dry_run()}</StatusBadge>}
          <span role="status">{summary(item)}</span>
        </>
      }
      actions={<ActionBar actions={job.actions} faces={faces} />}
    >
      {!isOver(item) && (
        <Meter
          value={item.done}
          max={item.rows}
          label={m.bulk_progress({ done: formatNumber(item.done), rows: formatNumber(item.rows) })}
        />
      )}
      <Columns
        main={<Rows item={item} />}
        side={
          <>
            <Section title={m.bulk_facts()}>
              <Facts
                rows={[
                  [m.bulk_kind(), kinds.data?.items.find(({ code }) => code === item.kind)?.name ?? item.kind],
                  [m.bulk_rows(), formatNumber(item.rows)],
                  [m.bulk_row_created(), formatNumber(item.created)],
                  [m.bulk_row_changed(), formatNumber(item.changed)],
                  [m.bulk_row_unchanged(), formatNumber(item.unchanged)],
                  [m.bulk_row_refused(), formatNumber(item.refused)],
                  [m.bulk_whole(), item.wholeOrNothing ? m.ui_yes() : m.ui_no()],
                  [m.bulk_for(), item.unit.name],
                  [m.bulk_by(), item.by],
                  [m.bulk_received_at(), formatInstant(item.receivedAt)],
                  [m.bulk_ended_at(), item.endedAt ? formatInstant(item.endedAt) : '–'],
                  [m.bulk_size(), formatSize(item.size)],
                  [m.bulk_ignored(), item.ignoredColumns.join(', ') || '–'],
                ]}
              />
            </Section>
            {audits && <TrailButton type="BULK_JOB" id={item.id} />}
          </>
        }
      />
    </Page>
  );
}

export function BulkJobPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const job = useQuery(bulkJobOptions(id));
  if (job.data) return <Body job={job.data} />;
  return <UnnamedPage title={m.place_bulk()} crumbs={crumbs()} query={job} />;
}
