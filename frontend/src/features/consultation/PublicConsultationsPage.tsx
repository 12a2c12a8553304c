import { useInfiniteQuery } from '@tanstack/react-query';
import type { PublicConsultationItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { consultationStateName, consultationStateTone } from '@/i18n/names/consultations';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { publicConsultationsOptions } from './publicApi';

const columns = (): Column<PublicConsultationItem>[] => [
  {
    key: 'title',
    header: m.consultation_title(),
    lead: true,
    cell: (consultation) => <RowLink to={paths.public.consultation(consultation.id)}>{consultation.title}</RowLink>,
  },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    cell: (consultation) => (
      <StatusBadge tone={consultationStateTone(consultation.state)}>
        {consultationStateName(consultation.state)}
      </StatusBadge>
    ),
  },
  {
    key: 'lastOn',
    header: m.consultation_last_on(),
    nowrap: true,
    cell: (consultation) => formatDate(consultation.lastOn),
  },
  {
    key: 'candidates',
    header: m.consultation_candidates(),
    align: 'end',
    cell: (consultation) => formatNumber(consultation.candidateCount),
  },
];

/** Whom the ministry proposes for the highest awards: open to everybody's word, and what is over. */
export function PublicConsultationsPage() {
  const { search } = useListState();
  const query = useInfiniteQuery(publicConsultationsOptions(search));
  return (
    <Page
      title={m.public_consultations()}
      width="public"
      facts={
        <>
          <span>{m.public_consultations_lead()}</span>
          <Link to={paths.public.followUp}>{m.public_follow_up()}</Link>
        </>
      }
    >
      <FilterBar params={['q']}>
        <SearchFilter label={m.consultation_search()} />
      </FilterBar>
      <DataTable
        caption={m.public_consultations()}
        query={query}
        columns={columns()}
        rowKey={(consultation) => consultation.id}
        defaultSort="-opensOn"
        empty={
          <EmptyState title={search.q ? m.consultation_none_found() : m.public_no_consultations()}>
            {search.q ? null : m.public_no_consultations_text()}
          </EmptyState>
        }
      />
    </Page>
  );
}
