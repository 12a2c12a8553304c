import type { Dossier, DossierItem, DossierStepResult, DossierSteps } from '@/api/types';
import { useChange } from '@/api/useChange';
import { m } from '@/paraglide/messages';
import { toast } from '@/ui/Toasts';
import { stepDossiers } from './api';

type Seen = Pick<DossierItem, 'id' | 'number' | 'version' | 'claim'>;
type Step = DossierSteps['action'];
type Opposite = Pick<DossierSteps, 'action' | 'takeOver'>;

/** What shares out the work is taken back by its opposite. What is told to the unit is not: it is not in here. */
const OPPOSITES: Partial<Record<Step, () => Opposite>> = {
  CLAIM: () => ({ action: 'RELEASE' }),
  RELEASE: () => ({ action: 'CLAIM' }),
  HAND_OVER: () => ({ action: 'TAKE_OVER', takeOver: { reason: m.dossier_undo_reason() } }),
};

/** Done, and on what was seen: whose it was before is only known when nobody was there in between. */
const isKnown = (seen: Seen, result: DossierStepResult | undefined) => result?.version === seen.version + 1;

const take = (opposite: Opposite, of: DossierStepResult[]) =>
  stepDossiers({
    ...opposite,
    asSeen: true,
    items: of.map(({ id, version }) => ({ id, version: version as number })),
  });

/** The opposite step; what was nobody's before it was handed over is let go again after that. */
async function takeBack(step: Step, opposite: Opposite, done: DossierStepResult[], free: ReadonlySet<string>) {
  const results = await take(opposite, done);
  const toRelease = step === 'HAND_OVER' ? results.filter((result) => result.done && free.has(result.id)) : [];
  if (toRelease.length === 0) return results;
  const released = new Map((await take({ action: 'RELEASE' }, toRelease)).map((result) => [result.id, result]));
  return results.map((result) => released.get(result.id) ?? result);
}

function tell(results: DossierStepResult[], numbers: Map<string, string>) {
  const refused = results.filter((result) => !result.done);
  const count = results.length;
  if (refused.length > 0)
    toast.some(
      m.dossier_undone_some({ done: count - refused.length, count }),
      refused.map((result) => `${numbers.get(result.id)}: ${result.problem?.detail ?? result.problem?.title ?? ''}`),
    );
  else toast.done(count === 1 ? m.dossier_undone() : m.dossier_undone_many({ count }));
}

/** Tells that a step was taken, and offers to take it back where that can be done. */
export function useUndoable(stale: string[][]) {
  const change = useChange(takeBack, ...stale);
  return (text: string, step: Step, seen: readonly Seen[], results: DossierStepResult[]) => {
    const opposite = OPPOSITES[step];
    const of = new Map(results.map((result) => [result.id, result]));
    const known = seen.filter((dossier) => isKnown(dossier, of.get(dossier.id)));
    if (!opposite || known.length === 0) return toast.done(text);
    const done = known.flatMap((dossier) => of.get(dossier.id) ?? []);
    const free = new Set(known.filter((dossier) => !dossier.claim).map((dossier) => dossier.id));
    const numbers = new Map(known.map((dossier) => [dossier.id, dossier.number]));
    toast.done(text, async () => tell(await change(step, opposite(), done, free), numbers));
  };
}

/** As a step for many would have answered. */
export const asResult = ({ id, version }: Dossier): DossierStepResult => ({ id, version, done: true });
