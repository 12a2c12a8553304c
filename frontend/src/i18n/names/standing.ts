import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

interface Words {
  full: () => string;
  short: () => string;
  tone: BadgeTone;
}

const STANDINGS: Record<string, Words> = {
  CONFIRMED: { full: m.standing_confirmed, short: m.standing_short_confirmed, tone: 'good' },
  READ: { full: m.standing_read, short: m.standing_short_read, tone: 'info' },
  ANALOGUE: { full: m.standing_analogue, short: m.standing_short_analogue, tone: 'warn' },
  RECALLED: { full: m.standing_recalled, short: m.standing_short_recalled, tone: 'warn' },
  DEMONSTRATION: { full: m.standing_demonstration, short: m.standing_short_demonstration, tone: 'neutral' },
  ENTERED: { full: m.standing_entered, short: m.standing_short_entered, tone: 'neutral' },
};

/** How we know a fact, said beside it so that nobody takes a recollection for a source. */
export const standingName = (standing: string) => STANDINGS[standing]?.full() ?? standing;
export const standingShortName = (standing: string) => STANDINGS[standing]?.short() ?? standing;
export const standingTone = (standing: string) => STANDINGS[standing]?.tone ?? 'neutral';
/** What was recalled or carried over is used, but still waits for somebody to look it up. */
export const isVerified = (standing: string) => standingTone(standing) !== 'warn';
