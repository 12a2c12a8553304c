import type { DossierRefusalRequest } from '@/api/types';
import { m } from '@/paraglide/messages';
import { FormRow } from '@/ui/form/FormFrame';
import { TextArea, TextField } from '@/ui/form/fields';
import type { Lens } from '@/ui/form/useForm';

export interface RefusalValue {
  reason: string;
  citation: { document: string; article: string; clause: string };
}

export const newRefusal = (): RefusalValue => ({ reason: '', citation: { document: '', article: '', clause: '' } });

export const sentRefusal = ({ reason, citation }: RefusalValue): DossierRefusalRequest => ({
  reason,
  citation: { ...citation, clause: citation.clause || null },
});

/** Why, and where that is written. */
export function RefusalFields({ of }: { of: Lens<RefusalValue> }) {
  const citation = of.at('citation');
  return (
    <>
      <TextArea of={of.at('reason')} label={m.ui_reason()} rows={4} />
      <TextField
        of={citation.at('document')}
        label={m.dossier_citation_document()}
        placeholder="Nghị định 98/2023/NĐ-CP"
      />
      <FormRow>
        <TextField of={citation.at('article')} label={m.dossier_citation_article()} placeholder="Điều 34" />
        <TextField of={citation.at('clause')} label={m.dossier_citation_clause()} placeholder="khoản 1" optional />
      </FormRow>
    </>
  );
}
