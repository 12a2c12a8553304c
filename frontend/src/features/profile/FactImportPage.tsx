import { useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { keep } from '@/api/download';
import { useCan } from '@/api/me';
import { asProblem, type Problem } from '@/api/problem';
import type { FactImportResult } from '@/api/types';
import { paths } from '@/app/paths';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { FileSender, withPlaces } from '@/ui/FileDrop';
import { Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { Forbidden, Notice } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { stale } from './api';
import css from './Facts.module.css';
import { downloadErrors, lookThrough, recordFile } from './importApi';

/** The columns by code, as the contract names them, with the head that people write over them. */
const COLUMNS: [code: string, head: () => string, says: () => string, example: string][] = [
  ['kind', m.fact_col_kind, m.fact_col_kind_says, 'Xếp loại năm'],
  ['employee_code', m.fact_col_employee, m.fact_col_employee_says, 'MAU-0007'],
  ['unit_code', m.fact_col_unit, m.fact_col_unit_says, ''],
  ['year', m.fact_col_year, m.fact_col_year_says, '2024'],
  ['from', m.fact_col_from, m.fact_col_from_says, ''],
  ['to', m.fact_col_to, m.fact_col_to_says, ''],
  ['level', m.fact_col_level, m.fact_col_level_says, 'Hoàn thành tốt nhiệm vụ'],
  ['scope', m.fact_col_scope, m.fact_col_scope_says, ''],
  ['used_for', m.fact_col_used, m.fact_col_used_says, ''],
  ['number', m.fact_col_number, m.fact_col_number_says, ''],
  ['with_title', m.fact_col_titles, m.fact_col_titles_says, ''],
  ['disciplined', m.fact_col_disciplined, m.fact_col_disciplined_says, ''],
  ['marked', m.fact_col_marked, m.fact_col_marked_says, ''],
  ['title', m.fact_col_title, m.fact_col_title_says, ''],
  ['authority', m.fact_col_authority, m.fact_col_authority_says, ''],
  ['source', m.fact_col_source, m.fact_col_source_says, 'QĐ số 45/QĐ-TNN ngày 20/11/2024'],
];

/** By code: the same heads in both languages of a colleague. */
function sample() {
  const lines = [COLUMNS.map(([code]) => code), COLUMNS.map(([, , , example]) => example)];
  // The mark at the beginning tells a spreadsheet that it is UTF-8.
  const text = `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
  keep({ blob: new Blob([text]), fileName: m.fact_import_form_name() });
}

function Form() {
  return (
    <Section
      title={m.fact_import_form()}
      hint={m.fact_import_form_text()}
      aside={
        <Button compact icon={<Download size={16} aria-hidden />} onClick={sample}>
          {m.fact_import_form_download()}
        </Button>
      }
    >
      <PlainTable
        caption={m.fact_import_form()}
        heads={[m.fact_import_column(), m.fact_import_code(), m.fact_import_says()]}
        narrow={[0, 1]}
        rows={COLUMNS.map(([code, head, says]) => ({
          key: code,
          cells: [head(), <code key={code}>{code}</code>, says()],
        }))}
      />
    </Section>
  );
}

interface Looked {
  file: File;
  result: FactImportResult;
}

function Wrong({ looked: { file, result } }: { looked: Looked }) {
  if (result.wrong === 0) return null;
  return (
    <>
      <p>{m.fact_import_errors_text()}</p>
      <Button icon={<Download size={18} aria-hidden />} onClick={() => void downloadErrors(file).catch(toast.failed)}>
        {m.fact_import_errors()}
      </Button>
      <PlainTable
        caption={m.fact_import_wrong()}
        heads={[m.fact_import_row(), m.fact_import_column(), m.fact_import_value(), m.fact_import_message()]}
        narrow={[0]}
        rows={result.wrongRows.flatMap((row) =>
          row.wrong.map((cell) => ({
            key: `${row.row}-${cell.column ?? ''}-${cell.code}`,
            cells: [formatNumber(row.row), cell.head ?? cell.column ?? '–', cell.value ?? '', cell.message],
          })),
        )}
      />
      {result.wrong > result.wrongRows.length && <p className={css.note}>{m.fact_import_first()}</p>}
    </>
  );
}

function Result({ looked, onRecorded }: { looked: Looked; onRecorded: () => void }) {
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Problem | null>(null);
  const { file, result } = looked;
  const fresh = result.rows - result.wrong - result.alreadyThere;
  const handleRecord = async () => {
    setBusy(true);
    setRefused(null);
    try {
      const { recorded } = await recordFile(file);
      toast.done(m.fact_import_recorded({ count: formatNumber(recorded) }));
      for (const queryKey of stale) void queryClient.invalidateQueries({ queryKey });
      onRecorded();
    } catch (error) {
      setRefused(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section title={m.fact_import_looked({ file: file.name })}>
      <div className={css.result}>
        <PlainTable
          caption={m.fact_import_looked({ file: file.name })}
          heads={[m.fact_import_rows(), m.fact_import_wrong(), m.fact_import_there(), m.fact_import_new()]}
          rows={[
            {
              key: 'counts',
              cells: [result.rows, result.wrong, result.alreadyThere, fresh].map((count) => formatNumber(count)),
            },
          ]}
        />
        {result.ignoredColumns.length > 0 && (
          <p className={css.note}>{m.fact_import_ignored({ columns: result.ignoredColumns.join(', ') })}</p>
        )}
        {refused && <Notice problem={refused} />}
        <Wrong looked={looked} />
        {result.wrong === 0 && fresh === 0 && <p>{m.fact_import_nothing()}</p>}
        {result.wrong === 0 && fresh > 0 && (
          <Button tone="primary" busy={busy} onClick={() => void handleRecord()}>
            {m.fact_import_record()}
          </Button>
        )}
      </div>
    </Section>
  );
}

export function FactImportPage() {
  const mayRecord = useCan('FACT_EDIT');
  const [looked, setLooked] = useState<Looked | null>(null);
  return (
    <Page
      title={m.fact_import_title()}
      crumbs={[{ label: m.place_facts(), to: paths.facts }]}
      facts={<span>{m.fact_import_lead()}</span>}
    >
      {mayRecord ? (
        <div className={css.stack}>
          <Section title={m.fact_import_bring()}>
            <FileSender
              label={m.fact_import_drop()}
              hint={m.fact_import_drop_hint()}
              accept=".csv,.xlsx"
              multiple={false}
              send={async (file, onProgress, signal) => ({ file, result: await lookThrough(file, onProgress, signal) })}
              explain={withPlaces}
              onSent={setLooked}
            />
          </Section>
          {looked && <Result looked={looked} onRecorded={() => setLooked(null)} />}
          <Form />
        </div>
      ) : (
        <Forbidden />
      )}
    </Page>
  );
}
