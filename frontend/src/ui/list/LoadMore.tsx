import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { m } from '@/paraglide/messages';
import { Button } from '../Button';

interface Props {
  query: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
  compact?: boolean;
}

/** The next page of a list, when it is asked for; nothing after the last. */
export function LoadMore({ query, compact = false }: Props) {
  if (!query.hasNextPage) return null;
  return (
    <Button compact={compact} busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
      {m.ui_load_more()}
    </Button>
  );
}
