import { paths } from '@/app/paths';
import { parseSearch, type Search } from '@/ui/nav';

export interface Target {
  path: string;
  search: Search;
}

const HOME: Target = { path: paths.home, search: {} };

/** Where the reader wanted to go before being asked to sign in: only ever a page of this application. */
export function targetOf(to: string | undefined): Target {
  if (!to?.startsWith('/')) return HOME;
  const url = new URL(to, location.origin);
  if (url.origin !== location.origin || url.pathname === paths.signIn || url.pathname === paths.firstPassword)
    return HOME;
  return { path: url.pathname, search: parseSearch(url.search) };
}
