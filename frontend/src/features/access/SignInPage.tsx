import { useQuery, useQueryClient } from '@tanstack/react-query';
import { LogIn } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { session } from '@/api/session';
import { aboutOptions } from '@/app/about';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import { FormFrame } from '@/ui/form/FormFrame';
import { PasswordField, TextField } from '@/ui/form/fields';
import { useForm } from '@/ui/form/useForm';
import { useNavigation } from '@/ui/nav';
import { Notice } from '@/ui/States';
import { Cover } from './Cover';
import css from './Cover.module.css';
import { targetOf } from './target';

/** The way over the organisation's own sign-in: a link, since the browser leaves this application for a while. */
function IssuerLink({ name, to }: { name: string | null | undefined; to: string | undefined }) {
  const query = to ? `?to=${encodeURIComponent(to)}` : '';
  return (
    <a href={`/api/v1/external-sign-in${query}`} className={buttonClass('plain')}>
      <LogIn size={18} aria-hidden />
      {m.access_sign_in_with({ issuer: name ?? m.access_issuer() })}
    </a>
  );
}

/** Why the way over the organisation's sign-in led back here. */
function Refused({ code }: { code: string }) {
  return <Notice>{code === 'NO_ACCOUNT' ? m.access_no_account() : m.access_issuer_refused()}</Notice>;
}

function PasswordSignIn() {
  const { search, go } = useNavigation();
  const queryClient = useQueryClient();
  const form = useForm({ username: '', password: '' });
  const target = useMemo(() => targetOf(search.to), [search]);

  const handleSubmit = async () => {
    const username = form.value.username.trim();
    const entered = await form.submit(() => session.signIn(username, form.value.password));
    if (!entered) return;
    queryClient.clear();
    go(target.path, { search: target.search, replace: true });
  };

  return (
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
  );
}

export function SignInPage() {
  const { search, go } = useNavigation();
  const ways = useQuery(aboutOptions).data?.waysIn;
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

  return (
    <Cover title={m.access_sign_in()} lead={m.access_sign_in_lead()}>
      {search.error && <Refused code={search.error} />}
      {ways?.external && <IssuerLink name={ways.externalName} to={search.to} />}
      {ways?.passwords !== false && <PasswordSignIn />}
      <p className={css.more}>
        {m.access_public_hint()} <a href={paths.public.home}>{m.access_public_link()}</a>
      </p>
    </Cover>
  );
}
