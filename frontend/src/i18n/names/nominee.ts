import { m } from '@/paraglide/messages';

/** As it stands in a list: a household is called after its representative. */
export function nomineeLabel({ kind, name }: { kind?: string; name: string }): string {
  return kind === 'HOUSEHOLD' && !/^hộ\s/i.test(name) ? m.nominee_household_of({ name }) : name;
}
