import { Copy } from 'lucide-react';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog, DialogBody, DialogFoot } from '@/ui/Dialog';
import { toast } from '@/ui/Toasts';
import css from './Integration.module.css';

/** Told this once: a press beside the dialog does not lose it, and it is never kept in a cache or an address. */
export function NewSecret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const handleCopy = () =>
    navigator.clipboard.writeText(secret).then(() => toast.done(m.client_secret_copied()), toast.failed);
  return (
    <Dialog title={m.client_secret_title()} onClose={onClose} firm>
      <DialogBody>
        <p>{m.client_secret_once()}</p>
        <p className={css.secret}>
          <code>{secret}</code>
        </p>
      </DialogBody>
      <DialogFoot>
        <Button icon={<Copy size={18} aria-hidden />} onClick={() => void handleCopy()}>
          {m.client_secret_copy()}
        </Button>
        <Button tone="primary" onClick={onClose}>
          {m.client_secret_close()}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
