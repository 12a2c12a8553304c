import { m } from '@/paraglide/messages';

const STANDINGS: Record<string, () => string> = {
  CONFIRMED: m.standing_confirmed,
  READ: m.standing_read,
  ANALOGUE: m.standing_analogue,
  RECALLED: m.standing_recalled,
  DEMONSTRATION: m.standing_demonstration,
  ENTERED: m.standing_entered,
};

/** How we know a fact, said beside it so that nobody takes a recollection for a source. */
export const standingName = (standing: string) => STANDINGS[standing]?.() ?? standing;
