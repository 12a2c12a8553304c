import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import type { ScoreSheet, ScoreSheetDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { Button, IconButton } from '@/ui/Button';
import { FormFrame } from '@/ui/form/FormFrame';
import { CheckField, SelectField, TextArea, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { type Lens, useForm } from '@/ui/form/useForm';
import { useNavigation } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { toast } from '@/ui/Toasts';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { editSheet, sheetOptions } from './api';
import css from './Scoring.module.css';
import { sheetCrumbs } from './SheetPage';
import { freedomChoices, kindChoices, measureChoices } from './words';

interface RowValue {
  key: string;
  code: string;
  parentCode: string | null | undefined;
  name: string;
  kind: string | null | undefined;
  max: number | null | undefined;
  freedom: string | null | undefined;
  measure: string | null | undefined;
}

let keys = 0;

const newRow = (): RowValue => {
  keys += 1;
  return {
    key: `new-${keys}`,
    code: '',
    parentCode: '',
    name: '',
    kind: 'TASK',
    max: null,
    freedom: 'FIXED',
    measure: '',
  };
};

function Criterion({ of, groups, frame }: { of: Lens<RowValue>; groups: string[]; frame: boolean }) {
  return (
    <>
      <TextField of={of.at('name')} label={m.scoring_criterion()} />
      <div className={css.fields}>
        <TextField of={of.at('code')} label={m.scoring_code()} size="short" />
        <SelectField
          of={of.at('parentCode')}
          label={m.scoring_group()}
          empty={m.scoring_top()}
          choices={groups.filter((code) => code !== of.value.code).map((code) => ({ value: code, label: code }))}
        />
        <SelectField of={of.at('kind')} label={m.ui_kind()} choices={kindChoices()} />
        <NumberField of={of.at('max')} label={m.scoring_max()} />
        {of.value.kind === 'AUTOMATIC' && (
          <SelectField of={of.at('measure')} label={m.scoring_measure()} empty="" choices={measureChoices()} />
        )}
        {frame && <SelectField of={of.at('freedom')} label={m.scoring_freedom()} choices={freedomChoices()} />}
      </div>
    </>
  );
}

function Criteria({ of, frame }: { of: Lens<RowValue[]>; frame: boolean }) {
  const rows = of.value;
  const move = (from: number, to: number) => {
    const next = [...rows];
    const [moved] = next.splice(from, 1);
    if (moved) next.splice(to, 0, moved);
    of.set(next);
  };
  const groups = rows.map((row) => row.code).filter(Boolean);
  return (
    <div className={css.stack}>
      {rows.map((row, index) => {
        const name = `${row.code || index + 1} ${row.name}`;
        return (
          <fieldset key={row.key} className={css.row}>
            <legend className="visually-hidden">{name}</legend>
            <Criterion of={of.at(index) as Lens<RowValue>} groups={groups} frame={frame} />
            <div className={css.actions}>
              {index > 0 && (
                <IconButton
                  label={`${m.ui_move_up()}: ${name}`}
                  icon={<ArrowUp size={16} aria-hidden />}
                  onClick={() => move(index, index - 1)}
                />
              )}
              {index < rows.length - 1 && (
                <IconButton
                  label={`${m.ui_move_down()}: ${name}`}
                  icon={<ArrowDown size={16} aria-hidden />}
                  onClick={() => move(index, index + 1)}
                />
              )}
              <IconButton
                label={`${m.ui_remove()}: ${name}`}
                icon={<Trash2 size={16} aria-hidden />}
                onClick={() => of.set(rows.filter((_, other) => other !== index))}
              />
            </div>
          </fieldset>
        );
      })}
      <Button onClick={() => of.set([...rows, newRow()])}>
        <Plus size={18} aria-hidden /> {m.scoring_criterion_add()}
      </Button>
    </div>
  );
}

function Editor({ sheet }: { sheet: ScoreSheet }) {
  const { go } = useNavigation();
  const save = useChange(editSheet, ['score-sheet', sheet.id], ['score-sheets']);
  const form = useForm({
    title: sheet.title,
    note: sheet.note ?? '',
    example: sheet.example,
    criteria: sheet.criteria.map(
      (criterion): RowValue => ({
        ...criterion,
        key: criterion.code,
        parentCode: criterion.parentCode ?? '',
        measure: criterion.measure ?? '',
      }),
    ),
  });
  const handleSubmit = async () => {
    const saved = await form.submit((value) =>
      save(
        sheet,
        asSent<ScoreSheetDraft>({
          ...value,
          note: value.note || null,
          criteria: value.criteria.map(({ key: _, ...row }) => ({
            ...row,
            parentCode: row.parentCode || null,
            kind: row.kind ?? null,
            max: row.max ?? null,
            freedom: row.freedom ?? null,
            measure: row.kind === 'AUTOMATIC' ? row.measure || null : null,
          })),
        }),
      ),
    );
    if (saved) {
      toast.done(m.ui_saved());
      go(paths.scoreSheet(sheet.id));
    }
  };
  return (
    <Page title={sheet.title} eyebrow={sheet.cluster?.name ?? m.scoring_frame()} crumbs={sheetCrumbs()}>
      <FormFrame form={form} onSubmit={() => void handleSubmit()}>
        <Section title={m.scoring_sheet()}>
          <TextField of={form.at('title')} label={m.scoring_sheet_title()} />
          <TextArea of={form.at('note')} label={m.ui_note()} optional rows={2} />
          <CheckField of={form.at('example')} label={m.scoring_example_mark()} hint={m.scoring_example_hint()} />
        </Section>
        <Section title={m.scoring_criteria()} hint={m.scoring_criteria_hint()}>
          <Criteria of={form.at('criteria')} frame={!sheet.cluster} />
        </Section>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.ui_save()}
        </Button>
      </FormFrame>
    </Page>
  );
}

export function SheetEditor() {
  const { id } = useParams({ strict: false }) as { id: string };
  const sheet = useQuery(sheetOptions(id));
  if (sheet.data) return <Editor key={sheet.data.version} sheet={sheet.data} />;
  return <UnnamedPage title={m.scoring_sheets()} crumbs={sheetCrumbs()} query={sheet} />;
}
