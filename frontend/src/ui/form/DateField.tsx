import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { formatDate, formatLongDate, parseDate, weekdayHeads } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { getLocale } from '@/paraglide/runtime';
import { IconButton } from '../Button';
import { cx } from '../cx';
import { useDismiss } from '../useDismiss';
import css from './DateField.module.css';
import { described, Field } from './fields';
import fieldCss from './fields.module.css';
import type { Lens } from './useForm';

const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const time = (date: string) => Date.parse(`${date}T00:00:00Z`);

function shiftMonth(date: string, months: number): string {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return iso(Date.UTC(year, month - 1 + months, Math.min(day, last)));
}

/** The six weeks around a month, from Monday. */
function daysAround(date: string): string[] {
  const first = time(`${date.slice(0, 7)}-01`);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY;
  return Array.from({ length: 42 }, (_, index) => iso(monday + index * DAY));
}

const STEPS: Record<string, (date: string) => string> = {
  ArrowLeft: (date) => iso(time(date) - DAY),
  ArrowRight: (date) => iso(time(date) + DAY),
  ArrowUp: (date) => iso(time(date) - 7 * DAY),
  ArrowDown: (date) => iso(time(date) + 7 * DAY),
  PageUp: (date) => shiftMonth(date, -1),
  PageDown: (date) => shiftMonth(date, 1),
  Home: (date) => `${date.slice(0, 7)}-01`,
  End: (date) => iso(time(shiftMonth(`${date.slice(0, 7)}-01`, 1)) - DAY),
};

function Calendar({ value, onPick }: { value: string; onPick: (date: string) => void }) {
  const [at, setAt] = useState(value);
  const grid = useRef<HTMLTableElement>(null);
  const english = getLocale() === 'en';
  useEffect(() => {
    grid.current?.querySelector<HTMLButtonElement>(`[data-day="${at}"]`)?.focus();
  }, [at]);
  const handleKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    setAt(step(at));
  };
  const days = daysAround(at);
  const month = new Intl.DateTimeFormat(english ? 'en-GB' : 'vi-VN', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (
    <div className={css.calendar}>
      <div className={css.monthRow}>
        <IconButton
          label={m.ui_previous_month()}
          icon={<ChevronLeft size={18} aria-hidden />}
          onClick={() => setAt(shiftMonth(at, -1))}
        />
        <span aria-live="polite">{month.format(time(at))}</span>
        <IconButton
          label={m.ui_next_month()}
          icon={<ChevronRight size={18} aria-hidden />}
          onClick={() => setAt(shiftMonth(at, 1))}
        />
      </div>
      <table ref={grid} onKeyDown={handleKey}>
        <thead>
          <tr>
            {weekdayHeads().map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[0, 1, 2, 3, 4, 5].map((week) => (
            <tr key={week}>
              {days.slice(week * 7, week * 7 + 7).map((day) => (
                <td key={day}>
                  <button
                    type="button"
                    data-day={day}
                    tabIndex={day === at ? 0 : -1}
                    aria-label={formatLongDate(day)}
                    aria-pressed={day === value}
                    className={cx(css.day, day.slice(0, 7) !== at.slice(0, 7) && css.outside)}
                    onClick={() => onPick(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface InputProps {
  id: string;
  value: string | null | undefined;
  onChange: (date: string | null) => void;
  onRefuse?: ((message: string | null) => void) | undefined;
  label?: string;
  today?: string;
  describedBy?: ReturnType<typeof described>;
}

/** A date typed as `dd/mm/yyyy`, or picked. */
export function DateInput({ id, value, onChange, onRefuse, label, today, describedBy }: InputProps) {
  const [text, setText] = useState(formatDate(value));
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const popup = useId();
  useEffect(() => setText(formatDate(value)), [value]);
  useDismiss(box, open, () => {
    setOpen(false);
    input.current?.focus();
  });

  const settle = () => {
    if (text.trim() === '') {
      if (value) onChange(null);
      onRefuse?.(null);
      return;
    }
    const date = parseDate(text);
    if (!date) {
      onRefuse?.(m.ui_date_wrong());
      if (!onRefuse) setText(formatDate(value));
      return;
    }
    if (date !== value) onChange(date);
    setText(formatDate(date));
  };

  return (
    <div className={css.box} ref={box}>
      <input
        ref={input}
        id={id}
        aria-label={label}
        className={fieldCss.control}
        inputMode="numeric"
        autoComplete="off"
        placeholder={m.ui_date_placeholder()}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
        {...describedBy}
      />
      <button
        type="button"
        className={fieldCss.inset}
        aria-label={m.ui_open_calendar()}
        aria-expanded={open}
        aria-controls={popup}
        onClick={() => setOpen(!open)}
      >
        <CalendarDays size={18} aria-hidden />
      </button>
      <div id={popup} className={css.popup} hidden={!open}>
        {open && (
          <Calendar
            value={parseDate(text) ?? today ?? iso(Date.now())}
            onPick={(date) => {
              onChange(date);
              setText(formatDate(date));
              setOpen(false);
              input.current?.focus();
            }}
          />
        )}
      </div>
    </div>
  );
}

export function DateField({
  of,
  label,
  hint,
  optional,
}: {
  of: Lens<string | null | undefined>;
  label: string;
  hint?: string;
  optional?: boolean;
}) {
  return (
    <Field id={of.id} label={label} hint={hint} optional={optional} error={of.error}>
      <DateInput
        id={of.id}
        value={of.value}
        onChange={of.set}
        onRefuse={of.refuse}
        describedBy={described(of.id, hint, of.error)}
      />
    </Field>
  );
}
