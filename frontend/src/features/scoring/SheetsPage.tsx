import { useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { asSent } from '@/api/incomplete';
import { useCan, useMe } from '@/api/me';
import type { ScoreSheetItem, ScoreSheetOpening } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { FormDialog } from '@/ui/FormDialog';
import { SelectField, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { useListState, useNavigation } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitPicker } from '@/ui/pickers/pickers';
import { EmptyState } from '@/ui/States';
import { yearChoices } from '@/ui/years';
import { beginSheet, sheetsOptions } from './api';
import { useClusterChoices } from './choices';
import css from './Scoring.module.css';
import { sheetStateName, sheetStateTone } from './words';

const FIRST_YEAR = 2022;

const columns = (): Column<ScoreSheetItem>[] => [
  {
    key: 'title',
    header: m.scoring_sheet(),
    lead: true,
    cell: (sheet) => (
      <>
        <RowLink to={paths.scoreSheet(sheet.id)}>{sheet.title}</RowLink>
        <span className={css.note}>
          {[sheet.year, m.scoring_version({ ordinal: sheet.ordinal }), sheet.example && m.scoring_example()]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </>
    ),
  },
  { key: 'cluster', header: m.scoring_cluster(), cell: (sheet) => sheet.cluster?.name ?? m.scoring_frame() },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    cell: (sheet) => <StatusBadge tone={sheetStateTone(sheet.state)}>{sheetStateName(sheet.state)}</StatusBadge>,
  },
];

function BeginDialog({ onClose }: { onClose: () => void }) {
  const { grants, today } = useMe();
  const { go } = useNavigation();
  const thisYear = today.slice(0, 4);
  const office = grants.find((grant) => grant.role === 'STANDING_OFFICE')?.unit;
  const begin = useChange(beginSheet, ['score-sheets']);
  const clusters = useClusterChoices(thisYear);
  const sheets = useInfiniteQuery(sheetsOptions({ state: 'ISSUED' }));
  const from = (sheets.data?.pages ?? []).flatMap((page) => page.items);
  const initial = {
    unitId: office?.id ?? null,
    clusterId: '' as string | null | undefined,
    fromId: '' as string | null | undefined,
    year: Number(thisYear) as number | null | undefined,
    title: '',
  };
  return (
    <FormDialog
      title={m.scoring_sheet_new()}
      text={<p>{m.scoring_sheet_new_text()}</p>}
      initial={initial}
      size="medium"
      confirm={m.scoring_sheet_new()}
      send={async (value) => {
        const sheet = await begin(
          asSent<ScoreSheetOpening>({
            ...value,
            clusterId: value.clusterId || null,
            fromId: value.fromId || null,
            year: value.year ?? null,
          }),
        );
        go(paths.editScoreSheet(sheet.id));
      }}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextField of={form.at('title')} label={m.scoring_sheet_title()} />
          <NumberField of={form.at('year')} label={m.ui_year()} plain />
          {!office && <UnitPicker of={form.at('unitId')} label={m.scoring_ministry()} />}
          <SelectField
            of={form.at('clusterId')}
            label={m.scoring_cluster()}
            empty={m.scoring_frame()}
            choices={clusters}
          />
          <SelectField
            of={form.at('fromId')}
            label={m.scoring_sheet_from()}
            hint={m.scoring_sheet_from_hint()}
            empty={m.scoring_sheet_from_nothing()}
            choices={from.map((sheet) => ({
              value: sheet.id,
              label: [sheet.title, sheet.year, sheet.cluster?.name ?? m.scoring_frame()].join(' · '),
            }))}
          />
        </>
      )}
    </FormDialog>
  );
}

export function SheetsPage() {
  const { search } = useListState();
  const { today } = useMe();
  const mayRun = useCan('SCORING_RUN');
  const [beginning, setBeginning] = useState(false);
  const { year } = search;
  const query = useInfiniteQuery(sheetsOptions({ year }));
  return (
    <Page
      title={m.scoring_sheets()}
      crumbs={[{ label: m.place_scoring(), to: paths.scoringRounds }]}
      actions={
        mayRun && (
          <Button tone="primary" onClick={() => setBeginning(true)}>
            <Plus size={18} aria-hidden /> {m.scoring_sheet_new()}
          </Button>
        )
      }
    >
      <FilterBar params={['year']}>
        <SelectFilter param="year" label={m.ui_year()} all={m.ui_all()} choices={yearChoices(today, FIRST_YEAR)} />
      </FilterBar>
      <DataTable
        caption={m.scoring_sheets()}
        query={query}
        columns={columns()}
        rowKey={(sheet) => sheet.id}
        empty={<EmptyState title={m.scoring_sheet_none()} />}
      />
      {beginning && <BeginDialog onClose={() => setBeginning(false)} />}
    </Page>
  );
}
