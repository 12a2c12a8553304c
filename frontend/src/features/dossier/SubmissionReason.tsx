import { Fragment } from 'react';
import type { NominationVerdict } from '@/api/types';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/form/fields';
import type { Lens } from '@/ui/form/useForm';
import { sentenceOf } from '@/ui/verdict/said';

function SubmissionReason({ of, verdict }: { of: Lens<Record<string, string>>; verdict: NominationVerdict }) {
  const reason = of.at(verdict.nominationId);
  const because = verdict.now && sentenceOf(verdict.now);
  return (
    <TextArea
      of={{ ...reason, value: reason.value ?? '' }}
      label={m.verdict_reason_for({ name: nomineeLabel(verdict.nominee) })}
      {...(because && { hint: because })}
      rows={2}
    />
  );
}

/** Why those go up whom the law rules out: asked of the unit's head, for each; one reason may do for all. */
export function SubmissionReasons({ of, against }: { of: Lens<Record<string, string>>; against: NominationVerdict[] }) {
  const [first, ...others] = against;
  const reason = first && of.value[first.nominationId];
  return against.map((verdict) => (
    <Fragment key={verdict.nominationId}>
      <SubmissionReason of={of} verdict={verdict} />
      {verdict === first && others.length > 0 && (
        <div>
          <Button
            compact
            disabled={!reason}
            onClick={() => of.set(Object.fromEntries(against.map(({ nominationId }) => [nominationId, reason ?? ''])))}
          >
            {m.verdict_reason_for_all()}
          </Button>
        </div>
      )}
    </Fragment>
  ));
}
