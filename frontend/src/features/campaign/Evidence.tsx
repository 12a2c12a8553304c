import { FileText, Trash2 } from 'lucide-react';
import type { Uploaded } from '@/api/upload';
import { formatSize } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { IconButton } from '@/ui/Button';
import { FileDrop } from '@/ui/FileDrop';
import type { Lens } from '@/ui/form/useForm';
import css from './Evidence.module.css';

/** Papers that prove a figure. */
export function Evidence({ of, unitId }: { of: Lens<Uploaded[]>; unitId: string }) {
  return (
    <section className={css.evidence} aria-label={m.progress_evidence()}>
      {of.value.length > 0 && (
        <ul>
          {of.value.map((document) => (
            <li key={document.id}>
              <FileText size={18} strokeWidth={1.75} aria-hidden />
              <span>{document.fileName}</span>
              <span className={css.size}>{formatSize(document.size)}</span>
              <IconButton
                label={`${m.ui_remove()} ${document.fileName}`}
                icon={<Trash2 size={16} aria-hidden />}
                onClick={() => of.set(of.value.filter((other) => other !== document))}
              />
            </li>
          ))}
        </ul>
      )}
      <FileDrop
        label={m.progress_add_evidence()}
        unitId={unitId}
        onUploaded={(document) => of.change((held) => [...held, document])}
      />
    </section>
  );
}
