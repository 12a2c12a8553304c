import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Archive, FilePlus2 } from 'lucide-react';
import { useCan, useMe } from '@/api/me';
import type { ArchiveItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { retentionLevelChoices, retentionLevelName } from '@/i18n/names/retention';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState } from '@/ui/States';
import { yearChoices } from '@/ui/years';
import { archiveFiguresOptions, archiveListOptions } from './api';
import { Levels } from './Levels';
import css from './Retention.module.css';

const FILTERS = ['unit', 'year', 'level', 'due', 'disposed'];
const FIRST_YEAR = 2003;

const yesNo = (value: string | undefined) => (value ? value === 'true' : undefined);

/** What there is to know of the time of one. */
function Kept({ entry }: { entry: ArchiveItem }) {
  if (entry.disposedOn) return m.retention_disposed_on({ day: formatDate(entry.disposedOn) });
  if (entry.keeping === 'PERMANENT') return m.retention_permanent();
  return entry.keepUntil ? formatDate(entry.keepUntil) : m.retention_unknown();
}

function Standing({ entry }: { entry: ArchiveItem }) {
  return (
    <div>
      {entry.disposedOn && <StatusBadge>{m.retention_count_disposed()}</StatusBadge>}
      {entry.due && <StatusBadge tone="warn">{m.retention_due()}</StatusBadge>}
      {entry.disposal && (
        <span className={css.soft}>
          <Link to={paths.disposal(entry.disposal.id)}>{entry.disposal.title}</Link>
        </span>
      )}
    </div>
  );
}

const columns = (): Column<ArchiveItem>[] => [
  {
    key: 'title',
    header: m.dossier_title(),
    lead: true,
    sort: 'number',
    exported: ['number', 'title', 'unit'],
    cell: (entry) => (
      <>
        <RowLink to={paths.dossier(entry.id)}>
          {entry.secret ? m.secret_dossier_numbered({ number: entry.title }) : entry.title}
        </RowLink>
        <span className={css.soft}>{[entry.number, entry.unit.name].join(' · ')}</span>
      </>
    ),
  },
  { key: 'year', header: m.ui_year(), nowrap: true, cell: (entry) => entry.year },
  { key: 'level', header: m.retention_level(), cell: (entry) => retentionLevelName(entry.level) },
  {
    key: 'closedOn',
    header: m.retention_closed_on(),
    sort: 'closedOn',
    firstOrder: 'desc',
    nowrap: true,
    cell: (entry) => formatDate(entry.closedOn),
  },
  {
    key: 'keepUntil',
    header: m.retention_keep_until(),
    exported: ['keeping', 'keepUntil'],
    cell: (entry) => <Kept entry={entry} />,
  },
  {
    key: 'due',
    header: m.ui_state(),
    exported: ['due', 'disposedOn', 'disposal'],
    cell: (entry) => <Standing entry={entry} />,
  },
];

export function ArchivePage() {
  const { search } = useListState();
  const { today } = useMe();
  const mayKeep = useCan('RETENTION_KEEP');
  const { unit, level, sort } = search;
  const year = search.year ? Number(search.year) : undefined;
  const due = yesNo(search.due);
  const disposed = yesNo(search.disposed);
  const query = useInfiniteQuery(archiveListOptions({ unit, year, level, due, disposed, sort }));
  const figures = useQuery(archiveFiguresOptions({ unit, year }));
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page
      title={m.place_archive()}
      facts={<span>{m.retention_lead()}</span>}
      actions={
        <div className={css.links}>
          <Link to={paths.disposals} className={buttonClass()}>
            <Archive size={18} aria-hidden /> {m.place_disposals()}
          </Link>
          {mayKeep && (
            <Link to={paths.newDisposal} className={buttonClass('primary')}>
              <FilePlus2 size={18} aria-hidden /> {m.disposal_new()}
            </Link>
          )}
        </div>
      }
    >
      <Levels figures={figures.data?.items ?? []} />
      <Section title={m.retention_list()}>
        <FilterBar params={FILTERS}>
          <UnitFilter />
          <SelectFilter param="year" label={m.ui_year()} all={m.ui_all()} choices={yearChoices(today, FIRST_YEAR)} />
          <SelectFilter param="level" label={m.retention_level()} all={m.ui_all()} choices={retentionLevelChoices()} />
          <SelectFilter
            param="due"
            label={m.retention_time()}
            all={m.ui_all()}
            choices={[
              { value: 'true', label: m.retention_due() },
              { value: 'false', label: m.retention_not_due() },
            ]}
          />
          <SelectFilter
            param="disposed"
            label={m.retention_still()}
            all={m.ui_all()}
            choices={[
              { value: 'false', label: m.retention_count_kept() },
              { value: 'true', label: m.retention_count_disposed() },
            ]}
          />
        </FilterBar>
        <DataTable
          caption={m.retention_list()}
          query={query}
          columns={columns()}
          tools={{
            list: 'archive-entries',
            exportFrom: '/api/v1/archive-entries/export',
            query: { unit, year: search.year, level, due: search.due, disposed: search.disposed },
          }}
          rowKey={(entry) => entry.id}
          defaultSort="-closedOn"
          empty={
            filtered ? (
              <EmptyState title={m.retention_none_found()} />
            ) : (
              <EmptyState title={m.retention_none()}>{m.retention_none_text()}</EmptyState>
            )
          }
        />
      </Section>
    </Page>
  );
}
