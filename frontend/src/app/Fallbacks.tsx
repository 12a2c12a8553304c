import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { m } from '@/paraglide/messages';
import { buttonClass } from '@/ui/Button';
import { Link } from '@/ui/nav';
import { ErrorState, NotFound } from '@/ui/States';
import css from './Fallbacks.module.css';
import { paths } from './paths';

export function WholePageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <main className={css.whole}>
      <ErrorState
        error={error}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </main>
  );
}

export function WholePageMissing() {
  return (
    <main className={css.whole}>
      <title>{`${m.ui_not_found_title()} · ${m.app_name()}`}</title>
      <NotFound
        alone
        action={
          <Link to={paths.home} className={buttonClass()}>
            {m.app_go_home()}
          </Link>
        }
      />
    </main>
  );
}
