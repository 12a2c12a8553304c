import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Permission } from '@/api/me';
import { placesFor } from '@/app/places';
import { targetOf } from '@/features/access/target';
import { Link, parseSearch, stringifySearch, useListState } from '@/ui/nav';
import { renderAt } from './support/render';

function Probe() {
  const { set } = useListState();
  return (
    <button type="button" onClick={() => set({ state: 'DRAFT', q: undefined })}>
      đổi
    </button>
  );
}

describe('where to go after signing in', () => {
  it('is the page that was asked for, with its filters', () => {
    expect(targetOf('/campaigns?state=DRAFT')).toEqual({ path: '/campaigns', search: { state: 'DRAFT' } });
  });

  it.each(['https://evil.example/', '//evil.example/', '/\\evil.example', undefined, '/sign-in?to=/x'])(
    'is home for %s',
    (to) => {
      expect(targetOf(to)).toEqual({ path: '/', search: {} });
    },
  );
});

describe('the places of the navigation', () => {
  it('have a letter each, so that none is out of reach', () => {
    const everybody = { includes: () => true } as unknown as readonly Permission[];
    const keys = placesFor(everybody)
      .flatMap(({ places }) => places)
      .map(({ key }) => key)
      .filter(Boolean);
    expect(keys).toEqual([...new Set(keys)]);
  });
});

describe('the address', () => {
  it('carries what is chosen and nothing else', () => {
    expect(stringifySearch({ q: 'đoàn kết', state: '', sort: undefined })).toBe('?q=%C4%91o%C3%A0n+k%E1%BA%BFt');
    expect(parseSearch('?q=%C4%91o%C3%A0n+k%E1%BA%BFt')).toEqual({ q: 'đoàn kết' });
    expect(stringifySearch({})).toBe('');
  });

  it('leaves a press with Ctrl to the browser', async () => {
    const user = userEvent.setup();
    const { visited } = renderAt('/', <Link to="/units">Đơn vị</Link>);
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('link'));
    await user.keyboard('{/Control}');
    expect(visited).toEqual([]);
    await user.click(screen.getByRole('link'));
    expect(visited).toEqual(['/units']);
  });

  it('keeps the other filters when one changes', async () => {
    const { visited } = renderAt('/campaigns?level=UNIT&q=x', <Probe />);
    await userEvent.click(screen.getByRole('button'));
    expect(visited).toEqual(['/campaigns?level=UNIT&state=DRAFT']);
  });
});
