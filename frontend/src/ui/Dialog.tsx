import { X } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import { m } from '@/paraglide/messages';
import { IconButton } from './Button';
import { cx } from './cx';
import css from './Dialog.module.css';
import { useModal } from './useModal';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
  size?: 'small' | 'medium' | 'large';
  /** `side` comes in from the left edge, for navigation on a telephone; `end` from the right, for what stands beside a page. */
  place?: 'centre' | 'side' | 'end';
  /** For what is shown once: a press beside it does not close it. */
  firm?: boolean;
}

/** Where the work begins: the first field that is filled in, or else the way back, so that Enter destroys nothing. */
function firstIn(dialog: HTMLDialogElement): HTMLElement | null {
  return (
    dialog.querySelector<HTMLElement>('input:not([tabindex="-1"], [type="checkbox"]), select, textarea') ??
    dialog.querySelector<HTMLElement>('footer button, nav a')
  );
}

/** The browser's own modal dialog: it keeps the focus, closes on Escape and gives the focus back. */
export function Dialog({ title, onClose, children, size = 'small', place = 'centre', firm = false }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useModal(ref, firstIn);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same by keyboard, the browser's own way
    <dialog
      ref={ref}
      className={cx(css.dialog, css[size], css[place])}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => !firm && event.target === ref.current && onClose()}
    >
      <div className={css.panel}>
        <header className={css.head}>
          <h2 id={id}>{title}</h2>
          <IconButton label={m.ui_close()} icon={<X size={20} aria-hidden />} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}

export function DialogBody({ children }: { children: ReactNode }) {
  return <div className={css.body}>{children}</div>;
}

export function DialogFoot({ children }: { children: ReactNode }) {
  return <footer className={css.foot}>{children}</footer>;
}
