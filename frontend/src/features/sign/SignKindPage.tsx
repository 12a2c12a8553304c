import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import type { SignItem, SignKind } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber, formatPercent } from '@/i18n/format';
import { signStateChoices, signStateName, signStateTone } from '@/i18n/names/signs';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Bars } from '@/ui/Bars';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Facts, Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState, NotFound } from '@/ui/States';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { yearChoices } from '@/ui/years';
import { signKindsOptions, signsOptions } from './api';
import { Caution } from './Caution';
import css from './Sign.module.css';

const FILTERS = ['year', 'unit', 'state'];

/** More are no picture any more; the table has them. */
const MOST_BARS = 12;

const crumbs = () => [{ label: m.place_signs(), to: paths.signs }];

const columns = (kind: SignKind): Column<SignItem>[] => [
  {
    key: 'unit',
    header: m.ui_unit(),
    sort: 'unit',
    lead: true,
    cell: (sign) => (
      <>
        <RowLink to={paths.sign(sign)}>{sign.unit.name}</RowLink>
        {sign.about && <span className={css.soft}>{sign.about}</span>}
      </>
    ),
  },
  {
    key: 'share',
    header: kind.markedName,
    sort: 'share',
    firstOrder: 'desc',
    align: 'end',
    cell: ({ share }) => formatPercent(share),
  },
  ...(kind.baseName
    ? [{ key: 'base', header: kind.baseName, align: 'end' as const, cell: ({ base }: SignItem) => formatPercent(base) }]
    : []),
  {
    key: 'total',
    header: m.sign_total(),
    sort: 'total',
    firstOrder: 'desc',
    align: 'end',
    cell: ({ marked, total }) =>
      total == null ? m.sign_too_few() : m.sign_of({ marked: formatNumber(marked ?? 0), total: formatNumber(total) }),
  },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    cell: ({ state }) => <StatusBadge tone={signStateTone(state)}>{signStateName(state)}</StatusBadge>,
  },
];

function Chart({ kind, items }: { kind: SignKind; items: SignItem[] }) {
  const shown = items.filter(({ share }) => share != null).slice(0, MOST_BARS);
  if (shown.length === 0) return null;
  return (
    <Section title={kind.baseName ? `${kind.markedName} · ${m.sign_line({ base: kind.baseName })}` : kind.markedName}>
      <Bars
        bars={shown.map(({ id, unit, about, share, base }) => ({
          key: id,
          label: [unit.name, about].filter(Boolean).join(' · '),
          text: formatPercent(share),
          value: share ?? 0,
          max: 100,
          goal: base,
          tone: 'plain',
        }))}
      />
    </Section>
  );
}

function Definition({ kind }: { kind: SignKind }) {
  return (
    <Section title={m.sign_definition()}>
      <Facts
        rows={[
          [m.sign_formula(), kind.formula],
          [m.sign_limits(), kind.limits],
        ]}
      />
      <PlainTable
        caption={m.sign_thresholds()}
        heads={[m.sign_threshold(), m.sign_value(), m.sign_set_by()]}
        ends={[1]}
        rows={kind.thresholds.map(({ code, name, value, setBy, setOn }) => ({
          key: code,
          cells: [name, formatNumber(value), `${setBy} · ${formatDate(setOn)}`],
        }))}
      />
      <details>
        <summary>{m.sign_select()}</summary>
        <pre className={css.sql}>{kind.rows}</pre>
      </details>
    </Section>
  );
}

function Body({ kind, caution }: { kind: SignKind; caution: string }) {
  const { search } = useListState();
  const { today } = useMe();
  const { unit, state, sort } = search;
  const year = Number(search.year ?? today.slice(0, 4));
  const query = useInfiniteQuery(signsOptions(kind.code, year, { unit, state, sort }));
  return (
    <Page title={kind.name} crumbs={crumbs()} facts={<span>{kind.definition}</span>}>
      <div className={css.stack}>
        <Caution text={caution} />
        <FilterBar params={FILTERS}>
          <SelectFilter
            param="year"
            label={m.ui_year()}
            all={today.slice(0, 4)}
            choices={yearChoices(today, 2020, 0).slice(1)}
          />
          <UnitFilter />
          <SelectFilter param="state" label={m.ui_state()} all={m.sign_all_told()} choices={signStateChoices()} />
        </FilterBar>
        <Chart kind={kind} items={query.data?.pages.flatMap(({ items }) => items) ?? []} />
        <DataTable
          caption={kind.name}
          query={query}
          columns={columns(kind)}
          rowKey={({ id }) => id}
          defaultSort="-share"
          empty={<EmptyState title={m.sign_none()}>{m.sign_none_text()}</EmptyState>}
        />
        <Definition kind={kind} />
      </div>
    </Page>
  );
}

/** The signs of one kind in a year, how they are worked out, and from which figure on. */
export function SignKindPage() {
  const { kind } = useParams({ strict: false }) as { kind: string };
  const query = useQuery(signKindsOptions);
  const found = query.data?.items.find(({ code }) => code === kind);
  if (found && query.data) return <Body key={found.code} kind={found} caution={query.data.caution} />;
  if (query.data) return <NotFound />;
  return <UnnamedPage title={m.place_signs()} crumbs={crumbs()} query={query} />;
}
