import { CircleSlash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { m } from '@/paraglide/messages';
import css from './ActionBar.module.css';
import { Button, type ButtonTone } from './Button';

export interface ServerAction {
  action: string;
  allowed: boolean;
  because?: string | null;
}

export interface ActionFace {
  label: string;
  tone?: ButtonTone;
  icon?: ReactNode;
  /** The letter that presses it. */
  shortcut?: string;
  /** What opens when it is pressed: a dialog that confirms or asks for more. */
  dialog?: (close: () => void) => ReactNode;
  run?: () => void;
}

interface Props {
  actions: readonly ServerAction[];
  /** How this application shows the actions it knows. What the server offers beyond these is left out. */
  faces: Record<string, ActionFace>;
}

/** What leads on comes first, what destroys comes last. */
const ORDER: ButtonTone[] = ['primary', 'plain', 'quiet', 'danger'];

/** The server's `actions` as buttons. What is not allowed yet is shown with the server's reason, never guessed here. */
export function ActionBar({ actions, faces }: Props) {
  const [opened, setOpened] = useState<string | null>(null);
  const rank = (action: ServerAction) => ORDER.indexOf(faces[action.action]?.tone ?? 'plain');
  const known = actions.filter((action) => faces[action.action]).sort((a, b) => rank(a) - rank(b));
  const refused = known.filter((action) => !action.allowed && action.because);
  if (known.length === 0) return null;
  const close = () => setOpened(null);
  return (
    <div className={css.bar}>
      <div className={css.buttons}>
        {known.map(({ action, allowed }) => {
          const face = faces[action];
          if (!face) return null;
          return (
            <Button
              key={action}
              tone={face.tone ?? 'plain'}
              icon={face.icon}
              shortcut={allowed ? face.shortcut : undefined}
              aria-disabled={!allowed || undefined}
              aria-describedby={allowed ? undefined : `because-${action}`}
              onClick={() => {
                if (!allowed) return;
                if (face.dialog) setOpened(action);
                else face.run?.();
              }}
            >
              {face.label}
            </Button>
          );
        })}
      </div>
      {refused.length > 0 && (
        <ul className={css.reasons}>
          {refused.map((action) => (
            <li key={action.action} id={`because-${action.action}`}>
              <CircleSlash2 size={16} aria-hidden />
              <span>
                <b>{faces[action.action]?.label}</b> {m.ui_not_yet()} {action.because}
              </span>
            </li>
          ))}
        </ul>
      )}
      {opened && faces[opened]?.dialog?.(close)}
    </div>
  );
}
