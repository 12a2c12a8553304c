import { useBlocker } from '@tanstack/react-router';
import type { FormEvent, ReactNode } from 'react';
import { m } from '@/paraglide/messages';
import { Button } from '../Button';
import { cx } from '../cx';
import { Dialog, DialogBody, DialogFoot } from '../Dialog';
import { ErrorSummary } from './ErrorSummary';
import css from './FormFrame.module.css';
import type { Form } from './useForm';

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
