import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { onlyDossierOptions } from './api';

const key = (account: string) => `thidua-guide:${account}`;

function remembered(account: string): string | null {
  try {
    return localStorage.getItem(key(account));
  } catch {
    return null;
  }
}

/** Whether an officer is led through the dossier: by itself in their unit's first, and whenever they ask for it. */
export function useGuide() {
  const { account } = useMe();
  const [chosen, setChosen] = useState(() => remembered(account.id));
  const { data: only = false } = useQuery({ ...onlyDossierOptions, enabled: chosen === null });
  const choose = (how: 'SHOWN' | 'HIDDEN') => {
    setChosen(how);
    try {
      localStorage.setItem(key(account.id), how);
    } catch {
      // It holds for this visit.
    }
  };
  return {
    shown: chosen === null ? only : chosen === 'SHOWN',
    show: () => choose('SHOWN'),
    hide: () => choose('HIDDEN'),
  };
}
