import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '@/paraglide/messages';
import { Button, IconButton } from '../Button';
import css from './Rows.module.css';
import type { Lens } from './useForm';

interface Keyed {
  /** Stays with the row while rows come, go and move, so that React keeps what is being typed in it. */
  key: string;
}

let keys = 0;

/** The key of a row that the server does not know yet. */
export function newKey(): string {
  keys += 1;
  return `new-${keys}`;
}

interface Props<T extends Keyed> {
  of: Lens<T[]>;
  label: (row: { number: number }) => string;
  /** Rows are moved up and down where their order says something of itself. */
  movable?: boolean;
  add: string;
  newRow: () => T;
  children: (row: Lens<T>) => ReactNode;
}

/** Parts of a draft that there are several of, each a group of fields. */
export function Rows<T extends Keyed>({ of, label, movable = false, add, newRow, children }: Props<T>) {
  const list = of.value;
  const move = (from: number, to: number) => {
    const next = [...list];
    const [moved] = next.splice(from, 1);
    if (moved) next.splice(to, 0, moved);
    of.set(next);
  };
  return (
    <>
      <ol className={css.rows}>
        {list.map((row, index) => {
          const name = label({ number: index + 1 });
          return (
            <li key={row.key}>
              <fieldset className={css.row}>
                <legend>{name}</legend>
                <div className={css.tools}>
                  {movable && index > 0 && (
                    <IconButton
                      label={`${m.ui_move_up()}: ${name}`}
                      icon={<ArrowUp size={16} aria-hidden />}
                      onClick={() => move(index, index - 1)}
                    />
                  )}
                  {movable && index < list.length - 1 && (
                    <IconButton
                      label={`${m.ui_move_down()}: ${name}`}
                      icon={<ArrowDown size={16} aria-hidden />}
                      onClick={() => move(index, index + 1)}
                    />
                  )}
                  <IconButton
                    label={`${m.ui_remove()}: ${name}`}
                    icon={<Trash2 size={16} aria-hidden />}
                    onClick={() => of.set(list.filter((_, other) => other !== index))}
                  />
                </div>
                {children(of.at(index) as Lens<T>)}
              </fieldset>
            </li>
          );
        })}
      </ol>
      <Button id={of.id} icon={<Plus size={18} aria-hidden />} onClick={() => of.set([...list, newRow()])}>
        {add}
      </Button>
    </>
  );
}
