import { useQueryClient } from '@tanstack/react-query';
import { asSent } from '@/api/incomplete';
import { useMe } from '@/api/me';
import type { DossierOpening } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { dossierKindChoices } from '@/i18n/names/dossiers';
import { m } from '@/paraglide/messages';
import { FormDialog } from '@/ui/FormDialog';
import { SelectField, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { useListState, useNavigation } from '@/ui/nav';
import { PickerField, UnitPicker } from '@/ui/pickers/pickers';
import { dossierOptions, openDossier, replaceDossier, searchLaunchedCampaigns } from './api';
import { firstNomination, titleOf, withFirst } from './first';
import { ReviewField } from './ReviewField';

export function OpenDossierDialog({ onClose }: { onClose: () => void }) {
  const { grants, today } = useMe();
  const { go } = useNavigation();
  const queryClient = useQueryClient();
  const open = useChange(openDossier, ['dossiers']);
  const { search } = useListState();
  const first = firstNomination(search);
  const own = grants.find((grant) => grant.role === 'OFFICER')?.unit;
  return (
    <FormDialog
      title={m.dossier_new_title()}
      text={m.dossier_new_text()}
      size="medium"
      initial={{
        unitId: own?.id ?? null,
        kind: search.campaign ? 'CAMPAIGN' : 'MERIT',
        year: Number((first && search.year) || today.slice(0, 4)) as number | null,
        title: titleOf(search),
        campaignId: search.campaign ?? null,
        campaignReviewId: search.review ?? null,
      }}
      confirm={m.dossier_begin()}
      send={async (value) => {
        const begun = await open(asSent<DossierOpening>({ ...value, summary: null }));
        const dossier = first ? await replaceDossier(begun.id, begun.version, withFirst(begun, first)) : begun;
        queryClient.setQueryData(dossierOptions(dossier.id).queryKey, dossier);
        go(paths.editDossier(dossier.id));
      }}
      done={m.dossier_begun()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextField of={form.at('title')} label={m.dossier_title()} />
          <UnitPicker
            of={form.at('unitId')}
            chosen={own ? { id: own.id, label: own.name, hint: own.code } : null}
            label={m.ui_unit()}
          />
          <SelectField of={form.at('kind')} label={m.dossier_kind()} choices={dossierKindChoices()} />
          <NumberField of={form.at('year')} label={m.dossier_year()} plain />
          <PickerField
            of={form.at('campaignId')}
            chosen={search.campaign ? { id: search.campaign, label: search.campaignTitle ?? '' } : null}
            onPicked={() => form.at('campaignReviewId').set(null)}
            label={m.dossier_campaign()}
            optional
            queryKey={['campaign-options']}
            search={searchLaunchedCampaigns}
            placeholder={m.ui_type_to_search()}
          />
          <ReviewField of={form.at('campaignReviewId')} campaign={form.value.campaignId} />
        </>
      )}
    </FormDialog>
  );
}
