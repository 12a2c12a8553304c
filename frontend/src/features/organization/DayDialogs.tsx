import { asSent } from '@/api/incomplete';
import type { CalendarDay, CalendarDayDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { formatDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { FormDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { RadioField, TextArea, TextField } from '@/ui/form/fields';
import { removeDay, setDay } from './calendarApi';
import { isWeekend } from './yearWeeks';

const STALE = [['calendar'], ['due-date'], ['obligations']];

const kindChoices = () => [
  { value: 'DAY_OFF', label: m.calendar_off(), hint: m.calendar_kind_off_hint() },
  { value: 'WORKING', label: m.calendar_working(), hint: m.calendar_kind_working_hint() },
];

const usualKind = (date: string | null) => (date && isWeekend(date) ? 'WORKING' : 'DAY_OFF');

interface SetProps {
  /** The day that was pressed; none when it is still to be chosen. */
  date: string | null;
  kept: CalendarDay | undefined;
  onClose: () => void;
}

/** Says of a day what it is. What was said of it before is replaced as a whole. */
export function SetDayDialog({ date, kept, onClose }: SetProps) {
  const set = useChange(setDay, ...STALE);
  const initial = {
    date,
    kind: kept?.kind ?? usualKind(date),
    name: kept?.name ?? '',
    source: kept?.standing === 'RECALLED' ? '' : (kept?.source ?? ''),
  };
  return (
    <FormDialog<{ date: string | null; kind: string | null | undefined; name: string; source: string }>
      title={kept && date ? m.calendar_change({ date: formatDate(date) }) : m.calendar_add()}
      initial={initial}
      confirm={m.ui_save()}
      send={({ date: day, ...body }) =>
        set(day ?? '', asSent<CalendarDayDraft>({ ...body, kind: body.kind ?? null, source: body.source || null }))
      }
      done={m.calendar_saved()}
      onClose={onClose}
    >
      {(form) => (
        <>
          {!kept && (
            <DateField
              of={{
                ...form.at('date'),
                set: (day) => {
                  form.at('date').set(day ?? null);
                  if (day) form.at('kind').set(usualKind(day));
                },
              }}
              label={m.calendar_date()}
            />
          )}
          <RadioField of={form.at('kind')} label={m.calendar_kind()} choices={kindChoices()} />
          <TextField of={form.at('name')} label={m.calendar_name()} hint={m.calendar_name_hint()} />
          <TextArea
            of={form.at('source')}
            label={m.calendar_source()}
            hint={m.calendar_source_hint()}
            optional
            rows={2}
          />
        </>
      )}
    </FormDialog>
  );
}

export function RemoveDayDialog({ day, onClose }: { day: CalendarDay; onClose: () => void }) {
  const remove = useChange(removeDay, ...STALE);
  return (
    <FormDialog
      title={m.calendar_remove()}
      text={m.calendar_remove_text({ date: formatDate(day.date), name: day.name ?? '' })}
      initial={{}}
      danger
      confirm={m.calendar_remove()}
      send={() => remove(day.date)}
      done={m.calendar_removed()}
      onClose={onClose}
    />
  );
}
