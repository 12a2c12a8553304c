import { CloudCheck, CloudOff, HardDrive, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatInstant } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Button } from '../Button';

import css from './DraftState.module.css';
import type { Sending } from './useAutosave';
import type { Form } from './useForm';

interface Props<T> {
  form: Form<T>;
  sending: Sending;
  /** Since when this machine keeps what is unsaved. */
  keptAt: string | null;
  /** When what an earlier visit left here was written. */
  foundAt: string | null;
  saved: boolean;
  onUndo: () => void;
}

const icon = { size: 16, 'aria-hidden': true } as const;

function said<T>({ form, sending, keptAt, foundAt, saved }: Props<T>): [icon: ReactNode, text: string] | null {
  if (form.busy) return [<CloudCheck key="busy" {...icon} />, m.draft_sending()];
  if (!form.dirty) return saved ? [<CloudCheck key="saved" {...icon} />, m.draft_saved()] : null;
  if (sending === 'OFFLINE')
    return [<CloudOff key="away" {...icon} />, keptAt ? m.draft_offline() : m.draft_offline_unkept()];
  if (sending === 'REFUSED') return [<TriangleAlert key="refused" {...icon} />, m.draft_refused()];
  if (foundAt) return [<HardDrive key="found" {...icon} />, m.draft_found({ at: formatInstant(foundAt) })];
  return keptAt ? [<HardDrive key="kept" {...icon} />, m.draft_kept()] : null;
}

/** Where what is being written stands: with the server, on this machine, or only in this tab. */
export function DraftState<T>(props: Props<T>) {
  const words = said(props);
  return (
    <div className={css.state} data-sending={props.form.dirty ? props.sending : undefined}>
      <p role="status">{words}</p>
      {props.foundAt && props.form.dirty && (
        <Button compact tone="quiet" onClick={props.onUndo}>
          {m.draft_undo()}
        </Button>
      )}
    </div>
  );
}
