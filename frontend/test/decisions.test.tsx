import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { candidatesOptions } from '@/features/decision/api';
import { NominationChooser } from '@/ui/pickers/NominationChooser';
import { renderAt } from './support/render';
import { server, serveTests } from './support/server';

serveTests();

it('offers a decision what its unit can take up, the rewritten draft’s own among it', async () => {
  let asked = new URLSearchParams();
  server.use(
    http.get('*/api/v1/award-types', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/decisions/candidates', ({ request }) => {
      asked = new URL(request.url).searchParams;
      return HttpResponse.json({ items: [], next: null, total: { count: 0, capped: false } });
    }),
  );
  renderAt(
    '/',
    <NominationChooser
      id="chooser"
      find={(narrowing) => candidatesOptions({ unit: 'u-1', except: 'd-1', ...narrowing })}
      chosen={[]}
      onChange={() => {}}
      empty="không có"
    />,
  );
  expect(await screen.findByText('không có')).toBeInTheDocument();
  expect(Object.fromEntries(asked)).toEqual({ unit: 'u-1', except: 'd-1', limit: '100', count: 'true' });
});
