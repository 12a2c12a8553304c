import { useInfiniteQuery } from '@tanstack/react-query';
import type { Ballot, BallotCase } from '@/api/types';
import { useChange } from '@/api/useChange';
import { m } from '@/paraglide/messages';
import { FormDialog } from '@/ui/FormDialog';
import { CheckField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import type { Form } from '@/ui/form/useForm';
import { Skeleton } from '@/ui/States';
import { ballotCasesOptions, enterHandCount } from './api';
import css from './Ballot.module.css';

interface Figures {
  caseId: string;
  votesFor: number | null;
  votesAgainst: number | null;
  abstentions: number | null;
  invalid: number | null;
}

interface Value {
  seats: { seatId: string; name: string; taken: boolean }[];
  cases: Figures[];
}

const nothing = (one: BallotCase): Figures => ({
  caseId: one.id,
  votesFor: null,
  votesAgainst: null,
  abstentions: 0,
  invalid: 0,
});

function Fields({ form, cases }: { form: Form<Value>; cases: BallotCase[] }) {
  const chosen = form.value.seats.filter((seat) => seat.taken).length;
  return (
    <>
      <fieldset className={css.whose}>
        <legend>{m.ballot_hand_whose()}</legend>
        {form.value.seats.map((seat, index) => (
          <CheckField key={seat.seatId} of={form.at('seats').at(index).at('taken')} label={seat.name} />
        ))}
      </fieldset>
      {chosen === 1 && <p className={css.strong}>{m.ballot_hand_one()}</p>}
      {cases.map((one, index) => {
        const at = form.at('cases').at(index);
        return (
          <fieldset key={one.id} className={css.figures}>
            <legend>
              {one.ordinal}. {one.nomineeName} <small>{one.award.name}</small>
            </legend>
            <NumberField of={at.at('votesFor')} label={m.ballot_for()} />
            <NumberField of={at.at('votesAgainst')} label={m.ballot_against()} />
            <NumberField of={at.at('abstentions')} label={m.ballot_abstain()} />
            <NumberField of={at.at('invalid')} label={m.ballot_invalid()} />
          </fieldset>
        );
      })}
    </>
  );
}

/** Papers that came in writing or were cast in the room. Nobody sees what the first entered, the second least of all. */
export function HandCountDialog({ ballot, onClose }: { ballot: Ballot; onClose: () => void }) {
  const query = useInfiniteQuery(ballotCasesOptions(ballot.id));
  const enter = useChange(enterHandCount, ['ballot', ballot.id]);
  const cases = query.data?.pages.flatMap((page) => page.items);
  if (!cases) return <Skeleton lines={4} />;
  const seats = ballot.voters
    .filter((voter) => voter.way !== 'ONLINE')
    .map(({ seatId, name, online }) => ({ seatId, name, taken: !online }));
  return (
    <FormDialog<Value>
      title={m.ballot_hand_title()}
      text={<p>{m.ballot_hand_text()}</p>}
      size="large"
      initial={{ seats, cases: cases.map(nothing) }}
      confirm={m.ballot_hand()}
      send={(value) =>
        enter(ballot.id, {
          seats: value.seats.filter((seat) => seat.taken).map((seat) => seat.seatId),
          cases: value.cases.map((one) => ({
            caseId: one.caseId,
            votesFor: one.votesFor as number,
            votesAgainst: one.votesAgainst as number,
            abstentions: one.abstentions as number,
            invalid: one.invalid as number,
          })),
        })
      }
      done={m.ballot_hand_done()}
      onClose={onClose}
    >
      {(form) => <Fields form={form} cases={cases} />}
    </FormDialog>
  );
}
