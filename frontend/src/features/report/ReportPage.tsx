import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Archive, X } from 'lucide-react';
import { useState } from 'react';
import { useCan } from '@/api/me';
import type { ReportFigures, ReportGroup, ReportKind, ReportMeasure } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatInstant, formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Bars } from '@/ui/Bars';
import { Button } from '@/ui/Button';
import { type Paper, PapersSection } from '@/ui/documents/Papers';
import { FormDialog } from '@/ui/FormDialog';
import { TextField } from '@/ui/form/fields';
import { DateFilter } from '@/ui/list/DateFilter';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { useListState, useNavigation } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState, Loaded, NotFound } from '@/ui/States';
import { Switcher } from '@/ui/Switcher';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { figuresOptions, issueReport, type Rows, reportKindsOptions } from './api';
import { type Asked, askedOf, conditionsOf, joined } from './asked';
import { Changes } from './Changes';
import css from './Report.module.css';
import { RowsDialog } from './RowsDialog';
import { moved, told, worded } from './values';

const FILTERS = ['by', 'and', 'unit', 'from', 'to', 'asOf', 'against', 'where', 'measure', 'recount'];

const nameOf = (group: ReportGroup) => group.keys.map(({ name }) => name).join(' · ');

/** The conditions that a group's rows meet, beside those that were asked. */
const conditionsOfGroup = (group: ReportGroup, asked: readonly string[]) => [
  ...asked,
  ...group.keys.map(({ dimension, code }) => `${dimension}:${code ?? ''}`),
];

interface Opened {
  title: string;
  where: string[];
}

function Value({ of, measure }: { of: ReportGroup['values']; measure: ReportMeasure }) {
  const change = moved(of, measure);
  return (
    <>
      {told(of.now, measure)}
      {of.against && (
        <span className={css.soft}>
          {told(of.against, measure)}
          {change && ` (${change})`}
        </span>
      )}
    </>
  );
}

