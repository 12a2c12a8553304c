import type { Search } from '@/ui/nav';

/** What the address of a report asks, as the server is asked. */
export interface Asked {
  by: string | undefined;
  sort: string | undefined;
  limit: number;
  unit: string | undefined;
  from: string | undefined;
  to: string | undefined;
  where: string[] | undefined;
  asOf: string | undefined;
  againstFrom: string | undefined;
  againstTo: string | undefined;
  againstAsOf: string | undefined;
  recount: boolean | undefined;
}

/** Between conditions in the address. */
const AND = '|';

const TIMES = ['year', 'month'];

/** So many groups stand in a table that one reads. */
const MOST = 100;

/** The end of a day in Vietnam; of today and later, nothing: then it is as the system knows it now. */
export function endOfDay(day: string | undefined, now = new Date()): string | undefined {
  if (!day) return undefined;
  const end = new Date(`${day}T23:59:59+07:00`);
  return end < now ? end.toISOString() : undefined;
}

export const conditionsOf = (search: Search) => search.where?.split(AND).filter(Boolean) ?? [];

export const joined = (conditions: readonly string[]) => conditions.join(AND) || undefined;

export function askedOf(search: Search, by: string): Asked {
  const conditions = conditionsOf(search);
  const compared = search.against;
  const first = search.by ?? by;
  return {
    by: [first, search.and].filter(Boolean).join(',') || undefined,
    // What goes by time is read in its order, everything else from the most to the least.
    sort: TIMES.includes(first) ? 'key' : undefined,
    limit: MOST,
    unit: search.unit,
    from: search.from,
    to: search.to,
    where: conditions.length > 0 ? conditions : undefined,
    asOf: endOfDay(search.asOf),
    againstFrom: compared === 'period' ? search.againstFrom : undefined,
    againstTo: compared === 'period' ? search.againstTo : undefined,
    againstAsOf: compared === 'moment' ? endOfDay(search.againstAsOf) : undefined,
    recount: search.recount ? true : undefined,
  };
}
