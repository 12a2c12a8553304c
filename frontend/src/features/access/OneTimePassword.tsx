import { Copy } from 'lucide-react';
import type { Account } from '@/api/types';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog, DialogBody, DialogFoot } from '@/ui/Dialog';
import { toast } from '@/ui/Toasts';
import css from './Accounts.module.css';

/** Told this once: a press beside the dialog does not lose it, and it is never kept in a cache or an address. */
export function OneTimePassword({ account, onClose }: { account: Account; onClose: () => void }) {
  const password = account.oneTimePassword ?? '';
  const handleCopy = () =>
    navigator.clipboard.writeText(password).then(() => toast.done(m.account_otp_copied()), toast.failed);
  return (
    <Dialog title={m.account_otp_title()} onClose={onClose} firm>
      <DialogBody>
        <p>{m.account_otp_text({ name: account.displayName, username: account.username })}</p>
        <p className={css.password}>
          <code>{password}</code>
        </p>
      </DialogBody>
      <DialogFoot>
        <Button icon={<Copy size={18} aria-hidden />} onClick={() => void handleCopy()}>
          {m.account_otp_copy()}
        </Button>
        <Button tone="primary" onClick={onClose}>
          {m.account_otp_close()}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
