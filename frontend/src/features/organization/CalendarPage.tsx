import { useQuery } from '@tanstack/react-query';
import { CalendarPlus, ChevronLeft, ChevronRight, PenLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useCan, useMe } from '@/api/me';
import type { CalendarDay } from '@/api/types';
import { formatDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button, IconButton } from '@/ui/Button';
import { useListState } from '@/ui/nav';
import { Columns, Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { StandingBadge } from '@/ui/StandingBadge';
import { EmptyState, Loaded } from '@/ui/States';
import { calendarOptions } from './calendarApi';
import { RemoveDayDialog, SetDayDialog } from './DayDialogs';
import { DueDate } from './DueDate';
import { YearView } from './YearView';
import css from './YearView.module.css';

function YearTurner({ year }: { year: number }) {
  const { set } = useListState();
  const turn = (to: number) => set({ year: String(to) });
  return (
    <div className={css.turn}>
      <IconButton
        label={m.calendar_previous_year()}
        icon={<ChevronLeft size={20} aria-hidden />}
        onClick={() => turn(year - 1)}
      />
      <h2 aria-live="polite">{year}</h2>
      <IconButton
        label={m.calendar_next_year()}
        icon={<ChevronRight size={20} aria-hidden />}
        onClick={() => turn(year + 1)}
      />
    </div>
  );
}

interface DaysProps {
  year: number;
  days: CalendarDay[];
  onChange: ((day: CalendarDay) => void) | null;
  onRemove: (day: CalendarDay) => void;
}

/** The ground that most days share is told once over them. */
function commonSource(days: CalendarDay[]): string | null {
  const counts = new Map<string, number>();
  for (const { source } of days) if (source) counts.set(source, (counts.get(source) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > 1 ? most[0] : null;
}

function KeptDays({ year, days, onChange, onRemove }: DaysProps) {
  if (days.length === 0)
    return <EmptyState title={m.calendar_none({ year: String(year) })}>{m.calendar_none_text()}</EmptyState>;
  const common = commonSource(days);
  return (
    <Section title={`${m.calendar_days()} (${days.length})`}>
      {common && <p className={css.source}>{m.calendar_common_source({ source: common })}</p>}
      <PlainTable
        caption={m.calendar_days()}
        heads={[m.calendar_date(), m.calendar_name(), m.ui_source(), ...(onChange ? [m.ui_edit()] : [])]}
        narrow={onChange ? [0, 3] : [0]}
        rows={days.map((day) => ({
          key: day.date,
          cells: [
            <b key="date">{formatDate(day.date)}</b>,
            <>
              {day.name} {day.kind === 'WORKING' && <StatusBadge tone="good">{m.calendar_working()}</StatusBadge>}
            </>,
            <div key="source">
              <StandingBadge standing={day.standing} />
              {day.source && day.source !== common && <p className={css.source}>{day.source}</p>}
            </div>,
            ...(onChange
              ? [
                  <span key="change" className={css.rows}>
                    <IconButton
                      label={m.calendar_change({ date: formatDate(day.date) })}
                      icon={<PenLine size={18} aria-hidden />}
                      onClick={() => onChange(day)}
                    />
                    <IconButton
                      label={m.calendar_remove_of({ date: formatDate(day.date) })}
                      icon={<Trash2 size={18} aria-hidden />}
                      onClick={() => onRemove(day)}
                    />
                  </span>,
                ]
              : []),
          ],
        }))}
      />
    </Section>
  );
}

export function CalendarPage() {
  const { today } = useMe();
  const { search } = useListState();
  const mayEdit = useCan('CALENDAR_EDIT');
  const [setting, setSetting] = useState<{ date: string | null } | null>(null);
  const [removing, setRemoving] = useState<CalendarDay | null>(null);
  const year = /^\d{4}$/.test(search.year ?? '') ? Number(search.year) : Number(today.slice(0, 4));
  const calendar = useQuery(calendarOptions(year));
  const days = new Map(calendar.data?.days.map((day) => [day.date, day]));
  return (
    <Page
      title={m.place_calendar()}
      facts={<span>{m.calendar_lead()}</span>}
      actions={
        mayEdit && (
          <Button
            tone="primary"
            icon={<CalendarPlus size={18} aria-hidden />}
            onClick={() => setSetting({ date: null })}
          >
            {m.calendar_add()}
          </Button>
        )
      }
    >
      <Columns
        main={
          <>
            <section className={css.card}>
              <YearTurner year={year} />
              <YearView
                year={year}
                days={days}
                today={today}
                onPick={mayEdit ? (date) => setSetting({ date }) : null}
              />
            </section>
            <Loaded query={calendar}>
              {(data) => (
                <KeptDays
                  year={data.year}
                  days={data.days}
                  onChange={mayEdit ? (day) => setSetting({ date: day.date }) : null}
                  onRemove={setRemoving}
                />
              )}
            </Loaded>
          </>
        }
        side={<DueDate today={today} />}
      />
      {setting && (
        <SetDayDialog
          date={setting.date}
          kept={setting.date ? days.get(setting.date) : undefined}
          onClose={() => setSetting(null)}
        />
      )}
      {removing && <RemoveDayDialog day={removing} onClose={() => setRemoving(null)} />}
    </Page>
  );
}
