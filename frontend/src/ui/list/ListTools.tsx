import { Columns3, FileDown, FileSpreadsheet, FileText } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { download, keep } from '@/api/download';
import { formatSize } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Button } from '../Button';
import { Menu } from '../Menu';
import { type Search, stringifySearch, useListState } from '../nav';
import { toast } from '../Toasts';
import { hiddenColumns, inAddress, rememberHidden } from './hiddenColumns';
import css from './ListTools.module.css';
import { SavedFilters } from './SavedFilters';

export interface Tools {
  /** What remembers the choice of columns. */
  list: string;
  /** The operation that answers the list as a file. */
  exportFrom: string;
  /** What the list is narrowed to, as that operation calls it. */
  query: Search;
  /** Nothing to narrow, no columns to choose: only the file. */
  onlyFile?: boolean;
}

interface Head {
  key: string;
  header: string;
  lead?: boolean;
  exported?: readonly string[];
}

const icon = { size: 16, 'aria-hidden': true } as const;

function ColumnChoice({ list, columns }: { list: string; columns: readonly Head[] }) {
  const { search, set } = useListState();
  const hidden = hiddenColumns(list, search);
  const choose = (keys: string[]) => {
    rememberHidden(list, keys);
    // The address says it too: what is seen is what a copied link shows.
    set({ hide: keys.length > 0 || search.hide ? inAddress(keys) : undefined }, { replace: true });
  };
  return (
    <Menu
      stay
      label={m.ui_columns()}
      triggerClass={css.trigger}
      trigger={
        <>
          <Columns3 {...icon} /> {m.ui_columns()}
          {hidden.length > 0 && <span className={css.count}>−{hidden.length}</span>}
        </>
      }
    >
      <fieldset className={css.choices}>
        <legend>{m.ui_columns_shown()}</legend>
        {columns.map((column) => (
          <label key={column.key}>
            <input
              type="checkbox"
              checked={column.lead || !hidden.includes(column.key)}
              disabled={column.lead ?? false}
              onChange={(event) =>
                choose(event.target.checked ? hidden.filter((key) => key !== column.key) : [...hidden, column.key])
              }
            />
            {column.header}
          </label>
        ))}
      </fieldset>
    </Menu>
  );
}

type Format = 'csv' | 'xlsx';

function Export({ tools, columns, sort }: { tools: Tools; columns: readonly Head[]; sort: string | undefined }) {
  const { search } = useListState();
  const [bytes, setBytes] = useState<number | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const take = async (format: Format) => {
    const hidden = hiddenColumns(tools.list, search);
    const shown = columns.filter((column) => column.lead || !hidden.includes(column.key));
    const query = {
      ...tools.query,
      sort,
      format,
      columns: shown.flatMap((column) => column.exported ?? [column.key]).join(','),
    };
    abort.current = new AbortController();
    setBytes(0);
    try {
      const file = await download(tools.exportFrom + stringifySearch(query), setBytes, abort.current.signal);
      keep(file);
      toast.done(m.ui_exported({ name: file.fileName, size: formatSize(file.blob.size) }));
    } catch (error) {
      if (!abort.current.signal.aborted) toast.failed(error);
    } finally {
      setBytes(null);
    }
  };

  if (bytes !== null)
    return (
      <span className={css.progress}>
        <span role="status">{m.ui_exporting({ size: formatSize(bytes) })}</span>
        <Button compact tone="quiet" onClick={() => abort.current?.abort()}>
          {m.ui_cancel()}
        </Button>
      </span>
    );
  return (
    <Menu
      label={m.ui_export()}
      triggerClass={css.trigger}
      trigger={
        <>
          <FileDown {...icon} /> {m.ui_export()}
        </>
      }
    >
      <button type="button" onClick={() => void take('xlsx')}>
        <FileSpreadsheet {...icon} /> {m.ui_export_xlsx()}
      </button>
      <button type="button" onClick={() => void take('csv')}>
        <FileText {...icon} /> {m.ui_export_csv()}
      </button>
      <p className={css.note}>{m.ui_export_note()}</p>
    </Menu>
  );
}

/** What a reader does with a list as a whole. Loaded apart: nobody needs it to see the list. */
export default function ListTools({
  tools,
  columns,
  sort,
  choosing = true,
}: {
  tools: Tools;
  columns: readonly Head[];
  sort?: string | undefined;
  choosing?: boolean;
}) {
  return (
    <>
      {!tools.onlyFile && <SavedFilters list={tools.list} />}
      {choosing && !tools.onlyFile && <ColumnChoice list={tools.list} columns={columns} />}
      <Export tools={tools} columns={columns} sort={sort} />
    </>
  );
}
