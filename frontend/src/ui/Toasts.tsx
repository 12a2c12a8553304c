import { Check, TriangleAlert, X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { asProblem } from '@/api/problem';
import { m } from '@/paraglide/messages';
import { IconButton } from './Button';
import { cx } from './cx';
import css from './Toasts.module.css';

interface Toast {
  id: number;
  text: string;
  tone: 'good' | 'bad';
}

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

function add(text: string, tone: Toast['tone']) {
  last += 1;
  const id = last;
  change([...toasts.slice(-2), { id, text, tone }]);
  // What went wrong stays until it is read; what went well may leave by itself.
  if (tone === 'good') setTimeout(() => dismiss(id), 6_000);
}

export const toast = {
  done: (text: string) => add(text, 'good'),
  failed: (error: unknown) => {
    const problem = asProblem(error);
    add(
      problem.code === 'UNREACHABLE' ? m.ui_offline_text() : problem.detail || problem.title || m.ui_error_text(),
      'bad',
    );
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
    <section className={css.toasts} aria-live="polite" aria-label={m.ui_notifications()}>
      {shown.map((item) => (
        <div key={item.id} className={cx(css.toast, css[item.tone])}>
          {item.tone === 'good' ? <Check size={18} aria-hidden /> : <TriangleAlert size={18} aria-hidden />}
          <span>{item.text}</span>
          <IconButton label={m.ui_close()} icon={<X size={16} aria-hidden />} onClick={() => dismiss(item.id)} />
        </div>
      ))}
    </section>
  );
}
