import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan, useMe } from '@/api/me';
import type { FactStatement, FactStatementDraft, UnitRef } from '@/api/types';
import { useChange } from '@/api/useChange';
import { formatDate, formatNumber } from '@/i18n/format';
import { factKindName } from '@/i18n/names/facts';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { FieldHelp, Helped } from '@/ui/form/FieldHelp';
import { CheckField, SelectField, TextField } from '@/ui/form/fields';
import { Section } from '@/ui/Page';
import { Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { stale, stateFacts, statementsOptions, type Whose, withdrawStatement } from './api';
import css from './Facts.module.css';
import { kindsOf, STATED } from './fields';
import { factHelp } from './help';

/** Of one nominee, or of each of the people of one of these units at once. */
export type Stated = { whose: Whose; name: string } | { peopleOf: UnitRef[] };

interface Stating {
  unit: string | null | undefined;
  kinds: Record<string, boolean>;
  until: string | null | undefined;
  source: string | null | undefined;
}

const nomineeOf = (whose: Whose) =>
  'person' in whose ? { personId: whose.person } : { collectiveId: whose.collective };

function textOf(stated: Stated) {
  if ('whose' in stated) return m.fact_state_text({ name: stated.name });
  const [one, ...others] = stated.peopleOf;
  return one && others.length === 0 ? m.fact_state_people_text({ name: one.name }) : m.fact_state_chosen_text();
}

export function StateDialog({ stated, onClose }: { stated: Stated; onClose: () => void }) {
  const { today } = useMe();
  const state = useChange(stateFacts, ...stale);
  const units = 'peopleOf' in stated ? stated.peopleOf : [];
  const ofUnit = 'whose' in stated && 'collective' in stated.whose;
  const kinds = STATED.filter((kind) => kindsOf(ofUnit ? 'unit' : 'person').includes(kind));
  const begun = Object.fromEntries(
    kinds.map((kind) => [kind, ['DISCIPLINE', 'PROCEEDING', 'LEAVE'].includes(kind)] as const),
  );
  return (
    <FormDialog<Stating>
      title={m.fact_state()}
      text={<p>{textOf(stated)}</p>}
      initial={{ unit: units[0]?.id, kinds: begun, until: today, source: '' }}
      size="medium"
      confirm={m.fact_state()}
      send={async (form) => {
        const answer = await state({
          ...('whose' in stated ? nomineeOf(stated.whose) : { peopleOf: form.unit }),
          kinds: kinds.filter((kind) => form.kinds[kind]) as FactStatementDraft['kinds'],
          until: form.until ?? '',
          source: form.source ?? '',
        } as FactStatementDraft);
        toast.done(m.fact_stated_done({ count: formatNumber(answer.nominees), date: formatDate(answer.holdsUntil) }));
      }}
      onClose={onClose}
    >
      {(form) => (
        <>
          {units.length > 1 && (
            <SelectField
              of={form.at('unit')}
              label={m.ui_unit()}
              choices={units.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <fieldset className={css.kinds} id={form.at('kinds').id} tabIndex={-1}>
            <legend>
              {m.fact_state_kinds()} <FieldHelp help={factHelp.statedKinds()} />
            </legend>
            {form.at('kinds').error && <p role="alert">{form.at('kinds').error}</p>}
            {kinds.map((kind) => (
              <CheckField key={kind} of={form.at('kinds').at(kind) as never} label={factKindName(kind)} />
            ))}
          </fieldset>
          <Helped help={factHelp.statedUntil()}>
            <DateField of={form.at('until')} label={m.fact_state_until()} hint={m.fact_state_until_hint()} />
          </Helped>
          <TextField of={form.at('source')} label={m.fact_source()} hint={m.fact_state_source_hint()} maxLength={500} />
        </>
      )}
    </FormDialog>
  );
}

function WithdrawStatement({ statement, onClose }: { statement: FactStatement; onClose: () => void }) {
  const withdraw = useChange(withdrawStatement, ...stale);
  return (
    <ReasonDialog
      title={m.fact_statement_withdraw()}
      text={<p>{m.fact_statement_withdraw_text()}</p>}
      danger
      confirm={m.fact_statement_withdraw()}
      send={(value) => withdraw(statement, value)}
      done={m.fact_statement_withdrawn_done()}
      onClose={onClose}
      rows={2}
    />
  );
}

/** Since when nothing else is known of somebody, and who said so. */
export function Statements({ whose, name }: { whose: Whose; name: string }) {
  const { today } = useMe();
  const mayState = useCan('FACT_EDIT');
  const query = useQuery(statementsOptions(whose));
  const [stating, setStating] = useState(false);
  const [withdrawing, setWithdrawing] = useState<FactStatement | null>(null);
  return (
    <Section title={m.fact_statements()} hint={m.fact_statements_hint()}>
      <Loaded query={query} lines={3}>
        {(page) =>
          page.items.length === 0 ? (
            <p>{m.fact_no_statements()}</p>
          ) : (
            <ul className={css.statements}>
              {page.items.map((statement) => (
                <li key={statement.id}>
                  <b>{statement.kinds.map((kind) => factKindName(kind)).join(', ')}</b>
                  <span className={css.note}>
                    {m.fact_stated_until({ date: formatDate(statement.until) })}{' '}
                    {statement.holdsUntil < today ? (
                      <StatusBadge tone="warn">{m.fact_statement_over()}</StatusBadge>
                    ) : (
                      m.fact_statement_holds({ date: formatDate(statement.holdsUntil) })
                    )}
                  </span>
                  <span className={css.note}>{statement.source}</span>
                  {mayState && (
                    <Button tone="quiet" compact onClick={() => setWithdrawing(statement)}>
                      {m.fact_statement_withdraw()}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {mayState && <Button onClick={() => setStating(true)}>{m.fact_state()}</Button>}
      {stating && <StateDialog stated={{ whose, name }} onClose={() => setStating(false)} />}
      {withdrawing && <WithdrawStatement statement={withdrawing} onClose={() => setWithdrawing(null)} />}
    </Section>
  );
}
