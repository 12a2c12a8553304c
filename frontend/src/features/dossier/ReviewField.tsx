import { useQuery } from '@tanstack/react-query';
import { formatDate } from '@/i18n/format';
import { reviewKindName } from '@/i18n/names/campaigns';
import { m } from '@/paraglide/messages';
import { SelectField } from '@/ui/form/fields';
import type { Lens } from '@/ui/form/useForm';
import { campaignReviewsOptions } from './api';

/** The review of the campaign that a dossier arises from, where the campaign has any. */
export function ReviewField({ of, campaign }: { of: Lens<string | null>; campaign: string | null }) {
  const query = useQuery({ ...campaignReviewsOptions(campaign ?? ''), enabled: Boolean(campaign) });
  const reviews = (campaign && query.data?.items) || [];
  if (reviews.length === 0) return null;
  return (
    <SelectField
      of={{ ...of, value: of.value ?? '', set: (next) => of.set(next || null) }}
      label={m.dossier_campaign_review()}
      optional
      empty={m.dossier_campaign_review_none()}
      choices={reviews.map(({ id, kind, heldOn }) => ({
        value: id,
        label: [reviewKindName(kind), formatDate(heldOn)].join(' · '),
      }))}
    />
  );
}
