import type { Dossier, DossierDraft } from '@/api/types';
import { m } from '@/paraglide/messages';
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

/** What a dossier is called that begins with a nominee, or at the review of a campaign; empty otherwise. */
export function titleOf(search: Search): string {
  if (search.campaignTitle) return m.dossier_title_of_campaign({ campaign: search.campaignTitle });
  return firstNomination(search) ? m.dossier_title_for({ nominee: search.nominee ?? '' }) : '';
}
