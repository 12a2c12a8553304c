import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { CircleQuestionMark } from 'lucide-react';
import { useCan } from '@/api/me';
import type { Campaign, Coverage, RegistrationItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber, formatPeriod } from '@/i18n/format';
import {
  campaignLevelName,
  campaignMethodName,
  campaignStateName,
  campaignStateTone,
  registrationStateChoices,
  registrationStateName,
  registrationStateTone,
} from '@/i18n/names/campaigns';
import { signModeName } from '@/i18n/names/signing';
import { standingName } from '@/i18n/names/standing';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { Meter } from '@/ui/Meter';
import { Link, useListState } from '@/ui/nav';
import { Columns, Facts, Page, Prose, Section } from '@/ui/Page';
import { EmptyState, Notice } from '@/ui/States';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { useCampaignFaces } from './actions';
import { campaignOptions, registrationsOptions } from './api';
import { Checks, Responses, Reviews } from './CampaignCourse';
import css from './CampaignPage.module.css';
import { CancelledNotice, Phases } from './Course';
import { CriteriaTable } from './CriteriaTable';
import { Flags } from './Flags';

const crumbs = () => [{ label: m.place_campaigns(), to: paths.campaigns }];

const columns = (): Column<RegistrationItem>[] => [
  {
    key: 'unit',
    header: m.ui_unit(),
    sort: 'unit',
    lead: true,
    cell: (registration) => <RowLink to={paths.registration(registration.id)}>{registration.unit.name}</RowLink>,
  },
  {
    key: 'state',
    header: m.ui_state(),
    cell: (registration) => (
      <StatusBadge tone={registrationStateTone(registration.state)}>
        {registrationStateName(registration.state)}
      </StatusBadge>
    ),
  },
  {
    key: 'commitments',
    header: m.campaign_commitment_count(),
    align: 'end',
    cell: (registration) => formatNumber(registration.commitmentCount),
  },
  {
    key: 'reported',
    header: m.progress_reported_on(),
    nowrap: true,
    cell: (registration) => formatDate(registration.reportedOn),
  },
  {
    key: 'at',
    header: m.campaign_registered_at(),
    sort: 'registeredAt',
    firstOrder: 'desc',
    nowrap: true,
    cell: (registration) => formatInstant(registration.registeredAt),
  },
];

function CoverageLine({ coverage }: { coverage: Coverage }) {
  const { asked, registered, others } = coverage;
  const text = [
    m.campaign_coverage({ registered: formatNumber(registered), asked: formatNumber(asked) }),
    others > 0 && m.campaign_coverage_others({ others: formatNumber(others) }),
  ]
    .filter(Boolean)
    .join(' ');
  return <Meter value={registered} max={asked} label={text} />;
}

const REGISTRATION_FILTERS = ['state', 'reported'];

function Registrations({ campaign }: { campaign: Campaign }) {
  const { search } = useListState();
  const { state, reported, sort } = search;
  const query = useInfiniteQuery(registrationsOptions(campaign.id, { state, reported, sort }));
  const filtered = REGISTRATION_FILTERS.some((param) => search[param]);
  const mayFollow = useCan('REGISTRATION_READ');
  return (
    <Section
      title={m.campaign_registrations()}
      plain
      aside={
        mayFollow && (
          <span className={css.links}>
            <Link to={paths.campaignProgress(campaign.id)}>{m.progress_title()}</Link>
            <Link to={paths.campaignCascade(campaign.id)}>{m.cascade_title()}</Link>
          </span>
        )
      }
    >
      {campaign.coverage.asked > 0 && <CoverageLine coverage={campaign.coverage} />}
      <FilterBar params={REGISTRATION_FILTERS}>
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={registrationStateChoices()} />
        <SelectFilter
          param="reported"
          label={m.registration_reported()}
          all={m.ui_all()}
          choices={[
            { value: 'true', label: m.registration_reported_yes() },
            { value: 'false', label: m.registration_reported_no() },
          ]}
        />
      </FilterBar>
      <DataTable
        caption={m.campaign_registrations()}
        query={query}
        columns={columns()}
        tools={{
          list: 'registrations',
          exportFrom: `/api/v1/campaigns/${campaign.id}/registrations/export`,
          query: { state, reported },
        }}
        rowKey={(registration) => registration.id}
        defaultSort="-registeredAt"
        empty={
          filtered ? (
            <EmptyState title={m.registration_none_found()} action={<ClearFilters params={REGISTRATION_FILTERS} />} />
          ) : (
            <EmptyState title={m.campaign_no_registrations()} />
          )
        }
      />
    </Section>
  );
}

