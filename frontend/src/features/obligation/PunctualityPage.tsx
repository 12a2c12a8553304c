import { useQuery } from '@tanstack/react-query';
import { BellRing } from 'lucide-react';
import { useState } from 'react';
import { useCan, useMe } from '@/api/me';
import type { Punctuality, PunctualityCell, UnitPunctuality } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { cx } from '@/ui/cx';
import { Figures } from '@/ui/Figures';
import { FormDialog } from '@/ui/FormDialog';
import { TextArea } from '@/ui/form/fields';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState, Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { yearChoices } from '@/ui/years';
import { punctualityHistoryOptions, punctualityOptions, urge } from './api';
import css from './PunctualityPage.module.css';

const FILTERS = ['unit', 'year'];

/** Of what is urged: everything late, or one unit's, or one kind. */
interface Asked {
  of: string;
  count: number;
  unit?: string | undefined;
  kind?: string | undefined;
}

function UrgeDialog({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const send = useChange(urge, ['obligations']);
  return (
    <FormDialog
      title={m.punctuality_urge()}
      text={<p>{m.punctuality_urge_text({ of: asked.of, count: formatNumber(asked.count) })}</p>}
      initial={{ note: '' }}
      confirm={m.punctuality_urge()}
      send={async ({ note }) => {
        const { reminded } = await send({
          ...(asked.unit && { unit: asked.unit }),
          ...(asked.kind && { kind: asked.kind }),
          ...(note.trim() && { note: note.trim() }),
        });
        toast.done(m.punctuality_urged({ count: formatNumber(reminded) }));
      }}
      onClose={onClose}
    >
      {(form) => (
        <TextArea of={form.at('note')} label={m.punctuality_note()} hint={m.punctuality_note_hint()} optional />
      )}
    </FormDialog>
  );
}

/** How hot a cell is, by how much of it is late; the figure says it too. */
const heat = ({ overdue, lateBy, open }: PunctualityCell) =>
  overdue === 0 ? (open > 0 ? css.open : css.calm) : (lateBy ?? 0) > 5 ? css.hot : css.warm;

function said({ open, overdue, inTime, late, lateBy }: PunctualityCell): string {
  return [
    m.punctuality_cell({ open: formatNumber(open), inTime: formatNumber(inTime), late: formatNumber(late) }),
    overdue > 0 && m.punctuality_cell_late({ overdue: formatNumber(overdue), days: formatNumber(lateBy ?? 0) }),
  ]
    .filter(Boolean)
    .join('; ');
}

function Cell({ of, unit, kind }: { of: PunctualityCell | undefined; unit: UnitPunctuality['unit']; kind: string }) {
  if (!of) return <td className={css.none}>·</td>;
  const words = said(of);
  return (
    <td className={heat(of)} title={words}>
      {of.open > 0 ? (
        <Link to={paths.home} search={{ scope: 'all', unit: unit.id, kind }}>
          {of.overdue > 0 ? `${formatNumber(of.overdue)}/${formatNumber(of.open)}` : formatNumber(of.open)}
          <span className="visually-hidden"> {`${unit.name}: ${words}`}</span>
        </Link>
      ) : (
        <span>
          <span aria-hidden>{of.late > 0 ? `✓ ${formatNumber(of.late)}` : '✓'}</span>
          <span className="visually-hidden">{words}</span>
        </span>
      )}
    </td>
  );
}

const share = (value: number | null | undefined) =>
  value === null || value === undefined ? '–' : `${formatNumber(Math.round(value * 100))} %`;

function HeatMap({ of, onUrge }: { of: Punctuality; onUrge: ((asked: Asked) => void) | undefined }) {
  const urging = (asked: Asked) =>
    onUrge && asked.count > 0 ? (
      <Button compact tone="quiet" onClick={() => onUrge(asked)}>
        {m.punctuality_urge_one()}
        <span className="visually-hidden"> {asked.of}</span>
      </Button>
    ) : null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={css.scroll} aria-label={m.punctuality_title()} tabIndex={0}>
      <table className={css.map}>
        <caption className="visually-hidden">{m.punctuality_title()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.ui_unit()}</th>
            <th scope="col">{m.punctuality_overdue()}</th>
            <th scope="col">{m.punctuality_in_time()}</th>
            {of.kinds.map(({ code, name }) => (
              <th key={code} scope="col" className={css.kind}>
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.units.map(({ unit, overdue, inTimeShare, cells }) => (
            <tr key={unit.id}>
              <th scope="row">
                <Link to={paths.unit(unit.id)}>{unit.name}</Link>
                {urging({ of: unit.name, count: overdue, unit: unit.id })}
              </th>
              <td className={cx(css.figure, overdue > 0 && css.bad)}>{formatNumber(overdue)}</td>
              <td className={css.figure}>{share(inTimeShare)}</td>
              {of.kinds.map(({ code }) => (
                <Cell key={code} of={cells.find(({ kind }) => kind === code)} unit={unit} kind={code} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const MONTH = new Intl.DateTimeFormat('vi', { month: '2-digit', year: 'numeric', timeZone: 'UTC' });

/** How the unit kept its days over the last year. */
function History({ unit }: { unit: string }) {
  const query = useQuery(punctualityHistoryOptions(unit));
  return (
    <Section title={m.punctuality_history()} hint={m.punctuality_history_hint()}>
      <Loaded query={query} lines={6}>
        {({ months }) => (
          <Figures
            caption={m.punctuality_history()}
            heads={[m.punctuality_month(), m.punctuality_kept(), m.punctuality_late(), m.punctuality_still()]}
            figures={months.map(({ month, kept, late, overdue }) => ({
              key: month,
              label: MONTH.format(new Date(month)),
              value: kept,
              tone: late + overdue > 0 ? 'plain' : 'good',
              cells: [MONTH.format(new Date(month)), ...[kept, late, overdue].map(formatNumber)],
            }))}
            max={Math.max(...months.map(({ kept, late, overdue }) => kept + late + overdue), 1)}
          />
        )}
      </Loaded>
    </Section>
  );
}

/** Units by what they owe: who is late, by how much, and one action to urge them. */
export function PunctualityPage() {
  const { search } = useListState();
  const { today } = useMe();
  const mayUrge = useCan('OBLIGATION_CHASE');
  const [asked, setAsked] = useState<Asked | null>(null);
  const from = search.year ? `${search.year}-01-01` : undefined;
  const query = useQuery(punctualityOptions({ unit: search.unit, from }));
  const late = query.data?.units.reduce((sum, { overdue }) => sum + overdue, 0) ?? 0;
  return (
    <Page
      title={m.punctuality_title()}
      facts={<span>{m.punctuality_lead()}</span>}
      actions={
        mayUrge &&
        late > 0 && (
          <Button
            tone="primary"
            icon={<BellRing size={18} aria-hidden />}
            onClick={() => setAsked({ of: m.punctuality_everybody(), count: late, unit: search.unit })}
          >
            {m.punctuality_urge_all({ count: formatNumber(late) })}
          </Button>
        )
      }
    >
      <FilterBar params={FILTERS}>
        <UnitFilter />
        <SelectFilter
          param="year"
          label={m.punctuality_since()}
          all={m.punctuality_this_year()}
          choices={yearChoices(today)}
        />
      </FilterBar>
      <Loaded query={query}>
        {(of) =>
          of.units.length === 0 ? (
            <EmptyState title={m.punctuality_none()}>{m.punctuality_none_text()}</EmptyState>
          ) : (
            <>
              <p className={css.legend}>
                <span className={css.hot}>{m.punctuality_legend_hot()}</span>
                <span className={css.warm}>{m.punctuality_legend_warm()}</span>
                <span className={css.open}>{m.punctuality_legend_open()}</span>
                <span className={css.calm}>{m.punctuality_legend_calm()}</span>
              </p>
              <HeatMap of={of} onUrge={mayUrge ? setAsked : undefined} />
              {of.otherUnits > 0 && <p>{m.queue_other_units({ count: formatNumber(of.otherUnits) })}</p>}
            </>
          )
        }
      </Loaded>
      {search.unit && <History unit={search.unit} />}
      {asked && <UrgeDialog asked={asked} onClose={() => setAsked(null)} />}
    </Page>
  );
}
