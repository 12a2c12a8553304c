import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Plus, Trash2 } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import { useMe } from '@/api/me';
import type { ReviewCycle, ReviewCycleDraft, ReviewFigure, ReviewSection } from '@/api/types';
import { paths } from '@/app/paths';
import { figureSourceChoices, reviewKindChoices } from '@/i18n/names/reviews';
import { m } from '@/paraglide/messages';
import { Button, buttonClass, IconButton } from '@/ui/Button';
import { DateField } from '@/ui/form/DateField';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, UnsavedGuard } from '@/ui/form/FormFrame';
import { SelectField, TextArea, TextField } from '@/ui/form/fields';
import { type Form, type Lens, useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { Forbidden, Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { editReview, prepareReview, reviewOptions, reviewsOptions, standardTemplateOptions } from './api';
import css from './Review.module.css';

interface Row {
  code: string;
  heading: string;
  name: string;
  measureUnit: string;
  source: string;
  numerator: string | null;
  denominator: string | null;
}

interface Head {
  code: string;
  title: string;
  hint: string;
  directiveId: string | null;
  directivePoint: string | null;
}

interface Value {
  unitId: string;
  kind: string;
  title: string;
  startsOn: string | null;
  endsOn: string | null;
  dueOn: string | null;
  levels: string;
  guidance: string;
  previousId: string;
  template: { sections: Head[]; figures: Row[] };
}

const headOf = ({ code, title, hint, directiveId, directivePoint }: ReviewSection): Head => ({
  code,
  title,
  hint: hint ?? '',
  directiveId: directiveId ?? null,
  directivePoint: directivePoint ?? null,
});

const rowOf = ({ code, heading, name, measureUnit, source, numerator, denominator }: ReviewFigure): Row => ({
  code,
  heading: heading ?? '',
  name,
  measureUnit: measureUnit ?? '',
  source: source ?? '',
  numerator: numerator ?? null,
  denominator: denominator ?? null,
});

const given = <T,>(key: string, value: T | null | undefined | '') => (value ? { [key]: value } : {});

function sentDraft({ template, levels, guidance, previousId, ...rest }: Value): ReviewCycleDraft {
  return asSent<ReviewCycleDraft>({
    ...rest,
    levels: Number(levels),
    ...given('guidance', guidance.trim()),
    ...given('previousId', previousId),
    template: {
      sections: template.sections.map(({ code, title, hint, directiveId, directivePoint }) => ({
        code,
        title,
        ...given('hint', hint.trim()),
        ...given('directiveId', directiveId),
        ...given('directivePoint', directivePoint),
      })),
      figures: template.figures.map(({ code, name, heading, measureUnit, source, numerator, denominator }) => ({
        code,
        name,
        ...given('heading', heading.trim()),
        ...given('measureUnit', measureUnit.trim()),
        ...given('source', source),
        ...given('numerator', numerator),
        ...given('denominator', denominator),
      })),
    },
  });
}

function Sections({ form }: { form: Form<Value> }) {
  const rows = form.at('template').at('sections');
  return (
    <Section title={m.review_sections()}>
      {rows.value.map((head, index) => {
        const row = rows.at(index) as Lens<Head>;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: codes change while they are typed
          <div key={index} className={css.templateRow}>
            <TextField of={row.at('code')} label={m.review_code()} />
            <TextField of={row.at('title')} label={m.review_section_title()} />
            <IconButton
              label={m.review_remove({ name: head.title || head.code })}
              icon={<Trash2 size={18} aria-hidden />}
              onClick={() => rows.set(rows.value.filter((_, other) => other !== index))}
            />
            <div className={css.wide}>
              <TextArea of={row.at('hint')} label={m.review_section_hint()} rows={2} optional />
            </div>
          </div>
        );
      })}
      <Button
        icon={<Plus size={18} aria-hidden />}
        onClick={() =>
          rows.set([...rows.value, { code: '', title: '', hint: '', directiveId: null, directivePoint: null }])
        }
      >
        {m.review_add_section()}
      </Button>
    </Section>
  );
}

function FigureRows({ form }: { form: Form<Value> }) {
  const rows = form.at('template').at('figures');
  return (
    <Section title={m.review_figures()}>
      {rows.value.map((figure, index) => {
        const row = rows.at(index) as Lens<Row>;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: codes change while they are typed
          <div key={index} className={`${css.templateRow} ${css.templateFigure}`}>
            <TextField of={row.at('code')} label={m.review_code()} />
            <TextField of={row.at('name')} label={m.review_figure_name()} />
            <TextField of={row.at('measureUnit')} label={m.review_figure_unit()} optional />
            {figure.numerator ? (
              <p className={css.soft}>{`${figure.numerator} / ${figure.denominator}`}</p>
            ) : (
              <SelectField
                of={row.at('source')}
                label={m.review_figure_source()}
                empty={m.review_figure_entered()}
                choices={figureSourceChoices()}
              />
            )}
            <IconButton
              label={m.review_remove({ name: figure.name || figure.code })}
              icon={<Trash2 size={18} aria-hidden />}
              onClick={() => rows.set(rows.value.filter((_, other) => other !== index))}
            />
          </div>
        );
      })}
      <Button
        icon={<Plus size={18} aria-hidden />}
        onClick={() =>
          rows.set([
            ...rows.value,
            { code: '', heading: '', name: '', measureUnit: '', source: '', numerator: null, denominator: null },
          ])
        }
      >
        {m.review_add_figure()}
      </Button>
    </Section>
  );
}

