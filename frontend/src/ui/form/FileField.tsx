import { FileText, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { DocumentRef } from '@/api/types';
import { formatSize } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { IconButton } from '../Button';
import { cx } from '../cx';
import { FileDrop } from '../FileDrop';
import css from './FileField.module.css';
import fieldCss from './fields.module.css';
import type { Lens } from './useForm';

interface Props {
  of: Pick<Lens<string | null>, 'id' | 'value' | 'error' | 'set'>;
  /** Whose file it is; none can be attached before that is known. */
  unitId: string | null;
  label: string;
  /** On the place where the file is dropped. */
  attach: string;
  /** Said while the unit is not known. */
  before?: string;
  optional?: boolean;
  /** The file that is there already. */
  kept?: DocumentRef | null;
}

/** One file, such as signed minutes or a decision. */
export function FileField({ of, unitId, label, attach, before, optional, kept = null }: Props) {
  const [document, setDocument] = useState(kept);
  return (
    <fieldset id={of.id} tabIndex={-1} className={cx(fieldCss.field, of.error && fieldCss.wrong)}>
      <legend className={fieldCss.label}>
        {label}
        {optional && <span className={fieldCss.optional}> {m.ui_optional()}</span>}
      </legend>
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
          label={attach}
          unitId={unitId}
          multiple={false}
          onUploaded={(uploaded) => {
            setDocument(uploaded);
            of.set(uploaded.id);
          }}
        />
      ) : (
        <p className={fieldCss.hint}>{before}</p>
      )}
      {of.error && <p className={fieldCss.error}>{of.error}</p>}
    </fieldset>
  );
}