function Table({ of, kind, onOpen }: { of: ReportFigures; kind: ReportKind; onOpen: (opened: Opened) => void }) {
  const names = new Map(kind.dimensions.map(({ code, name }) => [code, name]));
  const asked = of.asked.where;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={css.scroll} aria-label={kind.name} tabIndex={0}>
      <table className={css.figures}>
        <caption className="visually-hidden">{kind.name}</caption>
        <thead>
          <tr>
            <th scope="col">{of.asked.by.map((code) => names.get(code)).join(' · ') || m.report_whole()}</th>
            {of.measures.map(({ code, name }) => (
              <th key={code} scope="col" className={css.end}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.groups.map((group) => {
            const name = nameOf(group);
            return (
              <tr key={group.keys.map(({ code }) => code).join('|')}>
                <th scope="row">
                  <button
                    type="button"
                    className={css.open}
                    onClick={() => onOpen({ title: name, where: conditionsOfGroup(group, asked) })}
                  >
                    {name}
                  </button>
                </th>
                {of.measures.map((measure) => (
                  <td key={measure.code} className={css.end}>
                    <Value of={group.values} measure={measure} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              <button
                type="button"
                className={css.open}
                onClick={() => onOpen({ title: m.report_total(), where: asked })}
              >
                {m.report_total()}
              </button>
            </th>
            {of.measures.map((measure) => (
              <td key={measure.code} className={css.end}>
                <Value of={of.total} measure={measure} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Chart({ of }: { of: ReportFigures }) {
  const { search } = useListState();
  const [first] = of.measures;
  const measure = of.measures.find(({ code }) => code === search.measure) ?? first;
  if (!measure || of.groups.length === 0) return null;
  const shown = of.groups.slice(0, MOST_BARS);
  const max = Math.max(...shown.map(({ values }) => values.now[measure.code] ?? 0), 1);
  return (
    <Section
      title={measure.name}
      aside={
        <SelectFilter
          param="measure"
          label={m.report_measure()}
          all={first?.name ?? ''}
          choices={of.measures.slice(1).map(({ code, name }) => ({ value: code, label: name }))}
        />
      }
    >
      <Bars
        bars={shown.map((group) => ({
          key: group.keys.map(({ code }) => code).join('|'),
          label: nameOf(group),
          text: told(group.values.now, measure),
          value: group.values.now[measure.code] ?? 0,
          max,
          tone: 'plain',
        }))}
      />
    </Section>
  );
}

/** More are no picture any more; the table has them. */
const MOST_BARS = 12;

function Conditions({ kind, figures }: { kind: ReportKind; figures: ReportFigures | undefined }) {
  const { search, set } = useListState();
  const conditions = conditionsOf(search);
  const names = new Map(kind.dimensions.map(({ code, name }) => [code, name]));
  if (conditions.length === 0) return null;
  const said = (condition: string) => {
    const [code = '', ...rest] = condition.split(':');
    const value = rest.join(':');
    const known = figures?.groups
      .flatMap(({ keys }) => keys)
      .find((key) => key.dimension === code && key.code === value);
    return `${names.get(code) ?? code}: ${known?.name ?? (value ? worded(kind, code, value) : m.report_without())}`;
  };
  return (
    <ul className={css.conditions}>
      {conditions.map((condition) => (
        <li key={condition}>
          <Button compact onClick={() => set({ where: joined(conditions.filter((one) => one !== condition)) })}>
            {said(condition)} <X size={14} aria-hidden />
            <span className="visually-hidden">{m.ui_remove()}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function IssueDialog({ kind, asked, onClose }: { kind: ReportKind; asked: Asked; onClose: () => void }) {
  const issue = useChange(issueReport, ['reports']);
  const { go } = useNavigation();
  return (
    <FormDialog
      title={m.report_issue()}
      text={<p>{m.report_issue_text()}</p>}
      initial={{ title: kind.name }}
      confirm={m.report_issue()}
      send={async ({ title }) => {
        const { unit, limit: _, recount: __, ...rest } = asked;
        const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
        const done = await issue({ ...given, kind: kind.code, title, unitId: unit ?? null });
        go(paths.report(done.item.id));
      }}
      onClose={onClose}
    >
      {(form) => <TextField of={form.at('title')} label={m.report_name()} />}
    </FormDialog>
  );
}

/** Which way it was counted, where there are two; whoever doubts has it counted anew. */
function Counting({ ahead }: { ahead: boolean }) {
  const { search, set } = useListState();
  if (search.recount) return <p className={css.known}>{m.report_recounted()}</p>;
  if (!ahead) return null;
  return (
    <p className={css.known}>
      {m.report_counted_ahead()}{' '}
      <Button compact onClick={() => set({ recount: '1' })}>
        {m.report_recount()}
      </Button>
    </p>
  );
}

const VIEWS = ['figures', 'changes'] as const;

/** The address of the file with the same figures; the format is added where it is taken. */
function paperOf(kind: ReportKind, asked: Asked): Paper {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) params.append(name, String(one));
  }
  return {
    name: kind.name,
    address: `/api/v1/report-kinds/${kind.code}/figures/file?${params}`,
    formats: ['csv', 'xlsx', 'pdf'],
  };
}

function Body({ kind }: { kind: ReportKind }) {
  const { search, set } = useListState();
  const mayIssue = useCan('REPORT_ISSUE');
  const [opened, setOpened] = useState<Opened | null>(null);
  const [issuing, setIssuing] = useState(false);
  const asked = askedOf(search, kind.dimensions[0]?.code ?? '');
  const query = useQuery(figuresOptions(kind.code, asked));
  const rows: Rows = { unit: asked.unit, from: asked.from, to: asked.to, where: asked.where, asOf: asked.asOf };
  const choices = kind.dimensions.map(({ code, name }) => ({ value: code, label: name }));
  const view = VIEWS.find((one) => one === search.view) ?? 'figures';
  return (
    <Page
      title={kind.name}
      crumbs={[{ label: m.place_reports(), to: paths.reports }]}
      facts={<span>{kind.definition}</span>}
      actions={
        mayIssue && (
          <Button icon={<Archive size={18} aria-hidden />} onClick={() => setIssuing(true)}>
            {m.report_issue()}
          </Button>
        )
      }
    >
      <FilterBar params={FILTERS}>
        <SelectFilter param="by" label={m.report_by()} all={choices[0]?.label ?? ''} choices={choices.slice(1)} />
        <SelectFilter param="and" label={m.report_then()} all={m.report_then_none()} choices={choices} />
        <UnitFilter />
        <DateFilter param="from" label={m.report_from()} />
        <DateFilter param="to" label={m.report_to()} />
        <DateFilter param="asOf" label={m.report_as_of()} />
        <SelectFilter
          param="against"
          label={m.report_against()}
          all={m.report_against_none()}
          choices={[
            { value: 'period', label: m.report_against_period() },
            { value: 'moment', label: m.report_against_moment() },
          ]}
        />
        {search.against === 'period' && (
          <>
            <DateFilter param="againstFrom" label={m.report_against_from()} />
            <DateFilter param="againstTo" label={m.report_against_to()} />
          </>
        )}
        {search.against === 'moment' && <DateFilter param="againstAsOf" label={m.report_against_as_of()} />}
      </FilterBar>
      <Conditions kind={kind} figures={query.data} />
      <Switcher
        label={m.report_views()}
        choices={VIEWS.map((one) => ({
          key: one,
          label: one === 'figures' ? m.report_figures() : m.report_changes(),
          on: one === view,
          choose: () => set({ view: one }),
        }))}
      />
      {view === 'changes' ? (
        <Changes kind={kind} asked={rows} />
      ) : (
        <Loaded query={query}>
          {(figures) => (
            <div className={css.stack}>
              <p className={css.known}>{m.report_known({ at: formatInstant(figures.asked.asOf, true) })}</p>
              <Counting ahead={figures.counting === 'TALLY'} />
              {figures.groups.length === 0 ? (
                <EmptyState title={m.report_no_rows()}>{m.report_no_rows_text()}</EmptyState>
              ) : (
                <>
                  <Chart of={figures} />
                  <Table of={figures} kind={kind} onOpen={setOpened} />
                </>
              )}
              {figures.otherGroups > 0 && (
                <p className={css.soft}>{m.report_others({ count: formatNumber(figures.otherGroups) })}</p>
              )}
              <p className={css.soft}>
                {m.report_checkpoint({ position: formatNumber(figures.checkpoint.position) })}
                {figures.checkpoint.chain && <code className={css.chain}>{figures.checkpoint.chain}</code>}
              </p>
              <PapersSection papers={[paperOf(kind, asked)]} />
              <Section title={m.report_definition()}>
                <details>
                  <summary>{m.report_definition_open()}</summary>
                  <pre className={css.sql}>{kind.rows}</pre>
                </details>
              </Section>
            </div>
          )}
        </Loaded>
      )}
      {opened && (
        <RowsDialog
          kind={kind}
          title={opened.title}
          asked={{ ...rows, where: opened.where.length > 0 ? opened.where : undefined }}
          onClose={() => setOpened(null)}
        />
      )}
      {issuing && <IssueDialog kind={kind} asked={asked} onClose={() => setIssuing(false)} />}
    </Page>
  );
}

/** The figures of one kind of report, the rows behind each, and how two moments differ. */
export function ReportPage() {
  const { kind } = useParams({ strict: false }) as { kind: string };
  const query = useQuery(reportKindsOptions);
  const found = query.data?.items.find(({ code }) => code === kind);
  if (found) return <Body key={found.code} kind={found} />;
  if (query.data) return <NotFound />;
  return (
    <UnnamedPage title={m.place_reports()} crumbs={[{ label: m.place_reports(), to: paths.reports }]} query={query} />
  );
}
