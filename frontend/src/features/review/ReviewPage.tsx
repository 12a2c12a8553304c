import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReviewCycle, ReviewReportItem, ReviewTotal } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber, formatPeriod } from '@/i18n/format';
import {
  reportStateChoices,
  reportStateName,
  reportStateTone,
  reviewKindName,
  reviewStateName,
  reviewStateTone,
} from '@/i18n/names/reviews';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { Figures } from '@/ui/Figures';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { LoadMore } from '@/ui/list/LoadMore';
import { Link, useListState } from '@/ui/nav';
import { Columns, Facts, Page, Prose, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { EmptyState, Loaded, Notice, Skeleton } from '@/ui/States';
import { Switcher } from '@/ui/Switcher';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { useReviewFaces } from './actions';
import { measuresOptions, reviewOptions, reviewReportsOptions, reviewTotalsOptions, sectionTextsOptions } from './api';
import { FigureDialog } from './FigureDialog';
import { figure } from './figure';
import css from './Review.module.css';

const FORMS: [code: string, label: () => string][] = [
  ['0601', m.review_form_0601],
  ['0602', m.review_form_0602],
  ['0603', m.review_form_0603],
  ['0604', m.review_form_0604],
  ['0605', m.review_form_0605],
];

const crumbs = () => [{ label: m.place_reviews(), to: paths.reviews }];

function Progress({ of: { item } }: { of: ReviewCycle }) {
  const waiting = item.asked - item.submitted - item.accepted - item.returned;
  return (
    <Figures
      caption={m.review_progress()}
      heads={[m.ui_state(), m.review_reports()]}
      max={item.asked}
      figures={[
        { key: 'accepted', label: reportStateName('ACCEPTED'), value: item.accepted, tone: 'good' },
        { key: 'submitted', label: reportStateName('SUBMITTED'), value: item.submitted },
        { key: 'returned', label: reportStateName('RETURNED'), value: item.returned, tone: 'bad' },
        {
          key: 'waiting',
          label: reportStateName(item.state === 'CLOSED' ? 'MISSING' : 'WRITING'),
          value: waiting,
          tone: item.late > 0 ? 'bad' : 'plain',
        },
      ]}
      note={item.late > 0 && <p className={css.late}>{m.review_late({ count: formatNumber(item.late) })}</p>}
    />
  );
}

const reportColumns = (): Column<ReviewReportItem>[] => [
  {
    key: 'unit',
    header: m.ui_unit(),
    lead: true,
    sort: 'unit',
    cell: (report) => <RowLink to={paths.reviewReport(report.id)}>{report.unit.name}</RowLink>,
  },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    cell: (report) => (
      <StatusBadge tone={report.late ? 'bad' : reportStateTone(report.state)}>
        {reportStateName(report.state)}
      </StatusBadge>
    ),
  },
  { key: 'dueOn', header: m.review_due(), nowrap: true, cell: (report) => formatDate(report.dueOn) },
  {
    key: 'submittedOn',
    header: m.review_submitted_on(),
    sort: 'submittedOn',
    nowrap: true,
    cell: (report) => formatDate(report.submittedOn),
  },
];

const REPORT_FILTERS = ['q', 'state', 'late'];

function Reports({ id }: { id: string }) {
  const { search } = useListState();
  const { q, state, sort } = search;
  const late = search.late === 'true' ? true : undefined;
  const query = useInfiniteQuery(reviewReportsOptions(id, { q, state, late, sort }));
  return (
    <Section title={m.review_reports()}>
      <FilterBar params={REPORT_FILTERS}>
        <SearchFilter label={m.review_reports_find()} />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={reportStateChoices()} />
        <SelectFilter
          param="late"
          label={m.review_due()}
          all={m.ui_all()}
          choices={[{ value: 'true', label: m.review_only_late() }]}
        />
      </FilterBar>
      <DataTable
        caption={m.review_reports()}
        query={query}
        columns={reportColumns()}
        rowKey={(report) => report.id}
        tools={{
          list: 'review-reports',
          exportFrom: `/api/v1/review-cycles/${id}/reports/export`,
          query: { ...(q && { q }), ...(state && { state }), ...(late && { late: 'true' }) },
        }}
        empty={
          <EmptyState title={m.ui_nothing_found()}>
            <ClearFilters params={REPORT_FILTERS} />
          </EmptyState>
        }
      />
    </Section>
  );
}

