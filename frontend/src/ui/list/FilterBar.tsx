import { Search as SearchIcon, X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { cx } from '../cx';
import fieldCss from '../form/fields.module.css';
import { type Choice, Options } from '../form/Options';
import { useListState } from '../nav';
import { ClearFilters } from './ClearFilters';
import css from './FilterBar.module.css';

/** Free text, sent to the URL a moment after the last key. `/` brings the focus here from anywhere. */
export function SearchFilter({
  param = 'q',
  label,
  labelled = false,
}: {
  param?: string;
  label: string;
  /** Among filters that carry their names above them, so does this one. */
  labelled?: boolean;
}) {
  const { search, set } = useListState();
  const fromUrl = search[param] ?? '';
  const [text, setText] = useState(fromUrl);
  const sent = useRef(fromUrl);
  const id = useId();

  // The URL changed by other means (Back, «clear»): follow it, but never overwrite what is being typed.
  useEffect(() => {
    if (fromUrl !== sent.current) {
      sent.current = fromUrl;
      setText(fromUrl);
    }
  }, [fromUrl]);

  useEffect(() => {
    const trimmed = text.trim();
    if (trimmed === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = trimmed;
      set({ [param]: trimmed }, { replace: true });
    }, 250);
    return () => clearTimeout(timer);
  }, [text, param, set]);

  const input = (
    <input
      id={id}
      type="search"
      data-list-search={labelled ? undefined : true}
      className={cx(fieldCss.control, !labelled && css.searchInput)}
      placeholder={labelled ? undefined : label}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
  if (labelled)
    return (
      <div className={css.filter}>
        <label htmlFor={id}>{label}</label>
        {input}
      </div>
    );
  return (
    <div className={css.search}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <SearchIcon size={18} aria-hidden className={css.glass} />
      {input}
    </div>
  );
}

export function SelectFilter({
  param,
  label,
  choices,
  all,
  wide,
}: {
  param: string;
  label: string;
  choices: Choice[];
  all: string;
  /** For choices of many words. */
  wide?: boolean;
}) {
  const { search, set } = useListState();
  const id = useId();
  const value = search[param] ?? '';
  return (
    <div className={cx(css.filter, wide && css.wide)}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={cx(fieldCss.control, fieldCss.select, value && css.on)}
        value={value}
        onChange={(event) => set({ [param]: event.target.value })}
      >
        <option value="">{all}</option>
        <Options choices={choices} />
      </select>
    </div>
  );
}

export function CustomFilter({
  label,
  htmlFor,
  wide,
  children,
}: {
  label: string;
  htmlFor: string;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={cx(css.filter, wide && css.wide)}>
      <label htmlFor={htmlFor}>{label}</label>
      {children}
    </div>
  );
}

/** The filters of a list in one row, and a way back to the whole list. */
export function FilterBar({ params, children }: { params: string[]; children: ReactNode }) {
  const { search } = useListState();
  const filtered = params.some((param) => search[param]);
  return (
    <search className={css.bar}>
      {children}
      {filtered && (
        <ClearFilters params={params} tone="quiet" icon={<X size={16} aria-hidden />} className={css.clear} />
      )}
    </search>
  );
}
