import type { UseQueryResult } from '@tanstack/react-query';
import { CloudOff, FileQuestionMark, Inbox, Lock, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { asProblem, type Problem } from '@/api/problem';
import { m } from '@/paraglide/messages';
import { Button } from './Button';
import css from './States.module.css';

function State({
  icon,
  title,
  children,
  action,
  alone = false,
}: {
  icon: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  alone?: boolean;
}) {
  const Title = alone ? 'h1' : 'p';
  return (
    <div className={css.state}>
      <div className={css.icon}>{icon}</div>
      <Title className={css.title}>{title}</Title>
      {children && <div className={css.text}>{children}</div>}
      {action && <div className={css.action}>{action}</div>}
    </div>
  );
}

export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <State icon={<Inbox aria-hidden />} title={title} action={action}>
      {children}
    </State>
  );
}

export function Forbidden({ because }: { because?: string | undefined }) {
  return (
    <State icon={<Lock aria-hidden />} title={m.ui_forbidden_title()}>
      {because || m.ui_forbidden_text()}
    </State>
  );
}

/** `alone` where it is the whole page, whose heading it then is. */
export function NotFound({ action, alone = false }: { action?: ReactNode; alone?: boolean }) {
  return (
    <State icon={<FileQuestionMark aria-hidden />} title={m.ui_not_found_title()} action={action} alone={alone}>
      {m.ui_not_found_text()}
    </State>
  );
}

/** What went wrong, in the server's words where it had any, and what the reader can do about it. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const problem = asProblem(error);
  if (problem.status === 403) return <Forbidden because={problem.detail} />;
  if (problem.status === 404) return <NotFound />;
  const offline = problem.code === 'UNREACHABLE';
  return (
    <div role="alert">
      <State
        icon={offline ? <CloudOff aria-hidden /> : <TriangleAlert aria-hidden />}
        title={offline ? m.ui_offline_title() : problem.title || m.ui_error_title()}
        action={onRetry && <Button onClick={onRetry}>{m.ui_retry()}</Button>}
      >
        <p>{offline ? m.ui_offline_text() : problem.detail || m.ui_error_text()}</p>
        {!offline && <p className={css.code}>{problem.code}</p>}
      </State>
    </div>
  );
}

/** The short form of a refusal, over the form or dialog that it concerns. */
export function Notice({ problem, children }: { problem?: Problem | null; children?: ReactNode }) {
  if (!problem && !children) return null;
  const text =
    problem &&
    (problem.code === 'UNREACHABLE' ? m.ui_offline_text() : problem.detail || problem.title || m.ui_error_text());
  return (
    <div className={css.notice} role="alert">
      <TriangleAlert size={20} aria-hidden />
      <div>{text ?? children}</div>
    </div>
  );
}

export function Skeleton({ lines = 3, heading = false }: { lines?: number; heading?: boolean }) {
  return (
    <div className={css.skeleton} role="status">
      <span className="visually-hidden">{m.ui_loading()}</span>
      {heading && <span className={css.heading} />}
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <span key={line} className={css.bone} />
      ))}
    </div>
  );
}

/** A query's three faces; the fourth, emptiness, belongs to whoever shows the data. */
export function Loaded<T>({
  query,
  children,
  lines = 6,
}: {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
  lines?: number;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton lines={lines} />;
}
