import { asSent, type Incomplete } from '@/api/incomplete';
import type { CampaignReviewDraft } from '@/api/types';
import { m } from '@/paraglide/messages';
import { FormDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { TextArea, TextField } from '@/ui/form/fields';
import { newKey, Rows } from '@/ui/form/Rows';
import { UnitPicker } from '@/ui/pickers/pickers';

interface PraiseValue {
  key: string;
  unitId: string | null;
  reason: string;
}

type Value = Incomplete<Omit<CampaignReviewDraft, 'praised'>> & { praised: PraiseValue[] };

const BLANK: Value = { summary: '', lessons: '', notWorked: '', heldOn: null, praised: [] };

const newPraise = (): PraiseValue => ({ key: newKey(), unitId: null, reason: '' });

const sent = ({ praised, ...rest }: Value) =>
  asSent<CampaignReviewDraft>({ ...rest, praised: praised.map(({ key: _, ...praise }) => praise) });

interface Props {
  title: string;
  text: string;
  send: (review: CampaignReviewDraft) => Promise<unknown>;
  done: string;
  onClose: () => void;
}

/** What a review found, interim or final: its result, what was learned, whom it praises, and the day on which it was held. */
export function ReviewDialog({ title, send, ...dialog }: Props) {
  return (
    <FormDialog
      {...dialog}
      title={title}
      size="large"
      initial={BLANK}
      confirm={title}
      send={(value) => send(sent(value))}
    >
      {(form) => (
        <>
          <TextArea of={form.at('summary')} label={m.campaign_closing_summary()} rows={5} />
          <TextArea of={form.at('lessons')} label={m.campaign_review_lessons()} optional rows={3} />
          <TextArea of={form.at('notWorked')} label={m.campaign_review_not_worked()} optional rows={3} />
          <Rows
            of={form.at('praised')}
            label={m.campaign_praise_number}
            movable
            add={m.campaign_praise_add()}
            newRow={newPraise}
          >
            {(at) => (
              <>
                <UnitPicker of={at.at('unitId')} label={m.ui_unit()} />
                <TextField of={at.at('reason')} label={m.campaign_praise_reason()} />
              </>
            )}
          </Rows>
          <DateField of={form.at('heldOn')} label={m.campaign_review_day()} optional />
        </>
      )}
    </FormDialog>
  );
}
