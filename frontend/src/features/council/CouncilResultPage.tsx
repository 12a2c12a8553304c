import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { FilePlus2 } from 'lucide-react';
import { useCan } from '@/api/me';
import type { CouncilResult } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { VerdictFold } from '@/ui/verdict/VerdictFold';
import { councilResultOptions } from './api';
import css from './CouncilResultPage.module.css';

const crumbs = () => [{ label: m.place_council_results(), to: paths.councilResults }];

function ResultBody({ result }: { result: CouncilResult }) {
  const mayDraft = useCan('DECISION_DRAFT');
  const passed = result.results.filter((vote) => vote.passed).length;
  return (
    <Page
      title={result.councilName}
      crumbs={crumbs()}
      facts={
        <>
          <Link to={paths.unit(result.unit.id)}>{result.unit.name}</Link>
          <span>{m.council_held({ date: formatDate(result.heldOn) })}</span>
          <span>{`${m.council_passed_count()} ${formatNumber(passed)}/${formatNumber(result.results.length)}`}</span>
        </>
      }
    >
      <Columns
        main={
          <Section title={`${m.council_votes()} (${formatNumber(result.results.length)})`}>
            <PlainTable
              caption={m.council_votes()}
              heads={[
                m.council_nominee(),
                m.council_award(),
                m.council_for(),
                m.council_against(),
                m.council_outcome(),
              ]}
              ends={[2, 3]}
              rows={result.results.map((vote) => ({
                key: vote.nominationId,
                cells: [
                  <div key="nominee" className={css.links}>
                    <Link to={paths.nomination(vote.nominationId)} className={css.nominee}>
                      {nomineeLabel({ kind: vote.nomineeKind, name: vote.nomineeName })}
                    </Link>
                    <small>
                      <Link to={paths.dossier(vote.dossier.id)}>{vote.dossier.number}</Link>
                    </small>
                    <VerdictFold id={vote.nominationId} />
                  </div>,
                  vote.award.name,
                  formatNumber(vote.votesFor),
                  formatNumber(vote.votesAgainst),
                  <StatusBadge key="passed" tone={vote.passed ? 'good' : 'bad'}>
                    {vote.passed ? m.council_passed() : m.council_not_passed()}
                  </StatusBadge>,
                ],
              }))}
            />
          </Section>
        }
        side={
          <>
            {mayDraft && passed > 0 && (
              <Section title={m.council_next()}>
                <p className={css.next}>{m.council_next_text()}</p>
                <Link to={paths.newDecision} search={{ result: result.id }} className={buttonClass('primary')}>
                  <FilePlus2 size={18} aria-hidden /> {m.council_draft_decision()}
                </Link>
              </Section>
            )}
            <Section title={m.council_minutes()}>
              {result.minutes ? (
                <DocumentLink document={result.minutes} />
              ) : (
                <Link to={paths.councilMeeting(result.meetingId as string)}>{m.council_of_meeting()}</Link>
              )}
            </Section>
            <Section title={m.council_facts()}>
              <Facts
                rows={[
                  [m.council_member_count(), formatNumber(result.memberCount)],
                  [m.council_present_count(), formatNumber(result.presentCount)],
                  [m.council_recorded_at(), formatInstant(result.recordedAt)],
                  [m.council_recorded_by(), result.recordedBy.name],
                ]}
              />
            </Section>
            <TrailButton type="COUNCIL_RESULT" id={result.id} />
          </>
        }
      />
    </Page>
  );
}

export function CouncilResultPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const result = useQuery(councilResultOptions(id));
  if (result.data) return <ResultBody result={result.data} />;
  return <UnnamedPage title={m.place_council_results()} crumbs={crumbs()} query={result} />;
}
