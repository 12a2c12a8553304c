import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asSent } from '@/api/incomplete';
import { useMe } from '@/api/me';
import type {
  CouncilCase,
  CouncilMeeting,
  CouncilMeetingDraft,
  CouncilRecusal,
  CouncilRecusalDraft,
  CouncilSeat,
} from '@/api/types';
import { paths } from '@/app/paths';
import { meetingModeChoices, recusalCauseChoices, seatOfficeName } from '@/i18n/names/councils';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog, DialogBody, DialogFoot } from '@/ui/Dialog';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { FormFrame, FormRow } from '@/ui/form/FormFrame';
import { RadioField, SelectField, TextArea, TextField } from '@/ui/form/fields';
import fieldCss from '@/ui/form/fields.module.css';
import { type Lens, useForm } from '@/ui/form/useForm';
import { useNavigation } from '@/ui/nav';
import { NominationChooser } from '@/ui/pickers/NominationChooser';
import { type Choosable, nominationsOptions } from '@/ui/pickers/nominations';
import { toast } from '@/ui/Toasts';
import { councilOptions } from './councilApi';
import {
  editMeeting,
  meetingOptions,
  noteCase,
  planMeeting,
  putCases,
  recuse,
  takeCaseOff,
  useMeetingChange,
  withdrawRecusal,
} from './meetingApi';

type Text = string | null | undefined;

/** Only who may preside is offered; the server holds to the same offices. */
const PRESIDING = ['CHAIR', 'FIRST_VICE_CHAIR', 'STANDING_VICE_CHAIR', 'VICE_CHAIR'];

function PresidingField({ of, councilId, day }: { of: Lens<Text>; councilId: string; day: Text }) {
  const council = useQuery(councilOptions(councilId, day ?? undefined));
  const seats = council.data?.seats.filter((seat) => PRESIDING.includes(seat.office)) ?? [];
  return (
    <SelectField
      of={of}
      label={m.meeting_presiding()}
      empty={m.meeting_presiding_choose()}
      choices={seats.map((seat) => ({ value: seat.id, label: `${seat.person.name} · ${seatOfficeName(seat.office)}` }))}
    />
  );
}

interface MeetingValue {
  title: string;
  mode: Text;
  heldOn: Text;
  startsAt: Text;
  place: Text;
  presidingId: Text;
}

const sent = ({ mode, heldOn, startsAt, place, presidingId, title }: MeetingValue) =>
  asSent<CouncilMeetingDraft>({
    title,
    mode: mode ?? null,
    heldOn: heldOn ?? null,
    startsAt: startsAt || null,
    place: place || null,
    presidingId: presidingId || null,
  });

interface MeetingProps {
  /** The council that is to meet. */
  council: { id: string; name: string; seats?: CouncilSeat[] };
  meeting?: CouncilMeeting;
  onClose: () => void;
}

/** A meeting that is planned, or what is planned of it otherwise now. */
export function MeetingDialog({ council, meeting, onClose }: MeetingProps) {
  const { today } = useMe();
  const { go } = useNavigation();
  const queryClient = useQueryClient();
  const send = useMeetingChange(meeting?.id ?? '', (body: CouncilMeetingDraft) =>
    meeting ? editMeeting(meeting, body) : planMeeting(council.id, body),
  );
  const chair = council.seats?.find((seat) => seat.office === 'CHAIR');
  const handleSend = async (value: MeetingValue) => {
    const answer = await send(sent(value));
    queryClient.setQueryData(meetingOptions(answer.id).queryKey, answer);
    if (!meeting) go(paths.councilMeeting(answer.id));
  };
  return (
    <FormDialog<MeetingValue>
      title={meeting ? m.meeting_edit() : m.meeting_plan()}
      text={<p>{council.name}</p>}
      initial={{
        title: meeting?.title ?? '',
        mode: meeting?.mode ?? 'IN_SESSION',
        heldOn: meeting?.heldOn ?? today,
        startsAt: meeting?.startsAt?.slice(0, 5) ?? '',
        place: meeting?.place ?? '',
        presidingId: meeting?.presidingId ?? chair?.id ?? null,
      }}
      size="medium"
      confirm={m.ui_save()}
      send={handleSend}
      done={meeting ? m.meeting_saved() : m.meeting_planned()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextField of={form.at('title')} label={m.meeting_title()} placeholder={m.meeting_title_example()} />
          <RadioField of={form.at('mode')} label={m.meeting_mode()} choices={meetingModeChoices()} />
          <FormRow>
            <DateField of={form.at('heldOn')} label={m.meeting_held_on()} />
            <TextField
              of={form.at('startsAt')}
              label={m.meeting_starts_at()}
              placeholder="14:00"
              size="short"
              optional
            />
          </FormRow>
          <TextField of={form.at('place')} label={m.meeting_place()} optional />
          <PresidingField of={form.at('presidingId')} councilId={council.id} day={form.value.heldOn} />
        </>
      )}
    </FormDialog>
  );
}

interface AgendaProps {
  meeting: CouncilMeeting;
  onClose: () => void;
}

const WAITING = { outcome: 'PENDING', dossierState: 'ACCEPTED' };

