import { Download } from 'lucide-react';
import { useState } from 'react';
import { keep } from '@/api/download';
import { paths } from '@/app/paths';
import { formatSize } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Page';
import { toast } from '@/ui/Toasts';
import { takeMine, takeOf } from './api';
import css from './Privacy.module.css';

/** All that is kept of one person, as a file; that it was taken is in the trail. */
export function TakePersonalData({ person, mine }: { person: { id: string; employeeCode: string }; mine: boolean }) {
  const [busy, setBusy] = useState(false);
  const handleTake = async () => {
    setBusy(true);
    try {
      const data = await (mine ? takeMine() : takeOf(person.id));
      const blob = new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' });
      const fileName = `${person.employeeCode}.json`;
      keep({ blob, fileName });
      toast.done(m.ui_exported({ name: fileName, size: formatSize(blob.size) }));
    } catch (error) {
      toast.failed(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section title={m.privacy_kept()} hint={mine ? m.privacy_kept_mine_hint() : m.privacy_kept_hint()}>
      <p className={css.take}>
        <Button compact busy={busy} icon={<Download size={16} aria-hidden />} onClick={() => void handleTake()}>
          {m.privacy_take()}
        </Button>{' '}
        <a href={paths.public.personalData}>{m.privacy_what_for()}</a>
      </p>
    </Section>
  );
}
