import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Violation } from '@/api/problem';
import { m } from '@/paraglide/messages';
import { Button } from '../Button';
import css from './FormFrame.module.css';
import type { Form } from './useForm';

/** The server words a violation without naming the field; the summary needs the name. */
function labelOf(id: string): string {
  const label = document.querySelector(`label[for="${CSS.escape(id)}"], #${CSS.escape(id)} > legend`);
  const group = document.getElementById(id)?.parentElement?.closest('fieldset')?.querySelector(':scope > legend');
  return [group, label].flatMap((one) => one?.firstChild?.textContent?.trim() || []).join(', ');
}

/** In the order of the page, which is not that of the server's checks. */
function inPageOrder<T>(form: Form<T>, violations: readonly Violation[]): Violation[] {
  const field = (violation: Violation) => document.getElementById(form.idOf(violation.pointer));
  return violations.toSorted((a, b) => {
    const [first, second] = [field(a), field(b)];
    if (!first || !second) return 0;
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
  });
}

/** More than the eye takes in at once; the rest stands at its fields. */
const MOST = 8;

/** Everything that was refused, in one place over the form, each line leading to its field. */
export function ErrorSummary<T>({ form, onReload }: { form: Form<T>; onReload?: (() => void) | undefined }) {
  const ref = useRef<HTMLDivElement>(null);
  const { problem } = form;
  useEffect(() => {
    if (problem) ref.current?.focus();
  }, [problem]);
  if (!problem) return null;
  const offline = problem.code === 'UNREACHABLE';
  return (
    <div ref={ref} tabIndex={-1} className={css.summary} role="alert">
      <TriangleAlert size={20} aria-hidden />
      <div>
        <p className={css.summaryTitle}>
          {offline ? m.ui_offline_text() : problem.detail || problem.title || m.ui_error_text()}
        </p>
        {problem.violations.length > 0 && (
          <ul>
            {inPageOrder(form, problem.violations)
              .slice(0, MOST)
              .map((violation) => (
                <li key={violation.pointer + violation.message}>
                  <a
                    href={`#${form.idOf(violation.pointer)}`}
                    onClick={(event) => {
                      event.preventDefault();
                      document.getElementById(form.idOf(violation.pointer))?.focus();
                    }}
                  >
                    {[labelOf(form.idOf(violation.pointer)), violation.message].filter(Boolean).join(': ')}
                  </a>
                </li>
              ))}
            {problem.violations.length > MOST && (
              <li>{m.ui_more_violations({ count: problem.violations.length - MOST })}</li>
            )}
          </ul>
        )}
        {problem.status === 412 && onReload && (
          <Button compact className={css.reload} onClick={onReload}>
            {m.ui_reload()}
          </Button>
        )}
      </div>
    </div>
  );
}