interface EditorProps {
  start: Value;
  save: (draft: ReviewCycleDraft) => Promise<ReviewCycle>;
  back: string;
}

function Editor({ start, save, back }: EditorProps) {
  const queryClient = useQueryClient();
  const form = useForm<Value>(start);
  const { leaving, leaveFor } = useLeave();
  const others = useInfiniteQuery(reviewsOptions({}));
  const handleSave = async () => {
    const sent = await form.submit((value) => save(sentDraft(value)));
    if (!sent) return;
    queryClient.setQueryData(reviewOptions(sent.answer.item.id).queryKey, sent.answer);
    void queryClient.invalidateQueries({ queryKey: ['reviews'] });
    toast.done(m.review_saved());
    leaveFor(paths.review(sent.answer.item.id));
  };
  const previous = (others.data?.pages.flatMap((page) => page.items) ?? []).filter(({ state }) => state === 'CLOSED');
  return (
    <FormFrame form={form} onSubmit={() => void handleSave()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.review_back_to_cycle()}>
        <FormFields>
          <TextField of={form.at('title')} label={m.review_title()} />
          <SelectField of={form.at('kind')} label={m.review_kind()} choices={reviewKindChoices()} />
          <DateField of={form.at('startsOn')} label={m.review_starts()} />
          <DateField of={form.at('endsOn')} label={m.review_ends()} />
          <DateField of={form.at('dueOn')} label={m.review_due()} />
          <SelectField
            of={form.at('levels')}
            label={m.review_levels()}
            choices={[
              { value: '1', label: m.review_level_1() },
              { value: '2', label: m.review_level_2() },
              { value: '3', label: m.review_level_3() },
            ]}
          />
          <SelectField
            of={form.at('previousId')}
            label={m.review_previous()}
            empty={m.review_previous_none()}
            choices={previous.map(({ id, title }) => ({ value: id, label: title }))}
            optional
          />
          <TextArea of={form.at('guidance')} label={m.review_guidance()} rows={4} optional />
        </FormFields>
      </Section>
      <p className={css.soft}>{m.review_template_hint()}</p>
      <FigureRows form={form} />
      <Sections form={form} />
      <FormFoot>
        <Link to={back} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.review_save()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

const crumbs = () => [{ label: m.place_reviews(), to: paths.reviews }];

/** A review begins with the usual headings. */
export function NewReviewPage() {
  const { today, grants } = useMe();
  const unit = grants.find(({ role }) => role === 'STANDING_OFFICE')?.unit.id;
  const standard = useQuery(standardTemplateOptions);
  const year = today.slice(0, 4);
  return (
    <Page title={m.review_new()} crumbs={crumbs()}>
      {unit ? (
        <Loaded query={standard} lines={10}>
          {({ template }) => (
            <Editor
              back={paths.reviews}
              save={prepareReview}
              start={{
                unitId: unit,
                kind: 'YEAR',
                title: '',
                startsOn: `${year}-01-01`,
                endsOn: `${year}-12-31`,
                dueOn: null,
                levels: '1',
                guidance: '',
                previousId: '',
                template: { sections: template.sections.map(headOf), figures: template.figures.map(rowOf) },
              }}
            />
          )}
        </Loaded>
      ) : (
        <Forbidden />
      )}
    </Page>
  );
}

function EditBody({ cycle }: { cycle: ReviewCycle }) {
  const { item, template } = cycle;
  const may = cycle.actions.some(({ action, allowed }) => action === 'EDIT' && allowed);
  return (
    <Page title={m.review_edit()} crumbs={[...crumbs(), { label: item.title, to: paths.review(item.id) }]} width="text">
      {may ? (
        <Editor
          back={paths.review(item.id)}
          save={(draft) => editReview(cycle, draft)}
          start={{
            unitId: item.unit.id,
            kind: item.kind,
            title: item.title,
            startsOn: item.startsOn,
            endsOn: item.endsOn,
            dueOn: item.dueOn,
            levels: String(cycle.levels),
            guidance: cycle.guidance ?? '',
            previousId: cycle.previous?.id ?? '',
            template: { sections: template.sections.map(headOf), figures: template.figures.map(rowOf) },
          }}
        />
      ) : (
        <Forbidden />
      )}
    </Page>
  );
}

export function EditReviewPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery(reviewOptions(id));
  if (query.data) return <EditBody cycle={query.data} />;
  return <UnnamedPage title={m.place_reviews()} crumbs={crumbs()} query={query} />;
}
