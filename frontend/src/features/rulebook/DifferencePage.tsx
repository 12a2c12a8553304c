import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { RulebookVersion } from '@/api/types';
import { m } from '@/paraglide/messages';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { EmptyState, Loaded } from '@/ui/States';
import { Switcher } from '@/ui/Switcher';
import {
  differenceOptions,
  frameworksDifferenceOptions,
  rulebookOptions,
  rulebooksOptions,
  versionsOptions,
} from './api';
import { Differences } from './Differences';
import css from './RulebookPage.module.css';
import { rulebookCrumbs } from './VersionsPage';

const named = (versions: RulebookVersion[]) =>
  versions.map(({ number, name }) => ({ value: String(number), label: name }));

/** Two versions of one framework; without a choice the newest and the one it was made from. */
function OfVersions({ framework }: { framework: string }) {
  const { search } = useListState();
  const versions = useQuery(versionsOptions(framework));
  const all = useMemo(() => versions.data?.items ?? [], [versions.data]);
  const to = Number(search.to ?? all[0]?.number ?? 0);
  const from = Number(search.from ?? all.find(({ number }) => number === to)?.basedOn ?? to);
  const difference = useQuery({ ...differenceOptions(framework, from, to), enabled: from > 0 && to > 0 });
  if (versions.data && all.length < 2)
    return <EmptyState title={m.rulebook_one_version()}>{m.rulebook_one_version_text()}</EmptyState>;
  return (
    <>
      <FilterBar params={['from', 'to']}>
        <SelectFilter param="from" label={m.rulebook_older()} all={m.rulebook_based_on()} choices={named(all)} />
        <SelectFilter param="to" label={m.rulebook_newer()} all={m.rulebook_newest_version()} choices={named(all)} />
      </FilterBar>
      <Loaded query={difference} lines={10}>
        {(found) => (
          <Section title={`${found.from} → ${found.to}`}>
            <Differences difference={found} same={m.rulebook_same()} />
          </Section>
        )}
      </Loaded>
    </>
  );
}

/** One award under this framework and under another. */
function OfFrameworks({ framework }: { framework: string }) {
  const { search } = useListState();
  const books = useQuery(rulebooksOptions);
  const book = useQuery(rulebookOptions(framework));
  const others = (books.data?.items ?? []).filter((item) => item.framework !== framework);
  const other = search.with ?? others.at(-1)?.framework ?? '';
  const award = search.award ?? book.data?.awards[0]?.award.code ?? '';
  const difference = useQuery({
    ...frameworksDifferenceOptions(framework, award, other),
    enabled: Boolean(award && other),
  });
  return (
    <>
      <FilterBar params={['award', 'with']}>
        <SelectFilter
          param="award"
          label={m.rulebook_award()}
          all={book.data?.awards[0]?.award.name ?? ''}
          wide
          choices={(book.data?.awards ?? []).slice(1).map((one) => ({ value: one.award.code, label: one.award.name }))}
        />
        <SelectFilter
          param="with"
          label={m.rulebook_other_framework()}
          all={others.at(-1)?.framework ?? ''}
          choices={others.slice(0, -1).map((item) => ({ value: item.framework, label: item.framework }))}
        />
      </FilterBar>
      <Loaded query={difference} lines={10}>
        {(found) => (
          <Section title={`${found.from} → ${found.to}`} hint={m.rulebook_frameworks_hint()}>
            <Differences difference={found} same={m.rulebook_same()} />
          </Section>
        )}
      </Loaded>
    </>
  );
}

/** What two versions, or two frameworks for an award, say differently. */
export function DifferencePage() {
  const { framework } = useParams({ strict: false }) as { framework: string };
  const { search, set } = useListState();
  const frameworks = search.view === 'frameworks' || (search.view !== 'versions' && Boolean(search.award));
  return (
    <Page title={m.rulebook_difference_of({ framework })} crumbs={rulebookCrumbs(framework)}>
      <div className={css.parts}>
        <Switcher
          label={m.rulebook_compare()}
          choices={[
            {
              key: 'versions',
              label: m.rulebook_compare_versions(),
              on: !frameworks,
              choose: () => set({ view: 'versions' }),
            },
            {
              key: 'frameworks',
              label: m.rulebook_compare_frameworks(),
              on: frameworks,
              choose: () => set({ view: 'frameworks' }),
            },
          ]}
        />
        {frameworks ? <OfFrameworks framework={framework} /> : <OfVersions framework={framework} />}
      </div>
    </Page>
  );
}
