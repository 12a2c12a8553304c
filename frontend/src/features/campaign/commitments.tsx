import { asProblem, Problem } from '@/api/problem';
import type { Criterion } from '@/api/types';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Helped } from '@/ui/form/FieldHelp';
import { TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import type { Lens } from '@/ui/form/useForm';
import css from './RegisterDialog.module.css';

export interface CommitmentValue {
  criterionId: string;
  target: number | null;
  note: string;
}

export const figure = (value: number | null | undefined, unit: string | null | undefined) =>
  value === null || value === undefined ? '' : [formatNumber(value), unit].filter(Boolean).join(' ');

/** «Cam kết (%)»: a field's name with the unit that its figure is in. */
export const inUnit = (label: string, unit: string | null) => (unit ? `${label} (${unit})` : label);

/** Rows left empty are not sent; pointers in a refusal are led back to the rows on the screen. */
export async function sendRows<T, R>(
  list: string,
  rows: readonly T[],
  filled: (row: T) => boolean,
  send: (kept: T[]) => Promise<R>,
): Promise<R> {
  const kept = rows.flatMap((row, index) => (filled(row) ? [index] : []));
  try {
    return await send(rows.filter((_, index) => kept.includes(index)));
  } catch (error) {
    const problem = asProblem(error);
    const violations = problem.violations.map((violation) => ({
      ...violation,
      pointer: violation.pointer.replace(
        new RegExp(`^/${list}/(\\d+)`),
        (_, at: string) => `/${list}/${kept[Number(at)] ?? at}`,
      ),
    }));
    throw new Problem(problem.status, problem.code, problem.title, problem.detail, violations);
  }
}

export const isFilled = (commitment: CommitmentValue) =>
  commitment.target !== null || commitment.note.trim().length > 0;

/** One row a criterion of the campaign: what is asked, and what the unit will reach. */
export function CommitmentFields({ of, criteria }: { of: Lens<CommitmentValue[]>; criteria: Criterion[] }) {
  return criteria.map((criterion, index) => {
    const commitment = of.at(index) as Lens<CommitmentValue>;
    return (
      <fieldset key={criterion.id} className={css.criterion}>
        <legend>{criterion.name}</legend>
        {criterion.target !== null && (
          <p>{m.campaign_asked({ target: formatNumber(criterion.target), unit: criterion.measureUnit ?? '' })}</p>
        )}
        <div>
          <Helped help={{ meaning: m.help_registration_target(), example: m.help_registration_target_example() }}>
            <NumberField of={commitment.at('target')} label={inUnit(m.campaign_commitment(), criterion.measureUnit)} />
          </Helped>
          <Helped help={{ meaning: m.help_registration_note(), example: m.help_registration_note_example() }}>
            <TextField of={commitment.at('note')} label={m.campaign_commitment_note()} />
          </Helped>
        </div>
      </fieldset>
    );
  });
}