/** Nominations that wait for a council, put before this one. */
export function PutCasesDialog({ meeting, onClose }: AgendaProps) {
  const put = useMeetingChange(meeting.id, putCases);
  const form = useForm({ nominations: [] as Choosable[] });
  const of = form.at('nominations');
  const handleSubmit = async () => {
    const done = await form.submit(({ nominations }) =>
      put(
        meeting,
        nominations.map(({ id }) => id),
      ),
    );
    if (!done) return;
    toast.done(m.meeting_cases_put());
    onClose();
  };
  return (
    <Dialog title={m.meeting_put_cases()} size="large" onClose={form.busy ? () => {} : onClose}>
      <FormFrame form={form} onSubmit={() => void handleSubmit()}>
        <DialogBody>
          <p>{m.meeting_put_cases_text()}</p>
          <NominationChooser
            id={of.id}
            find={(narrowing) => nominationsOptions({ ...WAITING, ...narrowing })}
            chosen={of.value}
            onChange={of.set}
            empty={m.council_nothing_waits()}
            refusal={(index) =>
              form.violations.find((violation) => violation.pointer === `/nominations/${index}`)?.message
            }
          />
          {of.error && <p className={fieldCss.error}>{of.error}</p>}
        </DialogBody>
        <DialogFoot>
          <Button onClick={onClose}>{m.ui_cancel()}</Button>
          <Button type="submit" tone="primary" busy={form.busy}>
            {m.meeting_put_cases()}
          </Button>
        </DialogFoot>
      </FormFrame>
    </Dialog>
  );
}

interface CaseProps extends AgendaProps {
  one: CouncilCase;
}

const nameOf = (one: CouncilCase) => nomineeLabel(one.nominee);

function TakeOffDialog({ meeting, one, onClose }: CaseProps) {
  const takeOff = useMeetingChange(meeting.id, takeCaseOff);
  return (
    <ReasonDialog
      title={m.meeting_take_off_title({ name: nameOf(one) })}
      text={<p>{m.meeting_take_off_text()}</p>}
      danger
      confirm={m.meeting_take_off()}
      send={(value) => takeOff(meeting, one, value)}
      done={m.meeting_taken_off()}
      onClose={onClose}
      rows={2}
    />
  );
}

function NoteDialog({ meeting, one, onClose }: CaseProps) {
  const write = useMeetingChange(meeting.id, noteCase);
  return (
    <FormDialog
      title={m.meeting_note_title({ name: nameOf(one) })}
      initial={{ note: (one.note ?? '') as Text }}
      size="medium"
      confirm={m.ui_save()}
      send={({ note }) => write(meeting, one, note || null)}
      done={m.meeting_noted()}
      onClose={onClose}
    >
      {(form) => (
        <TextArea of={form.at('note')} label={m.meeting_note()} hint={m.meeting_note_hint()} optional rows={5} />
      )}
    </FormDialog>
  );
}

/** The secretary writes down who keeps out; a member says it of themselves. */
function RecuseDialog({ meeting, one, own, onClose }: CaseProps & { own: boolean }) {
  const send = useMeetingChange(meeting.id, recuse);
  const out = one.recusals.map(({ seatId }) => seatId);
  const seats = meeting.attendance
    .map(({ seat }) => seat)
    .filter((seat) => !out.includes(seat.id) && (!own || seat.id === meeting.ownSeatId));
  return (
    <FormDialog
      title={m.meeting_recuse_title({ name: nameOf(one) })}
      text={<p>{m.meeting_recuse_text()}</p>}
      initial={{
        seatId: (own ? meeting.ownSeatId : null) as Text,
        cause: 'RELATIVE' as Text,
        note: '' as Text,
      }}
      size="medium"
      confirm={own ? m.meeting_recuse_own() : m.meeting_recuse()}
      send={({ seatId, cause, note }) =>
        send(
          meeting,
          one,
          asSent<CouncilRecusalDraft>({ seatId: seatId || null, cause: cause ?? null, note: note || null }),
        )
      }
      done={m.meeting_recused()}
      onClose={onClose}
    >
      {(form) => (
        <>
          {!own && (
            <SelectField
              of={form.at('seatId')}
              label={m.meeting_recuse_who()}
              empty={m.meeting_recuse_choose()}
              choices={seats.map((seat) => ({ value: seat.id, label: seat.person.name }))}
            />
          )}
          <RadioField of={form.at('cause')} label={m.meeting_recuse_cause()} choices={recusalCauseChoices()} />
          <TextArea of={form.at('note')} label={m.meeting_recuse_note()} optional rows={2} />
        </>
      )}
    </FormDialog>
  );
}

function WithdrawRecusalDialog({ meeting, one, recusal, onClose }: CaseProps & { recusal: CouncilRecusal }) {
  const withdraw = useMeetingChange(meeting.id, withdrawRecusal);
  return (
    <FormDialog
      title={m.meeting_unrecuse_title({ name: recusal.name })}
      text={<p>{m.meeting_unrecuse_text({ nominee: nameOf(one) })}</p>}
      initial={{}}
      confirm={m.meeting_unrecuse()}
      send={() => withdraw(meeting, one, recusal)}
      done={m.meeting_unrecused()}
      onClose={onClose}
    />
  );
}

export type CaseStep =
  | { step: 'OFF' | 'NOTE' | 'RECUSE' | 'RECUSE_OWN'; one: CouncilCase }
  | { step: 'UNRECUSE'; one: CouncilCase; recusal: CouncilRecusal };

/** What was asked for of a case, and how to ask for it. */
export function useCaseStep(meeting: CouncilMeeting) {
  const [asked, setAsked] = useState<CaseStep | null>(null);
  const of = { meeting, onClose: () => setAsked(null) };
  const dialog = () => {
    switch (asked?.step) {
      case 'OFF':
        return <TakeOffDialog {...of} one={asked.one} />;
      case 'NOTE':
        return <NoteDialog {...of} one={asked.one} />;
      case 'RECUSE':
      case 'RECUSE_OWN':
        return <RecuseDialog {...of} one={asked.one} own={asked.step === 'RECUSE_OWN'} />;
      case 'UNRECUSE':
        return <WithdrawRecusalDialog {...of} one={asked.one} recusal={asked.recusal} />;
      default:
        return null;
    }
  };
  return { ask: setAsked, dialog: dialog() };
}
