import { useQuery } from '@tanstack/react-query';
import { Bookmark, BookmarkPlus, Check, Settings2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { SavedFilter } from '@/api/types';
import { useChange } from '@/api/useChange';
import { m } from '@/paraglide/messages';
import { Button } from '../Button';
import { Dialog, DialogBody, DialogFoot } from '../Dialog';
import { FormDialog } from '../FormDialog';
import { CheckField, TextField } from '../form/fields';
import { Menu } from '../Menu';
import { useListState, useNavigation } from '../nav';
import { PlainTable } from '../PlainTable';
import { toast } from '../Toasts';
import css from './ListTools.module.css';
import { forgetFilter, queryOf, replaceFilter, savedFiltersOptions, saveFilter, searchOf } from './savedFilters';

const icon = { size: 16, 'aria-hidden': true } as const;

/** Those of this list, to be kept in order. */
function Keeping({
  list,
  filters,
  now,
  onClose,
}: {
  list: string;
  filters: SavedFilter[];
  now: string;
  onClose: () => void;
}) {
  const replace = useChange(replaceFilter, ['saved-filters', list]);
  const forget = useChange(forgetFilter, ['saved-filters', list]);
  const told = (doing: Promise<unknown>, done: string) => void doing.then(() => toast.done(done), toast.failed);
  return (
    <Dialog title={m.ui_saved_filters()} size="medium" onClose={onClose}>
      <DialogBody>
        {filters.length === 0 && <p>{m.ui_saved_filters_none()}</p>}
        {filters.length > 0 && (
          <PlainTable
            caption={m.ui_saved_filters()}
            heads={[m.ui_saved_filter_name(), m.ui_saved_filter_change()]}
            rows={filters.map((filter) => ({
              key: filter.id,
              cells: [
                <>
                  {filter.name}
                  {filter.opens && <small className={css.opens}>{m.ui_saved_filter_opens()}</small>}
                </>,
                <span key="change" className={css.changes}>
                  <Button compact onClick={() => told(replace({ ...filter, opens: !filter.opens }), m.ui_saved())}>
                    {filter.opens ? m.ui_saved_filter_open_not() : m.ui_saved_filter_open()}
                  </Button>
                  <Button
                    compact
                    aria-disabled={filter.query === now || undefined}
                    onClick={() => filter.query !== now && told(replace({ ...filter, query: now }), m.ui_saved())}
                  >
                    {m.ui_saved_filter_anew()}
                  </Button>
                  <Button compact tone="danger" onClick={() => told(forget(filter.id), m.ui_saved_filter_gone())}>
                    {m.ui_remove()}
                  </Button>
                </span>,
              ],
            }))}
          />
        )}
      </DialogBody>
      <DialogFoot>
        <Button onClick={onClose}>{m.ui_close()}</Button>
      </DialogFoot>
    </Dialog>
  );
}

/** Named ways of seeing a list, kept with the account; the list opens with one of them if its owner wants that. */
export function SavedFilters({ list }: { list: string }) {
  const { search } = useListState();
  const { pathname, go } = useNavigation();
  const [open, setOpen] = useState<'SAVE' | 'KEEP' | null>(null);
  const { data: filters = [] } = useQuery(savedFiltersOptions(list));
  const save = useChange(saveFilter, ['saved-filters', list]);
  const now = queryOf(list, search);
  const current = filters.find((filter) => filter.query === now);

  // Only where nothing was asked for when the page was opened: a link says itself what it shows.
  const unasked = useRef(Object.keys(search).length === 0);
  const opening = filters.find((filter) => filter.opens);
  useEffect(() => {
    if (!opening || !unasked.current) return;
    unasked.current = false;
    go(pathname, { search: searchOf(opening), replace: true, keepScroll: true });
  }, [opening, pathname, go]);

  return (
    <>
      <Menu
        label={m.ui_saved_filters()}
        triggerClass={css.trigger}
        trigger={
          <>
            <Bookmark {...icon} /> <span className={css.current}>{current?.name ?? m.ui_saved_filters()}</span>
          </>
        }
      >
        {filters.map((filter) => (
          <button
            key={filter.id}
            type="button"
            aria-pressed={filter === current}
            onClick={() => {
              unasked.current = false;
              go(pathname, { search: searchOf(filter), keepScroll: true });
            }}
          >
            {filter === current ? <Check {...icon} /> : <Bookmark {...icon} />}
            <span>
              {filter.name}
              {filter.opens && <small className={css.opens}>{m.ui_saved_filter_opens()}</small>}
            </span>
          </button>
        ))}
        {filters.length > 0 && <hr />}
        <button type="button" onClick={() => setOpen('SAVE')}>
          <BookmarkPlus {...icon} /> {m.ui_saved_filter_save()}
        </button>
        {filters.length > 0 && (
          <button type="button" onClick={() => setOpen('KEEP')}>
            <Settings2 {...icon} /> {m.ui_saved_filter_keep()}
          </button>
        )}
      </Menu>
      {open === 'SAVE' && (
        <FormDialog
          title={m.ui_saved_filter_save_title()}
          text={m.ui_saved_filter_save_text()}
          initial={{ name: '', opens: false }}
          confirm={m.ui_save()}
          send={(value) => save({ ...value, list, query: now })}
          done={m.ui_saved()}
          onClose={() => setOpen(null)}
        >
          {(form) => (
            <>
              <TextField of={form.at('name')} label={m.ui_saved_filter_name()} />
              <CheckField of={form.at('opens')} label={m.ui_saved_filter_open()} />
            </>
          )}
        </FormDialog>
      )}
      {open === 'KEEP' && <Keeping list={list} filters={filters} now={now} onClose={() => setOpen(null)} />}
    </>
  );
}
