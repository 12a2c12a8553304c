import { useCallback, useEffect, useRef, useState } from 'react';
import { asProblem, type Problem } from '@/api/problem';
import type { ScoreCard } from '@/api/types';
import { m } from '@/paraglide/messages';
import { getLocale } from '@/paraglide/runtime';
import { parseNumber } from '@/ui/form/NumberField';
import { saveScores } from './api';
import { type Cell, type Cells, cellsOf, sent } from './grid';
import { points } from './words';

type Saving = 'SAVED' | 'DIRTY' | 'SAVING' | 'REFUSED';

/** A moment after the last key: a row typed quickly is one request. */
const PAUSE = 700;

export interface CardState {
  card: ScoreCard;
  cells: Cells;
  saving: Saving;
  problem: Problem | null;
  /** What is wrong with a cell, by the number of its criterion. */
  errors: Record<string, string>;
  write: (code: string, change: Partial<Cell>) => void;
  /** Now, and not a moment later. */
  flush: () => Promise<ScoreCard | null>;
  take: (card: ScoreCard) => void;
}

const POINTER = /^\/entries\/([^/]+)\//;

function errorsOf(problem: Problem, codes: string[]): Record<string, string> {
  return Object.fromEntries(
    problem.violations.flatMap(({ pointer, message }) => {
      const place = POINTER.exec(pointer)?.[1];
      const code = place === undefined ? undefined : (codes[Number(place)] ?? place);
      return code ? [[code, message]] : [];
    }),
  );
}

/** One column of the grid: what is typed is saved by itself, and the server's figures come back with it. */
export function useCard(first: ScoreCard): CardState {
  const [card, setCard] = useState(first);
  const [cells, setCells] = useState(() => cellsOf(first, points));
  const [saving, setSaving] = useState<Saving>('SAVED');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const latest = useRef({ card: first, cells });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const running = useRef<Promise<ScoreCard | null>>(Promise.resolve(null));

  const take = useCallback((next: ScoreCard) => {
    latest.current.card = next;
    setCard(next);
  }, []);

  const save = useCallback(async (): Promise<ScoreCard | null> => {
    const { card: now, cells: written } = latest.current;
    const ready = sent(now, written, (text) => parseNumber(text, getLocale()));
    if ('wrong' in ready) {
      setErrors(Object.fromEntries(ready.wrong.map((code) => [code, m.ui_number_wrong()])));
      setSaving('REFUSED');
      return null;
    }
    setSaving('SAVING');
    try {
      const answer = await saveScores(now, ready.entries);
      take(answer);
      setErrors({});
      setProblem(null);
      setSaving(latest.current.cells === written ? 'SAVED' : 'DIRTY');
      return answer;
    } catch (failed) {
      const refused = asProblem(failed);
      setErrors(
        errorsOf(
          refused,
          ready.entries.map((entry) => entry.code),
        ),
      );
      setProblem(refused);
      setSaving('REFUSED');
      return null;
    }
  }, [take]);

  /** One after the other: the second is sent with the version that the first was answered. */
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    running.current = running.current.then(save);
    return running.current;
  }, [save]);

  const write = useCallback(
    (code: string, change: Partial<Cell>) => {
      const before = latest.current.cells[code] ?? { text: '', reason: '', evidence: '', documentId: null };
      latest.current.cells = { ...latest.current.cells, [code]: { ...before, ...change } };
      setCells(latest.current.cells);
      setSaving('DIRTY');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE);
    },
    [flush],
  );

  // Whoever leaves before the pause is over loses nothing.
  useEffect(
    () => () => {
      if (timer.current !== undefined) void flush();
    },
    [flush],
  );

  return { card, cells, saving, problem, errors, write, flush, take };
}
