import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import type { SignFigures, SignKind } from '@/api/types';
import { paths } from '@/app/paths';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { KindList } from '@/ui/KindList';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { Loaded } from '@/ui/States';
import { yearChoices } from '@/ui/years';
import { signFiguresOptions, signKindsOptions } from './api';
import { Caution } from './Caution';
import css from './Sign.module.css';

const FILTERS = ['year', 'unit'];

function counted(figures: SignFigures | undefined, { code }: SignKind): string | null {
  const of = figures?.items.find(({ kind }) => kind === code);
  if (!of) return null;
  const { open, changed, noted, suppressed } = of;
  return [
    m.sign_count_open({ count: formatNumber(open) }),
    changed > 0 && m.sign_count_changed({ count: formatNumber(changed) }),
    noted > 0 && m.sign_count_noted({ count: formatNumber(noted) }),
    suppressed > 0 && m.sign_count_suppressed({ count: formatNumber(suppressed) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What may be worth a look in a year, kind by kind. */
export function SignsPage() {
  const { search } = useListState();
  const { today } = useMe();
  const year = Number(search.year ?? today.slice(0, 4));
  const kinds = useQuery(signKindsOptions);
  const figures = useQuery(signFiguresOptions(year, search.unit));
  return (
    <Page title={m.place_signs()}>
      <div className={css.stack}>
        <FilterBar params={FILTERS}>
          <SelectFilter
            param="year"
            label={m.ui_year()}
            all={today.slice(0, 4)}
            choices={yearChoices(today, 2020, 0).slice(1)}
          />
          <UnitFilter />
        </FilterBar>
        <Loaded query={kinds} lines={8}>
          {({ caution, items }) => (
            <>
              <Caution text={caution} />
              <KindList
                kinds={items.map((kind) => ({
                  key: kind.code,
                  to: paths.signKind(kind.code),
                  search: { year: search.year, unit: search.unit },
                  name: kind.name,
                  lines: [kind.definition, counted(figures.data, kind)],
                }))}
              />
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}
