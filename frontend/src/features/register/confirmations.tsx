import { useInfiniteQuery } from '@tanstack/react-query';
import { PenLine, RotateCcw, Stamp, Undo2, XCircle } from 'lucide-react';
import { useRef } from 'react';
import { useCan } from '@/api/me';
import type { AwardDetail } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import type { ActionFace } from '@/ui/ActionBar';
import { FormDialog } from '@/ui/FormDialog';
import { TextField } from '@/ui/form/fields';
import { LoadMore } from '@/ui/list/LoadMore';
import { Link, useNavigation } from '@/ui/nav';
import { Section } from '@/ui/Page';
import { Timeline } from '@/ui/Timeline';
import { confirmAward, confirmationsOptions } from './confirmationApi';

/** What can be done with an award; which of it is offered, the server says. */
export function useAwardFaces(award: AwardDetail): Record<string, ActionFace> {
  const { go } = useNavigation();
  const confirm = useChange(confirmAward, ['confirmations', award.id]);
  const given = useRef<string>(undefined);
  const icon = { size: 18, 'aria-hidden': true } as const;
  const amend = (kind: string) => () => go(paths.newAmendment, { search: { award: award.id, kind } });
  return {
    CORRECT: { label: m.award_correct(), icon: <PenLine {...icon} />, run: amend('CORRECTION') },
    ANNUL: { label: m.award_annul(), icon: <XCircle {...icon} />, run: amend('PARTIAL_ANNULMENT') },
    REVOKE: { label: m.award_revoke(), tone: 'danger', icon: <Undo2 {...icon} />, run: amend('REVOCATION') },
    RESTORE: { label: m.award_restore(), icon: <RotateCcw {...icon} />, run: amend('RESTORATION') },
    CONFIRM: {
      label: m.confirm_action(),
      tone: 'primary',
      icon: <Stamp size={18} aria-hidden />,
      dialog: (onClose) => (
        <FormDialog
          title={m.confirm_action()}
          text={m.confirm_text()}
          size="medium"
          initial={{ requestedBy: '', purpose: '' }}
          confirm={m.confirm_action()}
          send={async ({ requestedBy, purpose }) => {
            given.current = (await confirm(award.id, { requestedBy, purpose: purpose.trim() || null })).id;
          }}
          done={m.confirm_done()}
          onClose={onClose}
          onDone={() => given.current && go(paths.confirmation(given.current))}
        >
          {(form) => (
            <>
              <TextField
                of={form.at('requestedBy')}
                label={m.confirm_requested_by()}
                hint={m.confirm_requested_by_hint()}
                autoFocus
              />
              <TextField of={form.at('purpose')} label={m.confirm_purpose()} optional />
            </>
          )}
        </FormDialog>
      ),
    },
  };
}

function Given({ award }: { award: AwardDetail }) {
  const query = useInfiniteQuery(confirmationsOptions(award.id));
  const papers = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (papers.length === 0) return null;
  return (
    <Section title={m.confirm_papers()}>
      <Timeline
        label={m.confirm_papers()}
        moments={papers.map((paper) => ({
          key: paper.id,
          when: formatDate(paper.issuedOn),
          what: <Link to={paths.confirmation(paper.id)}>{m.confirm_title({ number: paper.number })}</Link>,
          detail: paper.requestedBy,
        }))}
      />
      <LoadMore query={query} compact />
    </Section>
  );
}

/** The papers given about an award, for those who may see who asked. */
export function Confirmations({ award }: { award: AwardDetail }) {
  return useCan('AWARD_CONFIRMATION_READ') ? <Given award={award} /> : null;
}
