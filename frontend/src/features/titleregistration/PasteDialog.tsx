import { useState } from 'react';
import type { TitleLineChecked, TitleRegistration } from '@/api/types';
import { useChange } from '@/api/useChange';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog, DialogBody, DialogFoot } from '@/ui/Dialog';
import { FormFrame } from '@/ui/form/FormFrame';
import { RadioField, TextArea } from '@/ui/form/fields';
import { useForm } from '@/ui/form/useForm';
import { PlainTable } from '@/ui/PlainTable';
import { toast } from '@/ui/Toasts';
import { addTitleLines } from './api';
import { type NomineeSort, readPasted } from './pasted';
import { stale } from './stale';
import css from './TitleRegistration.module.css';

/** As many as are sent at once. */
const MOST = 500;

function Checked({ lines }: { lines: TitleLineChecked[] }) {
  const wrong = lines.filter((line) => line.violations.length > 0);
  return (
    <div aria-live="polite">
      <p>
        {wrong.length === 0
          ? m.title_reg_paste_good({ count: lines.length })
          : m.title_reg_paste_wrong({ count: lines.length, wrong: wrong.length })}
      </p>
      {wrong.length > 0 && (
        <PlainTable
          caption={m.title_reg_paste_result()}
          heads={[m.title_reg_line(), m.title_reg_nominee(), m.title_reg_title(), m.title_reg_paste_result()]}
          narrow={[0]}
          lead={1}
          rows={wrong.map((line) => ({
            key: String(line.line),
            cells: [
              line.line + 1,
              line.nominee ?? '–',
              line.award?.name ?? '–',
              <span key="wrong" className={css.wrong}>
                {line.violations.map((violation) => violation.message).join(' ')}
              </span>,
            ],
          }))}
        />
      )}
    </div>
  );
}

/** A list out of a spreadsheet: looked at first, every line told for itself; then added whole. */
export function PasteDialog({ registration, onClose }: { registration: TitleRegistration; onClose: () => void }) {
  const form = useForm({ sort: 'INDIVIDUAL' as NomineeSort, lines: '' as string | null | undefined });
  const [checked, setChecked] = useState<TitleLineChecked[] | null>(null);
  const [looked, setLooked] = useState('');
  const add = useChange(addTitleLines, ...stale(registration));
  const now = JSON.stringify(form.value);
  const ready = checked !== null && looked === now && checked.every((line) => line.violations.length === 0);
  const send = async () => {
    const lines = readPasted(form.value.lines ?? '', form.value.sort).slice(0, MOST + 1);
    const done = await form.submit(() => add(registration, lines, !ready));
    if (!done) return;
    if (ready) {
      toast.done(m.title_reg_added({ count: lines.length }));
      onClose();
    } else {
      setChecked(done.answer.lines);
      setLooked(now);
    }
  };
  return (
    <Dialog title={m.title_reg_paste()} size="large" onClose={form.busy ? () => {} : onClose}>
      <FormFrame form={form} onSubmit={() => void send()}>
        <DialogBody>
          <RadioField
            of={{ ...form.at('sort'), set: (sort: string) => form.at('sort').set(sort as NomineeSort) }}
            label={m.title_reg_nominee()}
            choices={[
              { value: 'INDIVIDUAL', label: m.title_reg_people() },
              { value: 'COLLECTIVE', label: m.title_reg_collectives() },
            ]}
          />
          <TextArea of={form.at('lines')} label={m.title_reg_paste_lines()} hint={m.title_reg_paste_hint()} rows={8} />
          {checked && looked === now && <Checked lines={checked} />}
        </DialogBody>
        <DialogFoot>
          <Button onClick={onClose}>{m.ui_cancel()}</Button>
          <Button type="submit" tone="primary" busy={form.busy}>
            {ready ? m.title_reg_paste_add({ count: checked.length }) : m.title_reg_paste_check()}
          </Button>
        </DialogFoot>
      </FormFrame>
    </Dialog>
  );
}
