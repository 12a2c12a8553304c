import type { ComponentProps } from 'react';
import { m } from '@/paraglide/messages';
import { Button } from '../Button';
import { useListState } from '../nav';

interface Props extends Pick<ComponentProps<typeof Button>, 'tone' | 'icon' | 'className'> {
  params: readonly string[];
}

/** Takes back what the list in the URL is narrowed to. */
export function ClearFilters({ params, ...look }: Props) {
  const { set } = useListState();
  return (
    <Button {...look} onClick={() => set(Object.fromEntries(params.map((param) => [param, undefined])))}>
      {m.ui_clear_filters()}
    </Button>
  );
}
