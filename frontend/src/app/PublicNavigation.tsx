import { type ReactNode, startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import { type Navigation, NavigationContext, parseSearch, stringifySearch } from '@/ui/nav';

function here() {
  return { pathname: location.pathname, search: parseSearch(location.search) };
}

/** Whether an address is one of the public pages; everything else belongs to the staff's application. */
const isPublic = (to: string) => /^\/cong-khai(\/|$)/.test(to);

export function PublicNavigation({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState(here);

  useEffect(() => {
    const follow = () => startTransition(() => setPlace(here()));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const go = useCallback<Navigation['go']>((to, options = {}) => {
    const address = to + stringifySearch(options.search ?? {});
    if (!isPublic(to)) {
      location.assign(address);
      return;
    }
    const moved = to !== location.pathname;
    history[options.replace ? 'replaceState' : 'pushState'](null, '', address);
    startTransition(() => setPlace(here()));
    if (!options.keepScroll) scrollTo(0, 0);
    // After the new page is there its heading takes the focus, as after loading a page.
    if (moved) setTimeout(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }), 60);
  }, []);

  const navigation = useMemo<Navigation>(() => ({ ...place, go }), [place, go]);
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}
