import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { CloudDownload } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CouncilMeeting } from '@/api/types';
import { formatNumber, formatSize } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { KEPT_FOR, keptFileOptions } from '@/ui/documents/keptFiles';
import { Meter } from '@/ui/Meter';
import { Section } from '@/ui/Page';
import { toast } from '@/ui/Toasts';
import { nominationVerdictOptions } from '@/ui/verdict/api';
import { agendaOptions, papersOptions } from './meetingApi';

interface Kept {
  cases: number;
  of: number;
  files: number;
  bytes: number;
}

const NOTHING: Kept = { cases: 0, of: 0, files: 0, bytes: 0 };

/** One case after the other, so that what the evening needs first is there first. */
async function keepAll(queryClient: QueryClient, id: string, tell: (kept: Kept) => void, signal: AbortSignal) {
  const stays = { gcTime: KEPT_FOR };
  // The page that shows them is a part of its own.
  await import('./CasePage');
  const cases = await queryClient.fetchQuery({ ...agendaOptions(id), ...stays });
  let kept: Kept = { ...NOTHING, of: cases.length };
  tell(kept);
  for (const { nominationId } of cases) {
    const papers = await queryClient.fetchQuery({ ...papersOptions(nominationId), ...stays });
    await queryClient.fetchQuery({ ...nominationVerdictOptions(nominationId), ...stays });
    for (const { document } of papers.evidence) {
      const { blob } = await queryClient.fetchQuery(keptFileOptions(document.id));
      kept = { ...kept, files: kept.files + 1, bytes: kept.bytes + blob.size };
    }
    if (signal.aborted) return;
    kept = { ...kept, cases: kept.cases + 1 };
    tell(kept);
  }
}

/** Everything that is read this evening, fetched beforehand: a hall's line may fail. It stays with this page, and is gone when it is closed. */
export function OfflinePapers({ meeting }: { meeting: CouncilMeeting }) {
  const queryClient = useQueryClient();
  const [kept, setKept] = useState<Kept | null>(null);
  const [busy, setBusy] = useState(false);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const handleKeep = async () => {
    const control = new AbortController();
    abort.current = control;
    setBusy(true);
    try {
      await keepAll(queryClient, meeting.id, setKept, control.signal);
    } catch (error) {
      if (!control.signal.aborted) toast.failed(error);
    } finally {
      setBusy(false);
    }
  };

  const done = kept !== null && !busy && kept.cases === kept.of;
  return (
    <Section title={m.meeting_offline()} hint={m.meeting_offline_hint()}>
      {kept && (
        <div role="status">
          <Meter
            value={kept.cases}
            max={kept.of}
            label={m.meeting_offline_kept({
              cases: formatNumber(kept.cases),
              all: formatNumber(kept.of),
              files: formatNumber(kept.files),
              size: formatSize(kept.bytes),
            })}
          />
        </div>
      )}
      {!done && (
        <Button busy={busy} icon={<CloudDownload size={18} aria-hidden />} onClick={() => void handleKeep()}>
          {m.meeting_offline_keep()}
        </Button>
      )}
    </Section>
  );
}
