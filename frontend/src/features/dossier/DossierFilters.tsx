import { useQuery } from '@tanstack/react-query';
import { useCan, useMe } from '@/api/me';
import { claimChoices, dossierStateChoices } from '@/i18n/names/dossiers';
import { verdictChoices } from '@/i18n/names/verdict';
import { m } from '@/paraglide/messages';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { awardChoices, awardTypesOptions } from '@/ui/pickers/awards';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { yearChoices } from '@/ui/years';

export const DOSSIER_FILTERS = ['q', 'state', 'claim', 'unit', 'year', 'award', 'verdict', 'simplified'];

/** What the queue is narrowed by, as a list and as figures. */
export function DossierFilters() {
  const { today } = useMe();
  const mayVerify = useCan('DOSSIER_VERIFY');
  const types = useQuery(awardTypesOptions);
  return (
    <FilterBar params={DOSSIER_FILTERS}>
      <SearchFilter label={m.dossier_search()} />
      <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={dossierStateChoices()} />
      {mayVerify && (
        <SelectFilter param="claim" label={m.dossier_claim_filter()} all={m.ui_all()} choices={claimChoices()} />
      )}
      <UnitFilter />
      <SelectFilter
        param="award"
        label={m.place_award_types()}
        all={m.ui_all()}
        choices={awardChoices(types.data?.items ?? [])}
      />
      <SelectFilter param="verdict" label={m.verdict_filter()} all={m.verdict_every()} choices={verdictChoices()} />
      <SelectFilter
        param="simplified"
        label={m.dossier_procedure()}
        all={m.ui_all()}
        choices={[
          { value: 'true', label: m.dossier_procedure_simplified() },
          { value: 'false', label: m.dossier_procedure_ordinary() },
        ]}
      />
      <SelectFilter param="year" label={m.ui_year()} all={m.ui_all()} choices={yearChoices(today)} />
    </FilterBar>
  );
}
