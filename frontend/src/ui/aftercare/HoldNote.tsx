import type { NominationHold } from '@/api/types';
import { m } from '@/paraglide/messages';
import { StandingBadge } from '../StandingBadge';
import { Notice } from '../States';

/** That something is open about the nominee, and by which article the nomination waits; nothing of what it says. */
export function HoldNote({ hold }: { hold: NominationHold | null | undefined }) {
  if (!hold) return null;
  return (
    <Notice>
      <p>
        <b>{hold.binding ? m.hold_title() : m.hold_warning()}</b>
      </p>
      <p>
        {hold.because} <StandingBadge standing={hold.standing} />
      </p>
    </Notice>
  );
}
