import { Ban, KeyRound, PenLine, ShieldPlus } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import type { Client } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import type { ActionFace } from '@/ui/ActionBar';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { TextArea } from '@/ui/form/fields';
import { useNavigation } from '@/ui/nav';
import { addClientSecret, replaceClientKeys, revokeClient } from './api';

const icon = { size: 18, 'aria-hidden': true } as const;

/** What an administrator does with a client; which of it is open here and now, the server says. */
export function useClientFaces(client: Client, onSecret: (secret: string) => void): Record<string, ActionFace> {
  const { go } = useNavigation();
  const stale = [['client', client.item.id], ['clients'], ['audit-entries']];
  const addSecret = useChange(addClientSecret, ...stale);
  const replaceKeys = useChange(replaceClientKeys, ...stale);
  const revoke = useChange(revokeClient, ...stale);
  return {
    ADD_SECRET: {
      label: m.client_add_secret(),
      tone: 'primary',
      icon: <KeyRound {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.client_add_secret()}
          text={<p>{m.client_add_secret_text()}</p>}
          initial={{ expiresOn: null as string | null }}
          confirm={m.client_add_secret()}
          send={async (value) => {
            const made = await addSecret(client, asSent<{ expiresOn: string }>(value));
            onSecret(made.secret ?? '');
          }}
          onClose={onClose}
        >
          {(form) => <DateField of={form.at('expiresOn')} label={m.client_secret_expires()} />}
        </FormDialog>
      ),
    },
    REPLACE_KEYS: {
      label: m.client_replace_keys(),
      icon: <ShieldPlus {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.client_replace_keys()}
          text={<p>{m.client_replace_keys_text()}</p>}
          initial={{ jwks: '' }}
          confirm={m.client_replace_keys()}
          send={(value) => replaceKeys(client, value)}
          done={m.client_keys_replaced()}
          onClose={onClose}
          size="medium"
        >
          {(form) => <TextArea of={form.at('jwks')} label={m.client_jwks()} hint={m.client_jwks_hint()} rows={8} />}
        </FormDialog>
      ),
    },
    CHANGE: {
      label: m.client_change(),
      icon: <PenLine {...icon} />,
      run: () => go(paths.editClient(client.item.id)),
    },
    REVOKE: {
      label: m.client_revoke(),
      tone: 'danger',
      icon: <Ban {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.client_revoke()}
          text={<p>{m.client_revoke_text()}</p>}
          danger
          confirm={m.client_revoke()}
          send={(value) => revoke(client, value)}
          done={m.client_revoked()}
          onClose={onClose}
        />
      ),
    },
  };
}
