import { useQuery } from '@tanstack/react-query';
import type { ClientUsage as Usage } from '@/api/types';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import { operationName } from '@/i18n/names/operations';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Bars } from '@/ui/Bars';
import { Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { EmptyState, Loaded } from '@/ui/States';
import { clientUsageOptions } from './api';
import css from './Integration.module.css';

function Figures({ usage }: { usage: Usage }) {
  if (usage.days.length === 0)
    return <EmptyState title={m.client_usage_none()}>{m.client_usage_none_text()}</EmptyState>;
  const max = Math.max(...usage.days.map(({ requests }) => requests));
  return (
    <div className={css.usage}>
      <Bars
        bars={usage.days.map(({ day, requests }) => ({
          key: day,
          label: formatDate(day),
          text: formatNumber(requests),
          value: requests,
          max,
        }))}
      />
      <PlainTable
        caption={m.client_usage_by_operation()}
        heads={[m.client_usage_operation(), m.client_usage_requests(), m.client_usage_refused(), m.client_last_used()]}
        ends={[1, 2]}
        rows={usage.operations.map(({ operation, requests, refused, lastUsedAt, sunset }) => ({
          key: operation,
          cells: [
            <>
              {operationName(operation) ?? <code className={css.code}>{operation}</code>}{' '}
              {sunset && <StatusBadge tone="warn">{m.client_usage_ends({ day: formatDate(sunset) })}</StatusBadge>}
            </>,
            formatNumber(requests),
            formatNumber(refused),
            formatInstant(lastUsedAt),
          ],
        }))}
      />
      <details>
        <summary>{m.client_usage_by_day()}</summary>
        <PlainTable
          caption={m.client_usage_by_day()}
          heads={[m.client_usage_day(), m.client_usage_requests(), m.client_usage_refused()]}
          ends={[1, 2]}
          rows={usage.days.map(({ day, requests, refused }) => ({
            key: day,
            cells: [formatDate(day), formatNumber(requests), formatNumber(refused)],
          }))}
        />
      </details>
    </div>
  );
}

/** What a client asked in the last thirty days, as bars and as tables. */
export function ClientUsage({ id }: { id: string }) {
  const usage = useQuery(clientUsageOptions(id));
  return (
    <Section title={m.client_usage()} hint={m.client_usage_hint()}>
      <Loaded query={usage} lines={4}>
        {(figures) => <Figures usage={figures} />}
      </Loaded>
    </Section>
  );
}
