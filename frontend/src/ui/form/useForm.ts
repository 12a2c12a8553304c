import { useCallback, useId, useMemo, useRef, useState } from 'react';
import { asProblem, type Problem, type Violation } from '@/api/problem';

/**
 * One place of a draft: its value, how to change it, and what the server said about it.
 * `form.at('criteria').at(0).at('name')` is the field that violations call `/criteria/0/name`.
 */
export interface Lens<T> {
  readonly id: string;
  readonly pointer: string;
  readonly value: T;
  readonly error: string | undefined;
  set(next: T): void;
  /** For what ends later than it began, such as an upload: changes what is there then, not what was there before. */
  change(how: (current: T) => T): void;
  /** Marks what cannot even be sent, such as a date that is none; `null` takes it back. */
  refuse(message: string | null): void;
  at<K extends keyof T>(key: K): Lens<T[K]>;
}

export interface Form<T> extends Lens<T> {
  /** What is saved of it, and what `dirty` is reckoned from. */
  readonly start: T;
  readonly busy: boolean;
  readonly dirty: boolean;
  readonly problem: Problem | null;
  readonly violations: readonly Violation[];
  idOf(pointer: string): string;
  /** What the server answered; null when nothing was sent, or it was refused. */
  submit<R>(
    send: (value: T) => Promise<R>,
    /** Told of a refusal before it is shown; answers whether it took care of it. */
    handled?: (problem: Problem) => boolean,
  ): Promise<{ answer: R } | null>;
  reset(value: T): void;
  /** What the server made of it, such as ids of new rows: part of what is saved, no change of the reader's. */
  settle(how: (current: T) => T): void;
}

type Path = readonly (string | number)[];

function assign(target: unknown, path: Path, next: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  if (Array.isArray(target)) return target.map((item, index) => (index === key ? assign(item, rest, next) : item));
  const record = (target ?? {}) as Record<string, unknown>;
  return { ...record, [key]: assign(record[key], rest, next) };
}

function read(target: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)?.[key], target);
}

const LOCAL = 'LOCAL';
const within = (pointer: string, of: string) => pointer === of || pointer.startsWith(`${of}/`);

/** @param begun what was written of it before, and not saved */
export function useForm<T>(initial: T, begun: T = initial): Form<T> {
  const prefix = useId();
  const [start, setStart] = useState(initial);
  const [value, setValue] = useState(begun);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [violations, setViolations] = useState<readonly Violation[]>([]);
  const [busy, setBusy] = useState(false);
  const sending = useRef(false);

  const idOf = useCallback((pointer: string) => `${prefix}${pointer.replaceAll('/', '-')}`, [prefix]);

  const lens = useCallback(
    <V>(path: Path, here: V): Lens<V> => {
      const pointer = path.map((key) => `/${key}`).join('');
      return {
        id: idOf(pointer),
        pointer,
        value: here,
        error: violations.find((violation) => violation.pointer === pointer)?.message,
        set(next) {
          setValue((current) => assign(current, path, next) as T);
          setViolations((current) => current.filter((violation) => !within(violation.pointer, pointer)));
        },
        change(how) {
          setValue((current) => assign(current, path, how(read(current, path) as V)) as T);
        },
        refuse(message) {
          setViolations((current) => [
            ...current.filter((violation) => violation.pointer !== pointer),
            ...(message ? [{ pointer, code: LOCAL, message }] : []),
          ]);
        },
        at: (key) => lens([...path, key as string | number], here[key]),
      };
    },
    [violations, idOf],
  );

  return useMemo(
    () => ({
      ...lens([], value),
      start,
      busy,
      dirty: value !== start && JSON.stringify(value) !== JSON.stringify(start),
      problem,
      violations,
      idOf,
      reset(next) {
        setStart(next);
        setValue(next);
        setProblem(null);
        setViolations([]);
      },
      settle(how) {
        setStart(how);
        setValue(how);
      },
      async submit(send, handled) {
        if (sending.current || violations.some((violation) => violation.code === LOCAL)) return null;
        sending.current = true;
        setBusy(true);
        setProblem(null);
        try {
          const answer = await send(value);
          setStart(value);
          setViolations([]);
          return { answer };
        } catch (error) {
          const refused = asProblem(error);
          if (handled?.(refused)) return null;
          setProblem(refused);
          setViolations(refused.violations);
          return null;
        } finally {
          sending.current = false;
          setBusy(false);
        }
      },
    }),
    [lens, value, start, busy, problem, violations, idOf],
  );
}
