import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { Notice } from '@/api/types';
import { InboxPage } from '@/features/notification/InboxPage';
import { mornings } from '@/features/notification/mornings';
import { renderAt } from './support/render';
import { server, serveTests } from './support/server';

serveTests();

const notice = (change: Partial<Notice>): Notice => ({
  id: 'n1',
  kind: 'REMINDER',
  action: 'CAMPAIGN_REGISTER',
  title: 'Đăng ký phong trào “Đi đầu”',
  subject: { type: 'CAMPAIGN', id: 'c1' },
  unit: { id: 'u1', code: 'CB', name: 'Cục Biển' },
  happenedAt: '2024-12-02T01:00:00Z',
  dueOn: '2024-11-29',
  overdue: true,
  settled: false,
  readAt: null,
  snoozedUntil: null,
  ...change,
});

it('puts off to mornings in Vietnam, and from Monday on to the next one', () => {
  // Sunday in Europe, already Monday in Vietnam.
  expect(mornings(new Date('2024-12-01T18:00:00Z'))).toEqual({
    tomorrow: '2024-12-03T01:00:00.000Z',
    monday: '2024-12-09T01:00:00.000Z',
    week: '2024-12-09T01:00:00.000Z',
  });
  expect(mornings(new Date('2024-12-07T03:00:00Z')).monday).toBe('2024-12-09T01:00:00.000Z');
});

it('says what is new, and takes off the list what was read', async () => {
  const user = userEvent.setup();
  let waiting = [notice({}), notice({ id: 'n2', kind: 'PROGRESS', action: 'DOSSIER_RETURNED', title: 'Hồ sơ 2024' })];
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/v1/me/notices', () => HttpResponse.json({ items: waiting, next: null, total: null })),
    http.put('*/api/v1/me/notices/:id', async ({ request, params }) => {
      sent.push(await request.json());
      const [read] = waiting.filter(({ id }) => id === params.id);
      waiting = waiting.filter(({ id }) => id !== params.id);
      return HttpResponse.json(read);
    }),
  );
  renderAt('/inbox', <InboxPage />);
  const rows = await screen.findAllByRole('listitem');
  expect(within(rows[0] as HTMLElement).getByText('Quá hạn 29/11/2024')).toBeInTheDocument();
  expect(within(rows[1] as HTMLElement).getByRole('link', { name: /Hồ sơ 2024$/ })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Đã đọc: Đăng ký phong trào “Đi đầu”' }));
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
  expect(sent).toEqual([{ read: true }]);
});

it('keeps unread what came after the reader looked', async () => {
  const user = userEvent.setup();
  const before = Date.now();
  let until = '';
  server.use(
    http.get('*/api/v1/me/notices', () => HttpResponse.json({ items: [notice({})], next: null, total: null })),
    http.post('*/api/v1/me/notices/readings', async ({ request }) => {
      ({ until } = (await request.json()) as { until: string });
      return HttpResponse.json({ unread: 0 });
    }),
  );
  renderAt('/inbox', <InboxPage />);
  const button = await screen.findByRole('button', { name: 'Đánh dấu đã đọc tất cả' });
  const shown = Date.now();
  await user.click(button);
  await waitFor(() => expect(until).not.toBe(''));
  expect(new Date(until).getTime()).toBeGreaterThanOrEqual(before);
  expect(new Date(until).getTime()).toBeLessThanOrEqual(shown);
});
