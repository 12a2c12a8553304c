import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { vi } from 'vitest';
import { type Navigation, NavigationContext, parseSearch, stringifySearch } from '@/ui/nav';

// The real one, also where a test stands in for a part of it: what guards a form against leaving wants a router above it.
const { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } =
  await vi.importActual<typeof import('@tanstack/react-router')>('@tanstack/react-router');

/** A place to be: like a router, but only an address that changes. */
function Place({ at, visited, children }: { at: string; visited: string[]; children: ReactNode }) {
  const [address, setAddress] = useState(at);
  const url = new URL(address, 'http://localhost');
  const navigation: Navigation = {
    pathname: url.pathname,
    search: parseSearch(url.search),
    go(to, options = {}) {
      const next = to + stringifySearch(options.search ?? {});
      visited.push(next);
      setAddress(next);
    },
  };
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

/** Renders as the application would: with an address and a cache of its own. `visited` tells where it went. */
export function renderAt(at: string, children: ReactNode) {
  const visited: string[] = [];
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory({ initialEntries: [at] }) });
  const view = render(
    <QueryClientProvider client={queryClient}>
      <RouterContextProvider router={router}>
        <Place at={at} visited={visited}>
          {children}
        </Place>
      </RouterContextProvider>
    </QueryClientProvider>,
  );
  return { ...view, visited, queryClient };
}
