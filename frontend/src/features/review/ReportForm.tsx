import { useQueryClient } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Problem } from '@/api/problem';
import type { ReviewReport, ReviewReportDraft, ReviewReportFigure } from '@/api/types';
import { m } from '@/paraglide/messages';
import { Button, IconButton } from '@/ui/Button';
import { FormDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { DraftState } from '@/ui/form/DraftState';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFrame, UnsavedGuard } from '@/ui/form/FormFrame';
import { TextArea, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { useAutosave } from '@/ui/form/useAutosave';
import { type Form, type Lens, useForm } from '@/ui/form/useForm';
import { Section } from '@/ui/Page';
import { toast } from '@/ui/Toasts';
import { reviewReportOptions, submitReport, writeReport } from './api';
import { figure } from './figure';
import css from './Review.module.css';

interface Value {
  sections: Record<string, string>;
  figures: Record<string, { value: number | null; note: string }>;
  measures: { content: string; lead: string; dueOn: string | null }[];
}

/** What the unit said itself; what the system counts is left to it. */
const said = ({ value, counted, note }: ReviewReportFigure) =>
  note || counted == null || value !== counted ? (value ?? null) : null;

function valueFrom(report: ReviewReport): Value {
  return {
    sections: Object.fromEntries(report.sections.map(({ asked, content }) => [asked.code, content ?? ''])),
    figures: Object.fromEntries(
      report.figures
        .filter(({ asked }) => !asked.numerator)
        .map((one) => [one.asked.code, { value: said(one), note: one.note ?? '' }]),
    ),
    measures: report.measures.map(({ content, lead, dueOn }) => ({ content, lead: lead ?? '', dueOn: dueOn ?? null })),
  };
}

function sent(value: Value): ReviewReportDraft {
  return {
    texts: Object.entries(value.sections)
      .filter(([, content]) => content.trim())
      .map(([section, content]) => ({ section, content })),
    values: Object.entries(value.figures).flatMap(([code, one]) =>
      one.value === null ? [] : [{ figure: code, value: one.value, ...(one.note.trim() && { note: one.note.trim() }) }],
    ),
    measures: value.measures
      .filter(({ content }) => content.trim())
      .map(({ content, lead, dueOn }) => ({
        content,
        ...(lead.trim() && { lead: lead.trim() }),
        ...(dueOn && { dueOn }),
      })),
  };
}

function FigureRow({ of, form }: { of: ReviewReportFigure; form: Form<Value> }) {
  const { asked, counted } = of;
  const name = [asked.name, asked.measureUnit && `(${asked.measureUnit})`].filter(Boolean).join(' ');
  if (asked.numerator)
    return (
      <div className={css.figureRow}>
        <div>{name}</div>
        <div>{figure(of.value, true)}</div>
      </div>
    );
  const at = form.at('figures').at(asked.code) as Lens<{ value: number | null; note: string }>;
  const differs = counted != null && at.value.value !== null && at.value.value !== counted;
  return (
    <div className={css.figureRow}>
      <div>
        {name}
        <span className={css.soft}>
          {[
            counted != null && `${m.review_counted()}: ${figure(counted)}`,
            of.previous != null && `${m.review_before()}: ${figure(of.previous)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <NumberField
        of={at.at('value')}
        label={m.review_says()}
        optional={counted != null}
        {...(counted != null && at.value.value === null && { hint: m.review_same() })}
      />
      {(differs || at.at('note').error) && (
        <div className={css.wide}>
          <TextField of={at.at('note')} label={m.review_note()} />
        </div>
      )}
    </div>
  );
}

function Measures({ form }: { form: Form<Value> }) {
  const rows = form.at('measures');
  return (
    <Section title={m.review_measures()}>
      {rows.value.map((_, index) => {
        const row = rows.at(index) as Lens<Value['measures'][number]>;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name until they are saved
          <div key={index} className={css.figureRow}>
            <TextField of={row.at('content')} label={m.review_measure_content()} />
            <TextField of={row.at('lead')} label={m.review_measure_lead()} optional />
            <DateField of={row.at('dueOn')} label={m.review_due()} optional />
            <IconButton
              label={m.review_remove({ name: row.value.content || m.review_measure_content() })}
              icon={<Trash2 size={18} aria-hidden />}
              onClick={() => rows.set(rows.value.filter((_row, other) => other !== index))}
            />
          </div>
        );
      })}
      <Button
        icon={<Plus size={18} aria-hidden />}
        onClick={() => rows.set([...rows.value, { content: '', lead: '', dueOn: null }])}
      >
        {m.review_add_measure()}
      </Button>
    </Section>
  );
}

/** The report as it is written: kept while it is written, handed in when it is whole. */
export function ReportForm({ report }: { report: ReviewReport }) {
  const queryClient = useQueryClient();
  const form = useForm<Value>(valueFrom(report));
  const [version, setVersion] = useState(report.version);
  const [saved, setSaved] = useState(false);
  const [handing, setHanding] = useState(false);

  const keep = (answer: ReviewReport) => {
    setVersion(answer.version);
    setSaved(true);
    queryClient.setQueryData(reviewReportOptions(report.id).queryKey, answer);
  };
  const send = async (alone: boolean): Promise<{ done: boolean; problem: Problem | null }> => {
    let wrong: Problem | null = null;
    const answered = await form.submit(
      (value) => writeReport({ id: report.id, version }, sent(value)),
      (problem) => {
        wrong = problem;
        return problem.code === 'UNREACHABLE' || (alone && problem.code !== 'STALE');
      },
    );
    if (!answered) return { done: false, problem: wrong };
    keep(answered.answer);
    return { done: true, problem: null };
  };
  const sending = useAutosave(form, handing, async () => (await send(true)).problem);
  const handleSave = async () => {
    if ((await send(false)).done) toast.done(m.review_saved());
  };
  const handleHandIn = async () => {
    if (!form.dirty || (await send(false)).done) setHanding(true);
  };
  const reload = () => queryClient.invalidateQueries({ queryKey: reviewReportOptions(report.id).queryKey });

  return (
    <>
      <FormFrame form={form} onSubmit={() => void handleSave()} onReload={() => void reload()}>
        <UnsavedGuard when={form.dirty} />
        <Section title={m.review_numbers()} hint={m.review_numbers_hint()}>
          {report.figures.map((one) => (
            <FigureRow key={one.asked.code} of={one} form={form} />
          ))}
        </Section>
        <Section title={m.review_narrative()}>
          {report.sections.map(({ asked }) => (
            <TextArea
              key={asked.code}
              of={form.at('sections').at(asked.code) as Lens<string>}
              label={asked.title}
              {...(asked.hint && { hint: asked.hint })}
              rows={5}
            />
          ))}
        </Section>
        <Measures form={form} />
        <FormFoot>
          <DraftState form={form} sending={sending} keptAt={null} foundAt={null} saved={saved} onUndo={() => {}} />
          <Button type="submit" busy={form.busy}>
            {m.ui_save()}
          </Button>
          <Button tone="primary" busy={form.busy} onClick={() => void handleHandIn()}>
            {m.review_submit()}
          </Button>
        </FormFoot>
      </FormFrame>
      {handing && (
        <FormDialog
          title={m.review_submit()}
          text={<p>{m.review_submit_text({ unit: report.parent?.name ?? report.unit.name })}</p>}
          initial={{}}
          confirm={m.review_submit()}
          send={async () => {
            // What is refused stands in the report's own fields, where it is mended.
            const handed = await form.submit(() => submitReport({ id: report.id, version }));
            if (handed) {
              keep(handed.answer);
              toast.done(m.review_submitted());
              for (const key of ['review', 'reviews', 'obligations', 'review-report'])
                void queryClient.invalidateQueries({ queryKey: [key] });
            }
          }}
          onClose={() => setHanding(false)}
        />
      )}
    </>
  );
}
