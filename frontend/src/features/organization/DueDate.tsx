import { useQuery } from '@tanstack/react-query';
import { asProblem } from '@/api/problem';
import { formatLongDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { DateField } from '@/ui/form/DateField';
import { NumberField } from '@/ui/form/NumberField';
import { useForm } from '@/ui/form/useForm';
import { Section } from '@/ui/Page';
import { Notice } from '@/ui/States';
import { dueDateOptions } from './calendarApi';
import css from './YearView.module.css';

/** When so many working days end, as the server counts them for every time limit. */
export function DueDate({ today }: { today: string }) {
  const form = useForm({ from: today as string | null | undefined, days: 10 as number | null | undefined });
  const from = form.value.from ?? today;
  const due = useQuery(dueDateOptions(from, form.value.days ?? null));
  return (
    <Section title={m.calendar_due()}>
      <div className={css.due}>
        <DateField of={form.at('from')} label={m.calendar_due_from()} />
        <NumberField of={form.at('days')} label={m.calendar_due_days()} />
        {due.isError && <Notice problem={asProblem(due.error)} />}
        {due.data && !due.isError && (
          <div className={css.answer} role="status">
            <p>{m.calendar_due_is()}</p>
            <b>{formatLongDate(due.data.due)}</b>
          </div>
        )}
        <p className={css.source}>{m.calendar_due_rule()}</p>
      </div>
    </Section>
  );
}
