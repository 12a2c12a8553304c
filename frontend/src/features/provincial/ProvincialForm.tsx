import { useQuery } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import type { ProvincialAward, ProvincialDecision, ProvincialDecisionDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { nomineeKindName } from '@/i18n/names/dossiers';
import { m } from '@/paraglide/messages';
import { Button, buttonClass, IconButton } from '@/ui/Button';
import { DateField } from '@/ui/form/DateField';
import { FileField } from '@/ui/form/FileField';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, FormRow, UnsavedGuard } from '@/ui/form/FormFrame';
import { RadioField, SelectField, TextArea, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { type Lens, useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link } from '@/ui/nav';
import { Section } from '@/ui/Page';
import { PersonPicker, UnitPicker } from '@/ui/pickers/pickers';
import { toast } from '@/ui/Toasts';
import { provincialAwardsOptions } from './api';
import css from './Provincial.module.css';

interface LineValue {
  key: string;
  recipientKind: string;
  personId: string | null;
  collectiveId: string | null;
  awardCode: string;
  year: number | null;
  chosen: { id: string; label: string } | null;
}

export interface ProvincialValue {
  unitId: string | null;
  number: string;
  decidedOn: string | null;
  authority: string;
  signer: string;
  documentId: string | null;
  note: string;
  lines: LineValue[];
}

let lines = 0;

export function newLine(year: number | null): LineValue {
  lines += 1;
  return {
    key: `new-${lines}`,
    recipientKind: 'INDIVIDUAL',
    personId: null,
    collectiveId: null,
    awardCode: '',
    year,
    chosen: null,
  };
}

/** What a decision says, to be mended. */
export function draftOf(decision: ProvincialDecision): ProvincialValue {
  return {
    unitId: decision.unit.id,
    number: decision.number,
    decidedOn: decision.decidedOn,
    authority: decision.authority,
    signer: decision.signer,
    documentId: decision.document.id,
    note: decision.note ?? '',
    lines: decision.lines.map(({ id, recipient, award, year }) => ({
      key: id,
      recipientKind: recipient.kind,
      personId: recipient.kind === 'INDIVIDUAL' ? (recipient.id ?? null) : null,
      collectiveId: recipient.kind === 'INDIVIDUAL' ? null : (recipient.id ?? null),
      awardCode: award.code,
      year,
      chosen: recipient.id ? { id: recipient.id, label: recipient.name } : null,
    })),
  };
}

const sent = ({ lines: all, ...value }: ProvincialValue) =>
  asSent<ProvincialDecisionDraft>({
    ...value,
    note: value.note || null,
    lines: all.map(({ recipientKind, personId, collectiveId, awardCode, year }) => ({
      recipientKind,
      personId: recipientKind === 'INDIVIDUAL' ? personId : null,
      collectiveId: recipientKind === 'INDIVIDUAL' ? null : collectiveId,
      awardCode,
      year,
    })),
  });

const choicesFor = (awards: ProvincialAward[], kind: string) =>
  awards
    .filter(({ nomineeKinds }) => (nomineeKinds as string[]).includes(kind))
    .map(({ award }) => ({ value: award.code, label: award.name }));

interface LineProps {
  of: Lens<LineValue>;
  number: number;
  unitId: string | null;
  awards: ProvincialAward[];
  onRemove: (() => void) | undefined;
}

function LineFields({ of, number, unitId, awards, onRemove }: LineProps) {
  const label = m.provincial_line({ number });
  const { recipientKind, chosen } = of.value;
  const handleKind = (kind: string) =>
    of.change((current) => ({
      ...current,
      recipientKind: kind,
      personId: null,
      collectiveId: null,
      chosen: null,
      awardCode: '',
    }));
  return (
    <fieldset id={of.id} className={css.line} tabIndex={-1}>
      <legend>{label}</legend>
      {onRemove && (
        <div className={css.tools}>
          <IconButton label={`${m.ui_remove()} ${label}`} icon={<Trash2 size={16} aria-hidden />} onClick={onRemove} />
        </div>
      )}
      <RadioField
        of={{ ...of.at('recipientKind'), set: handleKind }}
        label={m.dossier_nominee_kind()}
        choices={['INDIVIDUAL', 'COLLECTIVE'].map((kind) => ({ value: kind, label: nomineeKindName(kind) }))}
      />
      <FormRow>
        {recipientKind === 'INDIVIDUAL' ? (
          <PersonPicker
            key="person"
            of={of.at('personId')}
            chosen={chosen}
            label={m.provincial_person()}
            unitId={unitId ?? undefined}
          />
        ) : (
          <UnitPicker key="unit" of={of.at('collectiveId')} chosen={chosen} label={m.provincial_collective()} />
        )}
        <SelectField
          of={of.at('awardCode')}
          label={m.dossier_award()}
          empty={m.ui_choose()}
          choices={choicesFor(awards, recipientKind)}
        />
        <NumberField of={of.at('year')} label={m.provincial_year()} plain />
      </FormRow>
    </fieldset>
  );
}

interface Props {
  initial: ProvincialValue;
  /** As the picker shows it; it does not change once it was entered. */
  unit: { id: string; label: string } | null;
  fixedUnit?: boolean;
  /** Of the paper that is there already. */
  fileName?: string;
  save: (draft: ProvincialDecisionDraft) => Promise<ProvincialDecision>;
  cancelTo: string;
}

/** Number, day, issuer, signer and paper of a province's decision, and who receives what by it. */
export function ProvincialForm({ initial, unit, fixedUnit = false, fileName, save, cancelTo }: Props) {
  const form = useForm<ProvincialValue>(initial);
  const awards = useQuery(provincialAwardsOptions).data?.items ?? [];
  const { leaving, leaveFor } = useLeave();
  const change = useChange(save, ['provincial-decisions'], ['provincial-decision']);
  const all = form.at('lines');

  const handleSubmit = async () => {
    const done = await form.submit((value) => change(sent(value)));
    if (!done) return;
    toast.done(m.provincial_saved());
    leaveFor(paths.provincialDecision(done.answer.id));
  };

  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.provincial_paper()}>
        <FormFields>
          {fixedUnit ? (
            <p>
              <b>{unit?.label}</b>
            </p>
          ) : (
            <UnitPicker
              of={form.at('unitId')}
              chosen={unit}
              label={m.provincial_unit()}
              hint={m.provincial_unit_hint()}
            />
          )}
          <FormRow>
            <TextField of={form.at('number')} label={m.provincial_number()} hint={m.provincial_number_hint()} />
            <DateField of={form.at('decidedOn')} label={m.provincial_decided_on()} />
          </FormRow>
          <FormRow>
            <TextField
              of={form.at('authority')}
              label={m.provincial_authority()}
              hint={m.provincial_authority_hint()}
            />
            <TextField of={form.at('signer')} label={m.provincial_signer()} hint={m.provincial_signer_hint()} />
          </FormRow>
          {fileName && <p className={css.soft}>{m.provincial_paper_there({ name: fileName })}</p>}
          <FileField
            of={form.at('documentId')}
            unitId={form.value.unitId}
            label={m.provincial_document()}
            attach={m.recipient_attach()}
            before={m.provincial_choose_unit_first()}
          />
          <TextArea of={form.at('note')} label={m.provincial_note()} optional rows={2} />
        </FormFields>
      </Section>
      <Section title={m.provincial_lines()} hint={m.provincial_lines_hint()}>
        <div className={css.lines}>
          {all.value.map((line, index) => (
            <LineFields
              key={line.key}
              of={all.at(index)}
              number={index + 1}
              unitId={form.value.unitId}
              awards={awards}
              onRemove={
                all.value.length > 1 ? () => all.set(all.value.filter((_, other) => other !== index)) : undefined
              }
            />
          ))}
        </div>
        <Button
          icon={<Plus size={18} aria-hidden />}
          onClick={() => all.set([...all.value, newLine(all.value.at(-1)?.year ?? null)])}
        >
          {m.provincial_add_line()}
        </Button>
      </Section>
      <FormFoot>
        <Link to={cancelTo} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.provincial_save()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}
