import { useQuery } from '@tanstack/react-query';
import type { PublicCampaign } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber, formatPeriod } from '@/i18n/format';
import { campaignLevelName, campaignMethodName, campaignStateName, campaignStateTone } from '@/i18n/names/campaigns';
import { standingName } from '@/i18n/names/standing';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Meter } from '@/ui/Meter';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Prose, Section } from '@/ui/Page';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { CancelledNotice, Phases } from './Course';
import { CriteriaTable } from './CriteriaTable';
import { publicCampaignOptions } from './publicApi';

const crumbs = () => [{ label: m.public_campaigns(), to: paths.public.campaigns }];

function CampaignBody({ campaign }: { campaign: PublicCampaign }) {
  const { asked, registered } = campaign.coverage;
  return (
    <Page
      title={campaign.title}
      width="public"
      crumbs={crumbs()}
      facts={
        <>
          <StatusBadge tone={campaignStateTone(campaign.state)}>{campaignStateName(campaign.state)}</StatusBadge>
          <span>{campaignLevelName(campaign.level)}</span>
          <span>{formatPeriod(campaign.startsOn, campaign.endsOn)}</span>
        </>
      }
    >
      <Columns
        main={
          <>
            <CancelledNotice campaign={campaign} />
            <Section title={m.campaign_goals()}>
              <Prose text={campaign.goals} />
            </Section>
            <Section title={m.campaign_contents()}>
              <Prose text={campaign.contents} />
            </Section>
            <Phases phases={campaign.phases} />
            <Section title={m.campaign_criteria()}>
              <CriteriaTable criteria={campaign.criteria} />
            </Section>
          </>
        }
        side={
          <>
            {asked > 0 && (
              <Section title={m.campaign_registrations()}>
                <Meter
                  value={registered}
                  max={asked}
                  label={m.campaign_coverage({ registered: formatNumber(registered), asked: formatNumber(asked) })}
                />
              </Section>
            )}
            <Section title={m.campaign_facts()}>
              <Facts
                brief
                rows={[
                  [m.campaign_owner(), campaign.unit.name],
                  [m.campaign_launched_by(), campaign.launchedBy],
                  [m.campaign_launch_day(), formatDate(campaign.launchedOn)],
                  [m.campaign_method(), campaignMethodName(campaign.method)],
                  [
                    m.campaign_parent(),
                    campaign.parent && (
                      <Link to={paths.public.campaign(campaign.parent.id)}>{campaign.parent.title}</Link>
                    ),
                  ],
                  [
                    m.campaign_directive(),
                    campaign.directive && (campaign.directive.number ?? campaign.directive.title),
                  ],
                  [m.campaign_legal_basis(), campaign.legalBasis],
                ]}
              />
            </Section>
            {campaign.source && (
              <Section title={m.ui_source()}>
                <Facts
                  brief
                  rows={[
                    [standingName(campaign.standing), campaign.source],
                    [m.ui_note(), campaign.note],
                  ]}
                />
              </Section>
            )}
          </>
        }
      />
    </Page>
  );
}

export function PublicCampaignPage({ id }: { id: string }) {
  const campaign = useQuery(publicCampaignOptions(id));
  if (campaign.data) return <CampaignBody campaign={campaign.data} />;
  return <UnnamedPage title={m.public_campaigns()} width="public" crumbs={crumbs()} query={campaign} />;
}
