import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Building2, Flag, type LucideIcon, Plus, Search, UserRound, UsersRound } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { api, take } from '@/api/client';
import { type Permission, useMe } from '@/api/me';
import { plain } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { cx } from '@/ui/cx';
import { Link, useNavigation } from '@/ui/nav';
import { useModal } from '@/ui/useModal';
import css from './Palette.module.css';
import { paths } from './paths';
import type { PlaceGroup } from './places';

interface Entry {
  id: string;
  label: string;
  hint?: string | null | undefined;
  to: string;
  icon: LucideIcon;
  group: string;
}

function commands(groups: PlaceGroup[], permissions: readonly Permission[]): Entry[] {
  const places = groups
    .flatMap((group) => group.places)
    .map((place) => ({
      id: place.to,
      label: place.label(),
      to: place.to,
      icon: place.icon,
      group: m.app_palette_go(),
    }));
  const pairs = permissions.includes('PERSON_PAIR_READ')
    ? [
        {
          id: 'person-pairs',
          label: m.pairs_title(),
          to: paths.personPairs,
          icon: UsersRound,
          group: m.app_palette_go(),
        },
      ]
    : [];
  const create = permissions.includes('CAMPAIGN_DRAFT')
    ? [{ id: 'new-campaign', label: m.campaign_new(), to: paths.newCampaign, icon: Plus, group: m.app_palette_do() }]
    : [];
  return [...create, ...places, ...pairs];
}

/** What the server finds for a few letters, over the kinds of things this person may read. */
async function lookUp(q: string, permissions: readonly Permission[], signal: AbortSignal): Promise<Entry[]> {
  const params = { query: { q, limit: 5 } };
  const none = Promise.resolve({ items: [] });
  const [campaigns, units, people] = await Promise.all([
    permissions.includes('CAMPAIGN_READ') ? take(api.GET('/api/v1/campaigns', { params, signal })) : none,
    take(api.GET('/api/v1/units', { params, signal })),
    permissions.includes('PERSON_READ') ? take(api.GET('/api/v1/people', { params, signal })) : none,
  ]);
  return [
    ...campaigns.items.map((campaign) => ({
      id: campaign.id,
      label: campaign.title,
      to: paths.campaign(campaign.id),
      icon: Flag,
      group: m.place_campaigns(),
    })),
    ...units.items.map((unit) => ({
      id: unit.id,
      label: unit.name,
      hint: unit.code,
      to: paths.unit(unit.id),
      icon: Building2,
      group: m.place_units(),
    })),
    ...people.items.map((person) => ({
      id: person.id,
      label: person.name,
      hint: person.unit?.name ?? person.employeeCode,
      to: paths.person(person.id),
      icon: UserRound,
      group: m.place_people(),
    })),
  ];
}

const field = (dialog: HTMLDialogElement) => dialog.querySelector('input');

/** Everything by keyboard: go somewhere, start something, find a thing. */
export default function Palette({ groups, onClose }: { groups: PlaceGroup[]; onClose: () => void }) {
  const { permissions } = useMe();
  const { go } = useNavigation();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  /** Enter was pressed before the server had answered for these letters: what then stands first is opened. */
  const [awaited, setAwaited] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  const q = text.trim();
  const found = useQuery({
    queryKey: ['palette', q],
    queryFn: ({ signal }) => lookUp(q, permissions, signal),
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
  });

  useModal(dialog, field);

  const wanted = plain(q);
  const ready = commands(groups, permissions).filter((entry) => plain(entry.label).includes(wanted));
  const entries = [...ready, ...(q.length >= 2 ? (found.data ?? []) : [])];
  const at = Math.min(active, Math.max(entries.length - 1, 0));
  // The commands come first and are found at once; the rest may still be what was found for other letters.
  const isSure = at < ready.length || (!found.isFetching && !found.isPlaceholderData);

  const open = (entry: Entry) => {
    onClose();
    go(entry.to);
  };

  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : entries.length - 1;
      if (entries.length > 0) setActive((at + step) % entries.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const entry = entries[at];
      if (!isSure) setAwaited(true);
      else if (entry) open(entry);
    }
  };

  useEffect(() => {
    if (!awaited || !isSure) return;
    setAwaited(false);
    const entry = entries[at];
    if (entry) open(entry);
  });

  useEffect(() => {
    document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at, list]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it by keyboard, the browser's own way
    <dialog
      ref={dialog}
      className={css.palette}
      aria-label={m.app_find()}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={css.panel}>
        <div className={css.field}>
          <Search size={20} aria-hidden />
          <input
            role="combobox"
            aria-expanded
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={entries[at] ? `${list}-${at}` : undefined}
            aria-label={m.app_find()}
            placeholder={m.app_palette_hint()}
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setActive(0);
              setAwaited(false);
            }}
            onKeyDown={handleKey}
          />
          <kbd>Esc</kbd>
        </div>
        <div id={list} role="listbox" aria-label={m.app_find()} className={css.list}>
          {entries.map((entry, index) => (
            <div key={entry.group + entry.id} role="presentation">
              {entry.group !== entries[index - 1]?.group && (
                <p className={css.group} role="presentation">
                  {entry.group}
                </p>
              )}
              <Link
                id={`${list}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                to={entry.to}
                className={cx(css.entry, index === at && css.active)}
                onPointerMove={() => setActive(index)}
                onClick={onClose}
              >
                <entry.icon size={18} strokeWidth={1.75} aria-hidden />
                <span>{entry.label}</span>
                {entry.hint && <small>{entry.hint}</small>}
              </Link>
            </div>
          ))}
        </div>
        <p className={css.status} role="status">
          {found.isFetching && q.length >= 2 ? m.ui_loading() : entries.length === 0 ? m.ui_nothing_found() : ''}
        </p>
      </div>
    </dialog>
  );
}
