import { FileText, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { DocumentRef } from '@/api/types';
import { formatSize } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { IconButton } from '@/ui/Button';
import { cx } from '@/ui/cx';
import { FileDrop } from '@/ui/FileDrop';
import fieldCss from '@/ui/form/fields.module.css';
import type { Lens } from '@/ui/form/useForm';
import css from './Minutes.module.css';

/** The signed minutes: one file, belonging to the council's unit. */
export function Minutes({ of, unitId }: { of: Lens<string | null>; unitId: string | null }) {
  const [document, setDocument] = useState<DocumentRef | null>(null);
  return (
    <fieldset id={of.id} tabIndex={-1} className={cx(fieldCss.field, of.error && fieldCss.wrong)}>
      <legend className={fieldCss.label}>{m.council_minutes()}</legend>
      {document && of.value ? (
        <div className={css.file}>
          <FileText size={18} aria-hidden />
          <span>{document.fileName}</span>
          <small>{formatSize(document.size)}</small>
          <IconButton
            label={`${m.ui_remove()} ${document.fileName}`}
            icon={<Trash2 size={16} aria-hidden />}
            onClick={() => {
              setDocument(null);
              of.set(null);
            }}
          />
        </div>
      ) : unitId ? (
        <FileDrop
          label={m.council_attach_minutes()}
          unitId={unitId}
          multiple={false}
          onUploaded={(uploaded) => {
            setDocument(uploaded);
            of.set(uploaded.id);
          }}
        />
      ) : (
        <p className={fieldCss.hint}>{m.council_choose_unit_first()}</p>
      )}
      {of.error && <p className={fieldCss.error}>{of.error}</p>}
    </fieldset>
  );
}
