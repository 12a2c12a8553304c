import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useNavigation } from '@/ui/nav';
import type { PlaceGroup } from './places';

const KEY = 'thidua-letter-keys';
const listeners = new Set<() => void>();

function lettersOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Shortcuts of one letter can be switched off (WCAG 2.1.4): speech input may press them unmeant. */
export function useLetterKeys(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, lettersOn);
  return [
    on,
    (next) => {
      try {
        localStorage.setItem(KEY, next ? 'on' : 'off');
      } catch {
        // Then the choice lasts no longer than the tab.
      }
      for (const listener of listeners) listener();
    },
  ];
}

/** The box of the row that the focus stands on, where rows can be marked. */
function markRow() {
  document.activeElement?.closest('tr')?.querySelector<HTMLInputElement>('[data-row-mark]')?.click();
}

/** A button of the page, or of what the page has just told, that says its own letter or figure. */
function pressKeyed(key: string, event: KeyboardEvent) {
  if (!/^[a-z0-9]$/.test(key)) return;
  const button = document.querySelector<HTMLButtonElement>(`:is(main, [data-toasts]) [data-key="${key}"]`);
  if (!button) return;
  event.preventDefault();
  button.click();
}

interface Options {
  groups: PlaceGroup[];
  onPalette: () => void;
  onHelp: () => void;
}

/** A box that is ticked takes no letters: whoever has just marked a row goes on by keys. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));

/** Moves the focus over the rows' own links, so that Enter opens and the browser's menus still work. */
function walkRows(step: number) {
  const links = [...document.querySelectorAll<HTMLElement>('main [data-row-link]')];
  const active = document.activeElement;
  const row = active?.closest('tr');
  const at = links.findIndex((link) => link === active || row?.contains(link));
  links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
}

export function useShortcuts(options: Options) {
  const { go } = useNavigation();
  const latest = useRef({ ...options, go });
  latest.current = { ...options, go };

  useEffect(() => {
    let afterG = -Infinity;
    const handle = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        latest.current.onPalette();
        return;
      }
      if (event.ctrlKey || event.metaKey || isTyping(event.target) || !lettersOn()) return;
      if (document.querySelector('dialog[open]')) return;
      const key = event.key.toLowerCase();
      if (event.timeStamp - afterG < 1_200 && key !== 'g') {
        afterG = -Infinity;
        const place = latest.current.groups.flatMap((group) => group.places).find((candidate) => candidate.key === key);
        if (place) {
          event.preventDefault();
          latest.current.go(place.to);
        }
        return;
      }
      if (key === 'g') afterG = event.timeStamp;
      else if ((key === 'j' || key === 'k') && document.querySelector('main [data-row-link]'))
        walkRows(key === 'j' ? 1 : -1);
      else if (key === '/') {
        const search = document.querySelector<HTMLInputElement>('[data-list-search]');
        if (!search) return;
        event.preventDefault();
        search.focus();
        search.select();
      } else if (key === '?') latest.current.onHelp();
      else if (key === 'x') markRow();
      else pressKeyed(key, event);
    };
    document.addEventListener('keydown', handle);
    return () => document.removeEventListener('keydown', handle);
  }, []);
}
