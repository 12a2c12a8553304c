import { Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { m } from '@/paraglide/messages';
import { IconButton } from '@/ui/Button';
import type { Option } from '@/ui/Combobox';
import type { Lens } from '@/ui/form/useForm';
import css from './Directive.module.css';

interface PickerProps {
  of: Lens<string | null | undefined>;
  onPicked: (option: Option | null) => void;
}

interface Props {
  of: Lens<string[]>;
  /** What the ids stand for that are there when the form opens. */
  known?: Record<string, string>;
  children: (picker: PickerProps, key: number) => ReactNode;
}

/** Things picked one after the other, listed under the field that picks them. */
export function Picked({ of, known = {}, children }: Props) {
  const [names, setNames] = useState(known);
  const [picks, setPicks] = useState(0);
  const field: Lens<string | null | undefined> = {
    ...of,
    value: null,
    set: () => {},
    change: () => {},
    at: undefined as never,
  };
  const handlePicked = (option: Option | null) => {
    if (!option) return;
    setNames((before) => ({ ...before, [option.id]: option.label }));
    setPicks((count) => count + 1);
    if (!of.value.includes(option.id)) of.set([...of.value, option.id]);
  };
  return (
    <div className={css.picked}>
      {children({ of: field, onPicked: handlePicked }, picks)}
      {of.value.length > 0 && (
        <ul>
          {of.value.map((id, index) => (
            <li key={id}>
              <span>
                {names[id]}
                {of.at(index).error && <span className={css.wrong}> {of.at(index).error}</span>}
              </span>
              <IconButton
                label={`${m.ui_remove()} ${names[id]}`}
                icon={<Trash2 size={16} aria-hidden />}
                onClick={() => of.set(of.value.filter((other) => other !== id))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
