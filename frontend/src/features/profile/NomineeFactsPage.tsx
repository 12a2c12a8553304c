import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useCan, useMe } from '@/api/me';
import type { FactItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatInstant } from '@/i18n/format';
import { factKindName } from '@/i18n/names/facts';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { LoadMore } from '@/ui/list/LoadMore';
import { useListState } from '@/ui/nav';
import { Columns, Page, Section } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import { EmptyState, ErrorState, Skeleton } from '@/ui/States';
import { type Moment, Timeline } from '@/ui/Timeline';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { yearChoices } from '@/ui/years';
import { factsOptions, nomineeOptions, type Whose } from './api';
import { FactDialog, RecordDialog } from './FactDialogs';
import css from './Facts.module.css';
import { kindsOf } from './fields';
import { Marks, useAwardName } from './Marks';
import { Statements } from './Statements';
import { saysOf, toneOf, whenOf } from './words';

/** As many at once as the server gives: what is known of somebody is read from end to end. */
const WHOLE = 100;

/** By whom and which paper it is known, and who wrote it down. */
const aboutOf = (fact: FactItem) =>
  [
    fact.authority,
    fact.source,
    fact.recordedBy
      ? m.fact_recorded({ by: fact.recordedBy, at: formatInstant(fact.recordedAt) })
      : m.fact_with_system(),
  ]
    .filter(Boolean)
    .join(' · ');

function useMoments(facts: FactItem[], open: (id: string) => void): Moment[] {
  const { today } = useMe();
  const awardName = useAwardName();
  return facts.map((fact) => ({
    key: `${fact.id}-${fact.version}`,
    when: `${whenOf(fact)} · ${factKindName(fact.kind)}`,
    what: (
      <>
        {saysOf(fact, awardName)} <Marks fact={fact} today={today} />
        {fact.supersededAt && <StatusBadge tone="warn">{m.fact_superseded()}</StatusBadge>}
      </>
    ),
    detail: (
      <div className={css.detail}>
        <span>{aboutOf(fact)}</span>
        {fact.demonstration && <StandingBadge standing="DEMONSTRATION" />}
        <Button
          tone="quiet"
          compact
          aria-label={m.fact_open_of({ what: saysOf(fact, awardName) })}
          onClick={() => open(fact.id)}
        >
          {m.fact_details()}
        </Button>
      </div>
    ),
    tone: toneOf(fact, today),
  }));
}

function FactLine({ whose, name }: { whose: Whose; name: string }) {
  const { today } = useMe();
  const { search } = useListState();
  const [opened, setOpened] = useState<string | null>(null);
  const superseded = search.superseded === 'true';
  const filter = { ...whose, kind: search.kind, year: search.year, superseded };
  const query = useInfiniteQuery(factsOptions(filter, WHOLE));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const moments = useMoments(items, setOpened);
  const filtered = Boolean(search.kind || search.year);
  return (
    <Section title={m.fact_title_page()}>
      <FilterBar params={['kind', 'year', 'superseded']}>
        <SelectFilter
          param="kind"
          wide
          label={m.fact_kind()}
          all={m.ui_all()}
          choices={kindsOf('person' in whose ? 'person' : 'unit').map((kind) => ({
            value: kind,
            label: factKindName(kind),
          }))}
        />
        <SelectFilter param="year" label={m.fact_year()} all={m.ui_all()} choices={yearChoices(today, 2000, 0)} />
        <SelectFilter
          param="superseded"
          wide
          label={m.fact_shown()}
          all={m.fact_shown_standing()}
          choices={[{ value: 'true', label: m.fact_shown_all() }]}
        />
      </FilterBar>
      {query.isError && items.length === 0 ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <Skeleton lines={8} />
      ) : items.length === 0 ? (
        <EmptyState title={filtered ? m.fact_none_found() : m.fact_none_yet()}>
          {filtered ? null : m.fact_none_yet_text()}
        </EmptyState>
      ) : (
        <Timeline label={m.fact_of({ name })} moments={moments} />
      )}
      {query.hasNextPage && (
        <div className={css.more}>
          <LoadMore query={query} />
        </div>
      )}
      {opened && <FactDialog id={opened} onClose={() => setOpened(null)} />}
    </Section>
  );
}

interface BodyProps {
  whose: Whose;
  list: { label: string; to: string };
  own: (id: string) => string;
}

function FactsBody({ whose, list, own }: BodyProps) {
  const nominee = useQuery(nomineeOptions(whose));
  const mayRecord = useCan('FACT_EDIT');
  const [recording, setRecording] = useState(false);
  if (!nominee.data) return <UnnamedPage title={m.fact_title_page()} crumbs={[list]} query={nominee} />;
  const { id, name, about, unitId } = nominee.data;
  return (
    <Page
      title={m.fact_of({ name })}
      crumbs={[list, { label: name, to: own(id) }]}
      eyebrow={about}
      facts={<span>{m.fact_lead()}</span>}
      actions={
        mayRecord && (
          <Button tone="primary" icon={<Plus size={18} aria-hidden />} onClick={() => setRecording(true)}>
            {m.fact_record()}
          </Button>
        )
      }
    >
      <Columns main={<FactLine whose={whose} name={name} />} side={<Statements whose={whose} name={name} />} />
      {recording && <RecordDialog whose={whose} unitId={unitId} onClose={() => setRecording(false)} />}
    </Page>
  );
}

export function PersonFactsPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  return <FactsBody whose={{ person: id }} list={{ label: m.place_people(), to: paths.people }} own={paths.person} />;
}

export function UnitFactsPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  return <FactsBody whose={{ collective: id }} list={{ label: m.place_units(), to: paths.units }} own={paths.unit} />;
}
