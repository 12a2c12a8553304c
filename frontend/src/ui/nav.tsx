/**
 * Where the reader is and how to go elsewhere. The staff's application and the public pages have different routers
 * (the public one must stay small), so components know only this.
 */
import { type AnchorHTMLAttributes, createContext, type MouseEvent, useContext, useMemo } from 'react';

export type Search = Record<string, string | undefined>;

export interface Navigation {
  pathname: string;
  search: Search;
  go(to: string, options?: { search?: Search; replace?: boolean; keepScroll?: boolean }): void;
  /** Fetches what lies behind a link before it is pressed. */
  preload?(to: string): void;
}

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('no navigation above');
  return navigation;
}

export function parseSearch(text: string): Search {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Search): string {
  const given = Object.entries(search).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  to: string;
  search?: Search;
  /** `page` marks this very page, `section` also what lies under it. */
  currentFor?: 'page' | 'section';
}

export function Link({ to, search, currentFor, children, ...rest }: LinkProps) {
  const navigation = useNavigation();
  const here =
    currentFor === 'section'
      ? navigation.pathname === to || navigation.pathname.startsWith(`${to}/`)
      : currentFor === 'page' && navigation.pathname === to;
  const handleClick = (event: MouseEvent<HTMLAnchorElement>) => {
    rest.onClick?.(event);
    const forBrowser = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || forBrowser || rest.target) return;
    event.preventDefault();
    navigation.go(to, search ? { search } : {});
  };
  return (
    <a
      {...rest}
      href={to + stringifySearch(search ?? {})}
      aria-current={here ? 'page' : rest['aria-current']}
      onClick={handleClick}
      onPointerEnter={() => navigation.preload?.(to)}
      onFocus={() => navigation.preload?.(to)}
    >
      {children}
    </a>
  );
}

/**
 * The state of a list lives in its URL: it survives a reload, can be sent to a colleague, and Back undoes a filter.
 * Typing replaces the entry instead of adding one for each letter.
 */
export function useListState() {
  const { pathname, search, go } = useNavigation();
  return useMemo(
    () => ({
      search,
      set(change: Search, options: { replace?: boolean } = {}) {
        go(pathname, { search: { ...search, ...change }, keepScroll: true, replace: options.replace ?? false });
      },
    }),
    [pathname, search, go],
  );
}
