import { UserCheck, UserRoundPlus } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CouncilMeeting } from '@/api/types';
import { formatNumber } from '@/i18n/format';
import { attendanceName, seatOfficeName } from '@/i18n/names/councils';
import { m } from '@/paraglide/messages';
import { Button, IconButton } from '@/ui/Button';
import { cx } from '@/ui/cx';
import { FormFrame } from '@/ui/form/FormFrame';
import { type Lens, useForm } from '@/ui/form/useForm';
import { Section } from '@/ui/Page';
import { PersonPicker } from '@/ui/pickers/pickers';
import { toast } from '@/ui/Toasts';
import css from './Attendance.module.css';
import { allPresent, KINDS, kindOf, type Line, linesOf, ofLines, sentLines } from './attendance';
import { enterAttendance, useMeetingChange } from './meetingApi';

/** Who takes part and how, as it was entered. */
export function Attendance({ meeting }: { meeting: CouncilMeeting }) {
  return (
    <Section title={m.meeting_attendance()}>
      <ul className={css.told}>
        {meeting.attendance.map(({ seat, attendance, substitute }) => (
          <li key={seat.id}>
            <span>
              {seat.person.name}
              <small>{seatOfficeName(seat.office)}</small>
              {substitute && <small>{m.meeting_substitute_is({ name: substitute.name })}</small>}
            </span>
            <small className={attendance === 'PRESENT' || attendance === 'REMOTE' ? css.there : undefined}>
              {attendance ? attendanceName(attendance) : m.meeting_not_entered()}
            </small>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** One who stands in for the member, named in writing. */
function Substitute({ of, name }: { of: Lens<Line>; name: string }) {
  const [open, setOpen] = useState(Boolean(of.value.substitute));
  const [id, setId] = useState(of.value.substitute?.id ?? null);
  if (!open)
    return (
      <IconButton
        label={m.meeting_substitute_of({ name })}
        icon={<UserRoundPlus size={18} aria-hidden />}
        className={css.substitute}
        onClick={() => setOpen(true)}
      />
    );
  const field = of.at('substitute');
  const chosen: Lens<string | null | undefined> = {
    ...(of.at('substitute') as unknown as Lens<string | null | undefined>),
    id: `${field.id}Id`,
    pointer: `${of.pointer}/substituteId`,
    value: id,
    set: (next) => setId(next ?? null),
  };
  return (
    <PersonPicker
      of={chosen}
      chosen={of.value.substitute}
      label={m.meeting_substitute_of({ name })}
      clearable
      onPicked={(option) => field.set(option && { id: option.id, label: option.label })}
    />
  );
}

const NEXT: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Taken by keys: 1–4 enters the line and goes on to the next, the arrows walk. */
export function TakeAttendance({ meeting }: { meeting: CouncilMeeting }) {
  const form = useForm({ members: linesOf(meeting.attendance) });
  const enter = useMeetingChange(meeting.id, enterAttendance);
  const table = useRef<HTMLTableElement>(null);
  const lines = form.at('members');
  const entered = lines.value.filter((line) => line.attendance).length;
  const { dirty, reset } = form;

  // What somebody else entered meanwhile; never over what is being entered here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was read anew begins it anew
  useEffect(() => {
    if (!dirty) reset({ members: linesOf(meeting.attendance) });
  }, [meeting.attendance]);

  const stand = (at: number) => {
    const rows = table.current?.querySelectorAll<HTMLElement>('tbody tr');
    const row = rows?.[Math.min(Math.max(at, 0), lines.value.length - 1)];
    row?.querySelector<HTMLInputElement>('input:checked, input[type=radio]')?.focus();
  };
  const handleKey = (at: number) => (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'radio') return;
    const kind = kindOf(event.key);
    const step = NEXT[event.key];
    if (!kind && !step) return;
    event.preventDefault();
    event.stopPropagation();
    if (kind) lines.at(at).at('attendance').set(kind);
    stand(at + (step ?? 1));
  };
  const handleSubmit = async () => {
    const done = await form.submit(async ({ members }) => {
      try {
        return await enter(meeting, sentLines(members));
      } catch (error) {
        throw ofLines(error, members);
      }
    });
    if (done) toast.done(m.meeting_attendance_entered());
  };

  return (
    <Section title={m.meeting_attendance()}>
      <FormFrame form={form} onSubmit={() => void handleSubmit()}>
        <p className={css.hint}>
          {m.meeting_attendance_hint()}{' '}
          {meeting.regulation?.substitutesVote ? m.council_substitutes_yes() : m.council_substitutes_no()}
        </p>
        <div className={css.scroll}>
          <table ref={table} className={css.table}>
            <caption className="visually-hidden">{m.meeting_attendance()}</caption>
            <thead>
              <tr>
                <th scope="col">{m.council_seat_person()}</th>
                {KINDS.map((kind, index) => (
                  <th key={kind} scope="col">
                    {attendanceName(kind)} <kbd aria-hidden>{index + 1}</kbd>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {meeting.attendance.map(({ seat }, at) => {
                const line = lines.at(at) as Lens<Line>;
                const error = form.violations.find(({ pointer }) => pointer.startsWith(`/members/${at}/`))?.message;
                return (
                  <tr key={seat.id} onKeyDown={handleKey(at)} className={cx(!line.value.attendance && css.open)}>
                    <th scope="row">
                      {seat.person.name}
                      <small>{seatOfficeName(seat.office)}</small>
                      <Substitute of={line} name={seat.person.name} />
                      {error && <em role="alert">{error}</em>}
                    </th>
                    {KINDS.map((kind) => (
                      <td key={kind} data-label={attendanceName(kind)}>
                        <label>
                          <input
                            type="radio"
                            name={line.id}
                            aria-label={`${seat.person.name}: ${attendanceName(kind)}`}
                            checked={line.value.attendance === kind}
                            onChange={() => line.at('attendance').set(kind)}
                          />
                          <span aria-hidden>{attendanceName(kind)}</span>
                        </label>
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
        <div className={css.foot}>
          <Button icon={<UserCheck size={18} aria-hidden />} onClick={() => lines.change(allPresent)}>
            {m.meeting_all_present()}
          </Button>
          <span role="status">
            {m.meeting_entered_of({ count: formatNumber(entered), all: formatNumber(lines.value.length) })}
          </span>
          <Button
            type="submit"
            tone={form.dirty ? 'primary' : 'plain'}
            busy={form.busy}
            aria-disabled={entered === 0 || undefined}
          >
            {m.meeting_attendance_save()}
          </Button>
        </div>
      </FormFrame>
    </Section>
  );
}
