import { formatDate } from '@/i18n/format';
import {
  attachmentKindName,
  dossierKindName,
  evidenceKindName,
  nomineeKindName,
  simplifiedReasonName,
} from '@/i18n/names/dossiers';
import { m } from '@/paraglide/messages';
import { type DraftValue, type NominationValue, nomineeOf, type PaperValue } from './draft';

export type Side = 'MINE' | 'THEIRS';

/** One place where what I wrote and what was saved meanwhile are not the same. */
export interface Difference {
  key: string;
  label: string;
  mine: string;
  theirs: string;
  /** Where only one of the two changed it, that one; where both did, mine: it stands nowhere else. */
  suggested: Side;
  /** Both changed it. */
  both: boolean;
}

type Field<T> = [
  name: string,
  label: () => string,
  keys: (keyof T)[],
  said: (of: T, award: (code: string) => string) => string,
];

const papers = (of: PaperValue[], kind: (code: string) => string) =>
  of.map((paper) => `${kind(paper.kind)}: ${paper.document.fileName}`).join('\n');

const addressOf = (of: NominationValue) => (of.nomineeKind === 'HOUSEHOLD' ? of.household.address : '');

const FACTS: Field<DraftValue>[] = [
  ['title', m.dossier_title, ['title'], (of) => of.title],
  ['kind', m.dossier_kind, ['kind'], (of) => dossierKindName(of.kind)],
  ['year', m.dossier_year, ['year'], (of) => String(of.year ?? '')],
  [
    'simplified',
    m.dossier_procedure,
    ['simplified'],
    ({ simplified: { reason, featOn } }) =>
      [reason ? simplifiedReasonName(reason) : m.dossier_procedure_ordinary(), formatDate(featOn)]
        .filter(Boolean)
        .join(' · '),
  ],
  ['campaign', m.dossier_campaign, ['campaignId', 'campaignReviewId', 'campaign'], (of) => of.campaign?.label ?? ''],
  ['summary', m.dossier_summary, ['summary'], (of) => of.summary],
  ['attachments', m.dossier_attachments, ['attachments'], (of) => papers(of.attachments, attachmentKindName)],
];

const OF_NOMINATION: Field<NominationValue>[] = [
  [
    'nominee',
    m.compare_nominee,
    ['nomineeKind', 'personId', 'collectiveId', 'household', 'nominee'],
    (of) =>
      [nomineeKindName(of.nomineeKind), [nomineeOf(of), addressOf(of)].filter(Boolean).join(', ')]
        .filter(Boolean)
        .join(': '),
  ],
  ['award', m.dossier_award, ['awardCode'], (of, award) => award(of.awardCode)],
  ['report', m.dossier_report, ['report'], (of) => of.report],
  ['evidence', m.dossier_evidence, ['evidence'], (of) => papers(of.evidence, evidenceKindName)],
];

const bare = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((one) => ('documentId' in one ? [one.documentId, one.kind] : one)) : value;

/** Labels are only how an id is shown. */
const same = <T>(one: T, other: T, keys: (keyof T)[]) =>
  keys
    .filter((key) => key !== 'campaign' && key !== 'nominee')
    .every((key) => JSON.stringify(bare(one[key])) === JSON.stringify(bare(other[key])));

const pick = <T>(from: T, keys: (keyof T)[]): Partial<T> =>
  Object.fromEntries(keys.map((key) => [key, from[key]])) as Partial<T>;

interface Pair {
  name: string;
  base: NominationValue | undefined;
  mine: NominationValue | undefined;
  theirs: NominationValue | undefined;
}

