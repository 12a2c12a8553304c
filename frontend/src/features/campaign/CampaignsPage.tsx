import { useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useCan, useMe } from '@/api/me';
import type { CampaignItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber, formatPeriod } from '@/i18n/format';
import {
  campaignLevelChoices,
  campaignLevelName,
  campaignStateChoices,
  campaignStateName,
  campaignStateTone,
} from '@/i18n/names/campaigns';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { yearChoices } from '@/ui/years';
import { campaignsOptions } from './api';

const FILTERS = ['q', 'state', 'level', 'year'];

const columns = (): Column<CampaignItem>[] => [
  {
    key: 'title',
    header: m.campaign_title(),
    sort: 'title',
    lead: true,
    cell: (campaign) => <RowLink to={paths.campaign(campaign.id)}>{campaign.title}</RowLink>,
  },
  {
    key: 'state',
    header: m.ui_state(),
    cell: (campaign) => (
      <StatusBadge tone={campaignStateTone(campaign.state)}>{campaignStateName(campaign.state)}</StatusBadge>
    ),
  },
  { key: 'level', header: m.ui_level(), nowrap: true, cell: (campaign) => campaignLevelName(campaign.level) },
  { key: 'unit', header: m.campaign_owner(), cell: (campaign) => campaign.unit.name },
  {
    key: 'period',
    exported: ['startsOn', 'endsOn'],
    header: m.ui_period(),
    sort: 'startsOn',
    firstOrder: 'desc',
    cell: (campaign) => formatPeriod(campaign.startsOn, campaign.endsOn),
    nowrap: true,
  },
  {
    key: 'launchedOn',
    header: m.campaign_launched_on(),
    sort: 'launchedOn',
    firstOrder: 'desc',
    cell: (campaign) => formatDate(campaign.launchedOn),
    nowrap: true,
  },
  {
    key: 'registered',
    header: m.campaign_registered(),
    align: 'end',
    cell: (campaign) => (campaign.registered > 0 ? formatNumber(campaign.registered) : ''),
  },
];

export function CampaignsPage() {
  const { search } = useListState();
  const { today } = useMe();
  const mayDraft = useCan('CAMPAIGN_DRAFT');
  const { q, state, level, year, sort } = search;
  const query = useInfiniteQuery(campaignsOptions({ q, state, level, year, sort }));
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page
      title={m.place_campaigns()}
      actions={
        mayDraft && (
          <Link to={paths.newCampaign} className={buttonClass('primary')}>
            <Plus size={18} aria-hidden /> {m.campaign_new()}
          </Link>
        )
      }
    >
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.campaign_search()} />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={campaignStateChoices()} />
        <SelectFilter param="level" label={m.ui_level()} all={m.ui_all()} choices={campaignLevelChoices()} />
        <SelectFilter param="year" label={m.ui_year()} all={m.ui_all()} choices={yearChoices(today)} />
      </FilterBar>
      <DataTable
        caption={m.place_campaigns()}
        query={query}
        columns={columns()}
        tools={{ list: 'campaigns', exportFrom: '/api/v1/campaigns/export', query: { q, state, level, year } }}
        rowKey={(campaign) => campaign.id}
        defaultSort="-startsOn"
        empty={
          filtered ? (
            <EmptyState title={m.campaign_none_found()} action={<ClearFilters params={FILTERS} />}>
              {m.campaign_none_found_text()}
            </EmptyState>
          ) : (
            <EmptyState title={m.campaign_none()} />
          )
        }
      />
    </Page>
  );
}
