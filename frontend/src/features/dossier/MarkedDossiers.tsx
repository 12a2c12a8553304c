import { Check, CornerUpLeft, Hand, UserRoundPen } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { asSent } from '@/api/incomplete';
import type { DossierItem, DossierReturnRequest, DossierStepResult, DossierSteps } from '@/api/types';
import { useChange } from '@/api/useChange';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog, DialogBody, DialogFoot } from '@/ui/Dialog';
import { FormDialog } from '@/ui/FormDialog';
import { TextArea } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { PlainTable } from '@/ui/PlainTable';
import { toast } from '@/ui/Toasts';
import { stepDossiers } from './api';
import { HandOverFields } from './HandOverFields';
import css from './MarkedDossiers.module.css';
import { useUndoable } from './undo';

/** What a step may have changed; beside the lists the pages of those that were opened. */
const STALE = [['dossiers'], ['dossier'], ['obligations'], ['nominations']];

type Step = DossierSteps['action'];
type More = Omit<DossierSteps, 'action' | 'items'>;

interface Props {
  marked: DossierItem[];
  /** Those that stay marked. */
  onMarked: (ids: ReadonlySet<string>) => void;
}

interface Outcome {
  step: Step;
  dossiers: DossierItem[];
  results: DossierStepResult[];
}

const NAMES: Record<Step, () => string> = {
  CLAIM: m.dossier_action_claim,
  RELEASE: m.dossier_action_release,
  HAND_OVER: m.dossier_action_hand_over,
  TAKE_OVER: m.dossier_action_take_over,
  ACCEPT: m.dossier_action_accept,
  RETURN: m.dossier_action_return,
};

const icon = { size: 16, 'aria-hidden': true } as const;
const AT_ONCE: readonly Step[] = ['CLAIM', 'RELEASE'];
const STEPS: { step: Step; letter: string; icon?: ReactNode }[] = [
  { step: 'CLAIM', letter: 'c', icon: <Hand {...icon} /> },
  { step: 'RELEASE', letter: 'l' },
  { step: 'HAND_OVER', letter: 'h', icon: <UserRoundPen {...icon} /> },
  { step: 'ACCEPT', letter: 'a', icon: <Check {...icon} /> },
  { step: 'RETURN', letter: 'r', icon: <CornerUpLeft {...icon} /> },
];

function Became({ result }: { result: DossierStepResult | undefined }) {
  if (result?.done) return m.dossier_steps_ok();
  return <b className={css.refused}>{result?.problem?.detail}</b>;
}

/** What became of each, where not all was done. */
function Outcomes({ outcome, onClose }: { outcome: Outcome; onClose: () => void }) {
  const of = new Map(outcome.results.map((result) => [result.id, result]));
  const done = outcome.results.filter((result) => result.done).length;
  return (
    <Dialog
      title={m.dossier_steps_some({ action: NAMES[outcome.step](), done, count: outcome.results.length })}
      size="medium"
      onClose={onClose}
    >
      <DialogBody>
        <p>{m.dossier_steps_text()}</p>
        <PlainTable
          caption={m.dossier_steps_result()}
          heads={[m.dossier_title(), m.dossier_steps_result()]}
          rows={outcome.dossiers.map((dossier) => {
            return {
              key: dossier.id,
              cells: [
                <>
                  {dossier.title}
                  <small className={css.number}>{dossier.number}</small>
                </>,
                <Became key="became" result={of.get(dossier.id)} />,
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

function StepDialog({ step, send, onClose }: { step: Step; send: (more: More) => Promise<void>; onClose: () => void }) {
  const common = { title: NAMES[step](), confirm: NAMES[step](), onClose };
  if (step === 'HAND_OVER')
    return (
      <FormDialog
        {...common}
        text={m.dossier_hand_over_text()}
        initial={{ handOver: { accountId: '', note: '' } }}
        send={(value) =>
          send(asSent<More>({ handOver: { ...value.handOver, accountId: value.handOver.accountId || null } }))
        }
      >
        {(form) => <HandOverFields of={form.at('handOver')} />}
      </FormDialog>
    );
  if (step === 'ACCEPT')
    return (
      <FormDialog
        {...common}
        text={`${m.dossier_accept_many_text()} ${m.dossier_no_undo()}`}
        initial={{ acceptance: { note: '' } }}
        send={send}
      >
        {(form) => <TextArea of={form.at('acceptance').at('note')} label={m.dossier_accept_note()} optional />}
      </FormDialog>
    );
  return (
    <FormDialog
      {...common}
      text={`${m.dossier_return_many_text()} ${m.dossier_no_undo()}`}
      initial={{ sendBack: { reason: '', workingDays: 5 as number | null } }}
      send={({ sendBack }) => send({ sendBack: asSent<DossierReturnRequest>({ ...sendBack, dueOn: null }) })}
    >
      {(form) => (
        <>
          <TextArea of={form.at('sendBack').at('reason')} label={m.ui_reason()} rows={5} />
          <NumberField of={form.at('sendBack').at('workingDays')} label={m.dossier_return_days()} />
        </>
      )}
    </FormDialog>
  );
}

/** What can be done to all marked dossiers at once. Each is answered for itself; what was refused stays marked. */
export function MarkedDossiers({ marked, onMarked }: Props) {
  const [opened, setOpened] = useState<Step | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const change = useChange(stepDossiers, ...STALE);
  const undoable = useUndoable(STALE);

  const send = async (step: Step, more: More) => {
    const items = marked.map(({ id, version }) => ({ id, version }));
    const results = await change({ action: step, items, ...more });
    const refused = results.filter((result) => !result.done);
    onMarked(new Set(refused.map((result) => result.id)));
    const done = results.length - refused.length;
    const counted = { action: NAMES[step](), count: results.length };
    if (refused.length > 0) setOutcome({ step, dossiers: marked, results });
    if (done > 0)
      undoable(
        refused.length > 0 ? m.dossier_steps_some({ ...counted, done }) : m.dossier_steps_done(counted),
        step,
        marked,
        results,
      );
  };

  return (
    <>
      {marked.length > 0 && (
        <section className={css.bar} aria-label={m.dossier_marked_actions()}>
          <p role="status">{m.dossier_marked({ count: marked.length })}</p>
          <div className={css.buttons}>
            {STEPS.map(({ step, letter, icon: face }) => (
              <Button
                key={step}
                compact
                tone={step === 'ACCEPT' ? 'primary' : 'plain'}
                icon={face}
                shortcut={letter}
                onClick={() => (AT_ONCE.includes(step) ? void send(step, {}).catch(toast.failed) : setOpened(step))}
              >
                {NAMES[step]()}
              </Button>
            ))}
            <Button compact tone="quiet" onClick={() => onMarked(new Set())}>
              {m.dossier_unmark()}
            </Button>
          </div>
        </section>
      )}
      {opened && <StepDialog step={opened} send={(more) => send(opened, more)} onClose={() => setOpened(null)} />}
      {outcome && <Outcomes outcome={outcome} onClose={() => setOutcome(null)} />}
    </>
  );
}
