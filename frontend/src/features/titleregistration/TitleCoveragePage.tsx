import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import type { UnregisteredUnit } from '@/api/types';
import { paths } from '@/app/paths';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Figures } from '@/ui/Figures';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { EmptyState, Loaded } from '@/ui/States';
import { yearChoices } from '@/ui/years';
import { missingUnitsOptions, titleCoverageOptions } from './api';
import { Law } from './Law';
import { FIRST_YEAR } from './TitleRegistrationsPage';

/** Roles that read registrations; the widest of theirs is what is counted. */
const READERS = [
  'STANDING_OFFICE',
  'AUDITOR',
  'SIGNATORY',
  'COUNCIL_SECRETARY',
  'COUNCIL_MEMBER',
  'UNIT_HEAD',
  'OFFICER',
];

const columns = (): Column<UnregisteredUnit>[] => [
  {
    key: 'unit',
    header: m.ui_unit(),
    lead: true,
    cell: ({ unit }) => <RowLink to={paths.unit(unit.id)}>{unit.name}</RowLink>,
  },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    cell: ({ registrationId }) =>
      registrationId ? (
        <Link to={paths.titleRegistration(registrationId)}>{m.title_reg_state_draft()}</Link>
      ) : (
        <StatusBadge>{m.title_reg_silent()}</StatusBadge>
      ),
  },
];

export function TitleCoveragePage() {
  const { search } = useListState();
  const { today, grants } = useMe();
  const year = search.year ?? today.slice(0, 4);
  const unit = READERS.map((role) => grants.find((grant) => grant.role === role)?.unit).find(Boolean);
  const coverage = useQuery(titleCoverageOptions(unit?.id ?? '', year));
  const missing = useInfiniteQuery({ ...missingUnitsOptions(unit?.id ?? '', year), enabled: Boolean(unit) });
  return (
    <Page
      title={m.title_reg_coverage_of({ year })}
      crumbs={[{ label: m.place_title_registrations(), to: paths.titleRegistrations }]}
      facts={unit && <span>{unit.name}</span>}
    >
      <FilterBar params={['year']}>
        <SelectFilter
          param="year"
          label={m.ui_year()}
          all={m.title_reg_this_year()}
          choices={yearChoices(today, FIRST_YEAR)}
        />
      </FilterBar>
      <Loaded query={coverage}>
        {(figures) => (
          <>
            <Section title={m.title_reg_coverage()}>
              <Figures
                caption={m.title_reg_coverage()}
                heads={[m.ui_state(), m.title_reg_units()]}
                max={figures.asked}
                figures={[
                  { key: 'submitted', label: m.title_reg_submitted_units(), value: figures.submitted, tone: 'good' },
                  { key: 'writing', label: m.title_reg_writing_units(), value: figures.writing },
                  { key: 'silent', label: m.title_reg_silent(), value: figures.silent },
                ]}
                note={<p>{m.title_reg_asked({ count: formatNumber(figures.asked) })}</p>}
              />
            </Section>
            <Section title={m.title_reg_law()}>
              <Law law={figures.law} />
            </Section>
          </>
        )}
      </Loaded>
      <Section title={m.title_reg_missing()}>
        <DataTable
          caption={m.title_reg_missing()}
          query={missing}
          columns={columns()}
          rowKey={(row) => row.unit.id}
          empty={<EmptyState title={m.title_reg_missing_none()} />}
        />
      </Section>
    </Page>
  );
}
