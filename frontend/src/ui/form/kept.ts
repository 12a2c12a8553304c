import { createStore, del, get, set } from 'idb-keyval';
import { useEffect, useRef, useState } from 'react';
import type { Form } from './useForm';

/** What somebody wrote and the server does not have yet, on this machine. */
export interface Kept<T> {
  /** What the writing began from. */
  start: T;
  value: T;
  /** The server's version of what it began from. */
  version: number;
  at: string;
}

const store = typeof indexedDB === 'undefined' ? null : createStore('thidua-drafts', 'drafts');

export async function readKept<T>(key: string): Promise<Kept<T> | null> {
  try {
    return (store && (await get<Kept<T>>(key, store))) ?? null;
  } catch {
    return null;
  }
}

export async function forgetKept(key: string): Promise<void> {
  try {
    if (store) await del(key, store);
  } catch {
    // It could not be kept either.
  }
}

/**
 * Keeps what is unsaved on this machine, a moment after each change, until it is saved or taken back. Answers since when it is kept: null while nothing
 * is unsaved, or where the browser keeps nothing.
 */
export function useKept<T>(key: string, form: Form<T>, version: number): string | null {
  const [at, setAt] = useState<string | null>(null);
  const wasDirty = useRef(false);
  const { dirty, start, value } = form;
  useEffect(() => {
    if (!dirty) {
      // Never at the first look: what an earlier visit left is not this one's to throw away.
      if (wasDirty.current) void forgetKept(key);
      wasDirty.current = false;
      setAt(null);
      return;
    }
    wasDirty.current = true;
    let waiting = true;
    const keep = async () => {
      waiting = false;
      const now = new Date().toISOString();
      try {
        if (!store) return;
        await set(key, { start, value, version, at: now } satisfies Kept<T>, store);
        setAt(now);
      } catch {
        setAt(null);
      }
    };
    const timer = setTimeout(() => void keep(), 300);
    return () => {
      clearTimeout(timer);
      if (waiting) void keep();
    };
  }, [key, dirty, start, value, version]);
  return at;
}
