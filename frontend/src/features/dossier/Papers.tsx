import { FileText, Trash2 } from 'lucide-react';
import { formatSize } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { IconButton } from '@/ui/Button';
import { cx } from '@/ui/cx';
import { FileDrop } from '@/ui/FileDrop';
import fieldCss from '@/ui/form/fields.module.css';
import { type Choice, Options } from '@/ui/form/Options';
import type { Lens } from '@/ui/form/useForm';
import { type PaperValue, paperOf } from './draft';
import css from './Papers.module.css';

interface Props {
  of: Lens<PaperValue[]>;
  unitId: string;
  kinds: Choice[];
  label: string;
}

/** Papers attached to something, each with what it is. A new one takes the first kind that is not there yet. */
export function Papers({ of, unitId, kinds, label }: Props) {
  const nextKind = (held: PaperValue[]) =>
    kinds.find((kind) => !held.some((paper) => paper.kind === kind.value))?.value ?? kinds.at(-1)?.value ?? 'OTHER';
  return (
    <div className={css.papers}>
      {of.value.length > 0 && (
        <ul>
          {of.value.map((paper, index) => {
            const at = of.at(index) as Lens<PaperValue>;
            const wrong = at.at('documentId').error ?? at.at('kind').error;
            return (
              <li key={paper.documentId} className={cx(wrong && css.wrong)}>
                <FileText size={18} strokeWidth={1.75} aria-hidden />
                <span className={css.name} title={paper.document.fileName}>
                  {paper.document.fileName}
                  {wrong && <em>{wrong}</em>}
                </span>
                <span className={css.size}>{formatSize(paper.document.size)}</span>
                <select
                  className={cx(fieldCss.control, fieldCss.select, css.kind)}
                  aria-label={`${m.ui_kind()}: ${paper.document.fileName}`}
                  value={paper.kind}
                  onChange={(event) => at.at('kind').set(event.target.value)}
                >
                  <Options choices={kinds} />
                </select>
                <IconButton
                  label={`${m.ui_remove()} ${paper.document.fileName}`}
                  icon={<Trash2 size={16} aria-hidden />}
                  onClick={() => of.set(of.value.filter((other) => other !== paper))}
                />
              </li>
            );
          })}
        </ul>
      )}
      <FileDrop
        label={label}
        unitId={unitId}
        onUploaded={(document) => of.change((held) => [...held, paperOf(document, nextKind(held))])}
      />
      {of.error && <p className={fieldCss.error}>{of.error}</p>}
    </div>
  );
}
