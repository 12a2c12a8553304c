import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { CampaignCheck } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { checkStateName, checkStateTone } from '@/i18n/names/campaigns';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Prose, Section } from '@/ui/Page';
import { Notice } from '@/ui/States';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { checkOptions } from './api';
import { useCheckFaces } from './checkActions';

const crumbs = () => [{ label: m.place_checks(), to: paths.campaignChecks }];

function Body({ check }: { check: CampaignCheck }) {
  const faces = useCheckFaces(check);
  const { item } = check;
  return (
    <Page
      title={m.check_of({ unit: item.unit.name })}
      eyebrow={item.campaign.title}
      crumbs={crumbs()}
      facts={
        <>
          <StatusBadge tone={checkStateTone(item.state)}>{checkStateName(item.state)}</StatusBadge>
          {item.mendBy && <span>{m.check_mend_by_day({ day: formatDate(item.mendBy) })}</span>}
        </>
      }
      actions={<ActionBar actions={check.actions} faces={faces} />}
    >
      <Columns
        main={
          <>
            {check.endedBecause && <Notice>{check.endedBecause}</Notice>}
            {check.note && <Notice>{m.check_returned_because({ reason: check.note })}</Notice>}
            <Section title={m.check_focus()}>
              <Prose text={check.focus} />
            </Section>
            {check.found && (
              <Section title={m.check_found()}>
                <Prose text={check.found} />
                {check.foundDocuments.map((document) => (
                  <DocumentLink key={document.id} document={document} />
                ))}
              </Section>
            )}
            {check.answer && (
              <Section title={m.check_answer_words()}>
                <Prose text={check.answer} />
                {check.answerDocuments.map((document) => (
                  <DocumentLink key={document.id} document={document} />
                ))}
              </Section>
            )}
          </>
        }
        side={
          <>
            <Section title={m.campaign_facts()}>
              <Facts
                brief
                rows={[
                  [
                    m.check_campaign(),
                    <Link key="campaign" to={paths.campaign(item.campaign.id)}>
                      {item.campaign.title}
                    </Link>,
                  ],
                  [
                    m.check_unit(),
                    <Link key="unit" to={paths.unit(item.unit.id)}>
                      {item.unit.name}
                    </Link>,
                  ],
                  [m.check_team(), item.team.name],
                  [m.check_planned_on(), formatDate(item.plannedOn)],
                  [m.check_done_on(), formatDate(item.doneOn)],
                  [m.check_mend_by(), formatDate(item.mendBy)],
                  [m.check_answered_on(), formatDate(check.answeredOn)],
                  [m.check_settled_on(), formatDate(check.settledOn)],
                ]}
              />
            </Section>
            <TrailButton type="CAMPAIGN_CHECK" id={item.id} />
          </>
        }
      />
    </Page>
  );
}

/** One check of a campaign at a unit. */
export function CheckPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const check = useQuery(checkOptions(id));
  if (check.data) return <Body check={check.data} />;
  return <UnnamedPage title={m.place_checks()} crumbs={crumbs()} query={check} />;
}
