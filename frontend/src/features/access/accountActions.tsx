import { KeyRound, Lock, LockOpen, PenLine, UserRoundPlus } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import type { Account, GrantDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { ROLES, roleName } from '@/i18n/names/roles';
import { m } from '@/paraglide/messages';
import type { ActionFace } from '@/ui/ActionBar';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { SelectField, TextField } from '@/ui/form/fields';
import { PersonPicker, UnitPicker } from '@/ui/pickers/pickers';
import css from './Accounts.module.css';
import { changeAccount, giveRole, lockAccount, resetPassword, unlockAccount } from './accountsApi';

const NO_GRANT: Record<'role' | 'unitId' | 'from' | 'to', string | null> = {
  role: null,
  unitId: null,
  from: null,
  to: null,
};

/** What an administrator does with an account; which of it is open here and now, the server says. */
export function useAccountFaces(account: Account, onIssued: (account: Account) => void): Record<string, ActionFace> {
  const stale = [['account', account.id], ['accounts'], ['audit-entries']];
  const change = useChange(changeAccount, ...stale);
  const reset = useChange(resetPassword, ...stale);
  const lock = useChange(lockAccount, ...stale);
  const unlock = useChange(unlockAccount, ...stale);
  const give = useChange(giveRole, ...stale);
  const icon = { size: 18, 'aria-hidden': true } as const;
  return {
    GRANT: {
      label: m.grant_give(),
      tone: 'primary',
      icon: <UserRoundPlus {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.grant_give()}
          text={m.grant_give_text()}
          initial={NO_GRANT}
          confirm={m.grant_give()}
          send={(value) => give(account, asSent<GrantDraft>(value))}
          done={m.grant_given_done()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <SelectField
                of={form.at('role')}
                label={m.accounts_role()}
                empty={m.ui_choose()}
                choices={ROLES.map((role) => ({ value: role, label: roleName(role) }))}
              />
              <UnitPicker of={form.at('unitId')} label={m.ui_unit()} />
              <div className={css.dates}>
                <DateField of={form.at('from')} label={m.grant_from()} hint={m.grant_from_hint()} optional />
                <DateField of={form.at('to')} label={m.grant_to()} hint={m.grant_to_hint()} optional />
              </div>
            </>
          )}
        </FormDialog>
      ),
    },
    CHANGE: {
      label: m.account_change(),
      icon: <PenLine {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.account_change()}
          initial={{ displayName: account.displayName, personId: account.person?.id ?? null }}
          confirm={m.ui_save()}
          send={(value) => change(account, value)}
          done={m.ui_saved()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <TextField of={form.at('displayName')} label={m.account_display_name()} />
              <PersonPicker
                of={form.at('personId')}
                chosen={account.person && { id: account.person.id, label: account.person.name }}
                label={m.account_person()}
                hint={m.account_person_hint()}
                optional
              />
            </>
          )}
        </FormDialog>
      ),
    },
    RESET_PASSWORD: {
      label: m.account_reset(),
      icon: <KeyRound {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.account_reset()}
          text={m.account_reset_text()}
          initial={{}}
          confirm={m.account_reset()}
          send={async () => onIssued(await reset(account))}
          done={m.account_reset_done()}
          onClose={onClose}
        />
      ),
    },
    UNLOCK: {
      label: m.account_unlock(),
      tone: 'primary',
      icon: <LockOpen {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.account_unlock()}
          text={m.account_unlock_text()}
          initial={{}}
          confirm={m.account_unlock()}
          send={() => unlock(account)}
          done={m.account_unlocked_done()}
          onClose={onClose}
        />
      ),
    },
    LOCK: {
      label: m.account_lock(),
      tone: 'danger',
      icon: <Lock {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.account_lock()}
          text={m.account_lock_text()}
          danger
          confirm={m.account_lock()}
          send={(value) => lock(account, value)}
          done={m.account_locked_done()}
          onClose={onClose}
        />
      ),
    },
  };
}
