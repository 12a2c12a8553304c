import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { ReturnActions } from '@/features/amendment/returnDialogs';
import { AwardNotice } from '@/ui/awards/AwardNotice';
import { renderAt } from './support/render';
import { server, serveTests } from './support/server';

serveTests();

const BY = {
  id: 'a-1',
  kind: 'REVOCATION' as const,
  number: '57/QĐ-BTNMT',
  decidedOn: '2024-12-02',
  authority: 'Bộ trưởng Bộ Tài nguyên và Môi trường',
  published: true,
};
const REVOKED = { revocation: { since: '2024-12-02', by: BY }, corrections: [] };

it('says by which decision an award was revoked, and leads to it', async () => {
  renderAt('/', <AwardNotice award={REVOKED} open />);
  const link = await screen.findByRole('link', { name: /57\/QĐ-BTNMT/ });
  expect(link).toHaveAttribute('href', '/cong-khai/dieu-chinh/a-1');
});

it('leads nobody to what is not published, and says nothing of an award that stands', async () => {
  renderAt(
    '/',
    <>
      <AwardNotice award={{ ...REVOKED, revocation: { since: '2024-12-02', by: { ...BY, published: false } } }} open />
      <AwardNotice award={{ revocation: null, corrections: [] }} open />
    </>,
  );
  expect(await screen.findByText(/57\/QĐ-BTNMT/)).toBeInTheDocument();
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getAllByRole('note')).toHaveLength(1);
});

const ME = { today: '2024-12-02', permissions: ['DECISION_PUBLISH'], grants: [] };

const MONEY = {
  id: 'r-1',
  what: 'MONEY' as const,
  state: 'OWED' as const,
  awardId: 'w-1',
  recipient: 'Vũ Ngọc Quỳnh',
  award: { code: 'MERIT_CERT_MINISTER', name: 'Bằng khen của Bộ trưởng' },
  unit: { id: 'u-1', code: 'CUC', name: 'Cục Thử' },
  amendment: { id: 'a-1', kind: 'REVOCATION' as const, number: '57/QĐ-BTNMT', decidedOn: '2024-12-02' },
  amount: 3_510_000,
  returned: 1_000_000,
  fund: { id: 'u-0', code: 'BO', name: 'Bộ Thử' },
  dueOn: '2024-12-23',
  overdue: false,
  settledOn: null,
  because: null,
  forwardedOn: null,
  actions: [{ action: 'RECEIVE', allowed: true }],
};

it('offers what is outstanding when money comes back, and enters what was received', async () => {
  let sent: unknown;
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(ME)),
    http.post('*/api/v1/award-returns/r-1/receipt', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ ...MONEY, state: 'RETURNED', returned: 3_510_000, actions: [] });
    }),
  );
  const user = userEvent.setup();
  renderAt('/', <ReturnActions item={MONEY} />);
  await user.click(await screen.findByRole('button', { name: /Ghi đã nhận lại/ }));
  expect(screen.queryByRole('button', { name: /không thu hồi/ })).toBeNull();
  expect(await screen.findByLabelText('Số tiền (đồng)')).toHaveValue('2.510.000');
  await user.click(screen.getByRole('button', { name: 'Ghi' }));
  await expect.poll(() => sent).toMatchObject({ by: 'Vũ Ngọc Quỳnh', amount: 2_510_000 });
});
