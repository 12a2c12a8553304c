import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BookCheck, Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { AwardImport, AwardImportRow } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatInstant, formatNumber, formatSize } from '@/i18n/format';
import { importStateName, importStateTone } from '@/i18n/names/awards';
import { m } from '@/paraglide/messages';
import { ActionBar, type ActionFace } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { FormDialog } from '@/ui/FormDialog';
import { type Column, DataTable } from '@/ui/list/DataTable';
import { Columns, Facts, Page, Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import css from './AwardImport.module.css';
import { awardImportErrorsOptions, awardImportOptions, discardAwards, downloadErrors, enterAwards } from './importApi';

const crumbs = () => [
  { label: m.place_awards(), to: paths.awards },
  { label: m.import_title(), to: paths.awardImports },
];

const fresh = ({ file }: AwardImport) => file.rowCount - file.wrongCount - file.alreadyThere;

function useFaces(brought: AwardImport): Record<string, ActionFace> {
  const stale = [['award-import', brought.file.id], ['award-imports'], ['awards']];
  const enter = useChange(enterAwards, ...stale);
  const discard = useChange(discardAwards, ...stale);
  return {
    ENTER: {
      label: m.import_enter(),
      tone: 'primary',
      icon: <BookCheck size={18} aria-hidden />,
      dialog: (onClose) => (
        <FormDialog
          title={m.import_enter()}
          text={m.import_enter_text({ count: formatNumber(fresh(brought)) })}
          initial={{}}
          confirm={m.import_enter()}
          send={() => enter(brought)}
          done={m.import_enter_done()}
          onClose={onClose}
        />
      ),
    },
    DISCARD: {
      label: m.import_discard(),
      tone: 'danger',
      icon: <Trash2 size={18} aria-hidden />,
      dialog: (onClose) => (
        <FormDialog
          title={m.import_discard()}
          text={m.import_discard_text()}
          initial={{}}
          danger
          confirm={m.import_discard()}
          send={() => discard(brought)}
          done={m.import_discard_done()}
          onClose={onClose}
        />
      ),
    },
  };
}

/** What came of the file, in one sentence. */
function summary(brought: AwardImport): string {
  const { file } = brought;
  if (file.state === 'ENTERED') return m.import_entered_summary({ count: formatNumber(file.entered ?? 0) });
  if (file.state === 'DISCARDED') return m.import_discarded_summary();
  if (file.wrongCount > 0)
    return m.import_wrong_summary({ wrong: formatNumber(file.wrongCount), rows: formatNumber(file.rowCount) });
  return fresh(brought) > 0 ? m.import_clean({ count: formatNumber(fresh(brought)) }) : m.import_clean_none();
}

const columns = (): Column<AwardImportRow>[] => [
  { key: 'row', header: m.import_row_head(), lead: true, nowrap: true, cell: ({ row }) => m.import_row({ row }) },
  {
    key: 'wrong',
    header: m.import_what(),
    cell: ({ wrong }) => (
      <ul className={css.wrong}>
        {wrong.map((cell) => (
          <li key={`${cell.column} ${cell.code}`}>
            <b>{cell.head ?? m.import_whole_row()}</b>{' '}
            {cell.column && <q className={css.value}>{cell.value ?? m.import_empty_cell()}</q>} {cell.message}
          </li>
        ))}
      </ul>
    ),
  },
];

function WrongRows({ brought }: { brought: AwardImport }) {
  const query = useInfiniteQuery(awardImportErrorsOptions(brought.file.id, brought.file.version));
  const [busy, setBusy] = useState(false);
  const handleDownload = async () => {
    setBusy(true);
    await downloadErrors(brought).catch(toast.failed);
    setBusy(false);
  };
  return (
    <Section
      title={m.import_wrong_title()}
      hint={m.import_wrong_hint()}
      plain
      aside={
        <Button busy={busy} icon={<Download size={18} aria-hidden />} onClick={() => void handleDownload()}>
          {m.import_download_errors()}
        </Button>
      }
    >
      <DataTable
        caption={m.import_wrong_title()}
        query={query}
        columns={columns()}
        rowKey={(row) => `${row.row}`}
        empty={<EmptyState title={m.ui_nothing_found()} />}
      />
    </Section>
  );
}

function ImportBody({ brought }: { brought: AwardImport }) {
  const { file } = brought;
  const faces = useFaces(brought);
  return (
    <Page
      title={file.fileName}
      crumbs={crumbs()}
      facts={
        <>
          <StatusBadge tone={importStateTone(file.state)}>{importStateName(file.state)}</StatusBadge>
          <span role="status">{summary(brought)}</span>
        </>
      }
      actions={<ActionBar actions={brought.actions} faces={faces} />}
    >
      <Columns
        main={
          file.state === 'CHECKED' && file.wrongCount > 0 ? (
            <WrongRows brought={brought} />
          ) : (
            <EmptyState title={summary(brought)} />
          )
        }
        side={
          <>
            <Section title={m.import_facts()}>
              <Facts
                rows={[
                  [m.import_rows(), formatNumber(file.rowCount)],
                  [m.import_wrong(), formatNumber(file.wrongCount)],
                  [m.import_already(), formatNumber(file.alreadyThere)],
                  [m.import_for(), file.unit.name],
                  [m.import_by(), file.checkedBy],
                  [m.import_checked_at(), formatInstant(file.checkedAt)],
                  [m.import_size(), formatSize(file.size)],
                  [m.import_ignored(), file.ignoredColumns.join(', ') || '–'],
                ]}
              />
            </Section>
            <TrailButton type="AWARD_IMPORT" id={file.id} />
          </>
        }
      />
    </Page>
  );
}

export function AwardImportPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const brought = useQuery(awardImportOptions(id));
  if (brought.data) return <ImportBody brought={brought.data} />;
  return <UnnamedPage title={m.import_title()} crumbs={crumbs()} query={brought} />;
}
