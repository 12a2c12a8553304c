import { Check, TriangleAlert, X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { asProblem } from '@/api/problem';
import { m } from '@/paraglide/messages';
import { Button, IconButton } from './Button';
import { cx } from './cx';
import css from './Toasts.module.css';

/** How what was done is taken back while its toast stands. */
export type Undo = () => Promise<unknown>;

interface Toast {
  id: number;
  text: string;
  tone: 'good' | 'bad';
  /** What went wrong, thing by thing. */
  lines?: readonly string[];
  undo?: Undo;
}

const STANDS = 6_000;
/** Long enough to read, to think better of it and to reach the key. */
const STANDS_TO_UNDO = 15_000;

let toasts: readonly Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

function dismiss(id: number) {
  change(toasts.filter((toast) => toast.id !== id));
}

/** What went well leaves by itself, but not under a pointer or the focus, nor behind a dialog. */
function leave(id: number, after: number) {
  setTimeout(() => {
    const held =
      document.getElementById(`toast-${id}`)?.matches(':hover, :focus-within') ||
      document.querySelector('dialog[open]');
    if (held) leave(id, 3_000);
    else dismiss(id);
  }, after);
}

/** What went wrong stays until it is read. Only what was done last is undone. */
function add(shown: Omit<Toast, 'id'>) {
  last += 1;
  const id = last;
  change([...toasts.filter((toast) => !(shown.undo && toast.undo)).slice(-2), { ...shown, id }]);
  if (shown.tone === 'good') leave(id, shown.undo ? STANDS_TO_UNDO : STANDS);
}

export const toast = {
  done: (text: string, undo?: Undo) => add({ text, tone: 'good', ...(undo && { undo }) }),
  some: (text: string, lines: readonly string[]) => add({ text, tone: 'bad', lines }),
  failed: (error: unknown) => {
    const problem = asProblem(error);
    add({
      text: problem.code === 'UNREACHABLE' ? m.ui_offline_text() : problem.detail || problem.title || m.ui_error_text(),
      tone: 'bad',
    });
  },
};

export function Toasts() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
  return (
    <section className={css.toasts} aria-live="polite" aria-label={m.ui_notifications()} data-toasts>
      {shown.map((item) => (
        <div key={item.id} id={`toast-${item.id}`} className={cx(css.toast, css[item.tone])}>
          {item.tone === 'good' ? <Check size={18} aria-hidden /> : <TriangleAlert size={18} aria-hidden />}
          <div className={css.text}>
            <span>{item.text}</span>
            {item.lines && (
              <ul>
                {item.lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </div>
          {item.undo && (
            <Button
              compact
              tone="quiet"
              shortcut="u"
              onClick={() => {
                dismiss(item.id);
                void item.undo?.().catch(toast.failed);
              }}
            >
              {m.ui_undo()}
            </Button>
          )}
          <IconButton label={m.ui_close()} icon={<X size={16} aria-hidden />} onClick={() => dismiss(item.id)} />
        </div>
      ))}
    </section>
  );
}
