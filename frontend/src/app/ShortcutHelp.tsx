import { m } from '@/paraglide/messages';
import { Dialog, DialogBody } from '@/ui/Dialog';
import type { PlaceGroup } from './places';
import css from './ShortcutHelp.module.css';
import { useLetterKeys } from './shortcuts';

export default function ShortcutHelp({ groups, onClose }: { groups: PlaceGroup[]; onClose: () => void }) {
  const [on, setOn] = useLetterKeys();
  const rows: [string[], string][] = [
    [['Ctrl', 'K'], m.app_key_palette()],
    [['/'], m.app_key_search()],
    [['j'], m.app_key_next()],
    [['k'], m.app_key_previous()],
    [['x'], m.app_key_mark()],
    [['u'], m.app_key_undo()],
    [['?'], m.app_key_help()],
    ...groups
      .flatMap((group) => group.places)
      .flatMap((place): [string[], string][] => (place.key ? [[['g', place.key], place.label()]] : [])),
  ];
  return (
    <Dialog title={m.app_shortcuts()} onClose={onClose}>
      <DialogBody>
        <dl className={css.keys}>
          {rows.map(([keys, label]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <p className={css.note}>{m.app_keys_no_undo()}</p>
        <label className={css.switch}>
          <input type="checkbox" checked={on} onChange={(event) => setOn(event.target.checked)} />
          {m.app_letter_keys()}
        </label>
      </DialogBody>
    </Dialog>
  );
}
