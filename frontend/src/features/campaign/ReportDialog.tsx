import { asSent } from '@/api/incomplete';
import type { ProgressReport, Registration } from '@/api/types';
import type { Uploaded } from '@/api/upload';
import { formatDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { FormDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import type { Lens } from '@/ui/form/useForm';
import { figure, inUnit, sendRows } from './commitments';
import { Evidence } from './Evidence';
import css from './RegisterDialog.module.css';

interface FigureValue {
  criterionId: string;
  value: number | null;
  note: string;
  documents: Uploaded[];
}

const isFilled = (row: FigureValue) => row.value !== null || row.note.trim().length > 0 || row.documents.length > 0;

function Figure({
  of,
  progress,
  unitId,
}: {
  of: Lens<FigureValue>;
  progress: Registration['progress'][number];
  unitId: string;
}) {
  const { criterion, committed, value, asOf } = progress;
  const known = [
    committed !== null && m.progress_committed({ figure: figure(committed, criterion.measureUnit) }),
    value !== null && m.progress_last({ figure: figure(value, criterion.measureUnit), day: formatDate(asOf) }),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <fieldset className={css.criterion}>
      <legend>{criterion.name}</legend>
      {known && <p>{known}</p>}
      <div>
        <NumberField of={of.at('value')} label={inUnit(m.progress_value(), criterion.measureUnit)} />
        <TextField of={of.at('note')} label={m.progress_note()} optional />
      </div>
      <Evidence of={of.at('documents')} unitId={unitId} />
    </fieldset>
  );
}

interface Props {
  registration: Registration;
  send: (report: ProgressReport) => Promise<unknown>;
  onClose: () => void;
}

export function ReportDialog({ registration, send, onClose }: Props) {
  return (
    <FormDialog
      title={m.progress_report()}
      text={m.progress_report_text()}
      size="medium"
      initial={{
        asOf: null as string | null,
        because: '',
        figures: registration.progress.map(
          ({ criterion }): FigureValue => ({ criterionId: criterion.id, value: null, note: '', documents: [] }),
        ),
      }}
      confirm={m.progress_report()}
      send={({ asOf, because, figures }) =>
        sendRows('figures', figures, isFilled, (kept) =>
          send(
            asSent<ProgressReport>({
              asOf,
              because,
              figures: kept.map(({ documents, ...row }) => ({ ...row, documentIds: documents.map(({ id }) => id) })),
            }),
          ),
        )
      }
      done={m.progress_reported_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <DateField of={form.at('asOf')} label={m.progress_as_of()} hint={m.progress_as_of_hint()} />
          {registration.progress.map((progress, index) => (
            <Figure
              key={progress.criterion.id}
              of={form.at('figures').at(index) as Lens<FigureValue>}
              progress={progress}
              unitId={registration.unit.id}
            />
          ))}
          <TextField of={form.at('because')} label={m.progress_because()} hint={m.progress_because_hint()} optional />
        </>
      )}
    </FormDialog>
  );
}
