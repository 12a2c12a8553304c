import { asSent, type Incomplete } from '@/api/incomplete';
import type { DocumentRef, Dossier, DossierDraft, Nomination } from '@/api/types';
import type { Uploaded } from '@/api/upload';

/** A paper in the form: what is sent of it, and what is shown of it. */
/** Whether its dossier still asks for it: it was not refused at verification. */
export const isOpen = ({ outcome }: Pick<Nomination, 'outcome'>) => outcome !== 'REFUSED';

export interface PaperValue {
  documentId: string;
  kind: string;
  document: DocumentRef;
}

export interface NominationValue {
  /** Stays with the row while rows come and go. */
  key: string;
  id: string | null;
  nomineeKind: string;
  personId: string | null;
  collectiveId: string | null;
  /** Of a household, which is no record: written, not picked. */
  household: { representative: string; address: string };
  awardCode: string;
  report: string;
  evidence: PaperValue[];
  nominee: { id: string; label: string; hint?: string | undefined } | null;
}

export interface DraftValue {
  title: string;
  year: number | null;
  kind: string;
  /** By which case it goes the simplified way; empty for the ordinary one. */
  simplified: { reason: string; featOn: string | null };
  campaignId: string | null;
  campaignReviewId: string | null;
  /** As it is shown. */
  campaign: { id: string; label: string } | null;
  summary: string;
  attachments: PaperValue[];
  nominations: NominationValue[];
}

/** The next save speaks of the same rows by the ids that the server gave the new ones, whatever was written meanwhile. */
export function withIds(current: DraftValue, sent: DraftValue, saved: Dossier): DraftValue {
  const open = saved.nominations.filter(isOpen);
  const given = new Map(sent.nominations.map((nomination, index) => [nomination.key, open[index]?.id]));
  return {
    ...current,
    nominations: current.nominations.map((nomination) => ({
      ...nomination,
      id: nomination.id ?? given.get(nomination.key) ?? null,
    })),
  };
}

export const NO_HOUSEHOLD = { representative: '', address: '' };

/** What the row is called, as far as it says whom it is about. */
export const nomineeOf = ({ nomineeKind, household, nominee }: NominationValue): string | undefined =>
  nomineeKind === 'HOUSEHOLD' ? household.representative || undefined : nominee?.label;

export function newNomination(): NominationValue {
  return {
    // Also apart from those of another visit, which may come back from this machine's memory.
    key: `new-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`,
    id: null,
    nomineeKind: 'INDIVIDUAL',
    personId: null,
    collectiveId: null,
    household: NO_HOUSEHOLD,
    awardCode: '',
    report: '',
    evidence: [],
    nominee: null,
  };
}

export function paperOf(uploaded: Uploaded, kind: string): PaperValue {
  return { documentId: uploaded.id, kind, document: uploaded };
}

const paper = ({ document, kind }: { document: DocumentRef; kind: string }): PaperValue => ({
  documentId: document.id,
  kind,
  document,
});

export function draftFrom(dossier: Dossier): DraftValue {
  return {
    title: dossier.title,
    year: dossier.year,
    kind: dossier.kind,
    simplified: { reason: dossier.simplified?.reason ?? '', featOn: dossier.simplified?.featOn ?? null },
    campaignId: dossier.campaign?.id ?? null,
    campaignReviewId: dossier.campaign?.review?.id ?? null,
    campaign: dossier.campaign ? { id: dossier.campaign.id, label: dossier.campaign.title } : null,
    summary: dossier.summary ?? '',
    attachments: dossier.attachments.map(paper),
    // What was refused stays as it is: it is no part of what is edited.
    nominations: dossier.nominations.filter(isOpen).map((nomination) => {
      const { kind, id, name, code, address } = nomination.nominee;
      return {
        key: nomination.id,
        id: nomination.id,
        nomineeKind: kind,
        personId: kind === 'INDIVIDUAL' ? (id ?? null) : null,
        collectiveId: kind === 'COLLECTIVE' ? (id ?? null) : null,
        household: kind === 'HOUSEHOLD' ? { representative: name, address: address ?? '' } : NO_HOUSEHOLD,
        awardCode: nomination.award.code,
        report: nomination.report ?? '',
        evidence: nomination.evidence.map(paper),
        nominee: id ? { id, label: name, hint: code ?? undefined } : null,
      };
    }),
  };
}

const sent = ({ documentId, kind }: PaperValue) => ({ documentId, kind });

/** What the form holds, as the contract wants it: of the kinds of nominee only the one that is meant. */
export function sentDraft(value: DraftValue): DossierDraft {
  return asSent<DossierDraft>({
    title: value.title,
    year: value.year,
    kind: value.kind,
    campaignId: value.campaignId,
    campaignReviewId: value.campaignReviewId,
    summary: value.summary,
    simplified: value.simplified.reason ? value.simplified : null,
    attachments: value.attachments.map(sent),
    nominations: value.nominations.map(
      (nomination): Incomplete<DossierDraft['nominations'][number]> => ({
        id: nomination.id,
        nomineeKind: nomination.nomineeKind,
        personId: nomination.nomineeKind === 'INDIVIDUAL' ? nomination.personId : null,
        collectiveId: nomination.nomineeKind === 'COLLECTIVE' ? nomination.collectiveId : null,
        household: nomination.nomineeKind === 'HOUSEHOLD' ? nomination.household : null,
        awardCode: nomination.awardCode || null,
        report: nomination.report,
        evidence: nomination.evidence.map(sent),
      }),
    ),
  });
}
