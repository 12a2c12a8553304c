import type { HandoverDue } from '@/api/types';
import { formatMoney } from '@/i18n/format';
import { handoverPartName, insigniaName } from '@/i18n/names/handover';
import { m } from '@/paraglide/messages';

/** Insignia by what they are, money by how much it is. */
export function partText(due: HandoverDue): string {
  if (due.part === 'INSIGNIA') return `${handoverPartName(due.part)}: ${insigniaName(due.items)}`;
  if (due.amount === null || due.amount === undefined)
    return `${handoverPartName(due.part)}: ${m.handover_amount_unknown()}`;
  const most = due.atMost ? ` (${m.handover_at_most()})` : '';
  return `${handoverPartName(due.part)}: ${formatMoney(due.amount)}${most}`;
}
