import { useInfiniteQuery } from '@tanstack/react-query';
import { Megaphone } from 'lucide-react';
import { useCan } from '@/api/me';
import type { ConsultationItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import { consultationStateChoices, consultationStateName, consultationStateTone } from '@/i18n/names/consultations';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState } from '@/ui/States';
import { consultationCandidatesOptions, consultationsOptions } from './api';
import css from './Consultation.module.css';

const FILTERS = ['q', 'state', 'unanswered', 'unit'];

const columns = (): Column<ConsultationItem>[] => [
  {
    key: 'title',
    header: m.consultation_title(),
    lead: true,
    exported: ['title', 'unit'],
    cell: (consultation) => (
      <>
        <RowLink to={paths.consultation(consultation.id)}>{consultation.title}</RowLink>
        <span className={css.soft}>{consultation.unit.name}</span>
      </>
    ),
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
    key: 'opensOn',
    header: m.consultation_opens_on(),
    sort: 'opensOn',
    firstOrder: 'desc',
    nowrap: true,
    cell: (consultation) => formatDate(consultation.opensOn),
  },
  {
    key: 'lastOn',
    header: m.consultation_last_on(),
    sort: 'lastOn',
    firstOrder: 'desc',
    nowrap: true,
    cell: (consultation) => formatDate(consultation.lastOn),
  },
  {
    key: 'candidates',
    header: m.consultation_candidates(),
    align: 'end',
    cell: (consultation) => formatNumber(consultation.candidateCount),
  },
  {
    key: 'objections',
    header: m.consultation_objections(),
    align: 'end',
    exported: ['objections', 'unanswered'],
    cell: (consultation) => (
      <>
        {formatNumber(consultation.objections)}
        {consultation.unanswered > 0 && (
          <span className={css.soft}>
            <StatusBadge tone="warn">
              {m.consultation_unanswered_count({ count: formatNumber(consultation.unanswered) })}
            </StatusBadge>
          </span>
        )}
      </>
    ),
  },
  {
    key: 'updatedAt',
    header: m.decision_updated_at(),
    sort: 'updatedAt',
    firstOrder: 'desc',
    nowrap: true,
    cell: (consultation) => formatInstant(consultation.updatedAt),
  },
];

/** How many wait to be published; the Standing Office begins from here. */
function Waiting() {
  const waiting = useInfiniteQuery(consultationCandidatesOptions({ q: '', award: '' }));
  const count = waiting.data?.pages[0]?.total?.count ?? 0;
  return (
    <span>{count > 0 ? m.consultation_waiting({ count: formatNumber(count) }) : m.consultation_none_waiting()}</span>
  );
}

export function ConsultationsPage() {
  const { search } = useListState();
  const mayKeep = useCan('CONSULTATION_KEEP');
  const { q, state, unit, sort } = search;
  const unanswered = search.unanswered ? search.unanswered === 'true' : undefined;
  const query = useInfiniteQuery(consultationsOptions({ q, state, unit, unanswered, sort }));
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page
      title={m.place_consultations()}
      facts={<Waiting />}
      actions={
        mayKeep && (
          <Link to={paths.newConsultation} className={buttonClass('primary')}>
            <Megaphone size={18} aria-hidden /> {m.consultation_new()}
          </Link>
        )
      }
    >
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.consultation_search()} />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={consultationStateChoices()} />
        <SelectFilter
          param="unanswered"
          label={m.consultation_objections()}
          all={m.ui_all()}
          choices={[
            { value: 'true', label: m.consultation_with_unanswered() },
            { value: 'false', label: m.consultation_all_answered() },
          ]}
        />
        <UnitFilter />
      </FilterBar>
      <DataTable
        caption={m.place_consultations()}
        query={query}
        columns={columns()}
        tools={{
          list: 'consultations',
          exportFrom: '/api/v1/consultations/export',
          query: { q, state, unit, unanswered: search.unanswered },
        }}
        rowKey={(consultation) => consultation.id}
        defaultSort="-updatedAt"
        empty={
          filtered ? (
            <EmptyState title={m.consultation_none_found()} />
          ) : (
            <EmptyState title={m.consultation_none()}>{m.consultation_none_text()}</EmptyState>
          )
        }
      />
    </Page>
  );
}
