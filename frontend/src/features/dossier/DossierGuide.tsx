import { CircleCheck, CircleDashed, CircleDot, X } from 'lucide-react';
import { useId } from 'react';
import type { Checklist } from '@/api/types';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Button, IconButton } from '@/ui/Button';
import { cx } from '@/ui/cx';
import type { Form } from '@/ui/form/useForm';
import css from './DossierGuide.module.css';
import type { DraftValue } from './draft';
import { type Step, stepsOf } from './guide';

interface Props {
  form: Form<DraftValue>;
  checklists: Checklist[];
  onReview: () => void;
  onClose: () => void;
}

const icon = { size: 20, 'aria-hidden': true } as const;

function lead(place: string) {
  const target = document.getElementById(place);
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}

function Face({ done, next }: { done: boolean; next: boolean }) {
  if (done) return <CircleCheck {...icon} className={css.good} />;
  return next ? <CircleDot {...icon} className={css.now} /> : <CircleDashed {...icon} />;
}

function StepLine({ step, next, onGo, go }: { step: Step; next: boolean; onGo: () => void; go: string }) {
  const done = step.left === 0;
  return (
    <li className={cx(done && css.done, next && css.next)} aria-current={next ? 'step' : undefined}>
      <Face done={done} next={next} />
      <div>
        <p>
          <span className="visually-hidden">
            {done ? m.guide_step_done() : next ? m.guide_step_next() : m.guide_step_left()}{' '}
          </span>
          {step.name}
          {step.left > 1 && <small> ({m.guide_left({ count: formatNumber(step.left) })})</small>}
        </p>
        {next && (
          <>
            <p className={css.why}>{step.why}</p>
            <Button compact onClick={onGo}>
              {go}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

/** Leads through a first dossier: what is next, why, and how much is left. */
export function DossierGuide({ form, checklists, onReview, onClose }: Props) {
  const id = useId();
  const steps = stepsOf(form.value, checklists, form.idOf);
  const next = steps.find((step) => step.left > 0);
  const done = steps.filter((step) => step.left === 0).length;
  const last: Step = { key: 'submit', name: m.guide_submit(), why: m.guide_submit_why(), left: 1, place: '' };
  return (
    <section className={css.guide} aria-labelledby={id}>
      <header>
        <h2 id={id}>{m.guide_title()}</h2>
        <p role="status">{m.guide_done({ done, count: steps.length + 1 })}</p>
        <IconButton label={m.guide_hide()} icon={<X size={18} aria-hidden />} onClick={onClose} />
      </header>
      <p className={css.why}>{m.guide_text({ count: formatNumber(steps.length + 1) })}</p>
      <ol>
        {steps.map((step) => (
          <StepLine key={step.key} step={step} next={step === next} onGo={() => lead(step.place)} go={m.guide_go()} />
        ))}
        <StepLine step={last} next={!next} onGo={onReview} go={m.guide_review()} />
      </ol>
    </section>
  );
}
