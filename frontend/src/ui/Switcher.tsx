import css from './Switcher.module.css';

export interface SwitcherChoice {
  key: string;
  label: string;
  on: boolean;
  choose: () => void;
}

/** A few views of the same list, one of them shown. */
export function Switcher({ label, choices }: { label: string; choices: SwitcherChoice[] }) {
  return (
    <fieldset className={css.switcher}>
      <legend className="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <button key={choice.key} type="button" aria-pressed={choice.on} onClick={choice.choose}>
          {choice.label}
        </button>
      ))}
    </fieldset>
  );
}
