import { Plus, X } from 'lucide-react';
import type { ConditionKind, ConditionParameter, RuleInDraft } from '@/api/types';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { Button, IconButton } from '@/ui/Button';
import { FormRow } from '@/ui/form/FormFrame';
import { CheckField, SelectField, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import type { Choice } from '@/ui/form/Options';
import type { Lens } from '@/ui/form/useForm';
import { Link } from '@/ui/nav';
import { Checks } from './Checks';
import css from './RulebookPage.module.css';

/** A condition as the server keeps it: its kind under `is`, and what that kind takes. */
export type ConditionValue = Record<string, unknown>;

interface Shared {
  awards: Choice[];
  framework: string;
}

interface FieldProps extends Shared {
  of: Lens<ConditionValue>;
  parameter: ConditionParameter;
}

const lensOf = <T,>(of: Lens<ConditionValue>, name: string) => of.at(name) as unknown as Lens<T>;

function Group({ of, parts, ...shared }: { of: Lens<ConditionValue>; parts: ConditionParameter[] } & Shared) {
  return (
    <FormRow>
      {parts.map((part) => (
        <ParameterField key={part.name} of={of} parameter={part} {...shared} />
      ))}
    </FormRow>
  );
}

function Groups({ of, parameter, ...shared }: FieldProps) {
  const list = lensOf<ConditionValue[] | undefined>(of, parameter.name);
  const groups = list.value ?? [];
  return (
    <fieldset className={css.group}>
      <legend>{parameter.label}</legend>
      {groups.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no name of their own
        <div key={index} className={css.tools}>
          <Group of={(list as Lens<ConditionValue[]>).at(index)} parts={parameter.parts} {...shared} />
          <IconButton
            label={m.rulebook_row_remove()}
            icon={<X size={18} aria-hidden />}
            onClick={() => list.set(groups.filter((__, other) => other !== index))}
          />
        </div>
      ))}
      <Button compact icon={<Plus size={16} aria-hidden />} onClick={() => list.set([...groups, {}])}>
        {m.rulebook_row_add()}
      </Button>
    </fieldset>
  );
}

/** Parts are rules of their own: each has its page. */
function Parts({ of, parameter, framework }: FieldProps) {
  const parts = lensOf<RuleInDraft['rule'][] | undefined>(of, parameter.name).value ?? [];
  return (
    <div className={css.group}>
      <p>
        <b>{m.rulebook_parts()}</b>
      </p>
      {parts.length === 0 && <p className={css.note}>{m.rulebook_parts_none()}</p>}
      <ul className={css.rules}>
        {parts.map((part) => (
          <li key={part.id}>
            {part.text.vi} <Link to={paths.draftRule(framework, part.id)}>{m.rulebook_edit()}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ParameterField(props: FieldProps) {
  const { of, parameter, awards, ...shared } = props;
  const { name, label, type, required, choices } = parameter;
  const optional = !required;
  const codes = choices.map((choice) => ({ value: choice.code, label: choice.name }));
  switch (type) {
    case 'INTEGER':
      return <NumberField of={lensOf(of, name)} label={label} optional={optional} plain />;
    case 'BOOLEAN': {
      const lens = lensOf<boolean | undefined>(of, name);
      return <CheckField of={{ ...lens, value: lens.value ?? false } as Lens<boolean>} label={label} />;
    }
    case 'RATIO':
      return (
        <TextField
          of={lensOf(of, name)}
          label={label}
          hint={m.rulebook_ratio_hint()}
          optional={optional}
          size="short"
        />
      );
    case 'AWARD':
      return <SelectField of={lensOf(of, name)} label={label} optional={optional} empty="–" choices={awards} />;
    case 'AWARDS':
      return <Checks of={lensOf(of, name)} label={label} choices={awards} />;
    case 'CODE':
      return <SelectField of={lensOf(of, name)} label={label} optional={optional} empty="–" choices={codes} />;
    case 'CODES':
      return <Checks of={lensOf(of, name)} label={label} choices={codes} />;
    case 'GROUP':
      return (
        <fieldset className={css.group}>
          <legend>{label}</legend>
          <Group of={lensOf(of, name)} parts={parameter.parts} awards={awards} {...shared} />
        </fieldset>
      );
    case 'GROUPS':
      return <Groups {...props} />;
    default:
      return <Parts {...props} />;
  }
}

interface Props extends Shared {
  of: Lens<ConditionValue>;
  kinds: ConditionKind[];
}

/** What a rule asks: its kind, and the parameters that this kind takes. */
export function ConditionFields({ of, kinds, ...shared }: Props) {
  const kind = kinds.find(({ code }) => code === of.value.is);
  const is = lensOf<string>(of, 'is');
  return (
    <>
      <SelectField
        of={{ ...is, set: (next) => of.set({ is: next ?? '' }) } as Lens<string>}
        label={m.rulebook_condition_kind()}
        empty="–"
        choices={kinds.map(({ code, name }) => ({ value: code, label: name }))}
      />
      {kind?.parameters.map((parameter) => (
        <ParameterField key={parameter.name} of={of} parameter={parameter} {...shared} />
      ))}
    </>
  );
}
