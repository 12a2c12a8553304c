import { described } from '@/ui/form/fields';
import type { Choice } from '@/ui/form/Options';
import type { Lens } from '@/ui/form/useForm';
import css from './RulebookPage.module.css';

interface Props {
  of: Lens<string[] | undefined>;
  label: string;
  hint?: string;
  choices: Choice[];
}

/** Several of some. */
export function Checks({ of, label, hint, choices }: Props) {
  const chosen = of.value ?? [];
  const toggle = (value: string) =>
    of.set(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset id={of.id} className={css.group} tabIndex={-1} {...described(of.id, hint, of.error)}>
      <legend>{label}</legend>
      {hint && (
        <p id={`${of.id}-hint`} className={css.source}>
          {hint}
        </p>
      )}
      <div className={css.checks}>
        {choices.map((choice) => (
          <label key={choice.value}>
            <input type="checkbox" checked={chosen.includes(choice.value)} onChange={() => toggle(choice.value)} />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {of.error && (
        <p id={`${of.id}-error`} className={css.missing}>
          {of.error}
        </p>
      )}
    </fieldset>
  );
}
