import type { Campaign, CampaignPhase } from '@/api/types';
import { formatDate, formatPeriod } from '@/i18n/format';
import { phaseKindName } from '@/i18n/names/campaigns';
import { m } from '@/paraglide/messages';
import { Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { Notice } from '@/ui/States';

/** Why it was given up, where it was. */
export function CancelledNotice({ campaign }: { campaign: Pick<Campaign, 'cancelledOn' | 'cancelledBecause'> }) {
  if (!campaign.cancelledBecause) return null;
  return (
    <Notice>
      {m.campaign_cancelled_because({ day: formatDate(campaign.cancelledOn), reason: campaign.cancelledBecause })}
    </Notice>
  );
}

/** What the course is to be, in order, with its dates. */
export function Phases({ phases }: { phases: CampaignPhase[] }) {
  if (phases.length === 0) return null;
  return (
    <Section title={m.campaign_phases()}>
      <PlainTable
        caption={m.campaign_phases()}
        heads={[m.campaign_phase_name(), m.campaign_phase_period()]}
        rows={phases.map((phase, index) => ({
          key: String(index),
          cells: [
            [phaseKindName(phase.kind), phase.name].filter(Boolean).join(': '),
            formatPeriod(phase.startsOn, phase.endsOn),
          ],
        }))}
      />
    </Section>
  );
}
