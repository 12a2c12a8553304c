import { PackageCheck, PackageX } from 'lucide-react';
import { useState } from 'react';
import { asSent } from '@/api/incomplete';
import { useMe } from '@/api/me';
import type { AwardReturn, AwardReturnGivenUp, AwardReturnReceiptDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { formatMoney } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { FormDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { FileField } from '@/ui/form/FileField';
import { FormRow } from '@/ui/form/FormFrame';
import { CheckField, TextArea, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import css from './Amendment.module.css';
import { giveUpReturn, receiveReturn, staleAfterReturn } from './api';

interface Props {
  item: AwardReturn;
  onClose: () => void;
}

function textOf({ what, amount, returned, recipient }: AwardReturn) {
  if (what !== 'MONEY') return recipient;
  if (amount === null || amount === undefined) return m.return_receive_unknown_text({ recipient });
  return m.return_receive_money_text({ recipient, amount: formatMoney(amount - returned) });
}

function ReceiveDialog({ item, onClose }: Props) {
  const { today } = useMe();
  const receive = useChange(receiveReturn, ...staleAfterReturn(item));
  const money = item.what === 'MONEY';
  const unknown = money && (item.amount === null || item.amount === undefined);
  const [initial] = useState(() => ({
    on: today as string | null,
    by: item.recipient,
    amount: money && !unknown ? (item.amount ?? 0) - item.returned : (null as number | null),
    complete: false,
    reference: '',
    documentId: null as string | null,
  }));
  return (
    <FormDialog
      title={m.return_receive()}
      text={textOf(item)}
      size="medium"
      initial={initial}
      confirm={m.amendment_enter()}
      send={({ complete, reference, ...value }) =>
        receive(
          item,
          asSent<AwardReturnReceiptDraft>({
            ...value,
            reference: reference.trim() || null,
            complete: unknown ? complete : null,
          }),
        )
      }
      done={m.amendment_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <FormRow>
            <DateField of={form.at('on')} label={m.return_received_on()} />
            <TextField of={form.at('by')} label={m.return_received_from()} />
          </FormRow>
          {money && <NumberField of={form.at('amount')} label={m.return_received_amount()} size="medium" />}
          {unknown && <CheckField of={form.at('complete')} label={m.return_complete()} />}
          <TextField of={form.at('reference')} label={m.return_reference()} optional />
          <FileField
            of={form.at('documentId')}
            unitId={item.fund.id}
            label={m.return_paper()}
            attach={m.amendment_attach()}
            optional
          />
        </>
      )}
    </FormDialog>
  );
}

function GiveUpDialog({ item, onClose }: Props) {
  const { today } = useMe();
  const giveUp = useChange(giveUpReturn, ...staleAfterReturn(item));
  return (
    <FormDialog
      title={m.return_give_up()}
      text={m.return_give_up_text()}
      initial={{ on: today as string | null, reason: '' }}
      confirm={m.amendment_enter()}
      send={(value) => giveUp(item, asSent<AwardReturnGivenUp>(value))}
      done={m.amendment_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <DateField of={form.at('on')} label={m.return_give_up_on()} />
          <TextArea of={form.at('reason')} label={m.ui_reason()} />
        </>
      )}
    </FormDialog>
  );
}

/** What can be entered about it now, as the server says. */
export function ReturnActions({ item }: { item: AwardReturn }) {
  const [open, setOpen] = useState<string | null>(null);
  const offered = (action: string) => item.actions.some((one) => one.action === action && one.allowed);
  const close = () => setOpen(null);
  if (item.actions.length === 0) return null;
  return (
    <div className={css.row}>
      {offered('RECEIVE') && (
        <Button compact icon={<PackageCheck size={16} aria-hidden />} onClick={() => setOpen('RECEIVE')}>
          {m.return_receive()}
          <span className="visually-hidden">: {item.recipient}</span>
        </Button>
      )}
      {offered('GIVE_UP') && (
        <Button compact tone="quiet" icon={<PackageX size={16} aria-hidden />} onClick={() => setOpen('GIVE_UP')}>
          {m.return_give_up()}
          <span className="visually-hidden">: {item.recipient}</span>
        </Button>
      )}
      {open === 'RECEIVE' && <ReceiveDialog item={item} onClose={close} />}
      {open === 'GIVE_UP' && <GiveUpDialog item={item} onClose={close} />}
    </div>
  );
}
