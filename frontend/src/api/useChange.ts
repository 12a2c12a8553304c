import { type QueryKey, useQueryClient } from '@tanstack/react-query';

/**
 * A change, after which what was read is read again: also when it was refused, because a refusal often means that
 * somebody else was quicker.
 */
export function useChange<A extends unknown[], R>(send: (...given: A) => Promise<R>, ...stale: QueryKey[]) {
  const queryClient = useQueryClient();
  return async (...given: A): Promise<R> => {
    try {
      return await send(...given);
    } finally {
      for (const queryKey of stale) void queryClient.invalidateQueries({ queryKey });
    }
  };
}
