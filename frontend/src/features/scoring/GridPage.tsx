import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Calculator, RotateCcw, Send } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { asProblem } from '@/api/problem';
import type { ScoreCard, ScoreCriterion, ScoreEntry, ScoreGrid, ScoringStage } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { cx } from '@/ui/cx';
import { ReasonDialog } from '@/ui/FormDialog';
import { FileField } from '@/ui/form/FileField';
import { useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { EmptyState, Loaded, Notice } from '@/ui/States';
import { Switcher } from '@/ui/Switcher';
import { toast } from '@/ui/Toasts';
import { gridOptions, returnScores, roundOptions, sendScores } from './api';
import css from './Grid.module.css';
import { type Place, readBlock, step } from './grid';
import { type CardState, useCard } from './useCard';
import { cardName, kindName, points, stageName } from './words';

const STAGES: ScoringStage[] = ['SELF', 'PEER', 'GROUP', 'APPRAISAL'];
const crumbs = (id: string) => [
  { label: m.place_scoring(), to: paths.scoringRounds },
  { label: m.scoring_round(), to: paths.scoringRound(id) },
];

const may = (card: ScoreCard, action: string) => card.actions.some((one) => one.action === action && one.allowed);
const entryOf = (card: ScoreCard, code: string) => card.entries.find((entry) => entry.code === code);
const cellId = ({ row, column }: Place) => `score-${row}-${column}`;

function focus(place: Place) {
  const input = document.getElementById(cellId(place));
  if (!(input instanceof HTMLInputElement)) return false;
  input.focus();
  input.select();
  return true;
}

interface GridProps {
  grid: ScoreGrid;
  columns: CardState[];
  chosen: Place | null;
  onChoose: (place: Place) => void;
}

/** What the criterion's text shows of it beside its name. */
function Criterion({ criterion }: { criterion: ScoreCriterion }) {
  return (
    <>
      <span className={css.code}>{criterion.code}</span> {criterion.name}
      {criterion.kind !== 'TASK' && <span className={css.kind}>{kindName(criterion.kind)}</span>}
    </>
  );
}

/** The points of the stage before, under the cell; marked where what is written differs. */
function Before({ entry }: { entry: ScoreEntry }) {
  if (entry.before == null) return null;
  const differs = entry.points != null && entry.points !== entry.before;
  return (
    <span className={cx(css.before, differs && css.differs)}>
      {m.scoring_before({ points: points(entry.before) })}
      {differs && !entry.reason && ` · ${m.scoring_reason_missing()}`}
    </span>
  );
}

function Computed({ entry }: { entry: ScoreEntry }) {
  const share = entry.computed;
  if (!share) return null;
  return (
    <span className={css.before}>
      <Calculator size={14} aria-hidden />
      {share.points == null
        ? m.scoring_computed_unknown()
        : m.scoring_computed({ part: share.part, whole: share.whole, points: points(share.points) })}
    </span>
  );
}

function ScoreCell({
  column,
  criterion,
  place,
  label,
  size,
  onChoose,
  onPaste,
}: {
  column: CardState;
  criterion: ScoreCriterion;
  place: Place;
  label: string;
  size: { rows: number; columns: number };
  onChoose: (place: Place) => void;
  onPaste: (place: Place, block: string[][]) => void;
}) {
  const entry = entryOf(column.card, criterion.code);
  if (!entry) return null;
  const text = column.cells[criterion.code]?.text ?? '';
  if (!entry.given || !may(column.card, 'EDIT')) {
    return (
      <>
        <span className={css.figure}>{entry.points == null ? '–' : points(entry.points)}</span>
        <Computed entry={entry} />
        <Before entry={entry} />
        {entry.reason && <span className={css.before}>{entry.reason}</span>}
      </>
    );
  }
  const error = column.errors[criterion.code];
  const move = (event: KeyboardEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const edge = event.key === 'ArrowLeft' ? 0 : input.value.length;
    const whole = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    if (sideways && !whole && input.selectionStart !== edge) return;
    let to = step(place, event.key, size.rows, size.columns);
    while (to && !focus(to)) to = step(to, event.key, size.rows, size.columns);
    if (to || event.key === 'Enter') event.preventDefault();
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const block = readBlock(event.clipboardData.getData('text'));
    if (block.length <= 1 && (block[0]?.length ?? 0) <= 1) return;
    event.preventDefault();
    onPaste(place, block);
  };
  return (
    <>
      <input
        id={cellId(place)}
        className={css.input}
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${cellId(place)}-error` : undefined}
        value={text}
        onChange={(event) => column.write(criterion.code, { text: event.target.value })}
        onFocus={(event) => {
          event.currentTarget.select();
          onChoose(place);
        }}
        onKeyDown={move}
        onPaste={paste}
      />
      {error && (
        <span id={`${cellId(place)}-error`} className={css.error}>
          {error}
        </span>
      )}
      <Computed entry={entry} />
      <Before entry={entry} />
    </>
  );
}

const SAVING: Record<string, () => string> = {
  SAVED: m.scoring_saved,
  DIRTY: m.scoring_dirty,
  SAVING: m.scoring_saving,
  REFUSED: m.scoring_refused,
};

function Head({ column, stage }: { column: CardState; stage: ScoringStage }) {
  const { card } = column;
  return (
    <>
      {cardName(card, stage)}
      {card.state === 'SENT' ? (
        <StatusBadge tone="good">{m.scoring_sent_on({ date: formatDate(card.sentOn) })}</StatusBadge>
      ) : (
        may(card, 'EDIT') && <span className={css.saving}>{SAVING[column.saving]?.()}</span>
      )}
    </>
  );
}

function Table({ grid, columns, chosen, onChoose }: GridProps) {
  const leaves = new Map(columns[0]?.card.entries.map((entry, index) => [entry.code, index]));
  const rows = [...leaves.keys()];
  const size = { rows: rows.length, columns: columns.length };
  const paste = (from: Place, block: string[][]) => {
    block.forEach((line, down) => {
      line.forEach((text, across) => {
        const column = columns[from.column + across];
        const code = rows[from.row + down];
        const entry = column && code ? entryOf(column.card, code) : undefined;
        if (column && code && entry?.given && may(column.card, 'EDIT')) column.write(code, { text });
      });
    });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={css.scroll} aria-label={stageName(grid.stage)} tabIndex={0}>
      <table className={css.grid}>
        <caption className="visually-hidden">
          {grid.sheet.title} · {stageName(grid.stage)}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={css.name}>
              {m.scoring_criterion()}
            </th>
            <th scope="col" className={css.max}>
              {m.scoring_max()}
            </th>
            {columns.map((column) => (
              <th key={column.card.id} scope="col" className={css.card}>
                <Head column={column} stage={grid.stage} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.criteria.map((criterion) => {
            const row = leaves.get(criterion.code);
            const depth = criterion.code.split('.').length - 1;
            return (
              <tr key={criterion.code} className={cx(row === undefined && css.group)}>
                <th scope="row" className={css.name} style={{ paddingInlineStart: `${8 + depth * 14}px` }}>
                  <Criterion criterion={criterion} />
                </th>
                <td className={css.max}>{points(criterion.max)}</td>
                {columns.map((column, index) => (
                  <td
                    key={column.card.id}
                    className={cx(row !== undefined && chosen?.row === row && chosen.column === index && css.chosen)}
                  >
                    {row !== undefined && (
                      <ScoreCell
                        column={column}
                        criterion={criterion}
                        place={{ row, column: index }}
                        label={`${criterion.code} · ${cardName(column.card, grid.stage)}`}
                        size={size}
                        onChoose={onChoose}
                        onPaste={paste}
                      />
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={css.name}>
              {m.scoring_total()}
            </th>
            <td />
            {columns.map(({ card }) => (
              <td key={card.id} className={css.total}>
                <b>{points(card.totals.total)}</b>
                {card.totals.missing.length > 0 && (
                  <span className={css.before}>{m.scoring_missing({ count: card.totals.missing.length })}</span>
                )}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** The reason and the evidence of the cell where the reader is. */
function Detail({ grid, column, code }: { grid: ScoreGrid; column: CardState; code: string }) {
  const criterion = grid.criteria.find((one) => one.code === code);
  const cell = column.cells[code];
  if (!criterion || !cell) return null;
  return (
    <Section title={`${criterion.code} ${criterion.name}`} hint={cardName(column.card, grid.stage)}>
      <div className={css.detail}>
        <label>
          {m.scoring_reason()}
          <textarea
            rows={2}
            value={cell.reason}
            onChange={(event) => column.write(code, { reason: event.target.value })}
          />
        </label>
        <label>
          {m.scoring_evidence()}
          <textarea
            rows={2}
            value={cell.evidence}
            onChange={(event) => column.write(code, { evidence: event.target.value })}
          />
        </label>
        <FileField
          key={`${column.card.id}-${code}`}
          of={{
            id: 'score_document',
            value: cell.documentId,
            error: undefined,
            set: (documentId) => column.write(code, { documentId }),
          }}
          unitId={column.card.unit.id}
          label={m.scoring_document()}
          attach={m.scoring_document_attach()}
          kept={column.card.entries.find((entry) => entry.code === code)?.document ?? null}
          optional
        />
      </div>
    </Section>
  );
}

function ReturnDialog({ column, roundId, onClose }: { column: CardState; roundId: string; onClose: () => void }) {
  const giveBack = useChange(returnScores, ['scoring-round', roundId]);
  return (
    <ReasonDialog
      title={m.scoring_return_title({ unit: column.card.unit.name })}
      confirm={m.scoring_return()}
      send={async (value) => column.take(await giveBack(column.card, value))}
      done={m.scoring_returned()}
      onClose={onClose}
      rows={3}
    />
  );
}

function Steps({ column, roundId, grid }: { column: CardState; roundId: string; grid: ScoreGrid }) {
  const send = useChange(sendScores, ['scoring-round', roundId], ['scoring-rounds']);
  const [returning, setReturning] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string[]>([]);
  const { card } = column;
  const name = cardName(card, grid.stage);
  const handleSend = async () => {
    setBusy(true);
    try {
      const saved = column.saving === 'SAVED' ? card : await column.flush();
      if (!saved) return;
      column.take(await send(saved));
      setRefusal([]);
      toast.done(m.scoring_sent());
    } catch (failed) {
      const problem = asProblem(failed);
      const lines = problem.violations.map(({ pointer, message }) => {
        const code = pointer.split('/')[2] ?? '';
        return message.startsWith(code) ? message : `${code}: ${message}`;
      });
      setRefusal(lines.length > 0 ? lines : [problem.detail ?? problem.title]);
    } finally {
      setBusy(false);
    }
  };
  if (!may(card, 'SEND') && !may(card, 'RETURN') && refusal.length === 0 && !card.returnedBecause) return null;
  return (
    <li className={css.step}>
      <b>{name}</b>
      {card.returnedBecause && <span>{m.scoring_returned_because({ reason: card.returnedBecause })}</span>}
      {may(card, 'SEND') && (
        <Button
          tone="primary"
          compact
          busy={busy}
          onClick={() => void handleSend()}
          aria-label={`${m.scoring_send()}: ${name}`}
        >
          <Send size={16} aria-hidden /> {m.scoring_send()}
        </Button>
      )}
      {may(card, 'RETURN') && (
        <Button compact onClick={() => setReturning(true)} aria-label={`${m.scoring_return()}: ${name}`}>
          <RotateCcw size={16} aria-hidden /> {m.scoring_return()}
        </Button>
      )}
      {refusal.length > 0 && (
        <Notice>
          <ul>
            {refusal.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      {returning && <ReturnDialog column={column} roundId={roundId} onClose={() => setReturning(false)} />}
    </li>
  );
}

/** Columns are hooks, and their number never changes while this grid is shown. */
function Written({ grid, roundId }: { grid: ScoreGrid; roundId: string }) {
  // biome-ignore lint/correctness/useHookAtTopLevel: the cards of one grid are the same from first to last; another grid is another element
  const columns = grid.cards.map((card) => useCard(card));
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Place | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const stale = columns.some((column) => column.problem?.code === 'STALE');
  const refused = columns.find((column) => column.problem && column.problem.code !== 'STALE')?.problem ?? null;
  const column = chosen && columns[chosen.column];
  const code = chosen && column?.card.entries[chosen.row]?.code;
  return (
    <div ref={box} className={css.written}>
      {stale && (
        <Notice>
          <p>{m.scoring_stale()}</p>
          <Button compact onClick={() => void client.resetQueries({ queryKey: ['score-grid', roundId] })}>
            {m.ui_reload()}
          </Button>
        </Notice>
      )}
      {refused && Object.keys(refused.violations).length === 0 && <Notice problem={refused} />}
      {grid.open && <p className={css.hint}>{m.scoring_grid_hint()}</p>}
      <Table grid={grid} columns={columns} chosen={chosen} onChoose={setChosen} />
      {column && code && may(column.card, 'EDIT') && <Detail grid={grid} column={column} code={code} />}
      <ul className={css.steps}>
        {columns.map((one) => (
          <Steps key={one.card.id} column={one} roundId={roundId} grid={grid} />
        ))}
      </ul>
    </div>
  );
}

function StageGrid({ roundId, stage }: { roundId: string; stage: ScoringStage }) {
  const grid = useQuery(gridOptions(roundId, stage));
  return (
    <Loaded query={grid}>
      {(data) =>
        data.cards.length === 0 ? (
          <EmptyState title={m.scoring_no_cards()} />
        ) : (
          <Written key={data.cards.map((card) => `${card.id}:${card.version}`).join()} grid={data} roundId={roundId} />
        )
      }
    </Loaded>
  );
}

export function GridPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { search, set } = useListState();
  const round = useQuery(roundOptions(id));
  const stage = STAGES.find((one) => one === search.stage) ?? round.data?.mayScore[0] ?? 'SELF';
  return (
    <Page
      title={round.data ? `${round.data.cluster.name} ${round.data.year}` : m.scoring_grid()}
      eyebrow={m.scoring_grid()}
      crumbs={crumbs(id)}
      facts={round.data?.sheet.example && <StatusBadge tone="warn">{m.scoring_example()}</StatusBadge>}
    >
      <Switcher
        label={m.scoring_stage()}
        choices={STAGES.map((one) => ({
          key: one,
          label: stageName(one),
          on: one === stage,
          choose: () => set({ stage: one }),
        }))}
      />
      <StageGrid key={stage} roundId={id} stage={stage} />
    </Page>
  );
}
