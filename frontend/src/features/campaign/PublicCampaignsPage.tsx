import { useInfiniteQuery } from '@tanstack/react-query';
import type { PublicCampaignItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatPeriod } from '@/i18n/format';
import { campaignLevelChoices, campaignLevelName, campaignStateName, campaignStateTone } from '@/i18n/names/campaigns';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { publicCampaignsOptions } from './publicApi';

const columns = (): Column<PublicCampaignItem>[] => [
  {
    key: 'title',
    header: m.campaign_title(),
    sort: 'title',
    lead: true,
    cell: (campaign) => <RowLink to={paths.public.campaign(campaign.id)}>{campaign.title}</RowLink>,
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
    header: m.ui_period(),
    sort: 'startsOn',
    firstOrder: 'desc',
    nowrap: true,
    cell: (campaign) => formatPeriod(campaign.startsOn, campaign.endsOn),
  },
];

export function PublicCampaignsPage() {
  const { search } = useListState();
  const query = useInfiniteQuery(publicCampaignsOptions(search));
  return (
    <Page title={m.public_campaigns()} width="public">
      <FilterBar params={['q', 'level']}>
        <SearchFilter label={m.campaign_search()} />
        <SelectFilter param="level" label={m.ui_level()} all={m.ui_all()} choices={campaignLevelChoices()} />
      </FilterBar>
      <DataTable
        caption={m.public_campaigns()}
        query={query}
        columns={columns()}
        rowKey={(campaign) => campaign.id}
        defaultSort="-startsOn"
        empty={<EmptyState title={m.campaign_none_found()}>{m.campaign_none_found_text()}</EmptyState>}
      />
    </Page>
  );
}
