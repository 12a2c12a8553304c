import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import type { QuotaLedger, QuotaLine } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { cx } from '@/ui/cx';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { DateFilter } from '@/ui/list/DateFilter';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { StandingBadge } from '@/ui/StandingBadge';
import { EmptyState, Loaded } from '@/ui/States';
import { citationText } from '@/ui/verdict/Finding';
import { yearChoices } from '@/ui/years';
import { headCountOptions, quotaLedgerOptions } from './api';
import css from './Quota.module.css';
import { QuotaLeft } from './QuotaNote';

const WIDTH = 600;
const HEIGHT = 14;

/** For the eye alone: the figures stand under it. */
function Bar({ line }: { line: QuotaLine }) {
  const used = line.submitted + line.drafted;
  const most = Math.max(used, line.limit ?? 0, 1);
  const along = (value: number) => (value / most) * WIDTH;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden
      focusable="false"
      className={css.bar}
    >
      <title>{line.award.name}</title>
      <rect className={css.track} width={WIDTH} height={HEIGHT} />
      <rect className={css.submitted} width={along(line.submitted)} height={HEIGHT} />
      <rect className={css.drafted} x={along(line.submitted)} width={along(line.drafted)} height={HEIGHT} />
      {line.limit != null && (
        <rect className={css.limit} x={Math.max(along(line.limit) - 4, 0)} width={4} height={HEIGHT} />
      )}
    </svg>
  );
}

function Figure({ look, children }: { look?: string | undefined; children: string }) {
  return (
    <li>
      {look && <span className={cx(css.key, look)} aria-hidden />}
      {children}
    </li>
  );
}

/** When it was counted, and the paper that says so. */
function Counted({ fact }: { fact: string }) {
  const { data } = useQuery(headCountOptions(fact));
  if (!data) return null;
  const { value, source, document } = data.fact;
  return (
    <div className={css.rule}>
      {m.quota_counted({ day: formatDate(String((value as { countedOn: string }).countedOn)), source: source ?? '' })}
      {document && <DocumentLink document={document} />}
    </div>
  );
}

function Line({ line }: { line: QuotaLine }) {
  return (
    <li>
      <div className={css.head}>
        <h2>{line.award.name}</h2>
        <QuotaLeft line={line} />
      </div>
      {line.limit != null && <Bar line={line} />}
      <ul className={css.figures}>
        <Figure>
          {line.denominator == null
            ? line.of
              ? m.quota_no_denominator()
              : m.quota_not_of_unit()
            : m.quota_denominator({ count: formatNumber(line.denominator), of: line.of?.name ?? '' })}
        </Figure>
        {line.limit != null && (
          <Figure look={css.keyLimit}>{m.quota_limit({ count: formatNumber(line.limit), share: line.share })}</Figure>
        )}
        <Figure look={css.keySubmitted}>{m.quota_submitted({ count: formatNumber(line.submitted) })}</Figure>
        <Figure look={css.keyDrafted}>{m.quota_drafted({ count: formatNumber(line.drafted) })}</Figure>
      </ul>
      {line.denominatorFactId && <Counted fact={line.denominatorFactId} />}
      <p className={css.rule}>
        {line.rule.text} {citationText(line.rule.citation)} <StandingBadge standing={line.rule.standing} />
      </p>
      {line.rule.note && <p className={css.rule}>{line.rule.note}</p>}
    </li>
  );
}

function Lines({ ledger }: { ledger: QuotaLedger }) {
  if (ledger.lines.length === 0)
    return <EmptyState title={m.quota_none()}>{m.quota_none_text({ day: formatDate(ledger.asOf) })}</EmptyState>;
  return (
    <>
      <p className={css.rule}>{m.quota_lead({ day: formatDate(ledger.asOf) })}</p>
      <ul className={css.lines}>
        {ledger.lines.map((line) => (
          <Line key={line.award.code} line={line} />
        ))}
      </ul>
    </>
  );
}

/** How much of each share that the law sets a unit uses in a year. */
export function QuotaLedgerPage() {
  const { search } = useListState();
  const { today, grants } = useMe();
  const unit = search.unit ?? grants[0]?.unit.id;
  const year = Number(search.year ?? today.slice(0, 4));
  const ledger = useQuery({ ...quotaLedgerOptions(unit ?? '', year, search.asOf), enabled: Boolean(unit) });
  return (
    <Page
      title={m.quota_ledger()}
      crumbs={[{ label: m.place_dossiers(), to: paths.dossiers }]}
      facts={
        ledger.data && (
          <>
            <Link to={paths.unit(ledger.data.unit.id)}>{ledger.data.unit.name}</Link>
            <span>{ledger.data.year}</span>
          </>
        )
      }
    >
      <FilterBar params={['unit', 'year', 'asOf']}>
        <UnitFilter />
        <SelectFilter param="year" label={m.ui_year()} all={m.ui_this_year()} choices={yearChoices(today)} />
        <DateFilter param="asOf" label={m.quota_as_of()} />
      </FilterBar>
      {unit ? (
        <Loaded query={ledger}>{(data) => <Lines ledger={data} />}</Loaded>
      ) : (
        <EmptyState title={m.quota_choose()} />
      )}
    </Page>
  );
}
