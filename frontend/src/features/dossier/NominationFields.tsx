import { Trash2 } from 'lucide-react';
import type { AwardType, Checklist, NominationVerdict, SameHousehold } from '@/api/types';
import { evidenceKindChoices, nomineeKindName } from '@/i18n/names/dossiers';
import { m } from '@/paraglide/messages';
import { IconButton } from '@/ui/Button';
import type { Option } from '@/ui/Combobox';
import { Helped } from '@/ui/form/FieldHelp';
import { FormRow } from '@/ui/form/FormFrame';
import { RadioField, SelectField, TextArea, TextField } from '@/ui/form/fields';
import type { Lens } from '@/ui/form/useForm';
import { awardChoices } from '@/ui/pickers/awards';
import { PersonPicker, UnitPicker } from '@/ui/pickers/pickers';
import { VerdictPanel } from '@/ui/verdict/VerdictPanel';
import css from './DossierEditor.module.css';
import { NO_HOUSEHOLD, type NominationValue, nomineeOf } from './draft';
import { Explained } from './Explained';
import { dossierHelp } from './help';
import { Papers } from './Papers';
import { Registered } from './Registered';
import { RequiredPapers } from './RequiredPapers';
import { SameHouseholdNote } from './SameHouseholdNote';
import { FlagsLeft } from './SeasonNotes';

interface Props {
  of: Lens<NominationValue>;
  number: number;
  unit: { id: string; name: string };
  /** The dossier's own, as it is being written. */
  dossier: { id: string; year: number };
  types: AwardType[];
  /** What the award asks for, as last saved. */
  checklist: Checklist | undefined;
  /** Where the same household may stand already, as last saved. */
  sameHouseholds: SameHousehold[];
  /** What the law says of it, as last saved. */
  verdict: NominationVerdict | undefined;
  onRemove: () => void;
}

function Nominee({ of, unit }: { of: Lens<NominationValue>; unit: Props['unit'] }) {
  const { nomineeKind, nominee } = of.value;
  const remember = (option: Option | null) =>
    of.change((current) => ({ ...current, nominee: option ? { id: option.id, label: option.label } : null }));
  if (nomineeKind === 'INDIVIDUAL')
    return (
      <PersonPicker
        key="person"
        of={of.at('personId')}
        chosen={nominee}
        label={m.dossier_person()}
        unitId={unit.id}
        onPicked={remember}
      />
    );
  if (nomineeKind === 'HOUSEHOLD')
    return (
      <TextField
        key="household"
        of={of.at('household').at('representative')}
        label={m.dossier_household()}
        hint={m.dossier_household_hint()}
        maxLength={200}
        spellCheck={false}
      />
    );
  return (
    <UnitPicker
      key="collective"
      of={of.at('collectiveId')}
      chosen={nominee ?? { id: unit.id, label: unit.name }}
      label={m.dossier_collective()}
      onPicked={remember}
    />
  );
}

export function NominationFields({
  of,
  number,
  unit,
  dossier,
  types,
  checklist,
  sameHouseholds,
  verdict,
  onRemove,
}: Props) {
  const label = m.dossier_nomination({ number });
  const handleKind = (kind: string) =>
    of.change((current) => ({
      ...current,
      nomineeKind: kind,
      awardCode: '',
      nominee: null,
      personId: null,
      // What is nominated as a collective is most often the unit itself.
      collectiveId: kind === 'COLLECTIVE' ? unit.id : null,
      household: NO_HOUSEHOLD,
    }));
  return (
    <fieldset id={of.id} className={css.nomination} tabIndex={-1}>
      <legend>
        {label}
        {nomineeOf(of.value) && <span>{nomineeOf(of.value)}</span>}
      </legend>
      <div className={css.tools}>
        <IconButton
          label={`${m.dossier_remove_nomination()}: ${label}`}
          icon={<Trash2 size={16} aria-hidden />}
          onClick={onRemove}
        />
      </div>
      {of.error && <p className={css.error}>{of.error}</p>}
      <Helped help={dossierHelp.nomineeKind()}>
        <RadioField
          of={{ ...of.at('nomineeKind'), set: handleKind }}
          label={m.dossier_nominee_kind()}
          choices={['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'].map((kind) => ({
            value: kind,
            label: nomineeKindName(kind),
          }))}
        />
      </Helped>
      <FormRow>
        <Nominee of={of} unit={unit} />
        <Helped help={dossierHelp.award()}>
          <SelectField
            of={of.at('awardCode')}
            label={m.dossier_award()}
            empty={m.ui_choose()}
            choices={awardChoices(types, of.value.nomineeKind)}
          />
        </Helped>
      </FormRow>
      <Registered
        personId={of.value.personId}
        collectiveId={of.value.collectiveId}
        award={of.value.awardCode}
        year={dossier.year}
      />
      <FlagsLeft
        unit={of.value.collectiveId ?? unit.id}
        year={dossier.year}
        dossier={dossier.id}
        award={of.value.awardCode ?? ''}
      />
      {of.value.nomineeKind === 'HOUSEHOLD' && (
        <TextField
          of={of.at('household').at('address')}
          label={m.dossier_household_address()}
          hint={m.dossier_household_address_hint()}
          maxLength={500}
          optional
        />
      )}
      {verdict?.now && (
        <section className={css.evidence} aria-label={m.verdict()} aria-live="polite">
          <p className={css.label}>{m.verdict()}</p>
          <p className={css.hint}>{m.verdict_live_hint()}</p>
          <VerdictPanel verdict={verdict} />
        </section>
      )}
      {sameHouseholds.map((same) => (
        <SameHouseholdNote key={same.dossier.id} same={same} />
      ))}
      <Helped help={dossierHelp.report()}>
        <TextArea of={of.at('report')} label={m.dossier_report()} hint={m.dossier_report_hint()} rows={5} />
      </Helped>
      <div className={css.evidence}>
        <Explained help={dossierHelp.evidence()}>
          <p className={css.label}>{m.dossier_evidence()}</p>
        </Explained>
        <Papers of={of.at('evidence')} unitId={unit.id} kinds={evidenceKindChoices()} label={m.dossier_attach()} />
      </div>
      {checklist && (
        <div className={css.evidence}>
          <p className={css.label}>{m.checklist()}</p>
          <RequiredPapers checklist={checklist} saved />
        </div>
      )}
    </fieldset>
  );
}
