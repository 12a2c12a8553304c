import type { ReactNode } from 'react';
import { m } from '@/paraglide/messages';
import { Button } from './Button';
import { Dialog, DialogBody, DialogFoot } from './Dialog';
import { FormFrame } from './form/FormFrame';
import { TextArea } from './form/fields';
import { type Form, useForm } from './form/useForm';
import { toast } from './Toasts';

interface Props<T> {
  title: string;
  /** What will happen, and what cannot be undone. */
  text?: ReactNode;
  initial: T;
  confirm: string;
  danger?: boolean;
  size?: 'small' | 'medium' | 'large';
  send: (value: T) => Promise<unknown>;
  /** Said when it is done; left out where what was answered is shown instead. */
  done?: string;
  onClose: () => void;
  onDone?: () => void;
  children?: (form: Form<T>) => ReactNode;
}

/** A step that asks for a little more, or only for a «yes»; the refusal is shown where the reader looks. */
export function FormDialog<T>({
  title,
  text,
  initial,
  confirm,
  danger,
  size,
  send,
  done,
  onClose,
  onDone,
  children,
}: Props<T>) {
  const form = useForm(initial);
  const submit = async () => {
    if (await form.submit(send)) {
      if (done) toast.done(done);
      onClose();
      onDone?.();
    }
  };
  return (
    <Dialog title={title} onClose={form.busy ? () => {} : onClose} size={size ?? 'small'}>
      <FormFrame form={form} onSubmit={() => void submit()}>
        <DialogBody>
          {text && <div>{text}</div>}
          {children?.(form)}
        </DialogBody>
        <DialogFoot>
          <Button onClick={onClose}>{m.ui_cancel()}</Button>
          <Button type="submit" tone={danger ? 'danger' : 'primary'} busy={form.busy}>
            {confirm}
          </Button>
        </DialogFoot>
      </FormFrame>
    </Dialog>
  );
}

interface ReasonProps extends Omit<Props<{ reason: string }>, 'initial' | 'children'> {
  rows?: number;
}

/** A step that asks why, and keeps the answer. */
export function ReasonDialog({ rows, ...dialog }: ReasonProps) {
  return (
    <FormDialog {...dialog} initial={{ reason: '' }}>
      {(form) => <TextArea of={form.at('reason')} label={m.ui_reason()} {...(rows && { rows })} />}
    </FormDialog>
  );
}
