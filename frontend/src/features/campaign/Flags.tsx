import { useQuery } from '@tanstack/react-query';
import type { Campaign } from '@/api/types';
import { formatDate, formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Section } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import { citationText } from '@/ui/verdict/Finding';
import { flagsOptions } from './api';
import css from './Flags.module.css';

/** For which awards the campaign will have run long enough, and from which day, each with its article. */
export function Flags({ campaign }: { campaign: Campaign }) {
  const flags = useQuery({ ...flagsOptions(campaign.id), enabled: campaign.method === 'THEMATIC' });
  if (!flags.data?.length) return null;
  return (
    <Section title={m.campaign_flags()} hint={m.campaign_flags_hint()}>
      <ul className={css.flags}>
        {flags.data.map(({ award, years, from, withinCourse, rule }) => (
          <li key={rule.id}>
            <b>{award.name}</b>
            <p>
              {from
                ? m.campaign_flag_from({ years: formatNumber(years), day: formatDate(from) })
                : m.campaign_flag_years({ years: formatNumber(years) })}
            </p>
            {withinCourse === false && <p className={css.soft}>{m.campaign_flag_too_short()}</p>}
            <p className={css.soft}>
              {citationText(rule.citation)} <StandingBadge standing={rule.standing} />
            </p>
            {rule.note && <p className={css.soft}>{rule.note}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
