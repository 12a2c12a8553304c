import { useQueryClient } from '@tanstack/react-query';
import { Download, FileText } from 'lucide-react';
import { useState } from 'react';
import { api, take } from '@/api/client';
import { keep } from '@/api/download';
import type { DocumentRef } from '@/api/types';
import { formatSize } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { toast } from '../Toasts';
import css from './DocumentLink.module.css';
import { keptFileOptions } from './keptFiles';

/** A ticket of one minute for this one document: the browser's own download carries no access token. */
async function download(id: string) {
  const { url } = await take(api.POST('/api/v1/documents/{id}/ticket', { params: { path: { id } } }));
  const link = document.createElement('a');
  link.href = url;
  link.download = '';
  link.click();
}

export function DocumentLink({ document, kind }: { document: DocumentRef; kind?: string }) {
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const handleClick = async () => {
    const kept = queryClient.getQueryData(keptFileOptions(document.id).queryKey);
    if (kept) return keep(kept);
    setBusy(true);
    await download(document.id).catch(toast.failed);
    setBusy(false);
  };
  return (
    <button type="button" className={css.document} aria-busy={busy} onClick={() => void handleClick()}>
      <FileText size={18} strokeWidth={1.75} aria-hidden />
      <span className="visually-hidden">{m.ui_download()} </span>
      <span className={css.name}>{document.fileName}</span>
      <span className={css.more}>
        {kind && <span>{kind}</span>}
        <span>{formatSize(document.size)}</span>
      </span>
      <Download size={16} aria-hidden className={css.get} />
    </button>
  );
}
