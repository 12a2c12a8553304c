import type { ReactNode } from 'react';
import type { RulebookDifference, RuleDifference } from '@/api/types';
import { rulebookChangeName, rulebookChangeTone, statementListName } from '@/i18n/names/rulebook';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { PlainTable } from '@/ui/PlainTable';
import { StandingBadge } from '@/ui/StandingBadge';
import css from './RulebookPage.module.css';

/** What can be done with a change, beside it. */
type ChangeTools = (change: RuleDifference) => ReactNode;

type Field = RuleDifference['fields'][number];

function Fields({ fields, change }: { fields: Field[]; change: string }) {
  if (fields.length === 0) return null;
  const said = (text: string | null | undefined) => text ?? m.rulebook_nothing_said();
  if (change !== 'CHANGED')
    return (
      <PlainTable
        caption={m.rulebook_fields()}
        heads={[m.rulebook_field(), m.rulebook_said()]}
        rows={fields.map((field) => ({ key: field.name, cells: [field.label, said(field.after ?? field.before)] }))}
      />
    );
  return (
    <PlainTable
      caption={m.rulebook_fields()}
      heads={[m.rulebook_field(), m.rulebook_before(), m.rulebook_after()]}
      rows={fields.map((field) => ({
        key: field.name,
        cells: [field.label, <del key="before">{said(field.before)}</del>, <ins key="after">{said(field.after)}</ins>],
      }))}
    />
  );
}

interface Reasons {
  /** Where every change has to have its reason. */
  reasons: boolean;
  tools?: ChangeTools | undefined;
}

function Change({ change, reasons, tools }: { change: RuleDifference } & Reasons) {
  return (
    <li className={css.change}>
      <p>
        <StatusBadge tone={rulebookChangeTone(change.change)}>{rulebookChangeName(change.change)}</StatusBadge>{' '}
        {change.text} <StandingBadge standing={change.standing} />
      </p>
      <p className={css.source}>
        {change.partOf ? m.rulebook_part_of({ id: change.id, whole: change.partOf }) : change.id}
      </p>
      {change.reason && <p className={css.why}>{m.rulebook_because({ reason: change.reason })}</p>}
      {reasons && !change.reason && <p className={css.missing}>{m.rulebook_no_reason()}</p>}
      {tools && <div className={css.tools}>{tools(change)}</div>}
      <Fields fields={change.fields} change={change.change} />
    </li>
  );
}

function Changes({ changes, ...rest }: { changes: RuleDifference[] } & Reasons) {
  return (
    <ul className={css.changes}>
      {changes.map((change) => (
        <Change key={change.id} change={change} {...rest} />
      ))}
    </ul>
  );
}

interface Props extends Partial<Reasons> {
  difference: RulebookDifference;
  /** Said when the two say the same. */
  same: string;
}

/** What two versions say differently, award by award. */
export function Differences({ difference, same, reasons = false, tools }: Props) {
  const { awards, general, statements } = difference;
  if (awards.length + general.length + statements.length === 0) return <p className={css.soft}>{same}</p>;
  return (
    <>
      {awards.map(({ award, rules }) => (
        <div key={award.code}>
          <h3 className={css.award}>{award.name}</h3>
          <Changes changes={rules} reasons={reasons} tools={tools} />
        </div>
      ))}
      {general.length > 0 && (
        <div>
          <h3 className={css.award}>{m.rulebook_general()}</h3>
          <Changes changes={general} reasons={reasons} tools={tools} />
        </div>
      )}
      {statements.map((statement) => (
        <div key={statement.list + statement.id}>
          <h3 className={css.award}>{statementListName(statement.list)}</h3>
          <p>
            <StatusBadge tone={rulebookChangeTone(statement.change)}>
              {rulebookChangeName(statement.change)}
            </StatusBadge>{' '}
            {statement.id}
          </p>
          <Fields fields={statement.fields} change={statement.change} />
        </div>
      ))}
    </>
  );
}
