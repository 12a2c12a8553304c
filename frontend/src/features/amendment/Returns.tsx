import type { Amendment, AwardReturn } from '@/api/types';
import { formatDate, formatMoney } from '@/i18n/format';
import { returnedThingName, returnStateName, returnStateTone } from '@/i18n/names/amendments';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { Section } from '@/ui/Page';
import css from './Amendment.module.css';
import { ReturnActions } from './returnDialogs';

export function amountText({ what, amount }: AwardReturn) {
  if (what !== 'MONEY') return null;
  return amount === null || amount === undefined ? m.return_amount_unknown() : formatMoney(amount);
}

export function ReturnState({ item }: { item: AwardReturn }) {
  if (item.overdue) return <StatusBadge tone="bad">{m.return_overdue()}</StatusBadge>;
  return <StatusBadge tone={returnStateTone(item.state)}>{returnStateName(item.state)}</StatusBadge>;
}

function ReturnLine({ item, amendment }: { item: AwardReturn; amendment: Amendment }) {
  const receipts = amendment.receipts.filter((receipt) => receipt.returnId === item.id);
  const more = [
    item.dueOn && m.return_due_on({ date: formatDate(item.dueOn) }),
    item.settledOn && m.return_settled_on({ date: formatDate(item.settledOn) }),
    item.forwardedOn && m.return_forwarded({ date: formatDate(item.forwardedOn) }),
  ].filter(Boolean);
  return (
    <li>
      <p>
        <b>{item.recipient}</b> · {[returnedThingName(item.what), amountText(item)].filter(Boolean).join(': ')}
      </p>
      <p className={css.row}>
        <ReturnState item={item} />
        <span className={css.soft}>{more.join(' · ')}</span>
      </p>
      {item.what === 'MONEY' && <p className={css.soft}>{m.return_fund({ unit: item.fund.name })}</p>}
      {item.because && <p className={css.reason}>{item.because}</p>}
      {receipts.map((receipt) => (
        <p key={receipt.id} className={css.soft}>
          {[
            receipt.amount && formatMoney(receipt.amount),
            m.return_receipt({ by: receipt.by, date: formatDate(receipt.on) }),
            receipt.reference,
          ]
            .filter(Boolean)
            .join(' · ')}
          {receipt.document && <DocumentLink document={receipt.document} />}
        </p>
      ))}
      <ReturnActions item={item} />
    </li>
  );
}

/** What is to come back of the awards, what came, and what was said of the rest. */
export function ReturnsSection({ amendment }: { amendment: Amendment }) {
  if (amendment.returns.length === 0) return null;
  return (
    <Section title={m.returns()}>
      <ul className={css.list}>
        {amendment.returns.map((item) => (
          <ReturnLine key={item.id} item={item} amendment={amendment} />
        ))}
      </ul>
    </Section>
  );
}
