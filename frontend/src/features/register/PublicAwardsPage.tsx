import { useInfiniteQuery } from '@tanstack/react-query';
import { Medal, Search as SearchIcon, SlidersHorizontal } from 'lucide-react';
import { type FormEvent, lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { AwardItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { DrumSun } from '@/ui/Emblem';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { LoadMore } from '@/ui/list/LoadMore';
import { Link, useListState } from '@/ui/nav';
import { EmptyState, ErrorState, Skeleton } from '@/ui/States';
import css from './PublicAwardsPage.module.css';
import { PUBLIC_AWARD_FILTERS as FILTERS, publicAwardsOptions } from './publicApi';
import { Reading } from './Reading';
import { readingOf } from './readingOf';

// Few open them: fetched only then.
const Filters = lazy(() => import('./PublicAwardFilters'));

function Hero() {
  const { search, set } = useListState();
  const [text, setText] = useState(search.q ?? '');
  const sent = useRef(search.q ?? '');
  const id = useId();
  const fromUrl = search.q ?? '';

  useEffect(() => {
    if (fromUrl === sent.current) return;
    sent.current = fromUrl;
    setText(fromUrl);
  }, [fromUrl]);

  useEffect(() => {
    const wanted = text.trim();
    if (wanted === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = wanted;
      set({ q: wanted }, { replace: true });
    }, 350);
    return () => clearTimeout(timer);
  }, [text, set]);

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    sent.current = text.trim();
    set({ q: text.trim() });
  };

  return (
    <section className={css.hero}>
      <DrumSun className={css.sun} />
      <div className={css.heroInner}>
        <h1 tabIndex={-1}>{m.public_look_up()}</h1>
        <p>{m.public_look_up_lead()}</p>
        <search>
          <form className={css.searchForm} onSubmit={handleSubmit}>
            <label htmlFor={id} className="visually-hidden">
              {m.public_name()}
            </label>
            <SearchIcon size={22} aria-hidden />
            <input
              id={id}
              type="search"
              data-list-search
              autoComplete="off"
              spellCheck={false}
              placeholder={m.public_name_placeholder()}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <button type="submit">{m.ui_search()}</button>
          </form>
        </search>
      </div>
    </section>
  );
}

function AwardRow({ award }: { award: AwardItem }) {
  return (
    <li className={css.award}>
      <span className={css.medal} aria-hidden>
        <Medal size={22} strokeWidth={1.5} />
      </span>
      <div className={css.who}>
        <Link to={paths.public.award(award.id)} className={css.name} data-row-link>
          {nomineeLabel(award.recipient)}
        </Link>
        <p className={css.title}>{award.award.name}</p>
        {award.recipient.name !== award.unit.name && <p className={css.unit}>{award.unit.name}</p>}
      </div>
      <div className={css.decision}>
        <p className={css.year}>{award.year}</p>
        <p>{award.decision.number}</p>
        <p>{formatDate(award.decision.decidedOn)}</p>
        {award.standing === 'REVOKED' && <StatusBadge tone="bad">{m.award_revoked()}</StatusBadge>}
      </div>
    </li>
  );
}

function Results() {
  const { search } = useListState();
  const query = useInfiniteQuery(
    publicAwardsOptions({
      q: search.q,
      unit: search.unit,
      year: search.year,
      award: search.award,
      number: search.number,
    }),
  );
  const pages = query.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const total = pages[0]?.total;
  const narrowed = Boolean(search.q) || FILTERS.some((param) => search[param]);

  if (query.isError && items.length === 0)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <Skeleton lines={9} />;
  if (items.length === 0)
    return (
      <EmptyState
        title={narrowed ? m.public_none_found() : m.public_none_yet()}
        action={narrowed && <ClearFilters params={['q', ...FILTERS]} />}
      >
        {narrowed && m.public_none_found_text()}
      </EmptyState>
    );
  return (
    <>
      <Reading of={readingOf(pages[0])} />
      <p className={css.count} role="status">
        {narrowed ? '' : `${m.public_newest()} `}
        {total &&
          (total.capped
            ? m.public_count_over({ count: formatNumber(total.count) })
            : m.public_count({ count: formatNumber(total.count) }))}
      </p>
      <ul className={css.awards} aria-busy={query.isFetching}>
        {items.map((award) => (
          <AwardRow key={award.id} award={award} />
        ))}
      </ul>
      {query.hasNextPage && (
        <div className={css.more}>
          <LoadMore query={query} />
        </div>
      )}
    </>
  );
}

export function PublicAwardsPage() {
  const { search } = useListState();
  const [open, setOpen] = useState(FILTERS.some((param) => search[param]));
  return (
    <>
      <title>{`${m.public_look_up()} · ${m.app_name()}`}</title>
      <Hero />
      <div className={css.body}>
        <Button
          tone="quiet"
          icon={<SlidersHorizontal size={18} aria-hidden />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className={css.toggle}
        >
          {m.public_more_filters()}
        </Button>
        <Suspense>{open && <Filters />}</Suspense>
        <Results />
      </div>
    </>
  );
}