function LaunchFacts({ campaign }: { campaign: Campaign }) {
  if (!campaign.launchedOn && !campaign.launchedBy) return null;
  return (
    <Section title={m.campaign_launch_facts()}>
      <Facts
        brief
        rows={[
          [m.campaign_launched_by(), campaign.launchedBy],
          [m.campaign_launch_day(), formatDate(campaign.launchedOn)],
          [m.campaign_sign_mode(), signModeName(campaign.signMode)],
          [m.campaign_signed_by(), [campaign.signerTitle, campaign.signerName].filter(Boolean).join(' ')],
        ]}
      />
    </Section>
  );
}

function CampaignBody({ campaign }: { campaign: Campaign }) {
  const faces = useCampaignFaces(campaign);
  const launched = ['LAUNCHED', 'CLOSED', 'CANCELLED'].includes(campaign.state);
  const raises = useCan('DIFFICULTY_RAISE');
  const checks = useCan('CAMPAIGN_CHECK_READ');
  return (
    <Page
      title={campaign.title}
      crumbs={crumbs()}
      facts={
        <>
          <StatusBadge tone={campaignStateTone(campaign.state)}>{campaignStateName(campaign.state)}</StatusBadge>
          <span>{campaignLevelName(campaign.level)}</span>
          <span>{formatPeriod(campaign.startsOn, campaign.endsOn)}</span>
        </>
      }
      actions={
        <>
          <ActionBar actions={campaign.actions} faces={faces} />
          {raises && campaign.state !== 'DRAFT' && campaign.state !== 'PROPOSED' && (
            <Link
              to={paths.newDifficulty}
              search={{ about: 'CAMPAIGN', subject: campaign.id, label: campaign.title }}
              className={buttonClass()}
            >
              <CircleQuestionMark size={18} aria-hidden /> {m.difficulty_raise()}
            </Link>
          )}
        </>
      }
    >
      <Columns
        main={
          <>
            {campaign.returnReason && <Notice>{m.campaign_returned_because({ reason: campaign.returnReason })}</Notice>}
            <CancelledNotice campaign={campaign} />
            {campaign.closingSummary && (
              <Section title={m.campaign_closing_summary()}>
                <Prose text={campaign.closingSummary} />
              </Section>
            )}
            <Section title={m.campaign_goals()}>
              <Prose text={campaign.goals} />
            </Section>
            <Section title={m.campaign_contents()}>
              <Prose text={campaign.contents} />
            </Section>
            <Section title={m.campaign_criteria()}>
              <CriteriaTable criteria={campaign.criteria} />
            </Section>
            <Phases phases={campaign.phases} />
            {launched && (
              <>
                <Reviews campaign={campaign} />
                {checks && <Checks campaign={campaign} />}
                <Registrations campaign={campaign} />
                <Responses campaign={campaign} />
              </>
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
                    m.campaign_owner(),
                    <Link key="unit" to={paths.unit(campaign.unit.id)}>
                      {campaign.unit.name}
                    </Link>,
                  ],
                  [m.campaign_method(), campaignMethodName(campaign.method)],
                  [
                    m.campaign_parent(),
                    campaign.parent && <Link to={paths.campaign(campaign.parent.id)}>{campaign.parent.title}</Link>,
                  ],
                  [
                    m.campaign_directive(),
                    campaign.directive && (
                      <Link to={paths.directive(campaign.directive.id)}>
                        {campaign.directive.number ?? campaign.directive.title}
                      </Link>
                    ),
                  ],
                  [m.campaign_legal_basis(), campaign.legalBasis],
                ]}
              />
            </Section>
            <Flags campaign={campaign} />
            <LaunchFacts campaign={campaign} />
            {(campaign.source || campaign.note) && (
              <Section title={m.ui_source()}>
                <Facts
                  rows={[
                    [standingName(campaign.standing), campaign.source],
                    ...(campaign.note ? [[m.ui_note(), campaign.note] as [string, string]] : []),
                  ]}
                />
              </Section>
            )}
            <TrailButton type="CAMPAIGN" id={campaign.id} />
          </>
        }
      />
    </Page>
  );
}

export function CampaignPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const campaign = useQuery(campaignOptions(id));
  if (campaign.data) return <CampaignBody campaign={campaign.data} />;
  return <UnnamedPage title={m.place_campaigns()} crumbs={crumbs()} query={campaign} />;
}
