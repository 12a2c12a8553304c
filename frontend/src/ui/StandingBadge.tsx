import { standingName, standingShortName, standingTone } from '@/i18n/names/standing';
import { StatusBadge } from './Badge';

/** How we know the fact beside it. */
export function StandingBadge({ standing }: { standing: string }) {
  return (
    <StatusBadge tone={standingTone(standing)}>
      <span title={standingName(standing)}>{standingShortName(standing)}</span>
    </StatusBadge>
  );
}
