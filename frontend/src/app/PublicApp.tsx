import { QueryClientProvider } from '@tanstack/react-query';
import { Component, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { makeQueryClient } from '@/api/queryClient';
import { useLocale } from '@/i18n/locale';
import { m } from '@/paraglide/messages';
import { useNavigation } from '@/ui/nav';
import { ErrorState, NotFound } from '@/ui/States';
import { PublicNavigation } from './PublicNavigation';
import { PublicShell } from './PublicShell';
import { publicRoutes } from './publicRoutes';
import { Waiting } from './Waiting';

const queryClient = makeQueryClient();

class Guard extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return <ErrorState error={this.state.error} onRetry={() => location.reload()} />;
  }
}

function CurrentPage() {
  const { pathname } = useNavigation();
  for (const { pattern, component: Page } of publicRoutes) {
    const match = pathname.match(pattern);
    if (match) return <Page key={pathname} id={match[1] ?? ''} />;
  }
  return (
    <>
      <title>{`${m.ui_not_found_title()} · ${m.app_name()}`}</title>
      <NotFound alone />
    </>
  );
}

export function PublicApp() {
  const locale = useLocale();
  const before = useRef(locale);
  useEffect(() => {
    if (before.current === locale) return;
    before.current = locale;
    void queryClient.invalidateQueries();
  }, [locale]);
  return (
    <QueryClientProvider client={queryClient}>
      <PublicNavigation key={locale}>
        <PublicShell>
          <Guard>
            <Suspense fallback={<Waiting />}>
              <CurrentPage />
            </Suspense>
          </Guard>
        </PublicShell>
      </PublicNavigation>
    </QueryClientProvider>
  );
}
