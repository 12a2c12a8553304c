import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { session } from '@/api/session';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { FormFrame } from '@/ui/form/FormFrame';
import { PasswordField, TextField } from '@/ui/form/fields';
import { useForm } from '@/ui/form/useForm';
import { useNavigation } from '@/ui/nav';
import { Cover } from './Cover';
import css from './Cover.module.css';
import { targetOf } from './target';

export function SignInPage() {
  const { search, go } = useNavigation();
  const queryClient = useQueryClient();
  const form = useForm({ username: '', password: '' });
  const target = useMemo(() => targetOf(search.to), [search]);

  // A session may still be alive: a deep link through this page should not ask again.
  useEffect(() => {
    if (!session.likely()) return;
    let here = true;
    session
      .resume()
      .then((state) => here && state === 'SIGNED_IN' && go(target.path, { search: target.search, replace: true }))
      .catch(() => undefined);
    return () => {
      here = false;
    };
  }, [go, target]);

  const handleSubmit = async () => {
    const username = form.value.username.trim();
    const entered = await form.submit(() => session.signIn(username, form.value.password));
    if (!entered) return;
    queryClient.clear();
    go(target.path, { search: target.search, replace: true });
  };

  return (
    <Cover title={m.access_sign_in()} lead={m.access_sign_in_lead()}>
      <FormFrame form={form} onSubmit={() => void handleSubmit()}>
        <TextField
          of={form.at('username')}
          label={m.access_username()}
          autoComplete="username"
          spellCheck={false}
          autoFocus
          required
        />
        <PasswordField of={form.at('password')} label={m.access_password()} autoComplete="current-password" required />
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.access_sign_in()}
        </Button>
      </FormFrame>
      <p className={css.more}>
        {m.access_public_hint()} <a href={paths.public.home}>{m.access_public_link()}</a>
      </p>
    </Cover>
  );
}
