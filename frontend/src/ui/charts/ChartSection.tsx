import { FileSpreadsheet, ImageDown } from 'lucide-react';
import { type ReactNode, type RefObject, useRef } from 'react';
import { m } from '@/paraglide/messages';
import { Button } from '../Button';
import { Section } from '../Page';
import { PlainTable } from '../PlainTable';
import { toast } from '../Toasts';
import css from './Charts.module.css';
import { type Datum, keepCsv, keepPng } from './files';

interface Props {
  title: string;
  /** How its files are called, without the ending. */
  name: string;
  heads: [string, string];
  data: readonly Datum[];
  note?: ReactNode;
  children: (svg: RefObject<SVGSVGElement | null>) => ReactNode;
}

/** A chart with the same figures in a table, taken out as a picture or as rows. */
export function ChartSection({ title, name, heads, data, note, children }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  if (data.length === 0) return null;
  const handlePicture = () => {
    if (svg.current) keepPng(name, svg.current).catch(toast.failed);
  };
  return (
    <Section
      title={title}
      aside={
        <div className={css.files}>
          <Button compact icon={<ImageDown size={16} aria-hidden />} onClick={handlePicture}>
            PNG<span className="visually-hidden">: {title}</span>
          </Button>
          <Button compact icon={<FileSpreadsheet size={16} aria-hidden />} onClick={() => keepCsv(name, heads, data)}>
            CSV<span className="visually-hidden">: {title}</span>
          </Button>
        </div>
      }
    >
      {children(svg)}
      {note && <p className={css.note}>{note}</p>}
      <details className={css.table}>
        <summary>{m.chart_table()}</summary>
        <PlainTable
          caption={title}
          heads={heads}
          ends={[1]}
          rows={data.map(({ key, label, value, text }) => ({ key, cells: [label, text ?? value] }))}
        />
      </details>
    </Section>
  );
}
