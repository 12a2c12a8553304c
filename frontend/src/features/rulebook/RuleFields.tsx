import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Rulebook, RuleInDraft } from '@/api/types';
import { nomineeKindName } from '@/i18n/names/dossiers';
import { ruleKindName } from '@/i18n/names/rulebook';
import { standingName } from '@/i18n/names/standing';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Helped } from '@/ui/form/FieldHelp';
import { FormFields, FormRow } from '@/ui/form/FormFrame';
import { Field, SelectField, TextArea, TextField } from '@/ui/form/fields';
import type { Form, Lens } from '@/ui/form/useForm';
import { Section } from '@/ui/Page';
import { awardChoices, awardTypesOptions } from '@/ui/pickers/awards';
import { conditionKindsOptions } from './api';
import { Checks } from './Checks';
import { ConditionFields, type ConditionValue } from './ConditionFields';
import { ruleHelp } from './help';
import css from './RulebookPage.module.css';
import { hasCondition, type RuleValue, withoutEmpty } from './ruleForm';

const KINDS = ['CONDITION', 'STEP', 'WARNING', 'JUDGEMENT', 'PRINCIPLE'];
const NOMINEES = ['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'];
const STANDINGS = ['READ', 'ANALOGUE', 'RECALLED'];

interface Props {
  form: Form<RuleValue>;
  book: Rulebook;
  known: RuleInDraft | null;
  general: boolean;
}

/** For what the form cannot say, such as a condition made of others: the condition as it is kept. */
function AsJson({ of }: { of: Lens<ConditionValue> }) {
  const [text, setText] = useState(() => JSON.stringify(withoutEmpty(of.value), null, 2));
  const take = (next: string) => {
    setText(next);
    try {
      of.set(JSON.parse(next));
      of.refuse(null);
    } catch {
      of.refuse(m.rulebook_no_json());
    }
  };
  return (
    <Field id={of.id} label={m.rulebook_json()} hint={m.rulebook_json_hint()} error={of.error}>
      <textarea
        id={of.id}
        className={css.code}
        rows={14}
        spellCheck={false}
        value={text}
        onChange={(event) => take(event.target.value)}
      />
    </Field>
  );
}

function Condition({ form, framework }: { form: Form<RuleValue>; framework: string }) {
  const [expert, setExpert] = useState(false);
  const kinds = useQuery(conditionKindsOptions);
  const types = useQuery(awardTypesOptions);
  const condition = form.at('rule').at('condition');
  return (
    <Section
      title={m.rulebook_condition()}
      aside={
        <Button tone="quiet" compact aria-pressed={expert} onClick={() => setExpert(!expert)}>
          {expert ? m.rulebook_as_form() : m.rulebook_as_json()}
        </Button>
      }
    >
      <FormFields>
        {expert ? (
          <AsJson of={condition} />
        ) : (
          <ConditionFields
            of={condition}
            kinds={kinds.data?.items ?? []}
            awards={awardChoices(types.data?.items ?? [])}
            framework={framework}
          />
        )}
      </FormFields>
    </Section>
  );
}

function standings(known: RuleInDraft | null) {
  const choices = known?.confirmation ? ['CONFIRMED', ...STANDINGS] : STANDINGS;
  return choices.map((value) => ({ value, label: standingName(value) }));
}

/** Everything that a rule says. */
export function RuleFields({ form, book, known, general }: Props) {
  const types = useQuery(awardTypesOptions);
  const rule = form.at('rule');
  const cite = rule.at('cite');
  return (
    <>
      <Section title={m.rulebook_wording()}>
        <FormFields>
          {!known && (
            <Helped help={ruleHelp.id()}>
              <TextField of={rule.at('id')} label={m.rulebook_id()} hint={m.rulebook_id_hint()} size="medium" />
            </Helped>
          )}
          <TextArea of={rule.at('text').at('vi')} label={m.rulebook_text_vi()} rows={3} />
          <TextArea of={rule.at('text').at('en')} label={m.rulebook_text_en()} rows={3} />
          <FormRow>
            <Helped help={ruleHelp.kind()}>
              <SelectField
                of={rule.at('kind')}
                label={m.rulebook_kind()}
                choices={KINDS.map((value) => ({ value, label: ruleKindName(value) }))}
              />
            </Helped>
            <Helped help={ruleHelp.standing()}>
              <SelectField
                of={rule.at('standing')}
                label={m.rulebook_standing()}
                hint={known?.confirmation ? m.rulebook_confirmed_hint() : m.rulebook_standing_hint()}
                choices={standings(known)}
              />
            </Helped>
          </FormRow>
          <Checks
            of={rule.at('nominees') as Lens<string[] | undefined>}
            label={m.rulebook_nominees()}
            hint={m.rulebook_nominees_hint()}
            choices={NOMINEES.map((value) => ({ value, label: nomineeKindName(value) }))}
          />
          {general && (
            <Checks
              of={form.at('awards') as Lens<string[] | undefined>}
              label={m.rulebook_concerns()}
              hint={m.rulebook_concerns_hint()}
              choices={awardChoices(types.data?.items ?? [])}
            />
          )}
        </FormFields>
      </Section>
      <Section title={m.rulebook_citation()}>
        <FormFields>
          <SelectField
            of={cite.at('text')}
            label={m.rulebook_text()}
            empty="–"
            choices={book.texts.map((text) => ({ value: text.key, label: text.number }))}
          />
          <FormRow>
            <TextField of={cite.at('article')} label={m.rulebook_article()} placeholder="Điều 9" optional />
            <TextField of={cite.at('clause')} label={m.rulebook_clause()} placeholder="khoản 3" optional />
            <TextField of={cite.at('point')} label={m.rulebook_point()} placeholder="điểm a" optional />
          </FormRow>
          <Helped help={ruleHelp.copy()}>
            <TextField of={cite.at('copy')} label={m.rulebook_copy_read()} hint={m.rulebook_copy_hint()} optional />
          </Helped>
        </FormFields>
      </Section>
      {hasCondition(rule.value.kind) && <Condition form={form} framework={book.framework} />}
      <Section title={m.rulebook_note()} hint={m.rulebook_note_hint()}>
        <FormFields>
          <TextArea of={rule.at('note').at('vi')} label={m.rulebook_text_vi()} rows={2} optional />
          <TextArea of={rule.at('note').at('en')} label={m.rulebook_text_en()} rows={2} optional />
        </FormFields>
      </Section>
      <Section title={m.rulebook_reason()}>
        <FormFields>
          <TextArea
            of={form.at('reason')}
            label={m.ui_reason()}
            hint={m.rulebook_reason_hint()}
            rows={2}
            optional={Boolean(known)}
          />
        </FormFields>
      </Section>
    </>
  );
}
