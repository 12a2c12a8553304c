import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useCan, useMe } from '@/api/me';
import type { BulkJobItem, BulkKind } from '@/api/types';
import { paths } from '@/app/paths';
import { formatInstant, formatNumber } from '@/i18n/format';
import { bulkStateChoices, bulkStateName, bulkStateTone } from '@/i18n/names/bulk';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { FileSender, withPlaces } from '@/ui/FileDrop';
import { Field } from '@/ui/form/fields';
import fieldCss from '@/ui/form/fields.module.css';
import { Options } from '@/ui/form/Options';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { useListState, useNavigation } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { EmptyState, Forbidden, Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { bringRows, bulkJobOptions, bulkJobsOptions, bulkKindsOptions, downloadTemplate } from './api';
import css from './Bulk.module.css';

const FILTERS = ['kind', 'state'];

const columns = (kinds: Map<string, string>): Column<BulkJobItem>[] => [
  {
    key: 'source',
    header: m.bulk_file(),
    lead: true,
    exported: ['source', 'state', 'kind'],
    cell: (job) => (
      <>
        <RowLink to={paths.bulkJob(job.id)}>{job.fileName}</RowLink>{' '}
        <StatusBadge tone={bulkStateTone(job.state)}>{bulkStateName(job.state)}</StatusBadge>{' '}
        {job.dryRun && <StatusBadge tone="neutral">{m.bulk_dry_run()}</StatusBadge>}
      </>
    ),
  },
  { key: 'kind', header: m.bulk_kind(), cell: (job) => kinds.get(job.kind) ?? job.kind },
  { key: 'rows', header: m.bulk_rows(), align: 'end', cell: (job) => formatNumber(job.rows) },
  { key: 'created', header: m.bulk_row_created(), align: 'end', cell: (job) => formatNumber(job.created) },
  { key: 'changed', header: m.bulk_row_changed(), align: 'end', cell: (job) => formatNumber(job.changed) },
  { key: 'refused', header: m.bulk_row_refused(), align: 'end', cell: (job) => formatNumber(job.refused) },
  { key: 'by', header: m.bulk_by(), cell: (job) => job.by },
  {
    key: 'receivedAt',
    header: m.bulk_received_at(),
    sort: 'receivedAt',
    firstOrder: 'desc',
    nowrap: true,
    cell: (job) => formatInstant(job.receivedAt),
  },
];

interface SelectProps {
  id: string;
  label: string;
  value: string;
  choices: { value: string; label: string }[];
  onChange: (value: string) => void;
}

function Choice({ id, label, value, choices, onChange }: SelectProps) {
  return (
    <Field id={id} label={label}>
      <select id={id} className={fieldCss.control} value={value} onChange={(event) => onChange(event.target.value)}>
        <Options choices={choices} />
      </select>
    </Field>
  );
}

/** What a file of the kind must look like. */
function Form({ kind }: { kind: BulkKind }) {
  return (
    <Section
      title={m.bulk_form()}
      hint={kind.description}
      aside={
        <span className={css.templates}>
          {(['XLSX', 'CSV', 'NDJSON'] as const).map((format) => (
            <Button
              key={format}
              compact
              icon={<Download size={16} aria-hidden />}
              onClick={() => void downloadTemplate(kind.code, format).catch(toast.failed)}
            >
              {m.bulk_template({ format })}
            </Button>
          ))}
        </span>
      }
    >
      <PlainTable
        caption={m.bulk_form()}
        heads={[m.bulk_field(), m.bulk_column(), m.bulk_example()]}
        rows={kind.fields.map((field) => ({
          key: field.name,
          cells: [
            field.required ? `${field.label} *` : field.label,
            <code key="column" className={css.code}>
              {field.column}
            </code>,
            field.example,
          ],
        }))}
      />
      <p className={css.soft}>{m.bulk_needed()}</p>
    </Section>
  );
}

function Bring({ kinds }: { kinds: BulkKind[] }) {
  const { grants } = useMe();
  const { go } = useNavigation();
  const queryClient = useQueryClient();
  const [code, setCode] = useState(kinds[0]?.code ?? '');
  const units = new Map(grants.map(({ unit }) => [unit.id, unit.name]));
  const [unit, setUnit] = useState([...units.keys()][0] ?? '');
  const [dryRun, setDryRun] = useState(true);
  const [wholeOrNothing, setWhole] = useState(false);
  const kind = kinds.find((one) => one.code === code);
  if (!kind) return <Forbidden because={m.bulk_no_kind()} />;
  return (
    <>
      <Section title={m.bulk_new()}>
        <div className={css.bring}>
          <Choice
            id="bulk-kind"
            label={m.bulk_kind()}
            value={code}
            choices={kinds.map((one) => ({ value: one.code, label: one.name }))}
            onChange={setCode}
          />
          {units.size > 1 && (
            <Choice
              id="bulk-unit"
              label={m.bulk_for()}
              value={unit}
              choices={[...units].map(([value, label]) => ({ value, label }))}
              onChange={setUnit}
            />
          )}
          <label className={css.check}>
            <input type="checkbox" checked={dryRun} onChange={(event) => setDryRun(event.target.checked)} />
            <span>
              {m.bulk_dry_run()}
              <small className={css.soft}>{m.bulk_dry_run_hint()}</small>
            </span>
          </label>
          <label className={css.check}>
            <input type="checkbox" checked={wholeOrNothing} onChange={(event) => setWhole(event.target.checked)} />
            <span>
              {m.bulk_whole()}
              <small className={css.soft}>{m.bulk_whole_hint()}</small>
            </span>
          </label>
          <FileSender
            label={m.bulk_drop()}
            hint={m.bulk_drop_hint()}
            accept=".csv,.xlsx,.ndjson"
            multiple={false}
            send={bringRows({ kind: code, unit, dryRun, wholeOrNothing })}
            explain={withPlaces}
            onSent={(job) => {
              queryClient.setQueryData(bulkJobOptions(job.item.id).queryKey, job);
              void queryClient.invalidateQueries({ queryKey: ['bulk-jobs'] });
              go(paths.bulkJob(job.item.id));
            }}
          />
        </div>
      </Section>
      <Form kind={kind} />
    </>
  );
}

function Files({ kinds }: { kinds: BulkKind[] }) {
  const { search } = useListState();
  const { kind, state, sort } = search;
  const query = useInfiniteQuery(bulkJobsOptions({ kind, state, sort }));
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Section title={m.bulk_files()} plain>
      <FilterBar params={FILTERS}>
        <SelectFilter
          param="kind"
          label={m.bulk_kind()}
          all={m.ui_all()}
          choices={kinds.map((one) => ({ value: one.code, label: one.name }))}
        />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={bulkStateChoices()} />
      </FilterBar>
      <DataTable
        caption={m.bulk_files()}
        query={query}
        columns={columns(new Map(kinds.map((one) => [one.code, one.name])))}
        tools={{ list: 'bulk-jobs', exportFrom: '/api/v1/bulk-jobs/export', query: { kind, state } }}
        rowKey={(job) => job.id}
        defaultSort="-receivedAt"
        empty={
          <EmptyState
            title={filtered ? m.ui_nothing_found() : m.bulk_none()}
            action={filtered && <ClearFilters params={FILTERS} />}
          >
            {!filtered && m.bulk_none_text()}
          </EmptyState>
        }
      />
    </Section>
  );
}

/** Rows by the thousand, brought by hand or by programs; who may bring which, their permissions say. */
export function BulkPage() {
  const maySend = useCan('BULK_SEND');
  const { permissions } = useMe();
  const kinds = useQuery(bulkKindsOptions);
  return (
    <Page title={m.place_bulk()} facts={<span>{m.bulk_lead()}</span>}>
      <Loaded query={kinds} lines={6}>
        {({ items }) => (
          <div className={css.stack}>
            <Files kinds={items} />
            {maySend && <Bring kinds={items.filter(({ permission }) => permissions.includes(permission))} />}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
