import type { Search } from '../nav';

const KEY = 'thidua-columns:';
/** In the URL: nothing is hidden, whatever this browser hides by itself. */
const NONE_HIDDEN = '-';

const split = (text: string): string[] => (text === NONE_HIDDEN ? [] : text.split(',').filter(Boolean));

/** Columns that are not shown: those the address names (a link, a saved filter), or else those this browser remembers. */
export function hiddenColumns(list: string, search: Search): string[] {
  if (search.hide) return split(search.hide);
  try {
    return split(localStorage.getItem(KEY + list) ?? '');
  } catch {
    return [];
  }
}

export function rememberHidden(list: string, keys: readonly string[]) {
  try {
    if (keys.length > 0) localStorage.setItem(KEY + list, keys.join(','));
    else localStorage.removeItem(KEY + list);
  } catch {
    // Without a memory the choice holds for this address only.
  }
}

export const inAddress = (keys: readonly string[]): string => keys.join(',') || NONE_HIDDEN;
