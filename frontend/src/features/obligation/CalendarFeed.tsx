import { useQuery, useQueryClient } from '@tanstack/react-query';
import { CalendarPlus, Copy } from 'lucide-react';
import { useState } from 'react';
import { formatInstant } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Page';
import { Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { calendarFeedOptions, closeCalendarFeed, openCalendarFeed } from './api';
import css from './CalendarFeed.module.css';

/** What one owes, in one's own calendar program: an address that is told once. */
export function CalendarFeed() {
  const queryClient = useQueryClient();
  const feed = useQuery(calendarFeedOptions);
  const [busy, setBusy] = useState(false);
  const [address, setAddress] = useState<string | null>(null);

  const take = async (step: () => Promise<string | null>) => {
    setBusy(true);
    try {
      setAddress(await step());
      await queryClient.invalidateQueries({ queryKey: calendarFeedOptions.queryKey });
    } catch (error) {
      toast.failed(error);
    } finally {
      setBusy(false);
    }
  };
  const handleOpen = () =>
    take(async () => {
      const { address: made } = await openCalendarFeed();
      return made ? new URL(made, location.origin).href : null;
    });
  const handleClose = () =>
    take(async () => {
      await closeCalendarFeed();
      return null;
    });
  const handleCopy = () =>
    navigator.clipboard.writeText(address ?? '').then(() => toast.done(m.calendar_feed_copied()), toast.failed);

  return (
    <Section title={m.calendar_feed()} hint={m.calendar_feed_hint()}>
      <Loaded query={feed} lines={2}>
        {({ open, createdAt }) => (
          <div className={css.feed}>
            {address && (
              <>
                <p>{m.calendar_feed_once()}</p>
                <p className={css.address}>
                  <code>{address}</code>
                </p>
                <Button icon={<Copy size={18} aria-hidden />} onClick={() => void handleCopy()}>
                  {m.calendar_feed_copy()}
                </Button>
              </>
            )}
            {open && !address && <p>{m.calendar_feed_since({ at: formatInstant(createdAt) })}</p>}
            <div className={css.buttons}>
              <Button busy={busy} icon={<CalendarPlus size={18} aria-hidden />} onClick={() => void handleOpen()}>
                {open ? m.calendar_feed_anew() : m.calendar_feed_make()}
              </Button>
              {open && (
                <Button tone="quiet" busy={busy} onClick={() => void handleClose()}>
                  {m.calendar_feed_close()}
                </Button>
              )}
            </div>
          </div>
        )}
      </Loaded>
    </Section>
  );
}
