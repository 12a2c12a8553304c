import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';
import type { AwardType } from '@/api/types';
import { localName } from '@/i18n/locale';
import { m } from '@/paraglide/messages';
import type { Choice } from '../form/Options';

export const awardTypesOptions = queryOptions({
  queryKey: ['award-types'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/award-types', { signal })),
  staleTime: 60 * 60_000,
});

/** The catalogue as choices, titles before forms; for one kind of nominee only what exists for it. */
export function awardChoices(types: AwardType[], nomineeKind?: string): Choice[] {
  return types
    .filter((type) => !nomineeKind || (type.nomineeKinds as string[]).includes(nomineeKind))
    .map((type) => ({
      value: type.code,
      label: localName(type),
      group: type.category === 'TITLE' ? m.dossier_award_titles() : m.dossier_award_forms(),
    }));
}
