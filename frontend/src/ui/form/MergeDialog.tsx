import { useState } from 'react';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '../Badge';
import { Button } from '../Button';
import { cx } from '../cx';
import { Dialog, DialogBody, DialogFoot } from '../Dialog';
import css from './MergeDialog.module.css';

type Side = 'MINE' | 'THEIRS';

interface Difference {
  key: string;
  label: string;
  mine: string;
  theirs: string;
  suggested: Side;
  both: boolean;
}

interface Props {
  differences: Difference[];
  onDone: (chosen: (key: string) => Side) => void;
  onClose: () => void;
}

function Choice({
  of,
  side,
  value,
  onChange,
}: {
  of: Difference;
  side: Side;
  value: Side;
  onChange: (side: Side) => void;
}) {
  const text = side === 'MINE' ? of.mine : of.theirs;
  return (
    <label className={cx(css.side, value === side && css.chosen)}>
      <span className={css.whose}>
        <input type="radio" name={of.key} checked={value === side} onChange={() => onChange(side)} />
        {side === 'MINE' ? m.merge_mine() : m.merge_theirs()}
      </span>
      <span className={cx(css.text, !text && css.none)}>{text || m.merge_empty()}</span>
    </label>
  );
}

/** Two people wrote in the same thing: both are shown, and each place is decided; nothing is lost until then. */
export function MergeDialog({ differences, onDone, onClose }: Props) {
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const of = (key: string): Side =>
    chosen[key] ?? differences.find((difference) => difference.key === key)?.suggested ?? 'THEIRS';
  const all = (side: Side) => setChosen(Object.fromEntries(differences.map(({ key }) => [key, side])));
  return (
    <Dialog title={m.merge_title()} size="large" firm onClose={onClose}>
      <DialogBody>
        <p>{m.merge_text()}</p>
        <div className={css.all}>
          <Button compact onClick={() => all('MINE')}>
            {m.merge_all_mine()}
          </Button>
          <Button compact onClick={() => all('THEIRS')}>
            {m.merge_all_theirs()}
          </Button>
        </div>
        {differences.map((difference) => (
          <fieldset key={difference.key} className={css.difference}>
            <legend>
              {difference.label} {difference.both && <StatusBadge tone="warn">{m.merge_both()}</StatusBadge>}
            </legend>
            <div className={css.sides}>
              {(['MINE', 'THEIRS'] as const).map((side) => (
                <Choice
                  key={side}
                  of={difference}
                  side={side}
                  value={of(difference.key)}
                  onChange={(next) => setChosen((current) => ({ ...current, [difference.key]: next }))}
                />
              ))}
            </div>
          </fieldset>
        ))}
      </DialogBody>
      <DialogFoot>
        <Button onClick={onClose}>{m.merge_later()}</Button>
        <Button tone="primary" onClick={() => onDone(of)}>
          {m.merge_done()}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
