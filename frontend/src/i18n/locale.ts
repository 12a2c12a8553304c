import { useSyncExternalStore } from 'react';
import { getLocale, setLocale } from '@/paraglide/runtime';

export type Locale = 'vi' | 'en';

const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, getLocale);
}

export function switchLocale(locale: Locale) {
  void setLocale(locale, { reload: false });
  document.documentElement.lang = locale;
  for (const listener of listeners) listener();
}

/** Catalogue data carry both languages; what is missing in English is shown in Vietnamese. */
export function localName(of: { name: string; nameEn?: string | null | undefined }): string {
  return (getLocale() === 'en' ? of.nameEn : null) || of.name;
}
