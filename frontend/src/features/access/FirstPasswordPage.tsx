import { useQueryClient } from '@tanstack/react-query';
import { meOptions } from '@/api/me';
import { signOut } from '@/api/signOut';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { useNavigation } from '@/ui/nav';
import { toast } from '@/ui/Toasts';
import { Cover } from './Cover';
import css from './Cover.module.css';
import { PasswordForm } from './PasswordForm';
import { targetOf } from './target';

/** The first time, the password that somebody else handed over is changed before anything else. */
export function FirstPasswordPage() {
  const { search, go } = useNavigation();
  const queryClient = useQueryClient();
  const handleChanged = async () => {
    toast.done(m.access_password_changed());
    await queryClient.fetchQuery({ ...meOptions, staleTime: 0 });
    const target = targetOf(search.to);
    go(target.path, { search: target.search, replace: true });
  };
  const handleSignOut = async () => {
    await signOut();
    queryClient.clear();
    go(paths.signIn);
  };
  return (
    <Cover title={m.access_first_title()} lead={m.access_first_lead()}>
      <PasswordForm onChanged={() => void handleChanged()} />
      <div className={css.more}>
        <Button tone="quiet" onClick={() => void handleSignOut()}>
          {m.app_sign_out()}
        </Button>
      </div>
    </Cover>
  );
}
