import type { Dossier, DossierDraft } from '@/api/types';
import type { Search } from '@/ui/nav';
import { draftFrom, newNomination, sentDraft } from './draft';

interface First {
  personId: string | null;
  collectiveId: string | null;
  awardCode: string;
}

/** Whom a dossier begins with, where the address says so; null where it does not. */
export function firstNomination({ person, collective, award }: Search): First | null {
  if (!award || (!person && !collective)) return null;
  return { personId: person ?? null, collectiveId: collective ?? null, awardCode: award };
}

/** The dossier that was just begun, with its first nomination. */
export function withFirst(dossier: Dossier, first: First): DossierDraft {
  const nomination = { ...newNomination(), ...first, nomineeKind: first.personId ? 'INDIVIDUAL' : 'COLLECTIVE' };
  return sentDraft({ ...draftFrom(dossier), nominations: [nomination] });
}
