import type { CampaignCheckItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { checkStateName, checkStateTone } from '@/i18n/names/campaigns';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { type Column, RowLink } from '@/ui/list/DataTable';

const campaignColumn = (): Column<CampaignCheckItem> => ({
  key: 'campaign',
  header: m.check_campaign(),
  cell: (check) => check.campaign.title,
});

const doneColumn = (): Column<CampaignCheckItem> => ({
  key: 'doneOn',
  header: m.check_done_on(),
  nowrap: true,
  cell: (check) => formatDate(check.doneOn),
});

/** How checks are listed, of one campaign or of all. */
export const checkColumns = (ofAll: boolean): Column<CampaignCheckItem>[] => [
  {
    key: 'unit',
    header: m.check_unit(),
    lead: true,
    cell: (check) => <RowLink to={paths.campaignCheck(check.id)}>{check.unit.name}</RowLink>,
  },
  ...(ofAll ? [campaignColumn()] : []),
  { key: 'team', header: m.check_team(), cell: (check) => check.team.name },
  {
    key: 'plannedOn',
    header: m.check_planned_on(),
    sort: 'plannedOn',
    firstOrder: 'desc',
    nowrap: true,
    cell: (check) => formatDate(check.plannedOn),
  },
  ...(ofAll ? [doneColumn()] : []),
  {
    key: 'mendBy',
    header: m.check_mend_by(),
    sort: 'mendBy',
    nowrap: true,
    cell: (check) => formatDate(check.mendBy),
  },
  {
    key: 'state',
    header: m.ui_state(),
    cell: (check) => <StatusBadge tone={checkStateTone(check.state)}>{checkStateName(check.state)}</StatusBadge>,
  },
];
