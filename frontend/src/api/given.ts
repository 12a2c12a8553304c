import type { operations } from './schema';

type Query<Operation extends keyof operations> = NonNullable<operations[Operation]['parameters']['query']>;

/** A query as the URL holds it: codes are any text there, and the server says when it knows one not. */
type Loose<Q> = {
  [K in keyof Q]?: (NonNullable<Q[K]> extends string ? string : Q[K]) | undefined;
};

/** An operation's query without what was not chosen: filters from the URL may be absent or empty. */
export function given<Operation extends keyof operations>(query: Loose<Query<Operation>>): Query<Operation> {
  return Object.fromEntries(
    Object.entries(query).filter(([, value]) => value !== undefined && value !== ''),
  ) as Query<Operation>;
}

/** A year as the URL holds it. */
export const yearIn = (text: string | undefined): number | undefined => (text ? Number(text) : undefined);

/** A choice of two as the URL holds it. */
export const flagIn = (text: string | undefined): boolean | undefined => (text ? text === 'true' : undefined);