function TotalRow({ total, onOpen }: { total: ReviewTotal; onOpen: () => void }) {
  const said = figure(total.total);
  return total.asked.numerator ? (
    <span>{total.total == null ? said : `${said} %`}</span>
  ) : (
    <>
      <button type="button" className={css.figureButton} onClick={onOpen}>
        {said}
        <span className="visually-hidden"> {total.asked.name}</span>
      </button>
      {total.corrected != null && (
        <span className={css.soft}>{m.review_corrected({ value: figure(total.corrected) })}</span>
      )}
    </>
  );
}

function Totals({ report }: { report: string }) {
  const query = useQuery(reviewTotalsOptions(report));
  const [opened, setOpened] = useState<ReviewTotal | null>(null);
  return (
    <Section title={m.review_totals()}>
      <Loaded query={query} lines={8}>
        {({ figures, counted, reports }) => (
          <>
            <p className={css.soft}>
              {m.review_totals_hint({ counted: formatNumber(counted), reports: formatNumber(reports) })}
            </p>
            <PlainTable
              caption={m.review_totals()}
              heads={[m.review_figure(), m.review_total(), m.review_before(), m.review_outliers()]}
              ends={[1, 2, 3]}
              rows={figures.map((total) => ({
                key: total.asked.code,
                cells: [
                  <span key="name">
                    {total.asked.name}
                    {total.asked.heading && <span className={css.soft}>{total.asked.heading}</span>}
                  </span>,
                  <TotalRow key="total" total={total} onOpen={() => setOpened(total)} />,
                  figure(total.previous),
                  total.outliers > 0 ? formatNumber(total.outliers) : '',
                ],
              }))}
            />
            <p className={css.soft}>{m.review_outliers_hint()}</p>
          </>
        )}
      </Loaded>
      {opened && <FigureDialog report={report} asked={opened.asked} onClose={() => setOpened(null)} />}
    </Section>
  );
}

function Texts({ report, cycle }: { report: string; cycle: ReviewCycle }) {
  const { search } = useListState();
  const section = search.section ?? cycle.template.sections[0]?.code ?? '';
  const query = useInfiniteQuery(sectionTextsOptions(report, section));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={m.review_texts()}>
      <FilterBar params={['section']}>
        <SelectFilter
          param="section"
          label={m.review_texts_pick()}
          all={cycle.template.sections[0]?.title ?? ''}
          choices={cycle.template.sections.slice(1).map(({ code, title }) => ({ value: code, label: title }))}
        />
      </FilterBar>
      {query.isPending ? (
        <Skeleton lines={4} />
      ) : items.length === 0 ? (
        <EmptyState title={m.review_texts_none()} />
      ) : (
        <div className={css.texts}>
          {items.map(({ id, unit, content }) => (
            <article key={id} className={css.text}>
              <h4>
                <Link to={paths.reviewReport(id)}>{unit.name}</Link>
              </h4>
              <Prose text={content} />
            </article>
          ))}
        </div>
      )}
      <LoadMore query={query} />
    </Section>
  );
}

function Measures({ report }: { report: string }) {
  const query = useInfiniteQuery(measuresOptions(report));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={m.review_measures()}>
      {query.isPending ? (
        <Skeleton lines={3} />
      ) : items.length === 0 ? (
        <EmptyState title={m.review_measures_none()} />
      ) : (
        <PlainTable
          caption={m.review_measures()}
          heads={[m.review_measure_content(), m.ui_unit(), m.review_measure_lead(), m.review_due()]}
          rows={items.map((item) => ({
            key: item.id,
            cells: [item.content, item.unit.name, item.lead, formatDate(item.dueOn)],
          }))}
        />
      )}
      <LoadMore query={query} />
    </Section>
  );
}

