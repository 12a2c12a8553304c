import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AwardType, BaseSalary, Framework } from '@/api/types';
import { formatMoney, formatNumber, formatPeriod } from '@/i18n/format';
import { localName } from '@/i18n/locale';
import { authorityName } from '@/i18n/names/awards';
import { nomineeKindName } from '@/i18n/names/dossiers';
import { m } from '@/paraglide/messages';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { awardTypesOptions } from '@/ui/pickers/awards';
import { StandingBadge } from '@/ui/StandingBadge';
import { Loaded } from '@/ui/States';
import css from './AwardTypesPage.module.css';
import { baseSalariesOptions, frameworksOptions } from './api';

interface ProvisionProps {
  from: string;
  to: string | null | undefined;
  standing: string;
  /** What holds in that time. */
  children: ReactNode;
  texts?: string | null;
  source: string | null | undefined;
}

/** What the law says over a period, how surely we know it, and where it is written. */
function Provision({ from, to, standing, children, texts, source }: ProvisionProps) {
  return (
    <li>
      <p className={css.period}>{formatPeriod(from, to)}</p>
      <div>
        <p>
          {children} <StandingBadge standing={standing} />
        </p>
        {texts && <p className={css.soft}>{texts}</p>}
        {source && <p className={css.source}>{source}</p>}
      </div>
    </li>
  );
}

function Frameworks({ frameworks }: { frameworks: Framework[] }) {
  return (
    <Section title={m.award_types_framework()}>
      <ul className={css.frameworks}>
        {frameworks.map((framework) => (
          <Provision key={framework.code} {...framework} texts={framework.documents}>
            <b>{framework.name}</b>
          </Provision>
        ))}
      </ul>
      <p className={css.note}>{m.award_types_overlap()}</p>
    </Section>
  );
}

function Authorities({ type, framework }: { type: AwardType; framework: string | undefined }) {
  const shown = type.authorities.filter((authority) => !framework || authority.framework === framework);
  if (shown.length === 0) return <p className={css.soft}>{m.award_types_no_authority()}</p>;
  return (
    <ul className={css.authorities}>
      {shown.map((authority) => (
        <Provision
          key={authority.framework + authority.from + authority.authority}
          {...authority}
          source={authority.citation}
        >
          {authorityName(authority.authority)}
        </Provision>
      ))}
    </ul>
  );
}

/** What it pays, framework by framework. */
function Bonuses({ type, framework }: { type: AwardType; framework: string | undefined }) {
  const shown = type.bonuses.filter((bonus) => !framework || bonus.framework === framework);
  if (shown.length === 0) return null;
  return (
    <details className={css.bonuses}>
      <summary>{m.bonus()}</summary>
      <ul>
        {shown.map((bonus) => (
          <li key={bonus.framework + bonus.nomineeKind}>
            <p>
              {bonus.framework} · {nomineeKindName(bonus.nomineeKind)}: <b>{rate(bonus)}</b>{' '}
              <StandingBadge standing={bonus.standing} />
            </p>
            <p className={css.source}>{bonus.citation}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function rate({ multiple, atMost }: AwardType['bonuses'][number]): string {
  const product = m.award_types_multiple({ multiple: formatNumber(multiple) });
  return atMost ? m.bonus_at_most({ product }) : product;
}

function BaseSalaries({ salaries }: { salaries: BaseSalary[] }) {
  return (
    <Section title={m.award_types_base_salary()} hint={m.award_types_base_salary_hint()}>
      <ul className={css.frameworks}>
        {salaries.map((salary) => (
          <Provision key={salary.from} {...salary} texts={salary.citation}>
            <b>{formatMoney(salary.amount)}</b>
          </Provision>
        ))}
      </ul>
    </Section>
  );
}

function Types({ title, types, framework }: { title: string; types: AwardType[]; framework: string | undefined }) {
  return (
    <Section title={`${title} (${types.length})`}>
      <ul className={css.types}>
        {types.map((type) => (
          <li key={type.code}>
            <div>
              <h3>
                {localName(type)} {type.abbreviation && <span className={css.short}>{type.abbreviation}</span>}
              </h3>
              <p className={css.soft}>
                {m.award_types_for()}: {type.nomineeKinds.map(nomineeKindName).join(', ').toLocaleLowerCase()}
              </p>
              <p>
                <StandingBadge standing={type.standing} />
              </p>
              {type.source && <p className={css.source}>{type.source}</p>}
            </div>
            <div className={css.rules}>
              <Authorities type={type} framework={framework} />
              <Bonuses type={type} framework={framework} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What can be conferred, on whom and by whom, framework of law by framework, each provision with its ground. */
export function AwardTypesPage() {
  const { search } = useListState();
  const types = useQuery(awardTypesOptions);
  const frameworks = useQuery(frameworksOptions);
  const salaries = useQuery(baseSalariesOptions);
  return (
    <Page title={m.place_award_types()} facts={<span>{m.award_types_lead()}</span>}>
      <FilterBar params={['framework']}>
        <SelectFilter
          param="framework"
          label={m.award_types_framework()}
          all={m.award_types_any()}
          choices={(frameworks.data?.items ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        />
      </FilterBar>
      <div className={css.parts}>
        <Loaded query={types} lines={12}>
          {({ items }) => (
            <>
              <Types
                title={m.dossier_award_titles()}
                types={items.filter((type) => type.category === 'TITLE')}
                framework={search.framework}
              />
              <Types
                title={m.dossier_award_forms()}
                types={items.filter((type) => type.category === 'FORM')}
                framework={search.framework}
              />
            </>
          )}
        </Loaded>
        <Loaded query={salaries}>{({ items }) => <BaseSalaries salaries={items} />}</Loaded>
        <Loaded query={frameworks}>{({ items }) => <Frameworks frameworks={items} />}</Loaded>
      </div>
    </Page>
  );
}
