import { LoaderCircle } from 'lucide-react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import css from './Button.module.css';
import { cx } from './cx';

export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'danger';

/** For links that look like buttons: `<Link className={buttonClass('primary')}>`. */
export function buttonClass(tone: ButtonTone = 'plain', compact = false): string {
  return cx(css.button, css[tone], compact && css.compact);
}

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  tone?: ButtonTone;
  icon?: ReactNode;
  busy?: boolean;
  compact?: boolean;
  /** The letter that presses it, where it stands in the page. */
  shortcut?: string | undefined;
}

export function Button({
  tone = 'plain',
  icon,
  busy = false,
  compact = false,
  shortcut,
  children,
  className,
  ...rest
}: Props) {
  return (
    <button
      type="button"
      {...rest}
      data-key={shortcut}
      aria-keyshortcuts={shortcut}
      aria-disabled={busy || rest['aria-disabled'] || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
      className={cx(buttonClass(tone, compact), className)}
    >
      {busy ? <LoaderCircle className={css.spin} size={18} aria-hidden /> : icon}
      {children}
      {shortcut && (
        <kbd className={css.key} aria-hidden>
          {shortcut}
        </kbd>
      )}
    </button>
  );
}

/** A button that shows only an icon; its name is read aloud and shown as a tip. */
export function IconButton({
  label,
  icon,
  className,
  ...rest
}: { label: string; icon: ReactNode } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type="button" aria-label={label} title={label} {...rest} className={cx(css.icon, className)}>
      {icon}
    </button>
  );
}
