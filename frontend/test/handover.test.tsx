import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Suspense } from 'react';
import { expect, it } from 'vitest';
import { HandoversPage } from '@/features/handover/HandoversPage';
import { renderAt } from './support/render';
import { server, serveTests } from './support/server';

serveTests();

const unit = { id: 'u', code: 'BTNMT', name: 'Bộ Thử' };

const due = (id: string, recipient: string, change: object = {}) => ({
  id,
  awardId: `a${id}`,
  nominationId: `n${id}`,
  recipient,
  unit,
  award: { code: 'MERIT_CERT_MINISTER', name: 'Bằng khen' },
  part: 'MONEY',
  items: [],
  decision: { id: 'd', submissionId: null, number: '1/QĐ', decidedOn: '2024-11-20' },
  payer: unit,
  amount: 3_510_000,
  atMost: false,
  state: 'OPEN',
  handedOn: null,
  handedAmount: null,
  waitingDays: 12,
  dueOn: null,
  overdue: false,
  version: 0,
  ...change,
});

function serve(sent: unknown[], asked: string[]) {
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({
        account: { id: 'me', username: 'clerk', displayName: 'Văn thư' },
        permissions: ['HANDOVER_READ', 'HANDOVER_KEEP'],
        grants: [{ role: 'CLERK', unit }],
        today: '2024-12-02',
      }),
    ),
    http.get('*/api/v1/award-types', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/handover-dues', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({
        items: [due('1', 'Trần Thị Một'), due('2', 'Lê Thị Hai')],
        next: null,
        total: { count: 2, capped: false },
      });
    }),
    http.post('*/api/v1/handovers', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({
        items: [
          { id: '1', done: true, version: 1 },
          {
            id: '2',
            done: false,
            problem: {
              type: '',
              title: '',
              status: 409,
              code: 'NOMINATION_HELD',
              detail: 'Đang tạm dừng.',
              violations: [{ pointer: '', code: 'HELD', message: 'Có khiếu nại chưa giải quyết xong (Điều 4).' }],
            },
          },
        ],
      });
    }),
  );
}

it('hands over all marked ones on one occasion, and says which were refused and why', async () => {
  const sent: unknown[] = [];
  const asked: string[] = [];
  serve(sent, asked);
  renderAt(
    '/handovers',
    <Suspense>
      <HandoversPage />
    </Suspense>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByLabelText(/Trần Thị Một/));
  await user.click(screen.getByLabelText(/Lê Thị Hai/));
  expect(asked[0]).toContain('state=OPEN');
  await user.click(screen.getByRole('button', { name: 'Ghi đã trao' }));
  const dialog = await screen.findByRole('dialog', { hidden: true });
  await user.type(within(dialog).getByLabelText('Ngày trao'), '02/12/2024');
  await user.click(within(dialog).getByRole('button', { name: 'Ghi đã trao', hidden: true }));
  expect(await screen.findByText('Có khiếu nại chưa giải quyết xong (Điều 4).')).toBeInTheDocument();
  expect(sent[0]).toMatchObject({
    on: '2024-12-02',
    items: [
      { dueId: '1', version: 0, to: null },
      { dueId: '2', version: 0 },
    ],
  });
});
