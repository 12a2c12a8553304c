import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useMe } from '@/api/me';
import type { Problem } from '@/api/problem';
import type { CouncilMeeting } from '@/api/types';
import { formatInstant } from '@/i18n/format';
import { seatOfficeName } from '@/i18n/names/councils';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { DraftState } from '@/ui/form/DraftState';
import { FormFrame, UnsavedGuard } from '@/ui/form/FormFrame';
import { TextArea } from '@/ui/form/fields';
import { forgetKept, type Kept, readKept, useKept } from '@/ui/form/kept';
import { useAutosave } from '@/ui/form/useAutosave';
import { useForm } from '@/ui/form/useForm';
import { Prose, Section } from '@/ui/Page';
import { Notice, Skeleton } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import css from './Minutes.module.css';
import { meetingOptions, writeMinutes } from './meetingApi';

interface Value {
  text: string;
}

interface WriterProps {
  meeting: CouncilMeeting;
  keptAs: string;
  /** What this machine kept of an earlier visit. */
  kept: Kept<Value> | null;
  onReload: () => void;
}

function Writer({ meeting, keptAs, kept, onReload }: WriterProps) {
  const told = { text: meeting.minutes ?? '' };
  // Nobody wrote since: it is taken up where it was left. Otherwise the writer decides.
  const fresh = kept?.version === meeting.version;
  const form = useForm<Value>(told, fresh && kept ? kept.value : told);
  const [version, setVersion] = useState(meeting.version);
  const [found, setFound] = useState(fresh ? null : kept);
  const [saved, setSaved] = useState(false);
  const queryClient = useQueryClient();
  const keptAt = useKept(keptAs, form, version);

  const send = async (alone: boolean): Promise<{ done: boolean; problem: Problem | null }> => {
    let wrong: Problem | null = null;
    const sent = await form.submit(
      ({ text }) => writeMinutes({ id: meeting.id, version }, text),
      (problem) => {
        wrong = problem;
        return problem.code === 'UNREACHABLE' || (alone && problem.code !== 'STALE');
      },
    );
    if (!sent) return { done: false, problem: wrong };
    setVersion(sent.answer.version);
    setSaved(true);
    queryClient.setQueryData(meetingOptions(meeting.id).queryKey, sent.answer);
    return { done: true, problem: null };
  };
  const sending = useAutosave(form, Boolean(found), async () => (await send(true)).problem);
  const handleSave = async () => {
    if ((await send(false)).done) toast.done(m.meeting_minutes_saved());
  };

  return (
    <FormFrame form={form} onSubmit={() => void handleSave()} onReload={onReload}>
      <UnsavedGuard when={form.dirty && !keptAt} />
      {found && (
        <Notice>
          <p>{m.meeting_minutes_found({ at: formatInstant(found.at) })}</p>
          <div className={css.row}>
            <Button
              compact
              onClick={() => {
                form.at('text').set(found.value.text);
                setFound(null);
              }}
            >
              {m.meeting_minutes_take()}
            </Button>
            <Button
              compact
              tone="quiet"
              onClick={() => {
                void forgetKept(keptAs);
                setFound(null);
              }}
            >
              {m.meeting_minutes_leave()}
            </Button>
          </div>
        </Notice>
      )}
      <TextArea of={form.at('text')} label={m.meeting_minutes_text()} hint={m.meeting_minutes_hint()} rows={16} />
      <div className={css.row}>
        <DraftState
          form={form}
          sending={sending}
          keptAt={keptAt}
          foundAt={fresh && kept ? kept.at : null}
          saved={saved}
          onUndo={() => {
            void forgetKept(keptAs);
            onReload();
          }}
        />
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.ui_save()}
        </Button>
      </div>
    </FormFrame>
  );
}

function Writing({ meeting }: { meeting: CouncilMeeting }) {
  const { account } = useMe();
  const queryClient = useQueryClient();
  const keptAs = `${account.id}:minutes:${meeting.id}`;
  const [kept, setKept] = useState<Kept<Value> | null | undefined>();
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round looks again
  useEffect(() => {
    let here = true;
    void readKept<Value>(keptAs).then((found) => here && setKept(found));
    return () => {
      here = false;
    };
  }, [keptAs, round]);
  const handleReload = async () => {
    await queryClient.refetchQueries({ queryKey: meetingOptions(meeting.id).queryKey, exact: true });
    setKept(undefined);
    setRound((count) => count + 1);
  };
  if (kept === undefined) return <Skeleton lines={6} />;
  return <Writer key={round} meeting={meeting} keptAs={keptAs} kept={kept} onReload={() => void handleReload()} />;
}

/** Written by the secretary, signed by who presides and by the secretary: what was signed stays as it was. */
export function Minutes({ meeting }: { meeting: CouncilMeeting }) {
  const { actions, minutes, signatures } = meeting;
  const writes =
    signatures.length === 0 && actions.some(({ action, allowed }) => action === 'WRITE_MINUTES' && allowed);
  if (!writes && !minutes) return null;
  return (
    <Section title={m.meeting_minutes()}>
      {writes ? <Writing meeting={meeting} /> : <Prose text={minutes} />}
      {signatures.length > 0 && (
        <ul className={css.signatures}>
          {signatures.map(({ office, name, signedAt, digest }) => (
            <li key={office}>
              <b>{office === 'CHAIR' ? m.meeting_signed_presiding() : seatOfficeName(office)}</b>
              <span>{name}</span>
              <small>
                {m.meeting_signed_at({ at: formatInstant(signedAt) })}
                <br />
                <code>{digest.slice(0, 16)}…</code>
              </small>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
