import type { ScoreCard, ScoreEntryDraft } from '@/api/types';

/** What a cell of the grid holds while it is written: the figure as it was typed. */
export interface Cell {
  text: string;
  reason: string;
  evidence: string;
  documentId: string | null;
}

export type Cells = Record<string, Cell>;

export interface Place {
  row: number;
  column: number;
}

/** A block copied out of a spreadsheet: rows of cells, without the empty last line that a spreadsheet adds. */
export function readBlock(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** Where an arrow or Enter leads; null where it leaves the grid. */
export function step(from: Place, key: string, rows: number, columns: number): Place | null {
  const by = { ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[key];
  if (!by) return null;
  const to = { row: from.row + (by[0] ?? 0), column: from.column + (by[1] ?? 0) };
  const inside = to.row >= 0 && to.row < rows && to.column >= 0 && to.column < columns;
  return inside ? to : null;
}

export function cellsOf(card: ScoreCard, show: (points: number) => string): Cells {
  return Object.fromEntries(
    card.entries.map((entry) => [
      entry.code,
      {
        text: entry.points == null ? '' : show(entry.points),
        reason: entry.reason ?? '',
        evidence: entry.evidence ?? '',
        documentId: entry.document?.id ?? null,
      },
    ]),
  );
}

const isEmpty = (cell: Cell) => !cell.text.trim() && !cell.reason && !cell.evidence && !cell.documentId;

/** All that a card says, for the server; null with the numbers of the criteria whose text is no figure. */
export function sent(
  card: ScoreCard,
  cells: Cells,
  read: (text: string) => number | null,
): { entries: ScoreEntryDraft[] } | { wrong: string[] } {
  const entries: ScoreEntryDraft[] = [];
  const wrong: string[] = [];
  for (const { code, given } of card.entries) {
    const cell = cells[code];
    if (!given || !cell || isEmpty(cell)) continue;
    const points = cell.text.trim() ? read(cell.text) : null;
    if (cell.text.trim() && points === null) wrong.push(code);
    entries.push({
      code,
      points,
      reason: cell.reason || null,
      evidence: cell.evidence || null,
      documentId: cell.documentId,
    });
  }
  return wrong.length > 0 ? { wrong } : { entries };
}
