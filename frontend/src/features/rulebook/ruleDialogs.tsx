import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import type { Rule, RulebookDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { FormRow } from '@/ui/form/FormFrame';
import { TextArea, TextField } from '@/ui/form/fields';
import { Link, useNavigation } from '@/ui/nav';
import { Loaded } from '@/ui/States';
import {
  confirmRule,
  discardDraft,
  impactOptions,
  publishDraft,
  removeRule,
  type Seen,
  STALE,
  withdrawConfirmation,
} from './api';

interface OfRule {
  seen: Seen;
  rule: Rule;
  onClose: () => void;
}

/** Which copy of the text was seen, and where in it. */
export function ConfirmDialog({ seen, rule, onClose }: OfRule) {
  const confirm = useChange(confirmRule, ...STALE);
  return (
    <FormDialog
      title={m.rulebook_confirm()}
      size="medium"
      text={
        <>
          <p>
            <b>{rule.text}</b>
          </p>
          <p>{m.rulebook_confirm_text()}</p>
        </>
      }
      initial={{ copy: '', place: '', note: '' }}
      confirm={m.rulebook_confirm()}
      send={({ copy, place, note }) =>
        confirm(seen, rule.id, { copy, place, ...(note.trim() && { note: note.trim() }) })
      }
      done={m.rulebook_confirmed()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextField of={form.at('copy')} label={m.rulebook_confirm_copy()} hint={m.rulebook_confirm_copy_hint()} />
          <TextField of={form.at('place')} label={m.rulebook_confirm_place()} hint={m.rulebook_confirm_place_hint()} />
          <TextArea of={form.at('note')} label={m.rulebook_confirm_note()} optional rows={2} />
        </>
      )}
    </FormDialog>
  );
}

export function WithdrawDialog({ seen, rule, onClose }: OfRule) {
  const withdraw = useChange(withdrawConfirmation, ...STALE);
  return (
    <ReasonDialog
      title={m.rulebook_withdraw()}
      text={<p>{rule.text}</p>}
      confirm={m.rulebook_withdraw()}
      danger
      send={({ reason }) => withdraw(seen, rule.id, reason)}
      done={m.rulebook_withdrawn()}
      onClose={onClose}
    />
  );
}

/** @param last whether its award would be left without a rule, and has to say why */
export function RemoveDialog({ seen, rule, last, onClose }: OfRule & { last: boolean }) {
  const remove = useChange(removeRule, ...STALE);
  return (
    <FormDialog
      title={m.rulebook_remove()}
      size={last ? 'medium' : 'small'}
      text={<p>{rule.text}</p>}
      initial={{ reason: '', nothing: { vi: '', en: '' } }}
      confirm={m.rulebook_remove()}
      danger
      send={({ reason, nothing }) => remove(seen, rule.id, { reason, ...(last && { nothing }) })}
      done={m.rulebook_removed()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextArea of={form.at('reason')} label={m.ui_reason()} rows={2} />
          {last && (
            <FormRow>
              <TextArea of={form.at('nothing').at('vi')} label={m.rulebook_nothing_vi()} rows={2} />
              <TextArea of={form.at('nothing').at('en')} label={m.rulebook_nothing_en()} rows={2} />
            </FormRow>
          )}
        </>
      )}
    </FormDialog>
  );
}

/** How many verdicts of last year would turn: said where the draft becomes law here. */
function ImpactLine({ framework }: { framework: string }) {
  const year = Number(useMe().today.slice(0, 4)) - 1;
  const impact = useQuery(impactOptions(framework, year, undefined));
  return (
    <Loaded query={impact} lines={1}>
      {({ flips, nominations }) => (
        <p>
          {m.rulebook_impact_line({ year, flips: formatNumber(flips), nominations: formatNumber(nominations) })}{' '}
          <Link to={paths.rulebookImpact(framework)}>{m.rulebook_impact_see()}</Link>
        </p>
      )}
    </Loaded>
  );
}

export function PublishDialog({ draft, onClose }: { draft: RulebookDraft; onClose: () => void }) {
  const { framework, name } = draft.draft;
  const { go } = useNavigation();
  const publish = useChange(publishDraft, ...STALE);
  return (
    <ReasonDialog
      title={m.rulebook_publish_title({ name })}
      text={
        <>
          <p>{m.rulebook_publish_text()}</p>
          <ImpactLine framework={framework} />
        </>
      }
      confirm={m.rulebook_publish()}
      send={({ reason }) => publish({ framework, version: draft.version }, reason)}
      done={m.rulebook_published({ name })}
      onClose={onClose}
      onDone={() => go(paths.rulebookVersions(framework))}
    />
  );
}

export function DiscardDialog({ draft, onClose }: { draft: RulebookDraft; onClose: () => void }) {
  const { framework, name } = draft.draft;
  const { go } = useNavigation();
  const discard = useChange(discardDraft, ...STALE);
  return (
    <FormDialog
      title={m.rulebook_discard_title({ name })}
      text={<p>{m.rulebook_discard_text()}</p>}
      initial={{}}
      confirm={m.rulebook_discard()}
      danger
      send={() => discard({ framework, version: draft.version })}
      done={m.rulebook_discarded()}
      onClose={onClose}
      onDone={() => go(paths.rulebookVersions(framework))}
    />
  );
}