/** A row that I added is theirs too when it says the same of the same nominee: my save arrived and its answer was lost. */
function pairs(base: DraftValue, mine: DraftValue, theirs: DraftValue): Pair[] {
  const known = new Map(base.nominations.map((one) => [one.id, one]));
  const left = [...mine.nominations];
  const taken = (of: NominationValue) => {
    const at = left.findIndex(
      (one) =>
        one.id === of.id ||
        (one.id === null &&
          !known.has(of.id) &&
          one.nomineeKind === of.nomineeKind &&
          one.personId === of.personId &&
          one.collectiveId === of.collectiveId &&
          JSON.stringify(one.household) === JSON.stringify(of.household) &&
          one.awardCode === of.awardCode),
    );
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const found = theirs.nominations.map((one) => ({
    name: one.key,
    base: known.get(one.id),
    mine: taken(one),
    theirs: one,
  }));
  return [
    ...found,
    ...left.map((one) => ({
      name: one.key,
      base: one.id ? known.get(one.id) : undefined,
      mine: one,
      theirs: undefined,
    })),
  ];
}

function compared<T>(
  fields: Field<T>[],
  of: { prefix: string; label: string; award: (code: string) => string },
  base: T | undefined,
  mine: T,
  theirs: T,
): Difference[] {
  return fields
    .filter(([, , keys]) => !same(mine, theirs, keys))
    .map(([name, label, keys, said]) => {
      const iDid = !base || !same(mine, base, keys);
      const theyDid = !base || !same(theirs, base, keys);
      return {
        key: of.prefix + name,
        label: of.label + label(),
        mine: said(mine, of.award),
        theirs: said(theirs, of.award),
        suggested: iDid ? 'MINE' : 'THEIRS',
        both: iDid && theyDid,
      };
    });
}

const whole = (one: NominationValue | undefined, award: (code: string) => string) =>
  one ? [nomineeOf(one), award(one.awardCode), one.report].filter(Boolean).join('\n') : m.merge_row_gone();

const KEYS = OF_NOMINATION.flatMap(([, , keys]) => keys);

/** Where the two are not the same, field by field, and what is likely meant. */
export function differences(
  base: DraftValue,
  mine: DraftValue,
  theirs: DraftValue,
  award: (code: string) => string,
): Difference[] {
  const rows = pairs(base, mine, theirs).flatMap((row): Difference[] => {
    const label = m.merge_nomination({ name: nomineeOf((row.mine ?? row.theirs) as NominationValue) ?? '…' });
    if (row.mine && row.theirs)
      return compared(
        OF_NOMINATION,
        { prefix: `${row.name}/`, label: `${label} · `, award },
        row.base,
        row.mine,
        row.theirs,
      );
    const [one, isMine] = row.mine ? [row.mine, true] : [row.theirs as NominationValue, false];
    // Whoever changed or added the row is believed before whoever let it be or took it out.
    const changed = !row.base || !same(one, row.base, KEYS);
    return [
      {
        key: row.name,
        label,
        mine: whole(row.mine, award),
        theirs: whole(row.theirs, award),
        suggested: changed === isMine ? 'MINE' : 'THEIRS',
        both: changed && row.base !== undefined,
      },
    ];
  });
  return [...compared(FACTS, { prefix: '', label: '', award }, base, mine, theirs), ...rows];
}

/** What comes of it when each difference is decided. */
export function merged(
  base: DraftValue,
  mine: DraftValue,
  theirs: DraftValue,
  chosen: (key: string) => Side,
): DraftValue {
  const facts: DraftValue = Object.assign(
    {},
    theirs,
    ...FACTS.filter(([name]) => chosen(name) === 'MINE').map(([, , keys]) => pick(mine, keys)),
  );
  const nominations = pairs(base, mine, theirs).flatMap((row): NominationValue[] => {
    const { name, mine: my, theirs: their } = row;
    if (my && their)
      return [
        Object.assign(
          {},
          their,
          ...OF_NOMINATION.filter(([field]) => chosen(`${name}/${field}`) === 'MINE').map(([, , keys]) =>
            pick(my, keys),
          ),
        ),
      ];
    const taken = chosen(name) === 'MINE' ? my : their;
    // What the server no longer has comes to it as new.
    return taken ? [their ? taken : { ...taken, id: null }] : [];
  });
  return { ...facts, nominations };
}
