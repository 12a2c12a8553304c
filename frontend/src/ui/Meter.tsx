import css from './Meter.module.css';

/** A share with its words over it. */
export function Meter({ value, max, label }: { value: number; max: number; label: string }) {
  return (
    <div className={css.meter}>
      <span>{label}</span>
      <progress max={Math.max(max, 1)} value={value} aria-label={label} />
    </div>
  );
}
