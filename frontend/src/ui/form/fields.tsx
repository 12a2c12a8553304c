import { Eye, EyeOff } from 'lucide-react';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { m } from '@/paraglide/messages';
import { cx } from '../cx';
import { OwnHelp } from './FieldHelp';
import css from './fields.module.css';
import { type Choice, Options } from './Options';
import type { Lens } from './useForm';

export interface FieldProps {
  label: string;
  hint?: string | undefined;
  optional?: boolean | undefined;
  error?: string | undefined;
  id: string;
}

/** What a control must carry so that its hint and its error are read with it. */
export function described(id: string, hint: unknown, error: unknown) {
  const by = cx(Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`);
  return { 'aria-describedby': by || undefined, 'aria-invalid': error ? true : undefined } as const;
}

/** Label, hint, control and error in their places. */
export function Field({ label, hint, optional, error, id, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className={cx(css.field, error && css.wrong)}>
      <div className={css.head}>
        <label htmlFor={id} className={css.label}>
          {label}
          {optional && <span className={css.optional}> {m.ui_optional()}</span>}
        </label>
        <OwnHelp />
      </div>
      {hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className={css.error}>
          {error}
        </p>
      )}
    </div>
  );
}

interface LensProps<T> {
  of: Lens<T>;
  label: string;
  hint?: string;
  optional?: boolean;
}

type InputProps = Pick<
  ComponentProps<'input'>,
  'autoComplete' | 'inputMode' | 'placeholder' | 'required' | 'maxLength' | 'autoFocus' | 'spellCheck' | 'readOnly'
>;

type Text = string | null | undefined;

export function TextField({
  of,
  label,
  hint,
  optional,
  size,
  ...input
}: LensProps<Text> & InputProps & { size?: 'short' | 'medium' }) {
  return (
    <Field id={of.id} label={label} hint={hint} optional={optional} error={of.error}>
      <input
        id={of.id}
        className={cx(css.control, size && css[size])}
        value={of.value ?? ''}
        onChange={(event) => of.set(event.target.value)}
        {...described(of.id, hint, of.error)}
        {...input}
      />
    </Field>
  );
}

export function TextArea({ of, label, hint, optional, rows = 4 }: LensProps<Text> & { rows?: number }) {
  return (
    <Field id={of.id} label={label} hint={hint} optional={optional} error={of.error}>
      <textarea
        id={of.id}
        className={css.control}
        rows={rows}
        value={of.value ?? ''}
        onChange={(event) => of.set(event.target.value)}
        {...described(of.id, hint, of.error)}
      />
    </Field>
  );
}

export function PasswordField({ of, label, hint, ...input }: LensProps<string> & InputProps) {
  const [shown, setShown] = useState(false);
  return (
    <Field id={of.id} label={label} hint={hint} error={of.error}>
      <div className={css.withButton}>
        <input
          id={of.id}
          type={shown ? 'text' : 'password'}
          className={css.control}
          value={of.value}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          onChange={(event) => of.set(event.target.value)}
          {...described(of.id, hint, of.error)}
          {...input}
        />
        <button
          type="button"
          className={css.inset}
          aria-label={shown ? m.ui_hide_password() : m.ui_show_password()}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? <EyeOff size={18} aria-hidden /> : <Eye size={18} aria-hidden />}
        </button>
      </div>
    </Field>
  );
}

export function SelectField({
  of,
  label,
  hint,
  optional,
  choices,
  empty,
  size,
}: LensProps<Text> & { choices: Choice[]; empty?: string; size?: 'short' | 'medium' }) {
  return (
    <Field id={of.id} label={label} hint={hint} optional={optional} error={of.error}>
      <select
        id={of.id}
        className={cx(css.control, css.select, size && css[size])}
        value={of.value ?? ''}
        onChange={(event) => of.set(event.target.value)}
        {...described(of.id, hint, of.error)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        <Options choices={choices} />
      </select>
    </Field>
  );
}

export function RadioField({
  of,
  label,
  hint,
  choices,
}: LensProps<Text> & { choices: (Choice & { hint?: string })[] }) {
  return (
    <fieldset
      id={of.id}
      className={cx(css.field, of.error && css.wrong)}
      tabIndex={-1}
      {...described(of.id, hint, of.error)}
    >
      <legend className={css.label}>{label}</legend>
      {hint && (
        <p id={`${of.id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
      <div className={css.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={css.choice}>
            <input
              type="radio"
              name={of.id}
              value={choice.value}
              checked={of.value === choice.value}
              onChange={() => of.set(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint && <small>{choice.hint}</small>}
            </span>
          </label>
        ))}
        <OwnHelp />
      </div>
      {of.error && (
        <p id={`${of.id}-error`} className={css.error}>
          {of.error}
        </p>
      )}
    </fieldset>
  );
}

export function CheckField({ of, label, hint }: LensProps<boolean>) {
  return (
    <div className={cx(css.field, of.error && css.wrong)}>
      <label className={css.choice}>
        <input
          id={of.id}
          type="checkbox"
          checked={of.value}
          onChange={(event) => of.set(event.target.checked)}
          {...described(of.id, hint, of.error)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${of.id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
      {of.error && (
        <p id={`${of.id}-error`} className={css.error}>
          {of.error}
        </p>
      )}
    </div>
  );
}
