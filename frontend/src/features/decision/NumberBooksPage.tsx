import { useInfiniteQuery } from '@tanstack/react-query';
import { BookPlus } from 'lucide-react';
import { useState } from 'react';
import { asSent } from '@/api/incomplete';
import { useCan, useMe } from '@/api/me';
import type { NumberBook, NumberBookOpening } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatNumber } from '@/i18n/format';
import { numberingChoices, numberingName } from '@/i18n/names/decisions';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { FormDialog } from '@/ui/FormDialog';
import { FormRow } from '@/ui/form/FormFrame';
import { RadioField, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { type Column, DataTable } from '@/ui/list/DataTable';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitPicker } from '@/ui/pickers/pickers';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState } from '@/ui/States';
import { yearChoices } from '@/ui/years';
import { numberBooksOptions, openNumberBook, ruleNumberBook } from './api';

const STALE = [['number-books'], ['decision']];

function OpenBookDialog({ onClose }: { onClose: () => void }) {
  const { grants, today } = useMe();
  const own = grants.find((grant) => grant.role === 'CLERK' || grant.role === 'ADMIN')?.unit;
  const open = useChange(openNumberBook, ...STALE);
  return (
    <FormDialog
      title={m.number_book_open()}
      text={m.number_book_open_text()}
      size="medium"
      initial={{
        unitId: own?.id ?? null,
        symbol: own ? `QĐ-${own.code}` : '',
        year: Number(today.slice(0, 4)) as number | null,
        mode: 'OWN',
      }}
      confirm={m.number_book_open()}
      send={(value) => open(asSent<NumberBookOpening>(value))}
      done={m.number_book_opened_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <UnitPicker
            of={form.at('unitId')}
            chosen={own ? { id: own.id, label: own.name, hint: own.code } : null}
            label={m.number_book_unit()}
          />
          <FormRow>
            <TextField of={form.at('symbol')} label={m.decision_symbol()} spellCheck={false} />
            <NumberField of={form.at('year')} label={m.ui_year()} plain />
          </FormRow>
          <RadioField of={form.at('mode')} label={m.decision_numbering()} choices={numberingChoices()} />
        </>
      )}
    </FormDialog>
  );
}

function ModeDialog({ book, onClose }: { book: NumberBook; onClose: () => void }) {
  const rule = useChange(ruleNumberBook, ...STALE);
  return (
    <FormDialog
      title={m.number_book_of({ symbol: book.symbol, year: String(book.year) })}
      text={m.number_book_mode_text({ last: formatNumber(book.last) })}
      size="medium"
      initial={{ mode: book.mode as string }}
      confirm={m.ui_save()}
      send={(value) => rule(book, value.mode as NumberBook['mode'])}
      done={m.ui_saved()}
      onClose={onClose}
    >
      {(form) => <RadioField of={form.at('mode')} label={m.decision_numbering()} choices={numberingChoices()} />}
    </FormDialog>
  );
}

const columns = (onMode: ((book: NumberBook) => void) | null): Column<NumberBook>[] => [
  { key: 'symbol', header: m.decision_symbol(), sort: 'symbol', lead: true, cell: (book) => <b>{book.symbol}</b> },
  { key: 'year', header: m.ui_year(), sort: 'year', firstOrder: 'desc', cell: (book) => book.year },
  { key: 'unit', header: m.number_book_unit(), cell: (book) => book.unit.name },
  { key: 'mode', header: m.decision_numbering(), cell: (book) => numberingName(book.mode) },
  {
    key: 'last',
    header: m.number_book_last(),
    align: 'end',
    cell: (book) => (book.last === 0 ? m.number_book_unused() : formatNumber(book.last)),
  },
  ...(onMode
    ? [
        {
          key: 'change',
          header: m.number_book_change(),
          exported: [],
          align: 'end' as const,
          cell: (book: NumberBook) => (
            <Button
              compact
              aria-label={m.number_book_change_of({ symbol: book.symbol, year: String(book.year) })}
              onClick={() => onMode(book)}
            >
              {m.number_book_change_button()}
            </Button>
          ),
        },
      ]
    : []),
];

export function NumberBooksPage() {
  const { search } = useListState();
  const { today } = useMe();
  const mayKeep = useCan('NUMBER_BOOK_KEEP');
  const [opening, setOpening] = useState(false);
  const [changing, setChanging] = useState<NumberBook | null>(null);
  const { unit, year, sort } = search;
  const query = useInfiniteQuery(numberBooksOptions({ unit, year, sort }));
  return (
    <Page
      title={m.number_books()}
      crumbs={[{ label: m.place_decisions(), to: paths.decisions }]}
      facts={<span>{m.number_books_lead()}</span>}
      actions={
        mayKeep && (
          <Button tone="primary" icon={<BookPlus size={18} aria-hidden />} onClick={() => setOpening(true)}>
            {m.number_book_open()}
          </Button>
        )
      }
    >
      <FilterBar params={['unit', 'year']}>
        <UnitFilter />
        <SelectFilter param="year" label={m.ui_year()} all={m.ui_all()} choices={yearChoices(today, 2020, 1)} />
      </FilterBar>
      <DataTable
        caption={m.number_books()}
        query={query}
        columns={columns(mayKeep ? setChanging : null)}
        tools={{ list: 'number-books', exportFrom: '/api/v1/number-books/export', query: { unit, year } }}
        rowKey={(book) => book.id}
        defaultSort="-year"
        empty={<EmptyState title={m.number_books_none()}>{m.number_books_none_text()}</EmptyState>}
      />
      {opening && <OpenBookDialog onClose={() => setOpening(false)} />}
      {changing && <ModeDialog book={changing} onClose={() => setChanging(null)} />}
    </Page>
  );
}
