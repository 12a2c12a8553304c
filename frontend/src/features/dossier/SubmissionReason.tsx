import type { NominationVerdict } from '@/api/types';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { TextArea } from '@/ui/form/fields';
import type { Lens } from '@/ui/form/useForm';
import { sentenceOf } from '@/ui/verdict/said';

/** Why one goes up though the law rules it out: asked of the unit's head, for each. */
export function SubmissionReason({ of, verdict }: { of: Lens<Record<string, string>>; verdict: NominationVerdict }) {
  const reason = of.at(verdict.nominationId);
  const because = verdict.now && sentenceOf(verdict.now);
  return (
    <TextArea
      of={{ ...reason, value: reason.value ?? '' }}
      label={m.verdict_reason_for({ name: nomineeLabel(verdict.nominee) })}
      hint={[because, m.verdict_reason_hint()].filter(Boolean).join(' ')}
      rows={3}
    />
  );
}
