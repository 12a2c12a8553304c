import { useInfiniteQuery } from '@tanstack/react-query';
import { ChartNoAxesColumn, Plus } from 'lucide-react';
import { useState } from 'react';
import { asSent } from '@/api/incomplete';
import { useCan, useMe } from '@/api/me';
import type { TitleRegistrationItem, TitleRegistrationOpening } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatInstant, formatNumber } from '@/i18n/format';
import { titleStateChoices, titleStateName, titleStateTone } from '@/i18n/names/titles';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button, buttonClass } from '@/ui/Button';
import { FormDialog } from '@/ui/FormDialog';
import { NumberField } from '@/ui/form/NumberField';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState, useNavigation } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitPicker } from '@/ui/pickers/pickers';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { StandingBadge } from '@/ui/StandingBadge';
import { EmptyState } from '@/ui/States';
import { yearChoices } from '@/ui/years';
import { beginTitleRegistration, titleRegistrationsOptions } from './api';
import css from './TitleRegistration.module.css';

const FILTERS = ['year', 'state', 'unit'];
export const FIRST_YEAR = 2017;

const columns = (): Column<TitleRegistrationItem>[] => [
  {
    key: 'unit',
    header: m.ui_unit(),
    sort: 'unit',
    lead: true,
    cell: (item) => (
      <>
        <RowLink to={paths.titleRegistration(item.id)}>{item.unit.name}</RowLink>
        {item.demonstration && (
          <span className={css.note}>
            <StandingBadge standing="DEMONSTRATION" />
          </span>
        )}
      </>
    ),
  },
  { key: 'year', header: m.ui_year(), sort: 'year', firstOrder: 'desc', cell: (item) => item.year },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    cell: (item) => <StatusBadge tone={titleStateTone(item.state)}>{titleStateName(item.state)}</StatusBadge>,
  },
  { key: 'people', header: m.title_reg_people(), align: 'end', cell: (item) => formatNumber(item.people) },
  {
    key: 'collectives',
    header: m.title_reg_collectives(),
    align: 'end',
    cell: (item) => formatNumber(item.collectives),
  },
  {
    key: 'submittedAt',
    header: m.title_reg_submitted_at(),
    nowrap: true,
    cell: (item) => formatInstant(item.submittedAt),
  },
];

function BeginDialog({ onClose }: { onClose: () => void }) {
  const { grants, today } = useMe();
  const own = grants.find((grant) => grant.role === 'OFFICER')?.unit;
  const begin = useChange(beginTitleRegistration, ['title-registrations'], ['title-coverage']);
  const { go } = useNavigation();
  const initial = {
    unitId: (own?.id ?? null) as string | null,
    year: Number(today.slice(0, 4)) as number | null | undefined,
  };
  return (
    <FormDialog
      title={m.title_reg_new()}
      initial={initial}
      size="medium"
      confirm={m.title_reg_new()}
      send={async (value) => {
        const registration = await begin(
          asSent<TitleRegistrationOpening>({ unitId: value.unitId, year: value.year ?? null }),
        );
        go(paths.titleRegistration(registration.id));
      }}
      done={m.title_reg_begun()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <UnitPicker
            of={form.at('unitId')}
            chosen={own ? { id: own.id, label: own.name } : null}
            label={m.ui_unit()}
          />
          <NumberField of={form.at('year')} label={m.ui_year()} plain />
        </>
      )}
    </FormDialog>
  );
}

export function TitleRegistrationsPage() {
  const { search } = useListState();
  const { today } = useMe();
  const mayDraft = useCan('TITLE_REGISTRATION_DRAFT');
  const [beginning, setBeginning] = useState(false);
  const { year, state, unit, sort } = search;
  const query = useInfiniteQuery(titleRegistrationsOptions({ year, state, unit, sort }));
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page
      title={m.place_title_registrations()}
      actions={
        <>
          <Link to={paths.titleCoverage} search={{ year }} className={buttonClass()}>
            <ChartNoAxesColumn size={18} aria-hidden /> {m.title_reg_coverage()}
          </Link>
          {mayDraft && (
            <Button tone="primary" icon={<Plus size={18} aria-hidden />} onClick={() => setBeginning(true)}>
              {m.title_reg_new()}
            </Button>
          )}
        </>
      }
    >
      <FilterBar params={FILTERS}>
        <SelectFilter param="year" label={m.ui_year()} all={m.ui_all()} choices={yearChoices(today, FIRST_YEAR)} />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={titleStateChoices()} />
        <UnitFilter />
      </FilterBar>
      <DataTable
        caption={m.place_title_registrations()}
        query={query}
        columns={columns()}
        rowKey={(item) => item.id}
        defaultSort="-year"
        empty={
          filtered ? (
            <EmptyState title={m.title_reg_none_found()} action={<ClearFilters params={FILTERS} />} />
          ) : (
            <EmptyState title={m.title_reg_none()}>{mayDraft ? m.title_reg_none_text() : null}</EmptyState>
          )
        }
      />
      {beginning && <BeginDialog onClose={() => setBeginning(false)} />}
    </Page>
  );
}
