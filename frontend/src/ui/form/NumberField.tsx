import { useEffect, useState } from 'react';
import { m } from '@/paraglide/messages';
import { getLocale } from '@/paraglide/runtime';
import { cx } from '../cx';
import { described, Field } from './fields';
import css from './fields.module.css';
import type { Lens } from './useForm';

/** `1.234,5` in Vietnamese, `1,234.5` in English; null when it is no number. */
export function parseNumber(text: string, locale: 'vi' | 'en'): number | null {
  const [thousands, decimal] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const plain = text.trim().replace(/\s/g, '');
  // A lone decimal mark of the other language, as in 0.5 typed by a Vietnamese hand, can mean only one thing.
  const grouped = new RegExp(`^-?\\d{1,3}(\\${thousands}\\d{3})+(\\${decimal}\\d+)?$`);
  const normal = grouped.test(plain)
    ? plain.replaceAll(thousands ?? '', '').replace(decimal ?? '', '.')
    : plain.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(normal) ? Number(normal) : null;
}

const show = (value: number | null | undefined, plain: boolean) =>
  value === null || value === undefined
    ? ''
    : plain
      ? String(value)
      : new Intl.NumberFormat(getLocale() === 'en' ? 'en-GB' : 'vi-VN', { maximumFractionDigits: 4 }).format(value);

interface Props {
  of: Lens<number | null | undefined>;
  label: string;
  hint?: string;
  optional?: boolean;
  size?: 'short' | 'medium';
  /** A year is not grouped by thousands. */
  plain?: boolean;
}

export function NumberField({ of, label, hint, optional, size = 'short', plain = false }: Props) {
  const [text, setText] = useState(show(of.value, plain));
  useEffect(() => setText(show(of.value, plain)), [of.value, plain]);
  const settle = () => {
    const value = text.trim() === '' ? null : parseNumber(text, getLocale());
    if (text.trim() !== '' && value === null) {
      of.refuse(m.ui_number_wrong());
      return;
    }
    of.refuse(null);
    if (value !== (of.value ?? null)) of.set(value);
    setText(show(value, plain));
  };
  return (
    <Field id={of.id} label={label} hint={hint} optional={optional} error={of.error}>
      <input
        id={of.id}
        className={cx(css.control, css[size])}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
        {...described(of.id, hint, of.error)}
      />
    </Field>
  );
}
