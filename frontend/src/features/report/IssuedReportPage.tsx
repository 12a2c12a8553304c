import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReportAsked, ReportView } from '@/api/types';
import { paths } from '@/app/paths';
import { formatInstant, formatNumber, formatPeriod, formatSize } from '@/i18n/format';
import { issuedReportStateName, issuedReportStateTone } from '@/i18n/names/reports';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { PapersSection } from '@/ui/documents/Papers';
import { Link } from '@/ui/nav';
import { Facts, Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { reportKindsOptions, reportOptions } from './api';
import { joined } from './asked';
import css from './Report.module.css';

const crumbs = () => [{ label: m.place_reports(), to: paths.reports }];

/** Where the same is asked again, of what the system knows now. */
const again = ({ by, where, unitId, from, to }: ReportAsked) => ({
  by: by[0],
  and: by[1],
  where: joined(where),
  unit: unitId ?? undefined,
  from: from ?? undefined,
  to: to ?? undefined,
});

function Body({ report }: { report: ReportView }) {
  const { item, asked, against, checkpoint, files } = report;
  const kinds = useQuery(reportKindsOptions);
  const kind = kinds.data?.items.find(({ code }) => code === item.kind);
  const names = new Map(kind?.dimensions.map(({ code, name }) => [code, name]));
  return (
    <Page
      title={item.title}
      crumbs={crumbs()}
      facts={
        <>
          <StatusBadge tone={issuedReportStateTone(item.state)}>{issuedReportStateName(item.state)}</StatusBadge>
          <span>{kind?.name}</span>
        </>
      }
      actions={
        <Link to={paths.reportKind(item.kind)} search={again(asked)}>
          {m.report_again()}
        </Link>
      }
    >
      <Section title={m.report_asked()}>
        <Facts
          rows={[
            [m.report_by(), asked.by.map((code) => names.get(code) ?? code).join(' · ') || m.report_whole()],
            [m.report_conditions(), asked.where.join(' · ') || m.report_conditions_none()],
            [m.report_period(), asked.from || asked.to ? formatPeriod(asked.from, asked.to) : m.report_period_all()],
            [m.report_as_of(), formatInstant(asked.asOf, true)],
            ...(against
              ? ([
                  [
                    m.report_against(),
                    `${formatPeriod(against.from, against.to)} · ${formatInstant(against.asOf, true)}`,
                  ],
                ] as [string, string][])
              : []),
            [m.report_requested_by(), `${item.requestedBy} · ${formatInstant(item.requestedAt)}`],
          ]}
        />
      </Section>
      {item.state === 'QUEUED' && (
        <p role="status" className={css.known}>
          {m.report_making()}
        </p>
      )}
      {item.state === 'FAILED' && <p role="alert">{m.report_failed()}</p>}
      {item.state === 'ISSUED' && (
        <>
          <PapersSection
            papers={[
              { name: item.title, address: `/api/v1/reports/${item.id}/file`, formats: ['pdf', 'xlsx', 'csv', 'json'] },
            ]}
          />
          <Section title={m.report_digests()} hint={m.report_digests_hint()}>
            <PlainTable
              caption={m.report_digests()}
              heads={[m.report_format(), m.report_size(), 'SHA-256']}
              rows={files.map(({ format, sha256, size }) => ({
                key: format,
                cells: [
                  format,
                  formatSize(size),
                  <code key="digest" className={css.chain}>
                    {sha256}
                  </code>,
                ],
              }))}
            />
            {checkpoint && (
              <p className={css.soft}>
                {m.report_checkpoint({ position: formatNumber(checkpoint.position) })}
                {checkpoint.chain && <code className={css.chain}>{checkpoint.chain}</code>}
              </p>
            )}
          </Section>
        </>
      )}
    </Page>
  );
}

/** A report that was issued: what was asked, and its files, the same bytes for ever. */
export function IssuedReportPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery(reportOptions(id));
  if (query.data) return <Body report={query.data} />;
  return <UnnamedPage title={m.place_reports()} crumbs={crumbs()} query={query} />;
}
