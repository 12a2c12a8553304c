import { useQuery, useQueryClient } from '@tanstack/react-query';
import { BellRing, X } from 'lucide-react';
import { useState } from 'react';
import type { NoticeChoices, NoticeSettings as Settings } from '@/api/types';
import { formatInstant } from '@/i18n/format';
import { dayChoices, noticeKindName, rhythmChoices } from '@/i18n/names/notices';
import { m } from '@/paraglide/messages';
import { Button, IconButton } from '@/ui/Button';
import { FormFrame } from '@/ui/form/FormFrame';
import { CheckField, SelectField, TextField } from '@/ui/form/fields';
import { type Form, type Lens, useForm } from '@/ui/form/useForm';
import { Section } from '@/ui/Page';
import { Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { chooseNoticeSettings, noticeSettingsOptions, unsubscribePush } from './api';
import css from './NoticeSettings.module.css';
import { askToBeWoken, canBeWoken } from './push';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const hourChoices = () => HOURS.map((hour) => ({ value: String(hour), label: m.notice_hour_of({ hour }) }));
const clockChoices = () =>
  HOURS.map((hour) => ({ value: `${String(hour).padStart(2, '0')}:00`, label: m.notice_hour_of({ hour }) }));

/** Quiet hours as a form has them: a box, and two hours that are kept while it is off. */
interface Draft {
  address: string;
  rhythm: NoticeChoices['rhythm'];
  digestHour: string;
  digestDay: string;
  quiet: boolean;
  quietFrom: string;
  quietUntil: string;
  push: boolean;
  kinds: NoticeChoices['kinds'];
}

const draftOf = (of: NoticeChoices): Draft => ({
  address: of.address ?? '',
  rhythm: of.rhythm,
  digestHour: String(of.digestHour),
  digestDay: String(of.digestDay),
  quiet: Boolean(of.quietFrom),
  quietFrom: of.quietFrom ?? '21:00',
  quietUntil: of.quietUntil ?? '07:00',
  push: of.push,
  kinds: of.kinds,
});

const choicesOf = ({
  quiet,
  quietFrom,
  quietUntil,
  address,
  digestHour,
  digestDay,
  ...draft
}: Draft): NoticeChoices => ({
  ...draft,
  digestHour: Number(digestHour),
  digestDay: Number(digestDay),
  ...(address.trim() && { address: address.trim() }),
  ...(quiet && { quietFrom, quietUntil }),
});

function Kinds({ of }: { of: Lens<NoticeChoices['kinds']> }) {
  const ways = [
    ['inbox', m.notice_by_inbox()],
    ['mail', m.notice_by_mail()],
    ['push', m.notice_by_push()],
  ] as const;
  return (
    <table className={css.kinds}>
      <caption>{m.notice_kinds()}</caption>
      <thead>
        <tr>
          <td />
          {ways.map(([way, label]) => (
            <th key={way} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {of.value.map((choice, index) => (
          <tr key={choice.kind}>
            <th scope="row">{noticeKindName(choice.kind)}</th>
            {ways.map(([way, label]) => (
              <td key={way}>
                <input
                  type="checkbox"
                  aria-label={`${noticeKindName(choice.kind)}: ${label}`}
                  checked={choice[way]}
                  onChange={(event) => of.at(index).at(way).set(event.target.checked)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Mail({ form, enabled }: { form: Form<Draft>; enabled: boolean }) {
  const { rhythm } = form.value;
  return (
    <>
      {!enabled && <p>{m.notice_mail_off()}</p>}
      <TextField
        of={form.at('address')}
        label={m.notice_mail_address()}
        hint={m.notice_mail_none()}
        optional
        inputMode="email"
        autoComplete="email"
      />
      <SelectField of={form.at('rhythm') as Lens<string>} label={m.notice_rhythm()} choices={rhythmChoices()} />
      {rhythm !== 'AT_ONCE' && (
        <div className={css.pair}>
          {rhythm === 'WEEKLY' && (
            <SelectField of={form.at('digestDay')} label={m.notice_day()} choices={dayChoices()} size="short" />
          )}
          <SelectField of={form.at('digestHour')} label={m.notice_hour()} choices={hourChoices()} size="short" />
        </div>
      )}
      <CheckField of={form.at('quiet')} label={m.notice_quiet()} />
      {form.value.quiet && (
        <div className={css.pair}>
          <SelectField of={form.at('quietFrom')} label={m.notice_quiet_from()} choices={clockChoices()} size="short" />
          <SelectField
            of={form.at('quietUntil')}
            label={m.notice_quiet_until()}
            choices={clockChoices()}
            size="short"
          />
        </div>
      )}
    </>
  );
}

function Push({ of, onChanged }: { of: Settings; onChanged: () => Promise<unknown> }) {
  const [busy, setBusy] = useState(false);
  const handleOn = async () => {
    setBusy(true);
    try {
      const asked = await askToBeWoken(of.pushKey);
      if (asked === 'DENIED') toast.some(m.notice_push_denied(), []);
      else if (asked === 'UNREACHED') toast.some(m.notice_push_unreached(), []);
      else {
        if (!of.choices.push) await chooseNoticeSettings({ ...of.choices, push: true });
        toast.done(m.notice_push_done());
        await onChanged();
      }
    } catch (error) {
      toast.failed(error);
    } finally {
      setBusy(false);
    }
  };
  const handleOff = (id: string) => unsubscribePush(id).then(onChanged, toast.failed);
  return (
    <Section title={m.notice_push()} hint={m.notice_push_hint()}>
      {canBeWoken() ? (
        <Button busy={busy} icon={<BellRing size={18} aria-hidden />} onClick={() => void handleOn()}>
          {m.notice_push_on()}
        </Button>
      ) : (
        <p>{m.notice_push_none()}</p>
      )}
      {of.browsers.length > 0 && (
        <>
          <h3 className={css.browsers}>{m.notice_push_browsers()}</h3>
          <ul>
            {of.browsers.map(({ id, agent, createdAt }) => (
              <li key={id} className={css.browser}>
                <span>
                  {agent ?? m.notice_push_unnamed()} · {formatInstant(createdAt)}
                </span>
                <IconButton
                  label={m.notice_push_remove({ agent: agent ?? m.notice_push_unnamed() })}
                  icon={<X size={18} aria-hidden />}
                  onClick={() => void handleOff(id)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Choices({ of, onChanged }: { of: Settings; onChanged: () => Promise<unknown> }) {
  const form = useForm(draftOf(of.choices));
  const handleSave = async () => {
    if (await form.submit((draft) => chooseNoticeSettings(choicesOf(draft)))) {
      toast.done(m.notice_saved());
      await onChanged();
    }
  };
  return (
    <FormFrame form={form} onSubmit={() => void handleSave()}>
      <div className={css.form}>
        <Kinds of={form.at('kinds')} />
        <Mail form={form} enabled={of.mailEnabled} />
        <Button type="submit" busy={form.busy}>
          {m.notice_save()}
        </Button>
      </div>
    </FormFrame>
  );
}

/** How one is told: what, where, how often, and when not. */
export function NoticeSettingsSection() {
  const queryClient = useQueryClient();
  const query = useQuery(noticeSettingsOptions);
  const changed = () => queryClient.invalidateQueries({ queryKey: noticeSettingsOptions.queryKey });
  return (
    <>
      <Section title={m.notice_settings()} hint={m.notice_settings_hint()}>
        <Loaded query={query} lines={6}>
          {(of) => <Choices key={JSON.stringify(of.choices)} of={of} onChanged={changed} />}
        </Loaded>
      </Section>
      {query.data && <Push of={query.data} onChanged={changed} />}
    </>
  );
}
