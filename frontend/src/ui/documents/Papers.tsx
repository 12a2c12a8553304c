import { FileText } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { download, keep } from '@/api/download';
import { formatSize } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Button } from '../Button';
import { Section } from '../Page';
import { toast } from '../Toasts';
import css from './Papers.module.css';

export interface Paper {
  name: string;
  /** Where it is made; `format` is added to what it asks. */
  address: string;
  /** What it is given out as. */
  formats?: readonly (keyof typeof FORMATS)[];
}

const FORMATS = { pdf: 'PDF', docx: 'Word', xlsx: 'Excel', csv: 'CSV', json: 'JSON', zip: 'ZIP' } as const;

function PaperRow({ paper: { name, address, formats = ['pdf', 'docx'] } }: { paper: Paper }) {
  const [taking, setTaking] = useState<{ format: string; bytes: number } | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const take = async (format: string) => {
    const control = new AbortController();
    abort.current = control;
    setTaking({ format, bytes: 0 });
    try {
      const file = await download(
        format === 'zip' ? address : `${address}${address.includes('?') ? '&' : '?'}format=${format}`,
        (bytes) => setTaking({ format, bytes }),
        control.signal,
      );
      keep(file);
      toast.done(m.ui_exported({ name: file.fileName, size: formatSize(file.blob.size) }));
    } catch (error) {
      if (!control.signal.aborted) toast.failed(error);
    } finally {
      setTaking(null);
    }
  };

  return (
    <li className={css.paper}>
      <FileText size={18} strokeWidth={1.75} aria-hidden />
      <span className={css.name}>{name}</span>
      {taking ? (
        <span className={css.taking}>
          <span role="status">
            {taking.bytes === 0 ? m.paper_making() : m.paper_taking({ size: formatSize(taking.bytes) })}
          </span>
          <Button compact tone="quiet" onClick={() => abort.current?.abort()}>
            {m.ui_cancel()}
          </Button>
        </span>
      ) : (
        <span className={css.formats}>
          {formats.map((format) => (
            <Button
              key={format}
              compact
              aria-label={m.paper_take({ name, format: FORMATS[format] })}
              onClick={() => void take(format)}
            >
              {FORMATS[format]}
            </Button>
          ))}
        </span>
      )}
    </li>
  );
}

/** The papers that are made of a thing, each to be taken as PDF or to be worked on in Word. */
export function PapersSection({ papers, children }: { papers: readonly Paper[]; children?: React.ReactNode }) {
  if (papers.length === 0) return null;
  return (
    <Section title={m.paper_section()}>
      <ul className={css.papers}>
        {papers.map((paper) => (
          <PaperRow key={paper.address} paper={paper} />
        ))}
      </ul>
      {children}
    </Section>
  );
}
