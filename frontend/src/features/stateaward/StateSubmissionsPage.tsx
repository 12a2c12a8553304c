import { useInfiniteQuery } from '@tanstack/react-query';
import { FilePlus2 } from 'lucide-react';
import { useCan } from '@/api/me';
import type { StateSubmissionItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import { authorityName } from '@/i18n/names/awards';
import {
  aboveChoices,
  submissionStateChoices,
  submissionStateName,
  submissionStateTone,
} from '@/i18n/names/stateSubmissions';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState } from '@/ui/States';
import { stateSubmissionsOptions } from './api';
import css from './StateSubmissions.module.css';

const FILTERS = ['q', 'state', 'authority', 'unit'];

const columns = (): Column<StateSubmissionItem>[] => [
  {
    key: 'title',
    header: m.decision_title(),
    sort: 'title',
    lead: true,
    exported: ['number', 'title'],
    cell: (submission) => (
      <>
        <RowLink to={paths.stateSubmission(submission.id)}>{submission.title}</RowLink>
        <span className={css.number}>{submission.number ?? m.state_sub_unnumbered()}</span>
      </>
    ),
  },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    cell: (submission) => (
      <StatusBadge tone={submissionStateTone(submission.state)}>{submissionStateName(submission.state)}</StatusBadge>
    ),
  },
  { key: 'authority', header: m.state_sub_authority(), cell: (submission) => authorityName(submission.authority) },
  {
    key: 'lines',
    header: m.state_sub_line_count(),
    align: 'end',
    cell: (submission) => formatNumber(submission.lineCount),
  },
  {
    key: 'sentOn',
    header: m.state_sub_sent_on(),
    sort: 'sentOn',
    firstOrder: 'desc',
    nowrap: true,
    cell: (submission) => formatDate(submission.sentOn),
  },
  {
    key: 'dueOn',
    header: m.state_sub_next_due(),
    nowrap: true,
    cell: (submission) => formatDate(submission.dueOn),
  },
  {
    key: 'updatedAt',
    header: m.decision_updated_at(),
    sort: 'updatedAt',
    firstOrder: 'desc',
    nowrap: true,
    cell: (submission) => formatInstant(submission.updatedAt),
  },
];

function Nothing({ filtered, mayDraft }: { filtered: boolean; mayDraft: boolean }) {
  if (filtered) return <EmptyState title={m.state_sub_none_found()} />;
  return <EmptyState title={m.state_sub_none()}>{mayDraft ? m.state_sub_none_text() : null}</EmptyState>;
}

export function StateSubmissionsPage() {
  const { search } = useListState();
  const mayDraft = useCan('STATE_SUBMISSION_DRAFT');
  const { q, state, unit, authority, sort } = search;
  const query = useInfiniteQuery(stateSubmissionsOptions({ q, state, unit, authority, sort }));
  return (
    <Page
      title={m.place_state_submissions()}
      actions={
        mayDraft && (
          <Link to={paths.newStateSubmission} className={buttonClass('primary')}>
            <FilePlus2 size={18} aria-hidden /> {m.state_sub_new()}
          </Link>
        )
      }
    >
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.state_sub_search()} />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={submissionStateChoices()} />
        <SelectFilter param="authority" label={m.state_sub_authority()} all={m.ui_all()} choices={aboveChoices()} />
        <UnitFilter />
      </FilterBar>
      <DataTable
        caption={m.place_state_submissions()}
        query={query}
        columns={columns()}
        tools={{
          list: 'state-submissions',
          exportFrom: '/api/v1/state-submissions/export',
          query: { q, state, unit, authority },
        }}
        rowKey={(submission) => submission.id}
        defaultSort="-updatedAt"
        empty={<Nothing filtered={FILTERS.some((param) => search[param])} mayDraft={mayDraft} />}
      />
    </Page>
  );
}
