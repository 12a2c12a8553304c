import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReviewReport, ReviewReportFigure } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { reportStateName, reportStateTone } from '@/i18n/names/reviews';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Prose, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { Notice } from '@/ui/States';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { useAnswerFaces } from './actions';
import { reviewReportOptions } from './api';
import { figure } from './figure';
import { ReportForm } from './ReportForm';
import css from './Review.module.css';
import { Ring } from './Ring';

const crumbs = (report?: ReviewReport) => [
  { label: m.place_reviews(), to: paths.reviews },
  ...(report ? [{ label: report.cycle.title, to: paths.review(report.cycle.id) }] : []),
];

function Value({ of }: { of: ReviewReportFigure }) {
  const [correction] = of.corrections;
  return (
    <span className={of.outlier ? css.late : undefined}>
      {figure(of.value, Boolean(of.asked.numerator))}
      {correction && <span className={css.soft}>{m.review_corrected({ value: figure(correction.value) })}</span>}
    </span>
  );
}

/** As it was handed in. */
function Read({ report }: { report: ReviewReport }) {
  return (
    <>
      <Section title={m.review_numbers()}>
        <PlainTable
          caption={m.review_numbers()}
          heads={[m.review_figure(), m.review_says(), m.review_counted(), m.review_before(), m.review_note()]}
          ends={[1, 2, 3]}
          rows={report.figures.map((of) => ({
            key: of.asked.code,
            cells: [
              <span key="name">
                {of.asked.name}
                {of.asked.measureUnit && <span className={css.soft}>{of.asked.measureUnit}</span>}
              </span>,
              <Value key="value" of={of} />,
              <span key="counted">
                {figure(of.counted)}
                {of.countedNow != null && (
                  <span className={css.soft}>{m.review_counted_now({ value: figure(of.countedNow) })}</span>
                )}
              </span>,
              figure(of.previous),
              of.note,
            ],
          }))}
        />
      </Section>
      {report.sections.map(({ asked, content }) => (
        <Section
          key={asked.code}
          title={asked.title}
          {...(asked.directivePoint && { hint: m.review_point({ point: asked.directivePoint }) })}
        >
          {content ? <Prose text={content} /> : <p className={css.soft}>–</p>}
        </Section>
      ))}
      {report.measures.length > 0 && (
        <Section title={m.review_measures()}>
          <PlainTable
            caption={m.review_measures()}
            heads={[m.review_measure_content(), m.review_measure_lead(), m.review_due()]}
            rows={report.measures.map((measure) => ({
              key: measure.content,
              cells: [measure.content, measure.lead, formatDate(measure.dueOn)],
            }))}
          />
        </Section>
      )}
    </>
  );
}

function Side({ report }: { report: ReviewReport }) {
  return (
    <>
      <Ring filled={report.filled} of={report.toFill} />
      <Facts
        rows={[
          [
            m.review_back_to_cycle(),
            <Link key="cycle" to={paths.review(report.cycle.id)}>
              {report.cycle.title}
            </Link>,
          ],
          [m.review_due(), formatDate(report.cycle.dueOn)],
          [m.review_submitted_on(), formatDate(report.submittedOn) || '–'],
        ]}
      />
    </>
  );
}

function Body({ report }: { report: ReviewReport }) {
  const faces = useAnswerFaces(report);
  const writes = report.actions.some(({ action, allowed }) => action === 'WRITE' && allowed);
  return (
    <Page
      title={m.review_report_of({ unit: report.unit.name })}
      eyebrow={report.cycle.title}
      crumbs={crumbs(report)}
      facts={
        <>
          <StatusBadge tone={reportStateTone(report.state)}>{reportStateName(report.state)}</StatusBadge>
          {report.parent && <span>{m.review_report_to({ unit: report.parent.name })}</span>}
          <TrailButton type="REVIEW_REPORT" id={report.id} />
        </>
      }
      actions={<ActionBar actions={report.actions} faces={faces} />}
    >
      {report.returnedBecause && (
        <Notice>
          <p>{m.review_returned_because({ reason: report.returnedBecause })}</p>
        </Notice>
      )}
      <Columns
        main={writes ? <ReportForm key={report.id} report={report} /> : <Read report={report} />}
        side={<Side report={report} />}
      />
    </Page>
  );
}

/** One unit's report: written by the unit, read by who receives it. */
export function ReportPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery(reviewReportOptions(id));
  if (query.data) return <Body report={query.data} />;
  return <UnnamedPage title={m.place_reviews()} crumbs={crumbs()} query={query} />;
}
