import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { cx } from '@/ui/cx';
import { RadioField } from '@/ui/form/fields';
import fieldCss from '@/ui/form/fields.module.css';
import { NumberField } from '@/ui/form/NumberField';
import type { Lens } from '@/ui/form/useForm';
import type { Choosable } from '@/ui/pickers/nominations';
import css from './Votes.module.css';

/** How the council voted on one nomination, as it is being entered. */
export interface VoteValue {
  nominationId: string;
  votesFor: number | null;
  votesAgainst: number | null;
  /** `yes`, `no`, or empty while nothing was chosen: the minutes say it, it is not worked out here. */
  passed: string;
  nomination: Choosable;
}

export function voteOn(nomination: Choosable): VoteValue {
  return { nominationId: nomination.id, votesFor: null, votesAgainst: null, passed: '', nomination };
}

/** The first row's figures in every row where nothing was entered yet: most votes of a meeting are alike. */
export function filledDown(votes: VoteValue[]): VoteValue[] {
  const first = votes[0];
  if (!first) return votes;
  return votes.map((vote) => ({
    ...vote,
    votesFor: vote.votesFor ?? first.votesFor,
    votesAgainst: vote.votesAgainst ?? first.votesAgainst,
    passed: vote.passed || first.passed,
  }));
}

export function Votes({ of }: { of: Lens<VoteValue[]> }) {
  return (
    <>
      <div className={css.heads} aria-hidden>
        <span>{m.council_nominee()}</span>
        <span>{m.council_for()}</span>
        <span>{m.council_against()}</span>
        <span>{m.council_outcome()}</span>
      </div>
      <ol className={css.votes}>
        {of.value.map((vote, index) => {
          const at = of.at(index) as Lens<VoteValue>;
          const error = at.error ?? at.at('nominationId').error;
          return (
            <li key={vote.nominationId}>
              <fieldset id={at.at('nominationId').id} tabIndex={-1} className={cx(css.vote, error && css.wrong)}>
                <legend>
                  {nomineeLabel(vote.nomination.nominee)}
                  <span>{vote.nomination.award.name}</span>
                  {error && <em className={fieldCss.error}>{error}</em>}
                </legend>
                <NumberField of={at.at('votesFor')} label={m.council_for()} />
                <NumberField of={at.at('votesAgainst')} label={m.council_against()} />
                <RadioField
                  of={at.at('passed')}
                  label={m.council_outcome()}
                  choices={[
                    { value: 'yes', label: m.council_passed() },
                    { value: 'no', label: m.council_not_passed() },
                  ]}
                />
              </fieldset>
            </li>
          );
        })}
      </ol>
    </>
  );
}
