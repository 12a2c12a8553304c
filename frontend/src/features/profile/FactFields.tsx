import { useQuery } from '@tanstack/react-query';
import type { DocumentRef } from '@/api/types';
import { disciplineChoices } from '@/i18n/names/facts';
import { m } from '@/paraglide/messages';
import { DateField } from '@/ui/form/DateField';
import { Helped } from '@/ui/form/FieldHelp';
import { FileField } from '@/ui/form/FileField';
import { SelectField, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import type { Choice } from '@/ui/form/Options';
import type { Lens } from '@/ui/form/useForm';
import { awardChoices, awardTypesOptions } from '@/ui/pickers/awards';
import css from './Facts.module.css';
import { type FactField, fieldsOf, isTitled } from './fields';
import { factHelp } from './help';

export interface FactEditing {
  value: Record<string, unknown>;
  title: string | null | undefined;
  authority: string | null | undefined;
  source: string | null | undefined;
  documentId: string | null;
}

const YES = 'true';

/** Yes, no, or nobody has said: what is not known is a third answer. */
function YesNo({ of, field }: { of: Lens<unknown>; field: FactField }) {
  const shown = of.value === undefined || of.value === null ? '' : String(of.value);
  const lens = { ...of, value: shown, set: (next: unknown) => of.set(next === '' ? null : next === YES) };
  return (
    <SelectField
      of={lens as Lens<string | null | undefined>}
      label={field.label()}
      {...(field.hint && { hint: field.hint() })}
      {...(field.optional && { optional: true })}
      size="medium"
      empty={field.optional ? m.fact_not_said() : m.ui_choose()}
      choices={[
        { value: YES, label: m.fact_yes() },
        { value: 'false', label: m.fact_no() },
      ]}
    />
  );
}

/** How many of each: one number a title, or a level. */
function Counts({ of, field, choices }: { of: Lens<unknown>; field: FactField; choices: Choice[] }) {
  const counts = of as Lens<Record<string, number | null | undefined>>;
  const lens = { ...counts, value: counts.value ?? {} };
  return (
    <fieldset className={css.counts} id={of.id} tabIndex={-1}>
      <legend>
        {field.label()} <small>{m.ui_optional()}</small>
      </legend>
      {field.hint && <p className={css.hint}>{field.hint()}</p>}
      {of.error && <p role="alert">{of.error}</p>}
      <div className={css.grid}>
        {choices.map((choice) => (
          <NumberField key={choice.value} of={lens.at(choice.value)} label={choice.label} />
        ))}
      </div>
    </fieldset>
  );
}

function Control({ of, field }: { of: Lens<unknown>; field: FactField }) {
  const types = useQuery(awardTypesOptions);
  const common = {
    label: field.label(),
    ...(field.hint && { hint: field.hint() }),
    ...(field.optional && { optional: true }),
  };
  const catalogue = types.data?.items ?? [];
  switch (field.as) {
    case 'year':
      return <NumberField of={of as Lens<number | null | undefined>} plain {...common} />;
    case 'number':
      return <NumberField of={of as Lens<number | null | undefined>} {...common} />;
    case 'date':
      return <DateField of={of as Lens<string | null | undefined>} {...common} />;
    case 'yes-no':
      return <YesNo of={of} field={field} />;
    case 'titles':
      return (
        <Counts
          of={of}
          field={field}
          choices={awardChoices(
            catalogue.filter((type) => type.category === 'TITLE'),
            'INDIVIDUAL',
          )}
        />
      );
    case 'disciplined':
      return <Counts of={of} field={field} choices={disciplineChoices()} />;
    default:
      return (
        <SelectField
          of={of as Lens<string | null | undefined>}
          {...common}
          empty={field.optional ? m.fact_none() : m.ui_choose()}
          choices={field.as === 'award' ? awardChoices(catalogue) : (field.choices?.() ?? [])}
        />
      );
  }
}

/** A field as its kind asks, with its help. */
function OneField(props: { of: Lens<unknown>; field: FactField }) {
  const { help } = props.field;
  const control = <Control {...props} />;
  return help ? <Helped help={help()}>{control}</Helped> : control;
}

interface Props {
  kind: string;
  form: Lens<FactEditing>;
  unitId: string | null;
  kept?: DocumentRef | null | undefined;
}

/** What is said of somebody, and by which paper. */
export function FactFields({ kind, form, unitId, kept = null }: Props) {
  return (
    <>
      {isTitled(kind) && <TextField of={form.at('title')} label={m.fact_title()} maxLength={500} />}
      {fieldsOf(kind).map((field) => (
        <OneField key={kind + field.name} of={form.at('value').at(field.name)} field={field} />
      ))}
      <TextField of={form.at('authority')} label={m.fact_authority()} optional maxLength={300} />
      <Helped help={factHelp.source()}>
        <TextField of={form.at('source')} label={m.fact_source()} hint={m.fact_source_hint()} maxLength={500} />
      </Helped>
      <FileField
        of={form.at('documentId')}
        unitId={unitId}
        label={m.fact_document()}
        attach={m.fact_document_attach()}
        optional
        kept={kept}
      />
    </>
  );
}
