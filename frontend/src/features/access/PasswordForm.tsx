import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { FormFrame } from '@/ui/form/FormFrame';
import { PasswordField } from '@/ui/form/fields';
import { useForm } from '@/ui/form/useForm';
import { changePassword } from './api';

const EMPTY = { currentPassword: '', newPassword: '', repeated: '' };

export function PasswordForm({ onChanged }: { onChanged: () => void }) {
  const form = useForm(EMPTY);
  const handleSubmit = async () => {
    const { currentPassword, newPassword, repeated } = form.value;
    // The server never sees the second typing, so only this page can say that the two differ.
    if (newPassword !== repeated) {
      form.at('repeated').refuse(m.access_passwords_differ());
      document.getElementById(form.at('repeated').id)?.focus();
      return;
    }
    const changed = await form.submit(() => changePassword({ currentPassword, newPassword }));
    if (!changed) return;
    form.reset(EMPTY);
    onChanged();
  };
  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()}>
      <PasswordField
        of={form.at('currentPassword')}
        label={m.access_current_password()}
        autoComplete="current-password"
      />
      <PasswordField
        of={form.at('newPassword')}
        label={m.access_new_password()}
        hint={m.access_new_password_hint()}
        autoComplete="new-password"
      />
      <PasswordField of={form.at('repeated')} label={m.access_repeat_password()} autoComplete="new-password" />
      <Button type="submit" tone="primary" busy={form.busy}>
        {m.access_change_password()}
      </Button>
    </FormFrame>
  );
}
