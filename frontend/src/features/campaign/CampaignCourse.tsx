import { useInfiniteQuery } from '@tanstack/react-query';
import type { Campaign, CampaignItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { campaignStateName, campaignStateTone, reviewKindName } from '@/i18n/names/campaigns';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { LoadMore } from '@/ui/list/LoadMore';
import { Link } from '@/ui/nav';
import { Prose, Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { Timeline } from '@/ui/Timeline';
import { checksOptions, responsesOptions, reviewsOptions } from './api';
import { checkColumns } from './checks';

/** What the reviews found, each with its own page. */
export function Reviews({ campaign }: { campaign: Campaign }) {
  const query = useInfiniteQuery(reviewsOptions(campaign.id));
  const reviews = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (reviews.length === 0) return null;
  return (
    <Section title={m.campaign_reviews()}>
      <Timeline
        label={m.campaign_reviews()}
        moments={reviews.map((review) => ({
          key: review.id,
          when: formatDate(review.heldOn),
          what: [reviewKindName(review.kind), review.recordedBy].filter(Boolean).join(' · '),
          detail: (
            <>
              <Prose text={review.summary} />
              <p>
                <Link to={paths.campaignReview(campaign.id, review.id)}>{m.campaign_review_read()}</Link>
              </p>
            </>
          ),
          tone: review.kind === 'FINAL' ? 'gold' : 'past',
        }))}
      />
      <LoadMore query={query} />
    </Section>
  );
}

const columns = (): Column<CampaignItem>[] => [
  {
    key: 'title',
    header: m.campaign_title(),
    lead: true,
    cell: (item) => <RowLink to={paths.campaign(item.id)}>{item.title}</RowLink>,
  },
  { key: 'unit', header: m.ui_unit(), cell: (item) => item.unit.name },
  {
    key: 'state',
    header: m.ui_state(),
    cell: (item) => <StatusBadge tone={campaignStateTone(item.state)}>{campaignStateName(item.state)}</StatusBadge>,
  },
  {
    key: 'registered',
    header: m.campaign_registered(),
    align: 'end',
    cell: (item) => formatNumber(item.registered),
  },
];

/** Where the campaign was or will be checked, as far as the reader has to do with it. */
export function Checks({ campaign }: { campaign: Campaign }) {
  const query = useInfiniteQuery(
    checksOptions({ campaign: campaign.id, state: undefined, unit: undefined, sort: undefined }),
  );
  if ((query.data?.pages[0]?.items.length ?? 0) === 0) return null;
  return (
    <Section title={m.campaign_checks()} plain>
      <DataTable
        caption={m.campaign_checks()}
        query={query}
        columns={checkColumns(false).map(({ sort: _, ...column }) => column)}
        rowKey={(check) => check.id}
        empty={<EmptyState title={m.check_none()} />}
      />
    </Section>
  );
}

/** Campaigns of units that respond to this one. */
export function Responses({ campaign }: { campaign: Campaign }) {
  const query = useInfiniteQuery(responsesOptions(campaign.id));
  if (query.data?.pages[0]?.items.length === 0) return null;
  return (
    <Section title={m.campaign_responses()} plain>
      <DataTable
        caption={m.campaign_responses()}
        query={query}
        columns={columns()}
        rowKey={(item) => item.id}
        empty={<EmptyState title={m.campaign_none()} />}
      />
    </Section>
  );
}
