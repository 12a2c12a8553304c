import { useQuery } from '@tanstack/react-query';
import type { QuotaLine } from '@/api/types';
import { paths } from '@/app/paths';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Link } from '@/ui/nav';
import { quotaLedgerOptions } from './api';
import css from './Quota.module.css';

/** What is left, in words; also where it is not known of how many. */
export function QuotaLeft({ line }: { line: QuotaLine }) {
  if (line.remaining === null || line.remaining === undefined) return <StatusBadge>{m.quota_unknown()}</StatusBadge>;
  if (line.remaining < 0)
    return <StatusBadge tone="bad">{m.quota_over({ count: formatNumber(-line.remaining) })}</StatusBadge>;
  return (
    <StatusBadge tone={line.remaining === 0 ? 'warn' : 'good'}>
      {m.quota_left({ count: formatNumber(line.remaining) })}
    </StatusBadge>
  );
}

/** Beside a dossier: the shares of which the unit proposes somebody, or has nobody's figures. */
export function QuotaNote({ unit, year }: { unit: string; year: number }) {
  const ledger = useQuery(quotaLedgerOptions(unit, year));
  const lines = ledger.data?.lines.filter((line) => line.submitted + line.drafted > 0) ?? [];
  if (lines.length === 0) return null;
  return (
    <div className={css.note}>
      <ul>
        {lines.map((line) => (
          <li key={line.award.code}>
            {line.award.name}: {m.quota_used({ used: formatNumber(line.submitted + line.drafted), share: line.share })}{' '}
            <QuotaLeft line={line} />
          </li>
        ))}
      </ul>
      <Link to={paths.quotaLedger} search={{ unit, year: String(year) }}>
        {m.quota_open()}
      </Link>
    </div>
  );
}
