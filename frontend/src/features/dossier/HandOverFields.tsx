import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import { m } from '@/paraglide/messages';
import { SelectField, TextArea } from '@/ui/form/fields';
import type { Lens } from '@/ui/form/useForm';
import { verifiersOptions } from './api';

/** To which colleague it goes, and what they should know. */
export function HandOverFields({ of }: { of: Lens<{ accountId: string; note: string }> }) {
  const me = useMe();
  const verifiers = useQuery(verifiersOptions);
  const colleagues = (verifiers.data?.items ?? []).filter((colleague) => colleague.id !== me.account.id);
  return (
    <>
      <SelectField
        of={of.at('accountId')}
        label={m.dossier_hand_over_to()}
        empty={m.dossier_hand_over_choose()}
        {...(verifiers.data && colleagues.length === 0 ? { hint: m.dossier_hand_over_nobody() } : {})}
        choices={colleagues.map((colleague) => ({ value: colleague.id, label: colleague.name }))}
      />
      <TextArea of={of.at('note')} label={m.dossier_hand_over_note()} optional />
    </>
  );
}
