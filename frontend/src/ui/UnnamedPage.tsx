import type { UseQueryResult } from '@tanstack/react-query';
import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import { Page } from './Page';
import { ErrorState, Skeleton } from './States';

interface Props extends Pick<ComponentProps<typeof Page>, 'title' | 'crumbs' | 'width'> {
  query: UseQueryResult;
}

/** A page whose own name is not known yet, or never will be: the place that it hangs from is named to the ear only, since the eye has it in the crumbs. */
export function UnnamedPage({ query, ...page }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // Whoever arrived here stands at this heading; when the page itself comes, they go on at the heading of that.
  useLayoutEffect(() => {
    const here = box.current;
    return () => {
      if (!here?.contains(document.activeElement)) return;
      requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }));
    };
  }, []);
  return (
    <div ref={box}>
      <Page {...page} unnamed>
        {query.isError ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Skeleton lines={6} heading />
        )}
      </Page>
    </div>
  );
}
