import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { QueueFiguresPage } from '@/features/dossier/QueueFiguresPage';
import { renderAt } from './support/render';
import { server, serveTests } from './support/server';

serveTests();

const ME = { id: 'me', name: 'Phạm Thường Trực' };

function serveFigures() {
  const asked: string[] = [];
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({
        account: { id: ME.id, username: 'office', displayName: ME.name },
        permissions: ['DOSSIER_READ', 'DOSSIER_VERIFY'],
        grants: [],
        today: '2024-12-02',
      }),
    ),
    http.get('*/api/v1/award-types', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/dossiers/figures', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({
        total: 9,
        byState: [
          { state: 'SUBMITTED', count: 7 },
          { state: 'RETURNED', count: 2 },
        ],
        byOfficer: [
          { officer: null, verifying: 4, mending: 0 },
          { officer: ME, verifying: 3, mending: 2 },
        ],
        byDaysLeft: [
          { from: null, to: -1, verifying: 1, mending: 0 },
          { from: 3, to: 5, verifying: 6, mending: 2 },
          { from: null, to: null, verifying: 0, mending: 0 },
        ],
        byUnit: [{ unit: { id: 'u', code: 'CTNN', name: 'Cục Quản lý tài nguyên nước' }, count: 8 }],
        otherUnits: 1,
      });
    }),
  );
  return asked;
}

it('draws the queue as the list would be narrowed, with a table of the same figures beside each chart', async () => {
  const asked = serveFigures();
  renderAt('/dossiers/figures?claim=MINE&year=2024', <QueueFiguresPage />);
  const officers = await screen.findByRole('table', { name: 'Theo người thẩm định' });
  expect(asked).toEqual(['?claim=MINE&year=2024']);
  const mine = within(officers).getByRole('row', { name: /Phạm Thường Trực/ });
  expect(
    within(mine)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['Phạm Thường Trực', '3', '2', '5']);
  const days = screen.getByRole('table', { name: 'Theo số ngày làm việc còn lại' });
  expect(
    within(days)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent),
  ).toEqual(['Quá hạn101', '3–5 ngày628', 'Không có hạn000']);
  expect(
    within(screen.getByRole('table', { name: 'Theo trạng thái' })).getByRole('link', { name: 'Trả lại để bổ sung' }),
  ).toHaveAttribute('href', '/dossiers?claim=MINE&year=2024&state=RETURNED');
  expect(screen.getByText('Và 1 hồ sơ của các đơn vị khác.')).toBeInTheDocument();
});
