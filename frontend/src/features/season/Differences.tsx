import { useQuery } from '@tanstack/react-query';
import type { SeasonDifference } from '@/api/types';
import { formatDate } from '@/i18n/format';
import { seasonDifferenceName } from '@/i18n/names/seasons';
import { m } from '@/paraglide/messages';
import { Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { Loaded } from '@/ui/States';
import { seasonDifferencesOptions } from './api';
import css from './Season.module.css';

/** Days as they are read; other things as they stand. */
const said = (text: string | null | undefined) =>
  text ? text.replace(/\d{4}-\d{2}-\d{2}/g, (day) => formatDate(day)) : m.season_nothing();

/** What the letter that holds says differently from the one before. */
export function Differences({ id, to }: { id: string; to: number }) {
  const query = useQuery(seasonDifferencesOptions(id, to));
  return (
    <Section title={m.season_differences()}>
      <Loaded query={query} lines={4}>
        {({ differences }) =>
          differences.length === 0 ? (
            <p className={css.soft}>{m.season_same()}</p>
          ) : (
            <PlainTable
              caption={m.season_differences()}
              heads={[m.season_what(), m.season_before(), m.season_after()]}
              rows={differences.map((one: SeasonDifference) => ({
                key: `${one.what} ${one.about ?? ''}`,
                cells: [
                  seasonDifferenceName(one.what, one.about),
                  <del key="before">{said(one.before)}</del>,
                  <ins key="after">{said(one.after)}</ins>,
                ],
              }))}
            />
          )
        }
      </Loaded>
    </Section>
  );
}
