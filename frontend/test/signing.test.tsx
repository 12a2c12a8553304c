import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { Decision } from '@/api/types';
import { SignDialog } from '@/features/decision/SignDialog';
import { renderAt } from './support/render';
import { problem, server, serveTests } from './support/server';

serveTests();

const decision = (change: Partial<Decision> = {}): Decision => ({
  id: 'd1',
  title: 'Tặng Bằng khen của Bộ trưởng năm 2024',
  unit: { id: 'u1', code: 'BTNMT', name: 'Bộ Tài nguyên và Môi trường' },
  symbol: 'QĐ-BTNMT',
  legalBasis: null,
  state: 'PROPOSED',
  number: null,
  numbering: 'OWN',
  signer: null,
  signedAt: null,
  signedOn: null,
  publishedAt: null,
  publishedOn: null,
  digest: null,
  returnedBecause: null,
  lines: [],
  bonusTotal: 0,
  createdAt: '2024-12-02T01:00:00Z',
  updatedAt: '2024-12-02T01:00:00Z',
  actions: [],
  version: 3,
  ...change,
});

interface Sent {
  ifMatch: string | null;
  body: unknown;
}

function serveSignature(answer: () => Response) {
  const sent: Sent[] = [];
  server.use(
    http.post('*/api/v1/decisions/d1/signature', async ({ request }) => {
      sent.push({ ifMatch: request.headers.get('If-Match'), body: await request.json() });
      return answer();
    }),
  );
  return sent;
}

it('asks for the number where the registry gives it', async () => {
  const sent = serveSignature(() => HttpResponse.json(decision({ state: 'SIGNED', number: '1234/QĐ-BTNMT' })));
  renderAt('/', <SignDialog decision={decision({ numbering: 'EXTERNAL' })} onClose={() => {}} />);
  await userEvent.type(screen.getByLabelText('Chức vụ người ký'), 'Thứ trưởng');
  await userEvent.type(screen.getByLabelText('Số quyết định'), '1234');
  await userEvent.click(screen.getByRole('button', { name: 'Ký' }));
  expect(sent).toEqual([{ ifMatch: '"3"', body: { signMode: 'KT', signerTitle: 'Thứ trưởng', number: 1234 } }]);
});

it('asks for no number where the system counts', () => {
  renderAt('/', <SignDialog decision={decision()} onClose={() => {}} />);
  expect(screen.queryByLabelText('Số quyết định')).not.toBeInTheDocument();
});

/** A decision page that reads a newer version while the dialog is open. */
function Page() {
  const [shown, setShown] = useState(decision());
  return (
    <>
      <button type="button" onClick={() => setShown(decision({ version: 4 }))}>
        Đọc lại
      </button>
      <SignDialog decision={shown} onClose={() => {}} />
    </>
  );
}

it('never signs a change that came in behind the open dialog', async () => {
  const sent = serveSignature(() => problem(412, 'STALE', { detail: 'Đã có người sửa.' }));
  renderAt('/', <Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Đọc lại' }));
  await userEvent.type(screen.getByLabelText('Chức vụ người ký'), 'Thứ trưởng');
  await userEvent.click(screen.getByRole('button', { name: 'Ký' }));
  expect(await screen.findByText('Đã có người sửa.')).toBeInTheDocument();
  expect(sent.map((one) => one.ifMatch)).toEqual(['"3"']);
});
