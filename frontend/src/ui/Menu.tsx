import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { cx } from './cx';
import css from './Menu.module.css';
import { useDismiss } from './useDismiss';

interface Props {
  label: string;
  trigger: ReactNode;
  triggerClass?: string | undefined;
  /** Holds choices, of which several may be made before it is closed. */
  stay?: boolean;
  children: ReactNode;
}

const ITEMS = 'a, button, input:not(:disabled)';

/** A small panel of commands under a button; arrow keys walk over whatever can be pressed in it. */
export function Menu({ label, trigger, triggerClass, stay = false, children }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    // Also when a command was chosen: a dialog that it opens gives the focus back to where it was.
    button.current?.focus();
  };
  useDismiss(box, open, close);
  const items = () => [...(panel.current?.querySelectorAll<HTMLElement>(ITEMS) ?? [])];
  useEffect(() => {
    if (open) panel.current?.querySelector<HTMLElement>(ITEMS)?.focus();
  }, [open]);
  const handleKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = items();
    all[(all.indexOf(document.activeElement as HTMLElement) + step + all.length) % all.length]?.focus();
  };
  return (
    <div ref={box} className={css.box}>
      <button
        ref={button}
        type="button"
        className={cx(css.trigger, triggerClass)}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className="visually-hidden">{label}: </span>
        {trigger}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys only move the focus among its buttons */}
      <div
        ref={panel}
        id={id}
        className={css.panel}
        hidden={!open}
        onKeyDown={handleKey}
        onClick={stay ? undefined : close}
      >
        {children}
      </div>
    </div>
  );
}
