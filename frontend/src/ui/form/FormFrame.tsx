import { useBlocker } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Violation } from '@/api/problem';
import { m } from '@/paraglide/messages';
import { Button } from '../Button';
import { cx } from '../cx';
import { Dialog, DialogBody, DialogFoot } from '../Dialog';
import css from './FormFrame.module.css';
import type { Form } from './useForm';

/** The server words a violation without naming the field; the summary needs the name. */
function labelOf(id: string): string {
  const label = document.querySelector(`label[for="${CSS.escape(id)}"], #${CSS.escape(id)} > legend`);
  const group = document.getElementById(id)?.parentElement?.closest('fieldset')?.querySelector(':scope > legend');
  return [group, label].flatMap((one) => one?.firstChild?.textContent?.trim() || []).join(', ');
}

/** In the order of the page, which is not that of the server's checks. */
function inPageOrder<T>(form: Form<T>, violations: readonly Violation[]): Violation[] {
  const field = (violation: Violation) => document.getElementById(form.idOf(violation.pointer));
  return violations.toSorted((a, b) => {
    const [first, second] = [field(a), field(b)];
    if (!first || !second) return 0;
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
  });
}

/** More than the eye takes in at once; the rest stands at its fields. */
const MOST = 8;

/** Everything that was refused, in one place over the form, each line leading to its field. */
export function ErrorSummary<T>({ form, onReload }: { form: Form<T>; onReload?: (() => void) | undefined }) {
  const ref = useRef<HTMLDivElement>(null);
  const { problem } = form;
  useEffect(() => {
    if (problem) ref.current?.focus();
  }, [problem]);
  if (!problem) return null;
  const offline = problem.code === 'UNREACHABLE';
  return (
    <div ref={ref} tabIndex={-1} className={css.summary} role="alert">
      <TriangleAlert size={20} aria-hidden />
      <div>
        <p className={css.summaryTitle}>
          {offline ? m.ui_offline_text() : problem.detail || problem.title || m.ui_error_text()}
        </p>
        {problem.violations.length > 0 && (
          <ul>
            {inPageOrder(form, problem.violations)
              .slice(0, MOST)
              .map((violation) => (
                <li key={violation.pointer + violation.code}>
                  <a
                    href={`#${form.idOf(violation.pointer)}`}
                    onClick={(event) => {
                      event.preventDefault();
                      document.getElementById(form.idOf(violation.pointer))?.focus();
                    }}
                  >
                    {[labelOf(form.idOf(violation.pointer)), violation.message].filter(Boolean).join(': ')}
                  </a>
                </li>
              ))}
            {problem.violations.length > MOST && (
              <li>{m.ui_more_violations({ count: problem.violations.length - MOST })}</li>
            )}
          </ul>
        )}
        {problem.status === 412 && onReload && (
          <Button compact className={css.reload} onClick={onReload}>
            {m.ui_reload()}
          </Button>
        )}
      </div>
    </div>
  );
}

interface Props<T> {
  form: Form<T>;
  onSubmit: () => void;
  children: ReactNode;
  className?: string | undefined;
  /** Starts again from the newest version, when somebody else has changed it meanwhile. */
  onReload?: (() => void) | undefined;
}

/** A form whose errors come from the server as readily as from a field. */
export function FormFrame<T>({ form, onSubmit, children, className, onReload }: Props<T>) {
  return (
    <form
      noValidate
      className={cx(css.form, className)}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        const local = form.violations.find((violation) => violation.code === 'LOCAL');
        if (local) document.getElementById(form.idOf(local.pointer))?.focus();
        else onSubmit();
      }}
    >
      <ErrorSummary form={form} onReload={onReload} />
      {children}
    </form>
  );
}

/** Fields one under the other, in a part of a form. */
export function FormFields({ children }: { children: ReactNode }) {
  return <div className={css.form}>{children}</div>;
}

export function FormRow({ children }: { children: ReactNode }) {
  return <div className={css.row}>{children}</div>;
}

/** Asks before work that was not saved is left behind, inside the application and on closing the tab. */
export function UnsavedGuard({ when }: { when: boolean }) {
  const blocker = useBlocker({
    shouldBlockFn: () => when,
    enableBeforeUnload: when,
    withResolver: true,
    disabled: !when,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Dialog title={m.ui_unsaved_title()} onClose={blocker.reset}>
      <DialogBody>
        <p>{m.ui_unsaved_text()}</p>
      </DialogBody>
      <DialogFoot>
        <Button tone="danger" onClick={blocker.proceed}>
          {m.ui_unsaved_leave()}
        </Button>
        <Button tone="primary" onClick={blocker.reset}>
          {m.ui_unsaved_stay()}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
