import { useInfiniteQuery } from '@tanstack/react-query';
import type { ComplaintItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import {
  complaintFindingName,
  complaintKindChoices,
  complaintKindName,
  complaintStateChoices,
  complaintStateName,
  complaintStateTone,
  complaintSubjectName,
} from '@/i18n/names/complaint';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { complaintsOptions } from './api';
import css from './Complaint.module.css';

const FILTERS = ['q', 'kind', 'state', 'open', 'subject'];

const columns = (): Column<ComplaintItem>[] => [
  {
    key: 'title',
    header: m.complaint_title(),
    lead: true,
    exported: ['number', 'title', 'kind', 'channel', 'anonymous'],
    cell: (complaint) => (
      <>
        <RowLink to={paths.complaint(complaint.id)}>{complaint.title}</RowLink>
        <span className={css.soft}>
          {[
            m.complaint_number({ number: formatNumber(complaint.number) }),
            complaintKindName(complaint.kind),
            complaint.round > 1 && m.complaint_round({ round: complaint.round }),
            complaint.anonymous && m.complaint_anonymous(),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </>
    ),
  },
  {
    key: 'subject',
    header: m.complaint_about(),
    exported: ['subjectType', 'subject'],
    cell: (complaint) => (
      <div>
        {complaint.subject}
        <span className={css.soft}>{complaintSubjectName(complaint.subjectType)}</span>
      </div>
    ),
  },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    exported: ['state', 'round'],
    cell: (complaint) => (
      <div>
        <StatusBadge tone={complaintStateTone(complaint.state)}>{complaintStateName(complaint.state)}</StatusBadge>
        {complaint.holding && <span className={css.soft}>{m.complaint_holding()}</span>}
      </div>
    ),
  },
  {
    key: 'receivedOn',
    header: m.complaint_received_on(),
    sort: 'receivedOn',
    firstOrder: 'desc',
    nowrap: true,
    cell: (complaint) => formatDate(complaint.receivedOn),
  },
  {
    key: 'finding',
    header: m.complaint_finding(),
    nowrap: true,
    exported: ['answeredOn', 'finding'],
    cell: (complaint) =>
      complaint.finding && (
        <div>
          {complaintFindingName(complaint.finding)}
          <span className={css.soft}>{formatDate(complaint.answeredOn)}</span>
        </div>
      ),
  },
];

export function ComplaintsPage() {
  const { search } = useListState();
  const { q, kind, state, subject, sort } = search;
  const open = search.open ? search.open === 'true' : undefined;
  const query = useInfiniteQuery(complaintsOptions({ q, kind, state, open, subject, sort }));
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page title={m.place_complaints()} facts={<span>{m.complaint_lead()}</span>}>
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.complaint_search()} />
        <SelectFilter param="kind" label={m.complaint_kind()} all={m.ui_all()} choices={complaintKindChoices()} />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={complaintStateChoices()} />
        <SelectFilter
          param="open"
          label={m.complaint_open_filter()}
          all={m.ui_all()}
          choices={[
            { value: 'true', label: m.complaint_open_only() },
            { value: 'false', label: m.complaint_settled_only() },
          ]}
        />
      </FilterBar>
      <DataTable
        caption={m.place_complaints()}
        query={query}
        columns={columns()}
        tools={{
          list: 'complaints',
          exportFrom: '/api/v1/complaints/export',
          query: { q, kind, state, subject, open: search.open },
        }}
        rowKey={(complaint) => complaint.id}
        defaultSort="-receivedOn"
        empty={
          filtered ? (
            <EmptyState title={m.complaint_none_found()} action={<ClearFilters params={FILTERS} />} />
          ) : (
            <EmptyState title={m.complaint_none()}>{m.complaint_none_text()}</EmptyState>
          )
        }
      />
    </Page>
  );
}
