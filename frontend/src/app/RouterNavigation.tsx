import { useRouter, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { type Navigation, NavigationContext, type Search } from '@/ui/nav';

/** Tells the components, in their own small terms, what the staff's router knows. */
export function RouterNavigation({ children }: { children: ReactNode }) {
  const router = useRouter();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const search = useRouterState({ select: (state) => state.location.search as Search });
  const navigation = useMemo<Navigation>(
    () => ({
      pathname,
      search,
      go(to, options = {}) {
        const given = Object.entries(options.search ?? {}).filter(([, value]) => value);
        void router.navigate({
          to,
          search: Object.fromEntries(given) as never,
          replace: options.replace ?? false,
          resetScroll: !options.keepScroll,
        });
      },
      preload: (to) => void router.preloadRoute({ to }).catch(() => undefined),
    }),
    [router, pathname, search],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}