function Forms({ cycle }: { cycle: ReviewCycle }) {
  return (
    <Section title={m.review_forms()} hint={m.review_forms_hint()} plain>
      <ul className={css.rows}>
        {FORMS.map(([code, label]) => (
          <li key={code}>
            <Link to={paths.statisticsForm(cycle.item.id, code)}>{label()}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Body({ cycle }: { cycle: ReviewCycle }) {
  const { item } = cycle;
  const faces = useReviewFaces(cycle);
  const whole = cycle.summaryId;
  const keeps = whole !== null && whole !== undefined;
  return (
    <Page
      title={item.title}
      eyebrow={reviewKindName(item.kind)}
      crumbs={crumbs()}
      facts={
        <>
          <StatusBadge tone={reviewStateTone(item.state)}>{reviewStateName(item.state)}</StatusBadge>
          <span>{formatPeriod(item.startsOn, item.endsOn)}</span>
          {item.demonstration && <span>{m.review_example()}</span>}
          <TrailButton type="REVIEW" id={item.id} />
        </>
      }
      actions={
        <>
          {cycle.ownReportId && (
            <Link to={paths.reviewReport(cycle.ownReportId)} className={buttonClass('primary')}>
              {cycle.ownReportId === whole ? m.review_summary() : m.review_own()}
            </Link>
          )}
          <ActionBar actions={cycle.actions} faces={faces} />
        </>
      }
    >
      {cycle.endedBecause && (
        <Notice>
          <p>{`${m.review_ended_because()}: ${cycle.endedBecause}`}</p>
        </Notice>
      )}
      <Columns
        main={keeps ? <Views report={whole} cycle={cycle} /> : <Asked cycle={cycle} />}
        side={
          <>
            <Facts
              rows={[
                [m.ui_unit(), item.unit.name],
                [m.review_due(), formatDate(item.dueOn)],
                ...(cycle.previous
                  ? [
                      [
                        m.review_compared(),
                        <Link key="previous" to={paths.review(cycle.previous.id)}>
                          {cycle.previous.title}
                        </Link>,
                      ] as [string, React.ReactNode],
                    ]
                  : []),
              ]}
            />
            {cycle.guidance && (
              <Section title={m.review_guidance()} plain>
                <Prose text={cycle.guidance} />
              </Section>
            )}
            {keeps && <Forms cycle={cycle} />}
          </>
        }
      />
    </Page>
  );
}

/** What a review that is prepared is going to ask. */
function Asked({ cycle: { template } }: { cycle: ReviewCycle }) {
  return (
    <Section title={m.review_template()}>
      <PlainTable
        caption={m.review_template()}
        heads={[m.review_code(), m.review_title()]}
        lead={1}
        rows={[
          ...template.figures.map(({ code, name }) => ({ key: `figure ${code}`, cells: [code, name] })),
          ...template.sections.map(({ code, title }) => ({ key: `section ${code}`, cells: [code, title] })),
        ]}
      />
    </Section>
  );
}

const VIEWS: [key: string, label: () => string][] = [
  ['reports', m.review_reports],
  ['totals', m.review_totals],
  ['texts', m.review_texts],
  ['measures', m.review_measures],
];

/** Who reports, and for who reaches the whole also what all come to; of the others the server says that there is nothing. */
function Views({ report, cycle }: { report: string; cycle: ReviewCycle }) {
  const { search, set } = useListState();
  const whole = useQuery({ ...reviewTotalsOptions(report), retry: false });
  const view = whole.isSuccess ? (search.view ?? 'reports') : 'reports';
  return (
    <>
      {whole.isSuccess && (
        <Switcher
          label={m.review_view()}
          choices={VIEWS.map(([key, label]) => ({
            key,
            label: label(),
            on: view === key,
            choose: () => set({ view: key === 'reports' ? undefined : key }),
          }))}
        />
      )}
      {view === 'totals' && <Totals report={report} />}
      {view === 'texts' && <Texts report={report} cycle={cycle} />}
      {view === 'measures' && <Measures report={report} />}
      {view === 'reports' && (
        <>
          <Section title={m.review_progress()}>
            <Progress of={cycle} />
          </Section>
          <Reports id={cycle.item.id} />
        </>
      )}
    </>
  );
}

/** One review: how far it has come, what it adds up to, and what the units wrote. */
export function ReviewPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery(reviewOptions(id));
  if (query.data) return <Body cycle={query.data} />;
  return <UnnamedPage title={m.place_reviews()} crumbs={crumbs()} query={query} />;
}
