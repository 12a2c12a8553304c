import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan } from '@/api/me';
import type { Season, SeasonUnit } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { SEASON_ANSWERS, seasonAnswerName, seasonAnswerTone } from '@/i18n/names/seasons';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { FormDialog } from '@/ui/FormDialog';
import { TextArea } from '@/ui/form/fields';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { sayNothingToPropose, seasonUnitsOptions } from './api';

const columns = (onNothing: ((row: SeasonUnit) => void) | null): Column<SeasonUnit>[] => [
  {
    key: 'unit',
    header: m.ui_unit(),
    lead: true,
    cell: ({ unit }) => <RowLink to={paths.unit(unit.id)}>{unit.name}</RowLink>,
  },
  {
    key: 'answer',
    header: m.season_answer(),
    nowrap: true,
    cell: ({ answer }) => <StatusBadge tone={seasonAnswerTone(answer)}>{seasonAnswerName(answer)}</StatusBadge>,
  },
  {
    key: 'when',
    header: m.season_answer_when(),
    nowrap: true,
    cell: ({ sentOn, saidOn }) => formatDate(sentOn ?? saidOn),
  },
  {
    key: 'reason',
    header: m.season_answer_reason(),
    cell: (row) =>
      row.answer === 'OWED' && onNothing ? (
        <Button compact onClick={() => onNothing(row)}>
          {m.season_nothing_say()}
        </Button>
      ) : (
        [row.reason, row.saidBy].filter(Boolean).join(' · ')
      ),
  },
];

function NothingDialog({ season, unit, onClose }: { season: Season; unit: SeasonUnit['unit']; onClose: () => void }) {
  const say = useChange(sayNothingToPropose, ['season', season.id], ['obligations']);
  return (
    <FormDialog
      title={m.season_nothing_title()}
      text={
        <p>
          <b>{unit.name}</b>. {m.season_nothing_text()}
        </p>
      }
      initial={{ reason: '' }}
      confirm={m.season_nothing_say()}
      send={({ reason }) => say(season.id, { unitId: unit.id, reason })}
      done={m.season_nothing_done()}
      onClose={onClose}
    >
      {(form) => <TextArea of={form.at('reason')} label={m.ui_reason()} />}
    </FormDialog>
  );
}

/** Which of the units that the letter calls have answered; a unit's head says here that there is nothing to propose. */
export function Answers({ season }: { season: Season }) {
  const { search } = useListState();
  const { answer } = search;
  const query = useInfiniteQuery(seasonUnitsOptions(season.id, answer));
  const speaks = useCan('DOSSIER_SUBMIT');
  const [unit, setUnit] = useState<SeasonUnit['unit'] | null>(null);
  return (
    <Section title={m.season_answers()} hint={m.season_answers_hint()}>
      <FilterBar params={['answer']}>
        <SelectFilter
          param="answer"
          label={m.season_answer()}
          all={m.ui_all()}
          choices={SEASON_ANSWERS.map((value) => ({ value, label: seasonAnswerName(value) }))}
        />
      </FilterBar>
      <DataTable
        caption={m.season_answers()}
        query={query}
        columns={columns(speaks ? (row) => setUnit(row.unit) : null)}
        rowKey={(row) => row.unit.id}
        tools={{
          list: 'season-units',
          exportFrom: `/api/v1/seasons/${season.id}/units/export`,
          query: { answer },
          onlyFile: true,
        }}
        empty={<EmptyState title={m.season_answers_none()} />}
      />
      {unit && <NothingDialog season={season} unit={unit} onClose={() => setUnit(null)} />}
    </Section>
  );
}
