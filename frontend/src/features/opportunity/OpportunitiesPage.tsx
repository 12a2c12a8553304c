import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { FolderPlus } from 'lucide-react';
import { useCan, useMe } from '@/api/me';
import type { Opportunity } from '@/api/types';
import { pathOf, paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { nomineeKindName } from '@/i18n/names/dossiers';
import { lackChoices, lackName } from '@/i18n/names/verdict';
import { m } from '@/paraglide/messages';
import { buttonClass } from '@/ui/Button';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { DateFilter } from '@/ui/list/DateFilter';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { awardChoices, awardTypesOptions } from '@/ui/pickers/awards';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { StandingBadge } from '@/ui/StandingBadge';
import { EmptyState } from '@/ui/States';
import { citationText } from '@/ui/verdict/Finding';
import { VerdictBadge } from '@/ui/verdict/VerdictPanel';
import { yearChoices } from '@/ui/years';
import { opportunitiesOptions } from './api';
import css from './OpportunitiesPage.module.css';

const FILTERS = ['q', 'unit', 'year', 'award', 'kind', 'miss', 'dueBy', 'proposed'];

function Missing({ missing }: { missing: Opportunity['missing'] }) {
  if (!missing) return null;
  return (
    <div className={css.missing}>
      <p>{missing.text}</p>
      {missing.because && <p className={css.because}>{missing.because}</p>}
      {missing.wouldChange && (
        <p>
          <b>{m.verdict_would_change()}</b> {missing.wouldChange}
        </p>
      )}
      <small>
        {citationText(missing.citation)} <StandingBadge standing={missing.standing} />
      </small>
    </div>
  );
}

/** To the nomination that asks for it already, or to a dossier that begins with it. */
function Propose({ one, unit, year, may }: { one: Opportunity; unit: string; year: number; may: boolean }) {
  if (one.proposed)
    return (
      <Link to={paths.nomination(one.proposed.nominationId)}>{m.opportunity_in({ number: one.proposed.number })}</Link>
    );
  if (!may) return null;
  const nominee = one.nominee.kind === 'INDIVIDUAL' ? { person: one.nominee.id } : { collective: one.nominee.id };
  return (
    <Link
      to={paths.dossiers}
      search={{ new: 'true', unit, year: String(year), award: one.award.code, nominee: one.nominee.name, ...nominee }}
      className={buttonClass('plain', true)}
    >
      <FolderPlus size={16} aria-hidden /> {m.opportunity_propose()}
    </Link>
  );
}

const columns = (unit: string, year: number, may: boolean): Column<Opportunity>[] => [
  {
    key: 'nominee',
    header: m.opportunity_nominee(),
    sort: 'name',
    lead: true,
    exported: ['nominee', 'nomineeKind', 'nomineeCode'],
    cell: ({ nominee, unit: own }) => (
      <>
        <RowLink to={pathOf({ type: nominee.kind === 'INDIVIDUAL' ? 'PERSON' : 'UNIT', id: nominee.id }) ?? '/'}>
          {nominee.name}
        </RowLink>
        <span className={css.soft}>
          {[nomineeKindName(nominee.kind), own.name !== nominee.name && own.name].filter(Boolean).join(' · ')}
        </span>
      </>
    ),
  },
  { key: 'award', header: m.opportunity_award(), sort: 'award', cell: ({ award }) => award.name },
  {
    key: 'lack',
    header: m.opportunity_lack(),
    sort: 'lack',
    exported: ['lack', 'outcome'],
    cell: ({ lack, outcome }) => (
      <>
        {lack !== 'NONE' && <span className={css.lack}>{lackName(lack)}</span>}
        <VerdictBadge outcome={outcome} />
      </>
    ),
  },
  {
    key: 'missing',
    header: m.opportunity_missing(),
    exported: ['missing', 'wouldChange', 'citation'],
    cell: ({ missing }) => <Missing missing={missing} />,
  },
  {
    key: 'due',
    header: m.opportunity_due(),
    sort: 'dueOn',
    nowrap: true,
    cell: ({ dueOn }) => formatDate(dueOn),
  },
  {
    key: 'proposed',
    header: m.opportunity_proposed(),
    cell: (one) => <Propose one={one} unit={unit} year={year} may={may} />,
  },
];

/** Whom a unit could propose for what, before anybody writes a line. */
export function OpportunitiesPage() {
  const { search } = useListState();
  const { today, grants } = useMe();
  const may = useCan('DOSSIER_DRAFT');
  const types = useQuery(awardTypesOptions);
  const unit = search.unit ?? grants[0]?.unit.id ?? '';
  const year = Number(search.year ?? today.slice(0, 4));
  const { q, award, kind, miss, dueBy, proposed, sort } = search;
  const filter = { unit, year, q, award, kind, miss, dueBy, proposed };
  const query = useInfiniteQuery({ ...opportunitiesOptions({ ...filter, sort }), enabled: unit !== '' });
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page title={m.place_opportunities()} facts={<span>{m.opportunity_lead()}</span>}>
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.opportunity_search()} />
        <SelectFilter
          param="miss"
          label={m.opportunity_lack()}
          all={m.opportunity_near()}
          choices={lackChoices()}
          wide
        />
        <SelectFilter
          param="award"
          label={m.opportunity_award()}
          all={m.ui_every_award()}
          choices={awardChoices(types.data?.items ?? [])}
        />
        <SelectFilter
          param="kind"
          label={m.opportunity_kind()}
          all={m.ui_all()}
          choices={['INDIVIDUAL', 'COLLECTIVE'].map((one) => ({ value: one, label: nomineeKindName(one) }))}
        />
        <SelectFilter
          param="proposed"
          label={m.opportunity_proposed()}
          all={m.ui_all()}
          choices={[
            { value: 'true', label: m.ui_yes() },
            { value: 'false', label: m.ui_no() },
          ]}
        />
        <DateFilter param="dueBy" label={m.opportunity_due_by()} />
        <UnitFilter />
        <SelectFilter param="year" label={m.ui_year()} all={m.ui_this_year()} choices={yearChoices(today)} />
      </FilterBar>
      <DataTable
        caption={m.place_opportunities()}
        query={query}
        columns={columns(unit, year, may)}
        tools={{
          list: 'opportunities',
          exportFrom: '/api/v1/opportunities/export',
          query: { ...filter, year: String(year) },
        }}
        rowKey={(one) => one.id}
        defaultSort="lack"
        empty={
          <EmptyState
            title={filtered ? m.ui_nothing_found() : m.opportunity_none()}
            action={filtered && <ClearFilters params={FILTERS} />}
          >
            {m.opportunity_none_text()}
          </EmptyState>
        }
      />
    </Page>
  );
}
