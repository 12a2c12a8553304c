import { useRef, useState } from 'react';
import { asSent } from '@/api/incomplete';
import type { HandoverCeremony, HandoverDue, HandoverResult } from '@/api/types';
import { useChange } from '@/api/useChange';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog, DialogBody, DialogFoot } from '@/ui/Dialog';
import { FormDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { FileField } from '@/ui/form/FileField';
import { FormRow } from '@/ui/form/FormFrame';
import { TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import type { Lens } from '@/ui/form/useForm';
import { PlainTable } from '@/ui/PlainTable';
import { toast } from '@/ui/Toasts';
import { handOver } from './api';
import css from './Handover.module.css';
import { partText } from './partText';

interface Line {
  dueId: string;
  version: number;
  to: string;
  capacity: string;
  amount: number | null;
}

interface Value {
  on: string | null;
  place: string;
  documentId: string | null;
  items: Line[];
}

const lineOf = (due: HandoverDue): Line => ({
  dueId: due.id,
  version: due.version,
  to: '',
  capacity: '',
  amount: null,
});

function sent(value: Value) {
  return asSent<HandoverCeremony>({
    ...value,
    place: value.place || null,
    items: value.items.map(({ to, capacity, ...line }) => ({ ...line, to: to || null, capacity: capacity || null })),
  });
}

/** Of one line: who receives it where it is somebody else, and the amount where it is not fixed. */
function LineFields({ due, of }: { due: HandoverDue; of: Lens<Line> }) {
  const asks = due.part === 'MONEY' && (due.amount === null || due.amount === undefined || due.atMost);
  return (
    <li>
      <div>
        <b>{due.recipient}</b>
        <span className={css.soft}>{partText(due)}</span>
      </div>
      {asks && (
        <NumberField of={of.at('amount')} label={m.handover_paid()} size="medium" optional={due.amount !== null} />
      )}
      <details className={css.fold}>
        <summary>{m.handover_somebody_else()}</summary>
        <FormRow>
          <TextField of={of.at('to')} label={m.handover_to()} optional />
          <TextField of={of.at('capacity')} label={m.handover_capacity()} optional />
        </FormRow>
      </details>
    </li>
  );
}

/** What became of each, where not all was entered. */
function Outcomes({ dues, results, onClose }: { dues: HandoverDue[]; results: HandoverResult[]; onClose: () => void }) {
  const refused = new Map(results.filter((result) => !result.done).map((result) => [result.id, result]));
  return (
    <Dialog
      title={m.handover_some({ done: results.length - refused.size, count: results.length })}
      size="medium"
      onClose={onClose}
    >
      <DialogBody>
        <p>{m.handover_some_text()}</p>
        <PlainTable
          caption={m.handover_result()}
          heads={[m.handover_recipient(), m.handover_result()]}
          rows={dues
            .filter((due) => refused.has(due.id))
            .map((due) => {
              const problem = refused.get(due.id)?.problem;
              return {
                key: due.id,
                cells: [
                  <>
                    {due.recipient}
                    <span className={css.soft}>{partText(due)}</span>
                  </>,
                  <span key="why" className={css.refused}>
                    {problem?.violations?.[0]?.message ?? problem?.detail}
                  </span>,
                ],
              };
            })}
        />
      </DialogBody>
      <DialogFoot>
        <Button onClick={onClose}>{m.ui_close()}</Button>
      </DialogFoot>
    </Dialog>
  );
}

interface Props {
  dues: HandoverDue[];
  unitId: string;
  /** Told those that are still to be handed over. */
  onRefused: (ids: ReadonlySet<string>) => void;
  onClose: () => void;
}

/** A whole ceremony at once: the day, the place and the signed list are the same for all. */
export function HandOverDialog({ dues, unitId, onRefused, onClose }: Props) {
  const change = useChange(handOver, ['handovers'], ['handover'], ['handover-totals'], ['obligations']);
  const [results, setResults] = useState<HandoverResult[] | null>(null);
  // The form closes itself when it was sent; what was refused is told in its place.
  const telling = useRef(false);

  const send = async (value: Value) => {
    const answered = await change(sent(value));
    const refused = answered.filter((result) => !result.done);
    onRefused(new Set(refused.map((result) => result.id)));
    telling.current = refused.length > 0;
    if (telling.current) setResults(answered);
    else toast.done(m.handover_done({ count: answered.length }));
  };

  if (results) return <Outcomes dues={dues} results={results} onClose={onClose} />;
  return (
    <FormDialog<Value>
      title={m.handover_hand_over()}
      text={m.handover_hand_over_text()}
      size="medium"
      initial={{ on: null, place: '', documentId: null, items: dues.map(lineOf) }}
      confirm={m.handover_hand_over()}
      send={send}
      onClose={() => !telling.current && onClose()}
    >
      {(form) => (
        <>
          <DateField of={form.at('on')} label={m.handover_on()} />
          <TextField of={form.at('place')} label={m.handover_place()} optional />
          <FileField
            of={form.at('documentId')}
            unitId={unitId}
            label={m.handover_document()}
            attach={m.handover_attach()}
            before=""
            optional
          />
          <fieldset>
            <legend>{m.handover_lines()}</legend>
            <p className={css.soft}>{m.handover_received_by_self()}</p>
            <ul className={css.lines}>
              {dues.map((due, index) => (
                <LineFields key={due.id} due={due} of={form.at('items').at(index)} />
              ))}
            </ul>
          </fieldset>
        </>
      )}
    </FormDialog>
  );
}
