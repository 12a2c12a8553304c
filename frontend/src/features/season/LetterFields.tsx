import { Calculator, Plus, Trash2 } from 'lucide-react';
import type { ClusterItem, Season } from '@/api/types';
import { localName } from '@/i18n/locale';
import { COUNTED_STEPS, seasonStepName } from '@/i18n/names/seasons';
import { m } from '@/paraglide/messages';
import { Button, IconButton } from '@/ui/Button';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { DateField } from '@/ui/form/DateField';
import { FileField } from '@/ui/form/FileField';
import { FormFields, FormRow } from '@/ui/form/FormFrame';
import { SelectField, TextField } from '@/ui/form/fields';
import fieldCss from '@/ui/form/fields.module.css';
import { NumberField } from '@/ui/form/NumberField';
import type { Lens } from '@/ui/form/useForm';
import { Section } from '@/ui/Page';
import { toast } from '@/ui/Toasts';
import { proposeDeadlines } from './api';
import { AWARDS, deadlineValue, type LetterValue, newKey } from './letter';
import css from './Season.module.css';

const stepChoices = () => [...COUNTED_STEPS, 'OTHER'].map((value) => ({ value, label: seasonStepName(value) }));

function CouncilDays({ of }: { of: Lens<LetterValue['councilDays']> }) {
  return (
    <div className={css.days}>
      {of.value.map((day, index) => (
        <div key={day.key} className={css.row}>
          <DateField
            // The server calls the day itself by its place in the list.
            of={{ ...of.at(index).at('day'), id: of.at(index).id, error: of.at(index).error }}
            label={m.season_council_nth({ number: index + 1 })}
          />
          {of.value.length > 1 && (
            <IconButton
              label={`${m.ui_remove()}: ${m.season_council_nth({ number: index + 1 })}`}
              icon={<Trash2 size={16} aria-hidden />}
              onClick={() => of.set(of.value.filter((other) => other !== day))}
            />
          )}
        </div>
      ))}
      <div>
        <Button
          icon={<Plus size={18} aria-hidden />}
          onClick={() => of.set([...of.value, { key: newKey(), day: null }])}
        >
          {m.season_council_add()}
        </Button>
      </div>
    </div>
  );
}

function Deadlines({ of, councilDay }: { of: Lens<LetterValue['deadlines']>; councilDay: string | null }) {
  const recount = async () => {
    if (!councilDay) return;
    try {
      const { deadlines } = await proposeDeadlines(councilDay);
      of.change((current) => [
        ...deadlines.map(deadlineValue),
        ...current.filter((deadline) => deadline.step === 'OTHER'),
      ]);
      toast.done(m.season_recounted());
    } catch (error) {
      toast.failed(error);
    }
  };
  return (
    <div className={css.days}>
      {of.value.map((deadline, index) => {
        const at = of.at(index);
        return (
          <div key={deadline.key} className={css.row}>
            <div className={css.grow}>
              <SelectField of={at.at('step')} label={m.season_what()} choices={stepChoices()} />
            </div>
            {deadline.step === 'OTHER' && (
              <div className={css.grow}>
                <TextField of={at.at('name')} label={m.season_other_name()} />
              </div>
            )}
            <DateField of={at.at('dueOn')} label={m.season_due_on()} />
            <IconButton
              label={`${m.ui_remove()}: ${seasonStepName(deadline.step ?? '', deadline.name)}`}
              icon={<Trash2 size={16} aria-hidden />}
              onClick={() => of.set(of.value.filter((other) => other !== deadline))}
            />
          </div>
        );
      })}
      {of.error && <p className={fieldCss.error}>{of.error}</p>}
      <div className={css.row}>
        <Button icon={<Calculator size={18} aria-hidden />} onClick={() => void recount()}>
          {m.season_recount()}
        </Button>
        <Button
          icon={<Plus size={18} aria-hidden />}
          onClick={() => of.set([...of.value, { key: newKey(), step: 'OTHER', name: '', dueOn: null }])}
        >
          {m.season_other_add()}
        </Button>
      </div>
    </div>
  );
}

function Allotments({ of, clusters }: { of: Lens<LetterValue['allotments']>; clusters: ClusterItem[] }) {
  const place = (clusterId: string, awardCode: string) =>
    of.value.findIndex((allotment) => allotment.clusterId === clusterId && allotment.awardCode === awardCode);
  const labels = [m.season_flag_ministry(), m.season_flag_government()];
  return (
    <div className={css.allotments}>
      {clusters.map((cluster) => (
        <fieldset key={cluster.id} className={css.allotment}>
          <legend className="visually-hidden">{localName(cluster)}</legend>
          <b aria-hidden>{localName(cluster)}</b>
          {AWARDS.map((award, index) => (
            <NumberField
              key={award}
              of={of.at(place(cluster.id, award)).at('quota')}
              label={labels[index] ?? award}
              plain
            />
          ))}
        </fieldset>
      ))}
      {of.error && <p className={fieldCss.error}>{of.error}</p>}
    </div>
  );
}

/** The letter itself, whether it is drafted or amended. */
export function LetterFields({
  of,
  season,
  clusters,
}: {
  of: Lens<LetterValue>;
  season: Season;
  clusters: ClusterItem[];
}) {
  return (
    <>
      <Section title={m.season_facts()}>
        <FormFields>
          <TextField of={of.at('title')} label={m.season_title()} />
          <FormRow>
            <TextField of={of.at('number')} label={m.season_number()} placeholder="1234/HD-BTNMT" />
            <DateField of={of.at('datedOn')} label={m.season_dated_on()} />
          </FormRow>
          {season.letter.document && of.value.documentId === season.letter.document.id && (
            <p>
              {m.season_document()}: <DocumentLink document={season.letter.document} />
            </p>
          )}
          <FileField
            of={of.at('documentId')}
            unitId={season.unit.id}
            label={m.season_document()}
            attach={m.season_attach()}
            optional
          />
        </FormFields>
      </Section>
      <Section title={m.season_council_days()}>
        <CouncilDays of={of.at('councilDays')} />
      </Section>
      <Section title={m.season_deadlines()}>
        <Deadlines of={of.at('deadlines')} councilDay={of.value.councilDays[0]?.day ?? null} />
      </Section>
      <Section title={m.season_flags()} hint={m.season_allot_hint()}>
        <FormFields>
          <NumberField
            of={of.at('flagStandard')}
            label={m.season_flag_standard()}
            hint={m.season_flag_standard_hint()}
            optional
            plain
          />
          <Allotments of={of.at('allotments')} clusters={clusters} />
        </FormFields>
      </Section>
    </>
  );
}
