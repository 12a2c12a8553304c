import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { Decision, DecisionLine } from '@/api/types';
import { BonusCell } from '@/features/decision/Bonus';
import { renderAt } from './support/render';
import { server, serveTests } from './support/server';

serveTests();

const payer = { id: 'u1', code: 'BTNMT', name: 'Bộ Tài nguyên và Môi trường' };

const line = (bonus: Partial<DecisionLine['bonus']>): DecisionLine => ({
  id: 'l1',
  nominationId: 'n1',
  dossier: { id: 'd1', number: 'HS-1', title: 'Hồ sơ' },
  nominee: { kind: 'INDIVIDUAL', id: 'p1', name: 'Vũ Thị Ví Dụ' },
  unit: payer,
  award: { code: 'EMULATION_FIGHTER_MINISTRY', name: 'Chiến sĩ thi đua cấp Bộ' },
  year: 2024,
  bonus: {
    amount: 6_310_000,
    because: 'LOWER_TITLE_PAID_EARLIER',
    multiple: 3,
    baseSalary: 2_340_000,
    byTable: 7_020_000,
    atMost: false,
    citation: 'Nghị định 98/2023/NĐ-CP, Điều 54(1)',
    standing: 'ANALOGUE',
    payer,
    earlier: [
      {
        awardId: 'a1',
        award: { code: 'LABOR_ADVANCED', name: 'Lao động tiên tiến' },
        decision: { id: null, number: '12/QĐ-TNN', decidedOn: '2024-11-01', authority: 'Cục trưởng' },
        paid: 710_000,
      },
    ],
    toChoose: true,
    choice: null,
    ...bonus,
  },
});

const decision = { id: 'q1', state: 'DRAFT', version: 2, lines: [] } as unknown as Decision;

it('tells what was paid before and sends what the drafter chooses, with the reason', async () => {
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json({ permissions: ['DECISION_DRAFT'], grants: [] })),
    http.put('*/api/v1/decisions/q1/lines/l1/bonus-choice', async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json(decision);
    }),
  );
  renderAt('/', <BonusCell decision={decision} line={line({})} />);
  await userEvent.click(await screen.findByText('Cần chọn mức chi'));
  expect(screen.getByRole('link', { name: 'Lao động tiên tiến' })).toHaveAttribute('href', '/awards/a1');
  await userEvent.click(await screen.findByRole('button', { name: /Chọn mức chi/ }));
  await userEvent.click(screen.getByLabelText(/Chi phần chênh lệch/));
  await userEvent.type(screen.getByLabelText('Lý do'), 'Theo ý kiến tài chính');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu mức chi' }));
  expect(sent).toEqual([['"2"', { pays: 'DIFFERENCE', reason: 'Theo ý kiến tài chính' }]]);
});
