import { pairReasonName, speaksAgainst } from '@/i18n/names/pairs';
import { StatusBadge } from '@/ui/Badge';
import css from './PersonPair.module.css';

/** What speaks for two records being one person, and what against. */
export function PairReasons({ reasons }: { reasons: readonly string[] }) {
  return (
    <ul className={css.reasons}>
      {reasons.map((reason) => (
        <li key={reason}>
          <StatusBadge tone={speaksAgainst(reason) ? 'warn' : 'neutral'}>{pairReasonName(reason)}</StatusBadge>
        </li>
      ))}
    </ul>
  );
}
