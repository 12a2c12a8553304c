import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Check, ChevronsUpDown, X } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { m } from '@/paraglide/messages';
import css from './Combobox.module.css';
import { cx } from './cx';
import fieldCss from './form/fields.module.css';
import { useDismiss } from './useDismiss';
import { useSettled } from './useSettled';

export interface Option {
  id: string;
  label: string;
  hint?: string | null | undefined;
}

interface Props {
  id: string;
  value: Option | null;
  onChange: (option: Option | null) => void;
  /** Key and fetcher of the options for what is typed. */
  queryKey: readonly unknown[];
  search: (text: string, signal: AbortSignal) => Promise<Option[]>;
  placeholder?: string;
  label?: string;
  clearable?: boolean;
  describedBy?: { 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };
}

/** One thing chosen out of many by typing part of its name (WAI-ARIA combobox with a list). */
export function Combobox(props: Props) {
  const { id, value, onChange, queryKey, search, placeholder, label, clearable = true, describedBy } = props;
  const [text, setText] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const typed = useSettled(useDeferredValue((text ?? '').trim()), 180);
  const options = useQuery({
    queryKey: [...queryKey, typed],
    queryFn: ({ signal }) => search(typed, signal),
    enabled: open,
    placeholderData: keepPreviousData,
  });
  const shown = options.data ?? [];

  const close = () => {
    setOpen(false);
    setText(null);
    setActive(0);
  };
  useDismiss(box, open, close);

  const pick = (option: Option | undefined) => {
    if (!option) return;
    onChange(option);
    close();
  };

  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) setOpen(true);
      else if (shown.length > 0)
        setActive((active + (event.key === 'ArrowDown' ? 1 : shown.length - 1)) % shown.length);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      pick(shown[active]);
    } else if (event.key === 'Tab' && open) close();
  };

  useEffect(() => {
    if (open) document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [open, active, list]);

  return (
    <div className={css.box} ref={box}>
      <input
        ref={input}
        id={id}
        className={cx(fieldCss.control, css.input)}
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && shown[active] ? `${list}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder ?? m.ui_type_to_search()}
        value={text ?? value?.label ?? ''}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={handleKey}
        {...describedBy}
      />
      {clearable && value && text === null ? (
        <button
          type="button"
          className={fieldCss.inset}
          aria-label={m.ui_clear()}
          onClick={() => {
            onChange(null);
            input.current?.focus();
          }}
        >
          <X size={16} aria-hidden />
        </button>
      ) : (
        <span className={cx(fieldCss.inset, css.hint)}>
          <ChevronsUpDown size={16} aria-hidden />
        </span>
      )}
      <div className={css.popup} hidden={!open}>
        <div id={list} role="listbox" aria-label={label ?? placeholder ?? m.ui_options()} className={css.list}>
          {shown.map((option, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, which points here
            // biome-ignore lint/a11y/useKeyWithClickEvents: the input's own keys choose
            <div
              key={option.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={option.id === value?.id}
              className={cx(css.option, index === active && css.active)}
              onPointerMove={() => setActive(index)}
              onClick={() => pick(option)}
            >
              <span>
                {option.label}
                {option.hint && <small>{option.hint}</small>}
              </span>
              {option.id === value?.id && <Check size={16} aria-hidden />}
            </div>
          ))}
        </div>
        <p className={css.status} role="status">
          {options.isError
            ? m.ui_offline_text()
            : options.isPending
              ? m.ui_loading()
              : shown.length === 0
                ? m.ui_nothing_found()
                : ''}
        </p>
      </div>
    </div>
  );
}
