import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReminderAddress } from '@/api/types';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { FormFrame } from '@/ui/form/FormFrame';
import { TextField } from '@/ui/form/fields';
import { useForm } from '@/ui/form/useForm';
import { Section } from '@/ui/Page';
import { Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { chooseReminderAddress, forgetReminderAddress, reminderAddressOptions } from './api';
import css from './CalendarFeed.module.css';

function Address({ of }: { of: ReminderAddress }) {
  const queryClient = useQueryClient();
  const form = useForm({ address: of.address ?? '' });
  const fresh = () => queryClient.invalidateQueries({ queryKey: reminderAddressOptions.queryKey });
  const handleSave = async () => {
    if (await form.submit(({ address }) => chooseReminderAddress(address.trim()))) {
      toast.done(m.reminder_mail_saved());
      await fresh();
    }
  };
  const handleStop = () => forgetReminderAddress().then(fresh, toast.failed);
  return (
    <FormFrame form={form} onSubmit={() => void handleSave()}>
      <div className={css.feed}>
        {!of.enabled && <p>{m.reminder_mail_off()}</p>}
        <TextField of={form.at('address')} label={m.reminder_mail_address()} inputMode="email" autoComplete="email" />
        <div className={css.buttons}>
          <Button type="submit" busy={form.busy}>
            {m.reminder_mail_save()}
          </Button>
          {of.address && (
            <Button tone="quiet" onClick={() => void handleStop()}>
              {m.reminder_mail_stop()}
            </Button>
          )}
        </div>
      </div>
    </FormFrame>
  );
}

/** Reminders by mail, for who wants them. */
export function ReminderMail() {
  const query = useQuery(reminderAddressOptions);
  return (
    <Section title={m.reminder_mail()} hint={m.reminder_mail_hint()}>
      <Loaded query={query} lines={2}>
        {(of) => <Address key={of.address ?? ''} of={of} />}
      </Loaded>
    </Section>
  );
}
